// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScrollingArea.h"

#include <QEvent>
#include <QScrollBar>

ScrollingArea::ScrollingArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The controls within get the focus and are scrolled to.
    setFocusPolicy(Qt::NoFocus);
    // It has no colour of its own: it lies on that of what is around it.
    viewport()->setAutoFillBackground(false);
}

void ScrollingArea::setWidget(QWidget *content)
{
    QScrollArea::setWidget(content);
    content->setAutoFillBackground(false);
}

QSize ScrollingArea::minimumSizeHint() const
{
    if (!widget())
        return QScrollArea::minimumSizeHint();
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

bool ScrollingArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    // It may need another width now.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return result;
}
