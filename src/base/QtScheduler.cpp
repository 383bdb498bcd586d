// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/QtScheduler.h"

#include <QPointer>
#include <QTimer>

#include <utility>

#include <time.h>

using namespace std::chrono_literals;

std::chrono::nanoseconds QtScheduler::now() const
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

ScheduledCall QtScheduler::callAfter(std::chrono::milliseconds delay, std::function<void()> call)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    // Long waits may share a wake-up with others; short ones are felt by a person.
    timer->setTimerType(delay < 2s ? Qt::PreciseTimer : delay < 20s ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    connect(timer, &QTimer::timeout, this, [timer, call = std::move(call)] {
        timer->deleteLater();
        call();
    });
    timer->start(delay);
    return ScheduledCall([timer = QPointer(timer)] {
        if (timer) {
            timer->stop();
            timer->deleteLater();
        }
    });
}
