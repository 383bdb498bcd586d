// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventText.h"

#include "DisplayText.h"
#include "KittyName.h"
#include "PointsText.h"
#include "Sentences.h"

#include <QCoreApplication>

using Status = ZoomEvent::Zooming::Status;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString zoomedText(bool gained, const QString &kitty, const ZoomEvent::Zooming &zooming)
{
    if (zooming.adjustment() == 0) {
        return gained ? Text::tr("%1 got the focus; its size stays the same.").arg(kitty)
                      : Text::tr("%1 lost the focus; its size stays the same.").arg(kitty);
    }
    if (zooming.step) {
        const QString step =
            (*zooming.step > 0 ? QStringLiteral("+") : QString()) + pointsText(*zooming.step);
        return gained ? Text::tr("%1 got the focus: %2.").arg(kitty, step)
                      : Text::tr("%1 lost the focus: %2.").arg(kitty, step);
    }
    const QString before = pointsNumber(zooming.before);
    const QString after = pointsText(zooming.after);
    return gained ? Text::tr("%1 got the focus: %2 → %3.").arg(kitty, before, after)
                  : Text::tr("%1 lost the focus: %2 → %3.").arg(kitty, before, after);
}

} // namespace

namespace event_text
{

QString of(const ZoomEvent &event)
{
    const bool gained = event.kind == ZoomEvent::Kind::FocusGained;
    if (!event.zooming) {
        return wholeSentence((gained ? Text::tr("%1 got the focus; zooming is off for it", "a window")
                                     : Text::tr("%1 lost the focus; zooming is off for it", "a window"))
                                 .arg(event.windowName()));
    }
    const QString kitty = kittyName(event.zooming->pid, event.title);
    switch (event.zooming->status) {
    case Status::Success:
        return zoomedText(gained, kitty, *event.zooming);
    case Status::Failed:
        return joinedSentences({wholeSentence(event.failure()),
                                gained ? Text::tr("It got the focus.") : Text::tr("It lost the focus.")});
    case Status::Superseded:
        return gained ? Text::tr("%1 had the focus only for a moment.").arg(kitty)
                      : Text::tr("%1 was without the focus only for a moment.").arg(kitty);
    }
    Q_UNREACHABLE();
}

QString kittyFound(const KittyId &kitty, const QString &title)
{
    return Text::tr("%1 was found.").arg(kittyName(kitty.pid, title));
}

QString kittyStatus(const KittyId &kitty, const QString &title, const KittyStatus &status)
{
    if (status.error)
        return wholeSentence(reason(*status.error, title));
    const QString name = kittyName(kitty.pid, title);
    return status.isReady() ? Text::tr("%1 is ready.").arg(name)
                            : Text::tr("%1 has not been checked yet.").arg(name);
}

QString kittyGone(const KittyId &kitty)
{
    return Text::tr("%1 is no longer followed.").arg(kittyName(kitty.pid, {}));
}

QString niriConnection(const NiriState &state)
{
    if (!state.connected)
        return state.problem.isEmpty() ? Text::tr("The connection to niri is lost.") : state.problem;
    return state.version.isEmpty() ? Text::tr("Connected to niri.")
                                   : Text::tr("Connected to niri %1.").arg(displayText(state.version));
}

QString zooming(bool isZooming)
{
    return isZooming ? Text::tr("Zooming is on.") : Text::tr("Zooming is off: every font has its base size.");
}

} // namespace event_text
