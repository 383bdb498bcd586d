// SPDX-License-Identifier: GPL-3.0-or-later
// The same as flip-bench with real kitties on a display of its own: the whole way of a focus change, beside
// bare sockets and kitty's own client, and what our kitten costs inside kitty.
// Usage: real-bench PROGRAM JSON_FILE [short]
#include "BareNiri.h"
#include "KittyInstallation.h"
#include "RealKitty.h"
#include "Report.h"
#include "VirtualDisplay.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <array>
#include <memory>
#include <thread>

#include <unistd.h>

namespace
{

using namespace std::chrono_literals;

bool isShort = false;

QByteArray framed(const QByteArray &command, const QByteArray &payload)
{
    return "\x1bP@kitty-cmd{\"cmd\":\"" + command + "\",\"version\":[0,26,0],\"payload\":" + payload
        + "}\x1b\\";
}

QByteArray setFontSize(int points)
{
    return framed("set-font-size", "{\"size\":" + QByteArray::number(points) + '}');
}

/// Writes that, and waits for the answer.
std::chrono::nanoseconds exchange(int socket, const QByteArray &frame)
{
    const auto begin = Measurement::now();
    bare::writeAll(socket, frame);
    bare::readUntil(socket, "\x1b\\");
    return Measurement::now() - begin;
}

void rest()
{
    std::this_thread::sleep_for(20ms);
}

QByteArray kittenCommand(const QString &kitten, const QByteArray &argument)
{
    return framed("kitten",
                  "{\"kitten\":\"" + kitten.toUtf8() + "\",\"args\":[\""
                      + QByteArray(argument).replace('"', "\\\"") + "\"]}");
}

/// One that does nothing, as kitty's own kittens are written.
QString trivialKitten(const RealKitty &kitty)
{
    const QString path = kitty.folder() + QStringLiteral("/trivial.py");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write("from kittens.tui.handler import result_handler\n\n\ndef main(args):\n    pass\n\n\n"
                      "@result_handler(no_ui=True)\ndef handle_result(args, answer, window, boss):\n"
                      "    return 'nothing'\n")
            < 0)
        qFatal("The trivial kitten can't be written.");
    return path;
}

void kittens(Report &report, RealKitty &kitty)
{
    const QString what = QStringLiteral("kitten in kitty %1, report only, us").arg(kitty.version());
    const QByteArray ours = kittenCommand(kitty.provide(QStringLiteral(RESOURCES_FOLDER "/zoom_kitten.py")),
                                          R"({"stamp":1,"wish":null})");
    const QByteArray trivial = kittenCommand(trivialKitten(kitty), "{}");
    Measurement our(what);
    Measurement bare(what);
    const int socket = bare::connectTo(kitty.socketPath());
    exchange(socket, ours);
    for (int i = 0; i < (isShort ? 30 : 150); ++i) {
        rest();
        our.add(exchange(socket, ours));
        rest();
        bare.add(exchange(socket, trivial));
    }
    close(socket);
    report.add(what, our, bare, 1.1);
}

/// The same change of a size by our kitten and by kitty's own command, which can't name a window: each in a
/// kitty of its own, one at a time, for what kitty draws afterwards takes all processors of a machine without
/// a graphics card.
void sizeChanges(Report &report, RealKitty &zoomed, RealKitty &other)
{
    const QString what =
        QStringLiteral("size change in one kitty %1 by the kitten, us").arg(zoomed.version());
    const QString kitten = zoomed.provide(QStringLiteral(RESOURCES_FOLDER "/zoom_kitten.py"));
    const int socket = bare::connectTo(zoomed.socketPath());
    const int otherSocket = bare::connectTo(other.socketPath());
    Measurement our(what);
    Measurement bare(what);
    for (int i = 0; i < (isShort ? 20 : 100); ++i) {
        const bool grows = i % 2 == 0;
        const QByteArray wish =
            grows ? R"([{"window":1,"focused":true,"amount":{"op":"+","value":3}}])" : "[]";
        std::this_thread::sleep_for(50ms);
        our.add(exchange(
            socket,
            kittenCommand(kitten, R"({"stamp":)" + QByteArray::number(i + 1) + R"(,"wish":)" + wish + '}')));
        std::this_thread::sleep_for(50ms);
        bare.add(exchange(otherSocket, setFontSize(grows ? 14 : 11)));
    }
    close(socket);
    close(otherSocket);
    report.add(what, our, bare, 1.1);
}

