// SPDX-License-Identifier: GPL-3.0-or-later
#include "DisplayLoss.h"

#include "ExitStatus.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <atomic>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace
{

QtMessageHandler previousHandler = nullptr;
QByteArray sentence;
QByteArray program;
char **arguments = nullptr;

constexpr auto givesBackVariable = "KITTY_FOCUS_TRACKER_GIVES_BACK";

/// Qt gives no other sign than what it says (qwaylanddisplay.cpp, qxcbconnection.cpp); it may be said in any
/// thread.
bool isDisplayLoss(QtMsgType type, const QString &message)
{
    return type == QtWarningMsg
        && (message.startsWith(QLatin1StringView("The Wayland connection "))
            || message.startsWith(QLatin1StringView("The X11 connection broke")));
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!isDisplayLoss(type, message)) {
        previousHandler(type, context, message);
        return;
    }
    // Qt's thread for events of the display may say it at the same time as the main one. One of them is
    // enough; the other ends with its exec.
    static std::atomic_flag isSaid;
    while (isSaid.test_and_set())
        pause();
    // The terminal may be one that nobody reads.
    pollfd out{.fd = STDERR_FILENO, .events = POLLOUT, .revents = 0};
    if (poll(&out, 1, 0) == 1) [[maybe_unused]]
        const auto written =
            write(STDERR_FILENO, sentence.constData(), static_cast<std::size_t>(sentence.size()));
    // niri and its kitties may be there all the same. What Qt had is in no state to be used, so a new start
    // gives the fonts back.
    setenv(givesBackVariable, "1", 1);
    if (const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0)
        dup2(nowhere, STDERR_FILENO); // all has been said
    execv(program.constData(), arguments);
    _exit(std::to_underlying(ExitStatus::Refused));
}

} // namespace

void DisplayLoss::expect(const QString &programFile, char **argv)
{
    program = QFile::encodeName(programFile);
    arguments = argv;
    sentence =
        "kitty-focus-tracker: " + tr("The display is gone, so Kitty Focus Tracker ends.").toUtf8() + '\n';
    previousHandler = qInstallMessageHandler(onMessage);
}

bool DisplayLoss::hasHappened()
{
    static const bool isSet = qEnvironmentVariableIsSet(givesBackVariable);
    qunsetenv(givesBackVariable);
    return isSet;
}
