// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/EventText.h"

#include "gui/PointsText.h"

#include <QCoreApplication>

using Status = ZoomEvent::Zooming::Status;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString number(pid_t pid)
{
    return QString::number(pid);
}

QString zoomedText(bool gained, const ZoomEvent::Zooming &zooming)
{
    const QString pid = number(zooming.pid);
    if (zooming.adjustment() == 0) {
        return gained ? Text::tr("kitty %1 got the focus; its size stays the same.").arg(pid)
                      : Text::tr("kitty %1 lost the focus; its size stays the same.").arg(pid);
    }
    if (zooming.step) {
        const QString step =
            (*zooming.step > 0 ? QStringLiteral("+") : QString()) + pointsText(*zooming.step);
        return gained ? Text::tr("kitty %1 got the focus: %2.").arg(pid, step)
                      : Text::tr("kitty %1 lost the focus: %2.").arg(pid, step);
    }
    const QString before = pointsNumber(zooming.before);
    const QString after = pointsText(zooming.after);
    return gained ? Text::tr("kitty %1 got the focus: %2 → %3.").arg(pid, before, after)
                  : Text::tr("kitty %1 lost the focus: %2 → %3.").arg(pid, before, after);
}

} // namespace

namespace event_text
{

QString of(const ZoomEvent &event)
{
    const bool gained = event.kind == ZoomEvent::Kind::FocusGained;
    const QString window = niri::toString(event.window);
    if (!event.zooming) {
        return gained ? Text::tr("Window %1 got the focus; zooming is off for it.").arg(window)
                      : Text::tr("Window %1 lost the focus; zooming is off for it.").arg(window);
    }
    const QString pid = number(event.zooming->pid);
    switch (event.zooming->status) {
    case Status::Success:
        return zoomedText(gained, *event.zooming);
    case Status::Failed:
        return gained ? Text::tr("A window got the focus, but %1.").arg(event.zooming->error)
                      : Text::tr("A window lost the focus, but %1.").arg(event.zooming->error);
    case Status::Superseded:
        return gained ? Text::tr("kitty %1 had the focus only for a moment.").arg(pid)
                      : Text::tr("kitty %1 was without the focus only for a moment.").arg(pid);
    }
    Q_UNREACHABLE();
}

QString kittyFound(const KittyId &kitty)
{
    return Text::tr("kitty %1 was found.").arg(number(kitty.pid));
}

QString kittyStatus(const KittyId &kitty, const KittyStatus &status)
{
    if (status.error)
        return wholeSentence(reason(*status.error));
    return status.isReady() ? Text::tr("kitty %1 is ready.").arg(number(kitty.pid))
                            : Text::tr("kitty %1 has not been checked yet.").arg(number(kitty.pid));
}

QString kittyGone(const KittyId &kitty)
{
    return Text::tr("kitty %1 has ended.").arg(number(kitty.pid));
}

QString niriConnection(const NiriState &state)
{
    if (!state.connected)
        return state.problem.isEmpty() ? Text::tr("The connection to niri is lost.") : state.problem;
    return state.version.isEmpty() ? Text::tr("Connected to niri.")
                                   : Text::tr("Connected to niri %1.").arg(state.version);
}

QString zooming(bool isZooming)
{
    return isZooming ? Text::tr("Zooming is on.") : Text::tr("Zooming is off: every font has its own size.");
}

} // namespace event_text
