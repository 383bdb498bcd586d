// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowMemory.h"

#include "RegularFile.h"
#include "StateFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace window_memory
{

namespace
{

constexpr qsizetype sizeLimit = 1 << 20;

// Not QSettings, which waits for whoever holds its lock, and for a pipe in the place of its file.
QMap<QByteArray, QByteArray> readAll()
{
    QMap<QByteArray, QByteArray> values;
    for (const QByteArray &line : RegularFile::contentOf(filePath(), sizeLimit).split('\n')) {
        const qsizetype sign = line.indexOf('=');
        if (sign > 0)
            values[line.first(sign)] = QByteArray::fromBase64(line.sliced(sign + 1));
    }
    return values;
}

} // namespace

QString filePath()
{
    return stateFolder() + QStringLiteral("/windows.ini");
}

QByteArray value(const QString &key)
{
    return readAll().value(key.toUtf8());
}

void setValues(const QMap<QString, QByteArray> &values)
{
    auto all = readAll();
    for (const auto &[key, value] : values.asKeyValueRange())
        all[key.toUtf8()] = value;
    QByteArray text;
    for (const auto &[name, bytes] : all.asKeyValueRange())
        text += name + '=' + bytes.toBase64() + '\n';
    QDir().mkpath(QFileInfo(filePath()).path());
    // What can't be kept is found as it is at first, next time.
    QSaveFile file(filePath());
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        file.commit();
}

} // namespace window_memory
