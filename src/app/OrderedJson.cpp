// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OrderedJson.h"

#include <QJsonArray>
#include <QJsonDocument>

OrderedJson &OrderedJson::add(const char *key, const QJsonValue &value)
{
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
