// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "KittyZoom.h"
#include "WindowId.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>

class KittyLocator;
class KittyRegistry;
class Scheduler;
class ZoomEventQueue;

/// The kitties that niri shows windows of, each with its zoom. A kitty comes with its first window. It goes
/// when it has ended, or when none of its windows is a kitty's any more and it has its font back.
class KittyZooms final : public QObject
{
    Q_OBJECT

public:
    struct Kitty {
        std::unique_ptr<KittyZoom> zoom;
        bool zoomSwitch = true; ///< the user's
        bool isLeaving = false; ///< none of its windows is a kitty's any more; it gets its font back first
    };
    using Map = std::map<KittyId, Kitty>;

    /// `kitten`: the absolute path of ours. All others must outlive this.
    KittyZooms(KittyRegistry &registry, const KittyLocator &locator, Scheduler &scheduler, QString kitten,
               ZoomEventQueue &events);
    ~KittyZooms() override;

    /// niri's windows of that kitty; `all` has those, too, that are left alone.
    void setWindows(const KittyId &id, const std::set<niri::WindowId> &windows,
                    const std::set<niri::WindowId> &all);

    /// Of what has no windows, because it was a kitty by the settings before, nothing stays behind.
    void letGoOfOthers();

    const Map &all() const { return m_kitties; }
    const Kitty *find(const KittyId &id) const;
    Map::iterator find(pid_t pid);
    Map::iterator end() { return m_kitties.end(); }

Q_SIGNALS:
    void found(const KittyId &kitty);
    void settled(const KittyId &kitty); ///< nothing is left to do for its wish
    void gone(const KittyId &kitty);

private:
    void dropIfRestored(const KittyId &id);
    void onGone(const KittyId &id);

    KittyRegistry &m_registry;
    const KittyLocator &m_locator;
    Scheduler &m_scheduler;
    QString m_kitten;
    ZoomEventQueue &m_events;
    Map m_kitties;
    std::set<KittyId> m_switchedOff; ///< of those that live, but whose windows are none of ours just now
};
