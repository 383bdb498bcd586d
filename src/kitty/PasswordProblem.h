// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why we have no password that opens a kitty.
struct PasswordProblem {
    enum class Kind {
        None, ///< nobody has given us one, which is no fault
        FileMissing, ///< the settings name a file that does not exist
        FileUnreadable, ///< the file may not be read, or is no file
        FileNotOurs, ///< the file belongs neither to this user nor to root: anybody could have put it there
        TooLong, ///< longer than kitty takes
        NotProven, ///< that process is not proven to be a kitty, so it is not offered ours
        KeyNotTold, ///< none of that kitty's programs tells the key to encrypt it
        KeyUnusable, ///< the key that kitty published is none
        NotDecrypted, ///< kitty could not decrypt it
        Refused, ///< the user refused the request when kitty asked them
        Denied, ///< the user refused the password: that kitty takes it no more as long as it runs
        TooManyQuestions, ///< kitty cannot ask, because so many other questions are open in it
        ConfigNotAscii, ///< kitty can compare none, because of one in its configuration (0.47 and later)
        OursNotAscii, ///< kitty can compare no such password (0.47 and later)
        AllowedOnce, ///< the user was asked twice, and does not allow it for good
    };

    Kind kind = Kind::None;
    QString file = {}; ///< the password's, if it is from one; with NotProven the program, if it may be known
    int line = 0; ///< with ConfigNotAscii, in `file`

    bool operator==(const PasswordProblem &) const = default;
};

/// What is wrong with our password, to follow "kitty 4243 wants a password, and": "you refused the one we
/// sent". Empty with None.
QString sentence(const PasswordProblem &problem);

/// What fixes it, in the form of KittyError's remedies.
QString remedy(const PasswordProblem &problem);
