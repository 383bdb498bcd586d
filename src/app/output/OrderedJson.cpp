// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderedJson.h"

#include "DisplayText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace
{

/// The same text for every reader of JSON, and harmless on a terminal: what would be invisible there, or
/// control it, is escaped. Half a surrogate pair is no text, and many a reader refuses the whole line for it.
QByteArray quoted(const QString &text)
{
    QString json(u'"');
    json.reserve(text.size() + 2);
    for (const char32_t code : text.toUcs4()) {
        if (code == u'"' || code == u'\\') {
            json += u'\\';
            json += QChar(static_cast<char16_t>(code));
        } else if (isInvisible(code)) {
            for (const char16_t unit : QChar::fromUcs4(code))
                json += QStringLiteral("\\u%1").arg(static_cast<uint>(unit), 4, 16, QLatin1Char('0'));
        } else {
            json += QChar::fromUcs4(code);
        }
    }
    return (json + u'"').toUtf8();
}

} // namespace

OrderedJson &OrderedJson::add(const char *key, const QJsonValue &value)
{
    if (value.isString())
        return addText(key, quoted(value.toString()));
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return addText(key, array.sliced(1, array.size() - 2));
}

OrderedJson &OrderedJson::add(const char *key, const std::vector<OrderedJson> &array)
{
    QByteArray json;
    for (const OrderedJson &object : array)
        json += (json.isEmpty() ? "" : ",") + object.toJson();
    return addText(key, '[' + json + ']');
}

OrderedJson &OrderedJson::addText(const char *key, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"' + QByteArray(key) + "\":" + json;
    return *this;
}
