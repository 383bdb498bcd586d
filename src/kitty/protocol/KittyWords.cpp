// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyWords.h"

#include "KittyMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>

namespace
{

bool tellAnyOf(const QString &words, const QJsonValue &sent)
{
    if (sent.isString())
        return KittyWords::tell(words, sent.toString());
    const QJsonArray array = sent.toArray();
    const QJsonObject object = sent.toObject();
    const auto tellsIt = [&words](const QJsonValue &inner) { return tellAnyOf(words, inner); };
    return std::any_of(array.begin(), array.end(), tellsIt)
        || std::any_of(object.begin(), object.end(), tellsIt);
}

/// A token, a path, a number or what is quoted is none.
bool isPlainWord(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][a-z_]{0,23}('[a-z]{1,2})?[.,:;!?]?$"));
    return plain.match(word).hasMatch();
}

} // namespace

bool KittyWords::tell(const QString &words, const QString &ours)
{
    return !ours.isEmpty() && words.contains(ours, Qt::CaseInsensitive);
}

QString KittyWords::firstOf(const QString &words, const KittyCommand &command)
{
    if (tellAnyOf(words, QJsonDocument::fromJson(command.payload).object()))
        return {};
    QStringList shown;
    qsizetype length = 0;
    // One more, which may be cut off in its middle.
    const QString line = words.left(maxLength + 1).section(u'\n', 0, 0);
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        length += word.size() + 1;
        if (!isPlainWord(word) || length > maxLength + 1)
            break;
        shown += word;
    }
    QString text = shown.join(u' ');
    while (!text.isEmpty() && !text.back().isLetter())
        text.chop(1);
    return text;
}
