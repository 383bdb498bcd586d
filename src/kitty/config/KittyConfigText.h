// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// The settings in the text of a kitty.conf, as kitty 0.26.5 to 0.48.2 read them. Pure; includes are listed
/// like any other setting, not followed.
class KittyConfigText
{
public:
    struct Setting {
        QByteArray name;
        QByteArray value; ///< never empty: kitty passes over a name alone
        int line = 1; ///< in which it begins, from 1

        bool operator==(const Setting &) const = default;
    };

    /// In the order in which they stand; comments and what kitty passes over are ignored.
    static QList<Setting> settings(const QByteArray &text);

    /// What the last line that sets this says, for that is what kitty goes by.
    static std::optional<QByteArray> lastValue(const QByteArray &text, const QByteArray &name);

    /// What allow_remote_control says about programs that come by the socket; not set means no.
    static bool allowsRemoteControl(const std::optional<QByteArray> &value);
};
