// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/ListenSettings.h"

#include "kitty/EffectiveConfig.h"
#include "kitty/KittyConfigFiles.h"
#include "kitty/KittyConfigText.h"

#include <algorithm>

namespace
{

/// What that kitty's configuration says now, as lines of a kitty.conf.
QByteArray configuration(const KittyId &kitty, const ProcessFolder &processes)
{
    const KittyConfigReader config = KittyConfigFiles::of(kitty, processes).read();
    QByteArray lines;
    for (const char *name : {"listen_on", "allow_remote_control"}) {
        if (const KittySetting *setting = config.last(name))
            lines += setting->name + ' ' + setting->value + '\n';
    }
    return lines;
}

} // namespace

ListenSettings::ListenSettings(const KittyId &kitty, const ProcessFolder &processes)
{
    const QByteArray arguments = processes.commandLine(kitty.pid);
    const QByteArray effective = EffectiveConfig::of(kitty, processes).value_or(EffectiveConfig()).text;
    const QByteArray now = configuration(kitty, processes);

    option = ListenOption::fromCommandLine(arguments);
    // What -o says is part of the effective configuration, so only --listen-on beats that.
    if (!option || option->isFromConfig)
        option = ListenOption::fromConfig(effective).or_else([&] { return option; });
    if (!option)
        option = ListenOption::fromConfig(now);
    isAllowed = std::ranges::any_of(
        QByteArrayList{ListenOption::overrides(arguments), effective, now}, [](const QByteArray &text) {
            return KittyConfigText::allowsRemoteControl(
                KittyConfigText::lastValue(text, QByteArrayLiteral("allow_remote_control")));
        });
}
