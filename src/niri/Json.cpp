// SPDX-License-Identifier: GPL-3.0-or-later
#include "Json.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <limits>

namespace niri
{

namespace
{

/// Integers with fewer digits are below 2^63 in any case.
constexpr qsizetype longIntegerDigits = std::numeric_limits<qint64>::digits10 + 1;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isPartOfNumber(char c)
{
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// From the opening quote to behind the closing one.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

qsizetype endOfNumber(const QByteArray &json, qsizetype start)
{
    qsizetype i = start;
    while (i < json.size() && isPartOfNumber(json[i]))
        ++i;
    return i;
}

bool isLongInteger(QByteArrayView number)
{
    return number.size() >= longIntegerDigits && std::all_of(number.begin(), number.end(), isDigit);
}

QByteArray withLongIntegersQuoted(const QByteArray &json)
{
    QByteArray quoted;
    qsizetype copied = 0;
    qsizetype i = 0;
    while (i < json.size()) {
        if (json[i] == '"') {
            i = endOfString(json, i);
        } else if (isPartOfNumber(json[i])) {
            const qsizetype end = endOfNumber(json, i);
            if (isLongInteger(QByteArrayView(json).sliced(i, end - i))) {
                quoted += QByteArrayView(json).sliced(copied, i - copied);
                quoted += '"';
                quoted += QByteArrayView(json).sliced(i, end - i);
                quoted += '"';
                copied = end;
            }
            i = end;
        } else {
            ++i;
        }
    }
    if (copied == 0)
        return json;
    quoted += QByteArrayView(json).sliced(copied);
    return quoted;
}

} // namespace

std::expected<QJsonValue, QString> parseJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonArray array =
        QJsonDocument::fromJson('[' + withLongIntegersQuoted(text) + ']', &error).array();
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(QStringLiteral("no JSON: %1 at byte %2")
                                   .arg(error.errorString(), QString::number(error.offset - 1)));
    if (array.size() != 1)
        return std::unexpected(QStringLiteral("not one JSON value"));
    return array.first();
}

std::optional<quint64> toId(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 id = value.toInteger(-1);
        return id >= 0 ? std::optional(static_cast<quint64>(id)) : std::nullopt;
    }
    const QString digits = value.toString();
    if (digits.size() < longIntegerDigits)
        return std::nullopt;
    bool fits = false;
    const quint64 id = digits.toULongLong(&fits);
    return fits ? std::optional(id) : std::nullopt;
}

} // namespace niri
