// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"

#include <QJsonArray>
#include <QTextStream>

/// The table of a run, line by line as it is measured, and the same as JSON.
class Report
{
public:
    explicit Report(QTextStream &out);

    /// Against the bare minimum that was measured in turns with it; `goal`: the ratio that is aimed at, 0 for
    /// none.
    void add(const QString &what, const Measurement &ours, const Measurement &bare, double goal = 0);
    /// A figure that stands for itself.
    void add(const QString &what, double value, const QString &unit, double goal);

    /// Everything, and what it was measured on. False if the file can't be written.
    bool write(const QString &file) const;

private:
    void print(const QStringList &cells);

    QTextStream &m_out;
    QJsonArray m_rows;
};
