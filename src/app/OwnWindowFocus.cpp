// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnWindowFocus.h"

#include "Scheduler.h"
#include "Windows.h"

#include <algorithm>
#include <chrono>
#include <ranges>

#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

constexpr auto windowComesWithin = 2s;

} // namespace

OwnWindowFocus::OwnWindowFocus(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_request(scheduler)
{
}

void OwnWindowFocus::request(const QString &title)
{
    m_title = title;
    m_deadline = m_scheduler.callAfter(windowComesWithin, [this] { m_title.clear(); });
}

void OwnWindowFocus::update(const QString &niriSocket, const niri::Windows &windows)
{
    if (m_title.isEmpty())
        return;
    const auto all = windows.all() | std::views::values;
    const auto ours = std::ranges::find_if(all, [this, pid = getpid()](const niri::Window &window) {
        return window.pid == pid && window.title == m_title;
    });
    if (ours == all.end())
        return;
    m_title.clear();
    m_deadline.cancel();
    if (!(*ours).isFocused)
        m_request.send(niriSocket, (*ours).id);
}
