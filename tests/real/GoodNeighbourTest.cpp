// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/SimulatedNiri.h"
#include "integration/RunningProgram.h"
#include "real/RealKitty.h"
#include "real/VirtualDisplay.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

/// The person's own commands beside the running program.
class GoodNeighbourTest : public QObject
{
    Q_OBJECT

private:
    VirtualDisplay m_display;
    KittySetup m_setup;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void init()
    {
        FETCH_KITTY(installation);
        m_setup = {.installation = installation};
    }

    void personsCommands_areAllAnswered_whileFocusChangesFiveTimesASecond()
    {
        RunningProgram program;
        SimulatedNiri niri;
        RealKitty first(m_display, m_setup);
        RealKitty second(m_display, m_setup);
        QVERIFY(niri.listen(program.niriSocket()) && program.start());
        QVERIFY2(first.start() && second.start(), qPrintable(first.error() + second.error()));
        const auto one = niri.openWindow({.title = QStringLiteral("sh"), .pid = first.pid()});
        const auto two = niri.openWindow({.title = QStringLiteral("sh"), .pid = second.pid()});
        QTRY_COMPARE(second.fontSize(), 14.0);
        const QString log = first.log();

        QElapsedTimer sinceFlip;
        sinceFlip.start();
        int flips = 0;
        const auto live = [&](int milliseconds) {
            for (int i = 0; i < milliseconds; i += 5) {
                if (sinceFlip.elapsed() >= 200) {
                    sinceFlip.restart();
                    niri.focusWindow(++flips % 2 ? one : two);
                }
                QTest::qWait(5);
            }
        };
        int answered = 0;
        for (int i = 0; i < 100; ++i) {
            live(5 + i % 60);
            answered += first.command(QStringLiteral("ls")) ? 1 : 0;
        }
        QCOMPARE(answered, 100);
        QVERIFY(flips >= 10);

        // kitty's own client, too, which is another process each time.
        for (int i = 0; i < 5; ++i) {
            QProcess client;
            client.start(QStringLiteral("kitty"),
                         {QStringLiteral("@"), QStringLiteral("--to"),
                          QStringLiteral("unix:") + first.socketPath(), QStringLiteral("ls")});
            while (client.state() != QProcess::NotRunning)
                live(5);
            QCOMPARE(client.exitCode(), 0);
            QVERIFY(client.readAllStandardOutput().contains("tabs"));
        }
        QCOMPARE(first.log(), log);

        niri.focusWindow(one);
        QTRY_COMPARE(first.fontSize(), 14.0);
        QTRY_COMPARE(second.fontSize(), 11.0);
    }
};

QTEST_GUILESS_MAIN(GoodNeighbourTest)
#include "GoodNeighbourTest.moc"
