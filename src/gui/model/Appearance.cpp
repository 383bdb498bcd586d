// SPDX-License-Identifier: GPL-3.0-or-later
#include "Appearance.h"

#include "PointsText.h"

#include <QCoreApplication>

using Mark = Appearance::Mark;
using Kind = KittyError::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

QString wordFor(Kind kind)
{
    switch (kind) {
    case Kind::NoSocket:
    case Kind::NothingSet:
    case Kind::StartedEarlier:
    case Kind::AddressTaken:
    case Kind::AddressUnusable:
    case Kind::UnderX11:
    case Kind::TcpOnly:
        return Text::tr("Not set up");
    case Kind::NotKitty:
        return Text::tr("No kitty");
    case Kind::RemoteControlOff:
    case Kind::PermissionMissing:
        return Text::tr("Not allowed");
    case Kind::PasswordUnknown:
        return Text::tr("Needs a password");
    case Kind::WaitingForUser:
        return Text::tr("Waiting for you");
    case Kind::Hung:
        return Text::tr("No answer");
    case Kind::BusyWithAnother:
        return Text::tr("Busy");
    case Kind::TooOld:
        return Text::tr("Too old");
    case Kind::UnknownRefusal:
        return Text::tr("Refused");
    case Kind::RequestTooLong:
        return Text::tr("Too long");
    case Kind::NotOurs:
        return Text::tr("Not yours");
    case Kind::Gone:
        return Text::tr("Ended");
    case Kind::Hidden:
    case Kind::OtherNetwork:
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::ProtocolError:
    case Kind::MaxRetriesExceeded:
        return Text::tr("Unreachable");
    }
    Q_UNREACHABLE();
}

Appearance appearanceOf(const KittyError &error, const QString &title)
{
    return {.mark = error.is(KittyError::NothingToDo) ? Mark::Waiting : Mark::Attention,
            .word = wordFor(error.kind),
            .sentence = wholeSentence(sentence(error, title)),
            .remedy = wholeSentence(remedy(error)),
            .fix = error.fix()};
}

Appearance appearanceOfReady(const KittyState::Window *window, bool isZooming, ZoomMethod::Kind method)
{
    if (window && window->base && window->size && *window->base != *window->size) {
        return {.mark = Mark::Zoomed,
                .word = Text::tr("Zoomed"),
                .sentence = Text::tr("Its font is %1 now; its base size is %2.")
                                .arg(pointsText(*window->size), pointsText(*window->base))};
    }
    if (window && !window->size && window->zoomedBy != 0) {
        return {
            .mark = Mark::Zoomed,
            .word = Text::tr("Zoomed"),
            .sentence = window->zoomedBy > 0
                ? Text::tr("Its font is larger than its base size by %1.").arg(pointsText(window->zoomedBy))
                : Text::tr("Its font is smaller than its base size by %1.")
                      .arg(pointsText(-window->zoomedBy))};
    }
    if (!isZooming) {
        return {.mark = Mark::Off,
                .word = Text::tr("Paused"),
                .sentence = Text::tr("Zooming is paused, so it keeps its base size.")};
    }
    return {.mark = Mark::Ready,
            .word = Text::tr("Ready"),
            .sentence = isStepwise(method)
                ? Text::tr("It is zoomed by steps when it gets the focus: allow it the command kitten for "
                           "exact sizes.")
                : Text::tr("It is zoomed when it gets the focus.")};
}

} // namespace

QString Appearance::icon() const
{
    switch (mark) {
    case Mark::Zoomed:
        return QStringLiteral("state-zoomed");
    case Mark::Ready:
        return QStringLiteral("state-ready");
    case Mark::Off:
        return QStringLiteral("state-off");
    case Mark::NotChecked:
        return QStringLiteral("state-unknown");
    case Mark::Waiting:
        return QStringLiteral("state-waiting");
    case Mark::Attention:
        return QStringLiteral("state-attention");
    }
    Q_UNREACHABLE();
}

Appearance appearanceOf(const KittyState &kitty, const KittyState::Window *window, bool isZooming)
{
    if (!kitty.zoomSwitch) {
        return {.mark = Mark::Off,
                .word = Text::tr("Off"),
                .sentence = Text::tr("Zooming is switched off for this kitty.")};
    }
    if (kitty.info.status.error)
        return appearanceOf(*kitty.info.status.error, window ? window->title : kitty.title());
    if (kitty.info.status.isReady())
        return appearanceOfReady(window, isZooming, kitty.method);
    return {.mark = Mark::NotChecked,
            .word = Text::tr("Not checked yet"),
            .sentence = Text::tr("It has not been checked yet whether it can be zoomed.")};
}
