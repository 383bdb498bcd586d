// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"
#include "KittyMessage.h"
#include "ZoomMethod.h"

#include <expected>
#include <functional>
#include <vector>

/// Finds out how a kitty that refuses our kitten can be zoomed, by commands of which none changes anything:
/// each has a version that tells more by being refused than by being carried out. Measured on 0.26.5, 0.41.1
/// and 0.48.2: a command that is too new is answered so if it is permitted, and as not permitted if not.
class MethodFinder
{
public:
    using Answer = std::expected<KittyResponse, KittyError>;
    /// Sends a command; the second is called with what comes of it.
    using Ask = std::function<void(const KittyCommand &, std::function<void(const Answer &)>)>;
    using Found = std::function<void(const std::expected<ZoomMethod::Kind, KittyError> &)>;

    explicit MethodFinder(Ask ask);

    /// A command that shows whether that stepwise method is permitted, and changes nothing.
    static KittyCommand probeFor(ZoomMethod::Kind method);
    /// Of such a probe: it is.
    static bool isPermitted(const Answer &answer);

    /// That refusal of our kitten leaves room for other methods.
    static bool mayHelp(const KittyError &refusal);

    /// That kitty has none of these methods.
    void giveUp() { m_permitsNone = true; }
    /// The user may have changed what kitty permits.
    void forget() { m_permitsNone = false; }

    /// `found` is called with None if kitty permits none of them, or with why it could not be asked. Whoever
    /// asks meanwhile is told the same; that it permits none is remembered.
    void find(Found found);

private:
    void askForWindow();
    void askForNewEnough();
    void askForRelative();
    void finish(const std::expected<ZoomMethod::Kind, KittyError> &result);
    template<typename Next> void ask(const KittyCommand &command, Next next);

    Ask m_ask;
    std::vector<Found> m_waiting;
    bool m_permitsNone = false;
};
