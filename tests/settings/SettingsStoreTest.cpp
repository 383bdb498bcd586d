// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsStore.h"

#include "SettingsTable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <tuple>

#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;

class SettingsStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_store;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_warnings;

    QString path(const char *name = "config.ini") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    /// As some editors do it: emptied and filled again.
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// As other editors do it: another file takes the name.
    static void replace(const QString &path, const QByteArray &bytes)
    {
        const QString other = path + QStringLiteral("~");
        write(other, bytes);
        QCOMPARE(rename(qPrintable(other), qPrintable(path)), 0);
    }

    void open(const QString &storePath)
    {
        m_store = std::make_unique<SettingsStore>(storePath);
        m_changed = std::make_unique<QSignalSpy>(m_store.get(), &SettingsStore::changed);
        m_warnings = std::make_unique<QSignalSpy>(m_store.get(), &SettingsStore::warnings);
        m_store->load();
    }

    QString amount() const { return m_store->settings().zoom.amount.toText(); }

    void setAmount(QStringView text)
    {
        Settings settings = m_store->settings();
        settings.zoom.amount = ZoomAmount::fromText(text).value();
        m_store->set(settings);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cleanup()
    {
        m_warnings.reset();
        m_changed.reset();
        m_store.reset();
        m_folder.reset();
    }

    void defaultPath_followsXdgConfigHome()
    {
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        QCOMPARE(SettingsStore::defaultPath(), path("kitty-focus-tracker/config.ini"));
        qunsetenv("XDG_CONFIG_HOME");
    }

    void withoutAFile_theDefaultsHold_andNoneIsMade()
    {
        open(path());
        QVERIFY(m_store->settings() == Settings());
        m_store->set(Settings());
        QVERIFY(!QFileInfo::exists(path()));
        QVERIFY(m_store->currentWarnings().isEmpty());
    }

    void set_holdsAtOnce_andInTheNextRun()
    {
        open(path("deep/below/config.ini"));
        setAmount(u"x1.5");
        QCOMPARE(m_changed->count(), 1);
        QCOMPARE(amount(), QStringLiteral("x1.5"));
        QCOMPARE(contentOf(path("deep/below/config.ini")), "[zoom]\namount = x1.5\n");
        open(path("deep/below/config.ini"));
        QCOMPARE(amount(), QStringLiteral("x1.5"));
    }

    void editingByHand_isAppliedLive_data()
    {
        QTest::addColumn<bool>("byRename");
        QTest::newRow("in place") << false;
        QTest::newRow("by rename") << true;
    }

    void editingByHand_isAppliedLive()
    {
        QFETCH(const bool, byRename);
        const auto edit = byRename ? &SettingsStoreTest::replace : &SettingsStoreTest::write;
        open(path());
        // The file comes after us, changes several times, has a fault, is fixed, and goes.
        for (const char *value : {"+4", "+5", "+6"}) {
            edit(path(), QByteArray("[zoom]\namount = ") + value);
            QTRY_COMPARE(amount(), QString::fromLatin1(value));
        }
        QCOMPARE(m_changed->count(), 3);
        edit(path(), "[zoom]\namount = 6\n");
        QTRY_COMPARE(m_warnings->count(), 1);
        QCOMPARE(amount(), QStringLiteral("+3"));
        QVERIFY(m_store->currentWarnings().constFirst().contains(path()));
        edit(path(), "[zoom]\namount = +7\n");
        QTRY_COMPARE(amount(), QStringLiteral("+7"));
        QCOMPARE(m_warnings->constLast().constFirst().toStringList(), QStringList());
        QVERIFY(QFile::remove(path()));
        QTRY_COMPARE(amount(), QStringLiteral("+3"));
    }

    void aFolderThatComesLater_isSeen()
    {
        open(path("a/b/config.ini"));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a/b")));
        write(path("a/b/config.ini"), "[zoom]\namount = +4\n");
        QTRY_COMPARE(amount(), QStringLiteral("+4"));
    }

    void ourOwnWrite_isNoNews()
    {
        open(path());
        setAmount(u"+4");
        setAmount(u"+5");
        QCOMPARE(m_changed->count(), 2);
        // Somebody else's change comes after the echoes of ours.
        replace(path(), "[zoom]\namount = +6\n");
        QTRY_COMPARE(m_changed->count(), 3);
        QCOMPARE(m_warnings->count(), 0);
    }

    void set_keepsWhatAUserWroteAMomentAgo()
    {
        write(path(), "# mine\n[zoom]\namount = +4\n");
        open(path());
        // Not yet noticed when we write.
        replace(path(), "# mine\n[zoom]\namount = +4\nsettle_ms = 7 # now\n");
        setAmount(u"+5");
        QCOMPARE(contentOf(path()), "# mine\n[zoom]\namount = +5\nsettle_ms = 7 # now\n");
        QCOMPARE(m_store->settings().zoom.settle, 7ms);
    }

    void aReaderOfTheFile_neverSeesHalfOfIt()
    {
        write(path(), "[zoom]\namount = +4\n");
        QFile reader(path());
        QVERIFY(reader.open(QIODevice::ReadOnly));
        open(path());
        setAmount(u"+5");
        // Replaced, not rewritten: who had it open has the old one, whole.
        QCOMPARE(reader.readAll(), "[zoom]\namount = +4\n");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("config.ini")});
    }

    void permissions_stay()
    {
        write(path(), "[zoom]\namount = +4\n");
        QCOMPARE(chmod(qPrintable(path()), 0640), 0);
        open(path());
        setAmount(u"+5");
        struct stat status{};
        QCOMPARE(stat(qPrintable(path()), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0640U);
    }

    void aSymlink_staysOne_andItsTargetIsWatched()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("dotfiles")));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("config")));
        write(path("dotfiles/real.ini"), "[zoom]\namount = +4\n");
        QVERIFY(QFile::link(QStringLiteral("../dotfiles/real.ini"), path("dotfiles/middle.ini")));
        QVERIFY(QFile::link(path("dotfiles/middle.ini"), path("config/config.ini")));
        open(path("config/config.ini"));
        QCOMPARE(amount(), QStringLiteral("+4"));

        setAmount(u"+5");
        QVERIFY(QFileInfo(path("config/config.ini")).isSymLink());
        QVERIFY(QFileInfo(path("dotfiles/middle.ini")).isSymLink());
        QCOMPARE(contentOf(path("dotfiles/real.ini")), "[zoom]\namount = +5\n");

        replace(path("dotfiles/real.ini"), "[zoom]\namount = +6\n");
        QTRY_COMPARE(amount(), QStringLiteral("+6"));
        replace(path("dotfiles/real.ini"), "[zoom]\namount = +7\n");
        QTRY_COMPARE(amount(), QStringLiteral("+7"));
    }

    void aLinkThatLeadsNowhere_isFollowed_whenItsTargetComes()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("config")));
        QVERIFY(QFile::link(path("dotfiles/mine/middle.ini"), path("config/config.ini")));
        open(path("config/config.ini"));
        QCOMPARE(amount(), QStringLiteral("+3"));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("dotfiles/mine")));
        QVERIFY(QFile::link(QStringLiteral("../real.ini"), path("dotfiles/mine/middle.ini")));
        QTest::qWait(200); // what there was to see is seen
        write(path("dotfiles/real.ini"), "[zoom]\namount = +4\n");
        QTRY_COMPARE(amount(), QStringLiteral("+4"));
        replace(path("dotfiles/real.ini"), "[zoom]\namount = +5\n");
        QTRY_COMPARE(amount(), QStringLiteral("+5"));
        QVERIFY(QFile::remove(path("dotfiles/real.ini")));
        QTRY_COMPARE(amount(), QStringLiteral("+3"));
        write(path("dotfiles/real.ini"), "[zoom]\namount = +6\n");
        QTRY_COMPARE(amount(), QStringLiteral("+6"));
    }

    void linkRoundInACircle_isNotFollowedForEver()
    {
        QVERIFY(QFile::link(path("b.ini"), path("a.ini")));
        QVERIFY(QFile::link(path("a.ini"), path("b.ini")));
        open(path("a.ini"));
        QCOMPARE(amount(), QStringLiteral("+3"));
        replace(path("b.ini"), "[zoom]\namount = +4\n");
        QTRY_COMPARE(amount(), QStringLiteral("+4"));
    }

    void aFolderThatIsExchanged_isFollowed_data()
    {
        QTest::addColumn<bool>("byLink");
        QTest::newRow("another folder takes its name") << false;
        QTest::newRow("a link leads to another one") << true;
    }

    // As dotfile managers do it, with a new generation of all files at once.
    void aFolderThatIsExchanged_isFollowed()
    {
        QFETCH(const bool, byLink);
        for (const char *amount : {"+4", "+5", "+6"}) {
            QVERIFY(QDir(m_folder->path()).mkpath(QString::fromLatin1(amount)));
            write(path(amount) + QStringLiteral("/config.ini"), QByteArray("[zoom]\namount = ") + amount);
        }
        const auto exchange = [&](const char *by) {
            if (byLink) {
                QVERIFY(QFile::link(path(by), path("next")));
                QCOMPARE(rename(qPrintable(path("next")), qPrintable(path("config"))), 0);
            } else {
                std::ignore = rename(qPrintable(path("config")), qPrintable(path(by) + u'~'));
                QCOMPARE(rename(qPrintable(path(by)), qPrintable(path("config"))), 0);
            }
        };
        exchange("+4");
        open(path("config/config.ini"));
        QCOMPARE(amount(), QStringLiteral("+4"));
        for (const char *by : {"+5", "+6"}) {
            exchange(by);
            QTRY_COMPARE(amount(), QString::fromLatin1(by));
        }
        write(path("config/config.ini"), "[zoom]\namount = +7\n");
        QTRY_COMPARE(amount(), QStringLiteral("+7"));
    }

    void whatIsNoReadableFile_getsASentence_andTheDefaultsHold_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"folder", "fifo", "huge"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void whatIsNoReadableFile_getsASentence_andTheDefaultsHold()
    {
        QFETCH(const QString, kind);
        if (kind == QLatin1StringView("folder"))
            QVERIFY(QDir().mkpath(path()));
        else if (kind == QLatin1StringView("fifo"))
            QCOMPARE(mkfifo(qPrintable(path()), 0600), 0);
        else
            write(path(), QByteArray(2 * SettingsFile::maximumSize, '\n'));
        open(path());
        QCOMPARE(m_warnings->count(), 1);
        QVERIFY(m_store->currentWarnings().constFirst().startsWith(path()));

        // Nor is it overwritten; what the user chooses holds for this run.
        setAmount(u"+5");
        QCOMPARE(amount(), QStringLiteral("+5"));
        QCOMPARE(QFileInfo(path()).size() > SettingsFile::maximumSize, kind == QLatin1StringView("huge"));
        QCOMPARE(QFileInfo(path()).isDir(), kind == QLatin1StringView("folder"));
    }

    void readOnlyFile_isSaidBeforehand_andItsLinesAreShown_data()
    {
        QTest::addColumn<bool>("asRoot");
        QTest::newRow("ordinary user") << false;
        if (getuid() == 0)
            QTest::newRow("root") << true;
    }

    // As NixOS and home-manager keep it: a link to a file that nobody may write.
    void readOnlyFile_isSaidBeforehand_andItsLinesAreShown()
    {
        QFETCH(const bool, asRoot);
        const QString place = m_folder->filePath(QStringLiteral("store.ini"));
        write(place, "[zoom]\namount = +4\n");
        QCOMPARE(chmod(qPrintable(place), 0444), 0);
        QCOMPARE(chmod(qPrintable(m_folder->path()), 0777), 0);
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QVERIFY(QFile::link(place, path()));
        const bool isRoot = getuid() == 0;
        if (isRoot && !asRoot)
            QCOMPARE(setresuid(65534, 65534, 0), 0);
        open(path());
        const QString notice = m_store->readOnlyNotice();
        const QStringList before = m_store->currentWarnings();
        Settings settings = m_store->settings();
        settings.zoom.settle = 7ms;
        m_store->set(settings);
        setAmount(u"+5");
        const QStringList sentences = m_store->currentWarnings();
        settings = m_store->settings();
        if (isRoot && !asRoot)
            QCOMPARE(setresuid(0, 0, 0), 0);

        QVERIFY(notice.contains(path()));
        QVERIFY(before.isEmpty()); // it is no fault
        QCOMPARE(settings.zoom.settle, 7ms);
        QCOMPARE(amount(), QStringLiteral("+5"));
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences.constFirst().endsWith(QStringLiteral("\n[zoom]\namount = +5\nsettle_ms = 7")),
                 qPrintable(sentences.constFirst()));
        QVERIFY(QFileInfo(path()).isSymLink());
        QCOMPARE(QFileInfo(path()).symLinkTarget(), place);
        QVERIFY(!(QFile::permissions(place) & QFile::WriteOwner));
        QCOMPARE(contentOf(place), "[zoom]\namount = +4\n");

        // Taken back, there is nothing to keep.
        settings.zoom.settle = Settings().zoom.settle;
        m_store->set(settings);
        setAmount(u"+4");
        QVERIFY(m_store->currentWarnings().isEmpty());
    }

    void aFileThatCannotBeWritten_getsASentence_andTheValueHoldsForThisRun()
    {
        write(path(), "[zoom]\namount = +4\n");
        QCOMPARE(chmod(qPrintable(path()), 0444), 0);
        QCOMPARE(chmod(qPrintable(m_folder->path()), 0755), 0);
        // For root nothing is read-only: be nobody for a while.
        const bool isRoot = getuid() == 0;
        if (isRoot)
            QCOMPARE(setresuid(65534, 65534, 0), 0);
        open(path());
        setAmount(u"+5");
        const QStringList sentences = m_store->currentWarnings();
        if (isRoot)
            QCOMPARE(setresuid(0, 0, 0), 0);

        QCOMPARE(amount(), QStringLiteral("+5"));
        QCOMPARE(sentences.size(), 1);
        QVERIFY(sentences.constFirst().contains(path()));
        QVERIFY(sentences.constFirst().contains(QStringLiteral("until the program ends")));
        QCOMPARE(contentOf(path()), "[zoom]\namount = +4\n");

        // As soon as it can be written, what could not be saved before is saved too.
        QCOMPARE(chmod(qPrintable(path()), 0644), 0);
        Settings settings = m_store->settings();
        settings.zoom.settle = 7ms;
        m_store->set(settings);
        QCOMPARE(contentOf(path()), "[zoom]\namount = +5\nsettle_ms = 7\n");
        QVERIFY(m_store->currentWarnings().isEmpty());
    }

    void anOverride_beatsTheFile_isLocked_andNeverWritten()
    {
        write(path(), "[zoom]\namount = +4\n");
        m_store = std::make_unique<SettingsStore>(path());
        QVERIFY(m_store->setOverride(QStringLiteral("zoom.amount"), QStringLiteral("=20")));
        QVERIFY(m_store->setOverride(QStringLiteral("registry.max_retries"), QStringLiteral("5")));
        m_store->load();
        QCOMPARE(amount(), QStringLiteral("=20"));
        QCOMPARE(m_store->settings().registry.maxRetries, 5);
        QVERIFY(m_store->isLocked(QStringLiteral("zoom.amount")));
        QVERIFY(!m_store->isLocked(QStringLiteral("zoom.enabled")));

        Settings settings = m_store->settings();
        settings.zoom.settle = 7ms;
        m_store->set(settings);
        QCOMPARE(contentOf(path()), "[zoom]\namount = +4\nsettle_ms = 7\n");
        QCOMPARE(amount(), QStringLiteral("=20"));

        replace(path(), "[zoom]\namount = +9\nsettle_ms = 8\n");
        QTRY_COMPARE(m_store->settings().zoom.settle, 8ms);
        QCOMPARE(amount(), QStringLiteral("=20"));
    }

    void anOverrideOutOfRange_isRefusedWithItsRule()
    {
        open(path());
        const auto refused =
            m_store->setOverride(QStringLiteral("registry.max_retries"), QStringLiteral("11"));
        QVERIFY(!refused);
        QCOMPARE(refused.error(), QStringLiteral("a whole number from 0 to 10"));
        QVERIFY(!m_store->isLocked(QStringLiteral("registry.max_retries")));
        QCOMPARE(m_store->settings().registry.maxRetries, 3);
    }
};

QTEST_GUILESS_MAIN(SettingsStoreTest)
#include "SettingsStoreTest.moc"
