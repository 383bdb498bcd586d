// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionBusProbe.h"

#include "Scheduler.h"

#include <QFile>

#include <unistd.h>

using namespace std::chrono_literals;

SessionBusProbe::SessionBusProbe(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

SessionBusProbe::~SessionBusProbe()
{
    // An open socket has its last signals from its destructor, when members declared after it are gone.
    m_socket.disconnect(this);
}

/// The first of D-Bus's server addresses ("unix:path=/run/user/1000/bus,guid=..."); empty for one of another
/// kind, which is not asked.
SessionBusProbe::Address SessionBusProbe::address()
{
    const QByteArray whole = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (whole.isEmpty())
        return {.name = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")};
    const QByteArray first = whole.split(';').constFirst();
    if (!first.startsWith("unix:"))
        return {};
    for (const QByteArray &part : first.sliced(5).split(',')) {
        const QString value =
            QFile::decodeName(QByteArray::fromPercentEncoding(part.mid(part.indexOf('=') + 1)));
        if (part.startsWith("path="))
            return {.name = value};
        if (part.startsWith("abstract="))
            return {.name = value, .isAbstract = true};
    }
    return {};
}

void SessionBusProbe::ask()
{
    const auto [name, isAbstract] = address();
    if (name.isEmpty()) {
        finish();
        return;
    }
    if (isAbstract)
        m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        // The beginning of its protocol: a null byte, and who we are.
        m_socket.write(QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(geteuid()).toHex()
                       + "\r\n");
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &SessionBusProbe::finish);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &SessionBusProbe::finish);
    connectToBus();
}

void SessionBusProbe::connectToBus()
{
    m_socket.connectToServer(address().name);
    // Its queue is full. Left alone, Qt would try again as fast as it can.
    if (m_socket.state() == QLocalSocket::ConnectingState) {
        m_socket.abort();
        m_again = m_scheduler.callAfter(1s, [this] { connectToBus(); });
    }
}

void SessionBusProbe::finish()
{
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT answered();
}
