// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/PasswordSource.h"

#include "kitty/KittyConfigFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using Kind = PasswordProblem::Kind;

namespace
{

constexpr qsizetype fileLimit = 4096;
constexpr qsizetype passwordLimit = 1024; // kitten @ refuses longer ones

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordSource)
};

QString withoutEndingBlanks(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

std::expected<PasswordSource::Password, Kind> readFile(const QString &path)
{
    // Without O_NONBLOCK a named pipe would hold us up until somebody writes to it.
    QFile file;
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return std::unexpected(errno == ENOENT ? Kind::FileMissing : Kind::FileUnreadable);
    struct stat status{};
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)
        || fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return std::unexpected(Kind::FileUnreadable);
    if (status.st_uid != geteuid() && status.st_uid != 0)
        return std::unexpected(Kind::FileNotOurs);

    const QByteArray content = file.read(fileLimit + 1);
    const QString text = withoutEndingBlanks(QString::fromUtf8(content));
    if (content.size() > fileLimit || text.size() > passwordLimit)
        return std::unexpected(Kind::TooLong);
    if (text.isEmpty())
        return std::unexpected(Kind::None);
    return PasswordSource::Password{
        .text = text,
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
    const QString variable = qEnvironmentVariable("KITTY_RC_PASSWORD");
    if (variable.size() > passwordLimit)
        return std::unexpected(PasswordProblem{.kind = Kind::TooLong});
    if (!variable.isEmpty())
        return Password{.text = variable, .file = {}, .isReadableByOthers = false};

    const bool isConfigured = !m_configuredFile.isEmpty();
    const QString file = absolute(isConfigured ? m_configuredFile : QStringLiteral("rc-pass"));
    const auto password = readFile(file);
    if (password)
        return *password;
    // Nobody has asked for rc-pass.
    const bool isNoFault = password.error() == Kind::FileMissing && !isConfigured;
    return std::unexpected(PasswordProblem{.kind = isNoFault ? Kind::None : password.error(), .file = file});
}

QString PasswordSource::Password::warning() const
{
    return isReadableByOthers ? Text::tr("Others can read the password file %1.").arg(file) : QString();
}
