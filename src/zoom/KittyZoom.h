// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "MethodChoice.h"
#include "OsWindowPairs.h"
#include "PendingChanges.h"
#include "ReloadQuestions.h"
#include "Scheduler.h"
#include "SizeChanges.h"
#include "ZoomEventQueue.h"
#include "ZoomWish.h"

#include <QObject>

#include <expected>
#include <memory>
#include <optional>
#include <set>

class KittyRegistry;

/// Brings one kitty to what is wished of it. It holds the wish, what was sent, and what became of that;
/// whatever happens only changes one of these, and reconcile() does what is left to do. The base
/// sizes live inside kitty, each command carries the whole wish and one is in flight, so there is nothing
/// here that could drift. (Of a kitty that takes steps only, see StepwiseZoom.) What failed for a reason that
/// may pass is sent again a few times, less and less often, until the user comes back to that kitty.
class KittyZoom final : public QObject
{
    Q_OBJECT

public:
    /// `kitten`: the absolute path of ours. All others must outlive this.
    KittyZoom(const KittyId &kitty, KittyRegistry &registry, Scheduler &scheduler, const QString &kitten,
              ZoomEventQueue &events, QObject *parent = nullptr);
    /// Replaces the wish before; what is in flight is not taken back, but followed by this. The focus may
    /// still be on its way to rest at `coming`; a gain of any other window that is not wished has been
    /// overtaken.
    void setWish(const ZoomWish &wish, std::optional<niri::WindowId> coming = std::nullopt);

    /// The focus changes of this kitty's windows, which the answers to the wishes settle.
    PendingChanges &changes() { return m_changes; }

    /// What failed may succeed now.
    void tryAgain();

    ZoomMethod::Kind method() const { return m_method.kind(); }
    /// The user wants to know whether this kitty is well, and what failed is tried again.
    void check()
    {
        m_method.check();
        tryAgain();
    }

    /// The program is about to end. What once did something for us may have a font to give back, so whatever
    /// stands against asking it is forgotten.
    void prepareToEnd();
    /// What failed and may succeed now, or was zoomed once, is tried again.
    void tryForTheLastTime();

    /// The keyboard went to another window: kitty may know by now which of its own has it.
    void onKeyboardMoved();

    /// The kitty has ended: settles every event. Nothing is sent any more.
    void end()
    {
        m_again.cancel();
        m_reloadQuestions.end();
        m_columnsCheck.reset();
        m_changes.supersedeAll();
    }

    /// niri's windows of this kitty; `all` has those, too, that are left alone. Call before setWish().
    void setWindows(const std::set<niri::WindowId> &windows, const std::set<niri::WindowId> &all);
    const std::set<niri::WindowId> &windows() const { return m_windows; }

    /// That window of this kitty has the keyboard, whether it is to be zoomed or not.
    void setFocused(niri::WindowId window) { m_method.setFocused(window); }

    enum class Layout {
        Resized, ///< a window of this kitty has another size
        Retitled, ///< and may show another tab or split
    };
    /// The columns may be others: the zoom that leaves enough of them is worked out anew once that has come
    /// to rest. Nothing happens where no minimum is wished.
    void followLayout(Layout layout);

    /// kitty has reloaded its configuration.
    void onReload();

    /// The same may happen at this moment, to a kitty that does not tell it: the wish is sent again a few
    /// times, until kitty says that it has.
    void expectReload();

    /// Sizes of that window as far as kitty told them.
    const KittyReport::OsWindow *osWindow(niri::WindowId window) const
    {
        return m_report ? osWindowIn(*m_report, window) : nullptr;
    }

    /// See SizeChanges.
    bool changesSizeOften(niri::WindowId window) const;

    /// Nothing is left to do for the wish.
    bool isSettled() const { return isConfirmed() || (hasFailed() && m_error); }
    /// The same, with no font left that might still be given back: zoomed, or reset by a reload.
    bool hasGivenBack() const;

Q_SIGNALS:
    void settled();

private:
    bool isConfirmed() const { return m_outcome == Sent::Confirmed && isSent(); }
    bool hasFailed() const { return m_outcome == Sent::Failed && isSent(); }
    /// What kitty was told last is what is wished, and which window has the keyboard tells it nothing new.
    bool isSent() const
    {
        return m_sent == m_wish
            && (!m_wish.focused || m_wish.focused == m_sent.focused || m_pairs.isSure(*m_wish.focused));
    }
    void forgetFailure()
    {
        if (m_outcome == Sent::Failed)
            m_outcome = Sent::Nothing;
    }
    void reconcile();
    void sendAgain();
    void sendAgainAfter(std::chrono::milliseconds delay)
    {
        m_again = m_scheduler.callAfter(delay, [this] { sendAgain(); });
    }
    void askAboutReload(bool isLastTime);
    void checkColumns();
    bool owesFont() const;
    bool mayOweFont(const KittyError &error) const;
    bool isUnsureOfWindow() const;
    const KittyReport::OsWindow *osWindowIn(const KittyReport &report, niri::WindowId window) const;
    ZoomMethod::Task takeTask();
    /// What kitty says, whatever it was asked. If it has reloaded its configuration the wish is sent again,
    /// which gives back what that took away.
    void setReport(const KittyReport &report);
    void onResult(const std::expected<KittyReport, KittyError> &result);
    void onReport(const KittyReport &report);
    void onError(const KittyError &error);
    ZoomEvent::Zooming outcome(niri::WindowId window, bool isChanged) const;

    KittyId m_id;
    KittyRegistry &m_registry;
    Scheduler &m_scheduler;

    /// What became of the wish that was sent last.
    enum class Sent {
        Nothing, ///< none was, or it counts no more: kitty may still be zoomed from before us
        InFlight,
        Confirmed,
        Failed, ///< not sent again until something changes
    };

    ZoomWish m_wish;
    ZoomWish m_sent; ///< what kitty was told last
    Sent m_outcome = Sent::Nothing;
    bool m_wasReached = false; ///< a wish of ours may have been carried out
    bool m_isAskedAgain = false; ///< by itself, after it has failed
    bool m_isOvertaken = false; ///< while it is in flight, so it is sent again

    OsWindowPairs m_pairs;
    std::size_t m_timesTooEarly = 0;
    std::size_t m_timesFailed = 0;
    ScheduledCall m_again;
    std::optional<ScheduledCall> m_columnsCheck; ///< none: nothing is to be checked
    ReloadQuestions m_reloadQuestions;

    std::set<niri::WindowId> m_windows;
    std::optional<KittyReport> m_report;
    SizeChanges m_sizeChanges;
    std::optional<KittyError> m_error; ///< why it has failed; none: kitty was asked too early
    PendingChanges m_changes;
    MethodChoice m_method;
};
