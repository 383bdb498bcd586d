// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Qt ends the program if it can't use the display: its plugin for Wayland may not be installed, or a library
/// that the plugin needs. While this lives, a QApplication that is made goes on without a display instead,
/// and Qt keeps its own warnings to itself.
class PlatformFallback
{
public:
    PlatformFallback();
    ~PlatformFallback();
    Q_DISABLE_COPY_MOVE(PlatformFallback)

    /// `platform`: the one that the QApplication has.
    bool isTaken(const QString &platform) const;

    /// That there are no windows, why, and what helps. Two sentences.
    static QString warning();

    /// Qt finds its plugin for Wayland, or needs none because there is an X11 display too.
    static bool hasPlugin();

private:
    QByteArray m_chosen; ///< by the user; empty: nothing
};
