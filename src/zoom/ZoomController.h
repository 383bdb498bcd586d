// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FocusTracker.h"
#include "KittyId.h"
#include "KittyState.h"
#include "KittyWindows.h"
#include "KittyZooms.h"
#include "Scheduler.h"
#include "Settings.h"
#include "Windows.h"
#include "ZoomEvent.h"
#include "ZoomEventQueue.h"
#include "ZoomPause.h"
#include "ZoomTargets.h"
#include "ZoomWish.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

class KittyLocator;
class KittyRegistry;

/// The only place that decides which kitty window is zoomed. Every input (niri's state, switches, settings,
/// the end of the program) changes what is wished, and reconcile() tells each kitty its whole wish.
class ZoomController final : public QObject
{
    Q_OBJECT

public:
    /// `kitten`: the absolute path of ours. All others must outlive the controller.
    ZoomController(KittyRegistry &registry, const KittyLocator &locator, Scheduler &scheduler, QString kitten,
                   QObject *parent = nullptr);
    ~ZoomController() override;

    void setSettings(const ZoomSettings &zoom, const QStringList &appIds);

    /// Call after all that could be read from niri was applied, never between, with all that has changed
    /// since the last call. `windows` must outlive the controller.
    void setWindows(const niri::Windows &windows, const niri::Windows::Changes &changes);

    /// Takes back every zoom until it ends; it is not a setting and not kept.
    ZoomPause &pause() { return m_pause; }
    const ZoomPause &pause() const { return m_pause; }
    /// Not paused, and enabled in the settings.
    bool isZooming() const { return m_settings.enabled && !m_pause.isPaused(); }

    /// The user's switch for one kitty. False if there is no such kitty.
    bool setZoomSwitch(pid_t pid, bool on);

    /// That window stays zoomed wherever the focus is, until it is closed. False if it is no kitty's.
    bool setPinned(niri::WindowId window, bool isPinned);

    /// Looks for that kitty's socket again and asks it again. False if there is no such kitty.
    bool tryAgain(pid_t pid);

    /// Before the end, or before the process is stopped: gives every font back, then says restored(). Kitties
    /// that don't answer are not waited for longer than a command may take; whoever can't wait so long need
    /// not.
    void restoreAll();
    /// It was not the end after all: zooms as before.
    void zoomAgain();

    /// Kitties reload their configuration at this moment. Those that don't tell when they have done it are
    /// asked a few times, within 0.3 s.
    void expectReload();

    /// Of the kitty windows that meet it now, whatever other rules there are.
    QStringList titlesMeeting(const ZoomRule &rule) const;

    std::vector<KittyState> kitties() const;
    std::optional<KittyState> kitty(const KittyId &id) const;

Q_SIGNALS:
    void focusChanged(const ZoomEvent &event); ///< exactly one a change, in their order
    void kittyFound(const KittyId &kitty);
    void kittyChanged(const KittyId &kitty); ///< something in its KittyState
    void kittyGone(const KittyId &kitty);
    void zoomingChanged(bool zooming);
    void restored();

private:
    void update(const niri::Windows::Changes &changes);
    void updateOwnerOf(niri::WindowId window);
    void followLayout(const niri::Windows::Changes &changes);
    void onGone(const KittyId &id);
    void onFocusChange(const FocusTracker::Change &change, std::set<KittyId> &changed);
    void note(const niri::Window &window, ZoomEvent::Kind kind, std::set<KittyId> &changed);
    void updateZooming();
    void sayIfRestored();
    void reconcile();
    void reconcile(const KittyId &id);
    ZoomWish wishFor(const KittyId &id, const KittyZooms::Kitty &kitty) const;
    std::optional<KittyId> targetKitty() const
    {
        return m_targets.focused() ? m_kittyWindows.ownerOf(*m_targets.focused()) : std::nullopt;
    }
    bool isZoomed(const KittyZooms::Kitty &kitty) const
    {
        return isZooming() && !m_isEnding && kitty.zoomSwitch;
    }

    KittyRegistry &m_registry;

    ZoomSettings m_settings;
    ZoomPause m_pause;
    bool m_isEnding = false;
    bool m_wasZooming = true;

    const niri::Windows *m_windows = nullptr; ///< none before niri has told any
    std::optional<niri::WindowId> m_keyboard; ///< the window that had it
    FocusTracker m_focus;
    ZoomTargets m_targets;

    ZoomEventQueue m_events;
    KittyZooms m_kitties;
    KittyWindows m_kittyWindows;
};
