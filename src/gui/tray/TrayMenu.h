// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppStatus.h"
#include "Scheduler.h"

#include <QMenu>

#include <chrono>
#include <optional>
#include <utility>
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
    /// `scheduler` must outlive it.
    explicit TrayMenu(Scheduler &scheduler, QWidget *parent = nullptr);

    void setSituation(const AppStatus &appStatus);
    const AppStatus &appStatus() const { return m_situation; }

    /// Brings all entries up to date. To be called when a host has got the menu, for how a text is written
    /// depends on the host.
    void refresh();

Q_SIGNALS:
    void zoomingRequested(bool on);
    void pauseRequested(std::optional<std::chrono::minutes> duration); ///< none: until resumed
    void kittySwitchRequested(const KittyId &kitty, bool on); ///< it may have ended
    void statusRequested();
    void settingsRequested();
    void setUpRequested();
    void aboutRequested();
    void quitRequested();
    void languageChanged(); ///< the menu is in the new one already

protected:
    void changeEvent(QEvent *event) override;

private:
    struct KittyEntry {
        KittyId kitty;
        QAction *action = nullptr;
    };

    void build();
    QAction *addEntry(const char *source);
    void addPause(const char *source, std::optional<std::chrono::minutes> duration);
    void open();
    void closeAfter(std::chrono::milliseconds delay);
    void chooseKitties();
    void addKitty(const KittyId &kitty);
    void showKitty(const KittyState &kitty, QAction &action);
    QString literal(QString text);

    Scheduler &m_scheduler;
    ScheduledCall m_closing;
    AppStatus m_situation;
    std::vector<std::pair<QAction *, const char *>> m_texts; ///< of what is always there, untranslated
    QAction *m_zooming = nullptr;
    QAction *m_noKitty = nullptr;
    QAction *m_moreKitties = nullptr;
    std::vector<KittyEntry> m_kitties; ///< in the order in which they came
    bool m_isOpen = false;
};
