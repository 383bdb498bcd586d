// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLogPanel.h"

#include "EventLogModel.h"
#include "ui_EventLogPanel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>

EventLogPanel::EventLogPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EventLogPanel>())
{
    m_ui->setupUi(this);
    makeRoomForFilter();
    m_ui->view->setModel(&m_filter);
    m_ui->copySelected->setShortcut(QKeySequence::Copy);
    m_ui->copySelected->setShortcutContext(Qt::WidgetShortcut);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filter, &EventLogFilter::setText);
    connect(m_ui->problemsOnly, &QCheckBox::toggled, &m_filter, &EventLogFilter::setProblemsOnly);
    connect(m_ui->copy, &QPushButton::clicked, this, &EventLogPanel::copy);
    connect(m_ui->copySelected, &QAction::triggered, this, &EventLogPanel::copy);
    keepAtEnd();
}

EventLogPanel::~EventLogPanel() = default;

void EventLogPanel::setLog(EventLogModel &log)
{
    m_filter.setSourceModel(&log);
    const int time = m_ui->view->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 24;
    m_ui->view->setColumnWidth(EventLogModel::Time, time);
}

void EventLogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        makeRoomForFilter();
    QWidget::changeEvent(event);
}

/// For ten letters, and for the word that stands in it while it is empty.
void EventLogPanel::makeRoomForFilter()
{
    const QFontMetrics metrics = m_ui->filter->fontMetrics();
    const int letter = metrics.averageCharWidth();
    m_ui->filter->setMinimumWidth(
        std::max(10 * letter, metrics.horizontalAdvance(m_ui->filter->placeholderText()) + 2 * letter));
}

/// Who looks at the end stays there, whatever comes and however the window is resized.
void EventLogPanel::keepAtEnd()
{
    const QScrollBar *bar = m_ui->view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar] { m_isAtEnd = bar->value() == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_isAtEnd)
            scrollToEnd();
    });
}

void EventLogPanel::scrollToEnd()
{
    m_ui->view->scrollToBottom();
}

void EventLogPanel::copy() const
{
    QModelIndexList rows = m_ui->view->selectionModel()->selectedRows(EventLogModel::What);
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
