// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QJsonValue;
class Scheduler;

namespace niri
{

class Connection;

/// Asks niri for its version, on a connection of its own: an event stream takes no further requests.
class VersionRequest final : public QObject
{
    Q_OBJECT

public:
    explicit VersionRequest(Scheduler &scheduler, QObject *parent = nullptr);

    /// One of the signals follows, maybe within the call. An earlier question is dropped.
    void ask(const QString &socketPath);

    void drop();

Q_SIGNALS:
    /// As "26.04", without the commit it was built from.
    void answered(const QString &version);
    void failed(const QString &reason);

private:
    void readReply(const QJsonValue &reply);

    Scheduler &m_scheduler;
    Connection *m_connection = nullptr; ///< a child, while a question is open
};

} // namespace niri
