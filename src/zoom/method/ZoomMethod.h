// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"
#include "KittyReport.h"
#include "ZoomWish.h"

#include <QObject>
#include <QString>

#include <expected>
#include <functional>
#include <map>
#include <optional>
#include <set>

/// One way to change the fonts of one kitty.
class ZoomMethod : public QObject
{
    Q_OBJECT

public:
    /// How a kitty lets its fonts be changed, best first. The words are product names.
    enum Kind {
        None, ///< not known yet, or not at all
        Exact, ///< our kitten, which runs inside kitty and knows every size
        Window, ///< a step up or down of an OS window that is named
        Relative, ///< a step up or down of the OS window that has, or last had, the keyboard
    };

    struct Task {
        ZoomWish wish;
        std::map<niri::WindowId, int> osWindows = {}; ///< kitty's ids, as far as they are known
    };
    /// Called when bytes are written, each time they are: what had to wait is carried out as it is wished by
    /// then.
    using TakeTask = std::function<Task()>;
    using Report = std::expected<KittyReport, KittyError>;
    using Done = std::function<void(const Report &)>;

    using QObject::QObject;

    /// `done` is called once, also within the call. Not to be called again before that.
    virtual void carryOut(TakeTask takeTask, Done done) = 0;

    /// niri's windows of this kitty, all of them: also those that are left alone. True if what failed may
    /// succeed with these.
    virtual bool setWindows(const std::set<niri::WindowId> &) { return false; }
    /// That window of this kitty has, or last had, the keyboard.
    virtual void setFocused(niri::WindowId) { }

    /// Its reports tell the sizes as they are, and whether kitty has reloaded its configuration.
    virtual bool tellsSizes() const { return false; }
    /// kitty has most likely reloaded its configuration, and neither kitty nor a report tells it.
    virtual void assumeReload() { }
};

/// It takes steps up and down, and learns no size.
inline bool isStepwise(ZoomMethod::Kind kind)
{
    switch (kind) {
    case ZoomMethod::None:
    case ZoomMethod::Exact:
        return false;
    case ZoomMethod::Window:
    case ZoomMethod::Relative:
        return true;
    }
    Q_UNREACHABLE();
}

inline QString toText(ZoomMethod::Kind kind)
{
    switch (kind) {
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
