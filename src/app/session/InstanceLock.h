// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <expected>

/// At most one instance a session. Held for the life of the object, and by the kernel's account of the
/// process alone: whenever an instance was killed, and whatever it left in the file, the next one starts.
class InstanceLock
{
    Q_DECLARE_TR_FUNCTIONS(InstanceLock)

public:
    explicit InstanceLock(const QString &folder);
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    /// False: another one holds it. An error is a sentence. If the file has been removed meanwhile, a lock on
    /// it is none any more, and this takes a new one.
    std::expected<bool, QString> take();

    /// The file is still the one that is found at its path.
    bool isInPlace() const;

private:
    QString m_path;
    int m_file = -1;
};
