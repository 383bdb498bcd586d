// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoScript.h"

#include "ManualScheduler.h"
#include "SimulatedNiri.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace std::chrono_literals;

namespace
{

constexpr pid_t ready = 11;
constexpr pid_t withoutSocket = 12;
constexpr pid_t refusing = 13;

struct Moment {
    std::chrono::milliseconds time{};
    QString title;
    QString appId;
    pid_t pid = 0;

    bool operator==(const Moment &) const = default;
};

/// A day, and what can be seen of it.
class WatchedDay
{
public:
    WatchedDay()
        : m_day(m_scheduler, m_niri,
                {.ready = ready,
                 .withoutSocket = withoutSocket,
                 .refusing = refusing,
                 .tellReady = [this](const QByteArray &line) { told.push_back(line); }})
    {
        m_day.begin();
    }

    std::chrono::milliseconds length() const { return m_day.length(); }
    const SimulatedDesktop &desktop() const { return m_niri.desktop(); }

    /// Every change of the focused window or its title within that time.
    std::vector<Moment> live(std::chrono::milliseconds time)
    {
        std::vector<Moment> moments;
        for (std::chrono::milliseconds passed{}; passed < time; passed += 10ms) {
            m_scheduler.advance(10ms);
            Moment moment = focused();
            if (!moments.empty())
                moment.time = moments.back().time;
            if (moments.empty() || moments.back() != moment) {
                moment.time = passed;
                moments.push_back(moment);
            }
        }
        return moments;
    }

    QByteArrayList told;

private:
    Moment focused() const
    {
        const auto id = desktop().focused();
        if (!id)
            return {};
        const SimulatedDesktop::Window &window = desktop().windows().at(*id);
        return {.time = {}, .title = window.title, .appId = window.appId, .pid = window.pid.value_or(0)};
    }

    ManualScheduler m_scheduler;
    SimulatedNiri m_niri;
    DemoScript m_day;
};

} // namespace

class DemoScriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheMorning_theReadyKittyHasTheFocus()
    {
        WatchedDay day;
        QCOMPARE(day.desktop().windows().size(), 4U);
        QCOMPARE(day.desktop().windows().at(*day.desktop().focused()).pid, ready);
    }

    void everyDayIsLikeTheOther()
    {
        WatchedDay day;
        const auto first = day.live(day.length());
        QVERIFY(day.live(day.length()) == first);
        for (int i = 0; i < 100; ++i)
            day.live(day.length());
        QVERIFY(day.live(day.length()) == first);
        QCOMPARE(day.desktop().windows().size(), 4U);
    }

    void everyKindOfWindowGetsTheFocus_andSometimesNone()
    {
        WatchedDay day;
        std::set<pid_t> pids;
        std::set<QString> appIds;
        for (const Moment &moment : day.live(day.length())) {
            pids.insert(moment.pid);
            appIds.insert(moment.appId);
        }
        QVERIFY(pids == std::set<pid_t>({0, ready, withoutSocket, refusing}));
        QVERIFY(appIds == std::set<QString>({{}, QStringLiteral("firefox"), QStringLiteral("kitty")}));
    }

    void thePaceIsCalm_butForOneRunThroughTheColumns()
    {
        WatchedDay day;
        const auto moments = day.live(day.length());
        std::vector<std::chrono::milliseconds> pauses;
        for (std::size_t i = 1; i < moments.size(); ++i)
            pauses.push_back(moments[i].time - moments[i - 1].time);
        const auto run = std::ranges::count_if(pauses, [](auto pause) { return pause < 100ms; });
        QVERIFY2(run >= 5, qPrintable(QString::number(run)));
        QVERIFY(std::ranges::all_of(pauses, [](auto pause) { return pause < 100ms || pause >= 1500ms; }));
        QVERIFY(day.length() > 20s && day.length() < 60s);
    }

    void theKittyWithTwoWindowsKnowsWhichHasTheFocus()
    {
        WatchedDay day;
        day.live(day.length());
        const qsizetype opened = day.told.indexOf("open-window");
        const qsizetype closed = day.told.indexOf("close-window 2");
        QVERIFY(opened > 0);
        QCOMPARE(day.told.value(opened + 1), "focus 2");
        QVERIFY(day.told.indexOf("focus 1", opened) < closed);
        QCOMPARE(day.told.value(closed + 1), "focus 1");
        QVERIFY(day.told.contains("focus 0"));
    }
};

QTEST_GUILESS_MAIN(DemoScriptTest)
#include "DemoScriptTest.moc"
