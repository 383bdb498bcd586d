// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTextStream>

#include <cstdio>

/// Gives every file of the named folder to the target, so that what was found once stays tested.
int main(int argc, char *argv[])
{
    int count = 0;
    QDirIterator files(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        // Said before, so that a crash has a name.
        QTextStream(stdout) << file.fileName() << Qt::endl;
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
        ++count;
    }
    QTextStream(stdout) << count << " inputs" << Qt::endl;
    return count > 0 ? 0 : 1;
}
