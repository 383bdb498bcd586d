// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningKitty.h"

#include <QFile>
#include <QJsonDocument>

#include <csignal>

RunningKitty::~RunningKitty()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool RunningKitty::start(const QString &version)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(MISBEHAVING_KITTY), {version});
    return m_process.waitForStarted();
}

void RunningKitty::tell(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

void RunningKitty::listen(const QString &path)
{
    tell("listen " + QFile::encodeName(path));
    report();
}

QJsonObject RunningKitty::report()
{
    tell("report");
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(5000))
            return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

double RunningKitty::size(int osWindow)
{
    return report().value(QLatin1StringView("sizes")).toObject().value(QString::number(osWindow)).toDouble();
}

int RunningKitty::commands()
{
    return report().value(QLatin1StringView("commands")).toInt();
}

void RunningKitty::stop()
{
    ::kill(pid(), SIGSTOP);
}

void RunningKitty::resume()
{
    ::kill(pid(), SIGCONT);
}

void RunningKitty::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}
