// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLogPanel.h"

#include "EventLogModel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

EventLogPanel::EventLogPanel(EventLogModel &log, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_problemsOnly(new QCheckBox(tr("&Problems only"), this))
    , m_view(new QTreeView(this))
{
    m_filter.setSourceModel(&log);

    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the events"));
    m_text->setAccessibleDescription(tr("Shows only the events that contain this text."));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(16 * m_text->fontMetrics().averageCharWidth());
    connect(m_text, &QLineEdit::textChanged, &m_filter, &EventLogFilter::setText);
    m_problemsOnly->setAccessibleDescription(tr("Shows only the events that report a problem."));
    connect(m_problemsOnly, &QCheckBox::toggled, &m_filter, &EventLogFilter::setProblemsOnly);
    auto *copy = new QPushButton(tr("C&opy"), this);
    copy->setAutoDefault(false);
    copy->setAccessibleDescription(tr("Copies the selected events, or all that are shown."));
    copy->setToolTip(copy->accessibleDescription());
    connect(copy, &QPushButton::clicked, this, &EventLogPanel::copy);

    m_view->setModel(&m_filter);
    m_view->setAccessibleName(tr("Events"));
    m_view->setAccessibleDescription(tr("What happened, the newest last."));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setColumnWidth(EventLogModel::Time,
                           m_view->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 24);
    auto *copyAction = new QAction(tr("Copy"), m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &EventLogPanel::copy);
    m_view->addAction(copyAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    // Who looks at the end stays there, whatever comes and however the window is resized.
    const QScrollBar *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar] { m_isAtEnd = bar->value() == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_isAtEnd)
            scrollToEnd();
    });

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_text, 1);
    tools->addWidget(m_problemsOnly);
    tools->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
}

void EventLogPanel::scrollToEnd()
{
    m_view->scrollToBottom();
}

EventLogPanel::Part EventLogPanel::part() const
{
    return {.text = m_text->text(), .isProblemsOnly = m_problemsOnly->isChecked()};
}

void EventLogPanel::setPart(const Part &part)
{
    m_text->setText(part.text);
    m_problemsOnly->setChecked(part.isProblemsOnly);
}

void EventLogPanel::copy() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows(EventLogModel::What);
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows.append(m_filter.index(row, EventLogModel::What));
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : rows)
        text += row.data(EventLogModel::LineRole).toString() + u'\n';
    QGuiApplication::clipboard()->setText(text);
}
