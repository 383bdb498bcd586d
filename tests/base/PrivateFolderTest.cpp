// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrivateFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

class PrivateFolderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static mode_t mode(const QString &path)
    {
        struct stat found{};
        return stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
    }

private Q_SLOTS:
    void newFolder_isForUsAlone()
    {
        const mode_t before = umask(0);
        const auto prepared = PrivateFolder::prepare(path("new"));
        umask(before);
        QVERIFY(prepared);
        QCOMPARE(mode(path("new")), mode_t(0700));
        QVERIFY(PrivateFolder::prepare(path("new")));
    }

    void openFolder_isClosedToOthers_data()
    {
        QTest::addColumn<uint>("before");
        QTest::newRow("all may read") << 0755U;
        QTest::newRow("all may write") << 01777U;
        QTest::newRow("not even we may") << 0500U;
    }

    void openFolder_isClosedToOthers()
    {
        QFETCH(const uint, before);
        const QString folder = path("open");
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(chmod(QFile::encodeName(folder).constData(), before), 0);
        QVERIFY(PrivateFolder::prepare(folder));
        QCOMPARE(mode(folder), mode_t(0700));
    }

    void whatIsNoFolder_isRefused_andLeftAlone()
    {
        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!PrivateFolder::prepare(file.fileName()));
        QVERIFY(file.exists());

        // Whoever made the link decides what lies behind it.
        QVERIFY(QDir().mkpath(path("target")));
        QVERIFY(QFile::link(path("target"), path("link")));
        const auto prepared = PrivateFolder::prepare(path("link"));
        QVERIFY(!prepared);
        QVERIFY(prepared.error().contains(path("link")));
    }

    void folderOfAnother_isRefused()
    {
        if (geteuid() != 0)
            QSKIP("Only root can give a folder to another.");
        const QString folder = path("another's");
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(chown(QFile::encodeName(folder).constData(), 65534, 65534), 0);
        const auto prepared = PrivateFolder::prepare(folder);
        QVERIFY(!prepared);
        QVERIFY(prepared.error().contains(folder));
    }

    void relativePath_isRefused_beforeAnythingIsMade()
    {
        QVERIFY(QDir::setCurrent(m_folder.path()));
        QVERIFY(QDir().mkdir(QStringLiteral("relative")));
        const auto prepared = PrivateFolder::prepare(QStringLiteral("relative/kitty-focus-tracker"));
        QVERIFY(!prepared);
        QVERIFY2(prepared.error().contains(QStringLiteral("XDG_RUNTIME_DIR")), qPrintable(prepared.error()));
        QVERIFY(!QFile::exists(path("relative/kitty-focus-tracker")));
    }

    void folderWithoutAParent_isRefused() { QVERIFY(!PrivateFolder::prepare(path("none/folder"))); }
};

QTEST_GUILESS_MAIN(PrivateFolderTest)
#include "PrivateFolderTest.moc"
