// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodFinder.h"

#include <utility>

using Kind = KittyError::Kind;

namespace
{

/// The first with the command `action`.
constexpr QByteArrayView namesWindows = "0,35,0";

} // namespace

MethodFinder::MethodFinder(Ask ask)
    : m_ask(std::move(ask))
{
}

KittyCommand MethodFinder::probeFor(ZoomMethod::Kind method)
{
    return KittyCommand::permissionProbe(method == ZoomMethod::Window ? QStringLiteral("action")
                                                                      : QStringLiteral("set-font-size"));
}

bool MethodFinder::isPermitted(const Answer &answer)
{
    return answer || answer.error().kind == Kind::TooOld; // it was too new
}

bool MethodFinder::mayHelp(const KittyError &refusal)
{
    // Where there is no password for it, kitty may permit some commands to whoever has none.
    return refusal.kind == Kind::PermissionMissing || refusal.kind == Kind::TooOld
        || refusal.kind == Kind::PasswordUnknown;
}

void MethodFinder::find(Found found)
{
    if (m_permitsNone) {
        found(ZoomMethod::None);
        return;
    }
    m_waiting.push_back(std::move(found));
    if (m_waiting.size() == 1)
        askForWindow();
}

template<typename Next> void MethodFinder::ask(const KittyCommand &command, Next next)
{
    m_ask(command, [this, next](const Answer &answer) {
        if (answer || answer.error().is(KittyError::Refusal))
            next(answer);
        else
            finish(std::unexpected(answer.error()));
    });
}

void MethodFinder::askForWindow()
{
    ask(probeFor(ZoomMethod::Window), [this](const Answer &answer) {
        if (isPermitted(answer))
            askForNewEnough();
        else
            askForRelative();
    });
}

void MethodFinder::askForNewEnough()
{
    const KittyCommand list{.name = QStringLiteral("ls"), .payload = {}, .version = namesWindows};
    ask(list, [this](const Answer &answer) {
        if (answer)
            finish(ZoomMethod::Window);
        else
            askForRelative();
    });
}

void MethodFinder::askForRelative()
{
    ask(probeFor(ZoomMethod::Relative), [this](const Answer &answer) {
        finish(isPermitted(answer) ? ZoomMethod::Relative : ZoomMethod::None);
    });
}

void MethodFinder::finish(const std::expected<ZoomMethod::Kind, KittyError> &result)
{
    m_permitsNone = result == ZoomMethod::None;
    for (const Found &found : std::exchange(m_waiting, {}))
        found(result);
}
