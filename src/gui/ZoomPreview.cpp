// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ZoomPreview.h"

#include "gui/PointsText.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace
{

const auto sample = QStringLiteral("Aa");
constexpr int gap = 10;

/// Larger ones are drawn smaller, in proportion: the dialog's head must not grow.
constexpr double largestDrawn = 26;

} // namespace

ZoomPreview::ZoomPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Preview"));
    setZoom(m_own, {});
}

void ZoomPreview::setZoom(double own, const ZoomAmount &amount)
{
    m_own = own;
    m_zoomed = amount.appliedTo(own);
    setAccessibleDescription(tr("A font of %1 gets %2.").arg(pointsText(m_own), pointsText(m_zoomed)));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

QFont ZoomPreview::fontOf(double points) const
{
    const double scale = std::min(1.0, largestDrawn / std::max(m_own, m_zoomed));
    QFont drawn = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    drawn.setPointSizeF(std::max(1.0, points * scale));
    return drawn;
}

QSize ZoomPreview::sizeHint() const
{
    const QFontMetrics own(fontOf(m_own));
    const QFontMetrics zoomed(fontOf(m_zoomed));
    return {own.horizontalAdvance(sample) + gap + zoomed.horizontalAdvance(sample),
            std::max(own.height(), zoomed.height())};
}

void ZoomPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics own(fontOf(m_own));
    const QFontMetrics zoomed(fontOf(m_zoomed));
    const QFontMetrics &larger = zoomed.height() > own.height() ? zoomed : own;
    const int baseline = (height() - larger.height()) / 2 + larger.ascent();
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.7F);
    painter.setPen(faint);
    painter.setFont(fontOf(m_own));
    painter.drawText(0, baseline, sample);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(fontOf(m_zoomed));
    painter.drawText(own.horizontalAdvance(sample) + gap, baseline, sample);
}
