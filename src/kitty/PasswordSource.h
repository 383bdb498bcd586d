// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

/// Where the password for kitty's remote control comes from: the variable KITTY_RC_PASSWORD, else the file
/// that the settings name, else rc-pass in kitty's configuration folder. The last two are read as `kitten @`
/// reads its --password-file: blanks at the end don't count, a relative path lies in kitty's configuration
/// folder. Its forms `-` and `fd:N` mean nothing to a program without a terminal. Read afresh each time, so
/// that a corrected file counts at once. The password is never logged.
class PasswordSource
{
public:
    /// `configuredFile` empty means that the settings name none.
    explicit PasswordSource(QString configuredFile = {});

    struct Password {
        QString text;
        QString file; ///< empty if it comes from the environment
        /// Other people on this machine can read it. It is used all the same, as kitty does: the file was
        /// readable before. But the person should be told, by warning().
        bool isReadableByOthers = false;

        /// A sentence without its full stop; empty if all is well.
        QString warning() const;
    };

    struct Problem {
        enum class Kind {
            None, ///< there is no password, which is no fault
            Missing, ///< the settings name a file that does not exist
            Unreadable, ///< the file may not be read, or is no file
            NotOurs, ///< the file belongs neither to this user nor to root: anybody could have put it there
            TooLong, ///< longer than kitty takes
        };
        Kind kind = Kind::None;
        QString file;
    };

    std::expected<Password, Problem> read() const;

private:
    QString m_configuredFile;
};

/// What is wrong and how to mend it, as a sentence without its full stop.
QString sentence(const PasswordSource::Problem &problem);
