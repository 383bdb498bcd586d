// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomRule.h"

#include "FieldMakers.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZoomRule)
};

QLatin1StringView none()
{
    return QLatin1StringView("none");
}

ZoomRule::Key pattern(const char *key, QString ZoomRule::*member)
{
    return {.key = QString::fromLatin1(key),
            .read = [member](const ZoomRule &rule) { return rule.*member; },
            .write =
                [member](ZoomRule &rule, QStringView text) {
                    if (text.isEmpty() || text.size() > ZoomRule::maximumPatternLength
                        || !field_text::isPrintable(text))
                        return false;
                    rule.*member = text.toString();
                    return true;
                },
            .rule =
                [] {
                    return Text::tr(
                        "a text of at most 256 characters, in which * stands for any text and ? for "
                        "one character");
                }};
}

ZoomRule::Key condition(const char *key, std::optional<bool> ZoomRule::*member)
{
    return {.key = QString::fromLatin1(key),
            .read =
                [member](const ZoomRule &rule) {
                    return rule.*member ? field_text::fromSwitch(*(rule.*member)) : QString();
                },
            .write =
                [member](ZoomRule &rule, QStringView text) {
                    const auto on = field_text::switchFromText(text);
                    if (on)
                        rule.*member = on;
                    return on.has_value();
                },
            .rule = [] { return Text::tr("true or false"); }};
}

QString readAmount(const ZoomRule &rule)
{
    if (rule.isException)
        return none();
    return rule.amount ? rule.amount->toText() : QString();
}

bool writeAmount(ZoomRule &rule, QStringView text)
{
    const auto amount = ZoomAmount::fromText(text);
    if (!amount && text != none())
        return false;
    rule.isException = !amount;
    rule.amount = amount ? std::optional(*amount) : std::nullopt;
    return true;
}

bool writeColumns(ZoomRule &rule, QStringView text)
{
    const auto number =
        field_makers::numberWithin(text, {0, ZoomRule::maximumColumns, 0, SettingsField::Unit::None});
    if (!number)
        return false;
    rule.minimumColumns = static_cast<int>(*number);
    return true;
}

} // namespace

bool ZoomRule::isName(QStringView name)
{
    return !name.isEmpty() && name.size() <= maximumNameLength && name == name.trimmed()
        && std::ranges::none_of(name, [](QChar c) { return c == u'[' || c == u']' || !c.isPrint(); });
}

QString ZoomRule::nameRule()
{
    return Text::tr("a name of at most 64 characters without [ and ]");
}

QString ZoomRule::nameFrom(const QString &title, const QString &otherwise)
{
    QString name;
    for (const QChar c : title)
        name += isName(QString(c)) ? c : u' ';
    name = name.simplified().left(maximumNameLength).trimmed();
    return isName(name) ? name : otherwise;
}

QString ZoomRule::patternFor(const QString &title)
{
    QString pattern = title;
    for (QChar &c : pattern) {
        if ((!c.isPrint() && !c.isSurrogate()) || c == u'*')
            c = u'?';
    }
    if (pattern.size() > maximumPatternLength) {
        pattern.truncate(maximumPatternLength - 1);
        if (pattern.back().isHighSurrogate())
            pattern.chop(1);
        pattern += u'*';
    }
    return pattern.isEmpty() ? QStringLiteral("*") : pattern;
}

const QList<ZoomRule::Key> &ZoomRule::keys()
{
    static const QList<Key> keys{
        pattern("app_id", &ZoomRule::appId),
        pattern("title", &ZoomRule::title),
        pattern("output", &ZoomRule::output),
        condition("casting", &ZoomRule::casting),
        condition("floating", &ZoomRule::floating),
        condition("fullscreen", &ZoomRule::fullscreen),
        {.key = QStringLiteral("amount"),
         .read = readAmount,
         .write = writeAmount,
         .rule = [] { return Text::tr("none, or %1").arg(ZoomAmount::rule()); }},
        {.key = QStringLiteral("minimum_columns"),
         .read =
             [](const ZoomRule &rule) {
                 return rule.minimumColumns ? QString::number(*rule.minimumColumns) : QString();
             },
         .write = writeColumns,
         .rule = [] { return Text::tr("a whole number from 0 to %1").arg(maximumColumns); }},
    };
    return keys;
}

const ZoomRule::Key *ZoomRule::findKey(QStringView key)
{
    const auto found = std::ranges::find(keys(), key, &Key::key);
    return found == keys().end() ? nullptr : &*found;
}
