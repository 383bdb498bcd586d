// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SimulatedDesktop.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// The settings file of a RealDriftWorld, and what the manual says that it means. With none of the program's
/// own code, so that no fault in reading can hide behind the same fault in what is expected.
struct RealDriftSettings {
    /// As it stands in the file; empty: not said.
    struct Rule {
        QString title = {}; ///< one digit between two stars
        QString appId = {};
        QString output = {};
        QString casting = {};
        QString amount = {};
        QString minimumColumns = {};

        QString text() const;
        QStringList conditions() const; ///< in words
        bool isMetBy(niri::WindowId window, const SimulatedDesktop &desktop) const;
    };
    struct Zoom {
        QString amount;
        int minimumColumns = 0;

        /// What the size would be in a font without limits.
        double appliedTo(double base) const;
    };

    bool isEnabled = true;
    QString amount = QStringLiteral("+3");
    std::chrono::milliseconds settle{120};
    bool keepsNullFocus = true;
    bool isForOutputs = false; ///< scope = output
    int minimumColumns = 0;
    QList<Rule> rules = {};

    QByteArray text() const;
    /// nullptr if that window meets none.
    const Rule *ruleOf(niri::WindowId window, const SimulatedDesktop &desktop) const;
    /// Of a window that meets that one; nullopt if it is not to be zoomed.
    std::optional<Zoom> zoomBy(const Rule *rule) const;

    static QString randomAmount(QRandomGenerator &random);
    static Rule randomRule(QRandomGenerator &random);
    /// That rules may have.
    static QString randomTitle(QRandomGenerator &random)
    {
        return QStringLiteral("sh %1").arg(random.bounded(2));
    }
    static QString secondOutput() { return QStringLiteral("DP-2"); }
    static QString otherAppId() { return QStringLiteral("scratch"); }
};
