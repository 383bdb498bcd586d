// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittySetup.h"

#include "Fuzz.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Whatever stands in a kitty.conf, it can be set up, and be taken back to the last byte.
int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kitty.conf"));
    const QByteArray text = bytesOf(data, size);
    QFile file(path);
    mustHold(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();

    const KittySetup setup({.files = {folder.filePath(QStringLiteral("kitty.conf"))}});
    const auto plan = setup.plan();
    if (!plan || !plan->isNeeded()) {
        mustHold(plan || !sentence(plan.error()).isEmpty());
        return 0;
    }
    mustHold(setup.carryOut(*plan).has_value());
    const auto after = setup.plan();
    mustHold(after && !after->isNeeded());
    mustHold(contents(path) == text + plan->appendedText);
    mustHold(setup.undo().has_value());
    // An include of our file that stood there before is ours, too.
    if (!plan->appendedText.isEmpty())
        mustHold(contents(path) == text);
    mustHold(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("kitty.conf")});
    return 0;
}
