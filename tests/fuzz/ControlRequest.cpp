// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlProtocol.h"
#include "Fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray line = bytesOf(data, size);
    if (const auto request = ControlProtocol::parseRequest(line)) {
        const auto again = ControlProtocol::parseRequest(ControlProtocol::toLine(*request));
        mustHold(again && again->command == request->command && again->arguments == request->arguments);
    } else {
        mustHold(!request.error().isEmpty());
    }
    if (const auto reply = ControlProtocol::parseReply(line)) {
        const auto again = ControlProtocol::parseReply(ControlProtocol::toLine(*reply));
        mustHold(again && again->ok == reply->ok && again->text == reply->text
                 && again->follow == reply->follow);
    }
    return 0;
}