/// Until the program says that this window has its size, and, for events keep their order, that the other
/// has its own again.
void waitForGain(QProcess &program, int window)
{
    const QByteArray wanted = "\"window_id\":" + QByteArray::number(window) + ',';
    while (true) {
        while (!program.canReadLine()) {
            if (!program.waitForReadyRead(5'000))
                qFatal("No font is changed.");
        }
        const QByteArray line = program.readLine();
        if (line.contains("\"focus_gained\"") && line.contains(wanted))
            return;
    }
}

/// As a script on niri's events would do it, with both clients at once.
Measurement flipsBy(const QString &client, std::array<std::unique_ptr<RealKitty>, 2> &kitties)
{
    Measurement measurement(QStringLiteral("the same by two %1 @").arg(QFileInfo(client).fileName()));
    for (int i = 0; i < (isShort ? 5 : 20); ++i) {
        std::this_thread::sleep_for(50ms);
        std::array<QProcess, 2> processes;
        const auto begin = Measurement::now();
        for (std::size_t kitty = 0; kitty < 2; ++kitty) {
            const bool gains = static_cast<int>(kitty) == i % 2;
            processes[kitty].start(client,
                                   {QStringLiteral("@"), QStringLiteral("--to"),
                                    QStringLiteral("unix:") + kitties[kitty]->socketPath(),
                                    QStringLiteral("set-font-size"),
                                    gains ? QStringLiteral("14") : QStringLiteral("11")});
        }
        for (QProcess &process : processes) {
            if (!process.waitForFinished() || process.exitCode() != 0)
                qFatal("%s: %s", qPrintable(client), process.readAllStandardError().constData());
        }
        measurement.add(Measurement::now() - begin);
    }
    return measurement;
}

/// Of two kitties that have open connections, or get them here.
class BareFlip
{
public:
    BareFlip(const std::array<std::unique_ptr<RealKitty>, 2> &kitties, bool isKept)
        : m_kitties(kitties)
        , m_isKept(isKept)
    {
        if (isKept)
            connect();
    }
    ~BareFlip()
    {
        if (m_isKept)
            disconnect();
    }

    std::chrono::nanoseconds once(std::size_t gainer)
    {
        const auto begin = Measurement::now();
        if (!m_isKept)
            connect();
        bare::writeAll(m_sockets[gainer], setFontSize(14));
        bare::writeAll(m_sockets[1 - gainer], setFontSize(11));
        bare::readUntil(m_sockets[gainer], "\x1b\\");
        bare::readUntil(m_sockets[1 - gainer], "\x1b\\");
        const auto time = Measurement::now() - begin;
        if (!m_isKept)
            disconnect();
        return time;
    }

private:
    void connect()
    {
        for (std::size_t i = 0; i < 2; ++i)
            m_sockets[i] = bare::connectTo(m_kitties[i]->socketPath());
    }
    void disconnect()
    {
        for (const int socket : m_sockets)
            close(socket);
    }

    const std::array<std::unique_ptr<RealKitty>, 2> &m_kitties;
    const bool m_isKept;
    std::array<int, 2> m_sockets{-1, -1};
};

/// `kitties`: of the program. `others`: of those that it is compared with, in turns.
void flips(Report &report, const std::array<std::unique_ptr<RealKitty>, 2> &kitties,
           std::array<std::unique_ptr<RealKitty>, 2> &others)
{
    const QString version = kitties[0]->version();
    // Older ones serve one connection at a time.
    const bool isKept = version != QLatin1StringView("0.26.5") && version != QLatin1StringView("0.41.1");
    const QString what = QStringLiteral("flip of two kitties %1, event to both answers, us").arg(version);
    Measurement ours(what);
    Measurement bare(what);
    {
        BareNiri niri(QCoreApplication::arguments().at(1), {kitties[0]->pid(), kitties[1]->pid()});
        BareFlip bareFlip(others, isKept);
        niri.start();
        niri.focus(1);
        waitForGain(niri.program(), 1);
        for (int i = 0; i < (isShort ? 20 : 100); ++i) {
            std::this_thread::sleep_for(50ms);
            const int gainer = i % 2 == 0 ? 2 : 1;
            const auto begin = Measurement::now();
            niri.focus(gainer);
            waitForGain(niri.program(), gainer);
            ours.add(Measurement::now() - begin);
            std::this_thread::sleep_for(50ms);
            bare.add(bareFlip.once(static_cast<std::size_t>(i % 2)));
        }
    }
    report.add(what, ours, bare, isKept ? 1.3 : 1.1);
    for (const QString &client : KittyInstallation::clients()) {
        const Measurement theirs = flipsBy(client, others);
        report.add(theirs.what(), theirs, bare);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "Usage: real-bench PROGRAM JSON_FILE [short]" << Qt::endl;
        return 2;
    }
    isShort = arguments.contains(QStringLiteral("short"));
    VirtualDisplay display;
    if (!display.start())
        qFatal("%s", qPrintable(display.error()));
    Report report(out);
    for (const KittyInstallation &installation : KittyInstallation::all()) {
        if (const QString missing = installation.whyMissing(); !missing.isEmpty()) {
            out << missing << Qt::endl;
            continue;
        }
        std::array<std::unique_ptr<RealKitty>, 2> kitties;
        std::array<std::unique_ptr<RealKitty>, 2> others;
        for (auto *kitty : {&kitties[0], &kitties[1], &others[0], &others[1]}) {
            *kitty = std::make_unique<RealKitty>(display, RealKittySetup{.installation = installation});
            if (!(*kitty)->start())
                qFatal("%s", qPrintable((*kitty)->error()));
        }
        kittens(report, *others[0]);
        sizeChanges(report, *others[0], *others[1]);
        flips(report, kitties, others);
    }
    return report.write(arguments.at(2)) ? 0 : 1;
}
