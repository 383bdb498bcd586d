// SPDX-License-Identifier: GPL-3.0-or-later
#include "PoolPanel.h"

#include "LatencyPlot.h"
#include "PlainLabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

PoolPanel::PoolPanel(QWidget *parent)
    : QWidget(parent)
    , m_plot(new LatencyPlot(this))
{
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *form : {left, right}) {
        form->setVerticalSpacing(2);
        form->setHorizontalSpacing(12);
    }
    m_total = addNumber(*left, tr("Open"), tr("Connections to kitties that are open."));
    m_active = addNumber(*left, tr("In use"), tr("Connections waiting for a reply."));
    m_idle = addNumber(*left, tr("Idle"), tr("Those that are open for the next command."));
    m_reuse = addNumber(*right, tr("Reused"), tr("Share of commands that found an open connection."));
    m_retries = addNumber(*right, tr("Retries"), tr("Commands that were sent again."));
    m_failures = addNumber(*right, tr("Failures"), tr("Commands that a kitty did not carry out."));

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(24);
    numbers->addLayout(left);
    numbers->addLayout(right);
    numbers->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addLayout(numbers);
    layout->addWidget(m_plot, 1);
}

QLabel *PoolPanel::addNumber(QFormLayout &form, const QString &name, const QString &description)
{
    auto *value = new PlainLabel(this);
    value->setAccessibleName(name);
    value->setAccessibleDescription(description);
    value->setToolTip(description);
    auto *label = new PlainLabel(name, this);
    label->setToolTip(description);
    form.addRow(label, value);
    return value;
}

void PoolPanel::setStatistics(const PoolStatistics &statistics)
{
    const QLocale locale;
    m_total->setText(tr("%1 of %2", "open connections, and how many may be")
                         .arg(locale.toString(statistics.total), locale.toString(statistics.max)));
    m_active->setText(locale.toString(statistics.active));
    m_idle->setText(locale.toString(statistics.idle()));
    m_reuse->setText(
        tr("%1%", "a percentage").arg(locale.toString(std::lround(statistics.reuseRate() * 100))));
    m_retries->setText(locale.toString(statistics.retries));
    m_failures->setText(locale.toString(statistics.failures));
}
