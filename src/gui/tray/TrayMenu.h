// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "AppStatus.h"
#include "Scheduler.h"

#include <QMenu>

#include <chrono>
#include <vector>

/// The menu of the tray icon, made for the hosts there are: some show a submenu empty, give no click to the
/// last entry, crash on the keys of entries, or lose a click on a menu that changes.
///
/// So it is flat and has no such keys. An entry belongs to its kitty for as long as that lives, whoever else
/// comes and goes. While the menu is open nothing in it changes, so that a click does what its entry said;
/// what happened meanwhile shows after that. What did not change is not touched, for a host is told every
/// change; titles alone, which some programs change all the time, are brought up to date when the menu is
/// opened.
class TrayMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TrayMenu(Actions &actions, Scheduler &scheduler, QWidget *parent = nullptr);

    void setSituation(const AppStatus &appStatus);
    const AppStatus &appStatus() const { return m_situation; }

    /// Brings all entries up to date. To be called when a host has got the menu, for how a text is written
    /// depends on the host.
    void refresh();

Q_SIGNALS:
    void kittySwitched(const KittyId &kitty, bool on); ///< it may have ended
    void languageChanged(); ///< the menu is in the new one already

protected:
    void changeEvent(QEvent *event) override;

private:
    struct KittyEntry {
        KittyId kitty;
        QAction *action = nullptr;
    };

    void build();
    void open();
    void closeAfter(std::chrono::milliseconds delay);
    void chooseKitties();
    void addKitty(const KittyId &kitty);
    void showKitty(const KittyState &kitty, QAction &action);
    QString literal(QString text);

    Actions &m_actions;
    Scheduler &m_scheduler;
    ScheduledCall m_closing;
    AppStatus m_situation;
    QAction *m_noKitty = nullptr;
    QAction *m_moreKitties = nullptr;
    std::vector<KittyEntry> m_kitties; ///< in the order in which they came
    bool m_isOpen = false;
};
