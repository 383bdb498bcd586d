// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Application.h"
#include "ApplicationWindows.h"
#include "DemoWorld.h"
#include "ManualScheduler.h"
#include "SettingsStore.h"
#include "TrayAppearance.h"

#include <QApplication>
#include <QElapsedTimer>

#include <functional>
#include <optional>

/// The real program in the demo's world, whose day goes by as fast as one asks for, and pictures of its
/// windows.
class Studio
{
public:
    /// `folder`: where the pictures go.
    explicit Studio(const QString &folder);

    /// Opens the doors: niri, the kitties and the program start. The error is a sentence.
    std::expected<void, QString> open();

    /// Ends in vain, with a word on standard error, where it takes too long.
    void waitFor(const std::function<bool()> &condition);
    void wait(std::chrono::milliseconds time);

    /// So many steps of the demo's day.
    void liveOn(int steps);

    void keep(QWidget &window, const QString &name);
    void keep(const QImage &picture, const QString &name) const;

    /// The window of that class; nullptr until there is one.
    template<typename Window> static Window *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Window *>(widget))
                return found;
        }
        return nullptr;
    }

    /// As the tray is told it.
    AppStatus appStatus() const;

    DemoWorld &world() { return m_world; }
    Application &program() { return *m_program; }
    SettingsStore &settings() { return *m_settings; }

private:
    QString m_folder;
    ManualScheduler m_day;
    DemoWorld m_world;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Application> m_program;
    std::unique_ptr<ApplicationWindows> m_windows;
};
