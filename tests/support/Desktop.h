// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyRegistry.h"
#include "SimulatedKitties.h"
#include "Windows.h"
#include "ZoomController.h"

#include <QCoreApplication>
#include <QTest>

/// A whole desktop in a test: niri's state, simulated kitties, and the controller between them. Time stands
/// still.
class Desktop
{
public:
    ManualScheduler scheduler;
    SimulatedKitties kitties{scheduler};
    KittyRegistry registry{kitties, scheduler};
    std::vector<ZoomEvent> events; // outlives the controller, whose end settles what still waits
    ZoomController controller{registry, kitties, scheduler, QStringLiteral("/usr/share/zoom_kitten.py")};

    Desktop()
    {
        QObject::connect(&controller, &ZoomController::focusChanged, &controller,
                         [this](const ZoomEvent &event) { events.push_back(event); });
        apply(
            niri::WorkspacesChanged{{{.id = workspace, .isFocused = true, .activeWindowId = std::nullopt}}});
        apply(niri::WindowsChanged{});
    }

    /// A kitty with one window, not focused. The window's id is its PID.
    pid_t openKitty(const QString &version = QStringLiteral("0.48.2"))
    {
        kitties.add(version);
        return openWindowOf(kitties.lastPid(), static_cast<quint64>(kitties.lastPid()));
    }

    pid_t openWindowOf(pid_t pid, quint64 window, const QString &appId = QStringLiteral("kitty"))
    {
        showWindowOf(pid, window, appId);
        settle();
        return pid;
    }

    /// The same for a kitty that may not answer.
    void showWindowOf(pid_t pid, quint64 window, const QString &appId = QStringLiteral("kitty"))
    {
        niri::Window opened{.id = niri::WindowId(window)};
        opened.appId = appId;
        opened.pid = pid;
        opened.workspaceId = workspace;
        apply(niri::WindowOpenedOrChanged{opened});
    }

    void focus(std::optional<quint64> window)
    {
        const auto id = window ? std::optional(niri::WindowId(*window)) : std::nullopt;
        windows.apply(niri::WorkspaceActiveWindowChanged{workspace, id});
        apply(niri::WindowFocusChanged{id});
    }

    /// A launcher takes the keyboard, or gives it back.
    void keyboardTo(std::optional<quint64> window)
    {
        apply(niri::WindowFocusChanged{window ? std::optional(niri::WindowId(*window)) : std::nullopt});
    }

    void close(quint64 window) { apply(niri::WindowClosed{niri::WindowId(window)}); }

    void apply(const niri::Event &event)
    {
        windows.apply(event);
        controller.setWindows(windows, windows.takeChanges());
    }

    /// Lets everything that needs no time happen.
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] {
            QCoreApplication::processEvents();
            return registry.statistics().active == 0;
        }));
    }

    double size(pid_t pid, int osWindow = 1) { return kitties.at(pid).fonts().size(osWindow); }

    niri::Windows windows;
    static constexpr niri::WorkspaceId workspace{1};
};
