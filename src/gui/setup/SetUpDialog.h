// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittySetup.h"

#include <QDialog>

#include <functional>

#include <sys/types.h>

class QLabel;
class QPushButton;
class QStackedWidget;
class ScrollingArea;
class SetUpChangePage;
class SetUpLinesPage;
class SetUpWatchPage;
class ZoomController;

/// Helps to set up kitty in three steps: what it needs, the change to kitty.conf, a new kitty that works.
class SetUpDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `controller` must outlive it.
    /// `setUpOf` gives the set-up for the kitty with that PID; 0: for none in particular.
    SetUpDialog(std::function<KittySetup(pid_t)> setUpOf, ZoomController &controller,
                QWidget *parent = nullptr);

    /// Begins at the first step, for that kitty; 0: for none in particular.
    void begin(pid_t pid);
    pid_t pid() const { return m_pid; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void goTo(int step);
    void updateButtons();
    void growToFit();
    QString reasonOf(pid_t pid) const;

    std::function<KittySetup(pid_t)> m_setUpOf;
    KittySetup m_setup;
    ZoomController &m_controller;
    pid_t m_pid = 0; ///< of the kitty it is for
    QLabel *m_title = nullptr;
    ScrollingArea *m_scrolled = nullptr;
    QStackedWidget *m_steps = nullptr;
    SetUpLinesPage *m_lines = nullptr;
    SetUpChangePage *m_change = nullptr;
    SetUpWatchPage *m_watch = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_byHand = nullptr;
    QPushButton *m_next = nullptr;
};
