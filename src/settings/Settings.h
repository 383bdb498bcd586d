// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZoomAmount.h"
#include "ZoomRule.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

/// What it means when no window at all has the focus: a launcher, the overview or a lock screen takes the
/// keyboard from every window for a while.
enum class NullFocus {
    Keep, ///< the window stays zoomed as long as it is the active one of the focused workspace
    Restore, ///< the focus is lost
};

/// Which windows are zoomed, besides those that the user pinned.
enum class ZoomScope {
    Focused, ///< the one with the focus
    Output, ///< the active window of every monitor, too
};

struct ZoomSettings {
    bool enabled = true;
    ZoomAmount amount;
    std::chrono::milliseconds settle{120}; ///< focus changes that follow each other faster are one
    NullFocus nullFocus = NullFocus::Keep;
    bool restoreOnExit = true;
    /// Our zoom never leaves the kitty window with the keyboard fewer; 0: off.
    int minimumColumns = 0;
    ZoomScope scope = ZoomScope::Focused;
    QList<ZoomRule> rules = {}; ///< in their order, their names unique

    bool operator==(const ZoomSettings &) const = default;
};

struct KittySettings {
    QStringList appIds{QStringLiteral("kitty")}; ///< patterns with `*` and `?`; never empty
    QString passwordFile; ///< as the user wrote it; empty: where kitty's own client looks

    /// `passwordFile` with `~/` replaced by the home folder.
    QString passwordFilePath() const;

    bool operator==(const KittySettings &) const = default;
};

/// Whether a connection to a kitty stays open after its last command.
enum class KeepOpen {
    Auto, ///< where kitty serves several connections at once (0.42.2 and later)
    Always,
    Never,
};

/// Of the pool of connections to kitties.
struct RegistrySettings {
    std::chrono::milliseconds connectTimeout{2'000};
    std::chrono::milliseconds checkTimeout{1'000};
    std::chrono::milliseconds commandTimeout{2'000};
    int maxRetries = 3;
    std::chrono::milliseconds baseDelay{100};
    int maxConnections = 10;
    std::chrono::seconds healthCheckInterval{30};
    std::chrono::seconds idleTimeout{300};
    KeepOpen keepOpen = KeepOpen::Auto;

    bool operator==(const RegistrySettings &) const = default;
};

struct InterfaceSettings {
    bool autostart = false;
    bool notifications = true;
    QString language; ///< a code such as `de` or `zh_CN`; empty: the system's

    bool operator==(const InterfaceSettings &) const = default;
};

/// Everything a user can set, with its default. Ranges, names and descriptions: SettingsTable.h.
struct Settings {
    ZoomSettings zoom;
    KittySettings kitty;
    RegistrySettings registry;
    InterfaceSettings interface;

    bool operator==(const Settings &) const = default;
};

Q_DECLARE_METATYPE(Settings)
