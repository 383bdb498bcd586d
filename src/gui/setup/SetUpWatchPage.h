// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"

#include <QWizardPage>

#include <memory>
#include <set>

class ZoomController;

namespace Ui
{
class SetUpWatchPage;
}

/// Third step of setting up kitty: a new kitty is started, and works.
class SetUpWatchPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit SetUpWatchPage(QWidget *parent = nullptr);
    ~SetUpWatchPage() override;

    /// Of the kitties that it watches; to be called once. `controller` must outlive it.
    void setController(ZoomController &controller);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void watch();
    void showWaiting();
    void show(const QString &icon, const QString &text);

    ZoomController *m_controller = nullptr;
    std::set<KittyId> m_readyBefore;
    std::set<KittyId> m_knownBefore;
    std::unique_ptr<Ui::SetUpWatchPage> m_ui;
};
