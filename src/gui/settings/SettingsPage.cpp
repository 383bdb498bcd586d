// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsPage.h"

#include "SettingsRow.h"
#include "SettingsTable.h"

#include <QGridLayout>
#include <QLabel>

SettingsPage::SettingsPage(QWidget *parent)
    : ScrollingArea(parent)
{
    setWidget(new QWidget);
}

void SettingsPage::setSection(const QString &section)
{
    // No QFormLayout: it gives texts that wrap more height than they need.
    auto *grid = new QGridLayout(widget());
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(fontMetrics().height());
    for (const SettingsField &field : settingsTable()) {
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
}
