// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConfigFiles.h"

#include "KittyArguments.h"
#include "KittyConfigFolder.h"
#include "KittyProgram.h"

#include <QDir>
#include <QFile>

namespace
{

constexpr qsizetype environmentLimit = 4 << 20;

const QString fileName = QStringLiteral("/kitty.conf");

/// An environment is full of secrets: only what is asked for is taken from it.
std::optional<QByteArray> variable(const QByteArray &environment, const QByteArray &name)
{
    const QByteArray start = name + '=';
    for (const QByteArray &each : environment.split('\0')) {
        if (each.startsWith(start))
            return each.sliced(start.size());
    }
    return std::nullopt;
}

QStringList watched(const KittyId &kitty, const ProcessFolder &processes)
{
    for (const pid_t child : processes.descendants(kitty.pid)) {
        const QByteArrayList words = processes.commandLine(child).split('\0');
        if (words.size() < 6 || words[1] != "__watch_conf__" || words[2].toInt() != kitty.pid)
            continue;
        QStringList files;
        for (const QByteArray &word : words.sliced(4, words.size() - 5)) // each word is ended by a NUL
            files += QFile::decodeName(word);
        return files;
    }
    return {};
}

} // namespace

KittyConfigFiles KittyConfigFiles::ofSession()
{
    return {.files = {system, KittyConfigFolder::find() + fileName}};
}

KittyConfigFiles KittyConfigFiles::of(const KittyId &kitty, const ProcessFolder &processes)
{
    const QByteArray program = processes.program(kitty.pid);
    if (!program.isEmpty() && !KittyProgram::isNamed(program))
        return ofSession();
    const QByteArray commandLine = processes.commandLine(kitty.pid);
    KittyConfigFiles found;
    found.options = KittyArguments::overrides(commandLine);
    for (const QByteArray &address : KittyArguments::values(commandLine, '\0', "listen-on"))
        found.options += "listen_on " + address + '\n';

    const QByteArrayList named = KittyArguments::values(commandLine, 'c', "config");
    if (named.contains("NONE"))
        return found;
    QStringList files = watched(kitty, processes);
    found.isWatching = !files.isEmpty();
    const QDir folder(QFile::decodeName(processes.workingFolder(kitty.pid)));
    for (QString &file : files)
        file = QDir::cleanPath(folder.absoluteFilePath(file));
    // A file that was not there when kitty started is not among them, and may be there now.
    if (files.isEmpty() || files == QStringList{system}) {
        files = QStringList{system};
        for (const QByteArray &file : named)
            files += file == "-" ? QStringLiteral("/dev/stdin")
                                 : QDir::cleanPath(folder.absoluteFilePath(QFile::decodeName(file)));
        if (named.isEmpty()) {
            const QByteArray environment =
                processes.readOwn(kitty.pid, QStringLiteral("environ"), environmentLimit);
            files += KittyConfigFolder::find([&](const QByteArray &name) {
                         return environment.isEmpty() ? VariableExpansion::ownVariable(name)
                                                      : variable(environment, name);
                     })
                + fileName;
        }
    }
    found.files = files;
    return found;
}

KittyConfigReader KittyConfigFiles::read(const KittyConfigReader::Overlay &overlay) const
{
    KittyConfigReader config(overlay);
    for (const QString &file : files)
        config.read(file);
    config.readOptions(options);
    return config;
}
