// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyRow.h"

#include <QList>

#include <array>

/// Which columns of the table of kitties there is room for, and how wide they are then.
namespace column_fit
{

/// How wide a column would like to be, and what it can do with.
struct Need {
    int wished = 0;
    int least = 0;
    bool isChosen = false; ///< the user wants it as wide as it wishes
};

using Needs = std::array<Need, KittyRow::ColumnCount>;
using Widths = std::array<int, KittyRow::ColumnCount>; ///< 0: hidden

/// How wide a column would like to be that the user has not made wider, in widths of a letter.
int lettersFor(KittyRow::Column column);

/// Those that only tell of technical matters are hidden first, then the pin, which the menu of a row has,
/// too. Then the others become narrower, and last of all the problem: it is worth the most room. What is
/// still too much scrolls sideways.
Widths widthsFor(const Needs &needs, int room);

} // namespace column_fit
