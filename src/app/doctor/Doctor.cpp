// SPDX-License-Identifier: GPL-3.0-or-later
#include "Doctor.h"

#include "DisplayText.h"
#include "KittyName.h"
#include "RunningKitties.h"
#include "Scheduler.h"
#include "SessionCheckup.h"
#include "TrayHost.h"

#include <algorithm>
#include <ranges>
#include <utility>

using namespace std::chrono_literals;

namespace
{

constexpr auto patienceWithTray = 1s;
constexpr auto patienceWithNiri = 3s;
constexpr std::chrono::milliseconds patienceWithAnswer = 5s;
/// Three retries of a connection that takes its time, with the delays between them.
constexpr auto patienceWithKitties = 12s;

} // namespace

Doctor::Doctor(Scheduler &scheduler, Options options, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_options(std::move(options))
    , m_appIds(m_options.appIds)
    , m_registry(m_locator, m_scheduler)
    , m_niri(m_scheduler, niri::SocketFinder(m_options.niri))
    , m_bus(m_scheduler)
{
    // Only the program is in a hurry: on a busy machine a late answer is an answer.
    m_options.registry.checkTimeout = std::max(m_options.registry.checkTimeout, patienceWithAnswer);
    m_registry.setConfig(m_options.registry);
    m_registry.setPasswordSource(m_options.passwords);
    connect(&m_niri, &niri::State::changed, this, &Doctor::lookAtNiri);
    connect(&m_niri, &niri::State::connectionChanged, this, &Doctor::lookAtNiri);
    connect(&m_niri, &niri::State::disconnected, this, [this](const QString &reason) {
        m_report.niri.problem = reason;
        leaveNiri();
    });
    connect(&m_niri, &niri::State::warning, this, &Doctor::lookAtNiri);
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    if (m_options.hasDisplay)
        lookForTray();
    m_deadline = m_scheduler.callAfter(patienceWithNiri, [this] { leaveNiri(); });
    m_niri.start();
}

void Doctor::lookForTray()
{
    const auto end = [this](bool isFound) {
        m_trayDeadline.cancel();
        m_report.session += SessionCheckup::ofTray(isFound);
        m_bus.disconnect(this);
        if (m_tray) {
            m_tray->disconnect(this);
            m_tray.release()->deleteLater(); // this may be within its signal
        }
        m_isLookingForTray = false;
        finishIfAllAnswered();
    };
    m_isLookingForTray = true;
    m_trayDeadline = m_scheduler.callAfter(patienceWithTray, [end] { end(false); });
    connect(&m_bus, &SessionBusProbe::answered, this, [this, end] {
        m_tray = std::make_unique<TrayHost>(QDBusConnection::sessionBus(), false, m_scheduler);
        connect(m_tray.get(), &TrayHost::found, this, [end] { end(true); });
        m_tray->start();
    });
    m_bus.ask();
}

void Doctor::lookAtNiri()
{
    const NiriState niri = m_niri.connection();
    const bool isUnreachable = !niri.connected && !niri.problem.isEmpty();
    const bool isKnown = m_niri.windows().isComplete() && !niri.version.isEmpty();
    if (isUnreachable || isKnown)
        leaveNiri();
}

void Doctor::leaveNiri()
{
    if (std::exchange(m_isDoneWithNiri, true))
        return;
    const NiriState niri = m_niri.connection();
    m_report.niri = {.hasSocket = !niri::SocketFinder(m_options.niri).sockets().empty(),
                     .named = m_options.niri.niriSocket,
                     .isConnected = niri.connected,
                     .socket = niri.connected ? niri.socket : QString(),
                     .version = niri.version,
                     .toldWindows = m_niri.windows().isComplete(),
                     .tellsPids = m_niri.windows().havePids(),
                     .problem = niri.problem.isEmpty() ? m_report.niri.problem : niri.problem};
    m_deadline = m_scheduler.callAfter(patienceWithKitties, [this] { finish(); });
    if (m_report.niri.isWell()) {
        m_waiting = kittiesOfNiri();
        m_report.aroundKitty = unnoticedKitties();
    } else {
        const QList<KittyId> running = runningKitties();
        m_waiting = {running.begin(), running.end()};
    }
    const std::set<KittyId> kitties = m_waiting;
    for (const KittyId &kitty : kitties)
        ask(kitty);
    finishIfAllAnswered();
}

std::set<KittyId> Doctor::kittiesOfNiri() const
{
    std::set<KittyId> kitties;
    for (const niri::Window &window : m_niri.windows().all() | std::views::values) {
        if (!window.pid || !m_appIds.matches(window.appId))
            continue;
        if (const auto kitty = m_locator.identify(*window.pid))
            kitties.insert(*kitty);
    }
    return kitties;
}

/// Those with a window here that goes by another app id than those looked for.
QList<Finding> Doctor::unnoticedKitties() const
{
    QList<Finding> findings;
    for (const KittyId &kitty : runningKitties()) {
        if (m_waiting.contains(kitty))
            continue;
        const auto windows = m_niri.windows().all() | std::views::values;
        const auto window = std::ranges::find(windows, std::optional(kitty.pid), &niri::Window::pid);
        if (window == windows.end())
            continue;
        findings +=
            Finding{.what = tr("%1 is left alone.", "a kitty").arg(kittyName(kitty.pid, titleOf(kitty))),
                    .why = tr("Its window has the app id %1.").arg(displayText((*window).appId)),
                    .remedy = tr("To have it zoomed, add that app id in the settings dialog or "
                                 "with --app-id.")};
    }
    return findings;
}

/// Of its window with the focus, else of the first.
QString Doctor::titleOf(const KittyId &kitty) const
{
    if (!m_options.namesTitles)
        return {};
    const niri::Window *found = nullptr;
    for (const auto &[id, window] : m_niri.windows().all()) {
        if (window.pid == kitty.pid && (!found || m_niri.windows().focused() == id))
            found = &window;
    }
    return found ? found->title : QString();
}

void Doctor::ask(const KittyId &kitty)
{
    KittyCheckup &checkup = m_kitties[kitty];
    checkup.info.id = kitty;
    checkup.title = titleOf(kitty);
    if (const auto address = m_locator.locate(kitty))
        checkup.socket = address->isAbstract ? u'@' + address->name : address->name;
    if (m_options.kitten.isEmpty()) {
        m_waiting.erase(kitty);
        return;
    }
    m_registry.add(kitty);
    auto &method = m_methods[kitty];
    method = std::make_unique<MethodChoice>(kitty, m_registry, m_scheduler, m_options.kitten);
    method->check([this, kitty](const auto &) {
        note(kitty);
        m_waiting.erase(kitty);
        finishIfAllAnswered();
    });
}

void Doctor::note(const KittyId &kitty)
{
    // One that has ended meanwhile is nobody's concern any more.
    if (m_registry.contains(kitty)) {
        m_kitties[kitty].info = m_registry.info(kitty);
        m_kitties[kitty].method = m_methods.at(kitty)->kind();
    } else {
        m_kitties.erase(kitty);
    }
}

void Doctor::finishIfAllAnswered()
{
    if (m_waiting.empty() && m_isDoneWithNiri && !m_isLookingForTray)
        finish();
}

/// Those that the kitties here read; without any, that of one that would be started.
void Doctor::lookAtConfigurations(bool anyIsReady)
{
    QList<KittyConfigFiles> configurations;
    for (const KittyCheckup &kitty : m_report.kitties) {
        const auto files = KittyConfigFiles::of(kitty.info.id);
        const auto isSame = [&](const KittyConfigFiles &other) {
            return other.files == files.files && other.options == files.options;
        };
        if (std::ranges::none_of(configurations, isSame))
            configurations += files;
    }
    if (configurations.isEmpty())
        configurations += KittyConfigFiles::ofSession();
    QList<KittySetup> complete;
    for (const KittyConfigFiles &files : std::as_const(configurations)) {
        const KittySetup setup(files);
        const auto plan = setup.plan();
        m_report.aroundKitty += findingOfSetup(plan, anyIsReady);
        (plan && !plan->isNeeded() ? complete : m_report.setups) += setup;
    }
    if (m_report.setups.isEmpty())
        m_report.setups = complete.first(1);
}

void Doctor::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.cancel();
    for (const KittyId &kitty : m_waiting) {
        note(kitty);
        const auto late = m_kitties.find(kitty);
        if (late != m_kitties.end() && !late->second.info.status.error)
            late->second.info.status =
                KittyStatus::failed({.kind = KittyError::Kind::Hung, .pid = kitty.pid, .detail = {}});
    }
    for (const KittyCheckup &kitty : m_kitties | std::views::values)
        m_report.kitties.push_back(kitty);
    const bool anyIsReady = std::ranges::any_of(
        m_report.kitties, [](const KittyCheckup &kitty) { return kitty.info.status.isReady(); });
    if (m_report.kitties.empty())
        m_report.aroundKitty.prepend({.what = tr("No kitty is open, so none was checked."),
                                      .why = {},
                                      .remedy = tr("Open one and check again.")});
    lookAtConfigurations(anyIsReady);
    Q_EMIT finished(m_report);
}
