// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>

/// What has been added to the fonts of one kitty's OS windows by steps, and which step brings them nearer to
/// what is wished. For kitties that tell no sizes, so this record is all there is to go by. Taking a step
/// back keeps whatever the user has changed meanwhile.
///
/// A step may have been taken although no answer came. Then the size is unsure, and another step on top of it
/// could make it worse for good: the only thing that is sent to such an OS window is a reset to the
/// configured size. It may take back a size that the user gave; but a size that kitty.conf gives is one
/// that they know, and the next step is right again.
class AppliedSteps
{
public:
    using Window = int; ///< whatever names an OS window while it lives

    struct Step {
        Window window = 0;
        std::optional<double> points; ///< more than now; nullopt: back to the configured size

        bool operator==(const Step &) const = default;
    };

    /// The next of the steps that lead to `wished`, in points on top of the base size; OS windows that are
    /// not among them get their base size back. Only those are touched for which `isReachable` says so.
    std::optional<Step> next(const std::map<Window, double> &wished,
                             const std::function<bool(Window)> &isReachable) const;

    /// The step is written to kitty: from here on it may have been taken.
    void send(const Step &step);
    void succeed(const Step &step);
    /// kitty has said that it did not take it.
    void refuse(const Step &step);

    /// Those that are closed took their fonts along.
    void keepOnly(const std::set<Window> &windows);
    /// kitty has given every OS window the configured size. Of those that are unsure a step may have come
    /// after that.
    void forget()
    {
        std::erase_if(m_windows, [](const auto &entry) { return !entry.second.isUnsure; });
    }

    /// The same may have happened, or not.
    void doubt()
    {
        for (auto &[window, state] : m_windows)
            state.isUnsure = true;
    }

    double on(Window window) const; ///< points
    bool isUnsure(Window window) const;

private:
    struct State {
        double points = 0;
        bool isUnsure = false;
    };

    std::map<Window, State> m_windows; ///< those that have, or may have, something on top of their base size
};
