// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnixSocketTable.h"

#include <QByteArrayView>

#include <algorithm>

namespace
{

constexpr unsigned listeningFlag = 0x10000; // __SO_ACCEPTCON
constexpr unsigned stateWaiting = 2; // SS_CONNECTING
constexpr unsigned stateAccepted = 3; // SS_CONNECTED

/// Takes the next word off the line, with the blanks before it; what follows stays, its own blank too.
QByteArrayView takeWord(QByteArrayView &line)
{
    qsizetype start = 0;
    while (start < line.size() && line[start] == ' ')
        ++start;
    qsizetype end = start;
    while (end < line.size() && line[end] != ' ')
        ++end;
    const QByteArrayView word = line.sliced(start, end - start);
    line = line.sliced(end);
    return word;
}

unsigned takeHex(QByteArrayView &line, bool &ok)
{
    bool isNumber = false;
    const unsigned number = takeWord(line).toUInt(&isNumber, 16);
    ok = ok && isNumber;
    return number;
}

struct Line {
    unsigned flags = 0;
    unsigned state = 0;
    quint64 inode = 0;
    QByteArrayView name;
};

// Num: RefCount Protocol Flags Type State Inode Path
bool readLine(QByteArrayView text, Line &line)
{
    if (!takeWord(text).endsWith(':'))
        return false;
    bool ok = true;
    takeHex(text, ok); // reference count
    takeHex(text, ok); // protocol
    line.flags = takeHex(text, ok);
    takeHex(text, ok); // type
    line.state = takeHex(text, ok);
    bool inodeIsNumber = false;
    line.inode = takeWord(text).toULongLong(&inodeIsNumber);
    // One blank stands before the name; more of them are its own.
    line.name = text.isEmpty() ? text : text.sliced(1);
    return ok && inodeIsNumber;
}

} // namespace

UnixSocketTable UnixSocketTable::parse(const QByteArray &text)
{
    UnixSocketTable table;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            end = text.size();
        Line line;
        const bool isSocket = readLine(QByteArrayView(text).sliced(start, end - start), line);
        start = end + 1;
        if (!isSocket || line.name.isEmpty())
            continue;
        if (line.flags & listeningFlag)
            table.m_listeners.insert(line.inode, line.name.toByteArray());
        else if (line.state == stateAccepted)
            ++table.m_connections[line.name.toByteArray()].accepted;
        else if (line.state == stateWaiting)
            ++table.m_connections[line.name.toByteArray()].waiting;
    }
    return table;
}

QByteArray UnixSocketTable::listener(quint64 inode) const
{
    return m_listeners.value(inode);
}

bool UnixSocketTable::isListening(const QByteArray &name) const
{
    return std::ranges::find(m_listeners, name) != m_listeners.end();
}

UnixSocketTable::Connections UnixSocketTable::connectionsTo(const QByteArray &name) const
{
    return m_connections.value(name);
}
