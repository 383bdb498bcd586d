// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"

#include "KittyInstallation.h"
#include "VirtualDisplay.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;

/// The tests of kitty trust RealKitty; this one does not.
class RealKittyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }

    void init()
    {
        FETCH_KITTY(installation);
        m_setup = {.installation = installation};
    }

    void kitty_answersAndListens_andItsPidIsItsOwn()
    {
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        qInfo("kitty %s", qPrintable(kitty.version()));
        QCOMPARE(kitty.fontSizes(), QList<double>{11});
        QCOMPARE(kitty.osWindows(), (QList{RealKitty::OsWindow{1, true, 11, {1}}}));
        QCOMPARE(kitty.evaluate(QStringLiteral("os.getpid()")).toInt(), kitty.pid());
        const auto response = kitty.command(QStringLiteral("ls"));
        QVERIFY(response);
        QVERIFY(response->value(QStringLiteral("ok")).toBool());
    }

    void end_leavesNothingBehind()
    {
        auto kitty = std::make_unique<RealKitty>(m_display, m_setup);
        QVERIFY2(kitty->start(), qPrintable(kitty->error()));
        const pid_t pid = kitty->pid();
        const QString folder = kitty->folder();
        kitty->stop();
        kitty.reset();
        QCOMPARE(::kill(pid, 0), -1);
        QVERIFY(!QFileInfo::exists(folder));
    }

    void kittyWithoutSocket_isSeenAllTheSame()
    {
        m_setup.listens = false;
        m_setup.config = QStringList{QStringLiteral("allow_remote_control no")};
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        QVERIFY(!QFileInfo::exists(kitty.socketPath()));
        QVERIFY(!kitty.command(QStringLiteral("ls")));
        kitty.changeFontSize({}, 12.5);
        QCOMPARE(kitty.fontSize(), 12.5);
    }

    void kittyThatCannotStart_saysWhy()
    {
        m_setup.arguments = QStringList{QStringLiteral("--no-such-option")};
        RealKitty kitty(m_display, m_setup);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not answer")));
        QVERIFY(!kitty.start());
        QVERIFY2(kitty.error().contains(QLatin1StringView("no-such-option")), qPrintable(kitty.error()));
    }

    void person_opensFocusesAndClosesOsWindows()
    {
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        QCOMPARE(kitty.openOsWindow(), 2);
        kitty.openTab();
        QCOMPARE(kitty.osWindow(2)->kittyWindows, (QList{2, 3}));
        QVERIFY(kitty.osWindow(2)->focused);
        QCOMPARE(kitty.detachTab(), 3);
        QCOMPARE(kitty.osWindow(2)->kittyWindows, QList{2});
        QCOMPARE(kitty.osWindow(3)->kittyWindows, QList{3});
        kitty.focus(1);
        QVERIFY(kitty.osWindow(1)->focused);
        kitty.changeFontSize(QStringLiteral("+"), 2);
        QCOMPARE(kitty.fontSizes(), (QList<double>{13, 11, 11}));
        kitty.changeFontSizeOfAll(QStringLiteral("-"), 1.5);
        QCOMPARE(kitty.fontSizes(), (QList<double>{11.5, 9.5, 9.5}));
        kitty.changeFontSizeOfAll({}, 0);
        QCOMPARE(kitty.fontSizes(), (QList<double>{11, 11, 11}));
        kitty.closeOsWindow(2);
        QCOMPARE(kitty.osWindows().size(), 2);
        QVERIFY(!kitty.osWindow(2));
    }

    void configReload_takesMoreLines()
    {
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        QVERIFY(kitty.reloadConfig({QStringLiteral("font_size 12.5")}));
        QCOMPARE(kitty.fontSize(), 12.5);
        QVERIFY(kitty.reloadConfig());
        QCOMPARE(kitty.fontSize(), 12.5);
    }

    void stoppedKitty_keepsSilent_andGoesOnAfterwards()
    {
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        kitty.stop();
        QVERIFY(!kitty.command(QStringLiteral("ls"), {}, 100ms));
        kitty.resume();
        QCOMPARE(kitty.fontSize(), 11.0);
    }

    void killedKitty_isGone()
    {
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        kitty.kill();
        QVERIFY(!kitty.isRunning());
        QVERIFY(!kitty.command(QStringLiteral("ls")));
    }

    void secondKitty_takesTheFocusOfTheFirst()
    {
        RealKitty first(m_display, m_setup);
        QVERIFY2(first.start(), qPrintable(first.error()));
        RealKitty second(m_display, m_setup);
        QVERIFY2(second.start(), qPrintable(second.error()));
        QTRY_VERIFY(!first.osWindows().constFirst().focused);
        QVERIFY(second.osWindows().constFirst().focused);
    }

private:
    VirtualDisplay m_display;
    RealKittySetup m_setup;
};

QTEST_GUILESS_MAIN(RealKittyTest)
#include "RealKittyTest.moc"
