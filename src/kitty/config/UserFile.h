// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittySetupProblem.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

/// A file of the user's that is changed with care: whole or not at all, through symbolic links into the
/// file they lead to, keeping its permissions, and never one that is not theirs.
class UserFile
{
public:
    explicit UserFile(QString path);

    const QString &path() const { return m_path; }

    /// Its content; nullopt if there is no such file. Errors: Unreadable, TooLarge, DeadLink.
    std::expected<std::optional<QByteArray>, KittySetupProblem> read() const;

    /// Whether write() may succeed. Errors: DeadLink, NotOurs, ReadOnly.
    std::expected<void, KittySetupProblem> checkWritable() const;

    /// Replaces its content, and makes the file and its folder if need be.
    std::expected<void, KittySetupProblem> write(const QByteArray &content) const;

    /// Makes a file that does not exist yet, with the same content and permissions.
    std::expected<void, KittySetupProblem> copyTo(const QString &path) const;

    std::expected<void, KittySetupProblem> remove() const;

private:
    KittySetupProblem problem(KittySetupProblem::Kind kind, const QString &detail = {}) const;

    QString m_path;
};
