// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "WindowId.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

class KittyLocator;

namespace niri
{
class Windows;
struct Window;
} // namespace niri

/// Which of niri's windows belong to which kitty.
class KittyWindows
{
public:
    using IsKitty = std::function<bool(const niri::Window &)>;

    void update(const niri::Windows &windows, const IsKitty &isKitty, const KittyLocator &locator);

    /// All windows of that process, also those that are left alone.
    std::set<niri::WindowId> allOf(pid_t pid) const;

    /// It has ended; its windows are nobody's.
    void forget(const KittyId &kitty);

    std::optional<KittyId> ownerOf(niri::WindowId window) const;

    /// Whose windows have other titles than before.
    std::set<KittyId> retitled(const niri::Windows &before, const niri::Windows &now) const;

    /// Every kitty that has a window, with all of its own.
    std::map<KittyId, std::set<niri::WindowId>> byKitty() const;

private:
    std::map<niri::WindowId, KittyId> m_owners;
    std::map<pid_t, std::set<niri::WindowId>> m_all;
};
