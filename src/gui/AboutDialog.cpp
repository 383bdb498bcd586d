// SPDX-License-Identifier: GPL-3.0-or-later
#include "AboutDialog.h"

#include "PlainLabel.h"
#include "Retranslation.h"
#include "WindowSize.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>

namespace
{

constexpr int iconSize = 96;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    build();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        clearContents(*this);
        build();
    }
    QDialog::changeEvent(event);
}

void AboutDialog::build()
{
    setWindowTitle(tr("About Kitty Focus Tracker"));

    auto *icon = new PlainLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/kitty-focus-tracker.svg"))
                        .pixmap({iconSize, iconSize}, devicePixelRatio()));
    icon->setAlignment(Qt::AlignTop);

    auto *name =
        new PlainLabel(tr("Kitty Focus Tracker %1").arg(QCoreApplication::applicationVersion()), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    name->setFont(large);
    auto *text = new PlainLabel(
        tr("On the niri compositor, the kitty terminal window that has the focus gets a larger font and "
           "gives "
           "it back, exactly, when it loses the focus.\n\n"
           "Help is in the manual: man kitty-focus-tracker. For what does not work, and why, run "
           "kitty-focus-tracker doctor.\n\n"
           "You may use, study, share and change it under the GNU General Public License, version 3 or "
           "later. "
           "It comes without any warranty."),
        this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("About this program"));
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *texts = new QVBoxLayout;
    texts->addWidget(name);
    texts->addWidget(text, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(icon);
    top->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
    // Qt itself would take no more than two thirds of a screen.
    const int width = sizeHint().width();
    resize(sizeOnScreen(*this, {width, layout->totalHeightForWidth(width)}));
}
