// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "KittyMessage.h"
#include "KittyRequest.h"
#include "Scheduler.h"
#include "ZoomMethod.h"

class KittyRegistry;

/// By our kitten, which runs inside kitty: one command carries the whole wish, and its answer tells every
/// size. Without a wish it only reports.
class KittenZoom final : public ZoomMethod
{
    Q_OBJECT

public:
    /// `kitten`: its absolute path. All others must outlive this.
    KittenZoom(const KittyId &kitty, KittyRegistry &registry, Scheduler &scheduler, QString kitten);

    /// On until it is known that this kitty allows it. What a refused trial means is concluded by whoever
    /// has it sent.
    void setTrial(bool isTrial) { m_isTrial = isTrial; }

    void carryOut(TakeTask takeTask, Done done) override
    {
        run(KittyRequest::Purpose::Command, std::move(takeTask), std::move(done));
    }
    bool tellsSizes() const override { return true; }

    /// Only the report.
    void ask(KittyRequest::Purpose purpose, Done done) { run(purpose, nullptr, std::move(done)); }

Q_SIGNALS:
    void worked(); ///< before anybody else is told
    void reported(const KittyReport &report);
    /// A command of 0.26 is refused as too new.
    void kittyIsTooOld();
    /// A trial was refused after its deadline: what that means shows when kitty is asked again.
    void refusedLate();

private:
    void run(KittyRequest::Purpose purpose, TakeTask takeTask, Done done);
    KittyCommand command(const TakeTask &takeTask) const;
    void onResponse(bool isTrial, const std::expected<KittyResponse, KittyError> &response, const Done &done);

    KittyId m_kitty;
    KittyRegistry &m_registry;
    Scheduler &m_scheduler;
    QString m_kitten;
    QByteArray m_kittenPath; ///< the same, as the system has it
    QByteArray m_payload; ///< of each command, up to its argument
    bool m_isTrial = true;
};
