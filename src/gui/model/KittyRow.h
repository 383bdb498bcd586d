// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Appearance.h"
#include "KittyState.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

/// One line of the table of kitties: one of a kitty's windows, or a kitty without any. All texts are made
/// when the line is, so that two lines can be compared.
struct KittyRow {
    enum Column {
        State,
        Title,
        Font,
        Zoom,
        Pin,
        Note,
        Connection,
        Latency,
        Retries,
        Pid,
        Version,
        ColumnCount
    };

    KittyId kitty;
    QString name; ///< by the title of this window, with the PID
    std::optional<niri::WindowId> window; ///< none: the kitty has no window
    Appearance appearance;
    bool zoomSwitch = true;
    bool isFocused = false;
    bool isPinned = false;
    bool canBePinned = false; ///< no rule excepts it
    bool isRuleAdvised = false; ///< its size changes often, and no rule meets it yet
    QString windowTitle; ///< as niri tells it
    QStringList remarks; ///< what else there is to know of the window: "pinned"
    std::array<QString, ColumnCount> texts;
    QString untitledNote; ///< the problem without the window's title
    std::array<double, ColumnCount> sortNumbers{}; ///< where the order is not that of the texts
    std::optional<std::chrono::nanoseconds> idleSince; ///< Scheduler time; the connection is open and idle

    bool isSameAs(const KittyRow &other) const { return kitty == other.kitty && window == other.window; }
    bool operator==(const KittyRow &) const = default;

    /// One for each window, or one without. `now`: Scheduler time.
    static std::vector<KittyRow> of(const KittyState &state, bool isZooming, std::chrono::nanoseconds now);

    /// The text of the connection column changes with the time.
    void setAge(std::chrono::nanoseconds now);

    /// What the switch in that column shows; none: there is no switch.
    std::optional<bool> switchIn(Column column) const;

    /// "Latency: 7.1 ms" for each of those columns that holds something.
    QStringList values(const QList<Column> &columns) const;

    /// Everything there is to know of it in lines of text, for whoever asks for help.
    QString details() const;

    static QString title(Column column);
    /// What its switch does; empty for a column without one.
    static QString hint(Column column);
    static bool isSortedByNumber(Column column);
    static Qt::Alignment alignment(Column column);
};
