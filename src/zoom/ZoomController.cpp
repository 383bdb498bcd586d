// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomController.h"

#include "KittyLocator.h"
#include "KittyRegistry.h"
#include "KittyZoom.h"
#include "Logging.h"

#include <algorithm>
#include <utility>

ZoomController::ZoomController(KittyRegistry &registry, const KittyLocator &locator, Scheduler &scheduler,
                               QString kitten, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_locator(locator)
    , m_scheduler(scheduler)
    , m_kitten(std::move(kitten))
    , m_pause(scheduler)
    , m_target(scheduler, [this] { reconcile(); })
    , m_kittyWindows(locator)
{
    setSettings({}, KittySettings().appIds);
    connect(&m_pause, &ZoomPause::changed, this, [this] {
        updateZooming();
        reconcile();
    });
    connect(&m_events, &ZoomEventQueue::happened, this, &ZoomController::focusChanged);
    connect(&m_registry, &KittyRegistry::gone, this, &ZoomController::onGone);
    connect(&m_registry, &KittyRegistry::connectionChanged, this, &ZoomController::kittyChanged);
    connect(&m_registry, &KittyRegistry::reloaded, this, [this](const KittyId &id) {
        if (const auto kitty = m_kitties.find(id); kitty != m_kitties.end())
            kitty->second.zoom->onReload();
    });
    connect(&m_registry, &KittyRegistry::statusChanged, this, [this](const KittyId &id) {
        const auto kitty = m_kitties.find(id);
        if (kitty == m_kitties.end())
            return;
        if (m_registry.info(id).status.isReady())
            kitty->second.zoom->tryAgain();
        Q_EMIT kittyChanged(id);
    });
}

ZoomController::~ZoomController() = default;

void ZoomController::setSettings(const ZoomSettings &zoom, const QStringList &appIds)
{
    m_settings = zoom;
    m_focus.setNullFocus(zoom.nullFocus);
    m_target.setSettle(zoom.settle);
    m_kittyWindows.setAppIds(appIds);
    updateZooming();
    // Other windows may be kitties now, or none any more.
    update({});
    reconcile();
    letGoOfOthers();
}

void ZoomController::setWindows(const niri::Windows &windows, const niri::Windows::Changes &changes)
{
    m_windows = &windows;
    update(changes);
    if (std::exchange(m_keyboard, windows.focused()) == windows.focused())
        return;
    for (const auto &[id, kitty] : m_kitties)
        kitty.zoom->onKeyboardMoved();
}

void ZoomController::update(const niri::Windows::Changes &changes)
{
    if (!m_windows)
        return;
    std::set<KittyId> changed = m_kittyWindows.update(*m_windows, changes);
    for (const KittyId &id : changed)
        readWindowsOf(id);
    onFocusChange(m_focus.update(*m_windows), changed);
    // The window that the user looks at comes first.
    std::vector<KittyId> order(changed.begin(), changed.end());
    std::ranges::stable_partition(order, [this](const KittyId &id) { return id == targetKitty(); });
    for (const KittyId &id : order)
        reconcile(id);
    for (const KittyId &id : changed) {
        if (m_kitties.contains(id))
            Q_EMIT kittyChanged(id);
    }
}

void ZoomController::readWindowsOf(const KittyId &id)
{
    const auto &windows = m_kittyWindows.of(id);
    if (windows.empty() && !m_kitties.contains(id))
        return;
    Kitty &kitty = m_kitties[id];
    kitty.isLeaving = kitty.isLeaving && windows.empty();
    const bool isNew = !kitty.zoom;
    if (isNew) {
        kitty.zoomSwitch = m_switchedOff.erase(id) == 0;
        kitty.zoom = std::make_unique<KittyZoom>(id, m_registry, m_scheduler, m_kitten, m_events);
        connect(kitty.zoom.get(), &KittyZoom::settled, this, [this, id] {
            Q_EMIT kittyChanged(id);
            sayIfRestored();
            dropIfRestored(id);
        });
        m_registry.add(id);
    }
    kitty.zoom->setWindows(windows, m_kittyWindows.allOf(id.pid));
    if (isNew)
        Q_EMIT kittyFound(id);
}

/// Of what was a kitty by the settings before, nothing stays behind.
void ZoomController::letGoOfOthers()
{
    for (auto &[id, kitty] : m_kitties)
        kitty.isLeaving = hasWindows() && kitty.zoom->windows().empty();
    for (const KittyId &id : m_registry.kitties())
        dropIfRestored(id);
}

void ZoomController::dropIfRestored(const KittyId &id)
{
    const auto kitty = m_kitties.find(id);
    if (kitty != m_kitties.end() && kitty->second.isLeaving && kitty->second.zoom->hasGivenBack())
        m_registry.remove(id);
}

void ZoomController::onGone(const KittyId &id)
{
    // This may be within a signal of that kitty.
    if (const auto node = m_kitties.extract(id); !node.empty()) {
        if (!node.mapped().zoomSwitch && m_locator.identify(id.pid) == id)
            m_switchedOff.insert(id);
        node.mapped().zoom->end();
        node.mapped().zoom.release()->deleteLater();
    }
    m_kittyWindows.forget(id);
    Q_EMIT kittyGone(id);
}

/// Adds the kitties that it concerns to `changed`.
void ZoomController::onFocusChange(const FocusTracker::Change &change, std::set<KittyId> &changed)
{
    if (!change.lost && !change.gained)
        return;
    qCDebug(logZoom) << "focus from" << (change.lost ? toString(change.lost->id) : QString()) << "to"
                     << (change.gained ? toString(change.gained->id) : QString());
    m_target.moveTo(change.gained ? std::optional(change.gained->id) : std::nullopt);
    if (change.lost)
        note(*change.lost, ZoomEvent::Kind::FocusLost, changed);
    if (change.gained)
        note(*change.gained, ZoomEvent::Kind::FocusGained, changed);
}

void ZoomController::note(const niri::Window &window, ZoomEvent::Kind kind, std::set<KittyId> &changed)
{
    // By its process: a niri that came again may have given its id to another window.
    const auto kitty = find(window.pid.value_or(0));
    if (kitty != m_kitties.end())
        changed.insert(kitty->first);
    if (kitty != m_kitties.end() && kind == ZoomEvent::Kind::FocusGained)
        kitty->second.zoom->setFocused(window.id);
    if (!m_kittyWindows.isKitty(window))
        return;
    auto event = ZoomEvent::of(kind, window);
    if (kitty != m_kitties.end()) {
        if (!isZoomed(kitty->second))
            m_events.add(event);
        else
            kitty->second.zoom->changes().expect(m_events.open(event), kind, window.id);
        return;
    }
    if (!window.pid) {
        event.zooming = ZoomEvent::Zooming{.status = ZoomEvent::Zooming::Status::Failed};
    } else if (isZooming()) {
        // It has ended, and its font with it.
        event.zooming =
            ZoomEvent::Zooming{.status = ZoomEvent::Zooming::Status::Superseded, .pid = *window.pid};
    }
    m_events.add(event);
}

void ZoomController::updateZooming()
{
    if (std::exchange(m_wasZooming, isZooming()) == isZooming())
        return;
    if (!isZooming()) {
        for (const auto &[id, kitty] : m_kitties)
            kitty.zoom->changes().supersedeWaiting();
    }
    Q_EMIT zoomingChanged(isZooming());
}

bool ZoomController::setZoomSwitch(pid_t pid, bool on)
{
    const auto kitty = find(pid);
    if (kitty == m_kitties.end())
        return false;
    kitty->second.zoomSwitch = on;
    if (!on)
        kitty->second.zoom->changes().supersedeWaiting();
    reconcile();
    Q_EMIT kittyChanged(kitty->first);
    return true;
}

bool ZoomController::tryAgain(pid_t pid)
{
    const auto kitty = find(pid);
    if (kitty == m_kitties.end())
        return false;
    kitty->second.zoom->check();
    return true;
}

void ZoomController::restoreAll()
{
    m_isEnding = true;
    m_target.moveTo(std::nullopt);
    for (const auto &[id, kitty] : m_kitties)
        kitty.zoom->prepareToEnd();
    reconcile();
    for (const auto &[id, kitty] : m_kitties)
        kitty.zoom->tryForTheLastTime();
    sayIfRestored();
}

void ZoomController::zoomAgain()
{
    m_isEnding = false;
    m_target.moveTo(m_focus.current() ? std::optional(m_focus.current()->id) : std::nullopt);
    reconcile();
}

void ZoomController::expectReload()
{
    for (const auto &[id, kitty] : m_kitties)
        kitty.zoom->expectReload();
}

void ZoomController::sayIfRestored()
{
    const auto isSettled = [](const auto &entry) { return entry.second.zoom->isSettled(); };
    if (m_isEnding && std::ranges::all_of(m_kitties, isSettled))
        Q_EMIT restored();
}

void ZoomController::reconcile()
{
    for (const KittyId &id : m_registry.kitties())
        reconcile(id);
}

void ZoomController::reconcile(const KittyId &id)
{
    // It may have ended while another one was told.
    if (const auto kitty = m_kitties.find(id); kitty != m_kitties.end())
        kitty->second.zoom->setWish(wishFor(id, kitty->second), m_target.coming());
}

ZoomWish ZoomController::wishFor(const KittyId &id, const Kitty &kitty) const
{
    ZoomWish wish;
    if (isZoomed(kitty) && targetKitty() == id)
        wish.zoomed = {.window = *m_target.window(), .amount = m_settings.amount};
    return wish;
}

std::map<KittyId, ZoomController::Kitty>::iterator ZoomController::find(pid_t pid)
{
    const auto kitty = m_kitties.lower_bound({.pid = pid});
    return kitty != m_kitties.end() && kitty->first.pid == pid ? kitty : m_kitties.end();
}

std::vector<KittyState> ZoomController::kitties() const
{
    std::vector<KittyState> states(m_kitties.size());
    std::ranges::transform(m_kitties, states.begin(),
                           [this](const auto &entry) { return *kitty(entry.first); });
    return states;
}

std::optional<KittyState> ZoomController::kitty(const KittyId &id) const
{
    const auto found = m_kitties.find(id);
    if (found == m_kitties.end())
        return std::nullopt;
    const KittyZoom &zoom = *found->second.zoom;
    KittyState state{.info = m_registry.info(id),
                     .method = zoom.method(),
                     .zoomSwitch = found->second.zoomSwitch,
                     .windows = {}};
    for (const niri::WindowId window : zoom.windows()) {
        const bool isFocused = m_focus.current() && m_focus.current()->id == window;
        state.windows.push_back(KittyState::Window::of(window, m_windows ? m_windows->find(window) : nullptr,
                                                       zoom.osWindow(window), isFocused));
    }
    return state;
}
