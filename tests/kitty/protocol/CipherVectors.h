// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// What makeCipherVectors.py, another implementation, has written; empty if the file is not there.
inline QJsonArray cipherVectors(QLatin1StringView kind)
{
    QFile file(QFINDTESTDATA("cipherVectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[kind].toArray()
                                          : QJsonArray();
}
