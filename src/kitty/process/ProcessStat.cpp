// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessStat.h"

#include <QByteArrayList>

namespace
{

// Counted from the first field behind the program's name, which is field 3 of the manual page.
constexpr qsizetype stateField = 3 - 3;
constexpr qsizetype parentField = 4 - 3;
constexpr qsizetype startTimeField = 22 - 3;

} // namespace

std::optional<ProcessStat> ProcessStat::parse(const QByteArray &line)
{
    // Nothing behind the name holds a parenthesis, so the last one ends it.
    const qsizetype nameEnd = line.lastIndexOf(')');
    if (nameEnd < 0)
        return std::nullopt;
    const QByteArrayList fields = line.mid(nameEnd + 1).simplified().split(' ');
    if (fields.size() <= startTimeField || fields[stateField].size() != 1)
        return std::nullopt;

    bool parentIsNumber = false;
    bool startTimeIsNumber = false;
    const ProcessStat stat{
        .state = fields[stateField].front(),
        .parent = fields[parentField].toInt(&parentIsNumber),
        .startTime = fields[startTimeField].toULongLong(&startTimeIsNumber),
    };
    if (!parentIsNumber || !startTimeIsNumber)
        return std::nullopt;
    return stat;
}

bool ProcessStat::hasEnded() const
{
    // A zombie only waits for its parent to ask how it ended.
    return state == 'Z' || state == 'X' || state == 'x';
}

bool ProcessStat::isStopped() const
{
    return state == 'T' || state == 't';
}
