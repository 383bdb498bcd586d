// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Coalescer.h"
#include "KittyTableModel.h"

#include <QDialog>

#include <memory>

class Actions;
class EventLogModel;
class KittyRegistry;
class LatencyHistory;
class QPushButton;
class SettingsStore;
class StatusMonitor;
class ZoomController;

namespace Ui
{
class StatusDialog;
}

/// Everything about the program at a glance, live while it is seen and asleep while it is not.
class StatusDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What it shows; all must outlive it.
    struct Sources {
        ZoomController &controller;
        KittyRegistry &registry;
        SettingsStore &settings;
        Scheduler &scheduler;
        StatusMonitor &appStatus;
        EventLogModel &log;
        LatencyHistory &latencies;
        Actions &actions; ///< does those for a kitty, but for the set-up
    };

    explicit StatusDialog(const Sources &sources, QWidget *parent = nullptr);
    ~StatusDialog() override;

    /// The user looks for the icon in vain, and should know.
    void setTrayMissing(bool isMissing);

    void setVisible(bool isVisible) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void connectRowActions();
    void trust(const KittyId &kitty);
    void connectSources();
    void showTexts();
    void showNotice();
    void showSituation();
    void showAmount();
    void showPool();
    void showRow();
    void showAll();
    void remember();

    std::unique_ptr<Ui::StatusDialog> m_ui; ///< the first, for the models speak to it until they end
    Sources m_sources;
    KittyTableModel m_kitties;
    Coalescer m_pool;
    QByteArray m_geometry; ///< as it was when it was last hidden
    bool m_isTrayMissing = false;
    QString m_problem; ///< what the last click could not do
    QPushButton *m_settings = nullptr;
};
