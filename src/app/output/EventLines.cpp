// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLines.h"

#include "DecimalNumber.h"
#include "OrderedJson.h"

#include <utility>

using Zooming = ZoomEvent::Zooming;

namespace
{

OrderedJson begun(const char *event, const QDateTime &time = QDateTime::currentDateTimeUtc())
{
    OrderedJson line;
    line.add("event", QLatin1StringView(event)).add("time", time.toString(Qt::ISODateWithMs));
    return line;
}

QByteArray line(const OrderedJson &json)
{
    return json.toJson() + '\n';
}

QLatin1StringView toText(Zooming::Status status)
{
    switch (status) {
    case Zooming::Status::Success:
        return QLatin1StringView("success");
    case Zooming::Status::Failed:
        return QLatin1StringView("failed");
    case Zooming::Status::Superseded:
        return QLatin1StringView("superseded");
    }
    Q_UNREACHABLE();
}

OrderedJson zoomingJson(const ZoomEvent &event)
{
    const Zooming &zooming = *event.zooming;
    OrderedJson json;
    json.add("status", toText(zooming.status));
    if (zooming.pid != 0)
        json.add("pid", zooming.pid);
    if (zooming.status == Zooming::Status::Success) {
        json.add("font_adjustment", EventLines::difference(zooming.adjustment()));
        json.add("message", EventLines::message(zooming));
    }
    if (zooming.status == Zooming::Status::Failed)
        json.add("error", event.failure());
    if (!event.rule.isEmpty())
        json.add("rule", event.rule);
    if (zooming.isLimited)
        json.add("limited_by", QLatin1StringView("columns"));
    return json;
}

} // namespace

QByteArray EventLines::focus(const ZoomEvent &event)
{
    OrderedJson json =
        begun(event.kind == ZoomEvent::Kind::FocusGained ? "focus_gained" : "focus_lost", event.time);
    json.add("window_id", std::to_underlying(event.window)).add("app_id", event.appId);
    if (event.zooming)
        json.add("zooming", zoomingJson(event));
    return line(json);
}

QByteArray EventLines::kittyFound(const KittyId &kitty)
{
    return line(begun("kitty_found").add("pid", kitty.pid));
}

QByteArray EventLines::kittyStatus(const KittyId &kitty, const QString &title, const KittyStatus &status)
{
    return line(begun("kitty_status")
                    .add("pid", kitty.pid)
                    .add("status", toText(status.kind))
                    .add("reason", status.error ? reason(*status.error, title) : QString()));
}

QByteArray EventLines::kittyGone(const KittyId &kitty)
{
    return line(begun("kitty_gone").add("pid", kitty.pid));
}

QByteArray EventLines::niriConnected(const QString &socket)
{
    return line(begun("niri_connected").add("socket", socket));
}

QByteArray EventLines::niriDisconnected(const QString &reason)
{
    return line(begun("niri_disconnected").add("reason", reason));
}

QString EventLines::difference(double points)
{
    const QString text = plain::toText(plain::rounded(points));
    return points > 0 && text != u'0' ? u'+' + text : text;
}

QString EventLines::message(const Zooming &zooming)
{
    if (zooming.step)
        return QStringLiteral("Font size changed by %1").arg(difference(*zooming.step));
    if (zooming.after == 0)
        return QStringLiteral("The window is closed");
    return QStringLiteral("Font size %1 -> %2")
        .arg(plain::toText(plain::rounded(zooming.before)), plain::toText(plain::rounded(zooming.after)));
}
