// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "SettingsFile.h"

namespace
{

/// Made to say that, the file says that, also when it is read again.
void mustBecome(const SettingsFile &file, const Settings &wanted)
{
    const auto changed = file.changedTo(wanted);
    if (!changed)
        return; // too large
    mustHold(changed->settings() == wanted);
    const auto again = SettingsFile::fromBytes(changed->toBytes(), QStringLiteral("config.ini"));
    mustHold(again && again->settings() == wanted && again->toBytes() == changed->toBytes());
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto file = SettingsFile::fromBytes(bytes, QStringLiteral("config.ini"));
    if (!file)
        return 0;
    mustHold(file->toBytes() == bytes); // not a byte of the user's is lost
    // One of three wishes, or most of the time would go into the same input over and over.
    Settings wanted = file->settings();
    if (size % 3 == 1) {
        wanted = Settings();
    } else if (size % 3 == 2) {
        wanted.zoom.enabled = !wanted.zoom.enabled;
        wanted.kitty.passwordFile = QStringLiteral("~/a \"b\" #c;d\\");
    }
    mustBecome(*file, wanted);
    return 0;
}
