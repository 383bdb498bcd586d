// SPDX-License-Identifier: GPL-3.0-or-later
#include "AboutDialog.h"

#include "LargerFont.h"
#include "WindowSize.h"
#include "ui_AboutDialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QIcon>

namespace
{

constexpr int iconSize = 96;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->icon->setPixmap(QIcon(QStringLiteral(":/icons/kitty-focus-tracker.svg"))
                              .pixmap({iconSize, iconSize}, devicePixelRatio()));
    enlargeFont(*m_ui->name, 1.35);
    m_ui->text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    showTexts();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showTexts();
    }
    QDialog::changeEvent(event);
}

void AboutDialog::showTexts()
{
    m_ui->name->setText(tr("Kitty Focus Tracker %1").arg(QCoreApplication::applicationVersion()));
    // Qt itself would take no more than two thirds of a screen.
    const int width = sizeHint().width();
    resize(sizeOnScreen(*this, {width, layout()->totalHeightForWidth(width)}));
}
