// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConfigFiles.h"

#include "FakeProcessFolder.h"
#include "KittyPasswords.h"

#include <QTest>

#include <memory>

/// Which files decide for a kitty, and what they say of passwords.
class KittyConfigFilesTest : public QObject
{
    Q_OBJECT

private:
    static constexpr pid_t kitty = 42;

    KittyConfigFiles files() const
    {
        return KittyConfigFiles::of(FakeProcessFolder::id(kitty), m_processes->folder());
    }

    QString path(const char *below) const { return m_root->filePath(QString::fromLatin1(below)); }
    QByteArray name(const char *below) const { return QFile::encodeName(path(below)); }

    void write(const char *below, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(below)).path()));
        QFile file(path(below));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void watch(const QByteArrayList &paths, const QByteArray &pid = "42")
    {
        m_processes->addProcess(43, kitty);
        m_processes->setArguments(43,
                                  QByteArrayList{"/usr/bin/kitten", "__watch_conf__", pid, "100"} + paths);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<FakeProcessFolder> m_processes;

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        for (const char *variable : {"KITTY_CONFIG_DIRECTORY", "XDG_CONFIG_DIRS"})
            qunsetenv(variable);
        qputenv("XDG_CONFIG_HOME", name("session"));
        m_processes = std::make_unique<FakeProcessFolder>();
        m_processes->addProcess(kitty);
        m_processes->setProgram(kitty, "/usr/bin/kitty");
        m_processes->setArguments(kitty, {"kitty"});
        m_processes->setWorkingFolder(kitty, "/work");
        m_processes->setEnvironment(kitty, {"HOME=" + name("home"), "SECRET=x"});
    }

    void commandLine_namesTheFiles_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<QStringList>("expected");
        const QString system = KittyConfigFiles::system;
        QTest::newRow("--config") << QByteArrayList{"--config", "/a.conf"}
                                  << QStringList{system, QStringLiteral("/a.conf")};
        QTest::newRow("--config=") << QByteArrayList{"--config=/a=.conf"}
                                   << QStringList{system, QStringLiteral("/a=.conf")};
        QTest::newRow("-c, relative")
            << QByteArrayList{"-1", "-c", "../a.conf"} << QStringList{system, QStringLiteral("/a.conf")};
        QTest::newRow("two") << QByteArrayList{"-c", "/a.conf", "-T", "title", "-c/b.conf"}
                             << QStringList{system, QStringLiteral("/a.conf"), QStringLiteral("/b.conf")};
        QTest::newRow("standard input")
            << QByteArrayList{"-c", "-"} << QStringList{system, QStringLiteral("/dev/stdin")};
        QTest::newRow("NONE") << QByteArrayList{"-c", "/a.conf", "--config", "NONE"} << QStringList();
    }

    void commandLine_namesTheFiles()
    {
        QFETCH(QByteArrayList, words);
        m_processes->setArguments(kitty, QByteArrayList{"kitty"} + words);
        QTEST(files().files, "expected");
        QVERIFY(!files().isWatching);
    }

    void optionsOfTheProgramInItsWindow_areNotKittys_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("sh -c") << QByteArrayList{"sh", "-c", "/a.conf"};
        QTest::newRow("-e sh -c") << QByteArrayList{"-e", "sh", "-c", "/a.conf"};
        QTest::newRow("behind --") << QByteArrayList{"--hold", "--", "-c", "/a.conf"};
        QTest::newRow("value of another") << QByteArrayList{"--title", "-c", "sh"};
    }

    void optionsOfTheProgramInItsWindow_areNotKittys()
    {
        QFETCH(QByteArrayList, words);
        m_processes->setArguments(kitty, QByteArrayList{"kitty"} + words);
        QCOMPARE(files().users(), path("home/.config/kitty/kitty.conf"));
    }

    void itsOwnEnvironment_decides_notOurs()
    {
        QCOMPARE(files().files,
                 (QStringList{KittyConfigFiles::system, path("home/.config/kitty/kitty.conf")}));
        m_processes->setEnvironment(kitty, {"HOME=" + name("home"), "KITTY_CONFIG_DIRECTORY=" + name("own")});
        QCOMPARE(files().users(), path("own/kitty.conf"));
        write("system/kitty/kitty.conf", "");
        m_processes->setEnvironment(kitty,
                                    {"HOME=" + name("home"), "XDG_CONFIG_HOME=" + name("user"),
                                     "XDG_CONFIG_DIRS=" + name("none") + ':' + name("system")});
        QCOMPARE(files().users(), path("system/kitty/kitty.conf"));
        write("user/kitty/kitty.conf", "");
        QCOMPARE(files().users(), path("user/kitty/kitty.conf"));
        // One that may not be seen: then ours, which is that of the session.
        m_processes->removeProcess(kitty);
        m_processes->addProcess(kitty);
        QCOMPARE(files().users(), path("session/kitty/kitty.conf"));
    }

    void whatKittyWatches_isExact()
    {
        watch({"/etc/xdg/kitty/kitty.conf", "relative.conf", "/b c.conf"});
        QCOMPARE(files().files,
                 (QStringList{KittyConfigFiles::system, QStringLiteral("/work/relative.conf"),
                              QStringLiteral("/b c.conf")}));
        QVERIFY(files().isWatching);
        // A kitty.conf that was not there when it started is made where kitty would have read it.
        watch({"/etc/xdg/kitty/kitty.conf"});
        QCOMPARE(files().users(), path("home/.config/kitty/kitty.conf"));
        QVERIFY(files().isWatching);
        watch({"/a.conf"}, "4242");
        QVERIFY(!files().isWatching);
        QCOMPARE(files().users(), path("home/.config/kitty/kitty.conf"));
    }

    void processThatIsNoKitty_isNotAsked()
    {
        m_processes->setArguments(kitty, {"kitty", "-c", "/a.conf"});
        QCOMPARE(files().users(), QStringLiteral("/a.conf"));
        m_processes->addProcess(50);
        m_processes->setProgram(50, "/usr/bin/foot");
        m_processes->setArguments(50, {"foot", "-c", "/a.conf"});
        QCOMPARE(KittyConfigFiles::of(FakeProcessFolder::id(50), m_processes->folder()),
                 KittyConfigFiles::ofSession());
    }

    void optionsBeatTheFiles()
    {
        write("a.conf", "listen_on unix:/a\nallow_remote_control yes\nfont_size 11\n");
        m_processes->setArguments(kitty,
                                  {"kitty", "-c", name("a.conf"), "-o", "allow_remote_control=no",
                                   "--override", "font_size 12", "--listen-on", "unix:/b"});
        const KittyConfigReader config = files().read();
        QCOMPARE(config.last("allow_remote_control")->value, QByteArray("no"));
        QCOMPARE(config.last("allow_remote_control")->file, QString());
        QCOMPARE(config.last("font_size")->value, QByteArray("12"));
        QCOMPARE(config.last("listen_on")->value, QByteArray("unix:/b"));
    }

    void passwords_areComparedAsKittyDoes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("isAscii");
        QTest::newRow("bare") << QByteArray("word ls") << QByteArray("word") << true;
        QTest::newRow("double quotes") << QByteArray("\"two words\" ls") << QByteArray("two words") << true;
        QTest::newRow("single quotes") << QByteArray("'a\"b\\' ls") << QByteArray("a\"b\\") << true;
        QTest::newRow("escapes") << QByteArray("\"a\\\"b\\$\" ls") << QByteArray("a\"b\\$") << true;
        QTest::newRow("bare escape") << QByteArray("a\\ b ls") << QByteArray("a b") << true;
        QTest::newRow("joined") << QByteArray("a'b c'\"d\"") << QByteArray("ab cd") << true;
        QTest::newRow("none") << QByteArray("\"\" get-colors") << QByteArray() << true;
        QTest::newRow("beyond") << QByteArray("p\xc3\xa4ss ls") << QByteArray("p\xc3\xa4ss") << false;
        QTest::newRow("beyond, of a command") << QByteArray("pass \xc3\xa4.py") << QByteArray("pass") << true;
    }

    void passwords_areComparedAsKittyDoes()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, password);
        QFETCH(const bool, isAscii);
        write("a.conf", "allow_remote_control password\nremote_control_password " + value + '\n');
        KittyConfigReader config;
        config.read(path("a.conf"));
        for (const bool comparesOnlyAscii : {false, true}) {
            const KittyPasswords passwords(config, comparesOnlyAscii);
            QVERIFY(passwords.areKnown());
            QVERIFY(passwords.contain(password));
            QVERIFY(!passwords.contain(password + "x"));
            const auto place = passwords.incomparable();
            QCOMPARE(place.has_value(), comparesOnlyAscii && !isAscii);
            if (place) {
                QCOMPARE(place->file, path("a.conf"));
                QCOMPARE(place->line, 2);
            }
            QCOMPARE(passwords.canCompare(password), !comparesOnlyAscii || isAscii);
        }
        QVERIFY(!KittyPasswords().areKnown());
    }
};

QTEST_GUILESS_MAIN(KittyConfigFilesTest)
#include "KittyConfigFilesTest.moc"
