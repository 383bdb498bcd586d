// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>

/// Something that the program has left in this user's folders.
struct Trace {
    QString what; ///< names it, as "Settings: FILE"
    std::function<std::expected<void, QString>()> remove; ///< takes it away; the error is a sentence
};

namespace traces
{

/// All that is there now, in the order in which it is to be taken away. Nothing that the user has written is
/// among it: of kitty.conf only our lines, whatever else was changed there since.
QList<Trace> find();

/// A line each.
QString list(const QList<Trace> &found);

struct Outcome {
    QString text; ///< a line each, with what became of it
    bool isComplete = true; ///< nothing is left
};

Outcome remove(const QList<Trace> &found);

} // namespace traces
