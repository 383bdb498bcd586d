// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopWorld.h"

#include <QTest>

DesktopWorld::DesktopWorld(RealDesktop &desktop)
    : m_desktop(desktop)
{
    openKitty();
    openKitty();
    niri.setTitle(windows.at(0), QStringLiteral("zebra"));
    niri.setTitle(windows.at(1), QStringLiteral("ant"));
    focus(0);
    program.setEnvironment(QStringLiteral("DISPLAY"), desktop.display());
    program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
}

bool DesktopWorld::start()
{
    return niri.listen(program.niriSocket()) && program.start({})
        && QTest::qWaitFor([this] { return size(0) == 14; }, patience) && hasWindow(statusTitle);
}

bool DesktopWorld::hasWindow(const QString &title) const
{
    return QTest::qWaitFor([&] { return m_desktop.activeTitle() == title; }, patience);
}

bool DesktopWorld::hasNoWindow(const QString &title) const
{
    // The first is known at once, the second takes a look at all windows.
    return QTest::qWaitFor([&] { return m_desktop.activeTitle() != title; }, patience)
        && !m_desktop.shows(title);
}

bool DesktopWorld::clickIcon(int button)
{
    if (!QTest::qWaitFor([this] { return m_desktop.showsIcon(); }, patience))
        return false;
    m_desktop.clickIcon(button);
    return true;
}

bool DesktopWorld::choose(Entry entry)
{
    if (!QTest::qWaitFor([this] { return m_desktop.showsIcon(); }, patience))
        return false;
    const auto onScreen = [this] {
        return m_desktop.xdotool(QStringLiteral("search --onlyvisible --class kitty-focus-tracker"));
    };
    const QString before = onScreen();
    if (!clickIcon(3) || !QTest::qWaitFor([&] { return onScreen() != before; }, patience))
        return false;
    // An entry under the pointer would be chosen already, and the keys would begin there.
    m_desktop.xdotool(QStringLiteral("mousemove 10 10 mousemove 20 20"));
    m_desktop.press(QStringList(static_cast<int>(entry), QStringLiteral("Up"))
                    + QStringList{QStringLiteral("Return")});
    return true;
}
