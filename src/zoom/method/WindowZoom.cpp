// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowZoom.h"

#include "KittyList.h"
#include "KittyRegistry.h"

WindowZoom::WindowZoom(const KittyId &kitty, KittyRegistry &registry)
    : StepwiseZoom(kitty, registry)
{
}

void WindowZoom::queryWindows(Queried queried)
{
    const auto onAnswer = [this, queried](const std::expected<KittyResponse, KittyError> &answer) {
        auto list = answer ? KittyList::fromResponse(*answer) : std::unexpected(answer.error());
        if (!list) {
            list.error().pid = kitty().pid;
            queried(std::unexpected(list.error()));
            return;
        }
        OsWindows windows;
        m_kittyWindows.clear();
        for (const KittyList::OsWindow &osWindow : list->windows) {
            windows.all.insert(osWindow.id);
            m_kittyWindows[osWindow.id] = osWindow.kittyWindow;
            if (osWindow.isFocused)
                windows.focused = osWindow.id;
        }
        queried(windows);
    };
    registry().execute(kitty(), {.makeCommand = &KittyList::command, .done = onAnswer}, this);
}

std::optional<StepwiseZoom::Window> WindowZoom::targetWindow(niri::WindowId window, const Task &task,
                                                             const OsWindows &windows) const
{
    const auto known = task.osWindows.find(window);
    if (known != task.osWindows.end() && windows.all.contains(known->second))
        return known->second;
    if (windows.all.size() == 1)
        return *windows.all.begin();
    return window == task.wish.focused ? windows.focused : std::nullopt;
}

KittyCommand WindowZoom::commandFor(const Step &step) const
{
    // "0" is a reset; a sign makes it a step.
    QString size = QStringLiteral("0");
    if (step.points)
        size = (*step.points > 0 ? QStringLiteral("+") : QString()) + QString::number(*step.points, 'f', 10);
    // The key is `match` up to 0.48.2 at least, although kitty's documentation says `match_window`.
    const QString match = QStringLiteral("id:%1").arg(m_kittyWindows.at(step.window));
    return {.name = QStringLiteral("action"),
            .payload = KittyMessage::text(
                {{QStringLiteral("action"), QStringLiteral("change_font_size current ") + size},
                 {QStringLiteral("match"), match},
                 {QStringLiteral("match_window"), match}}),
            .isRepeatable = !step.points};
}
