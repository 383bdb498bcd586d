// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessFigure.h"

#include <QFile>

double processFigure(qint64 pid, const char *file, const QByteArray &name)
{
    QFile from(QStringLiteral("/proc/%1/%2").arg(QString::number(pid), QLatin1StringView(file)));
    if (from.open(QIODevice::ReadOnly)) {
        const QByteArrayList lines = from.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(name + ':'))
                return line.sliced(name.size() + 1).simplified().split(' ').first().toDouble();
        }
    }
    return -1;
}
