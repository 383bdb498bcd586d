// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Bytes as text in the alphabet of RFC 1924, four bytes to five characters, as Python's base64.b85encode()
/// does it. A shorter end of n bytes becomes n + 1 characters.
namespace Base85
{

QByteArray encode(const QByteArray &bytes);

/// nullopt if the text is not what encode() makes of some bytes.
std::optional<QByteArray> decode(const QByteArray &text);

} // namespace Base85
