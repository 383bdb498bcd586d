// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnFit.h"

#include <algorithm>

namespace column_fit
{

namespace
{

/// In the order in which they are hidden: what is technical first, then what the menu of a row has, too.
constexpr std::array dispensable{KittyRow::Version, KittyRow::Retries,    KittyRow::Pid,
                                 KittyRow::Latency, KittyRow::Connection, KittyRow::Pin};

constexpr std::array flexible{KittyRow::State, KittyRow::Title, KittyRow::Font};

class Fitting
{
public:
    Fitting(const Needs &needs, int room)
        : m_needs(needs)
    {
        for (std::size_t column = 0; column < needs.size(); ++column) {
            widths.at(column) = needs.at(column).wished;
            m_missing += needs.at(column).wished;
        }
        m_missing -= room;
    }

    void hide(KittyRow::Column column)
    {
        if (m_missing > 0)
            take(column, widths.at(column));
    }

    void shrink(KittyRow::Column column)
    {
        take(column, std::clamp(m_missing, 0, std::max(0, widths.at(column) - m_needs.at(column).least)));
    }

    /// What is left over after something was hidden.
    void giveBack(KittyRow::Column column)
    {
        take(column, -std::clamp(-m_missing, 0, m_needs.at(column).wished - widths.at(column)));
    }

    bool isChosen(KittyRow::Column column) const { return m_needs.at(column).isChosen; }

    Widths widths{};

private:
    void take(KittyRow::Column column, int pixels)
    {
        widths.at(column) -= pixels;
        m_missing -= pixels;
    }

    const Needs &m_needs;
    int m_missing = 0;
};

} // namespace

int lettersFor(KittyRow::Column column)
{
    switch (column) {
    case KittyRow::State:
        return 25;
    case KittyRow::Title:
        return 22;
    case KittyRow::Font:
        return 20;
    case KittyRow::Connection:
        return 15;
    case KittyRow::Note:
        return 40;
    default:
        return 9;
    }
}

Widths widthsFor(const Needs &needs, int room)
{
    Fitting fitting(needs, room);
    for (const KittyRow::Column column : dispensable)
        fitting.hide(column);
    for (const KittyRow::Column column : flexible) {
        if (!fitting.isChosen(column))
            fitting.shrink(column);
    }
    fitting.hide(KittyRow::Font);
    fitting.giveBack(KittyRow::State);
    fitting.giveBack(KittyRow::Title);
    fitting.shrink(KittyRow::Note);
    for (const KittyRow::Column column : flexible)
        fitting.shrink(column);
    return fitting.widths;
}

} // namespace column_fit
