// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZoomAmount.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// A section [rule NAME] of the settings: how the windows that meet all of its conditions are zoomed. Of
/// several that a window meets the first one decides alone.
struct ZoomRule {
    QString name; ///< unique, at most maximumNameLength characters, without [ and ]

    // Conditions. Patterns have `*` and `?`; empty is any.
    QString appId = {};
    QString title = {};
    QString output = {}; ///< the monitor's name
    std::optional<bool> casting = {}; ///< a screencast runs
    std::optional<bool> floating = {};
    std::optional<bool> fullscreen = {};

    // What it gives. What it leaves open is as for windows that meet no rule.
    bool isException = false; ///< amount=none: such a window is not zoomed
    std::optional<ZoomAmount> amount = {};
    std::optional<int> minimumColumns = {}; ///< see ZoomSettings

    bool operator==(const ZoomRule &) const = default;

    /// It gives nothing, so it means nothing.
    bool isEmpty() const { return !isException && !amount && !minimumColumns; }

    static constexpr int maximumNameLength = 64;
    static constexpr int maximumPatternLength = 256;
    static constexpr int maximumRules = 100;
    static constexpr int maximumColumns = 1'000;

    /// "rule NAME", as the section is called in the file.
    QString section() const { return sectionPrefix() + name; }
    static QString sectionPrefix() { return QStringLiteral("rule "); }
    static bool isName(QStringView name);
    /// What a name must be, as the end of a sentence.
    static QString nameRule();

    /// A name like that title; `otherwise` if nothing is left of it.
    static QString nameFrom(const QString &title, const QString &otherwise);
    /// A pattern that this title meets. What would not stand in a file, or mean more, is any character.
    static QString patternFor(const QString &title);

    /// One key of such a section.
    struct Key {
        QString key; ///< "minimum_columns"
        std::function<QString(const ZoomRule &)> read; ///< empty: the rule does not say it
        std::function<bool(ZoomRule &, QStringView)> write; ///< false, and nothing changed, for a bad value
        std::function<QString()> rule; ///< what a value must be, as the end of a sentence
    };
    /// In the order of the manual.
    static const QList<Key> &keys();
    static const Key *findKey(QStringView key);
};
