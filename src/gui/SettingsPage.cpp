// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SettingsPage.h"

#include "gui/SettingsRow.h"
#include "settings/SettingsFields.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

SettingsPage::SettingsPage(const QString &section, QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    // No QFormLayout: it gives texts that wrap more height than they need.
    auto *grid = new QGridLayout(content);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(fontMetrics().height());
    for (const SettingsField &field : settingsFields()) {
        if (field.section != section)
            continue;
        auto *row = new SettingsRow(field);
        const int line = grid->rowCount();
        if (row->label())
            grid->addWidget(row->label(), line, 0, Qt::AlignTop);
        grid->addWidget(row, line, 1);
        m_rows += row;
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The controls within get the focus and are scrolled to.
    setFocusPolicy(Qt::NoFocus);
    // The page has no colour of its own: it lies on that of the tab.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize SettingsPage::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}
