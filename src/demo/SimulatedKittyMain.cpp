// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedKittyMain.h"

#include "DemoFolder.h"
#include "FrameBuffer.h"
#include "SimulatedKitty.h"
#include "SimulatedKittyScript.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/prctl.h>
#include <unistd.h>

namespace
{

constexpr qsizetype longestLine = 64 * 1024;

/// False at the end of the script.
bool readScript(SimulatedKittyScript &script, FrameBuffer &lines)
{
    std::array<char, 4096> bytes{};
    const ssize_t count = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0)
        return errno == EINTR || errno == EAGAIN;
    if (count == 0)
        return false;
    lines.append(QByteArrayView(bytes.data(), count).toByteArray());
    while (true) {
        const auto line = lines.next();
        if (!line)
            return false;
        if (!*line)
            return true;
        if (const auto done = script.carryOut(**line); !done)
            std::fprintf(stderr, "%s\n", qUtf8Printable(done.error()));
    }
}

} // namespace

int carryOutScript(SimulatedKittyScript &script)
{
    FrameBuffer lines({}, "\n", longestLine);
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        if (!readScript(script, lines))
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

std::optional<int> runSimulatedKitty(int argc, char **argv)
{
    if (argc < 3 || std::strcmp(argv[1], simulatedKittyOption) != 0)
        return std::nullopt;
    prctl(PR_SET_NAME, "simulated-kitty");
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();

    int status = 0;
    {
        SimulatedKitty kitty(arguments.at(2));
        kitty.fonts().openOsWindow();
        SimulatedKittyScript script(kitty);
        status = carryOutScript(script);
    }
    if (arguments.size() > 3)
        DemoFolder::tidy(arguments.at(3));
    return status;
}
