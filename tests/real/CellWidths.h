// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RealKitty.h"

#include <map>

/// How wide a character is at each font size, measured in a kitty that nobody else sees: so what is expected
/// of a minimum of columns does not come from the kittens of the others.
class CellWidths
{
public:
    CellWidths(const VirtualDisplay &display, const KittyInstallation &installation)
        : m_kitty(display, {.installation = installation})
    {
    }

    /// False: see error().
    bool start() { return m_kitty.start(); }
    QString error() const { return m_kitty.error(); }

    /// In pixels.
    int at(double size)
    {
        int &width = m_widths[size];
        if (width == 0)
            width = m_kitty
                        .evaluate(
                            QStringLiteral("(boss._change_font_size({1: %1}), viewport_for_window(1)[4])[1]")
                                .arg(size, 0, 'g', 9))
                        .toInt();
        return width;
    }

private:
    RealKitty m_kitty;
    std::map<double, int> m_widths; ///< by size
};
