// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyConfigFiles.h"
#include "KittySetupProblem.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

#include <sys/types.h>

/// Sets up a kitty so that it can be reached: a file of our own with the lines that are missing, and one line
/// in the user's kitty.conf that includes it. Nothing is written before carryOut(). A kitty that runs
/// already does not notice: both settings count from its start.
class KittySetup
{
public:
    /// What would be done. A value, to be shown to the user.
    struct Plan {
        QString configFile; ///< the last file that kitty reads; it may not exist yet
        QString addedFile; ///< our file beside it
        QByteArray addedText; ///< what it will hold; empty if all is set up and nothing needs to be done
        QByteArray appendedText; ///< what kitty.conf gets at its end; empty if it includes our file already
        QList<KittySetting> overridden; ///< lines of the user's that will no longer count
        QString
            decidedBy; ///< with nothing to do: the file that says where to listen; empty: the command line

        bool isNeeded() const { return !addedText.isEmpty(); }
        bool operator==(const Plan &) const = default;
    };

    explicit KittySetup(KittyConfigFiles files = KittyConfigFiles::ofSession());

    /// For a kitty that is started as the one that runs with this PID, or plainly if none does.
    static KittySetup of(pid_t pid);

    /// The two lines, for whoever adds them by hand. Checked on kitty 0.26.5, 0.41.1 and 0.48.2: no PID is
    /// appended where {kitty_pid} stands, and the variable is expanded. The socket lies in the session's own
    /// folder, for kitty before 0.36 does not look who connects. A kitty 0.26.5 that cannot make its socket
    /// does not start at all, so the place must be one that is always there. Without braces, which mean
    /// something in the languages that configurations are made from (Nix).
    static QByteArray lines();

    /// What a change of kitty.conf does at once to kitties that run, in a sentence.
    static QString reloadNote();

    std::expected<Plan, KittySetupProblem> plan() const;

    /// Does what the plan says, all or nothing. The result is the backup of kitty.conf; empty if there was
    /// none.
    std::expected<QString, KittySetupProblem> carryOut(
        const Plan &plan, const QDateTime &now = QDateTime::currentDateTime()) const;

    /// What undo() would change or remove: kitty.conf, our file beside it.
    QStringList changedFiles() const;

    /// The copies of kitty.conf that carryOut() has made, of which undo() removes only the one that it needs.
    QStringList backups() const;

    /// Takes back what carryOut() did: kitty.conf is again what it was, byte by byte, or, if the user has
    /// changed it since, what they have made of it without our line. Lines that they have added to our file
    /// stay there, and with them the line that includes it.
    std::expected<void, KittySetupProblem> undo() const;

private:
    struct Traces;
    std::expected<Traces, KittySetupProblem> traces() const;

    KittyConfigFiles m_files;
    QString m_configFile;
    QString m_addedFile;
};
