// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrayAppearance.h"

#include "Appearance.h"
#include "PointsText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrayAppearance)
};

std::optional<double> zoomedSize(const std::vector<KittyState> &kitties)
{
    for (const KittyState &kitty : kitties) {
        for (const KittyState::Window &window : kitty.windows) {
            if (appearanceOf(kitty, &window, true).mark == Appearance::Mark::Zoomed)
                return window.size;
        }
    }
    return std::nullopt;
}

QString kittiesText(int all, int needing)
{
    if (all == 0)
        return Text::tr("no kitty is open");
    const QString count = Text::tr("%n kitties", nullptr, all);
    if (needing == 0)
        return count;
    return Text::tr("%1, %2", "3 kitties, 1 needs attention")
        .arg(count, Text::tr("%n need attention", "so many kitties", needing));
}

QString stateText(TrayAppearance::State state, const AppStatus &appStatus)
{
    switch (state) {
    case TrayAppearance::State::Paused:
        if (appStatus.pausedUntil) {
            const QTime time = appStatus.pausedUntil->toLocalTime().time();
            return Text::tr("Paused until %1").arg(QLocale().toString(time, QLocale::ShortFormat));
        }
        return Text::tr("Zooming is off");
    case TrayAppearance::State::WaitingForNiri:
        return Text::tr("Waiting for niri");
    case TrayAppearance::State::Zooming:
    case TrayAppearance::State::NeedsAttention:
        break;
    }
    if (const auto size = zoomedSize(appStatus.kitties))
        return Text::tr("Zooming %1", "a font size, with its unit").arg(pointsText(*size));
    return Text::tr("Ready to zoom");
}

} // namespace

QString TrayAppearance::icon() const
{
    switch (state) {
    case State::Zooming:
        return QStringLiteral("panel-zooming");
    case State::Paused:
        return QStringLiteral("panel-paused");
    case State::WaitingForNiri:
        return QStringLiteral("panel-waiting");
    case State::NeedsAttention:
        return QStringLiteral("panel-attention");
    }
    Q_UNREACHABLE();
}

TrayAppearance TrayAppearance::of(const AppStatus &appStatus)
{
    const int all = static_cast<int>(appStatus.kitties.size());
    const int needing =
        static_cast<int>(std::ranges::count_if(appStatus.kitties, &KittyState::needsAttention));

    TrayAppearance appearance;
    if (!appStatus.isZooming)
        appearance.state = State::Paused;
    else if (!appStatus.niri.connected)
        appearance.state = State::WaitingForNiri;
    else if (needing > 0)
        appearance.state = State::NeedsAttention;
    else
        appearance.state = State::Zooming;

    appearance.text = Text::tr("%1 · %2", "what the program does · what it does it to")
                          .arg(stateText(appearance.state, appStatus), kittiesText(all, needing));
    return appearance;
}
