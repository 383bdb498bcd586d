// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldText.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{

constexpr qsizetype maximumPatterns = 32;
constexpr qsizetype maximumPatternLength = 256;
constexpr qsizetype maximumPathLength = 4'095; // PATH_MAX less its final zero
constexpr QLatin1StringView systemLanguage("system");

bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(
        words, [text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

namespace field_text
{

std::optional<bool> switchFromText(QStringView text)
{
    using View = QLatin1StringView;
    if (isOneOf(text, {View("true"), View("yes"), View("on"), View("1")}))
        return true;
    if (isOneOf(text, {View("false"), View("no"), View("off"), View("0")}))
        return false;
    return std::nullopt;
}

QString fromSwitch(bool on)
{
    return on ? QStringLiteral("true") : QStringLiteral("false");
}

bool isPrintable(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::optional<QStringList> patternsFromText(QStringView text)
{
    QStringList patterns;
    for (const QStringView part : text.split(u',')) {
        const QStringView pattern = part.trimmed();
        if (pattern.isEmpty() || pattern.size() > maximumPatternLength || !isPrintable(pattern)
            || patterns.size() == maximumPatterns)
            return std::nullopt;
        if (!patterns.contains(pattern))
            patterns += pattern.toString();
    }
    return patterns;
}

QString fromPatterns(const QStringList &patterns)
{
    return patterns.join(QLatin1StringView(", "));
}

std::optional<QString> pathFromText(QStringView text)
{
    const bool isRooted = text.isEmpty() || text.startsWith(u'/') || text.startsWith(QLatin1StringView("~/"));
    if (!isRooted || text.size() > maximumPathLength || !isPrintable(text))
        return std::nullopt;
    return text.toString();
}

std::optional<QString> languageFromText(QStringView text)
{
    if (text.isEmpty() || text == systemLanguage)
        return QString();
    static const QRegularExpression form(QStringLiteral(R"(\A[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?\z)"));
    return form.match(text.toString()).hasMatch() ? std::optional(text.toString()) : std::nullopt;
}

QString fromLanguage(const QString &code)
{
    return code.isEmpty() ? QString(systemLanguage) : code;
}

} // namespace field_text
