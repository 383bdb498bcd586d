// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notifier.h"

#include "Appearance.h"
#include "Sentences.h"

#include <algorithm>
#include <iterator>
#include <vector>

using namespace std::chrono_literals;

namespace
{

/// Faults that pass by themselves, as of a kitty that is just starting, and several at once make one message.
constexpr auto faultDelay = 3s;

/// A niri that is started anew is back long before.
constexpr auto niriDelay = 10s;

} // namespace

Notifier::Notifier(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

void Notifier::setSituation(const AppStatus &appStatus)
{
    m_situation = appStatus;
    watchKitties();
    watchNiri();
}

std::set<Notifier::Fault> Notifier::faultsIn(const AppStatus &appStatus)
{
    std::set<Fault> faults;
    if (!appStatus.isZooming)
        return faults;
    for (const KittyState &kitty : appStatus.kitties) {
        if (kitty.needsAttention())
            faults.emplace(kitty.info.id, kitty.info.status.error->kind);
    }
    return faults;
}

void Notifier::watchKitties()
{
    std::erase_if(m_told, [this](const Fault &fault) {
        return std::ranges::none_of(m_situation.kitties,
                                    [&](const KittyState &kitty) { return kitty.info.id == fault.first; });
    });
    if (std::ranges::includes(m_told, faultsIn(m_situation))) {
        m_tellFaults.cancel();
        m_isFaultTimerOn = false;
    } else if (!m_isFaultTimerOn) {
        m_isFaultTimerOn = true;
        m_tellFaults = m_scheduler.callAfter(faultDelay, [this] { tellFaults(); });
    }
}

void Notifier::tellFaults()
{
    m_isFaultTimerOn = false;
    std::vector<Fault> news;
    std::ranges::set_difference(faultsIn(m_situation), m_told, std::back_inserter(news));
    m_told.insert(news.begin(), news.end());
    if (news.size() > 1) {
        tell(tr("%n kitties need attention", nullptr, static_cast<int>(news.size())),
             tr("They can't be zoomed. The status dialog says why, and how to fix it."));
        return;
    }
    for (const KittyState &kitty : m_situation.kitties) {
        if (news.empty() || kitty.info.id != news.front().first)
            continue;
        const Appearance appearance = appearanceOf(kitty, nullptr, true);
        tell(tr("A kitty needs attention"), joinedSentences({appearance.sentence, appearance.remedy}));
    }
}

void Notifier::watchNiri()
{
    if (m_situation.niri.connected) {
        m_tellNiri.cancel();
        m_isNiriTimerOn = false;
        m_isNiriTold = false;
    } else if (!m_isNiriTimerOn && !m_isNiriTold) {
        m_isNiriTimerOn = true;
        m_tellNiri = m_scheduler.callAfter(niriDelay, [this] { tellNiri(); });
    }
}

void Notifier::tellNiri()
{
    m_isNiriTimerOn = false;
    m_isNiriTold = true;
    tell(tr("No connection to niri"),
         tr("No kitty is zoomed until niri runs again. This program keeps looking for it."));
}

void Notifier::tell(const QString &title, const QString &text)
{
    if (m_isEnabled)
        Q_EMIT notified(title, text);
}
