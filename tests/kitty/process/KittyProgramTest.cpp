// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyProgram.h"

#include "FakeProcessFolder.h"

#include <QTest>

#include <sys/stat.h>

namespace
{

constexpr pid_t kitty = 4242;

} // namespace

/// Files on the disk, and a /proc of the test's in which a process runs them.
class KittyProgramTest : public QObject
{
    Q_OBJECT

private:
    /// A program that only we can change.
    QByteArray program(const QString &name, mode_t mode = 0755, mode_t folderMode = 0755) const
    {
        const QString path = m_folder->filePath(name);
        const QString folder = QFileInfo(path).path();
        QDir().mkpath(folder);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The test's folder takes no file.");
        chmod(QFile::encodeName(path).constData(), mode);
        chmod(QFile::encodeName(folder).constData(), folderMode);
        return QFile::encodeName(path);
    }

    void run(const QByteArray &program)
    {
        m_processes->addProcess(kitty);
        m_processes->setProgram(kitty, program.constData());
        for (const char *kind : {"mnt", "user"})
            m_processes->setNamespaces(kitty, kind, "same", "same");
    }

    bool isProven() const { return KittyProgram::prove(kitty, m_processes->folder()).has_value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProcessFolder> m_processes;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_processes = std::make_unique<FakeProcessFolder>();
    }

    void name_isThatOfEveryInstallation_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isKitty");
        QTest::newRow("Debian") << QByteArray("/usr/bin/kitty") << true;
        QTest::newRow("its own archive") << QByteArray("/home/me/.local/kitty.app/bin/kitty") << true;
        QTest::newRow("NixOS") << QByteArray("/nix/store/1-kitty-0.41.1/bin/.kitty-wrapped") << true;
        QTest::newRow("NixOS, wrapped again") << QByteArray("/nix/store/1/bin/.kitty-wrapped_") << true;
        QTest::newRow("Guix") << QByteArray("/gnu/store/1-kitty-0.36.4/bin/.kitty-real") << true;
        QTest::newRow("after an upgrade") << QByteArray("/usr/bin/kitty (deleted)") << true;
        QTest::newRow("another") << QByteArray("/usr/bin/foot") << false;
        QTest::newRow("much like it") << QByteArray("/usr/bin/kitty2") << false;
        QTest::newRow("in a folder called so") << QByteArray("/usr/lib/kitty/python3") << false;
        QTest::newRow("not known") << QByteArray() << false;
    }

    void name_isThatOfEveryInstallation()
    {
        QFETCH(const QByteArray, path);
        QTEST(KittyProgram::isNamed(path), "isKitty");
    }

    void kittyThatOnlyWeCanChange_isProven()
    {
        for (const char *name : {"bin/kitty", "kitty.app/bin/kitty", "store/bin/.kitty-wrapped"}) {
            init();
            run(program(QString::fromLatin1(name)));
            QVERIFY(isProven());
        }
    }

    void anotherProgram_isNot_andIsNamed()
    {
        const QByteArray path = program(QStringLiteral("bin/evil"));
        run(path);
        const auto proven = KittyProgram::prove(kitty, m_processes->folder());
        QVERIFY(!proven);
        QCOMPARE(proven.error(), QFile::decodeName(path));
    }

    void kittyThatOthersCanChange_isNot()
    {
        run(program(QStringLiteral("bin/kitty"), 0777));
        QVERIFY(!isProven());
        init();
        run(program(QStringLiteral("bin/kitty"), 0755, 0777));
        QVERIFY(!isProven());
    }

    void kittyInASandbox_isNot()
    {
        run(program(QStringLiteral("bin/kitty")));
        m_processes->setNamespaces(kitty, "user", "ours", "its");
        QVERIFY(!isProven());
    }

    void kittyInItsOwnRoot_isProven_byAFileThatWeSeeToo()
    {
        const QByteArray path = program(QStringLiteral("root/bin/kitty"));
        run(path);
        m_processes->setNamespaces(kitty, "mnt", "ours", "its");
        QVERIFY(isProven());
        // What it calls so is another file here.
        init();
        run(program(QStringLiteral("bin/kitty")));
        m_processes->setNamespaces(kitty, "mnt", "ours", "its");
        m_processes->setProgram(kitty, "/usr/bin/no such kitty");
        QVERIFY(!isProven());
    }

    void processThatMayNotBeLookedAt_isNot()
    {
        m_processes->addProcess(kitty);
        const auto proven = KittyProgram::prove(kitty, m_processes->folder());
        QVERIFY(!proven);
        QCOMPARE(proven.error(), QString());
    }

    void kittyThroughALoader_isProven_byWhatIsLoaded()
    {
        const QByteArray loader = program(QStringLiteral("lib/ld-linux-x86-64.so.2"));
        const QByteArray loaded = program(QStringLiteral("bin/kitty"));
        run(loader);
        m_processes->setMaps(kitty,
                             "7f0000-7f1000 r--p 00000000 fe:00 12 " + loaded
                                 + "\n7f1000-7f2000 r-xp 00001000 fe:00 12                  " + loaded
                                 + "\n7f2000-7f3000 rw-p 00000000 00:00 0 [heap]\n");
        QVERIFY(isProven());
        m_processes->setMaps(kitty,
                             "7f1000-7f2000 r-xp 00001000 fe:00 12 " + program(QStringLiteral("bin/evil")));
        QVERIFY(!isProven());
        m_processes->setMaps(
            kitty, "7f1000-7f2000 r-xp 00001000 fe:00 12 " + program(QStringLiteral("x/kitty"), 0777));
        QVERIFY(!isProven());
    }

    void ourselves_areNoKitty()
    {
        const auto proven = KittyProgram::prove(getpid(), ProcessFolder());
        QVERIFY(!proven);
        QVERIFY(proven.error().endsWith(QLatin1StringView("KittyProgramTest")));
    }
};

QTEST_GUILESS_MAIN(KittyProgramTest)
#include "KittyProgramTest.moc"
