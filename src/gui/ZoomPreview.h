// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/ZoomAmount.h"

#include <QWidget>

/// What the amount does to a font: a letter of its own size and one of the zoomed, side by side.
class ZoomPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomPreview(QWidget *parent = nullptr);

    /// `own`: points.
    void setZoom(double own, const ZoomAmount &amount);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fontOf(double points) const;

    double m_own = 11;
    double m_zoomed = 14;
};
