// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyRegistry.h"
#include "MethodChoice.h"
#include "SimulatedKitties.h"

#include <QTest>

using Outcome = std::optional<std::expected<KittyReport, KittyError>>;

/// A registry, its kitties and its time.
struct RegistryWorld {
    ManualScheduler scheduler;
    SimulatedKitties kitties{scheduler};
    KittyRegistry registry{kitties, scheduler};

    KittyId add(const QString &version = QStringLiteral("0.48.2"))
    {
        kitties.add(version);
        const KittyId id = kitties.id(kitties.lastPid());
        add(id);
        return id;
    }

    void add(const KittyId &kitty)
    {
        registry.add(kitty);
        m_methods[kitty] = std::make_unique<MethodChoice>(kitty, registry, scheduler,
                                                          QStringLiteral("/usr/share/zoom_kitten.py"));
    }

    MethodChoice &method(const KittyId &kitty) { return *m_methods.at(kitty); }
    void check(const KittyId &kitty, ZoomMethod::Done done = nullptr)
    {
        method(kitty).check(std::move(done));
    }

    MisbehavingKitty &simulated(const KittyId &kitty) { return kitties.at(kitty.pid); }

    static ZoomWish wish()
    {
        return {.zoomed = {{niri::WindowId{1},
                            {.amount = {.operation = ZoomAmount::Operation::Add, .value = 3}}}},
                .focused = niri::WindowId{1}};
    }

    /// Zooms by 3 points; the outcome is filled in when it is known.
    std::shared_ptr<Outcome> zoom(const KittyId &kitty)
    {
        auto outcome = std::make_shared<Outcome>();
        method(kitty).runKitten([] { return ZoomMethod::Task{.wish = wish()}; },
                                [outcome](const auto &result) { *outcome = result; });
        return outcome;
    }

    std::vector<std::chrono::milliseconds> commandTimes(const KittyId &kitty, std::chrono::nanoseconds since)
    {
        std::vector<std::chrono::milliseconds> times;
        for (const auto time : kitties.at(kitty.pid).commandTimes())
            times.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(time - since));
        return times;
    }

private:
    std::map<KittyId, std::unique_ptr<MethodChoice>> m_methods;
};

/// Patient: an endless answer of 16 MiB, or one that comes byte by byte, takes its time on a busy machine.
inline bool settled(const std::shared_ptr<Outcome> &outcome)
{
    return QTest::qWaitFor([&] { return outcome->has_value(); }, 30'000);
}
