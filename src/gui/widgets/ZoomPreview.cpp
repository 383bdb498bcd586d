// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomPreview.h"

#include "Contrast.h"
#include "KittyConfigFolder.h"
#include "PointsText.h"
#include "TerminalFont.h"

#include <QEvent>
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
    , m_font(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setZoom(m_base, {});
}

void ZoomPreview::setZoom(double base, const ZoomAmount &amount)
{
    m_base = base;
    m_zoomed = amount.appliedTo(base);
    describe();
    updateGeometry();
    update();
}

void ZoomPreview::describe()
{
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(tr("A font of %1 becomes %2.").arg(pointsText(m_base), pointsText(m_zoomed)));
    setToolTip(accessibleDescription());
}

void ZoomPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

QFont ZoomPreview::fontOf(double points) const
{
    const double scale = std::min(1.0, largestDrawn / std::max(m_base, m_zoomed));
    QFont drawn = m_font;
    drawn.setPointSizeF(std::max(1.0, points * scale));
    return drawn;
}

QColor ZoomPreview::faint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.75F);
}

void ZoomPreview::showEvent(QShowEvent *event)
{
    // The user may have chosen another since.
    m_font = kittyFont(KittyConfigFolder::find());
    updateGeometry();
    QWidget::showEvent(event);
}

QSize ZoomPreview::sizeHint() const
{
    const QFontMetrics base(fontOf(m_base));
    const QFontMetrics zoomed(fontOf(m_zoomed));
    return {base.horizontalAdvance(sample) + gap + zoomed.horizontalAdvance(sample),
            std::max(base.height(), zoomed.height())};
}

void ZoomPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics base(fontOf(m_base));
    const QFontMetrics zoomed(fontOf(m_zoomed));
    const QFontMetrics &larger = zoomed.height() > base.height() ? zoomed : base;
    const int baseline = (height() - larger.height()) / 2 + larger.ascent();
    painter.setPen(faint(palette()));
    painter.setFont(fontOf(m_base));
    const bool isFromLeft = layoutDirection() == Qt::LeftToRight;
    painter.drawText(isFromLeft ? 0 : zoomed.horizontalAdvance(sample) + gap, baseline, sample);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(fontOf(m_zoomed));
    painter.drawText(isFromLeft ? base.horizontalAdvance(sample) + gap : 0, baseline, sample);
}
