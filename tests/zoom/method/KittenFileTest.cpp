// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittenFile.h"

#include "KittenPlace.h"
#include "PrivateFolder.h"

#include <QDateTime>
#include <QFileInfo>

using Act = KittenPlaceAct;
using Place = KittenPlace;

namespace
{

const QString name = QStringLiteral("zoom_kitten.py");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray thisVersion()
{
    return contentOf(QStringLiteral(":/zoom_kitten.py"));
}

} // namespace

Q_DECLARE_METATYPE(Act)

class KittenFileTest : public QObject
{
    Q_OBJECT

private:
    /// above/folder; others can write the one above, or not.
    static QString folderIn(const QTemporaryDir &place, bool isOpenToOthers)
    {
        const QString folder = place.filePath(QStringLiteral("above/folder"));
        QDir().mkpath(folder);
        chmod(QFile::encodeName(folder).constData(), 0700);
        chmod(QFile::encodeName(place.filePath(QStringLiteral("above"))).constData(),
              isOpenToOthers ? 0777 : 0755);
        return folder;
    }

private Q_SLOTS:
    void kitten_isWritten_whereNobodyElseCanReplaceIt()
    {
        const QTemporaryDir place;
        const auto kitten = KittenFile::provide(QString(), folderIn(place, false));
        QVERIFY(kitten);
        QVERIFY(KittenFile::isTrustworthy(*kitten));
        QCOMPARE(QFile(*kitten).size(), QFile(QStringLiteral(":/zoom_kitten.py")).size());
        QFile file(*kitten);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("def handle_result("));
    }

    void folderAboveThatOthersCanWrite_isNotTaken_andNamed()
    {
        const QTemporaryDir place;
        const auto kitten = KittenFile::provide(QString(), folderIn(place, true));
        QVERIFY(!kitten);
        QVERIFY(kitten.error().contains(QLatin1StringView("others can change a folder above it")));
    }

    void installedKitten_countsOnly_ifNobodyElseCanReplaceIt()
    {
        const QTemporaryDir place;
        const QTemporaryDir installation;
        const QString installed = KittenFile::provide(QString(), folderIn(installation, false)).value();
        QCOMPARE(KittenFile::provide(installed, folderIn(place, false)).value(), installed);
        folderIn(installation, true);
        QCOMPARE(KittenFile::provide(installed, folderIn(place, false)).value(),
                 place.filePath(QStringLiteral("above/folder/zoom_kitten.py")));
    }

    void removedKitten_isThereAgain_forTheNextCommand()
    {
        const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        const QString folder = PrivateFolder::defaultPath();
        QVERIFY(PrivateFolder::prepare(folder));
        const QString kitten = KittenFile::provide(QString(), folder).value();
        QVERIFY(QDir(folder).removeRecursively());
        KittenFile::restore(kitten);
        QVERIFY(KittenFile::isTrustworthy(kitten));
        QCOMPARE(QFile(kitten).size(), QFile(QStringLiteral(":/zoom_kitten.py")).size());
    }

    void kittenElsewhere_isNotOursToRestore()
    {
        const QTemporaryDir place;
        const QString kitten = KittenFile::provide(QString(), folderIn(place, false)).value();
        QVERIFY(QFile::remove(kitten));
        KittenFile::restore(kitten);
        QVERIFY(!QFile::exists(kitten));
    }

    void kittenInItsPlace_isKept_onlyIfItIsAsItShouldBe_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("as it was written") << Act([](const Place &) { }) << true;
        QTest::newRow("another version")
            << Act([](const Place &place) { place.write(name, "old"); }) << false;
        QTest::newRow("longer than ours")
            << Act([](const Place &place) { place.write(name, thisVersion() + '\n'); }) << false;
        QTest::newRow("others can write it")
            << Act([](const Place &place) { place.setMode(name, 0666); }) << false;
        QTest::newRow("a link to the same elsewhere") << Act([](const Place &place) {
            QVERIFY(QFile::rename(place.path(name), place.path(QStringLiteral("other.py"))));
            place.link(QStringLiteral("other.py"), name);
        }) << false;
        QTest::newRow("it is gone") << Act([](const Place &place) { QFile::remove(place.path(name)); })
                                    << false;
    }

    void kittenInItsPlace_isKept_onlyIfItIsAsItShouldBe()
    {
        QFETCH(const Act, act);
        QFETCH(const bool, isKept);
        const Place place;
        place.setMode(QString(), 0700);
        const QString kitten = KittenFile::provide(QString(), place.folder.path()).value();
        act(place);
        const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1'000'000'000);
        if (QFile file(kitten); file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        QCOMPARE(KittenFile::provide(QString(), place.folder.path()).value(), kitten);
        QCOMPARE(contentOf(kitten), thisVersion());
        QCOMPARE(QFileInfo(kitten).lastModified() == longAgo, isKept);
        QVERIFY(!QFileInfo(kitten).isSymLink());
        QVERIFY(KittenFile::isTrustworthy(kitten));
        // What a link led to is left as it was.
        const QString other = place.path(QStringLiteral("other.py"));
        QVERIFY(!QFile::exists(other) || QFileInfo(other).lastModified() == longAgo);
    }

    void kittenThatCannotBeWritten_isNamed_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("words");
        QTest::newRow("its folder is missing") << Act([](const Place &place) {
            QVERIFY(QDir(place.path(QStringLiteral("place"))).removeRecursively());
        }) << QStringLiteral("can't be written");
        QTest::newRow("a folder has its name")
            << Act([](const Place &place) { place.makeFolder(QStringLiteral("place/zoom_kitten.py")); })
            << QStringLiteral("can't be written");
        QTest::newRow("others can write its folder")
            << Act([](const Place &place) { place.setMode(QStringLiteral("place"), 0777); })
            << QStringLiteral("is not safe");
    }

    void kittenThatCannotBeWritten_isNamed()
    {
        QFETCH(const Act, act);
        QFETCH(const QString, words);
        const Place place;
        place.makeFolder(QStringLiteral("place"));
        act(place);
        const auto kitten = KittenFile::provide(QString(), place.path(QStringLiteral("place")));
        QVERIFY(!kitten);
        QVERIFY2(kitten.error().contains(words), qPrintable(kitten.error()));
        QVERIFY(kitten.error().contains(place.path(QStringLiteral("place/zoom_kitten.py"))));
    }
};

QTEST_GUILESS_MAIN(KittenFileTest)
#include "KittenFileTest.moc"
