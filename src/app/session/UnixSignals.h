// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

/// Signals from outside, as Qt signals. One object at a time. While it lives, no signal ends the program at
/// once but KILL and a crash of its own.
class UnixSignals final : public QObject
{
    Q_OBJECT

public:
    /// To be called first in main(), whatever the process is to be: signals that are sent to everything whose
    /// name holds "kitty" (theme switchers: `pkill -USR1 kitty`), or to everything in a status bar, end
    /// nothing of ours. Programs that it starts begin with every signal at its default.
    static void ignoreWhatIsForOthers();
    /// Until the program that takes this one's place ignores them.
    static void holdWhatIsForOthers();

    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void endRequested();
    void stopRequested(); ///< Ctrl+Z in a terminal; the process is not stopped yet
    void reloadAnnounced(); ///< kitties reload their configuration at this moment

private:
    QSocketNotifier *m_notifier = nullptr;
};
