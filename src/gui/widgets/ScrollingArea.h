// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// Holds what may be higher than there is room for: it scrolls up and down where the screen is small or the
/// font large, and looks like no more than its content.
class ScrollingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingArea(QWidget *parent = nullptr);

    /// Takes the content over. In place of the one of QScrollArea, which gives it a colour of its own.
    void setWidget(QWidget *content);

    /// As wide as its content needs, for it never scrolls sideways.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
