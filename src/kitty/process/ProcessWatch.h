// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"

#include <QObject>

class QSocketNotifier;

/// Tells once when a process ends, by a pidfd (Linux 5.3 and up), without polling. It holds the descriptor,
/// so the PID cannot mislead it when the kernel gives it to another process.
class ProcessWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ProcessWatch(const KittyId &process, QObject *parent = nullptr);
    ~ProcessWatch() override;

Q_SIGNALS:
    /// Comes from the event loop, never from within the constructor, also if that process had ended before.
    /// The watch may be deleted in a slot.
    void ended();

private:
    void report();

    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};
