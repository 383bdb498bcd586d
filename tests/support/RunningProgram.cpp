// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningProgram.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <utility>

#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 30s;

} // namespace

RunningProgram::RunningProgram()
    : m_file(QStringLiteral(PROGRAM))
{
    QDir().mkpath(runtimeFolder());
    QFile::setPermissions(runtimeFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

RunningProgram::~RunningProgram()
{
    if (isRunning())
        end(SIGKILL);
}

void RunningProgram::closeStandardStreams()
{
    m_process.setChildProcessModifier([] {
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            close(descriptor);
    });
}

QProcessEnvironment RunningProgram::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "NIRI_SOCKET", "KITTY_RC_PASSWORD", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1StringView(name));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtimeFolder());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("cache")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), stateFolder());
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("NIRI_SOCKET"), niriSocket());
    // What it says is compared with the English texts.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    for (const auto &[name, value] : m_environment.asKeyValueRange())
        environment.insert(name, value);
    return environment;
}

bool RunningProgram::useCopy()
{
    const QString copy = m_folder.filePath(QStringLiteral("kitty-focus-tracker"));
    return QFile::copy(std::exchange(m_file, copy), copy);
}

bool RunningProgram::start(const QStringList &options)
{
    m_process.setProcessEnvironment(environment());
    m_process.start(m_file, options);
    return m_process.waitForStarted();
}

bool RunningProgram::end(int signal, int milliseconds)
{
    ::kill(static_cast<pid_t>(pid()), signal);
    return m_process.waitForFinished(milliseconds);
}

bool RunningProgram::isPrepared(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const QByteArray caught = text.mid(text.indexOf("\nSigCgt:") + 8, 17).trimmed();
    return (caught.toULongLong(nullptr, 16) >> (SIGUSR1 - 1) & 1) != 0;
}

void RunningProgram::read()
{
    m_unread += m_process.readAllStandardOutput();
    m_errors += QString::fromUtf8(m_process.readAllStandardError());
    while (true) {
        const qsizetype end = m_unread.indexOf('\n');
        if (end < 0)
            return;
        m_lines.append(m_unread.first(end));
        m_unread.remove(0, end + 1);
    }
}

QByteArrayList RunningProgram::lines()
{
    read();
    return m_lines;
}

QByteArrayList RunningProgram::takeLines()
{
    read();
    return std::exchange(m_lines, {});
}

QString RunningProgram::errors()
{
    read();
    return m_errors;
}

QList<QJsonObject> RunningProgram::events()
{
    QList<QJsonObject> events;
    for (const QByteArray &line : lines())
        events.append(QJsonDocument::fromJson(line).object());
    return events;
}

QList<QJsonObject> RunningProgram::events(const QString &name)
{
    QList<QJsonObject> all = events();
    all.removeIf(
        [&](const QJsonObject &event) { return event.value(QLatin1StringView("event")).toString() != name; });
    return all;
}

std::unique_ptr<QProcess> RunningProgram::startCommand(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->start(m_file, arguments);
    return process;
}

RunningProgram::Outcome RunningProgram::command(const QStringList &arguments, const QByteArray &typed) const
{
    const auto process = startCommand(arguments);
    QEventLoop untilEnd;
    QObject::connect(process.get(), &QProcess::finished, &untilEnd, &QEventLoop::quit);
    QTimer::singleShot(patience, process.get(), &QProcess::kill);
    process->write(typed);
    process->closeWriteChannel();
    if (process->waitForStarted())
        untilEnd.exec();
    return {.exitStatus = process->exitCode(),
            .output = QString::fromUtf8(process->readAllStandardOutput()),
            .errors = QString::fromUtf8(process->readAllStandardError())};
}

void RunningProgram::writeSettings(const QByteArray &text) const
{
    QDir().mkpath(QFileInfo(configFile()).path());
    QFile file(configFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The test's settings file can't be written.");
}

QJsonObject RunningProgram::status() const
{
    return QJsonDocument::fromJson(
               command({QStringLiteral("status"), QStringLiteral("--json")}).output.toUtf8())
        .object();
}
