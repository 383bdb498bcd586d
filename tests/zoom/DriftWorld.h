// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DriftKinds.h"
#include "DriftStep.h"
#include "KittyRegistry.h"
#include "SimulatedDesktop.h"
#include "SimulatedKitties.h"
#include "Windows.h"
#include "ZoomController.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

/// A desktop with kitties, a user, and our program between them, in which anything can happen, and the
/// reference: which size each font must have in the end, and which events must have been told.
class DriftWorld
{
public:
    explicit DriftWorld(DriftKinds::World world = DriftKinds::World::Exact);
    ~DriftWorld();

    /// What went wrong; nullopt: nothing drifted.
    std::optional<QString> run(const DriftSequence &sequence);

    /// What happened, one line a step.
    const QStringList &story() const { return m_story; }

private:
    struct OsWindow {
        pid_t pid = 0;
        int id = 0;

        auto operator<=>(const OsWindow &) const = default;
    };
    struct Person { ///< what the user did to a font
        double base = 0;
        double seen = 0; ///< the size after what the user last did
        double unfixed = 0; ///< the size since a reload that our program has not noticed
        std::optional<int> resetAt = std::nullopt; ///< how often the kitten had run by then
        int changedAt = -1; ///< the same, when `base` last changed
        std::optional<double> lookedAt = std::nullopt; ///< `base` when the kitten last looked before that
    };
    struct Reload {
        int at = 0; ///< how many wishes kitty had carried out by then
        int kittenRuns = 0; ///< by then
        double configuredBefore = 0; ///< when the kitten last looked
        bool isTold = false; ///< to the program: by kitty, or by whoever caused it
    };
    struct ExpectedEvent {
        ZoomEvent::Kind kind;
        niri::WindowId window;
        std::optional<bool> hasZooming; ///< nullopt: either
    };

    // Steps.
    void happen(const DriftStep &step);
    void happenOnDesktop(const DriftStep &step);
    void happenToFonts(const DriftStep &step);
    void happenToSettings(const DriftStep &step);
    void happenToKitty(const DriftStep &step);
    void openKitty(unsigned how, unsigned delay);
    void openWindowOf(const OsWindow &osWindow, const QString &appId);
    void closeWindow(niri::WindowId window);
    void killKitty(pid_t pid);
    void misbehave(pid_t pid, unsigned how, int times);
    void changeSize(const OsWindow &window, double points);
    void changeSizeEverywhere(pid_t pid, double points);
    void noteReset(const OsWindow &window, double before);
    void reloadConfig(pid_t pid, double configured, bool isAnnounced);
    void setBase(const OsWindow &window, double base);
    int changesByUs(pid_t pid) const;
    bool isUnnoticed(pid_t pid) const;
    bool isClear(const OsWindow &window) const;
    void reconnectToNiri(unsigned how);
    void giveOtherIds(unsigned how);
    void tell(const QString &what) { m_story.append(what); }

    // The program and what it is told.
    void startProgram();
    void applySettings();
    void tellNews();
    void tellEverything(bool inTwoParts);
    void apply(const QByteArrayList &lines);
    void spin();
    void pass(std::chrono::milliseconds time);
    void letKittiesLearnTheirFocus();

    // The reference.
    void followFocus();
    std::optional<niri::Window> nextFocus() const;
    void expectEvent(const niri::Window &window, ZoomEvent::Kind kind);
    bool isKitty(const niri::Window &window) const;
    bool isZoomed(const OsWindow &window) const;
    double expectedSize(const OsWindow &window) const;
    std::optional<niri::WindowId> niriWindowOf(const OsWindow &window) const;
    const ZoomRule *ruleOf(const OsWindow &window) const;
    bool isChosen(niri::WindowId window) const;
    bool isActiveOnOutput(niri::WindowId window) const;
    std::optional<niri::WindowId> activeWithFocus() const;
    bool staysZoomed(const OsWindow &window) const;
    bool mayBeLimitedTo(double size, const OsWindow &window) const;
    bool mayBeUnknown(const OsWindow &window) const;
    static QString secondOutput() { return QStringLiteral("DP-2"); }
    static QList<QList<ZoomRule>> ruleSets();

    // The end.
    std::optional<QString> checkEvents(bool mayLack);
    std::optional<QString> checkSizes(const QString &when, bool isZoomedAnew = false);
    std::optional<QString> checkEnd();
    void endFaults();
    bool haveAllWorked() const;
    void noteLongRefusal();

    std::vector<pid_t> liveKitties() const;
    std::optional<pid_t> pick(unsigned number) const;
    std::optional<niri::WindowId> pickWindow(unsigned number) const;
    std::optional<OsWindow> pickOsWindow(unsigned number) const;

    DriftKinds m_kinds;
    ManualScheduler m_scheduler;
    SimulatedKitties m_kitties{m_scheduler};
    SimulatedDesktop m_desktop;
    SimulatedDesktop m_told; ///< the desktop as niri has told it
    std::map<niri::WindowId, OsWindow> m_osWindows;
    std::map<OsWindow, Person> m_fonts;
    std::map<pid_t, std::vector<ScheduledCall>> m_later;
    std::set<pid_t> m_withoutSocket;
    std::set<pid_t> m_withOneWindow; ///< its OS windows could not be told apart
    std::set<pid_t> m_young; ///< do not listen yet
    std::map<pid_t, std::chrono::nanoseconds> m_refusing; ///< no connections, since when
    bool m_isOneHardlyAsked = false; ///< it has refused connections for long
    std::set<pid_t> m_forbidding; ///< a command was forbidden at least once
    std::map<pid_t, Reload> m_reloads;
    bool m_hasOverlay = false;
    bool m_hasSecondOutput = false;
    std::chrono::milliseconds m_focusDelay{0};
    bool m_namesTheOneBefore = false; ///< during that delay; else none

    ZoomSettings m_settings;
    QStringList m_appIds;
    bool m_isPaused = false;
    std::set<niri::WindowId> m_pinned;
    std::set<pid_t> m_switchedOff;

    niri::Windows m_windows;
    std::unique_ptr<KittyRegistry> m_registry;
    std::unique_ptr<ZoomController> m_controller;
    bool m_isRestored = false;

    std::optional<niri::Window> m_current; ///< where the user is
    std::vector<ExpectedEvent> m_expected;
    std::vector<ZoomEvent> m_events;
    std::optional<QString> m_wrong;
    QStringList m_story;
};
