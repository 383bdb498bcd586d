// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

/// SIGTERM, SIGINT and SIGHUP as a Qt signal. One object at a time.
class UnixSignals final : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void endWished();

private:
    QSocketNotifier *m_notifier = nullptr;
};
