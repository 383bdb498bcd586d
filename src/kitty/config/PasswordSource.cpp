// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordSource.h"

#include "DisplayText.h"
#include "KittyConfigFolder.h"
#include "RegularFile.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdlib>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

using Kind = PasswordProblem::Kind;

namespace
{

constexpr qsizetype fileLimit = 4096;
constexpr std::size_t passwordLimit = 1024; // kitten @ refuses longer ones

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordSource)
};

/// Blanks at the end don't count.
void truncateBlanks(SecretBytes &text)
{
    constexpr QByteArrayView blanks(" \t\n\v\f\r");
    while (text.size() > 0 && blanks.contains(text.view().back()))
        text.truncate(text.size() - 1);
}

/// What is no UTF-8 is replaced as everywhere in Qt, so that kitty understands the command at least.
SecretBytes valid(SecretBytes text)
{
    return text.view().isValidUtf8() ? std::move(text)
                                     : SecretBytes(QByteArrayView(QString::fromUtf8(text.view()).toUtf8()));
}

std::expected<PasswordSource::Password, Kind> readFile(const QString &path)
{
    auto file = RegularFile::open(path);
    if (!file)
        return std::unexpected(file.error().problem == RegularFile::Problem::Missing ? Kind::FileMissing
                                                                                     : Kind::FileUnreadable);
    const struct stat &status = file->status();
    if (status.st_uid != geteuid() && status.st_uid != 0)
        return std::unexpected(Kind::FileNotOurs);

    SecretBytes text(fileLimit + 1);
    const qsizetype size = file->read(reinterpret_cast<char *>(text.data()), fileLimit + 1);
    text.truncate(static_cast<std::size_t>(size));
    truncateBlanks(text);
    if (size > fileLimit || text.size() > passwordLimit)
        return std::unexpected(Kind::TooLong);
    if (text.size() == 0)
        return std::unexpected(Kind::None);
    return PasswordSource::Password{
        .text = valid(std::move(text)),
        .file = path,
        .isReadableByOthers = (status.st_mode & (S_IRGRP | S_IROTH)) != 0,
    };
}

QString absolute(const QString &path)
{
    if (path.startsWith(QLatin1StringView("~/")))
        return QDir::homePath() + path.sliced(1);
    return QDir(KittyConfigFolder::find()).filePath(path);
}

} // namespace

PasswordSource::PasswordSource(QString configuredFile)
    : m_configuredFile(std::move(configuredFile))
{
}

std::expected<PasswordSource::Password, PasswordProblem> PasswordSource::read() const
{
    // Without a copy that nobody overwrites. (The variable itself stays, for as long as the program runs.)
    const QByteArrayView variable(std::getenv("KITTY_RC_PASSWORD"));
    if (static_cast<std::size_t>(variable.size()) > passwordLimit)
        return std::unexpected(PasswordProblem{.kind = Kind::TooLong});
    if (!variable.isEmpty())
        return Password{.text = valid(SecretBytes(variable)), .file = {}, .isReadableByOthers = false};

    const bool isConfigured = !m_configuredFile.isEmpty();
    const QString file = absolute(isConfigured ? m_configuredFile : QStringLiteral("rc-pass"));
    auto password = readFile(file);
    if (password)
        return *std::move(password);
    // Nobody has asked for rc-pass.
    const bool isNoFault = password.error() == Kind::FileMissing && !isConfigured;
    return std::unexpected(PasswordProblem{.kind = isNoFault ? Kind::None : password.error(), .file = file});
}

QString PasswordSource::Password::warning() const
{
    return isReadableByOthers ? Text::tr("Others can read the password file %1.").arg(displayText(file))
                              : QString();
}
