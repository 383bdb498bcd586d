// SPDX-License-Identifier: GPL-3.0-or-later
// On an X display and a session bus of the test's own, for Qt makes no StatusNotifier icon on any other.
#include "gui/TrayIcon.h"

#include "base/ManualScheduler.h"
#include "gui/FakeTrayWatcher.h"
#include "gui/PrivateBus.h"
#include "gui/TrayHost.h"
#include "real/VirtualDisplay.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QFile>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QTextStream>

#include <cstdio>

#include <unistd.h>

namespace
{

const auto itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const auto itemPath = QStringLiteral("/StatusNotifierItem");

/// The other process, for Qt waits for the watcher's answers: does what is written to it, "come" or "leave",
/// and writes the name of each icon that registers.
int beWatcher(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    FakeTrayWatcher watcher(QDBusConnection::sessionBus());
    watcher.setHost(true);
    QTextStream out(stdout);
    QObject::connect(&watcher, &FakeTrayWatcher::StatusNotifierItemRegistered, &watcher,
                     [&](const QString &item) { out << item << Qt::endl; });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QFile in;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QObject::connect(&input, &QSocketNotifier::activated, &watcher, [&] {
        const QByteArray command = in.readLine().trimmed();
        if (command == "come")
            watcher.come();
        else if (command == "leave")
            watcher.leave();
        else
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT

public:
    explicit TrayIconTest(const PrivateBus &bus)
        : m_panel(QDBusConnection::connectToBus(bus.address(), QStringLiteral("panel")))
    {
    }
    ~TrayIconTest() override { QDBusConnection::disconnectFromBus(QStringLiteral("panel")); }

private:
    QDBusConnection m_panel;
    BoundProcess m_watcher;
    QString m_item; ///< the icon on the bus; empty until it has registered
    ManualScheduler m_scheduler;
    TrayIcon m_icon;

    QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(m_item, path, interface, method);
        question.setArguments(arguments);
        const QDBusPendingCall call = m_panel.asyncCall(question);
        if (!QTest::qWaitFor([&] { return call.isFinished(); }))
            qWarning("%s is not answered", qPrintable(method));
        return call.reply();
    }

    QVariant property(const QString &name)
    {
        const QDBusMessage reply = ask(itemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("Get"), {itemInterface, name});
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }

    static Situation zooming()
    {
        Situation situation;
        situation.niri.connected = true;
        return situation;
    }

private Q_SLOTS:
    void initTestCase()
    {
        connect(&m_watcher, &QProcess::readyReadStandardOutput, this, [this] {
            while (m_watcher.canReadLine())
                m_item = QString::fromUtf8(m_watcher.readLine()).trimmed();
        });
        m_watcher.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--watcher")});
        QVERIFY(m_watcher.waitForStarted());
    }

    void host_comesLate_andTheIconIsThere()
    {
        m_icon.setSituation(zooming());
        TrayHost host(QDBusConnection::sessionBus(), false, m_scheduler);
        connect(&host, &TrayHost::found, &m_icon, &TrayIcon::appear);
        host.start();
        m_watcher.write("come\n");
        QTRY_VERIFY(!m_item.isEmpty());
    }

    void icon_isDrawnForSmallPanels_andExplainsItself()
    {
        const auto pixmaps = property(QStringLiteral("IconPixmap")).value<QDBusArgument>();
        QList<int> widths;
        pixmaps.beginArray();
        while (!pixmaps.atEnd()) {
            int width = 0;
            int height = 0;
            QByteArray bytes;
            pixmaps.beginStructure();
            pixmaps >> width >> height >> bytes;
            pixmaps.endStructure();
            widths.append(width);
            QCOMPARE(bytes.size(), width * height * 4);
            QVERIFY(bytes.count('\0') < bytes.size());
        }
        QVERIFY2(widths.contains(16) && widths.contains(22) && widths.contains(24) && widths.contains(32),
                 "a size is missing");
        QCOMPARE(property(QStringLiteral("ToolTip")).isValid(), true);
    }

    void clicks_openTheStatus_andToggleZooming()
    {
        const QSignalSpy status(&m_icon.menu(), &TrayMenu::statusWished);
        const QSignalSpy zoom(&m_icon.menu(), &TrayMenu::zoomingWished);
        ask(itemPath, itemInterface, QStringLiteral("Activate"), {0, 0});
        QTRY_COMPARE(status.count(), 1);
        ask(itemPath, itemInterface, QStringLiteral("SecondaryActivate"), {0, 0});
        QTRY_COMPARE(zoom, (QList<QVariantList>{{false}}));
    }

    /// Qt hands on those of every program.
    void clickOnANotificationOfAnotherProgram_isNotOurs()
    {
        const QSignalSpy status(&m_icon.menu(), &TrayMenu::statusWished);
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                         QStringLiteral("org.freedesktop.Notifications"),
                                                         QStringLiteral("ActionInvoked"));
        signal << 7U << QStringLiteral("default");
        QVERIFY(m_panel.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(m_panel.send(signal));
        property(QStringLiteral("Title")); // is answered after the signal
        QTest::qWait(0);
        m_panel.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        QCOMPARE(status.count(), 0);
    }

    void panel_isToldOnlyWhatChanged()
    {
        const auto listen = [this](const char *signal, const char *slot) {
            return m_panel.connect(m_item, itemPath, itemInterface, QString::fromLatin1(signal), this, slot);
        };
        QVERIFY(listen("NewIcon", SLOT(countIcon())));
        QVERIFY(listen("NewToolTip", SLOT(countToolTip())));
        m_icon.setSituation(zooming());
        Situation paused = zooming();
        paused.isZooming = false;
        m_icon.setSituation(paused);
        m_icon.setSituation(paused);
        QTRY_COMPARE(m_newIcons, 1);
        QTRY_COMPARE(m_newToolTips, 1);
    }

    void host_goesAndComesBack_andTheIconIsThereAgain()
    {
        m_watcher.write("leave\n");
        m_item.clear();
        m_watcher.write("come\n");
        QTRY_VERIFY(!m_item.isEmpty());
    }

public Q_SLOTS: // no tests, but called by the bus
    void countIcon() { ++m_newIcons; }
    void countToolTip() { ++m_newToolTips; }

private:
    int m_newIcons = 0;
    int m_newToolTips = 0;
};

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--watcher") == 0)
        return beWatcher(argc, argv);
    VirtualDisplay display;
    if (!display.start())
        qFatal("%s", qPrintable(display.error()));
    const PrivateBus bus;
    if (bus.address().isEmpty())
        qFatal("There is no dbus-daemon: install dbus.");
    qputenv("DISPLAY", display.name().toLatin1());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QApplication application(argc, argv);
    TrayIconTest test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "TrayIconTest.moc"
