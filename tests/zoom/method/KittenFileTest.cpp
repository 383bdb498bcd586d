// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittenFile.h"

#include "PrivateFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

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
};

QTEST_GUILESS_MAIN(KittenFileTest)
#include "KittenFileTest.moc"
