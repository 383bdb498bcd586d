// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QJsonArray>
#include <QTest>

ProgramWorld::ProgramWorld()
{
    program.writeSettings("[zoom]\nsettle_ms=0\n");
    browser = niri.openWindow(
        {.title = QStringLiteral("niri"), .appId = QStringLiteral("firefox"), .pid = std::nullopt});
}

int ProgramWorld::openKitty(const QString &version)
{
    const auto number = static_cast<int>(m_kitties.size());
    auto kitty = std::make_unique<RunningKitty>();
    if (!kitty->start(version))
        qFatal("A simulated kitty can't be started.");
    kitty->listen(program.runtimeFolder() + QStringLiteral("/kitty-%1").arg(number));
    const pid_t pid = kitty->pid();
    m_kitties.push_back(std::move(kitty));
    const auto focused = niri.desktop().focused();
    niri.change([&](SimulatedDesktop &desktop) {
        windows.append(desktop.openWindow({.title = QStringLiteral("sh"), .pid = pid}));
        if (focused)
            desktop.focusWindow(*focused);
    });
    return number;
}

bool ProgramWorld::start(const QStringList &options)
{
    return niri.listen(program.niriSocket())
        && program.start(QStringList{QStringLiteral("--headless")} + options);
}

bool ProgramWorld::startWith(int kitties, const QStringList &options)
{
    for (int i = 0; i < kitties; ++i)
        openKitty();
    return start(options)
        && QTest::qWaitFor(
               [&] {
                   for (int i = 0; i < kitties; ++i) {
                       if (kitty(i).commands() == 0)
                           return false;
                   }
                   return niri.eventStreams() == 1;
               },
               20'000);
}

QJsonObject ProgramWorld::status(int number)
{
    for (const QJsonValue &state : program.status().value(QLatin1StringView("kitties")).toArray()) {
        if (state.toObject().value(QLatin1StringView("pid")).toInt() == kitty(number).pid())
            return state.toObject();
    }
    return {};
}
