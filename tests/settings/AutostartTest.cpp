// SPDX-License-Identifier: GPL-3.0-or-later
#include "AutostartFile.h"
#include "AutostartMirror.h"
#include "SettingsStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The file, and the setting that is its mirror.
class AutostartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const
    {
        return m_folder->filePath(QStringLiteral("autostart/kitty-focus-tracker.desktop"));
    }
    QString configPath() const { return m_folder->filePath(QStringLiteral("config.ini")); }
    AutostartFile file() const { return {path(), QStringLiteral("/opt/kitty-focus-tracker")}; }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void defaultPath_followsXdgConfigHome()
    {
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        QCOMPARE(AutostartFile::defaultPath(), path());
        qunsetenv("XDG_CONFIG_HOME");
    }

    void on_writesTheEntry_off_removesIt()
    {
        QVERIFY(!file().isOn());
        QVERIFY(file().setOn(true));
        QVERIFY(file().isOn());
        QVERIFY(contentOf(path()).contains("\nExec=\"/opt/kitty-focus-tracker\" --quiet\n"));
        QVERIFY(file().setOn(false));
        QVERIFY(!QFileInfo::exists(path()));
    }

    void entry_namesThePath_forASessionThatHasAnotherPATH()
    {
        qputenv("PATH", "/bin");
        QVERIFY(AutostartFile(path(), QStringLiteral("/bin/sh"))
                    .entry()
                    .contains("\nExec=\"/bin/sh\" --quiet\n"));
    }

    void entry_quotesAnOddPath()
    {
        const AutostartFile odd(path(), QStringLiteral(R"(/a b/$x`y"z\100%/p)"));
        QVERIFY2(odd.entry().contains(R"(Exec="/a b/\\$x\\`y\\"z\\\\100%%/p" --quiet)"),
                 odd.entry().constData());
    }

    void somebodyElsesEntry_isReadButNeverTouched()
    {
        const QByteArray theirs = "[Desktop Entry]\nType=Application\nExec=kitty-focus-tracker --zoom +5\n";
        write(path(), theirs);
        QVERIFY(file().isOn());
        QVERIFY(file().setOn(true));
        const auto refused = file().setOn(false);
        QVERIFY(!refused);
        QVERIFY(refused.error().contains(path()));
        QCOMPARE(contentOf(path()), theirs);

        write(path(), theirs + "Hidden=true\n");
        QVERIFY(!file().isOn());
        QVERIFY(!file().setOn(true));
        QCOMPARE(contentOf(path()), theirs + "Hidden=true\n");
    }

    void ourEntrySwitchedOffByAnother_comesOnAgain()
    {
        QVERIFY(file().setOn(true));
        write(path(), contentOf(path()) + "Hidden=true\n");
        QVERIFY(!file().isOn());
        QVERIFY(file().setOn(true));
        QVERIFY(file().isOn());
    }

    void aFolderThatCannotBeMade_isNamed()
    {
        write(m_folder->filePath(QStringLiteral("autostart")), "a file where the folder should be");
        const auto refused = file().setOn(true);
        QVERIFY(!refused);
        QVERIFY(refused.error().contains(m_folder->filePath(QStringLiteral("autostart"))));
    }

    void theSetting_isFollowedAtOnce()
    {
        SettingsStore store(configPath());
        store.load();
        AutostartMirror mirror(store, file());
        mirror.start();
        QVERIFY(!QFileInfo::exists(path()));
        for (const bool on : {true, false}) {
            Settings settings = store.settings();
            settings.interface.autostart = on;
            store.set(settings);
            QCOMPARE(file().isOn(), on);
        }
        write(configPath(), "[interface]\nautostart = true\n");
        QTRY_VERIFY(file().isOn());
    }

    void atTheStart_theSettingsFileWins_elseTheAutostartFile_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        QTest::newRow("says on") << QByteArray("[interface]\nautostart = true\n") << false << true;
        QTest::newRow("says off") << QByteArray("[interface]\nautostart = false\n") << true << false;
        QTest::newRow("says nothing, is on") << QByteArray() << true << true;
        QTest::newRow("says nothing, is off") << QByteArray() << false << false;
    }

    void atTheStart_theSettingsFileWins_elseTheAutostartFile()
    {
        QFETCH(const QByteArray, config);
        QFETCH(const bool, before);
        QFETCH(const bool, after);
        write(configPath(), config);
        QVERIFY(file().setOn(before));
        SettingsStore store(configPath());
        store.load();
        AutostartMirror mirror(store, file());
        mirror.start();
        QCOMPARE(file().isOn(), after);
        QCOMPARE(store.settings().interface.autostart, after);
    }

    void readOnlySettings_followTheAutostartFile_withoutAWord()
    {
        write(configPath(), "[zoom]\namount = +4\n");
        QVERIFY(QFile::setPermissions(configPath(), QFile::ReadOwner));
        QVERIFY(file().setOn(true));
        SettingsStore store(configPath());
        store.load();
        AutostartMirror mirror(store, file());
        mirror.start();
        QVERIFY(store.settings().interface.autostart);
        QVERIFY(store.currentWarnings().isEmpty());
        Settings settings = store.settings();
        settings.interface.autostart = false;
        store.set(settings);
        QVERIFY(!file().isOn());
        QVERIFY(store.currentWarnings().isEmpty()); // it is kept by that file
        QVERIFY(!store.settings().interface.autostart);

        // Another line of it changes, and autostart is still none of it.
        QVERIFY(file().setOn(true));
        settings.interface.autostart = true;
        store.set(settings);
        QVERIFY(QFile::setPermissions(configPath(), QFile::ReadOwner | QFile::WriteOwner));
        write(configPath(), "[zoom]\namount = +5\n");
        QTRY_COMPARE(store.settings().zoom.amount.toText(), QStringLiteral("+5"));
        QVERIFY(file().isOn());
    }

    void whatCannotBeDone_isSaid_andTheSettingGoesBack()
    {
        write(path(), "[Desktop Entry]\nType=Application\nExec=something\n");
        SettingsStore store(configPath());
        store.load();
        AutostartMirror mirror(store, file());
        const QSignalSpy failed(&mirror, &AutostartMirror::failed);
        mirror.start();
        QVERIFY(store.settings().interface.autostart);

        Settings settings = store.settings();
        settings.interface.autostart = false;
        store.set(settings);
        QVERIFY(store.settings().interface.autostart);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.constFirst().constFirst().toString().contains(path()));
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "AutostartTest.moc"
