// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrayIcon.h"

#include <QWheelEvent>

#include <utility>

TrayIcon::TrayIcon(Actions &actions, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_menu(std::make_unique<TrayMenu>(actions, scheduler))
{
    connect(m_menu.get(), &TrayMenu::languageChanged, this, [this] { setSituation(m_menu->appStatus()); });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::appear()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(icon(m_appearance));
    m_icon->setToolTip(m_appearance.text);
    m_icon->setContextMenu(m_menu.get());
    m_menu->refresh();
    m_icon->installEventFilter(this);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    // Not messageClicked: Qt emits it for the notifications of every program (qdbustrayicon.cpp).
    m_icon->show();
}

void TrayIcon::setSituation(const AppStatus &appStatus)
{
    m_menu->setSituation(appStatus);
    const TrayAppearance before = std::exchange(m_appearance, TrayAppearance::of(appStatus));
    if (!m_icon)
        return;
    if (before.state != m_appearance.state)
        m_icon->setIcon(icon(m_appearance));
    if (before.text != m_appearance.text)
        m_icon->setToolTip(m_appearance.text);
}

QRect TrayIcon::geometry() const
{
    return m_icon ? m_icon->geometry() : QRect();
}

void TrayIcon::showMessage(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, icon(m_appearance));
}

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        m_actions.status->trigger();
    else if (reason == QSystemTrayIcon::MiddleClick)
        m_actions.requestZooming(!m_menu->appStatus().isZooming);
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_icon.get() || event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    m_wheel += static_cast<QWheelEvent *>(event)->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        Q_EMIT amountStepped(steps);
    return true;
}

QIcon TrayIcon::icon(const TrayAppearance &appearance)
{
    const QIcon drawing(QStringLiteral(":/icons/%1.svg").arg(appearance.icon()));
    QIcon icon;
    // Each size is drawn for itself, so that none is blurred.
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawing.pixmap(size, size));
    return icon;
}
