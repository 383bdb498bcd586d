// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

/// What the words after the program's name mean. A value: nothing is printed here, and nothing ends.
struct CommandLine {
    bool wantsHelp = false;
    bool wantsVersion = false;
    bool headless = false;
    bool demo = false;
    bool quiet = false;
    QString configFile; ///< empty: the usual one
    QMap<QString, QString> overrides; ///< valid values by the name of their settings field: "zoom.amount"
    std::optional<Command> command;

    /// `arguments` begin with the program's name. Values are checked by the ranges of the settings.
    static std::expected<CommandLine, UsageError> parse(const QStringList &arguments);

    bool operator==(const CommandLine &) const = default;
};

/// An option as `--help` shows it.
struct OptionDescription {
    QStringList names; ///< "h", "help"
    QString valueName; ///< "SECONDS"; empty for a switch
    QString field; ///< name of the settings field that it overrides; empty if none
    bool goesWithDoctor; ///< of all commands; the others ask a program that runs already
    const char *summarySource;

    QString longName() const { return names.constLast(); }
    QString summary() const; ///< with the default, if there is one
};

/// Those of the program itself, in the order in which `--help` shows them.
const QList<OptionDescription> &optionDescriptions();
