// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittySetup.h"

#include <QWizardPage>

#include <memory>
#include <optional>

namespace Ui
{
class SetUpChangePage;
}

/// Second step of setting up kitty: the exact change, written only when the user says so, and taken back
/// when they wish.
class SetUpChangePage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit SetUpChangePage(QWidget *parent = nullptr);
    ~SetUpChangePage() override;

    void setSetUp(KittySetup setup);

    /// Looks at the files anew. There must be a set-up.
    void refresh();

    /// Nothing is left to do here: kitty.conf says what it must.
    bool isComplete() const override { return m_isDone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void undo();
    void showPlan(const KittySetup::Plan &plan);
    void showProblem(const KittySetupProblem &problem);
    void setDone(bool done);
    void showChange(bool isShown);

    std::optional<KittySetup> m_setup;
    KittySetup::Plan m_plan;
    bool m_isDone = false;
    std::unique_ptr<Ui::SetUpChangePage> m_ui;
};
