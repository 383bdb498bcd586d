// SPDX-License-Identifier: GPL-3.0-or-later
#include "TitledPart.h"

#include "PlainLabel.h"

#include <QVBoxLayout>

TitledPart::TitledPart(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
{
    auto *label = new PlainLabel(title, this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(content, 1);
}
