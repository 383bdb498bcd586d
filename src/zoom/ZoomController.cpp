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
    , m_pause(scheduler)
    , m_targets(
          scheduler, [this] { reconcile(); }, [this](niri::WindowId window) { updateOwnerOf(window); })
    , m_kitties(registry, locator, scheduler, std::move(kitten), m_events)
    , m_kittyWindows(locator)
{
    setSettings({}, KittySettings().appIds);
    connect(&m_pause, &ZoomPause::changed, this, [this] {
        updateZooming();
        reconcile();
    });
    connect(&m_events, &ZoomEventQueue::happened, this, &ZoomController::focusChanged);
    connect(&m_kitties, &KittyZooms::found, this, &ZoomController::kittyFound);
    connect(&m_kitties, &KittyZooms::gone, this, &ZoomController::onGone);
    connect(&m_kitties, &KittyZooms::settled, this, [this](const KittyId &id) {
        Q_EMIT kittyChanged(id);
        sayIfRestored();
    });
    connect(&m_registry, &KittyRegistry::connectionChanged, this, &ZoomController::kittyChanged);
    connect(&m_registry, &KittyRegistry::reloaded, this, [this](const KittyId &id) {
        if (const auto *kitty = m_kitties.find(id))
            kitty->zoom->onReload();
    });
    connect(&m_registry, &KittyRegistry::statusChanged, this, [this](const KittyId &id) {
        const auto *kitty = m_kitties.find(id);
        if (kitty && m_registry.info(id).status.isReady())
            kitty->zoom->tryAgain();
        if (kitty)
            Q_EMIT kittyChanged(id);
    });
}

ZoomController::~ZoomController() = default;

void ZoomController::setSettings(const ZoomSettings &zoom, const QStringList &appIds)
{
    m_settings = zoom;
    m_focus.setNullFocus(zoom.nullFocus);
    m_targets.setSettings(zoom);
    m_kittyWindows.setAppIds(appIds);
    updateZooming();
    // Other windows may be kitties now, or none any more.
    update({.surroundings = true});
    reconcile();
    if (m_windows && m_windows->isComplete())
        m_kitties.letGoOfOthers();
}

void ZoomController::setWindows(const niri::Windows &windows, const niri::Windows::Changes &changes)
{
    m_windows = &windows;
    update(changes);
    followLayout(changes);
    if (std::exchange(m_keyboard, windows.focused()) != windows.focused()) {
        for (const auto &[id, kitty] : m_kitties.all())
            kitty.zoom->onKeyboardMoved();
    }
}

void ZoomController::update(const niri::Windows::Changes &changes)
{
    if (!m_windows)
        return;
    std::set<KittyId> changed = m_kittyWindows.update(*m_windows, changes);
    if (!m_windows->isComplete())
        return;
    changed.merge(m_kittyWindows.ownersOf(m_targets.updateRules(*m_windows, m_kittyWindows.seenBy(changes))));
    for (const KittyId &id : changed)
        m_kitties.setWindows(id, m_kittyWindows.of(id), m_kittyWindows.allOf(id.pid));
    onFocusChange(m_focus.update(*m_windows), changed);
    changed.merge(m_kittyWindows.ownersOf(
        m_targets.update(*m_windows, changes.everything || !changes.windows.empty())));
    // The window that the user looks at comes first.
    std::vector<KittyId> order(changed.begin(), changed.end());
    std::ranges::partition(order, [this](const KittyId &id) { return id == targetKitty(); });
    for (const KittyId &id : order)
        reconcile(id);
    for (const KittyId &id : changed) {
        if (m_kitties.find(id))
            Q_EMIT kittyChanged(id);
    }
}

void ZoomController::updateOwnerOf(niri::WindowId window)
{
    if (const auto owner = m_kittyWindows.ownerOf(window)) {
        reconcile(*owner);
        Q_EMIT kittyChanged(*owner);
    }
}

/// What is zoomed may have got wider or narrower.
void ZoomController::followLayout(const niri::Windows::Changes &changes)
{
    for (const KittyId &id : m_kittyWindows.ownersOf(changes.titles))
        m_kitties.find(id)->zoom->followLayout(KittyZoom::Layout::Retitled);
    for (const KittyId &id : m_kittyWindows.ownersOf(changes.sizes))
        m_kitties.find(id)->zoom->followLayout(KittyZoom::Layout::Resized);
}

void ZoomController::onGone(const KittyId &id)
{
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
    m_targets.moveFocusTo(change.gained ? std::optional(change.gained->id) : std::nullopt);
    if (change.lost)
        note(*change.lost, ZoomEvent::Kind::FocusLost, changed);
    if (change.gained)
        note(*change.gained, ZoomEvent::Kind::FocusGained, changed);
}

