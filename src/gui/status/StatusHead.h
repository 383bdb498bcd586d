// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrayAppearance.h"
#include "ZoomAmount.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class StatusHead;
}

class Actions;

/// The head of the status dialog: what the program does just now, the switch for it, and by how much.
class StatusHead final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusHead(QWidget *parent = nullptr);
    ~StatusHead() override;

    /// What its switch does; to be called once.
    void setActions(Actions &actions);
    void setSituation(const AppStatus &appStatus);
    /// `isLocked`: the command line gave it, so it can't be changed here.
    void setAmount(const ZoomAmount &amount, bool isLocked);

Q_SIGNALS:
    void amountStepped(int points);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPreview();

    AppStatus m_situation;
    TrayAppearance m_appearance;
    ZoomAmount m_amount;
    bool m_isLocked = false;
    std::unique_ptr<Ui::StatusHead> m_ui;
};
