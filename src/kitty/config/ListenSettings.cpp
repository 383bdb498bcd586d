// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListenSettings.h"

#include "EffectiveConfig.h"
#include "KittyArguments.h"
#include "KittyConfigFiles.h"
#include "KittyConfigText.h"

#include <algorithm>

namespace
{

const QByteArray permission = QByteArrayLiteral("allow_remote_control");

/// Of what that kitty's configuration says now, the lines that matter here.
QByteArray linesOf(const KittyConfigReader &config)
{
    QByteArray lines;
    for (const QByteArray &name : {QByteArrayLiteral("listen_on"), permission}) {
        if (const KittySetting *setting = config.last(name))
            lines += setting->name + ' ' + setting->value + '\n';
    }
    return lines;
}

QString whatDecides(const KittyConfigFiles &files, const KittyConfigReader &config)
{
    if (files.files.isEmpty())
        return QStringLiteral("--config NONE");
    const KittySetting *setting = config.last(permission);
    if (setting && setting->file.isEmpty() && !KittyConfigText::allowsRemoteControl(setting->value))
        return QStringLiteral("-o %1=%2")
            .arg(QString::fromUtf8(permission), QString::fromUtf8(setting->value));
    return files.users() == KittyConfigFiles::ofSession().users() ? QString() : files.users();
}

} // namespace

ListenSettings::ListenSettings(const KittyId &kitty, const ProcessFolder &processes)
{
    const QByteArray arguments = processes.commandLine(kitty.pid);
    const QByteArray effective = EffectiveConfig::of(kitty, processes).value_or(EffectiveConfig()).text;
    const KittyConfigFiles files = KittyConfigFiles::of(kitty, processes);
    const KittyConfigReader config = files.read();
    const QByteArray now = linesOf(config);
    decidedBy = whatDecides(files, config);

    option = ListenOption::fromCommandLine(arguments);
    // What -o says is part of the effective configuration, so only --listen-on beats that.
    if (!option || option->isFromConfig)
        option = ListenOption::fromConfig(effective).or_else([&] { return option; });
    if (!option)
        option = ListenOption::fromConfig(now);
    isAllowed = std::ranges::any_of(
        QByteArrayList{KittyArguments::overrides(arguments), effective, now}, [](const QByteArray &text) {
            return KittyConfigText::allowsRemoteControl(KittyConfigText::lastValue(text, permission));
        });
}
