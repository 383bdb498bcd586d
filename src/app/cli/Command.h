// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

/// A command line that can't be understood.
struct UsageError {
    QString sentence; ///< names the word that is wrong
    QString remedy; ///< a sentence too
};

/// What a user asks of the running instance, in the words in which it is sent there; only `doctor` needs no
/// instance.
struct Command {
    static constexpr int longestPause = 10'080; ///< minutes: a week
    static constexpr int largestPid = 4'194'304; ///< the kernel's own limit

    QString name; ///< "zoom"
    QStringList arguments; ///< "off", "4242"; "--json" is one too

    /// `words` begin with the command's name; `switches` are the options that were given, such as "--json".
    /// All are checked.
    static std::expected<Command, UsageError> fromWords(const QStringList &words,
                                                        const QStringList &switches);

    bool operator==(const Command &) const = default;
};

/// A command as `--help` shows it, and what it takes. Application has its handler.
struct CommandDescription {
    QString name;
    const char *arguments; ///< "on|off PID"
    QStringList switches; ///< that go with it: "--json"
    const char *summarySource;
    /// What is wrong with these arguments; nullptr: it takes none.
    std::optional<UsageError> (*faultOf)(const QStringList &arguments) = nullptr;

    QString summary() const;
};

/// In the order in which `--help` shows them.
const QList<CommandDescription> &commandDescriptions();
