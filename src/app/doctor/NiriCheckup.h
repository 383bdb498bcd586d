// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finding.h"

#include <QList>

/// What was seen of niri, as a value.
struct NiriCheckup {
    bool hasSocket = false; ///< a file that may be its socket is there
    QString named = {}; ///< $NIRI_SOCKET
    bool isConnected = false;
    QString socket = {}; ///< of the niri that answered
    QString version = {}; ///< empty if it was not told
    bool toldWindows = false; ///< the whole state has come
    bool tellsPids = true;
    QString problem = {}; ///< why there is no connection, in a phrase

    /// Kitties can be found through it.
    bool isWell() const;

    QList<Finding> findings() const;
};
