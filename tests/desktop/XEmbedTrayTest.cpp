// SPDX-License-Identifier: GPL-3.0-or-later
// A real XEmbed tray on a display of the test's own, clicked by xdotool, without any session bus.
#include "ManualScheduler.h"
#include "TrayHost.h"
#include "TrayIcon.h"
#include "VirtualDisplay.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

class XEmbedTrayTest : public QObject
{
    Q_OBJECT

    BoundProcess m_tray;
    ManualScheduler m_scheduler;
    Actions m_actions;
    TrayIcon m_icon{m_actions, m_scheduler};

    static bool xdotool(const QStringList &arguments)
    {
        BoundProcess xdotool;
        xdotool.start(QStringLiteral("xdotool"), arguments);
        return QTest::qWaitFor([&] { return xdotool.state() == QProcess::NotRunning; }, 20'000)
            && xdotool.exitCode() == 0;
    }

    /// A tray that has just come still moves its icons: only the icon itself knows that the pointer is on it.
    bool pointsAtIcon() const
    {
        const QPoint at = m_icon.geometry().center();
        return xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y())})
            && QTest::qWaitFor(
                   [] { return std::ranges::any_of(QApplication::topLevelWidgets(), &QWidget::underMouse); },
                   500);
    }

    void click(int button)
    {
        QTRY_VERIFY_WITH_TIMEOUT(pointsAtIcon(), 20'000);
        QVERIFY(xdotool({QStringLiteral("click"), QString::number(button)}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("trayer")).isEmpty())
            QSKIP("There is no trayer to be had on this system.");
        m_icon.setSituation({});
        TrayHost host(QDBusConnection::sessionBus(), true, m_scheduler);
        connect(&host, &TrayHost::found, &m_icon, &TrayIcon::appear);
        host.start();
        m_scheduler.advance(0ms);
        QVERIFY(host.isFound());

        // The tray may come after the icon.
        m_tray.start(QStringLiteral("trayer"),
                     {QStringLiteral("--edge"), QStringLiteral("top"), QStringLiteral("--widthtype"),
                      QStringLiteral("request"), QStringLiteral("--height"), QStringLiteral("24")});
        QVERIFY(m_tray.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_icon.geometry().width() > 8, 20'000);
    }

    void leftClick_opensTheStatus()
    {
        const QSignalSpy status(m_actions.status, &QAction::triggered);
        click(1);
        QTRY_COMPARE(status.count(), 1);
    }

    void middleClick_togglesZooming()
    {
        const QSignalSpy zooming(m_actions.zooming, &QAction::triggered);
        click(2);
        QTRY_COMPARE(zooming, (QList<QVariantList>{{false}}));
    }

    void wheel_stepsTheAmount()
    {
        const QSignalSpy amount(&m_icon, &TrayIcon::amountStepped);
        click(4);
        QTRY_COMPARE(amount.count(), 1);
        click(5);
        QTRY_COMPARE(amount, (QList<QVariantList>{{1}, {-1}}));
    }

    void rightClick_opensTheMenu()
    {
        click(3);
        QTRY_VERIFY(m_icon.menu().isVisible());
        m_icon.menu().close();
    }
};

int main(int argc, char *argv[])
{
    VirtualDisplay display;
    if (!display.start())
        qFatal("%s", qPrintable(display.error()));
    qputenv("DISPLAY", display.name().toLatin1());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QApplication application(argc, argv);
    XEmbedTrayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "XEmbedTrayTest.moc"
