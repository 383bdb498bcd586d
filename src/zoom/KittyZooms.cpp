// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyZooms.h"

#include "KittyLocator.h"
#include "KittyRegistry.h"

#include <utility>

KittyZooms::KittyZooms(KittyRegistry &registry, const KittyLocator &locator, Scheduler &scheduler,
                       QString kitten, ZoomEventQueue &events)
    : m_registry(registry)
    , m_locator(locator)
    , m_scheduler(scheduler)
    , m_kitten(std::move(kitten))
    , m_events(events)
{
    connect(&m_registry, &KittyRegistry::gone, this, &KittyZooms::onGone);
}

KittyZooms::~KittyZooms() = default;

void KittyZooms::setWindows(const KittyId &id, const std::set<niri::WindowId> &windows,
                            const std::set<niri::WindowId> &all)
{
    if (windows.empty() && !m_kitties.contains(id))
        return;
    Kitty &kitty = m_kitties[id];
    kitty.isLeaving = kitty.isLeaving && windows.empty();
    const bool isNew = !kitty.zoom;
    if (isNew) {
        kitty.zoomSwitch = m_switchedOff.erase(id) == 0;
        kitty.zoom = std::make_unique<KittyZoom>(id, m_registry, m_scheduler, m_kitten, m_events);
        connect(kitty.zoom.get(), &KittyZoom::settled, this, [this, id] {
            Q_EMIT settled(id);
            dropIfRestored(id);
        });
        m_registry.add(id);
    }
    kitty.zoom->setWindows(windows, all);
    if (isNew)
        Q_EMIT found(id);
}

void KittyZooms::letGoOfOthers()
{
    for (auto &[id, kitty] : m_kitties)
        kitty.isLeaving = kitty.zoom->windows().empty();
    for (const KittyId &id : m_registry.kitties())
        dropIfRestored(id);
}

void KittyZooms::dropIfRestored(const KittyId &id)
{
    const Kitty *kitty = find(id);
    if (kitty && kitty->isLeaving && kitty->zoom->hasGivenBack())
        m_registry.remove(id);
}

void KittyZooms::onGone(const KittyId &id)
{
    // This may be within a signal of that kitty.
    if (const auto node = m_kitties.extract(id); !node.empty()) {
        if (!node.mapped().zoomSwitch && m_locator.identify(id.pid) == id)
            m_switchedOff.insert(id);
        node.mapped().zoom->end();
        node.mapped().zoom.release()->deleteLater();
    }
    Q_EMIT gone(id);
}

const KittyZooms::Kitty *KittyZooms::find(const KittyId &id) const
{
    const auto kitty = m_kitties.find(id);
    return kitty == m_kitties.end() ? nullptr : &kitty->second;
}

KittyZooms::Map::iterator KittyZooms::find(pid_t pid)
{
    const auto kitty = m_kitties.lower_bound({.pid = pid});
    return kitty != m_kitties.end() && kitty->first.pid == pid ? kitty : m_kitties.end();
}
