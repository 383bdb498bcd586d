// SPDX-License-Identifier: GPL-3.0-or-later
#include "SymbolView.h"

#include "SymbolIcon.h"

#include <QPainter>

SymbolView::SymbolView(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void SymbolView::setSymbol(const QString &name)
{
    m_icon = symbolIcon(name);
    update();
}

void SymbolView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}
