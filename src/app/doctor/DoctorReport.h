// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finding.h"
#include "KittyCheckup.h"
#include "NiriCheckup.h"

#include <QList>
#include <QString>

#include <vector>

/// Everything that `doctor` says, as a value.
struct DoctorReport {
    NiriCheckup niri;
    std::vector<KittyCheckup> kitties;
    QList<Finding> aroundKitty = {}; ///< of kitties together, and their configuration
    QList<Finding> session = {}; ///< what the program itself needs
    QList<KittySetup> setups = {}; ///< of each configuration that lacks something; of one, if none does

    /// Nothing has to be fixed.
    bool isWell() const;

    /// For a user, in their language: a finding a line, its remedy below it.
    QString toText() const;

    /// For programs.
    QString toJson() const;

private:
    QList<Finding> ofKitties() const;
    QList<Finding> all() const;
};
