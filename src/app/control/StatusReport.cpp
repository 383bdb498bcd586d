// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusReport.h"

#include "DecimalNumber.h"
#include "DisplayText.h"
#include "EventLines.h"
#include "KittyName.h"
#include "OrderedJson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

using Connection = KittyInfo::Connection;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatusReport)
};

QString toText(Connection connection)
{
    switch (connection) {
    case Connection::Closed:
        return QStringLiteral("closed");
    case Connection::Connecting:
        return QStringLiteral("connecting");
    case Connection::Open:
        return QStringLiteral("open");
    }
    Q_UNREACHABLE();
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

QJsonValue points(std::optional<double> size)
{
    return size ? QJsonValue(plain::rounded(*size)) : QJsonValue();
}

OrderedJson windowJson(const KittyState::Window &window)
{
    OrderedJson json;
    json.add("window_id", std::to_underlying(window.id))
        .add("title", window.title)
        .add("focused", window.isFocused);
    json.add("pinned", window.isPinned).add("rule", window.rule);
    json.add("columns", window.columns ? QJsonValue(*window.columns) : QJsonValue());
    json.add("base", points(window.base)).add("size", points(window.size));
    return json;
}

OrderedJson kittyJson(const KittyState &kitty, std::chrono::nanoseconds now)
{
    const KittyInfo &info = kitty.info;
    OrderedJson json;
    json.add("pid", info.id.pid)
        .add("version", info.version.toString())
        .add("status", toText(info.status.kind))
        .add("reason", info.status.error ? reason(*info.status.error, kitty.title()) : QString())
        .add("zoom", kitty.zoomSwitch)
        .add("method", toText(kitty.method))
        .add("connection", toText(info.connection))
        .add("last_used_ms_ago",
             info.lastUsed ? QJsonValue(static_cast<qint64>(milliseconds(now - *info.lastUsed)))
                           : QJsonValue())
        .add("last_latency_ms",
             info.latency ? QJsonValue(plain::rounded(milliseconds(*info.latency))) : QJsonValue())
        .add("retries", info.retries);
    std::vector<OrderedJson> windows;
    windows.reserve(kitty.windows.size());
    for (const KittyState::Window &window : kitty.windows)
        windows.push_back(windowJson(window));
    return json.add("windows", windows);
}

OrderedJson poolJson(const PoolStatistics &pool)
{
    OrderedJson json;
    json.add("total", pool.total).add("active", pool.active).add("idle", pool.idle()).add("max", pool.max);
    json.add("opened", pool.opened)
        .add("reused", pool.reused)
        .add("reuse_rate", plain::rounded(pool.reuseRate()));
    json.add("closed_idle", pool.closedIdle).add("evicted", pool.evicted);
    return json.add("retries", pool.retries).add("failures", pool.failures);
}

QString kittyText(const KittyState &kitty)
{
    const KittyStatus &status = kitty.info.status;
    const QString name = kittyName(kitty.info.id.pid, kitty.title(), kitty.info.version);
    QString text = QStringLiteral("  ");
    if (status.error)
        text += reason(*status.error, kitty.title());
    else if (!status.isReady())
        text += Text::tr("%1: not checked yet", "a kitty").arg(name);
    else if (kitty.zoomSwitch)
        text += Text::tr("%1: ready", "a kitty").arg(name);
    else
        text += Text::tr("%1: ready, its zoom is switched off", "a kitty").arg(name);
    for (const KittyState::Window &window : kitty.windows) {
        text += QStringLiteral("\n    %1 ").arg(QLatin1Char(window.isFocused ? '*' : '-'))
            + displayText(window.title);
        if (window.isPinned)
            text += Text::tr(" (pinned)", "a window that stays zoomed");
        if (!window.rule.isEmpty())
            text += Text::tr(" (rule \"%1\")").arg(displayText(window.rule));
        if (window.isLimited && window.amount && window.columns)
            text +=
                Text::tr(" (%1 of %2: %n columns)", "so many points of the zoom that is set", *window.columns)
                    .arg(EventLines::difference(window.zoomedBy), window.amount->toText());
        if (window.size && window.base && *window.size != *window.base)
            text += Text::tr(" (%1 pt, base %2 pt)")
                        .arg(plain::toText(plain::rounded(*window.size)),
                             plain::toText(plain::rounded(*window.base)));
        else if (!window.size && window.zoomedBy != 0)
            text += Text::tr(" (by %1 pt)", "a font that is so much larger or smaller than its base size")
                        .arg(EventLines::difference(window.zoomedBy));
        else if (window.size)
            text += Text::tr(" (%1 pt)").arg(plain::toText(plain::rounded(*window.size)));
    }
    return text;
}

} // namespace

