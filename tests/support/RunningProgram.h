// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// The program itself, as a user starts it, with folders of its own and no display.
class RunningProgram
{
public:
    struct Outcome {
        int exitStatus = -1;
        QString output;
        QString errors;
    };

    RunningProgram();
    ~RunningProgram();

    /// Starts a copy of its first file, alone in a folder.
    bool useCopy();
    QString file() const { return m_file; }

    /// Where its events go instead of to lines().
    void setStandardOutput(const QString &file) { m_process.setStandardOutputFile(file); }

    /// Where its messages go instead of to errors().
    void setStandardError(const QString &file) { m_process.setStandardErrorFile(file); }

    /// From now on nobody reads its standard output.
    void closeStandardOutput() { m_process.closeReadChannel(QProcess::StandardOutput); }

    /// It starts with them closed, as after `>&-`.
    void closeStandardStreams();

    /// What a user writes by hand.
    void writeSettings(const QByteArray &text) const;

    /// Inherited by the program; the folders are set already.
    void setEnvironment(const QString &name, const QString &value) { m_environment[name] = value; }

    /// Does not wait for anything but the process.
    bool start(const QStringList &options = {QStringLiteral("--headless")});
    qint64 pid() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// A signal; true if it ended within that time.
    bool end(int signal, int milliseconds = 5000);
    int exitStatus() const { return m_process.exitCode(); }
    /// That process has come so far that it is a program of ours, and not yet to be linked any more.
    static bool isPrepared(qint64 pid);

    /// All events printed so far.
    QList<QJsonObject> events();
    /// Those of that name.
    QList<QJsonObject> events(const QString &name);
    /// The lines as they came.
    QByteArrayList lines();
    /// The same, and forgets them.
    QByteArrayList takeLines();
    QString errors();

    /// `kitty-focus-tracker COMMAND`, to this instance, with `typed` and no more on its standard input; waits
    /// for its end, while simulators in this process go on.
    Outcome command(const QStringList &arguments, const QByteArray &typed = {}) const;
    QJsonObject status() const;

    /// The same, while it goes on; the caller owns it.
    std::unique_ptr<QProcess> startCommand(const QStringList &arguments) const;

    QString runtimeFolder() const { return m_folder.filePath(QStringLiteral("run")); }
    QString controlFolder() const { return runtimeFolder() + QStringLiteral("/kitty-focus-tracker"); }
    QString controlSocket() const { return controlFolder() + QStringLiteral("/control.sock"); }
    QString niriSocket() const { return runtimeFolder() + QStringLiteral("/niri.wayland-1.1.sock"); }
    QString configFolder() const { return m_folder.filePath(QStringLiteral("config")); }
    QString stateFolder() const { return m_folder.filePath(QStringLiteral("state")); }
    QString configFile() const { return configFolder() + QStringLiteral("/kitty-focus-tracker/config.ini"); }

private:
    QProcessEnvironment environment() const;
    void read();

    QString m_file;
    QTemporaryDir m_folder;
    QMap<QString, QString> m_environment;
    QProcess m_process;
    QByteArray m_unread;
    QByteArrayList m_lines;
    QString m_errors;
};
