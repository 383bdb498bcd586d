// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MisbehavingNiri.h"
#include "RunningKitty.h"
#include "RunningProgram.h"

#include <memory>
#include <vector>

/// The whole program between a simulated niri, which lives in the test, and simulated kitties, which are
/// processes. Each kitty has one window; the browser, which is no kitty, has the focus at first. Every focus
/// change zooms at once.
class ProgramWorld
{
public:
    ProgramWorld();

    /// A kitty before or after the start of the program; its number.
    int openKitty(const QString &version = QStringLiteral("0.48.2"));

    /// niri listens, and the program is started; headless, and with these options too.
    bool start(const QStringList &options = {});

    /// The same, with so many kitties that the program has found and asked.
    bool startWith(int kitties, const QStringList &options = {});

    void focus(int kitty) { niri.focusWindow(windows.at(kitty)); }
    void focusBrowser() { niri.focusWindow(browser); }
    RunningKitty &kitty(int number) { return *m_kitties.at(static_cast<std::size_t>(number)); }
    double size(int number) { return kitty(number).size(); }

    /// The state of a kitty in `status --json`.
    QJsonObject status(int kitty);

    RunningProgram program;
    MisbehavingNiri niri;
    niri::WindowId browser{};
    QList<niri::WindowId> windows;

private:
    std::vector<std::unique_ptr<RunningKitty>> m_kitties;
};
