// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PoolStatistics.h"

#include <QWidget>

#include <memory>

class LatencyPlot;

namespace Ui
{
class PoolPanel;
}

/// The connections to the kitties in numbers, and how fast they were.
class PoolPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PoolPanel(QWidget *parent = nullptr);
    ~PoolPanel() override;

    void setStatistics(const PoolStatistics &statistics);
    LatencyPlot &plot();

protected:
    void changeEvent(QEvent *event) override;

private:
    PoolStatistics m_statistics;
    std::unique_ptr<Ui::PoolPanel> m_ui;
};
