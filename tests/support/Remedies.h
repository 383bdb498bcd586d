// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What a user can do about a kitty that can't be zoomed, each act as our sentences ask for it. They are
/// false where it can't be done, which fails the test: the sentence asks for what nobody can do.
class Person
{
public:
    Person() = default;
    Person(const Person &) = delete;
    Person &operator=(const Person &) = delete;
    virtual ~Person() = default;

    // In kitty.conf.
    virtual bool setOption(const QByteArray &, const QByteArray &) { return false; } ///< name, value
    virtual bool permit(const QString &) { return false; } ///< adds a command to remote_control_password

    // With kitty.
    virtual bool startNewKitty() { return false; } ///< the old one is closed
    virtual bool leaveOptionOut(const QString &) { return false; } ///< for the next start
    virtual bool startNewKittyWithPath() { return false; } ///< in --listen-on
    virtual bool nameKittyInListenOn() { return false; } ///< {kitty_pid}, for the next start
    virtual bool installNewerKitty() { return false; } ///< and starts it in place of the old one
    virtual bool installAnotherKitty() { return false; }
    virtual bool runShell() { return false; }
    virtual bool meetObjection() { return false; } ///< changes what it refuses our command for
    virtual bool allowPassword() { return false; } ///< in kitty's question about it
    virtual bool answerOtherQuestions() { return false; } ///< about other passwords, with no
    virtual bool focusAgain() { return false; } ///< another window has the focus, and then kitty's
    virtual bool waitForKitty() { return false; } ///< until it answers again
    virtual bool waitForOthers() { return false; } ///< until they close their connection

    // With us.
    virtual bool tryAgain() { return false; }
    virtual bool leaveAppIdOut() { return false; } ///< of that window, in the settings
    virtual bool trustProgram() { return false; } ///< in the status dialog
    /// An ordinary file of their own, with the password that kitty.conf names.
    virtual bool writePassword(const QString &) { return false; }
    virtual bool chooseAsciiPasswords() { return false; } ///< likewise
    virtual bool chooseShorterPassword() { return false; } ///< in kitty.conf and where we read it
};

/// Does literally what our remedy says, and nothing else. `problem` is the sentence before it, which names
/// what a remedy calls "it". The result is what is wrong with the remedy; empty if all was done.
QString doWhatItSays(const QString &problem, const QString &remedy, Person &user);
