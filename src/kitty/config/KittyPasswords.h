// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyConfigReader.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

/// What a kitty's configuration says of passwords (remote_control_password). It holds secrets: made, asked
/// and dropped within one call.
class KittyPasswords
{
public:
    /// `comparesOnlyAscii`: that kitty is 0.47 or later. One password beyond ASCII among all that it has to
    /// compare, ours too, and it says nothing at all: Python's hmac.compare_digest, by which it compares them
    /// one after the other, takes no other text (measured on 0.48.2).
    explicit KittyPasswords(const KittyConfigReader &config = KittyConfigReader(),
                            bool comparesOnlyAscii = false);

    /// The configuration was found, for it says that passwords are wanted.
    bool areKnown() const { return m_areKnown; }

    /// It has this one, in UTF-8, with whatever commands.
    bool contain(QByteArrayView password) const;

    /// The line of a password because of which it can compare none; its value is not told.
    struct Place {
        QString file; ///< empty for the command line
        int line = 0;
    };
    std::optional<Place> incomparable() const;
    bool canCompare(QByteArrayView password) const;

private:
    bool m_areKnown = false;
    bool m_comparesOnlyAscii = false;
    QList<KittySetting> m_lines;
};
