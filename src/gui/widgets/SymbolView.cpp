// SPDX-License-Identifier: GPL-3.0-or-later
#include "SymbolView.h"

#include "SymbolIcon.h"

#include <QPainter>

SymbolView::SymbolView(QWidget *parent)
    : QWidget(parent)
{
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
