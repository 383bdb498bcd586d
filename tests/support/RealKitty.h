// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoundProcess.h"
#include "KittyInstallation.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <optional>

#include <sys/types.h>

class VirtualDisplay;

/// How a RealKitty shall be started.
struct RealKittySetup {
    KittyInstallation installation = KittyInstallation::system();
    QStringList config = {}; ///< lines for its kitty.conf; a later line beats an earlier one
    QStringList arguments = {}; ///< of its command line
    QMap<QString, QString> environment = {}; ///< more variables; it inherits none of the test's
    QStringList wrapper = {}; ///< words before its command line, of what becomes kitty in the end
    bool listens = true; ///< with --listen-on at socketPath(); else as config and arguments say
    QStringList command = {QStringLiteral("sleep"), QStringLiteral("infinity")}; ///< runs in its first window
};

/// A real kitty on a virtual display, alone in its own folders, with font_size 11 and remote control allowed,
/// in which nothing happens by itself. Ended with this object.
///
/// What it is asked and told here works without remote control (see inside_kitty.py), so whatever the test
/// has configured, and beside whoever holds the one connection that an older kitty serves. It blocks, for 10
/// ms as a rule; with a kitty that is stopped or dead it fails after thirty seconds.
class RealKitty
{
public:
    struct OsWindow {
        int id = 0;
        bool focused = false; ///< kitty says it has the keyboard
        double fontSize = 0; ///< points
        QList<int> kittyWindows = {}; ///< those in it, of all its tabs

        bool operator==(const OsWindow &) const = default;
    };

    explicit RealKitty(const VirtualDisplay &display, RealKittySetup setup = {});
    ~RealKitty();

    /// Blocks until it answers, and listens if it shall; `whenLaunched` is called when it has a pid and not
    /// much more. On false see error().
    bool start(const std::function<void()> &whenLaunched = {});

    /// Closes it, and starts it in the same folders as `change` makes of how it was started. As start().
    bool startAnew(const std::function<void(RealKittySetup &)> &change);
    QString error() const { return m_error; }

    pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QString version(); ///< "0.26.5"
    QString log(); ///< what it has written to standard error

    /// Its runtime, configuration and home folder; the same path inside its root.
    QString folder() const { return m_folder.path(); }
    QString socketPath() const { return folder() + QStringLiteral("/socket"); }
    QString configFile() const { return folder() + QStringLiteral("/kitty/kitty.conf"); }

    /// Copies a file to where also a kitty in another root can read it; the path of the copy.
    QString provide(const QString &file);

    // What it says.
    QList<OsWindow> osWindows(); ///< oldest first
    std::optional<OsWindow> osWindow(int id);
    QList<double> fontSizes(); ///< of osWindows()
    double fontSize(); ///< of its only OS window; 0 if there are several

    // What a user does. An op is "+", "-", or "" to set that size; the amount 0 resets it.
    int openOsWindow(); ///< its id; it has the focus then
    int detachTab(); ///< the active one, to a new OS window: its id; it has the focus then
    void openTab();
    void closeOsWindow(int id);
    void focus(int id);
    void changeFontSize(const QString &op,
                        double amount); ///< of the OS window that has, or last had, the focus
    void changeFontSizeOfAll(const QString &op, double amount); ///< as kitty's default shortcuts do
    /// Edits kitty.conf, and reloads it.
    bool replaceInConfig(const QString &text, const QString &by)
    {
        m_setup.config.replaceInStrings(text, by);
        return reloadConfig();
    }
    bool reloadConfig(const QStringList &moreLines = {}); ///< by SIGUSR1; returns when it is done
    /// The same, by what `send` does instead: it may signal others at the same moment.
    bool reloadConfig(const QStringList &moreLines, const std::function<void()> &send);

    // What befalls it.
    void stop(); ///< SIGSTOP; returns when it stands still
    void resume();
    void kill(); ///< SIGKILL; returns when it is dead

    /// A Python expression, evaluated in the kitty; it can use `boss` and the names of inside_kitty.py.
    /// If that fails: undefined, and a warning in the test's log.
    QJsonValue evaluate(const QString &expression,
                        std::chrono::milliseconds patience = std::chrono::seconds(30));

    /// One remote control command over its socket. Empty if nobody listens or it keeps silent for that long.
    std::optional<QJsonObject> command(const QString &name, const QJsonObject &payload = {},
                                       std::chrono::milliseconds patience = std::chrono::seconds(5));

private:
    bool launchAndWait(const std::function<void()> &whenLaunched);
    void launch();
    bool writeConfig();
    int newestInFocus();
    bool waitUntil(const std::function<bool()> &isTrue,
                   std::chrono::milliseconds patience = std::chrono::seconds(30));

    RealKittySetup m_setup;
    QString m_displayName;
    QTemporaryDir m_folder;
    BoundProcess m_process;
    QString m_error;
    int m_reloads = 0;
};
