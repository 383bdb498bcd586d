// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowProcess.h"

#include "KittyEnvironment.h"

#include <QFile>

#include <algorithm>

namespace
{

constexpr qsizetype nameLimit = 64;

QByteArray fileName(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

/// Wrapped or renamed, too: .kitty-wrapped, kitty.app.
bool isCalledKitty(const QByteArray &name)
{
    return name.toLower().contains("kitty");
}

/// xwayland-satellite, or Xwayland itself; the kernel keeps 15 letters of a name.
bool isCalledXServer(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower.startsWith("xwayland") || lower.startsWith(".xwayland");
}

/// As for a loader or an interpreter: ld-linux.so.2 /usr/bin/kitty.
bool startsWithKitty(const QByteArray &commandLine)
{
    constexpr qsizetype words = 4;
    const QByteArrayList first = commandLine.split('\0').mid(0, words);
    return std::ranges::any_of(first, [](const QByteArray &word) { return isCalledKitty(fileName(word)); });
}

bool toldItsPrograms(pid_t pid, const ProcessFolder &processes)
{
    const QList<pid_t> programs = processes.descendants(pid);
    return std::ranges::any_of(programs, [&](pid_t program) {
        const auto environment = KittyEnvironment::parse(
            processes.readOwn(program, QStringLiteral("environ"), KittyEnvironment::limit));
        return environment && environment->kitty == processes.ownPid(pid);
    });
}

} // namespace

WindowProcess WindowProcess::of(pid_t pid, const ProcessFolder &processes)
{
    const QByteArray program = fileName(processes.program(pid));
    const QByteArray name = processes.read(QStringLiteral("%1/comm").arg(pid), nameLimit).trimmed();
    const QString shown = QFile::decodeName(program.isEmpty() ? name : program);
    if (isCalledKitty(program) || isCalledKitty(name) || shown.isEmpty())
        return {.kind = Kind::Kitty, .name = shown};
    if (isCalledXServer(program) || isCalledXServer(name))
        return {.kind = Kind::XServer, .name = shown};
    const bool isKitty = startsWithKitty(processes.commandLine(pid)) || toldItsPrograms(pid, processes);
    return {.kind = isKitty ? Kind::Kitty : Kind::Other, .name = shown};
}
