// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every window, to be looked at: Gallery FOLDER [dark] [rtl]. QT_SCALE_FACTOR makes them larger.
#include "gui/AboutDialog.h"
#include "gui/EventLogModel.h"
#include "gui/Language.h"
#include "gui/LatencyHistory.h"
#include "gui/SetUpDialog.h"
#include "gui/SituationWatch.h"
#include "gui/StatusDialog.h"
#include "gui/TrayMenu.h"
#include "settings/SettingsStore.h"
#include "zoom/Desktop.h"
#include "zoom/ZoomPause.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QStyleFactory>

using namespace std::chrono_literals;

namespace
{

QPalette darkPalette()
{
    const QColor window(0x2a, 0x2a, 0x2e);
    const QColor base(0x1f, 0x1f, 0x23);
    const QColor text(0xe8, 0xe8, 0xec);
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x2a));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Button, QColor(0x3a, 0x3a, 0x40));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7a, 0xc8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa8));
    return palette;
}

void setTitle(Desktop &desktop, quint64 id, const QString &title)
{
    niri::Window window = *desktop.windows.find(niri::WindowId(id));
    window.title = title;
    desktop.apply(niri::WindowOpenedOrChanged{window});
}

void liveADay(Desktop &desktop)
{
    const auto a = static_cast<quint64>(desktop.openKitty());
    desktop.kitties.addWithoutSocket(QStringLiteral("0.41.1"));
    const auto b = static_cast<quint64>(desktop.openWindowOf(desktop.kitties.lastPid(), 1002));
    const auto c = static_cast<quint64>(desktop.openKitty());
    desktop.kitties.at(static_cast<pid_t>(c)).misbehave(SimulatedKitty::Misbehaviour::PermissionDenied, 100);
    const auto d = static_cast<quint64>(desktop.openKitty(QStringLiteral("0.26.5")));
    const auto e = static_cast<quint64>(desktop.openKitty());
    setTitle(desktop, a, QStringLiteral("nvim src/main.cpp"));
    setTitle(desktop, b, QStringLiteral("~/projects/website"));
    setTitle(desktop, c, QStringLiteral("ssh build-server"));
    setTitle(desktop, d, QStringLiteral("journalctl --follow"));
    setTitle(desktop, e, QStringLiteral("htop"));
    for (int round = 0; round < 8; ++round) {
        for (const quint64 window : {d, b, c, e, a}) {
            desktop.focus(window);
            desktop.settle();
            desktop.scheduler.advance(700ms);
            desktop.settle();
        }
    }
    desktop.controller.setZoomSwitch(static_cast<pid_t>(e), false);
    desktop.scheduler.advance(5s);
    desktop.settle();
}

void keep(QWidget &window, const QString &folder, const QString &name)
{
    window.ensurePolished();
    QCoreApplication::processEvents();
    window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    QDir(folder).removeRecursively();
    QDir().mkpath(folder + QStringLiteral("/kitty"));
    QFile conf(folder + QStringLiteral("/kitty/kitty.conf"));
    if (conf.open(QIODevice::WriteOnly))
        conf.write("font_size 11\n");
    conf.close();
    if (arguments.contains(QStringLiteral("dark")))
        QApplication::setPalette(darkPalette());
    if (arguments.contains(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const Language english(QStringLiteral("en"));

    Desktop desktop;
    SettingsStore settings(folder + QStringLiteral("/config.ini"));
    ZoomPause pause(desktop.scheduler);
    SituationWatch situation(desktop.controller, pause, desktop.scheduler);
    EventLogModel log(desktop.controller, desktop.registry);
    LatencyHistory latencies(desktop.registry);
    const auto setNiri = [&](const NiriState &state) {
        situation.setNiriState(state);
        log.setNiriState(state);
    };
    setNiri({.connected = true, .version = QStringLiteral("26.04")});
    StatusDialog status({.controller = desktop.controller,
                         .registry = desktop.registry,
                         .settings = settings,
                         .scheduler = desktop.scheduler,
                         .situation = situation,
                         .log = log,
                         .latencies = latencies});
    status.show();
    desktop.scheduler.advance(200ms);
    keep(status, folder, QStringLiteral("status-empty"));
    liveADay(desktop);
    keep(status, folder, QStringLiteral("status"));

    TrayMenu menu;
    menu.setSituation(situation.situation());
    menu.popup({});
    keep(menu, folder, QStringLiteral("menu"));

    AboutDialog about;
    about.show();
    keep(about, folder, QStringLiteral("about"));

    const KittySetup setup(folder + QStringLiteral("/kitty"), QString());
    SetUpDialog setUpDialog(setup, desktop.controller);
    setUpDialog.begin(1002);
    setUpDialog.show();
    keep(setUpDialog, folder, QStringLiteral("set-up-1"));
    const auto press = [&](const char *name) {
        for (QPushButton *button : setUpDialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QLatin1StringView(name))
                button->click();
        }
    };
    press("Show the Change");
    keep(setUpDialog, folder, QStringLiteral("set-up-2"));
    press("Write This");
    keep(setUpDialog, folder, QStringLiteral("set-up-2-written"));
    press("Next");
    keep(setUpDialog, folder, QStringLiteral("set-up-3"));
    desktop.openKitty();
    keep(setUpDialog, folder, QStringLiteral("set-up-3-works"));

    pause.pause(15min);
    desktop.controller.setPaused(true);
    desktop.settle();
    desktop.scheduler.advance(1s);
    keep(status, folder, QStringLiteral("status-paused"));
    setNiri({.connected = false, .problem = QStringLiteral("niri is not running")});
    pause.resume();
    desktop.controller.setPaused(false);
    desktop.scheduler.advance(1s);
    keep(status, folder, QStringLiteral("status-waiting"));
    return 0;
}
