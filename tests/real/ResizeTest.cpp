// SPDX-License-Identifier: GPL-3.0-or-later
#include "MisbehavingNiri.h"
#include "RealKitty.h"
#include "RunningProgram.h"
#include "VirtualDisplay.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>
#include <memory>
#include <vector>

/// Each change of a font is a SIGWINCH for every program in that window, and some print their screen anew. So
/// there is one for a gain and one for a loss, and none for nothing. Counted by a program inside kitty.
class ResizeTest : public QObject
{
    Q_OBJECT

private:
    struct World {
        World(const VirtualDisplay &display, RealKittySetup setup)
            : m_display(display)
            , m_setup(std::move(setup))
        {
        }

        bool start(int count, const QByteArray &settings = "[zoom]\nsettle_ms=0\n")
        {
            program.writeSettings(settings);
            if (!niri.listen(program.niriSocket()))
                return false;
            for (int i = 0; i < count; ++i) {
                if (!openKitty())
                    return false;
            }
            return program.start() && QTest::qWaitFor([this] { return allAreReady(); }, 60'000);
        }

        bool allAreReady() const
        {
            const QJsonArray known = program.status()[QLatin1StringView("kitties")].toArray();
            return known.size() == static_cast<qsizetype>(kitties.size())
                && std::ranges::all_of(known, [](const QJsonValue &kitty) {
                       return kitty[QLatin1StringView("status")] == QLatin1StringView("ready");
                   });
        }

        bool openKitty()
        {
            const QString counts = m_folder.filePath(QString::number(kitties.size()));
            RealKittySetup setup = m_setup;
            const QString counter = m_folder.filePath(QStringLiteral("count_resizes.py"));
            QFile::copy(QStringLiteral(REAL_TESTS_FOLDER "/count_resizes.py"), counter);
            setup.command = {QStringLiteral("/usr/bin/python3"), counter, counts};
            auto kitty = std::make_unique<RealKitty>(m_display, setup);
            if (!kitty->start()) {
                qWarning("%s", qPrintable(kitty->error()));
                return false;
            }
            windows.append(niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty->pid()}));
            niri.focusWindow(browser);
            kitties.push_back(std::move(kitty));
            return QTest::qWaitFor([&] { return QFile::exists(counts) && !lines(counts).isEmpty(); }, 60'000);
        }

        static QByteArrayList lines(const QString &file)
        {
            QFile counts(file);
            return counts.open(QIODevice::ReadOnly) ? counts.readAll().trimmed().split('\n')
                                                    : QByteArrayList();
        }

        int total(std::size_t kitty) const
        {
            return static_cast<int>(lines(m_folder.filePath(QString::number(kitty))).size());
        }

        /// Of each kitty since the last call, when nothing happens any more.
        QList<int> resizes()
        {
            QTest::qWait(400);
            QList<int> counts;
            for (std::size_t i = 0; i < kitties.size(); ++i) {
                const int all = total(i);
                counts.append(all - m_before[i]);
                m_before[i] = all;
            }
            return counts;
        }

        double size(int kitty) { return kitties.at(static_cast<std::size_t>(kitty))->fontSize(); }
        void focus(int kitty) { niri.focusWindow(windows.at(kitty)); }

        RunningProgram program;
        MisbehavingNiri niri;
        niri::WindowId browser = niri.openWindow(
            {.title = QStringLiteral("niri"), .appId = QStringLiteral("firefox"), .pid = std::nullopt});
        std::vector<std::unique_ptr<RealKitty>> kitties;
        QList<niri::WindowId> windows;

    private:
        const VirtualDisplay &m_display;
        RealKittySetup m_setup;
        QTemporaryDir m_folder{QStringLiteral("/tmp/resizes-XXXXXX")}; // every root shares /tmp
        std::map<std::size_t, int> m_before;
    };

    VirtualDisplay m_display;
    RealKittySetup m_setup;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void init()
    {
        FETCH_KITTY(installation);
        m_setup = {.installation = installation};
    }

    void gainAndLoss_areOneEach()
    {
        World world(m_display, m_setup);
        QVERIFY(world.start(2));
        world.resizes();
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.resizes(), (QList{1, 0}));
        for (int i = 0; i < 5; ++i) {
            world.focus((i + 1) % 2);
            QTRY_COMPARE(world.size((i + 1) % 2), 14.0);
            QTRY_COMPARE(world.size(i % 2), 11.0);
            QCOMPARE(world.resizes(), (QList{1, 1}));
        }
        world.niri.focusWindow(world.browser);
        QTRY_COMPARE(world.size(1), 11.0);
        QCOMPARE(world.resizes(), (QList{0, 1}));
    }

    void windowThatIsPassedOver_hasNone()
    {
        World world(m_display, m_setup);
        QVERIFY(world.start(3, "[zoom]\nsettle_ms=500\n"));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        world.resizes();
        QTest::qWait(500);
        // The first change zooms at once; from then on only the place of rest is zoomed.
        world.niri.focusWindow(world.browser);
        world.focus(1);
        world.focus(2);
        world.focus(1);
        world.focus(2);
        QTRY_COMPARE(world.size(2), 14.0);
        QCOMPARE(world.resizes(), (QList{1, 0, 1}));
    }

    void sizeThatStaysEqual_isNone()
    {
        World world(m_display, m_setup);
        QVERIFY(world.start(2, "[zoom]\nsettle_ms=0\namount==11\n"));
        world.resizes();
        for (int i = 0; i < 6; ++i) {
            world.focus(i % 2);
            QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), i + 1);
        }
        QCOMPARE(world.resizes(), (QList{0, 0}));
        QCOMPARE(world.size(1), 11.0);
    }

    void repeatedWishes_healthChecks_andSettings_areNone()
    {
        World world(m_display, m_setup);
        QVERIFY(world.start(
            2, "[zoom]\nsettle_ms=0\n[registry]\nhealth_check_interval_secs=1\nkeep_open=always\n"));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        world.resizes();
        QTest::qWait(2'500); // health checks
        for (int i = 0; i < 3; ++i) {
            ::kill(static_cast<pid_t>(world.program.pid()), SIGUSR1);
            QTest::qWait(300);
        }
        world.program.writeSettings(
            "[zoom]\nsettle_ms=10\nnull_focus=restore\n[registry]\nkeep_open=never\n");
        QTest::qWait(300);
        world.niri.die();
        QVERIFY(world.niri.listen(world.program.niriSocket()));
        QTRY_COMPARE(world.niri.eventStreams(), 1);
        QCOMPARE(world.resizes(), (QList{0, 0}));
        QCOMPARE(world.size(0), 14.0);
        // It does count.
        world.focus(1);
        QTRY_COMPARE(world.size(1), 14.0);
        QCOMPARE(world.resizes(), (QList{1, 1}));
    }

    void reload_isOneByKitty_andOneByUs_onlyWhereItIsZoomed()
    {
        World world(m_display, m_setup);
        QVERIFY(world.start(2));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        world.resizes();
        for (int times = 0; times < 3; ++times) {
            const int before = world.total(0);
            for (const auto &kitty : world.kitties)
                ::kill(kitty->pid(), SIGUSR1);
            ::kill(static_cast<pid_t>(world.program.pid()), SIGUSR1);
            QTRY_COMPARE(world.total(0), before + 2);
            QCOMPARE(world.resizes(), (QList{2, 0}));
            QCOMPARE(world.size(0), 14.0);
        }
    }
};

QTEST_GUILESS_MAIN(ResizeTest)
#include "ResizeTest.moc"