void ZoomController::note(const niri::Window &window, ZoomEvent::Kind kind, std::set<KittyId> &changed)
{
    // By its process: a niri that came again may have given its id to another window.
    const auto kitty = m_kitties.find(window.pid.value_or(0));
    if (kitty != m_kitties.end())
        changed.insert(kitty->first);
    if (kitty != m_kitties.end() && kind == ZoomEvent::Kind::FocusGained)
        kitty->second.zoom->setFocused(window.id);
    if (!m_kittyWindows.isKitty(window))
        return;
    auto event = ZoomEvent::of(kind, window);
    event.rule = m_targets.ruleOf(window.id);
    if (kitty != m_kitties.end()) {
        if (!isZoomed(kitty->second) || !m_targets.zoomOf(window.id))
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
        for (const auto &[id, kitty] : m_kitties.all())
            kitty.zoom->changes().supersedeWaiting();
    }
    Q_EMIT zoomingChanged(isZooming());
}

bool ZoomController::setZoomSwitch(pid_t pid, bool on)
{
    const auto kitty = m_kitties.find(pid);
    if (kitty == m_kitties.end())
        return false;
    kitty->second.zoomSwitch = on;
    if (!on)
        kitty->second.zoom->changes().supersedeWaiting();
    reconcile();
    Q_EMIT kittyChanged(kitty->first);
    return true;
}

bool ZoomController::setPinned(niri::WindowId window, bool isPinned)
{
    const niri::Window *known = m_kittyWindows.ownerOf(window) ? m_windows->find(window) : nullptr;
    if (known && isPinned)
        m_targets.pin(*known);
    else
        m_targets.unpin(window);
    updateOwnerOf(window);
    return known != nullptr;
}

bool ZoomController::tryAgain(pid_t pid)
{
    const auto kitty = m_kitties.find(pid);
    if (kitty == m_kitties.end())
        return false;
    kitty->second.zoom->check();
    return true;
}

void ZoomController::restoreAll()
{
    m_isEnding = true;
    m_targets.moveFocusTo(std::nullopt);
    for (const auto &[id, kitty] : m_kitties.all())
        kitty.zoom->prepareToEnd();
    reconcile();
    for (const auto &[id, kitty] : m_kitties.all())
        kitty.zoom->tryForTheLastTime();
    sayIfRestored();
}

void ZoomController::zoomAgain()
{
    m_isEnding = false;
    m_targets.moveFocusTo(m_focus.current() ? std::optional(m_focus.current()->id) : std::nullopt);
    reconcile();
}

void ZoomController::expectReload()
{
    for (const auto &[id, kitty] : m_kitties.all())
        kitty.zoom->expectReload();
}

void ZoomController::sayIfRestored()
{
    const auto isSettled = [](const auto &entry) { return entry.second.zoom->isSettled(); };
    if (m_isEnding && std::ranges::all_of(m_kitties.all(), isSettled))
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
    if (const auto *kitty = m_kitties.find(id))
        kitty->zoom->setWish(wishFor(id, *kitty), m_targets.coming());
}

ZoomWish ZoomController::wishFor(const KittyId &id, const KittyZooms::Kitty &kitty) const
{
    ZoomWish wish;
    if (!isZoomed(kitty))
        return wish;
    for (const niri::WindowId window : m_targets.windows()) {
        if (m_kittyWindows.ownerOf(window) != id)
            continue;
        if (const auto zoom = m_targets.zoomOf(window))
            wish.zoomed[window] = *zoom;
    }
    // Under a launcher kitty knows of no keyboard either.
    if (const auto focused = m_targets.focused(); focused && wish.zoomed.contains(*focused))
        wish.focused = focused;
    return wish;
}

QStringList ZoomController::titlesMeeting(const ZoomRule &rule) const
{
    return m_windows
        ? WindowRules::titlesMeeting(rule, *m_windows, m_kittyWindows.seenBy({.everything = true}))
        : QStringList();
}

std::vector<KittyState> ZoomController::kitties() const
{
    std::vector<KittyState> states(m_kitties.all().size());
    std::ranges::transform(m_kitties.all(), states.begin(),
                           [this](const auto &entry) { return *kitty(entry.first); });
    return states;
}

std::optional<KittyState> ZoomController::kitty(const KittyId &id) const
{
    const auto *found = m_kitties.find(id);
    if (!found)
        return std::nullopt;
    const KittyZoom &zoom = *found->zoom;
    KittyState state{
        .info = m_registry.info(id), .method = zoom.method(), .zoomSwitch = found->zoomSwitch, .windows = {}};
    for (const niri::WindowId window : zoom.windows()) {
        const bool isFocused = m_focus.current() && m_focus.current()->id == window;
        state.windows.push_back(KittyState::Window::of(window, m_windows ? m_windows->find(window) : nullptr,
                                                       zoom, isFocused, m_targets));
    }
    return state;
}
