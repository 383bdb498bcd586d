// SPDX-License-Identifier: GPL-3.0-or-later
// The program between two bare sockets in this process, in turns with a process that only copies: what we add
// to the way from niri to kitty, and what we cost while nothing happens.
// Usage: flip-bench PROGRAM JSON_FILE [short]
//        flip-bench PROGRAM - changes=N windows=N, for counting what the program does meanwhile
#include "BareKitty.h"
#include "BareNiri.h"
#include "BareRoundTrip.h"
#include "ProcessFigure.h"
#include "Report.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <csignal>
#include <thread>
#include <utility>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

using namespace std::chrono_literals;

bool isShort = false;

/// A process that only copies what it reads.
std::chrono::nanoseconds copied(BareRoundTrip &process)
{
    const auto begin = Measurement::now();
    if (!process.once())
        qFatal("The other process is gone.");
    return Measurement::now() - begin;
}

/// The program between the two ends.
class World
{
public:
    World(const QByteArray &kittyVersion, int otherWindows)
        : m_niri(QCoreApplication::arguments().at(1), {getpid()}, otherWindows)
        , m_kitty(m_niri.folder() + QStringLiteral("/kitty"), kittyVersion)
    {
        m_niri.start();
        m_firstCommand = m_kitty.serve() - m_niri.startedAt();
        if (kittyVersion == "0.48.2")
            m_kitty.stopListening();
        std::this_thread::sleep_for(100ms);
    }

    std::chrono::nanoseconds focusChange()
    {
        m_isFocused = !m_isFocused;
        const auto begin = Measurement::now();
        m_niri.focus(m_isFocused ? 1 : 0);
        return m_kitty.serve() - begin;
    }

    std::chrono::nanoseconds firstCommand() const { return m_firstCommand; }
    qint64 pid() { return m_niri.program().processId(); }
    QProcessEnvironment environment() { return m_niri.program().processEnvironment(); }

private:
    BareNiri m_niri;
    BareKitty m_kitty;
    std::chrono::nanoseconds m_firstCommand{};
    bool m_isFocused = false;
};

/// Awake from sleep, as everything is on a real desktop.
void rest()
{
    std::this_thread::sleep_for(3ms);
}

void focusChanges(Report &report, const QString &what, World &world, double goal)
{
    BareRoundTrip relay;
    Measurement ours(what);
    Measurement bare(what);
    const int count = isShort ? 300 : 2'000;
    for (int i = -20; i < count; ++i) {
        rest();
        const auto time = world.focusChange();
        rest();
        const auto unit = copied(relay);
        if (i < 0)
            continue; // caches are cold
        ours.add(time);
        bare.add(unit);
    }
    report.add(what, ours, bare, goal);
}

void manyWindows(Report &report)
{
    World few("0.48.2", 9);
    World many("0.48.2", 999);
    const QString what = QStringLiteral("focus change at 1,000 windows against 10");
    Measurement ours(what);
    Measurement bare(what);
    for (int i = 0; i < (isShort ? 300 : 1'000); ++i) {
        rest();
        bare.add(few.focusChange());
        rest();
        ours.add(many.focusChange());
    }
    report.add(what, ours, bare, 1.2);
}

/// The sockets of a desktop where much runs, in a process of their own.
class OtherSockets
{
public:
    explicit OtherSockets(int count)
        : m_process(fork())
    {
        if (m_process != 0)
            return;
        for (int i = 0; i < count; ++i)
            bare::listenAt(m_folder.filePath(QString::number(i)));
        while (true)
            pause();
    }
    ~OtherSockets()
    {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }

private:
    QTemporaryDir m_folder;
    pid_t m_process;
};

void atRest(Report &report, World &world)
{
    const int seconds = isShort ? 5 : 20;
    std::this_thread::sleep_for(1s);
    const double before = processFigure(world.pid(), "status", "voluntary_ctxt_switches");
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    report.add(QStringLiteral("at rest, connection kept: wake-ups in %1 s").arg(seconds),
               processFigure(world.pid(), "status", "voluntary_ctxt_switches") - before, QString(), 0);
    report.add(QStringLiteral("headless: private dirty memory"),
               processFigure(world.pid(), "smaps_rollup", "Private_Dirty") / 1024, QStringLiteral("MiB"), 2);
    report.add(QStringLiteral("headless: proportional memory (PSS)"),
               processFigure(world.pid(), "smaps_rollup", "Pss") / 1024, QStringLiteral("MiB"), 9);
}

void startAndCommands(Report &report)
{
    Measurement starts(QStringLiteral("start to the first command's bytes, headless"));
    Measurement commands(QStringLiteral("command to the running program, in all"));
    for (int i = 0; i < (isShort ? 5 : 20); ++i) {
        World world("0.48.2", 9);
        starts.add(world.firstCommand());
        QProcess process;
        process.setProcessEnvironment(world.environment());
        const auto begin = Measurement::now();
        process.start(QCoreApplication::arguments().at(1), {QStringLiteral("status")});
        if (!process.waitForFinished())
            qFatal("The command does not end.");
        commands.add(Measurement::now() - begin);
    }
    for (const auto &[measurement, goal] : {std::pair(&starts, 40.0), std::pair(&commands, 15.0)}) {
        const std::chrono::duration<double, std::milli> median = measurement->percentile(50);
        report.add(measurement->what(), median.count(), QStringLiteral("ms"), goal);
    }
}

/// A number that was given as NAME=NUMBER.
int given(const QString &name)
{
    for (const QString &argument : QCoreApplication::arguments()) {
        if (argument.startsWith(name + u'='))
            return argument.sliced(name.size() + 1).toInt();
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    prctl(PR_SET_NAME, "kitty"); // another program is looked at longer
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "Usage: flip-bench PROGRAM JSON_FILE [short]" << Qt::endl;
        return 2;
    }
    if (const int changes = given(QStringLiteral("changes")); changes > 0) {
        World world("0.48.2", given(QStringLiteral("windows")) - 1);
        for (int i = 0; i < changes; ++i) {
            std::this_thread::sleep_for(
                20ms); // it has read the answer before, also as slow as valgrind makes it
            world.focusChange();
        }
        return 0;
    }
    isShort = arguments.contains(QStringLiteral("short"));
    Report report(out);
    {
        World kept("0.48.2", 9);
        focusChanges(report, QStringLiteral("focus change to command, us, connection kept"), kept, 1.6);
    }
    {
        World anew("0.26.5", 9);
        focusChanges(report, QStringLiteral("focus change to command, us, connection anew each time"), anew,
                     2.5);
        const OtherSockets others(900);
        std::this_thread::sleep_for(100ms);
        focusChanges(report, QStringLiteral("the same on a desktop with 900 more sockets, us"), anew, 2.5);
    }
    manyWindows(report);
    {
        World world("0.48.2", 9);
        atRest(report, world);
    }
    startAndCommands(report);
    return report.write(arguments.at(2)) ? 0 : 1;
}
