// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyConfigReader.h"
#include "KittyId.h"
#include "ProcessFolder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a kitty's settings come from, by the rules of kitty 0.26.5 to 0.48.2.
struct KittyConfigFiles {
    static inline const QString system = QStringLiteral("/etc/xdg/kitty/kitty.conf");

    /// Absolute, in kitty's order: what a later one says beats the ones before. Not all of them need exist.
    QStringList files = {};
    QByteArray options = {}; ///< what its command line sets, as lines of a kitty.conf; beats all files

    /// It has a child that names the files which it has read: so it is 0.47 or later.
    bool isWatching = false;

    /// Of a kitty that is started plainly, in our own environment.
    static KittyConfigFiles ofSession();

    /// Of one that runs: as it says itself (from 0.47 on its child `kitten __watch_conf__ PID MS PATH...`
    /// names the files), else by its command line and its environment. Of a process that is known to be no
    /// kitty, the same as ofSession().
    static KittyConfigFiles of(const KittyId &kitty, const ProcessFolder &processes = ProcessFolder());

    /// The file in which a user sets it up; empty if it reads none (`--config NONE`).
    QString users() const { return files.isEmpty() ? QString() : files.last(); }

    /// All that they say.
    KittyConfigReader read(const KittyConfigReader::Overlay &overlay = {}) const;

    bool operator==(const KittyConfigFiles &) const = default;
};
