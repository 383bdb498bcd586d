// SPDX-License-Identifier: GPL-3.0-or-later
#include "Base85.h"
#include "Fuzz.h"
#include "KittyConfigText.h"
#include "KittyEnvironment.h"
#include "ListenOption.h"
#include "ProcessStat.h"
#include "UnixSocketTable.h"

namespace
{

/// Refers to itself, as a user's may.
std::optional<QByteArray> variable(const QByteArray &name)
{
    return name.size() % 2 == 0 ? std::optional("${" + name + "}$x~") : std::nullopt;
}

void readOption(const std::optional<ListenOption> &option)
{
    if (!option)
        return;
    mustHold(!option->value.isEmpty() && option->value != "none");
    const auto address = ListenOption::address(option->expanded(4242, variable, "/tmp"), 4242);
    mustHold(address ? address->peer == 4242 : !reason(address.error()).isEmpty());
}

} // namespace

/// What other programs write into files that are read here: the kernel, kitty, the user.
int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray text = bytesOf(data, size);
    for (const KittyConfigText::Setting &setting : KittyConfigText::settings(text))
        mustHold(!setting.value.isEmpty() && setting.line >= 1);
    readOption(ListenOption::fromConfig(text));
    readOption(ListenOption::fromCommandLine(text));
    if (const auto environment = KittyEnvironment::parse(text))
        mustHold(environment->kitty > 0);
    (void)ProcessStat::parse(text);
    (void)UnixSocketTable::parse(text).connectionsTo(text.left(20));
    if (const auto bytes = Base85::decode(text))
        mustHold(Base85::encode(*bytes) == text);
    mustHold(Base85::decode(Base85::encode(text)) == text);
    return 0;
}
