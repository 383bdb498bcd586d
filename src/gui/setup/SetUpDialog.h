// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittySetup.h"

#include <QWizard>

#include <functional>
#include <memory>

#include <sys/types.h>

class ZoomController;

namespace Ui
{
class SetUpDialog;
}

/// Helps to set up kitty in three steps: what it needs, the change to kitty.conf, a new kitty that works.
class SetUpDialog final : public QWizard
{
    Q_OBJECT

public:
    /// `controller` must outlive it.
    /// `setUpOf` gives the set-up for the kitty with that PID; 0: for none in particular.
    SetUpDialog(std::function<KittySetup(pid_t)> setUpOf, ZoomController &controller,
                QWidget *parent = nullptr);
    ~SetUpDialog() override;

    /// Begins at the first step, for that kitty; 0: for none in particular.
    void begin(pid_t pid);
    pid_t pid() const { return m_pid; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void goTo(int step);
    void offerHand();
    void showTexts();
    void growToFit();
    QString reasonOf(pid_t pid) const;

    std::function<KittySetup(pid_t)> m_setUpOf;
    ZoomController &m_controller;
    pid_t m_pid = 0; ///< of the kitty it is for
    std::unique_ptr<Ui::SetUpDialog> m_ui;
};
