// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PoolStatistics.h"

#include <QWidget>

class LatencyPlot;
class QFormLayout;
class QLabel;

/// The connections to the kitties in numbers, and how fast they were.
class PoolPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PoolPanel(QWidget *parent = nullptr);

    void setStatistics(const PoolStatistics &statistics);
    LatencyPlot &plot() { return *m_plot; }

private:
    QLabel *addNumber(QFormLayout &form, const QString &name, const QString &description);

    QLabel *m_total = nullptr;
    QLabel *m_active = nullptr;
    QLabel *m_idle = nullptr;
    QLabel *m_reuse = nullptr;
    QLabel *m_retries = nullptr;
    QLabel *m_failures = nullptr;
    LatencyPlot *m_plot = nullptr;
};
