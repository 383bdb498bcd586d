// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <deque>

/// How long the last commands took, as bars from the oldest to the newest, with a scale.
class LatencyPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPlot(QWidget *parent = nullptr);

    void setLatencies(const std::deque<std::chrono::nanoseconds> &latencies);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The least of 1, 2, 5, 10, 20, 50, ... ms that is not below `milliseconds`: the upper end of the scale.
    static double scaleFor(double milliseconds);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString summary() const;
    void describe();

    std::deque<std::chrono::nanoseconds> m_latencies;
};
