// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusDialog.h"

#include "Actions.h"
#include "EventLogModel.h"
#include "KittyRegistry.h"
#include "LatencyHistory.h"
#include "LatencyPlot.h"
#include "SettingsStore.h"
#include "StatusMonitor.h"
#include "TrustedKitties.h"
#include "WindowMemory.h"
#include "WindowSize.h"
#include "ZoomController.h"
#include "ui_StatusDialog.h"

#include <QEvent>
#include <QPushButton>

using namespace std::chrono_literals;

namespace
{

constexpr QSize defaultSize{1280, 720};
const auto geometryKey = QStringLiteral("status/geometry");
/// Widths of a table with more columns or fewer would be those of their neighbours.
const auto columnsKey = QStringLiteral("status/columns%1").arg(int(KittyRow::ColumnCount));
const auto splitterKey = QStringLiteral("status/splitter");

} // namespace

StatusDialog::StatusDialog(const Sources &sources, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StatusDialog>())
    , m_sources(sources)
    , m_kitties(sources.controller, sources.scheduler)
    , m_pool(sources.scheduler, 100ms, [this] { showPool(); })
{
    m_ui->setupUi(this);
    m_ui->head->setActions(sources.actions);
    m_ui->table->setKitties(m_kitties, sources.actions);
    m_ui->details->setActions(sources.actions);
    m_ui->log->setLog(sources.log);
    connectParts();
    connectRowActions();
    connectSources();
    showTexts();
    m_ui->table->setColumns(window_memory::value(columnsKey));
    m_ui->splitter->restoreState(window_memory::value(splitterKey));
    m_ui->table->setFocus();
    restoreOnScreen(*this, window_memory::value(geometryKey), defaultSize);
}

StatusDialog::~StatusDialog()
{
    // If it is shown, it must remember how while it still can.
    hide();
}

void StatusDialog::setVisible(bool isVisible)
{
    // A window manager would find another place for it.
    if (isVisible && isHidden() && !m_geometry.isEmpty())
        restoreOnScreen(*this, m_geometry, defaultSize);
    QDialog::setVisible(isVisible);
}

void StatusDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_sources.actions.retranslate();
        m_ui->retranslateUi(this);
        m_kitties.retranslate();
        showTexts();
    }
    QDialog::changeEvent(event);
}

/// What the form can't say; its parts know what else they show.
void StatusDialog::showTexts()
{
    m_settings->setText(tr("&Settings…")); // with a key, which the tray's may not have
    showNotice();
    showRow();
}

void StatusDialog::connectParts()
{
    m_settings = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_settings->setAutoDefault(false);
    connect(m_settings, &QPushButton::clicked, m_sources.actions.settings, &QAction::trigger);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_ui->head, &StatusHead::amountStepped, &m_sources.settings, &SettingsStore::stepAmount);
    connect(m_ui->table, &KittyTable::currentRowChanged, this, &StatusDialog::showRow);
    connect(m_ui->table, &KittyTable::hiddenColumnsChanged, this, &StatusDialog::showRow);
}

void StatusDialog::connectRowActions()
{
    const auto whenTriggered = [this](const QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const KittyRow *row = m_ui->table->currentRow())
                act(*row);
        });
    };
    ZoomController &controller = m_sources.controller;
    const Actions &actions = m_sources.actions;
    whenTriggered(actions.toggleZoom, [&controller](const KittyRow &row) {
        controller.setZoomSwitch(row.kitty.pid, !row.zoomSwitch);
    });
    whenTriggered(actions.pin, [&controller, pin = actions.pin](const KittyRow &row) {
        if (row.window)
            controller.setPinned(*row.window, pin->isChecked());
    });
    whenTriggered(actions.copyDetails, [this](const KittyRow &) { m_ui->details->copy(); });
    whenTriggered(actions.trust, [this](const KittyRow &row) { trust(row.kitty); });
    for (const QAction *action : {actions.tryAgain, actions.trust})
        whenTriggered(action, [&controller](const KittyRow &row) { controller.tryAgain(row.kitty.pid); });
}

void StatusDialog::trust(const KittyId &kitty)
{
    const auto added = TrustedKitties::add(kitty);
    m_problem = added ? QString() : added.error();
    showNotice();
}

void StatusDialog::connectSources()
{
    const auto chooseRow = [this] {
        m_ui->table->chooseRow();
        showRow();
    };
    connect(&m_kitties, &QAbstractItemModel::rowsInserted, this, chooseRow, Qt::QueuedConnection);
    connect(&m_kitties, &QAbstractItemModel::rowsRemoved, this, chooseRow, Qt::QueuedConnection);
    const auto ifVisible = [this](auto show) {
        return [this, show] {
            if (isVisible())
                show();
        };
    };
    connect(&m_sources.appStatus, &StatusMonitor::changed, this, ifVisible([this] { showSituation(); }));
    connect(&m_sources.settings, &SettingsStore::changed, this, ifVisible([this] { showAmount(); }));
    connect(&m_sources.registry, &KittyRegistry::connectionChanged, this,
            ifVisible([this] { m_pool.request(); }));
    connect(&m_sources.latencies, &LatencyHistory::changed, this, ifVisible([this] { m_pool.request(); }));
}

void StatusDialog::setTrayMissing(bool isMissing)
{
    m_isTrayMissing = isMissing;
    showNotice();
}

void StatusDialog::showNotice()
{
    m_ui->banner->setText(
        !m_problem.isEmpty() ? m_problem
            : m_isTrayMissing
            ? tr("There is no tray to show the icon of this program. The icon appears as soon "
                 "as there is one; until then, kitty-focus-tracker show opens this window.")
            : QString());
}

void StatusDialog::showSituation()
{
    m_ui->head->setSituation(m_sources.appStatus.appStatus());
    m_ui->table->setNiriConnected(m_sources.appStatus.appStatus().niri.connected);
}

void StatusDialog::showAmount()
{
    m_ui->head->setAmount(m_sources.settings.settings().zoom.amount,
                          m_sources.settings.isLocked(QStringLiteral("zoom.amount")));
}

void StatusDialog::showPool()
{
    m_ui->pool->setStatistics(m_sources.registry.statistics());
    m_ui->pool->plot().setLatencies(m_sources.latencies.latencies());
}

void StatusDialog::showRow()
{
    const KittyRow *row = m_ui->table->currentRow();
    m_ui->details->setRow(row, m_ui->table->hiddenColumns());
    m_sources.actions.trust->setVisible(row && row->appearance.fix == Appearance::FixAction::Trust);
    m_sources.actions.setUpKitty->setData(row ? row->kitty.pid : 0);
    m_sources.actions.pin->setEnabled(row && row->switchIn(KittyRow::Pin));
    m_sources.actions.pin->setChecked(row && row->isPinned);
    m_sources.actions.makeRule->setEnabled(row && row->window);
    m_sources.actions.makeRule->setData(row ? row->windowTitle : QString());
}

void StatusDialog::showAll()
{
    showSituation();
    showAmount();
    showPool();
    m_ui->table->chooseRow();
    showRow();
    m_ui->log->scrollToEnd();
}

void StatusDialog::showEvent(QShowEvent *event)
{
    m_kitties.setLive(true);
    showAll();
    QDialog::showEvent(event);
}

void StatusDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_kitties.setLive(false);
    m_pool.cancel();
    remember();
}

void StatusDialog::remember()
{
    m_geometry = saveGeometry();
    window_memory::setValues({{geometryKey, m_geometry},
                              {columnsKey, m_ui->table->columns()},
                              {splitterKey, m_ui->splitter->saveState()}});
}
