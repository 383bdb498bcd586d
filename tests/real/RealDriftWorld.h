// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CellWidths.h"
#include "MisbehavingNiri.h"
#include "RealDriftSettings.h"
#include "RealKitty.h"
#include "RunningProgram.h"

#include <QRandomGenerator>
#include <QStringList>

#include <chrono>
#include <functional>
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
    std::map<QString, int> checks() const { return m_checks; } ///< how often a size was right for what reason
    std::chrono::milliseconds longestWait() const { return m_longestWait; } ///< until all sizes were right

private:
    static constexpr std::size_t kittiesAtOnce = 3;
    /// ms, which a busy machine may need: later tries come after 5 and 20 seconds.
    static constexpr int patience = 60'000;
    static constexpr double smallestSize = 4;

    struct OsWindow {
        niri::WindowId window{};
        double base = 0;
        bool wasReset = false; ///< while zoomed: stays so until it is zoomed anew
        bool isPinned = false;
        /// The size that the user gave it last, unless it was zoomed anew since.
        std::optional<double> given = std::nullopt;
    };
    struct Kitty {
        std::unique_ptr<RealKitty> process;
        QString kitten = {};
        std::map<int, OsWindow> osWindows;
        double configured = 11;
        bool isStopped = false;
        bool isSwitchedOff = false;
    };
    struct Measured { ///< of an OS window, by its kitty
        int id = 0;
        double size = 0;
        int width = 0; ///< pixels
        int columns = 0;
    };
    struct Expected {
        double size = 0;
        QStringList reasons = {};
        bool isZoomed = false;
        int minimumColumns = 0;
    };
    struct Act {
        int weight = 0;
        void (RealDriftWorld::*happen)() = nullptr;
    };

    // What happens. Some of it may do nothing this time.
    static const std::vector<Act> &acts();
    void focusSomething();
    void wait();
    void toggleOverlay();
    void switchWorkspace();
    void moveWindow();
    void toggleSecondOutput();
    void toggleCast();
    void changeTitle();
    void flickerTitle();
    void changeAppId();
    void resizeWindow();
    void changeSomeSize();
    void stopOrContinue();
    void killKitty();
    void openOrCloseOsWindow();
    void reloadConfig();
    void restartProgram();
    void restartNiri();
    void togglePause();
    void togglePin();
    void toggleZoomSwitch();
    void changeAmount();
    void changeRules();
    void toggleScope();
    void changeMinimumColumns();
    void changeSettle();
    void toggleNullFocus();
    void toggleEnabled();

    void changeWhatDecides(Kitty &kitty, int osWindow);
    void flickerTitle(const OsWindow &known);
    void resizeWindow(Kitty &kitty, int id);
    bool openKitty();
    bool adopt(Kitty &kitty, const QString &opening);
    void focus(Kitty &kitty, int osWindow);
    void change(const std::function<void(SimulatedDesktop &)> &acts);
    static void letNiriTell();
    void carryOn(Kitty &kitty);
    void closeOsWindow(Kitty &kitty, int osWindow);
    void changeSize(Kitty &kitty, int osWindow, const QString &op, double points);
    void lookAtSizes(Kitty &kitty);
    void setPaused(bool paused);
    void writeSettings(const QString &what, const QString &details);
    void tell(const QString &what, const QString &details = {});

    // The reference.
    bool isChosen(const OsWindow &known) const;
    Expected expectedOf(const Kitty &kitty, const OsWindow &known, int width);
    double limitedSize(double base, double target, int columns, int width);
    QString excuseFor(const Kitty &kitty, const OsWindow &known, const Expected &expected,
                      const Measured &is) const;
    double largest(const Kitty &kitty) const { return kitty.configured * m_timesLarger; }

    // The end.
    bool endFaults();
    bool becomesPaused(bool paused);
    void forgetWhatWasGiven();
    bool isZoomedAnew();
    bool sizesBecomeRight(const QString &when);
    void compareSizes(Kitty &kitty, const QString &when);
    static std::vector<Measured> measure(Kitty &kitty);
    bool knowsOfNoFocus() const;

    Kitty &pick();
    std::pair<const int, OsWindow> &pickOsWindow(Kitty &kitty);
    bool happens(quint32 oneIn) { return m_random.bounded(oneIn) == 0; }

    const VirtualDisplay &m_display;
    KittyInstallation m_installation;
    QRandomGenerator m_random;
    RunningProgram m_program;
    MisbehavingNiri m_niri;
    std::vector<Kitty> m_kitties;
    CellWidths m_cellWidths;
    bool m_hasOverlay = false;
    bool m_hasSecondOutput = false;
    bool m_isPaused = false;
    RealDriftSettings m_settings;
    int m_timesLarger = 5; ///< than the configured size the largest may be
    QString m_wrong;
    QStringList m_story;
    std::map<QString, int> m_counts;
    std::map<QString, int> m_checks;
    QStringList m_reasons; ///< of the comparison that runs
    std::chrono::milliseconds m_longestWait{0};
};
