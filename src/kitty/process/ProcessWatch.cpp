// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessWatch.h"

#include "KittyProcess.h"

#include <QDebug>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>

#include <sys/syscall.h>
#include <unistd.h>

ProcessWatch::ProcessWatch(const KittyId &process, QObject *parent)
    : QObject(parent)
    , m_descriptor(static_cast<int>(syscall(SYS_pidfd_open, process.pid, 0)))
{
    const int error = m_descriptor < 0 ? errno : 0;
    // Asked with the descriptor already open: from here on the PID stays this process's.
    if (!KittyProcess::exists(process)) {
        QTimer::singleShot(0, this, &ProcessWatch::report);
        return;
    }
    if (error != 0) {
        qWarning("The end of process %d will go unnoticed: %s", process.pid,
                 qUtf8Printable(qt_error_string(error)));
        return;
    }
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &ProcessWatch::report);
}

ProcessWatch::~ProcessWatch()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void ProcessWatch::report()
{
    if (m_notifier)
        m_notifier->setEnabled(false); // the descriptor stays readable for ever
    Q_EMIT ended();
}
