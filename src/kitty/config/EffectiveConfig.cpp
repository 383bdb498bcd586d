// SPDX-License-Identifier: GPL-3.0-or-later
#include "EffectiveConfig.h"

#include "KittyProcess.h"
#include "RegularFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype limit = 1 << 20;
constexpr qsizetype environmentLimit = 4 << 20;

/// Of an environment nothing else is looked at.
QString variable(const QByteArray &environment, const QByteArray &name)
{
    for (const QByteArray &line : environment.split('\0')) {
        if (line.startsWith(name + '='))
            return QFile::decodeName(line.mid(name.size() + 1));
    }
    return {};
}

/// As kitty finds it, given the values of these variables.
QString cacheFolder(const QString &kittyCache, const QString &cache, const QString &home)
{
    if (!kittyCache.isEmpty())
        return kittyCache;
    return (cache.isEmpty() ? home + QStringLiteral("/.cache") : cache) + QStringLiteral("/kitty");
}

} // namespace

QString EffectiveConfig::pathOf(const KittyId &kitty, const ProcessFolder &processes)
{
    const QByteArray environment = processes.readOwn(kitty.pid, QStringLiteral("environ"), environmentLimit);
    const QString home = variable(environment, "HOME");
    // Where it may not be read, kitty is most likely started as we are.
    const QString cache = environment.isEmpty()
        ? cacheFolder(qEnvironmentVariable("KITTY_CACHE_DIRECTORY"), qEnvironmentVariable("XDG_CACHE_HOME"),
                      QDir::homePath())
        : cacheFolder(variable(environment, "KITTY_CACHE_DIRECTORY"), variable(environment, "XDG_CACHE_HOME"),
                      home.isEmpty() ? QDir::homePath() : home);
    return cache + QStringLiteral("/effective-config/%1").arg(kitty.pid);
}

std::optional<EffectiveConfig> EffectiveConfig::of(const KittyId &kitty, const ProcessFolder &processes)
{
    auto file = RegularFile::open(pathOf(kitty, processes));
    if (!file || file->status().st_uid != geteuid())
        return std::nullopt;
    const struct stat &status = file->status();
    // Files of ended kitties stay behind, and the PID may be another's by now.
    const auto age = std::chrono::seconds(QDateTime::currentSecsSinceEpoch() - status.st_mtim.tv_sec);
    if (age > KittyProcess::age(kitty) + 2s)
        return std::nullopt;
    return EffectiveConfig{.text = file->read(limit),
                           .writtenAt = std::chrono::seconds(status.st_mtim.tv_sec)
                               + std::chrono::nanoseconds(status.st_mtim.tv_nsec)};
}
