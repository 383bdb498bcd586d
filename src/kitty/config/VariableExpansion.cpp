// SPDX-License-Identifier: GPL-3.0-or-later
#include "VariableExpansion.h"

#include <algorithm>

namespace
{

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

struct Reference {
    qsizetype nameStart = 0;
    qsizetype nameEnd = 0;
    qsizetype end = 0;
};

/// What the dollar sign at that place begins; nameless if that is no reference. `lastBrace`: where the last
/// closing brace of the text is, so that none is looked for in vain.
Reference referenceAt(const QByteArray &text, qsizetype dollar, qsizetype lastBrace)
{
    const qsizetype start = dollar + 1;
    if (start < text.size() && text[start] == '{') {
        const qsizetype brace = start < lastBrace ? text.indexOf('}', start) : start;
        return {.nameStart = start + 1, .nameEnd = std::max(brace, start + 1), .end = brace + 1};
    }
    const auto end = std::find_if_not(text.begin() + start, text.end(), isWordCharacter);
    const qsizetype nameEnd = end - text.begin();
    return {.nameStart = start, .nameEnd = nameEnd, .end = nameEnd};
}

} // namespace

std::optional<QByteArray> VariableExpansion::ownVariable(const QByteArray &name)
{
    const bool isSet = qEnvironmentVariableIsSet(name.constData());
    return isSet ? std::optional(qgetenv(name.constData())) : std::nullopt;
}

QByteArray VariableExpansion::expanded(const QByteArray &text, const Variables &variables)
{
    const qsizetype lastBrace = text.lastIndexOf('}');
    QByteArray result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype dollar = text.indexOf('$', at);
        const qsizetype plainEnd = dollar < 0 ? text.size() : dollar;
        result.append(text.constData() + at, plainEnd - at);
        if (result.size() > maxSize)
            return text;
        if (dollar < 0)
            return result;
        at = dollar + 1;
        if (at < text.size() && text[at] == '$') {
            result += '$';
            ++at;
            continue;
        }
        const Reference reference = referenceAt(text, dollar, lastBrace);
        const QByteArray name = text.mid(reference.nameStart, reference.nameEnd - reference.nameStart);
        if (name.isEmpty()) {
            result += '$';
            continue;
        }
        result += variables(name).value_or(text.mid(dollar, reference.end - dollar));
        at = reference.end;
    }
}
