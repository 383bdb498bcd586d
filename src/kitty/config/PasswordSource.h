// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PasswordProblem.h"
#include "SecretBytes.h"

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
        SecretBytes text; ///< UTF-8
        QString file; ///< empty if it comes from the environment
        /// Other people on this machine can read it. It is used all the same, as kitty does: the file was
        /// readable before. But the user should be told, by warning().
        bool isReadableByOthers = false;

        /// A whole sentence; empty if all is well.
        QString warning() const;
    };

    /// Errors: None to TooLong.
    std::expected<Password, PasswordProblem> read() const;

    bool operator==(const PasswordSource &) const = default;

private:
    QString m_configuredFile;
};
