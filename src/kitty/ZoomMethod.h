// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How a kitty lets its fonts be changed, best first. Found out once per kitty. The words are product names.
enum class ZoomMethod {
    None, ///< not known yet, or not at all
    Exact, ///< our kitten, which runs inside kitty and knows every size
    Window, ///< a step up or down of an OS window that is named
    Relative, ///< a step up or down of the OS window that has, or last had, the keyboard
};

/// The method tells kitty steps and learns no size.
inline bool isStepwise(ZoomMethod method)
{
    return method == ZoomMethod::Window || method == ZoomMethod::Relative;
}

inline QString word(ZoomMethod method)
{
    switch (method) {
    case ZoomMethod::None:
        return QStringLiteral("none");
    case ZoomMethod::Exact:
        return QStringLiteral("exact");
    case ZoomMethod::Window:
        return QStringLiteral("window");
    case ZoomMethod::Relative:
        return QStringLiteral("relative");
    }
    Q_UNREACHABLE();
}
