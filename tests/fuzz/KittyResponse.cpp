// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "KittyList.h"
#include "KittyMessage.h"
#include "KittyReport.h"

#include <QByteArrayList>

#include <algorithm>

namespace
{

struct Read {
    QByteArrayList frames;
    bool failed = false;

    bool operator==(const Read &) const = default;
};

/// The first byte says how many bytes come at once; 0: all.
Read framesOf(const QByteArray &stream, qsizetype piece)
{
    Read read;
    FrameBuffer buffer = KittyMessage::responseBuffer();
    const qsizetype step = piece == 0 ? std::max<qsizetype>(stream.size(), 1) : piece;
    for (qsizetype at = 0; at < stream.size() && !read.failed; at += step) {
        buffer.append(stream.sliced(at, std::min(step, stream.size() - at)));
        while (true) {
            const auto frame = buffer.next();
            read.failed = !frame.has_value();
            if (!frame || !*frame)
                break;
            read.frames += **frame;
        }
    }
    return read;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray stream = bytesOf(data + 1, size - 1);
    const Read read = framesOf(stream, data[0]);
    mustHold(read == framesOf(stream, 0)); // however the bytes arrive
    for (const QByteArray &frame : read.frames) {
        const auto response = KittyMessage::parseResponse(frame);
        if (!response) {
            mustHold(response.error().kind == KittyError::Kind::ProtocolError);
            continue;
        }
        if (!response->ok)
            mustHold(
                !reason(KittyMessage::refusal({.name = QStringLiteral("kitten"), .payload = {}}, *response))
                     .isEmpty());
        else if (const auto report = KittyReport::fromResponse(*response); !report)
            mustHold(!reason(report.error()).isEmpty());
        if (const auto list = KittyList::fromResponse(*response); !list)
            mustHold(!reason(list.error()).isEmpty());
    }
    return 0;
}
