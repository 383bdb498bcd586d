// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"

#include "VirtualDisplay.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <utility>

using namespace std::chrono_literals;

namespace
{

// The last ones keep it from doing anything by itself.
const QString ownConfig = QStringLiteral("font_size 11\n"
                                         "allow_remote_control yes\n"
                                         "confirm_os_window_close 0\n"
                                         "linux_display_server x11\n"
                                         "sync_to_monitor no\n"
                                         "update_check_interval 0\n"
                                         "cursor_blink_interval 0\n"
                                         "auto_reload_config -1\n"
                                         "enable_audio_bell no\n");

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

RealKitty::RealKitty(const VirtualDisplay &display, RealKittySetup setup)
    : m_setup(std::move(setup))
    , m_displayName(display.name())
    // Under /tmp, which every root shares; and the path of a socket must be short.
    , m_folder(QStringLiteral("/tmp/real-kitty-XXXXXX"))
{
    m_folder.setAutoRemove(false);
}

RealKitty::~RealKitty()
{
    m_process.end();
    // Newer kitties leave a helper behind that tidies up after them, at the same time as this.
    waitUntil([this] { return QDir(folder()).removeRecursively(); });
}

bool RealKitty::start(const std::function<void()> &whenLaunched)
{
    const QString ear = provide(QStringLiteral(REAL_TESTS_FOLDER "/inside_kitty.py"));
    m_setup.config.append(QStringLiteral("watcher ") + ear);
    if (ear.isEmpty() || !QDir(folder()).mkdir(QStringLiteral("kitty")) || !writeConfig()) {
        m_error = QStringLiteral("Cannot write into %1.").arg(folder());
        return false;
    }
    return launchAndWait(whenLaunched);
}

bool RealKitty::startAnew(const std::function<void(RealKittySetup &)> &change)
{
    m_process.end();
    change(m_setup);
    return writeConfig() && launchAndWait({});
}

bool RealKitty::launchAndWait(const std::function<void()> &whenLaunched)
{
    launch();
    const bool isStarted = m_process.waitForStarted();
    if (isStarted && whenLaunched)
        whenLaunched();
    const bool isReady = isStarted && !evaluate(QStringLiteral("version[0]"), 30s).isUndefined()
        && (!m_setup.listens || waitUntil([this] { return QFileInfo::exists(socketPath()); }));
    if (!isReady) {
        m_error = QStringLiteral("The kitty \"%1\" does not start: %2\n%3")
                      .arg(m_setup.installation.name, m_process.errorString(), log());
    }
    return isReady;
}

void RealKitty::launch()
{
    QProcessEnvironment environment;
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1StringView(variable), folder());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder() + QStringLiteral("/cache"));
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DISPLAY"), m_displayName);
    environment.insert(QStringLiteral("LIBGL_ALWAYS_SOFTWARE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    for (const auto &[variable, value] : m_setup.environment.asKeyValueRange())
        environment.insert(variable, value);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(folder() + QStringLiteral("/log"));
    m_process.setStandardOutputFile(QProcess::nullDevice());

    QStringList words{m_setup.installation.program};
    if (m_setup.listens)
        words += {QStringLiteral("--listen-on"), QStringLiteral("unix:") + socketPath()};
    words += m_setup.arguments + m_setup.command;
    if (!m_setup.installation.root.isEmpty()) {
        words = QStringList{QStringLiteral("unshare"), QStringLiteral("--mount"), QStringLiteral("sh"),
                            QStringLiteral(REAL_TESTS_FOLDER "/enter-root.sh"), m_setup.installation.root}
            + words;
    }
    words = m_setup.wrapper + words;
    m_process.start(words.takeFirst(), words);
}

QString RealKitty::version()
{
    return evaluate(QStringLiteral("report()['version']")).toString();
}

QString RealKitty::log()
{
    QFile file(folder() + QStringLiteral("/log"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString RealKitty::provide(const QString &file)
{
    const QString copy = m_folder.filePath(QFileInfo(file).fileName());
    return QFile::copy(file, copy) ? copy : QString();
}

QList<RealKitty::OsWindow> RealKitty::osWindows()
{
    QList<OsWindow> windows;
    for (const auto &window : evaluate(QStringLiteral("report()"))[QLatin1StringView("windows")].toArray()) {
        OsWindow osWindow{.id = window[QLatin1StringView("id")].toInt(),
                          .focused = window[QLatin1StringView("focused")].toBool(),
                          .fontSize = window[QLatin1StringView("size")].toDouble()};
        for (const auto &inner : window[QLatin1StringView("kitty_windows")].toArray())
            osWindow.kittyWindows.append(inner.toInt());
        windows.append(osWindow);
    }
    std::ranges::sort(windows, {}, &OsWindow::id);
    return windows;
}

std::optional<RealKitty::OsWindow> RealKitty::osWindow(int id)
{
    const QList<OsWindow> windows = osWindows();
    const auto found = std::ranges::find(windows, id, &OsWindow::id);
    return found == windows.end() ? std::nullopt : std::optional(*found);
}

QList<double> RealKitty::fontSizes()
{
    QList<double> sizes;
    for (const OsWindow &window : osWindows())
        sizes.append(window.fontSize);
    return sizes;
}

double RealKitty::fontSize()
{
    const QList<double> sizes = fontSizes();
    return sizes.size() == 1 ? sizes.first() : 0;
}

int RealKitty::openOsWindow()
{
    evaluate(QStringLiteral("boss.new_os_window('sleep', 'infinity')"));
    return newestInFocus();
}

void RealKitty::openTab()
{
    evaluate(QStringLiteral("boss.new_tab('sleep', 'infinity')"));
}

int RealKitty::detachTab()
{
    evaluate(QStringLiteral("boss.detach_tab('new')"));
    return newestInFocus();
}

int RealKitty::newestInFocus()
{
    waitUntil([this] {
        const QList<OsWindow> windows = osWindows();
        return !windows.isEmpty() && windows.last().focused;
    });
    const QList<OsWindow> windows = osWindows();
    return windows.isEmpty() ? 0 : windows.last().id;
}

void RealKitty::closeOsWindow(int id)
{
    evaluate(QStringLiteral("close(%1)").arg(id));
    waitUntil([&] { return !osWindow(id); });
}

void RealKitty::focus(int id)
{
    evaluate(QStringLiteral("focus(%1)").arg(id));
    waitUntil([&] { return osWindow(id).value_or(OsWindow{}).focused; });
}

void RealKitty::changeFontSize(const QString &op, double amount)
{
    evaluate(QStringLiteral("boss.change_font_size(False, '%1', %2)").arg(op).arg(amount, 0, 'g', 17));
}

void RealKitty::changeFontSizeOfAll(const QString &op, double amount)
{
    evaluate(QStringLiteral("boss.change_font_size(True, '%1', %2)").arg(op).arg(amount, 0, 'g', 17));
}

bool RealKitty::reloadConfig(const QStringList &moreLines)
{
    return reloadConfig(moreLines, [this] { ::kill(pid(), SIGUSR1); });
}

bool RealKitty::reloadConfig(const QStringList &moreLines, const std::function<void()> &send)
{
    m_setup.config.append(moreLines);
    ++m_reloads;
    if (!writeConfig())
        return false;
    send();
    return waitUntil([this] {
        return evaluate(QStringLiteral("get_options().env.get('RELOADS')")).toString().toInt() == m_reloads;
    });
}

void RealKitty::stop()
{
    ::kill(pid(), SIGSTOP);
    waitUntil([this] {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid()));
        return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") T ");
    });
}

void RealKitty::resume()
{
    ::kill(pid(), SIGCONT);
}

void RealKitty::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonValue RealKitty::evaluate(const QString &expression, std::chrono::milliseconds patience)
{
    const QString ask = m_folder.filePath(QStringLiteral("ask"));
    const QString answerPath = m_folder.filePath(QStringLiteral("answer"));
    write(ask + QStringLiteral(".new"), expression.toUtf8());
    QFile::rename(ask + QStringLiteral(".new"), ask);
    if (!waitUntil([&] { return QFileInfo::exists(answerPath) || !isRunning(); }, patience) || !isRunning()) {
        QFile::remove(ask);
        qWarning("kitty does not answer to: %s", qPrintable(expression));
        return QJsonValue::Undefined;
    }
    QFile file(answerPath);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonObject answer = QJsonDocument::fromJson(bytes).object();
    file.remove();
    if (answer.contains(QLatin1StringView("error")))
        qWarning("%s: %s", qPrintable(expression), qPrintable(answer[QLatin1StringView("error")].toString()));
    return answer.value(QLatin1StringView("value"));
}

std::optional<QJsonObject> RealKitty::command(const QString &name, const QJsonObject &payload,
                                              std::chrono::milliseconds patience)
{
    const QByteArray head = "\x1bP@kitty-cmd";
    const QByteArray tail = "\x1b\\";
    const QJsonObject request{{QStringLiteral("cmd"), name},
                              {QStringLiteral("version"), QJsonArray{0, 26, 0}},
                              {QStringLiteral("payload"), payload}};
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected())
        return std::nullopt;
    socket.write(head + QJsonDocument(request).toJson(QJsonDocument::Compact) + tail);
    QByteArray response;
    const QDeadlineTimer deadline(patience);
    while (!response.endsWith(tail)) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return std::nullopt;
        response += socket.readAll();
    }
    return QJsonDocument::fromJson(response.sliced(head.size()).chopped(tail.size())).object();
}

bool RealKitty::writeConfig()
{
    const QString reloads = QStringLiteral("\nenv RELOADS=%1\n").arg(m_reloads);
    return write(configFile(), (ownConfig + m_setup.config.join(u'\n') + reloads).toUtf8());
}

bool RealKitty::waitUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds patience)
{
    for (const QDeadlineTimer deadline(patience); !isTrue(); QThread::msleep(1)) {
        if (deadline.hasExpired())
            return false;
        m_process.waitForFinished(0); // lets QProcess see that kitty has ended
    }
    return true;
}
