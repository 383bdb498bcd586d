// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

/// At most one instance a session. Held for the life of the object, and by the kernel's account of the
/// process: a killed instance does not keep the next one from starting.
class InstanceLock
{
public:
    explicit InstanceLock(const QString &folder)
        : m_file(folder + QStringLiteral("/instance.lock"))
    {
        m_file.setStaleLockTime(0); // only a dead owner makes it stale, not its age
    }

    bool take() { return m_file.tryLock(0); }

private:
    QLockFile m_file;
};
