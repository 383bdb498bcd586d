// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

/// By how much the font of a focused window grows, as a user writes it: `+3` or `-2` points, `x1.25` of its
/// base size, `=16` points. Values have at most three decimals, so text and value say exactly the same.
struct ZoomAmount {
    enum class Operation { Add, Scale, Set };

    static constexpr double largestDifference = 50; ///< points, up and down
    static constexpr double smallestFactor = 0.25;
    static constexpr double largestFactor = 4;
    static constexpr double smallestSize = 4; ///< points; kitty makes no font smaller
    static constexpr double largestSize = 100; ///< points

    struct Limits {
        double smallest;
        double largest;
    };
    static Limits limitsOf(Operation operation);

    Operation operation = Operation::Add;
    double value = 3; ///< points, or a factor for Scale

    /// The error is a sentence that names the text and what is allowed.
    static std::expected<ZoomAmount, QString> fromText(QStringView text);

    /// What a text must be, as the end of a sentence: "+ or - with up to 50 points, ...".
    static QString rule();

    /// The shortest text that means this amount, the same in every language: "+3", "x1.25", "=16".
    QString toText() const;

    /// The size in points of a font whose base size is `own` points; never below kitty's smallest.
    double appliedTo(double own) const;

    /// `points` steps more, as of a scroll wheel: points for Add and Set, twentieths for Scale; stays in its
    /// limits.
    ZoomAmount stepped(int points) const;

    bool operator==(const ZoomAmount &) const = default;
};
