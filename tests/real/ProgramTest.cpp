// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <memory>

/// The whole program between a scripted niri and real kitties: sizes are read back inside kitty.
class ProgramTest : public QObject
{
    Q_OBJECT

private:
    struct World {
        explicit World(const VirtualDisplay &display)
            : m_display(display)
        {
        }

        bool start(int count, const RealKittySetup &setup = {})
        {
            if (!niri.listen(program.niriSocket()) || !program.start())
                return false;
            for (int i = 0; i < count; ++i) {
                if (!openKitty(setup))
                    return false;
            }
            return true;
        }

        bool openKitty(const RealKittySetup &setup = {})
        {
            auto kitty = std::make_unique<RealKitty>(m_display, setup);
            if (!kitty->start())
                return false;
            windows.append(niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty->pid()}));
            kitties.push_back(std::move(kitty));
            return true;
        }

        RealKitty &kitty(int i) { return *kitties.at(static_cast<std::size_t>(i)); }

        RunningProgram program;
        SimulatedNiri niri;
        std::vector<std::unique_ptr<RealKitty>> kitties;
        QList<niri::WindowId> windows;

    private:
        const VirtualDisplay &m_display;
    };

    /// The last focus event; empty if one was told twice or out of order.
    static QString gainAndLossInTurn(RunningProgram &program)
    {
        QString last;
        for (const QJsonObject &event : program.events()) {
            const QString name = event.value(QLatin1StringView("event")).toString();
            if (!name.startsWith(QLatin1StringView("focus_")))
                continue;
            if (name == last || (last.isEmpty() && name != QLatin1StringView("focus_gained")))
                return {};
            last = name;
        }
        return last;
    }

    VirtualDisplay m_display;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }

    void init()
    {
        FETCH_KITTY(installation);
        m_setup = {.installation = installation};
    }

    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void focusZoomsExactly_andGivesBackExactly()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        QTRY_COMPARE(world.kitty(0).fontSize(), 11.0);
        world.niri.focusWindow(world.windows[0]);
        QTRY_COMPARE(world.kitty(0).fontSize(), 14.0);
        QTRY_COMPARE(world.kitty(1).fontSize(), 11.0);
    }

    void after200FocusChanges_everySizeIsExact()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        world.kitty(0).changeFontSize(QStringLiteral("+"), 0.7);
        const double own = world.kitty(0).fontSize();
        for (int i = 0; i < 200; ++i) {
            world.niri.focusWindow(world.windows[i % 2]);
            QTest::qWait(1 + i % 10);
        }
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        QTRY_COMPARE(world.kitty(0).fontSize(), own);
        world.niri.focusWindow(world.windows[0]);
        QTRY_COMPARE(world.kitty(0).fontSize(), own + 3);
        QTRY_COMPARE(world.kitty(1).fontSize(), 11.0);
        // What came and went within one read was no change; the others are told in order, a loss before its
        // gain.
        QTRY_COMPARE(gainAndLossInTurn(world.program), QStringLiteral("focus_gained"));
    }

    void killedProgram_theNextStartGivesEveryFontBack()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        QVERIFY(world.program.end(SIGKILL));
        world.niri.focusWindow(world.windows[0]);
        QCOMPARE(world.kitty(1).fontSize(), 14.0);
        QVERIFY(world.program.start());
        QTRY_COMPARE(world.kitty(1).fontSize(), 11.0);
        QTRY_COMPARE(world.kitty(0).fontSize(), 14.0);
    }

    void killedKitty_theOthersGoOn()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        world.kitty(1).kill();
        QTRY_COMPARE(world.program.events(QStringLiteral("kitty_gone")).size(), 1);
        world.niri.closeWindow(world.windows[1]);
        world.niri.focusWindow(world.windows[0]);
        QTRY_COMPARE(world.kitty(0).fontSize(), 14.0);
        QCOMPARE(world.program.status().value(QLatin1StringView("kitties")).toArray().size(), 1);
    }

    void stoppedKitty_continued_hasTheRightSize()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        world.kitty(1).stop();
        world.niri.focusWindow(world.windows[0]);
        QTRY_COMPARE(world.kitty(0).fontSize(), 14.0);
        // Long enough for its command to be given up.
        QTRY_VERIFY_WITH_TIMEOUT(!world.program.events(QStringLiteral("focus_lost")).isEmpty(), 10'000);
        world.kitty(1).resume();
        QTRY_COMPARE(world.kitty(1).fontSize(), 11.0);
        world.niri.focusWindow(world.windows[1]);
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        QTRY_COMPARE(world.kitty(0).fontSize(), 11.0);
    }

    void usersChangeWhileZoomed_survives()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        world.kitty(1).changeFontSize(QStringLiteral("+"), 2);
        QCOMPARE(world.kitty(1).fontSize(), 16.0);
        world.niri.focusWindow(world.windows[0]);
        QTRY_COMPARE(world.kitty(1).fontSize(), 13.0);
    }

    void reloadedConfig_isTheNewBaseSize()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        QVERIFY(world.kitty(1).reloadConfig({QStringLiteral("font_size 12.5")}));
        world.niri.focusWindow(world.windows[0]);
        QTRY_COMPARE(world.kitty(0).fontSize(), 14.0);
        QTRY_COMPARE(world.kitty(1).fontSize(), 12.5);
        world.niri.focusWindow(world.windows[1]);
        QTRY_COMPARE(world.kitty(1).fontSize(), 15.5);
    }

    void newKitty_growsByItself_thoughItIsFocusedBeforeItListens()
    {
        World world(m_display);
        QVERIFY(world.start(1, m_setup));
        RealKitty late(m_display, m_setup);
        QVERIFY(late.start([&] {
            world.niri.openWindow({.title = QStringLiteral("sh"), .pid = late.pid()});
            // The program is told now, not when the kitty is ready.
            QCoreApplication::processEvents();
        }));
        QTRY_COMPARE(late.fontSize(), 14.0);
    }

    void endBySignal_givesEveryFontBack_withinASecond()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        QVERIFY(world.program.end(SIGTERM, 1500));
        QCOMPARE(world.program.exitStatus(), 0);
        QCOMPARE(world.kitty(0).fontSize(), 11.0);
        QCOMPARE(world.kitty(1).fontSize(), 11.0);
    }

    void kittyWritesNoErrorsBecauseOfUs()
    {
        World world(m_display);
        QVERIFY(world.start(2, m_setup));
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        const QString before = world.kitty(1).log();
        for (int i = 0; i < 20; ++i) {
            world.niri.focusWindow(world.windows[i % 2]);
            QTest::qWait(5);
        }
        QTRY_COMPARE(world.kitty(1).fontSize(), 14.0);
        QCOMPARE(world.kitty(1).log(), before);
    }

private:
    RealKittySetup m_setup;
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
