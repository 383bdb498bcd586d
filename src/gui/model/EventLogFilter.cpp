// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLogFilter.h"

#include "EventLogModel.h"

void EventLogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidate();
}

void EventLogFilter::setProblemsOnly(bool problemsOnly)
{
    m_isProblemsOnly = problemsOnly;
    invalidate();
}

bool EventLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, EventLogModel::What, parent);
    if (m_isProblemsOnly && !index.data(EventLogModel::ProblemRole).toBool())
        return false;
    return m_text.isEmpty()
        || index.data(EventLogModel::LineRole).toString().contains(m_text, Qt::CaseInsensitive);
}
