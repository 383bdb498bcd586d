// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <expected>
#include <optional>

namespace niri
{

/// Any one JSON value: QJsonDocument alone reads only objects and arrays, while niri says `"Handled"` too.
/// Integers that QJsonValue would round (it is exact up to 2^63 - 1) become strings of their digits. The
/// error says what is wrong and at which byte, nothing of the contents.
std::expected<QJsonValue, QString> parseJson(const QByteArray &text);

/// An id from a value of parseJson(), all 64 bits exact; nullopt if it is none.
std::optional<quint64> toId(const QJsonValue &value);

} // namespace niri
