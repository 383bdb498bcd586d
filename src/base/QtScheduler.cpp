// SPDX-License-Identifier: GPL-3.0-or-later
#include "QtScheduler.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

#include <sys/timerfd.h>
#include <unistd.h>

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
    // Long waits may share a wake-up with others; short ones are felt by a user.
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

ScheduledCall QtScheduler::callAt(const QDateTime &moment, std::function<void()> call)
{
    // QTimer ignores suspend and changes of the wall clock.
    const int clock = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    const std::chrono::milliseconds sinceEpoch(std::max<qint64>(moment.toMSecsSinceEpoch(), 1));
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
    itimerspec alarm{};
    alarm.it_value.tv_sec = seconds.count();
    alarm.it_value.tv_nsec = std::chrono::nanoseconds(sinceEpoch - seconds).count();
    if (clock < 0 || timerfd_settime(clock, TFD_TIMER_ABSTIME, &alarm, nullptr) != 0) {
        if (clock >= 0)
            close(clock);
        const std::chrono::milliseconds delay(QDateTime::currentDateTimeUtc().msecsTo(moment));
        return callAfter(std::max(delay, 0ms), std::move(call));
    }
    auto *notifier = new QSocketNotifier(clock, QSocketNotifier::Read, this);
    connect(notifier, &QObject::destroyed, [clock] { close(clock); });
    connect(notifier, &QSocketNotifier::activated, this, [notifier, call = std::move(call)] {
        notifier->setEnabled(false);
        notifier->deleteLater();
        call();
    });
    return ScheduledCall([notifier = QPointer(notifier)] {
        if (notifier) {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    });
}
