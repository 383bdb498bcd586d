// SPDX-License-Identifier: GPL-3.0-or-later
#include "PoolPanel.h"

#include "ui_PoolPanel.h"

#include <QEvent>
#include <QLocale>

#include <cmath>

PoolPanel::PoolPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PoolPanel>())
{
    m_ui->setupUi(this);
}

PoolPanel::~PoolPanel() = default;

LatencyPlot &PoolPanel::plot()
{
    return *m_ui->plot;
}

void PoolPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setStatistics(m_statistics);
    }
    QWidget::changeEvent(event);
}

void PoolPanel::setStatistics(const PoolStatistics &statistics)
{
    m_statistics = statistics;
    const QLocale locale;
    m_ui->total->setText(tr("%1 of %2", "open connections, and how many may be")
                             .arg(locale.toString(statistics.total), locale.toString(statistics.max)));
    m_ui->active->setText(locale.toString(statistics.active));
    m_ui->idle->setText(locale.toString(statistics.idle()));
    m_ui->reuse->setText(
        tr("%1%", "a percentage").arg(locale.toString(std::lround(statistics.reuseRate() * 100))));
    m_ui->retries->setText(locale.toString(statistics.retries));
    m_ui->failures->setText(locale.toString(statistics.failures));
}
