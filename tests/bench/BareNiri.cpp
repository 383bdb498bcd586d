// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareNiri.h"

#include "Measurement.h"

#include <QFile>
#include <QProcessEnvironment>

#include <array>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

sockaddr_un addressOf(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof(address.sun_path) - 1);
    return address;
}

} // namespace

int bare::listenAt(const QString &path)
{
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = addressOf(path);
    if (bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
        || listen(listener, 8) != 0)
        qFatal("Nobody can listen at %s.", qPrintable(path));
    return listener;
}

int bare::connectTo(const QString &path)
{
    const int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = addressOf(path);
    if (connect(connection, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        qFatal("Nobody listens at %s.", qPrintable(path));
    return connection;
}

void bare::writeAll(int socket, const QByteArray &bytes)
{
    if (write(socket, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        qFatal("The other side is gone.");
}

QByteArray bare::readUntil(int socket, const QByteArray &end)
{
    QByteArray read;
    while (!read.endsWith(end)) {
        pollfd waiting{.fd = socket, .events = POLLIN, .revents = 0};
        std::array<char, 4096> bytes{};
        const ssize_t count = poll(&waiting, 1, 5'000) == 1 ? ::read(socket, bytes.data(), bytes.size()) : 0;
        if (count <= 0)
            qFatal("Nothing comes.");
        read.append(bytes.data(), count);
    }
    return read;
}

BareNiri::BareNiri(const QString &program, const QList<pid_t> &kitties, int others)
    : m_kitties(kitties)
    , m_others(others)
{
    m_program.setProgram(program);
    m_program.setArguments({QStringLiteral("--headless")});
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), folder());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder());
    environment.insert(QStringLiteral("NIRI_SOCKET"), folder() + QStringLiteral("/niri"));
    m_program.setProcessEnvironment(environment);
    // Each change is to lead to a command of its own.
    QDir().mkpath(folder() + QStringLiteral("/.config/kitty-focus-tracker"));
    QFile settings(folder() + QStringLiteral("/.config/kitty-focus-tracker/config.ini"));
    if (!settings.open(QIODevice::WriteOnly) || settings.write("[zoom]\nsettle_ms = 0\n") < 0)
        qFatal("The settings can't be written.");
}

BareNiri::~BareNiri()
{
    m_program.terminate();
    close(m_stream);
    m_program.waitForFinished(30'000);
}

void BareNiri::start()
{
    const int listener = bare::listenAt(folder() + QStringLiteral("/niri"));
    m_startedAt = Measurement::now();
    m_program.start();
    answer(listener, R"({"Ok":"Handled"})", true);
    answer(listener, R"({"Ok":{"Version":"26.04"}})", false);
    // Else it would be taken for a socket of this process's kitty.
    close(listener);
    bare::writeAll(m_stream, windows());
}

void BareNiri::answer(int listener, const QByteArray &reply, bool isStream)
{
    pollfd waiting{.fd = listener, .events = POLLIN, .revents = 0};
    if (poll(&waiting, 1, 60'000) != 1)
        qFatal("The program does not connect.");
    const int connection = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    bare::readUntil(connection, "\n");
    bare::writeAll(connection, reply + '\n');
    if (isStream)
        m_stream = connection;
    else
        close(connection);
}

QByteArray BareNiri::windows() const
{
    const auto window = [](qsizetype id, pid_t pid, const QByteArray &appId) {
        return R"({"id":)" + QByteArray::number(id) + R"(,"title":"title","app_id":")" + appId + R"(","pid":)"
            + QByteArray::number(pid) + R"(,"workspace_id":1,"is_focused":false,"is_floating":false})";
    };
    QByteArrayList all;
    for (const pid_t kitty : m_kitties)
        all += window(all.size() + 1, kitty, "kitty");
    for (int i = 0; i < m_others; ++i)
        all += window(all.size() + 1, 1, "org.example.Editor");
    return R"({"WorkspacesChanged":{"workspaces":[{"id":1,"is_focused":true,"active_window_id":null}]}})"
           "\n"
           R"({"WindowsChanged":{"windows":[)"
        + all.join(',') + "]}}\n";
}

void BareNiri::focus(int window)
{
    const QByteArray id = window > 0 ? QByteArray::number(window) : QByteArray("null");
    bare::writeAll(m_stream,
                   R"({"WorkspaceActiveWindowChanged":{"workspace_id":1,"active_window_id":)" + id
                       + "}}\n"
                         R"({"WindowFocusChanged":{"id":)"
                       + id + "}}\n");
}
