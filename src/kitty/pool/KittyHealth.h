// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "KittyLocator.h"
#include "KittyStatus.h"
#include "Scheduler.h"

#include <QObject>

#include <chrono>
#include <optional>

/// Whether one kitty is well, as far as is known, and so whether it is asked just now. What failed while
/// nothing in the world has changed is asked again less often, not more, whoever wants to: the second time at
/// once, then after pauses that double; and what was decided when that kitty started is believed for as long
/// again as it has lived. Only what kitty refused for an unknown reason before it ever did anything for us is
/// not asked again at all.
class KittyHealth final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    KittyHealth(const KittyId &kitty, const KittyLocator &locator, const Scheduler &scheduler);

    const KittyStatus &status() const { return m_status; }

    /// It has done something for us before, with the present password.
    bool hasWorked() const { return m_hasWorked; }
    void forgetSuccess() { m_hasWorked = false; }

    /// Why it is not asked just now; nullopt if it may be.
    std::optional<KittyError> standingError() const;

    /// kitty was asked, and this is what a command, with all that was tried for it, has led to.
    void conclude(const KittyStatus &status);
    /// The same where kitty was not asked, or is asked by others: only what is shown changes.
    void setStatus(const KittyStatus &status);

    /// An answer is late. Whatever waits behind that command fails with it, and is not counted.
    void answerIsLate(const KittyError &silence) { stand(silence); }
    /// It came after its deadline: kitty may be asked at once, unless it is late again and again.
    void answeredLate();

    /// The world has changed: a setting, a password, its configuration, or the user wants to know.
    void allowRetry();

Q_SIGNALS:
    void changed(); ///< the status

private:
    void stand(const KittyError &error);

    KittyId m_kitty;
    const KittyLocator &m_locator;
    const Scheduler &m_scheduler;
    KittyStatus m_status;
    bool m_hasWorked = false;
    std::optional<KittyError> m_standing;
    std::chrono::nanoseconds m_until{};
    int m_timesInARow = 0;
};
