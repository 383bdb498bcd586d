// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrayAppearance.h"
#include "TrayMenu.h"

#include <QIcon>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

/// The program's icon in the tray. Made only when there is a tray to show it, see TrayHost; until then what
/// it would show is kept.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TrayIcon(Actions &actions, Scheduler &scheduler, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// There is a tray now.
    void appear();
    /// On the screen, where the tray tells it; else empty.
    QRect geometry() const;

    void setSituation(const AppStatus &appStatus);

    /// As a balloon, where the desktop has no service for messages. Without a tray it is lost.
    void showMessage(const QString &title, const QString &text);

    TrayMenu &menu() const { return *m_menu; }
    const TrayAppearance &appearance() const { return m_appearance; }

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The state as an icon for any panel, light or dark.
    static QIcon icon(const TrayAppearance &appearance);

Q_SIGNALS:
    void amountStepped(int points); ///< the wheel was turned

private:
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    Actions &m_actions;
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayAppearance m_appearance;
    int m_wheel = 0; ///< eighths of a degree, not yet a step
};
