// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustedPath.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

class TrustedPathTest : public QObject
{
    Q_OBJECT

private:
    QByteArray at(const QString &name) const { return QFile::encodeName(m_folder->filePath(name)); }
    void setMode(const QString &name, mode_t mode) const { QCOMPARE(chmod(at(name).constData(), mode), 0); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    /// above/folder/file, all ours; the folder of the test itself lies in /tmp, where others write.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("above/folder")));
        QFile file(m_folder->filePath(QStringLiteral("above/folder/file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const char *folder : {"above", "above/folder"})
            setMode(QString::fromLatin1(folder), 0755);
        setMode(QStringLiteral("above/folder/file"), 0755);
    }

    void whatOnlyWeCanChange_isTrusted()
    {
        QVERIFY(trusted_path::isFile(at(QStringLiteral("above/folder/file"))));
        QVERIFY(trusted_path::isFolder(at(QStringLiteral("above/folder"))));
        QVERIFY(!trusted_path::isFolder(at(QStringLiteral("above/folder/file"))));
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("above/folder"))));
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("above/folder/nothing"))));
        QVERIFY(!trusted_path::isFile("above/folder/file"));
        QVERIFY(trusted_path::isFile("/proc/version"));
    }

    void whatOthersCanWrite_isNot_howeverFarAbove_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("the file") << QStringLiteral("above/folder/file");
        QTest::newRow("its folder") << QStringLiteral("above/folder");
        QTest::newRow("the one above") << QStringLiteral("above");
    }

    void whatOthersCanWrite_isNot_howeverFarAbove()
    {
        QFETCH(const QString, place);
        const QByteArray file = at(QStringLiteral("above/folder/file"));
        for (const mode_t mode : {0775U, 0757U, 0777U}) {
            setMode(place, mode);
            QVERIFY(!trusted_path::isFile(file));
        }
        setMode(place, 0755);
        QVERIFY(trusted_path::isFile(file));
        if (geteuid() != 0)
            QSKIP("only root can give a file to somebody else");
        QCOMPARE(chown(at(place).constData(), 65534, 65534), 0);
        QVERIFY(!trusted_path::isFile(file));
    }

    void folderWithTheStickyBit_isTrusted_forWhatIsOurs()
    {
        setMode(QStringLiteral("above"), 01777);
        QVERIFY(trusted_path::isFile(at(QStringLiteral("above/folder/file"))));
        if (geteuid() != 0)
            QSKIP("only root can give a folder to somebody else");
        QCOMPARE(chown(at(QStringLiteral("above/folder")).constData(), 65534, 65534), 0);
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("above/folder/file"))));
    }

    void link_isFollowedToFolders_butIsNoFile()
    {
        QVERIFY(QFile::link(QStringLiteral("above/folder"), m_folder->filePath(QStringLiteral("link"))));
        QVERIFY(trusted_path::isFile(at(QStringLiteral("link/file"))));
        setMode(QStringLiteral("above"), 0777);
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("link/file"))));
        QVERIFY(
            QFile::link(QStringLiteral("above/folder/file"), m_folder->filePath(QStringLiteral("other"))));
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("other"))));
        QVERIFY(QFile::link(QStringLiteral("circle"), m_folder->filePath(QStringLiteral("circle"))));
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("circle/file"))));
    }

    void up_isAboveWhereALinkHasLed()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("open/below")));
        setMode(QStringLiteral("open"), 0777);
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("open/below")),
                            m_folder->filePath(QStringLiteral("above/link"))));
        // The kernel goes to the folder "open" here, not back to "above".
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("above/link/../folder/file"))));
        QVERIFY(!trusted_path::isFolder(at(QStringLiteral("above/link/.."))));
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("above/nothing/../folder/file"))));
        QVERIFY(trusted_path::isFile(at(QStringLiteral("above/./folder/../folder//file"))));
        QVERIFY(trusted_path::isFolder(at(QStringLiteral("above/folder/.."))));
        QVERIFY(trusted_path::isFolder(at(QStringLiteral("above/folder/"))));
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("above/folder/file/"))));
        QVERIFY(!trusted_path::isFile(at(QStringLiteral("above/folder/file/."))));
        QVERIFY(trusted_path::isFolder("/.."));
    }
};

QTEST_GUILESS_MAIN(TrustedPathTest)
#include "TrustedPathTest.moc"
