// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomEvent.h"

#include "DisplayText.h"

#include <QCoreApplication>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZoomEvent)
};

} // namespace

ZoomEvent ZoomEvent::of(Kind kind, const niri::Window &window)
{
    return {.kind = kind,
            .time = QDateTime::currentDateTimeUtc(),
            .window = window.id,
            .appId = window.appId,
            .title = window.title,
            .rule = {},
            .zooming = std::nullopt};
}

QString ZoomEvent::failure() const
{
    if (zooming && zooming->error)
        return reason(*zooming->error, title);
    return Text::tr("%1 belongs to a process that niri does not name: use niri 25.01 or later")
        .arg(windowName());
}

QString ZoomEvent::windowName() const
{
    const QString id = niri::toString(window);
    const QString shown = displayTitle(title);
    return shown.isEmpty() ? Text::tr("window %1", "niri's id").arg(id)
                           : Text::tr("“%1” (window %2)", "a window's title, niri's id").arg(shown, id);
}
