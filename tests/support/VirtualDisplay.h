// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoundProcess.h"

#include <QSize>
#include <QString>

/// An X server without a screen (Xvfb), on a display number that nobody else uses.
class VirtualDisplay
{
public:
    /// Blocks until it accepts clients. On false see error().
    bool start(QSize screen = {1280, 1024});
    QString error() const { return m_error; }

    /// For the variable DISPLAY.
    QString name() const { return m_name; }

private:
    BoundProcess m_server;
    QString m_name;
    QString m_error;
};
