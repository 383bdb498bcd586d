// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <concepts>
#include <vector>

/// A JSON object that keeps the order of its keys, for people read it, and 64 bit window ids exact;
/// QJsonObject does neither.
class OrderedJson
{
public:
    OrderedJson &add(const char *key, const QJsonValue &value);
    OrderedJson &add(const char *key, const OrderedJson &object) { return addText(key, object.toJson()); }
    OrderedJson &add(const char *key, const std::vector<OrderedJson> &array);

    /// Whole numbers, not by way of a double.
    template<std::integral Integer>
        requires(!std::same_as<Integer, bool>)
    OrderedJson &add(const char *key, Integer value)
    {
        return addText(key, QByteArray::number(value));
    }

    QByteArray toJson() const { return '{' + m_members + '}'; }

private:
    OrderedJson &addText(const char *key, const QByteArray &json);

    QByteArray m_members;
};
