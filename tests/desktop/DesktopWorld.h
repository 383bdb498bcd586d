// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProgramWorld.h"
#include "RealDesktop.h"

/// The program itself on a real desktop, with two kitties, of which the first has the focus.
class DesktopWorld : public ProgramWorld
{
public:
    /// Milliseconds. The machine may be busy, and each look at the desktop starts a process.
    static constexpr int patience = 30'000;

    static inline const auto statusTitle = QStringLiteral("Kitty Focus Tracker");
    static inline const auto settingsTitle = QStringLiteral("Kitty Focus Tracker Settings");
    static inline const auto setUpTitle = QStringLiteral("Set Up kitty");
    static inline const auto aboutTitle = QStringLiteral("About Kitty Focus Tracker");

    explicit DesktopWorld(RealDesktop &desktop);

    /// For the first time, which shows the status dialog; true once that and the first kitty's zoom are
    /// there.
    bool start();

    /// It comes within the time, and has the keyboard.
    bool hasWindow(const QString &title) const;
    /// It goes within the time.
    bool hasNoWindow(const QString &title) const;

    bool clickIcon(int button);
    /// Entries of the menu of the icon, counted from its end.
    enum class Entry { About = 1, Quit, SetUp, Settings };
    bool choose(Entry entry);

private:
    RealDesktop &m_desktop;
};
