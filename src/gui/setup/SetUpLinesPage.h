// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

#include <memory>

namespace Ui
{
class SetUpLinesPage;
}

/// First step of setting up kitty: what it needs, for whoever would rather do it by hand.
class SetUpLinesPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit SetUpLinesPage(QWidget *parent = nullptr);
    ~SetUpLinesPage() override;

    /// Why a certain kitty can't be zoomed, in sentences; empty: it is about none in particular.
    void setReason(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::SetUpLinesPage> m_ui;
};
