// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusRequest.h"

#include "Connection.h"

#include <QByteArray>

#include <utility>

namespace niri
{

FocusRequest::FocusRequest(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

void FocusRequest::send(const QString &socketPath, WindowId window)
{
    drop();
    m_connection = new Connection(m_scheduler, this);
    connect(m_connection, &Connection::replied, this, &FocusRequest::drop);
    connect(m_connection, &Connection::ended, this, [this](const QString &reason) {
        drop();
        Q_EMIT failed(reason);
    });
    // niri-ipc's Request::Action with Action::FocusWindow, the same from 0.1.9 to 26.04.
    const QByteArray request =
        R"({"Action":{"FocusWindow":{"id":)" + QByteArray::number(std::to_underlying(window)) + "}}}";
    if (const auto opened = m_connection->open(socketPath, request); !opened) {
        drop();
        Q_EMIT failed(opened.error());
    }
}

void FocusRequest::drop()
{
    if (Connection *connection = std::exchange(m_connection, nullptr)) {
        connection->disconnect(this);
        connection->deleteLater();
    }
}

} // namespace niri