QString StatusReport::toJson() const
{
    OrderedJson niriJson;
    niriJson.add("connected", niri.connected).add("socket", niri.socket).add("version", niri.version);
    niriJson.add("events", niri.events);
    std::vector<OrderedJson> kittiesJson;
    kittiesJson.reserve(kitties.size());
    for (const KittyState &kitty : kitties)
        kittiesJson.push_back(kittyJson(kitty, now));
    OrderedJson json;
    json.add("version", QStringLiteral(PROJECT_VERSION)).add("zooming", isZooming);
    json.add("paused_until",
             pausedUntil ? QJsonValue(pausedUntil->toString(Qt::ISODateWithMs)) : QJsonValue());
    json.add("niri", niriJson).add("kitties", kittiesJson).add("pool", poolJson(pool));
    return QString::fromUtf8(json.toJson());
}

QString StatusReport::toWaybar() const
{
    const char *state = "zooming";
    if (!niri.connected)
        state = "waiting";
    else if (!isZooming)
        state = "paused";
    else if (std::ranges::any_of(kitties, &KittyState::needsAttention))
        state = "attention";
    double percentage = 100;
    for (const KittyState &kitty : kitties) {
        for (const KittyState::Window &window : kitty.windows) {
            if (window.isFocused && window.size && window.base)
                percentage = 100 * *window.size / *window.base;
        }
    }
    OrderedJson json;
    json.add("text", isZooming ? amount.toText() : QString())
        .add("tooltip", lines().join(u'\n').toHtmlEscaped())
        .add("class", QLatin1StringView(state))
        .add("alt", QLatin1StringView(state))
        .add("percentage", qRound(percentage));
    return QString::fromUtf8(json.toJson());
}

QString StatusReport::toText() const
{
    QStringList text = lines();
    text += Text::tr("Connections: %1 open, %2 in use, at most %3; %4 made, %5 % of the commands found one "
                     "open; %6 retries, %7 failures.")
                .arg(QString::number(pool.total), QString::number(pool.active), QString::number(pool.max),
                     QString::number(pool.opened), QString::number(qRound(pool.reuseRate() * 100)),
                     QString::number(pool.retries), QString::number(pool.failures));
    return text.join(u'\n');
}

/// What there is to say but of the connections.
QStringList StatusReport::lines() const
{
    QStringList lines;
    if (isZooming)
        lines += Text::tr("Zooming is on.");
    else if (pausedUntil)
        lines += Text::tr("Zooming is paused until %1.")
                     .arg(QLocale().toString(pausedUntil->toLocalTime().time(), QLocale::ShortFormat));
    else
        lines += Text::tr("Zooming is off.");
    lines += niri.connected
        ? Text::tr("niri %1 is connected: %2").arg(displayText(niri.version), displayText(niri.socket))
        : Text::tr("niri is not running: waiting for it.");
    lines += kitties.empty() ? Text::tr("No kitty is open.")
                             : Text::tr("%n kitties:", nullptr, static_cast<int>(kitties.size()));
    for (const KittyState &kitty : kitties)
        lines += kittyText(kitty);
    return lines;
}
