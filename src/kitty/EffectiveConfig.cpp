// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/EffectiveConfig.h"

#include "kitty/KittyProcess.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype limit = 1 << 20;

} // namespace

std::optional<EffectiveConfig> EffectiveConfig::of(const KittyId &kitty)
{
    QString cache = qEnvironmentVariable("KITTY_CACHE_DIRECTORY");
    if (cache.isEmpty())
        cache = qEnvironmentVariable("XDG_CACHE_HOME", QDir::homePath() + QStringLiteral("/.cache"))
            + QStringLiteral("/kitty");
    QFile file(cache + QStringLiteral("/effective-config/%1").arg(kitty.pid));
    struct stat status{};
    if (!file.open(QIODevice::ReadOnly) || fstat(file.handle(), &status) != 0 || status.st_uid != geteuid())
        return std::nullopt;
    // Files of ended kitties stay behind, and the PID may be another's by now.
    const auto age = std::chrono::seconds(QDateTime::currentSecsSinceEpoch() - status.st_mtim.tv_sec);
    if (age > KittyProcess::age(kitty) + 2s)
        return std::nullopt;
    return EffectiveConfig{.text = file.read(limit),
                           .writtenAt = std::chrono::seconds(status.st_mtim.tv_sec)
                               + std::chrono::nanoseconds(status.st_mtim.tv_nsec)};
}
