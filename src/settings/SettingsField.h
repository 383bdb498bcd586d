// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Settings.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// One key of the settings: what it is called, what it may be, what it does. File, dialog, warnings, command
/// line and manual all follow it.
struct SettingsField {
    enum class Kind { Switch, WholeNumber, Milliseconds, Seconds, Amount, Choice, Patterns, Path, Language };

    struct Choice {
        QString value; ///< as in the file
        const char *label; ///< source text; choiceLabel() translates it
    };

    QString section; ///< "zoom"
    QString key; ///< "settle_ms"
    Kind kind;
    double minimum = 0; ///< of a number, in the unit of its kind
    double maximum = 0;
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
    QString unit() const;
    QString choiceLabel(const Choice &choice) const;

    /// What a value must be, as the end of a sentence: "a whole number from 0 to 10".
    QString rule() const;

    /// Whole numbers only, or up to three decimals.
    bool isWhole() const { return kind == Kind::WholeNumber || kind == Kind::Milliseconds; }
};
