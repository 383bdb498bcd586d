// SPDX-License-Identifier: GPL-3.0-or-later
#include "UserFile.h"

#include "RegularFile.h"
#include "ReplaceableFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

#include <unistd.h>

using Kind = KittySetupProblem::Kind;

namespace
{

constexpr qsizetype sizeLimit = 1 << 20;

} // namespace

UserFile::UserFile(QString path)
    : m_path(std::move(path))
{
}

std::expected<std::optional<QByteArray>, KittySetupProblem> UserFile::read() const
{
    const QString place = ReplaceableFile::placeOf(m_path);
    if (place.isEmpty())
        return std::unexpected(problem(Kind::DeadLink));
    auto file = RegularFile::open(place);
    if (!file && file.error().problem == RegularFile::Problem::Missing)
        return std::nullopt;
    if (!file)
        return std::unexpected(problem(Kind::Unreadable));
    QByteArray content = file->read(sizeLimit + 1);
    if (content.size() > sizeLimit)
        return std::unexpected(problem(Kind::TooLarge));
    return content;
}

std::expected<void, KittySetupProblem> UserFile::checkWritable() const
{
    const QString place = ReplaceableFile::placeOf(m_path);
    if (place.isEmpty())
        return std::unexpected(problem(Kind::DeadLink));
    const QFileInfo info(place);
    if (!ReplaceableFile::is(place))
        return std::unexpected(problem(Kind::ReadOnly, place == m_path ? QString() : place));
    if (info.exists() && info.ownerId() != geteuid())
        return std::unexpected(problem(Kind::NotOurs));
    return {};
}

std::expected<void, KittySetupProblem> UserFile::write(const QByteArray &content) const
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const QString place = ReplaceableFile::placeOf(m_path);
    QDir().mkpath(QFileInfo(place).absolutePath());
    QSaveFile file(place);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return std::unexpected(problem(Kind::WriteFailed, file.errorString()));
    return {};
}

std::expected<void, KittySetupProblem> UserFile::copyTo(const QString &path) const
{
    QFile file(ReplaceableFile::placeOf(m_path));
    if (!file.copy(path))
        return std::unexpected(UserFile(path).problem(Kind::WriteFailed, file.errorString()));
    return {};
}

std::expected<void, KittySetupProblem> UserFile::remove() const
{
    QFile file(m_path);
    if (!file.remove())
        return std::unexpected(problem(Kind::WriteFailed, file.errorString()));
    return {};
}

KittySetupProblem UserFile::problem(Kind kind, const QString &detail) const
{
    return {.kind = kind, .file = m_path, .detail = detail};
}
