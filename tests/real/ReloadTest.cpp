// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QJsonArray>
#include <QTest>
#include <QVersionNumber>

#include <algorithm>
#include <csignal>
#include <memory>

/// A reload of kitty.conf resets every font of that kitty. Without a doing of the user's all are right
/// again within 0.3 s.
class ReloadTest : public QObject
{
    Q_OBJECT

private:
    struct World {
        World(const VirtualDisplay &display, const RealKittySetup &setup)
            : focused(display, setup)
            , other(display, setup)
        {
        }

        bool start()
        {
            if (!niri.listen(program.niriSocket()) || !focused.start() || !other.start() || !program.start())
                return false;
            for (RealKitty *kitty : {&other, &focused}) {
                kitty->evaluate(QStringLiteral("record_changes()"));
                windows.append(niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty->pid()}));
                QTest::qWait(300); // the program rests
            }
            return QTest::qWaitFor([this] { return focused.fontSize() > 11; }, 20'000);
        }

        /// As `pkill -USR1 kitty` does.
        void signalAll()
        {
            for (const qint64 pid : {qint64{other.pid()}, program.pid(), qint64{focused.pid()}})
                ::kill(static_cast<pid_t>(pid), SIGUSR1);
        }

        RunningProgram program;
        SimulatedNiri niri;
        RealKitty focused;
        RealKitty other;
        QList<niri::WindowId> windows; ///< of the other, and of the focused
    };

    /// From the end of its last reload to the last change of a size, in milliseconds; negative if there was
    /// none.
    static double delay(RealKitty &kitty)
    {
        double reloaded = 0;
        double changed = 0;
        for (const QJsonValue &entry : kitty.evaluate(QStringLiteral("boss.recorded")).toArray()) {
            const double time = entry[1].toDouble();
            if (entry[0] == QLatin1StringView("apply_new_options")) {
                reloaded = time;
                changed = 0;
            } else {
                changed = time;
            }
        }
        return reloaded > 0 && changed > 0 ? (changed - reloaded) * 1000 : -1;
    }

    static bool tells(RealKitty &kitty)
    {
        return QVersionNumber::fromString(kitty.version()) >= QVersionNumber(0, 39);
    }

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

    void signalToAll_zoomsAgain_andGivesSizesBack()
    {
        World world(m_display, m_setup);
        QVERIFY(world.start());
        // As a user does it: while they are zoomed.
        world.focused.changeFontSize({}, 18);
        world.niri.focusWindow(world.windows[0]);
        QTRY_COMPARE(world.focused.fontSize(), 15.0);
        QTRY_COMPARE(world.other.fontSize(), 14.0);
        world.other.changeFontSize({}, 12);
        world.niri.focusWindow(world.windows[1]);
        QTRY_COMPARE(world.other.fontSize(), 9.0);
        QTRY_COMPARE(world.focused.fontSize(), 18.0);
        QTest::qWait(300);

        double longest = 0;
        for (int times = 0; times < 5; ++times) {
            QVERIFY(world.focused.reloadConfig({}, [&world] { world.signalAll(); }));
            QTRY_COMPARE(world.focused.fontSize(), 18.0);
            QTRY_COMPARE(world.other.fontSize(), 9.0);
            for (RealKitty *kitty : {&world.focused, &world.other}) {
                const double took = delay(*kitty);
                QVERIFY2(took >= 0 && took < 300, qPrintable(QString::number(took)));
                longest = std::max(longest, took);
            }
            QTest::qWait(400);
        }
        qInfo("kitty %s: right again at most %.1f ms after its own reload",
              qPrintable(world.focused.version()), longest);
    }

    void reloadByItself_isSeenWithoutASignalToUs()
    {
        World world(m_display, m_setup);
        QVERIFY(world.start());
        if (!tells(world.focused))
            QSKIP("This kitty tells nobody that it has reloaded its configuration.");
        double longest = 0;
        for (const double size : {11.0, 12.5, 12.5}) {
            QVERIFY(world.focused.reloadConfig({QStringLiteral("font_size %1").arg(size)}));
            QTRY_COMPARE(world.focused.fontSize(), size + 3);
            const double took = delay(world.focused);
            QVERIFY2(took >= 0 && took < 300, qPrintable(QString::number(took)));
            longest = std::max(longest, took);
            QTest::qWait(200);
        }
        qInfo("kitty %s: right again at most %.1f ms after its own reload",
              qPrintable(world.focused.version()), longest);
    }

    /// kitty 0.47 and later, when kitty.conf is written: by an editor, or by our own set-up.
    void changedKittyConf_zoomsAgain()
    {
        m_setup.config = {QStringLiteral("auto_reload_config 0.1")};
        World world(m_display, m_setup);
        QVERIFY(world.start());
        if (QVersionNumber::fromString(world.focused.version()) < QVersionNumber(0, 47))
            QSKIP("This kitty reloads nothing by itself.");
        // A kitty on a busy machine begins late to watch its file, and does not tell when.
        const auto reload = [&world] { return world.focused.reloadConfig({}, [] { }); };
        QVERIFY(reload() || reload());
        QTRY_COMPARE(world.focused.fontSize(), 14.0);
        QVERIFY(delay(world.focused) < 300);
        QVERIFY(delay(world.focused) >= 0);
    }

    void kittyZoomedBySteps_isZoomedAgain_data()
    {
        QTest::addColumn<QString>("commands");
        QTest::newRow("window") << QStringLiteral("ls action set-font-size");
        QTest::newRow("relative") << QStringLiteral("set-font-size");
    }

    void kittyZoomedBySteps_isZoomedAgain()
    {
        QFETCH(const QString, commands);
        m_setup.config = {QStringLiteral("allow_remote_control password"),
                          QStringLiteral("remote_control_password \"by steps\" ") + commands};
        World world(m_display, m_setup);
        world.program.setEnvironment(QStringLiteral("KITTY_RC_PASSWORD"), QStringLiteral("by steps"));
        QVERIFY(world.start());
        QTRY_COMPARE(world.focused.fontSize(), 14.0);
        QTest::qWait(300);
        double longest = 0;
        for (int times = 0; times < 3; ++times) {
            QVERIFY(world.focused.reloadConfig({}, [&world] { world.signalAll(); }));
            QTest::qWait(400);
            QTRY_COMPARE(world.focused.fontSize(), 14.0);
            const double took = delay(world.focused);
            QVERIFY2(took >= 0 && took < 300, qPrintable(QString::number(took)));
            longest = std::max(longest, took);
        }
        QCOMPARE(world.program.command({QStringLiteral("pause")}).exitStatus, 0);
        QTRY_COMPARE(world.focused.fontSize(), 11.0);
        QTRY_COMPARE(world.other.fontSize(), 11.0);
        qInfo("kitty %s: right again at most %.1f ms after its own reload",
              qPrintable(world.focused.version()), longest);
    }
};

QTEST_GUILESS_MAIN(ReloadTest)
#include "ReloadTest.moc"
