// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsPage.h"

#include "SettingsRow.h"
#include "SettingsTable.h"

#include <QGridLayout>
#include <QLabel>

SettingsPage::SettingsPage(const QString &section, QWidget *parent)
    : ScrollingArea(new QWidget, parent)
{
    QWidget *content = widget();
    // No QFormLayout: it gives texts that wrap more height than they need.
    auto *grid = new QGridLayout(content);
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
