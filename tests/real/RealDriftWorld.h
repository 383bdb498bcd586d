// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MisbehavingNiri.h"
#include "RealKitty.h"
#include "RunningProgram.h"
#include "ZoomAmount.h"

#include <QRandomGenerator>
#include <QStringList>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class VirtualDisplay;

/// Real kitties, the real program, a scripted niri, and a user to whom everything happens; and which size
/// every font must have when the dust has settled.
class RealDriftWorld
{
public:
    RealDriftWorld(const VirtualDisplay &display, KittyInstallation installation, quint32 seed);
    ~RealDriftWorld();

    /// False: see wrong().
    bool start();
    /// False: the world itself broke, see wrong().
    bool step();
    /// Lets every fault end, and compares all sizes: with the focus elsewhere, and on some window. False: see
    /// wrong().
    bool settles();
    /// Ends the program as a user does.
    bool endsWithEveryFontItsOwn();

    QString wrong() const { return m_wrong; }
    const QStringList &story() const { return m_story; } ///< since it last settled
    std::map<QString, int> counts() const { return m_counts; } ///< how often what happened
    std::chrono::milliseconds longestWait() const { return m_longestWait; } ///< until all sizes were right

private:
    struct OsWindow {
        niri::WindowId window{};
        double base = 0;
        bool wasReset = false; ///< while zoomed: stays so until it is zoomed anew
        bool isPinned = false;
        double given = 0; ///< the size that the user gave it last
    };
    struct Kitty {
        std::unique_ptr<RealKitty> process;
        QString kitten = {};
        std::map<int, OsWindow> osWindows;
        double configured = 11;
        bool isStopped = false;
    };

    bool openKitty();
    bool adopt(Kitty &kitty, const QString &opening);
    void focus(Kitty &kitty, int osWindow);
    void focusSomething();
    static void letNiriTell();
    void stopOrContinue(Kitty &kitty);
    void carryOn(Kitty &kitty);
    void killKitty(Kitty &kitty);
    void openOrCloseOsWindow(Kitty &kitty);
    void closeOsWindow(Kitty &kitty, int osWindow);
    void changeSize(Kitty &kitty, int osWindow, const QString &op, double points);
    void reloadConfig(Kitty &kitty);
    void lookAtSizes(Kitty &kitty);
    void restartProgram();
    void restartNiri();
    void setPaused(bool paused);
    void togglePin(Kitty &kitty);
    void setAmount(const QString &text);
    void tell(const QString &what, const QString &details = {});
    bool sizesBecomeRight(const QString &when, std::optional<niri::WindowId> zoomed);
    bool knowsOfNoFocus() const;
    double zoomedSize(const Kitty &kitty, double base) const;
    Kitty &pick();
    double largest(Kitty &kitty) const;

    const VirtualDisplay &m_display;
    KittyInstallation m_installation;
    QRandomGenerator m_random;
    RunningProgram m_program;
    MisbehavingNiri m_niri;
    std::vector<Kitty> m_kitties;
    bool m_hasOverlay = false;
    bool m_isPaused = false;
    ZoomAmount m_amount;
    int m_timesLarger = 5; ///< than the configured size the largest may be
    QString m_wrong;
    QStringList m_story;
    std::map<QString, int> m_counts;
    std::chrono::milliseconds m_longestWait{0};
};
