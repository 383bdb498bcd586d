// SPDX-License-Identifier: GPL-3.0-or-later
// The program on a display and a session bus of its own, with a tray there: how soon its icon comes, and what
// it takes with its status dialog open. Usage: tray-bench PROGRAM JSON_FILE [short]
#include "FakeTrayWatcher.h"
#include "PrivateBus.h"
#include "ProcessFigure.h"
#include "Report.h"
#include "VirtualDisplay.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace
{

/// Whoever logs in with the program starts it like this.
class Session
{
public:
    Session(const QString &display, const QString &bus)
    {
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_environment.insert(QStringLiteral("DISPLAY"), display);
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(QCoreApplication::arguments().at(1), arguments);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// From the start to the icon's name in the tray.
std::chrono::nanoseconds untilIcon(const FakeTrayWatcher &tray, const Session &session, QProcess &program,
                                   const QStringList &arguments)
{
    const auto before = tray.items().size();
    const auto begin = Measurement::now();
    session.start(program, arguments);
    if (!QTest::qWaitFor([&] { return tray.items().size() > before; }, 20'000))
        qFatal("No icon comes.");
    return Measurement::now() - begin;
}

void end(QProcess &program)
{
    program.terminate();
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20'000))
        qFatal("The program does not end.");
}

void icons(Report &report, const FakeTrayWatcher &tray, const Session &session, int count)
{
    Measurement starts(QStringLiteral("start to the icon in a tray that is there"));
    for (int i = -1; i < count; ++i) {
        QProcess program;
        const auto time = untilIcon(tray, session, program, {QStringLiteral("--quiet")});
        end(program);
        if (i >= 0) // the very first start opens a dialog, too
            starts.add(time);
    }
    const std::chrono::duration<double, std::milli> median = starts.percentile(50);
    report.add(starts.what(), median.count(), QStringLiteral("ms"), 100);
}

void memory(Report &report, const FakeTrayWatcher &tray, const Session &session)
{
    QProcess program;
    untilIcon(tray, session, program, {QStringLiteral("--demo"), QStringLiteral("--quiet")});
    QProcess command;
    session.start(command, {QStringLiteral("show")});
    if (!QTest::qWaitFor([&] { return command.state() == QProcess::NotRunning; }, 20'000)
        || command.exitCode() != 0)
        qFatal("No dialog is shown.");
    QTest::qWait(3'000);
    const auto add = [&](const QString &what, const char *file, const QByteArray &name, double unit,
                         const QString &unitName, double goal) {
        report.add(what, processFigure(program.processId(), file, name) / unit, unitName, goal);
    };
    const QString mebibytes = QStringLiteral("MiB");
    add(QStringLiteral("tray and status dialog open: private dirty memory"), "smaps_rollup", "Private_Dirty",
        1024, mebibytes, 5);
    add(QStringLiteral("tray and status dialog open: proportional memory (PSS)"), "smaps_rollup", "Pss", 1024,
        mebibytes, 20);
    add(QStringLiteral("tray and status dialog open: threads"), "status", "Threads", 1, QString(), 5);
    end(program);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "Usage: tray-bench PROGRAM JSON_FILE [short]" << Qt::endl;
        return 2;
    }
    VirtualDisplay display;
    if (!display.start())
        qFatal("%s", qPrintable(display.error()));
    PrivateBus bus;
    FakeTrayWatcher tray(bus.connect(QStringLiteral("tray")));
    if (!tray.come())
        qFatal("There is no session bus.");
    tray.setHost(true);
    const Session session(display.name(), bus.address());
    Report report(out);
    icons(report, tray, session, arguments.contains(QStringLiteral("short")) ? 5 : 20);
    memory(report, tray, session);
    return report.write(arguments.at(2)) ? 0 : 1;
}
