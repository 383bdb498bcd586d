// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "Windows.h"

#include <QByteArrayList>

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    niri::Windows windows;
    for (const QByteArray &line : bytesOf(data, size).split('\n')) {
        const auto event = niri::parseEvent(line);
        if (!event) {
            mustHold(!event.error().isEmpty());
            continue;
        }
        windows.apply(*event);
        int focused = 0;
        for (const auto &[id, window] : windows.all()) {
            mustHold(id == window.id);
            focused += window.isFocused ? 1 : 0;
        }
        mustHold(focused <= 1);
        // Who has the focus is a state: hearing the same twice changes nothing.
        const niri::Windows before = windows;
        windows.apply(*event);
        mustHold(windows == before);
    }
    return 0;
}
