// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusDialog.h"

#include "EventLogModel.h"
#include "EventLogPanel.h"
#include "FixDelegate.h"
#include "KittyDetails.h"
#include "KittyRegistry.h"
#include "KittyTable.h"
#include "LatencyHistory.h"
#include "LatencyPlot.h"
#include "MessageBanner.h"
#include "PoolPanel.h"
#include "Retranslation.h"
#include "ScrollingArea.h"
#include "SettingsStore.h"
#include "StatusHead.h"
#include "StatusMonitor.h"
#include "TitledPart.h"
#include "TrustedKitties.h"
#include "WindowMemory.h"
#include "WindowSize.h"
#include "ZoomController.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using FixAction = Appearance::FixAction;

namespace
{

constexpr QSize defaultSize{1280, 720};
const auto geometryKey = QStringLiteral("status/geometry");
const auto columnsKey = QStringLiteral("status/columns");
const auto splitterKey = QStringLiteral("status/splitter");

} // namespace

StatusDialog::StatusDialog(const Sources &sources, QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_kitties(sources.controller, sources.scheduler)
    , m_pool(sources.scheduler, 100ms, [this] { showPool(); })
{
    build();
    connectSources();
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

void StatusDialog::build()
{
    setWindowTitle(tr("Kitty Focus Tracker"));
    m_head = new StatusHead(this);
    m_banner = new MessageBanner(this);
    m_table = new KittyTable(m_kitties, this);
    m_details = new KittyDetails(this);
    m_poolPanel = new PoolPanel(this);
    m_logPanel = new EventLogPanel(m_sources.log, this);
    m_splitter = new QSplitter(Qt::Vertical, this);
    layOut();
    addRowActions();
    connectParts();
    recallParts();
    showNotice();
}

/// In another language, but else as it was.
void StatusDialog::rebuild()
{
    const int number = m_table->currentNumber();
    const EventLogPanel::Part part = m_logPanel->part();
    remember();
    m_kitties.setLive(false);
    clearContents(*this);
    build();
    m_logPanel->setPart(part);
    if (!isVisible())
        return;
    m_kitties.setLive(true);
    m_table->setCurrentNumber(number);
    showAll();
}

void StatusDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QDialog::changeEvent(event);
}

void StatusDialog::layOut()
{
    auto *kitties = new QWidget(this);
    auto *kittiesLayout = new QVBoxLayout(kitties);
    kittiesLayout->setContentsMargins({});
    kittiesLayout->addWidget(m_table, 1);
    kittiesLayout->addWidget(m_details);

    auto *below = new QWidget(this);
    auto *belowLayout = new QHBoxLayout(below);
    belowLayout->setContentsMargins({});
    belowLayout->setSpacing(24);
    belowLayout->addWidget(new TitledPart(tr("Connections"), m_poolPanel, this), 2);
    belowLayout->addWidget(new TitledPart(tr("Events"), m_logPanel, this), 3);

    m_splitter->addWidget(kitties);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *settings = buttons->addButton(tr("&Settings…"), QDialogButtonBox::ActionRole);
    settings->setAutoDefault(false);
    connect(settings, &QPushButton::clicked, this, &StatusDialog::settingsRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_banner);
    layout->addWidget(new ScrollingArea(m_splitter, this), 1);
    layout->addWidget(buttons);
    m_table->setFocus();
}

void StatusDialog::addRowActions()
{
    const auto add = [this](const QString &text, auto whenTriggered) {
        auto *action = new QAction(text, m_table);
        connect(action, &QAction::triggered, this, [this, whenTriggered] {
            if (const KittyRow *row = m_table->currentRow())
                whenTriggered(*row);
        });
        m_table->addAction(action);
        return action;
    };
    const auto addMend = [&](FixAction fix) {
        return add(FixDelegate::text(fix),
                   [this, fix](const KittyRow &row) { this->fix(fix, row.kitty.pid); });
    };
    add(tr("Toggle Zoom"),
        [this](const KittyRow &row) { m_sources.controller.setZoomSwitch(row.kitty.pid, !row.zoomSwitch); });
    addMend(FixAction::TryAgain);
    addMend(FixAction::SetUp);
    m_trust = addMend(FixAction::Trust);
    add(tr("Copy Details"), [this](const KittyRow &) { m_details->copy(); });
}

void StatusDialog::connectParts()
{
    connect(m_head, &StatusHead::zoomingRequested, this, &StatusDialog::zoomingRequested);
    connect(m_head, &StatusHead::amountStepped, this, &StatusDialog::amountStepped);
    connect(m_details, &KittyDetails::fixRequested, this, &StatusDialog::fix);
    connect(m_table, &KittyTable::fixRequested, this, &StatusDialog::fix);
    connect(m_table, &KittyTable::currentRowChanged, this, &StatusDialog::showRow);
}

void StatusDialog::fix(FixAction fix, pid_t pid)
{
    if (fix == FixAction::SetUp) {
        Q_EMIT setUpRequested(pid);
        return;
    }
    if (fix == FixAction::Trust)
        trust(pid);
    m_sources.controller.tryAgain(pid);
}

void StatusDialog::trust(pid_t pid)
{
    for (const KittyState &kitty : m_sources.controller.kitties()) {
        if (kitty.info.id.pid != pid)
            continue;
        const auto added = TrustedKitties::add(kitty.info.id);
        m_problem = added ? QString() : added.error();
    }
    showNotice();
}

void StatusDialog::connectSources()
{
    const auto chooseRow = [this] {
        m_table->chooseRow();
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
    m_banner->setText(!m_problem.isEmpty() ? m_problem
                          : m_isTrayMissing
                          ? tr("There is no tray to show the icon of this program. The icon appears as soon "
                               "as there is one; until then, kitty-focus-tracker show opens this window.")
                          : QString());
}

void StatusDialog::showSituation()
{
    m_head->setSituation(m_sources.appStatus.appStatus());
    m_table->setNiriConnected(m_sources.appStatus.appStatus().niri.connected);
}

void StatusDialog::showAmount()
{
    m_head->setAmount(m_sources.settings.settings().zoom.amount,
                      m_sources.settings.isLocked(QStringLiteral("zoom.amount")));
}

void StatusDialog::showPool()
{
    m_poolPanel->setStatistics(m_sources.registry.statistics());
    m_poolPanel->plot().setLatencies(m_sources.latencies.latencies());
}

void StatusDialog::showRow()
{
    const KittyRow *row = m_table->currentRow();
    m_details->setRow(row);
    m_trust->setVisible(row && row->appearance.fix == FixAction::Trust);
}

void StatusDialog::showAll()
{
    showSituation();
    showAmount();
    showPool();
    m_table->chooseRow();
    showRow();
    m_logPanel->scrollToEnd();
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
                              {columnsKey, m_table->columns()},
                              {splitterKey, m_splitter->saveState()}});
}

void StatusDialog::recallParts()
{
    m_table->setColumns(window_memory::value(columnsKey));
    m_splitter->restoreState(window_memory::value(splitterKey));
}
