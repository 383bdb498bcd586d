// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why kitty's configuration is not changed. In every case the user can add the lines by hand.
struct KittySetupProblem {
    enum class Kind {
        Unreadable, ///< the file may not be read, or is no ordinary file
        TooLarge, ///< more than 1 MiB of the file would have to be read
        DeadLink, ///< the file is a symbolic link that leads to nothing, or round in a circle
        NotOurs, ///< the file belongs to somebody else
        ReadOnly, ///< the file or its folder may not be written: NixOS and home-manager make it from another
        AddedFileExists, ///< a file of our name is there that we did not write
        Overridden, ///< `setting` would still count, for it comes after ours
        Changed, ///< the file is no longer what the plan was made for
        WriteFailed, ///< `detail` says what the system said
        NothingToUndo, ///< the configuration holds nothing of ours
        NoFile, ///< that kitty was told to read no file, or none that stays
    };

    Kind kind = Kind::WriteFailed;
    QString file;
    /// For Overridden "FILE, line N: SETTING"; for WriteFailed the system's words; for ReadOnly where the
    /// link `file` leads, empty if it is none.
    QString detail;

    bool operator==(const KittySetupProblem &) const = default;
};

/// What is wrong and what fixes it, as a sentence without its full stop.
QString sentence(const KittySetupProblem &problem);
