// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Settings.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// One key of the settings: what it is called, what it may be, what it does. File, dialog, warnings, command
/// line and manual all follow it.
struct SettingsField {
    enum class Kind { Switch, Number, Amount, Choice, Patterns, Path, Language };
    enum class Unit { None, Milliseconds, Seconds };

    struct Choice {
        QString value; ///< as in the file
        const char *label; ///< source text; choiceLabel() translates it
    };

    QString section; ///< "zoom"
    QString key; ///< "settle_ms"
    Kind kind;
    double minimum = 0; ///< of Kind::Number, in its unit; so is the maximum
    double maximum = 0;
    int decimals = 0; ///< of Kind::Number, at most
    Unit unit = Unit::None; ///< of Kind::Number
    QList<Choice> choices; ///< of Kind::Choice
    const char *labelSource = nullptr;
    const char *descriptionSource = nullptr;
    std::function<QString(const Settings &)> read; ///< the canonical text
    std::function<bool(Settings &, QStringView)> write; ///< false, and nothing changed, for a bad value

    QString name() const { return section + u'.' + key; } ///< "zoom.settle_ms", unique
    QString defaultText() const { return read(Settings()); }

    /// One or a few words: "Connect timeout".
    QString label() const;
    /// One sentence.
    QString description() const;
    /// "ms", "s", or empty.
    QString unitSymbol() const;
    QString choiceLabel(const Choice &choice) const;

    /// What a value must be, as the end of a sentence: "a whole number from 0 to 10".
    QString rule() const;

private:
    QString numberRule() const;
};
