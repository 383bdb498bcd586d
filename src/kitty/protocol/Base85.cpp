// SPDX-License-Identifier: GPL-3.0-or-later
#include "Base85.h"

#include <QByteArrayView>

#include <algorithm>
#include <limits>
#include <ranges>
#include <string_view>

namespace
{

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                      "!#$%&()*+-;<=>?@^_`{|}~";
constexpr quint64 base = alphabet.size();
constexpr qsizetype groupBytes = 4;
constexpr qsizetype groupCharacters = 5;

static_assert(base == 85);

} // namespace

QByteArray Base85::encode(const QByteArray &bytes)
{
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += groupBytes) {
        const qsizetype count = std::min(groupBytes, bytes.size() - at);
        quint64 group = 0;
        for (qsizetype i = 0; i < groupBytes; ++i)
            group = group << 8 | (i < count ? static_cast<quint8>(bytes[at + i]) : 0U);

        QByteArray characters(groupCharacters, '\0');
        for (char &character : std::views::reverse(characters)) {
            character = alphabet[group % base];
            group /= base;
        }
        text += characters.first(count + 1);
    }
    return text;
}

std::optional<QByteArray> Base85::decode(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); at += groupCharacters) {
        const qsizetype count = std::min(groupCharacters, text.size() - at);
        quint64 group = 0;
        for (qsizetype i = 0; i < groupCharacters; ++i) {
            // What is missing counts as the last character, so that cutting off its bytes rounds down.
            const std::size_t digit = alphabet.find(i < count ? text[at + i] : alphabet.back());
            if (digit == std::string_view::npos)
                return std::nullopt;
            group = group * base + digit;
        }
        if (count == 1 || group > std::numeric_limits<quint32>::max())
            return std::nullopt;
        for (qsizetype i = 0; i < count - 1; ++i)
            bytes += static_cast<char>(group >> (8 * (groupBytes - 1 - i)) & 0xff);
    }
    // A shorter end has room for bits that stand for nothing.
    return encode(bytes) == text ? std::optional(bytes) : std::nullopt;
}
