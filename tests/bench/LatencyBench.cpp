// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareRoundTrip.h"
#include "KittyInstallation.h"
#include "Measurement.h"
#include "ProgramWorld.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QTextStream>

#include <csignal>
#include <cstdio>

namespace
{

constexpr int changes = 1'000;
constexpr int startsOfAClient = 15;

std::chrono::nanoseconds lastCommandAt(RunningKitty &kitty)
{
    return std::chrono::nanoseconds(kitty.report().value(QLatin1StringView("last_command_at")).toInteger());
}

/// From niri's event to the moment the kitty has read the command that comes of it.
Measurement focusChange(ProgramWorld &world, const QString &what)
{
    Measurement measurement(what);
    for (int i = 0; i < changes; ++i) {
        // The kitty that gains the focus; the other one's restore is sent at the same time.
        RunningKitty &kitty = world.kitty(i % 2);
        const auto begin = Measurement::now();
        world.focus(i % 2);
        if (!QTest::qWaitFor([&] { return lastCommandAt(kitty) > begin; }))
            qFatal("No command comes.");
        measurement.add(lastCommandAt(kitty) - begin);
        QTest::qWait(2);
    }
    return measurement;
}

/// The same by one of them, as a script on a niri event would do it.
Measurement client(RunningKitty &kitty, const QString &program, const QString &socket)
{
    Measurement measurement(QFileInfo(program).fileName()
                            + QStringLiteral(" @ set-font-size, until kitty has the bytes"));
    for (int i = 0; i < startsOfAClient; ++i) {
        const auto begin = Measurement::now();
        QProcess process;
        process.start(program,
                      {QStringLiteral("@"), QStringLiteral("--to"), QStringLiteral("unix:") + socket,
                       QStringLiteral("set-font-size"), QStringLiteral("14")});
        if (!process.waitForFinished() || lastCommandAt(kitty) <= begin)
            continue;
        measurement.add(lastCommandAt(kitty) - begin);
    }
    return measurement;
}

Measurement bare()
{
    Measurement measurement(QStringLiteral("bare round trip between two processes"));
    BareRoundTrip roundTrip;
    for (int i = 0; i < changes; ++i) {
        QTest::qWait(1); // awake from sleep, as everybody else here
        const auto begin = Measurement::now();
        if (!roundTrip.once())
            qFatal("The other process is gone.");
        measurement.add(Measurement::now() - begin);
    }
    return measurement;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const Measurement unit = bare();
    out << Measurement::head() << Qt::endl << unit.row(unit) << Qt::endl;

    for (const QString &version : {QStringLiteral("0.48.2"), QStringLiteral("0.26.5")}) {
        ProgramWorld world;
        world.openKitty(version);
        world.openKitty(version);
        if (!world.startWith(0) || !QTest::qWaitFor([&] { return world.kitty(1).commands() > 0; }))
            qFatal("The program does not start.");
        const QString connection = version == QLatin1StringView("0.48.2")
            ? QStringLiteral("open connection")
            : QStringLiteral("new connection each time");
        out << focusChange(world, QStringLiteral("niri's event to kitty's bytes, ") + connection).row(unit)
            << Qt::endl;
        world.program.end(SIGTERM);

        const QString socket = world.program.runtimeFolder() + QStringLiteral("/kitty-0");
        if (version == QLatin1StringView("0.48.2")) {
            for (const QString &program : KittyInstallation::clients())
                out << client(world.kitty(0), program, socket).row(unit) << Qt::endl;
        }
    }
    return 0;
}
