// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"

#include <QObject>

/// The real clock, and single-shot QTimers.
class QtScheduler final : public QObject, public Scheduler
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::chrono::nanoseconds now() const override;
    ScheduledCall callAfter(std::chrono::milliseconds delay, std::function<void()> call) override;
    ScheduledCall callAt(const QDateTime &moment, std::function<void()> call) override;
};
