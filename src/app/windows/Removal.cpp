// SPDX-License-Identifier: GPL-3.0-or-later
#include "Removal.h"

#include "RemovalDialog.h"
#include "Traces.h"

#include <QApplication>

void removeAndShow()
{
    const auto outcome = traces::remove(traces::find());
    RemovalDialog dialog;
    dialog.showOutcome(outcome.isComplete, outcome.text);
    QObject::connect(&dialog, &QDialog::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    dialog.open();
    QApplication::exec();
}
