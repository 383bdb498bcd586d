// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnixSignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <span>

#include <fcntl.h>
#include <unistd.h>

namespace
{

// In a signal handler hardly anything is allowed, but writing a byte is (signal-safety(7)).
std::array<int, 2> pipeEnds{-1, -1};

constexpr std::array endSignals{SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGXCPU, SIGXFSZ, SIGSTKFLT, SIGPWR};
/// The kernel sends these when the program is at fault; a user can send them, too.
constexpr std::array faultSignals{SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS};
constexpr std::array noticeSignals{SIGUSR1, SIGTSTP};
/// Whoever reads what we write may end before us: that shows when it is written.
constexpr std::array ignoredSignals{SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPIPE};
/// A process in the background would be stopped, with fonts zoomed, for its output on the terminal. With a
/// handler instead of SIG_IGN it would try to write for ever.
constexpr std::array terminalSignals{SIGTTIN, SIGTTOU};

bool isFromOutside(const siginfo_t *info)
{
    return info->si_code <= 0 && info->si_pid != getpid();
}

/// What it would have done without us, with a core that shows where.
void passOn(int signal)
{
    std::signal(signal, SIG_DFL);
    raise(signal); // comes when the handler returns
}

void onSignal(int signal)
{
    const int error = errno;
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
    errno = error;
}

void onIgnored(int) { }

void onFault(int signal, siginfo_t *info, void *)
{
    if (isFromOutside(info)) {
        onSignal(signal);
        return;
    }
    // Of these the faulty instruction comes again, and with it the signal and its reason.
    const bool comesAgain = info->si_code > 0 && signal != SIGTRAP && signal != SIGSYS;
    if (comesAgain)
        std::signal(signal, SIG_DFL);
    else
        passOn(signal);
}

struct sigaction actionFor(void (*handler)(int))
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    return action;
}

struct sigaction actionFor(void (*handler)(int, siginfo_t *, void *))
{
    struct sigaction action{};
    action.sa_sigaction = handler;
    action.sa_flags = SA_RESTART | SA_SIGINFO;
    return action;
}

template<typename Signals> void set(const Signals &signals, const struct sigaction &action)
{
    for (const int signal : signals)
        sigaction(signal, &action, nullptr);
}

/// A sanitizer has handlers of its own for them, which say more.
bool isDefault(int signal)
{
    struct sigaction action{};
    sigaction(signal, nullptr, &action);
    return (action.sa_flags & SA_SIGINFO) == 0 && action.sa_handler == SIG_DFL;
}

sigset_t signalsForOthers()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : ignoredSignals)
        sigaddset(&signals, signal);
    for (int signal = SIGRTMIN; signal <= SIGRTMAX; ++signal)
        sigaddset(&signals, signal);
    return signals;
}

} // namespace

void UnixSignals::holdWhatIsForOthers()
{
    const sigset_t others = signalsForOthers();
    pthread_sigmask(SIG_BLOCK, &others, nullptr);
}

void UnixSignals::ignoreWhatIsForOthers()
{
    // By a handler that does nothing: SIG_IGN would be inherited by programs that are started from here.
    const auto nothing = actionFor(onIgnored);
    set(ignoredSignals, nothing);
    // Status bars such as waybar have them sent by name.
    for (int signal = SIGRTMIN; signal <= SIGRTMAX; ++signal)
        sigaction(signal, &nothing, nullptr);
    const sigset_t others = signalsForOthers();
    pthread_sigmask(SIG_UNBLOCK, &others, nullptr); // held by the program that was here before
}

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<unsigned char, 64> signals{};
        ssize_t count = 0;
        while ((count = read(pipeEnds[0], signals.data(), signals.size())) > 0) {
            for (const unsigned char signal : std::span(signals).first(static_cast<std::size_t>(count))) {
                if (signal == SIGUSR1)
                    Q_EMIT reloadAnnounced();
                else if (signal == SIGTSTP)
                    Q_EMIT stopRequested();
                else
                    Q_EMIT endRequested();
            }
        }
    });
    set(endSignals, actionFor(onSignal));
    set(noticeSignals, actionFor(onSignal));
    set(terminalSignals, actionFor(SIG_IGN));
    const auto fault = actionFor(onFault);
    for (const int signal : faultSignals) {
        if (isDefault(signal))
            sigaction(signal, &fault, nullptr);
    }
}

UnixSignals::~UnixSignals()
{
    const auto standard = actionFor(SIG_DFL);
    set(endSignals, standard);
    set(terminalSignals, standard);
    set(std::array{SIGTSTP}, standard);
    ignoreWhatIsForOthers();
    delete m_notifier;
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}
