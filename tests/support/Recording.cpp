// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace
{

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(RECORDINGS_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the recording %s", qPrintable(file.fileName()));
    return file.readAll();
}

niri::WindowId toWindowId(const QJsonValue &value)
{
    return niri::WindowId{static_cast<quint64>(value.toInteger())};
}

Recording recording(const QString &name, const QJsonObject &expected)
{
    Recording result;
    result.name = name;
    result.lines = contents(name + QStringLiteral(".jsonl")).split('\n');
    result.lines.removeAll(QByteArray());
    for (const QJsonValue id : expected[QStringLiteral("focus_sequence")].toArray())
        result.focusSequence.push_back(id.isNull() ? std::nullopt : std::optional(toWindowId(id)));
    for (const QJsonValue id : expected[QStringLiteral("windows_at_end")].toArray())
        result.windowsAtEnd.push_back(toWindowId(id));
    if (result.lines.size() < 2 || result.focusSequence.empty())
        qFatal("the recording %s is empty", qPrintable(name));
    return result;
}

} // namespace

std::vector<Recording> Recording::all()
{
    std::vector<Recording> recordings;
    for (const QString &version : {QStringLiteral("26.04"), QStringLiteral("25.11")}) {
        const QJsonObject expected =
            QJsonDocument::fromJson(contents(version + QStringLiteral("/expected.json"))).object();
        for (const QString &name : expected.keys())
            recordings.push_back(recording(version + QStringLiteral("/") + name, expected[name].toObject()));
    }
    return recordings;
}

Recording Recording::named(const QString &name)
{
    const auto recordings = all();
    const auto it = std::ranges::find(recordings, name, &Recording::name);
    if (it == recordings.end())
        qFatal("there is no recording %s", qPrintable(name));
    return *it;
}
