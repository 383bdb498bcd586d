// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kitty/KittyRegistry.h"
#include "kitty/SimulatedKitties.h"

#include <QTest>

using Outcome = std::optional<std::expected<KittyReport, KittyError>>;

/// A registry, its kitties and its time.
struct RegistryWorld {
    ManualScheduler scheduler;
    SimulatedKitties kitties{scheduler};
    KittyRegistry registry{kitties, scheduler, QStringLiteral("/usr/share/zoom_kitten.py")};

    KittyId add(const QString &version = QStringLiteral("0.48.2"))
    {
        kitties.add(version);
        const KittyId id = kitties.id(kitties.lastPid());
        registry.add(id);
        return id;
    }

    SimulatedKitty &simulated(const KittyId &kitty) { return kitties.at(kitty.pid); }

    /// Zooms by 3 points; the outcome is filled in when it is known.
    std::shared_ptr<Outcome> zoom(const KittyId &kitty)
    {
        auto outcome = std::make_shared<Outcome>();
        registry.runKitten(
            kitty,
            [] {
                const QJsonObject amount{{QStringLiteral("op"), QStringLiteral("+")},
                                         {QStringLiteral("value"), 3}};
                return QJsonObject{{QStringLiteral("wish"),
                                    QJsonObject{{QStringLiteral("which"), QStringLiteral("focused")},
                                                {QStringLiteral("amount"), amount}}}};
            },
            &registry, [outcome](const auto &result) { *outcome = result; });
        return outcome;
    }

    std::vector<std::chrono::milliseconds> commandTimes(const KittyId &kitty, std::chrono::nanoseconds since)
    {
        std::vector<std::chrono::milliseconds> times;
        for (const auto time : kitties.at(kitty.pid).commandTimes())
            times.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(time - since));
        return times;
    }
};

/// Patient: an endless answer of 16 MiB, or one that comes byte by byte, takes its time on a busy machine.
inline bool settled(const std::shared_ptr<Outcome> &outcome)
{
    return QTest::qWaitFor([&] { return outcome->has_value(); }, 30'000);
}
