// SPDX-License-Identifier: GPL-3.0-or-later
#include "VirtualDisplay.h"

bool VirtualDisplay::start(QSize screen)
{
    // Else it starts anew when the last client goes, and who connects meanwhile is turned away.
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-noreset"), QStringLiteral("-displayfd"), QStringLiteral("1"),
                    QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(screen.width()).arg(screen.height()),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    // It writes the number once it is ready.
    while (m_server.state() != QProcess::NotRunning && !m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(10'000))
            break;
    }
    const QByteArray number = m_server.readLine().trimmed();
    if (number.isEmpty()) {
        m_error = QStringLiteral("Xvfb does not start: %1 %2")
                      .arg(m_server.errorString(), QString::fromUtf8(m_server.readAllStandardError()));
        return false;
    }
    m_name = QStringLiteral(":%1").arg(QString::fromLatin1(number));
    return true;
}
