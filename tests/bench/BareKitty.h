// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

/// A kitty as far as a socket knows one, in this process, by bare sockets: takes any command and answers that
/// it was carried out.
class BareKitty
{
public:
    BareKitty(const QString &path, QByteArray version);
    ~BareKitty();

    /// Waits for the next command and answers it; the moment when its first bytes were read.
    std::chrono::nanoseconds serve();

    /// Who is connected stays. A process with two listeners would be two kitties in one.
    void stopListening();

private:
    QByteArray m_version;
    int m_listener = -1;
    int m_connection = -1;
};
