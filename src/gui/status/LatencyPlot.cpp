// SPDX-License-Identifier: GPL-3.0-or-later
#include "LatencyPlot.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <ranges>
#include <vector>

namespace
{

double milliseconds(std::chrono::nanoseconds latency)
{
    return std::chrono::duration<double, std::milli>(latency).count();
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

} // namespace

LatencyPlot::LatencyPlot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void LatencyPlot::setLatencies(const std::deque<std::chrono::nanoseconds> &latencies)
{
    m_latencies = latencies;
    describe();
    update();
}

void LatencyPlot::describe()
{
    setAccessibleName(tr("Latency of the last commands"));
    setAccessibleDescription(summary());
    setToolTip(summary());
}

void LatencyPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

QString LatencyPlot::summary() const
{
    if (m_latencies.empty())
        return tr("No command has been sent yet.");
    std::vector<std::chrono::nanoseconds> sorted(m_latencies.begin(), m_latencies.end());
    std::ranges::sort(sorted);
    return tr("The last commands took %1 ms (median), %2 ms at most.")
        .arg(number(milliseconds(sorted[sorted.size() / 2])), number(milliseconds(sorted.back())));
}

double LatencyPlot::scaleFor(double milliseconds)
{
    double scale = 1;
    while (scale < milliseconds) {
        for (const double step : {2.0, 5.0, 10.0}) {
            if (scale * step >= milliseconds)
                return scale * step;
        }
        scale *= 10;
    }
    return scale;
}

QSize LatencyPlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 6};
}

QSize LatencyPlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 4};
}

void LatencyPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor text = palette().color(QPalette::WindowText);
    QColor faint = text;
    faint.setAlphaF(0.25F);
    painter.setPen(text);
    if (m_latencies.empty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }

    const double scale = scaleFor(milliseconds(*std::ranges::max_element(m_latencies)));
    const QString top = tr("%1 ms").arg(QLocale().toString(scale));
    const int labelWidth = fontMetrics().horizontalAdvance(top) + 6;
    const int line = fontMetrics().height();
    const int half = line / 2;
    const QRect caption = QStyle::visualRect(layoutDirection(), rect(), {0, 0, width(), line});
    painter.drawText(caption, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(accessibleName(), Qt::ElideRight, width()));
    const QRect area = rect().adjusted(0, line + half, -labelWidth, -half);
    const auto alignment = static_cast<int>((Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter).toInt());
    painter.drawText(QRect(area.right(), area.top() - half, labelWidth, line), alignment, top);
    painter.drawText(QRect(area.right(), area.bottom() - half, labelWidth, line), alignment,
                     QLocale().toString(0));
    painter.setPen(faint);
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    const double step = qMin(8.0, area.width() / double(m_latencies.size()));
    double right = area.right();
    const QColor bar = palette().color(QPalette::Highlight);
    for (const auto latency : m_latencies | std::views::reverse) {
        const double height = qMax(1.0, milliseconds(latency) / scale * area.height());
        painter.fillRect(QRectF(right - step + 1, area.bottom() - height, qMax(1.0, step - 1), height), bar);
        right -= step;
    }
}
