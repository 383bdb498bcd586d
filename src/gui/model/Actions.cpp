// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    zooming->setCheckable(true);
    pin->setCheckable(true);
    toggleZoom->setShortcut(Qt::Key_Space);
    toggleZoom->setShortcutContext(Qt::WidgetShortcut);
    retranslate();
}

QAction *Actions::add(const char *text, const char *toolTip)
{
    return m_texts.emplace_back(new QAction(this), text, toolTip).action;
}

void Actions::retranslate()
{
    for (const auto &[action, text, toolTip] : m_texts) {
        action->setText(tr(text));
        if (toolTip)
            action->setToolTip(tr(toolTip));
    }
}

QAction *Actions::fix(KittyError::Fix fix) const
{
    switch (fix) {
    case KittyError::Fix::Nothing:
        return nullptr;
    case KittyError::Fix::TryAgain:
        return tryAgain;
    case KittyError::Fix::SetUp:
        return setUpKitty;
    case KittyError::Fix::Trust:
        return trust;
    }
    Q_UNREACHABLE();
}

void Actions::requestZooming(bool on)
{
    zooming->setChecked(!on);
    zooming->trigger();
}
