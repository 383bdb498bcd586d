// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "Windows.h"

#include <QByteArrayList>

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    niri::Windows windows;
    for (const QByteArray &line : bytesOf(data, size).split('\n')) {
        const auto event = niri::parseEvent(line);
        // Behind a blank the parser of JSON is asked. What need not be understood may be anything.
        const auto parsed = niri::parseEvent(' ' + line);
        const bool isUnknown = event && std::holds_alternative<niri::Unknown>(*event);
        mustHold(parsed ? event && *event == *parsed : !event || isUnknown);
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
