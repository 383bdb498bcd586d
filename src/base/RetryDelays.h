// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>

/// After how long what failed is tried again, each with its reason. The delays between tries of a command are
/// a setting. Deadlines, after which something has failed, stand where they are kept.
namespace retry
{

using namespace std::chrono_literals;
using Delay = std::chrono::milliseconds;

/// niri that ended comes again within a moment, or with the next login; a new socket is seen at once.
constexpr Delay niriFirst = 250ms;
constexpr Delay niriLongest = 1min;

/// A new kitty's window is there before its socket: 42 to 65 ms on an idle machine, seconds on a busy one.
constexpr Delay startupFirst = 25ms;
constexpr Delay startupEnd = 5s; ///< what is missing at that age does not come any more

/// The queue of a kitty's socket is full, because it was stopped or is very busy.
constexpr Delay socketQueueFull = 50ms;

/// kitty starts the program that asks the user after it has answered our probes.
constexpr Delay questionFirst = 100ms;
constexpr Delay questionLongest = 6'400ms;
/// That program ends before kitty has read its answer, and a command that comes in between makes kitty ask
/// once more. What the user allowed kitty carries out by itself meanwhile.
constexpr Delay questionAnswered = 500ms;
/// Whether another password, or room for a question, is there by now: each look walks through all processes.
constexpr Delay betweenLooks = 1s;

/// What failed at a kitty while nothing in the world has changed. The second time is at once, for the first
/// failure may be that of one moment; from here on the pauses double up to their limit.
constexpr Delay unwellFirst = 1s;
constexpr Delay refusedLongest = 10s; ///< kitty reads these settings while it runs; older ones don't say when
constexpr Delay unreachedLongest = 1min;
constexpr Delay unknownRefusalShortest = 1min;
constexpr Delay unknownRefusalLongest = 1h;

/// kitty may learn of its focus a little after niri told us; then it is left.
constexpr std::array<Delay, 3> tooEarly{15ms, 30ms, 60ms};

/// A wish, after the tries of its command: for a kitty that is away for longer while the user stays where
/// they are.
constexpr std::array<Delay, 5> failedWish{5s, 20s, 60s, 300s, 1'800s};

/// After SIGUSR1, which kitty was sent at the same moment. It begins to reload within 10 ms, on a busy
/// machine within 90, and answers nobody until that is done (measured on 0.26.5, 0.41.1 and 0.48.2).
constexpr std::array<Delay, 3> reload{25ms, 75ms, 150ms};

/// A window that is being resized has come to rest; kitty has laid out its screen by then.
constexpr Delay resized = 100ms;
/// Another title may mean another tab or split; a program that counts in its title must not keep us busy.
constexpr Delay retitled = 300ms;

/// The instance that holds the lock may not listen yet, or is about to end.
constexpr Delay secondStart = 20ms;

} // namespace retry
