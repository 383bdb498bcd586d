// SPDX-License-Identifier: GPL-3.0-or-later
#include "Retranslation.h"

#include <QLayout>
#include <QLocale>
#include <QWidget>

void clearContents(QWidget &window)
{
    delete window.layout();
    qDeleteAll(window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    // Numbers are typed and shown by the locale that a widget has since it was made.
    window.setLocale(QLocale());
}
