// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Situation.h"

#include <QMenu>

#include <chrono>
#include <optional>
#include <vector>

/// The menu of the tray icon. Its entries are changed in place, so that an open menu stays open, and what did
/// not change is not touched, for a panel is told every change. Titles alone, which some programs change all
/// the time, are brought up to date when the menu is opened.
class TrayMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TrayMenu(QWidget *parent = nullptr);

    void setSituation(const Situation &situation);
    const Situation &situation() const { return m_situation; }

Q_SIGNALS:
    void zoomingWished(bool on);
    void pauseWished(std::optional<std::chrono::minutes> duration); ///< none: until resumed
    void kittySwitchWished(pid_t pid, bool on);
    void statusWished();
    void settingsWished();
    void setUpWished();
    void aboutWished();
    void quitWished();
    void languageChanged(); ///< the menu is in the new one already

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addPause(const QString &text, std::optional<std::chrono::minutes> duration);
    void showKitties();
    QAction *kittyAction(std::size_t at);

    Situation m_situation;
    QAction *m_zooming = nullptr;
    QMenu *m_pause = nullptr;
    QAction *m_noKitty = nullptr;
    QAction *m_moreKitties = nullptr;
    std::vector<QAction *> m_kitties; ///< those beyond the kitties there are, are hidden
};
