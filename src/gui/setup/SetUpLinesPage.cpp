// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpLinesPage.h"

#include "CodeView.h"
#include "PlainLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

SetUpLinesPage::SetUpLinesPage(const QString &lines, QWidget *parent)
    : QWidget(parent)
    , m_reason(new PlainLabel(this))
    , m_copy(new QPushButton(tr("&Copy the Lines"), this))
{
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *why =
        new PlainLabel(tr("A kitty can be zoomed if it listens at a socket of yours and lets programs change "
                          "its font from there. These two lines in kitty.conf say so:"),
                       this);
    why->setWordWrap(true);
    auto *code = new CodeView(tr("Lines for kitty.conf"), this);
    code->setText(lines);
    auto *then = new PlainLabel(
        tr("The next step can write them for you. It shows first what exactly it would change, "
           "and keeps a copy of the file as it is."),
        this);
    then->setWordWrap(true);

    m_copy->setAutoDefault(false);
    m_copy->setAccessibleDescription(tr("Copies the two lines, to paste them into kitty.conf yourself."));
    connect(m_copy, &QPushButton::clicked, this, [this, lines] {
        QGuiApplication::clipboard()->setText(lines);
        m_copy->setText(tr("Copied"));
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_reason);
    layout->addWidget(why);
    layout->addWidget(code);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    layout->addWidget(then);
    layout->addStretch();
}

void SetUpLinesPage::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}
