// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZoomAmount.h"

#include <QFont>
#include <QWidget>

/// What the amount does to a font: letters of the base size and of the zoomed one side by side, in the font
/// that kitty.conf asks for.
class ZoomPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomPreview(QWidget *parent = nullptr);

    /// `base`: points.
    void setZoom(double base, const ZoomAmount &amount);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Of the letters before: fainter, and still well readable.
    static QColor faint(const QPalette &palette);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fontOf(double points) const;
    void describe();

    QFont m_font;
    double m_base = 11;
    double m_zoomed = 14;
};
