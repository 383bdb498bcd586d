// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// Holds what may be higher than there is room for: it scrolls up and down where the screen is small or the
/// font large, and looks like no more than its content.
class ScrollingArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit ScrollingArea(QWidget *content, QWidget *parent = nullptr);

    /// As wide as its content needs, for it never scrolls sideways.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
