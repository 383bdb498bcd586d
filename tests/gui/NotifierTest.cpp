// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notifier.h"

#include "Language.h"
#include "ManualScheduler.h"

#include <QTest>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;

class NotifierTest : public QObject
{
    Q_OBJECT

    ManualScheduler m_scheduler;
    std::unique_ptr<Notifier> m_notifier;
    QStringList m_titles;
    QStringList m_texts;

    static KittyState ready(pid_t pid)
    {
        KittyState state;
        state.info.id.pid = pid;
        state.info.status = KittyStatus::ready();
        return state;
    }

    static KittyState failing(pid_t pid, Kind kind = Kind::NoSocket)
    {
        KittyState state = ready(pid);
        state.info.status = KittyStatus::failed({.kind = kind, .pid = pid, .detail = {}});
        return state;
    }

    static AppStatus appStatus(const std::vector<KittyState> &kitties, bool hasNiri = true)
    {
        AppStatus appStatus;
        appStatus.niri.connected = hasNiri;
        appStatus.kitties = kitties;
        return appStatus;
    }

private Q_SLOTS:
    void init()
    {
        m_titles.clear();
        m_texts.clear();
        m_notifier = std::make_unique<Notifier>(m_scheduler);
        connect(m_notifier.get(), &Notifier::notified, this,
                [this](const QString &title, const QString &text) {
                    m_titles.append(title);
                    m_texts.append(text);
                });
    }

    void kittyInNeed_isToldOnce_withWhatToDo()
    {
        m_notifier->setSituation(appStatus({failing(7)}));
        QVERIFY(m_titles.isEmpty());
        m_scheduler.advance(3s);
        QCOMPARE(m_titles, QStringList{QStringLiteral("A kitty needs attention")});
        QCOMPARE(m_texts.front(),
                 QStringLiteral("kitty 7 has no remote control socket. Set listen_on in kitty.conf, then "
                                "start a new kitty."));

        m_notifier->setSituation(appStatus({failing(7), ready(8)}));
        m_notifier->setSituation(appStatus({ready(7), ready(8)}));
        m_notifier->setSituation(appStatus({failing(7), ready(8)}));
        m_scheduler.advance(1h);
        QCOMPARE(m_titles.size(), 1);
        QCOMPARE(m_scheduler.pending(), 0U);
    }

    void kittyInNeed_isNamedByTheTitleOfItsWindow_thatHasTheFocusOrIsTheFirst()
    {
        KittyState kitty = failing(7);
        kitty.windows = {{.id = niri::WindowId(1), .title = QStringLiteral("first")},
                         {.id = niri::WindowId(2), .title = QStringLiteral("second")}};
        m_notifier->setSituation(appStatus({kitty}));
        m_scheduler.advance(3s);
        QVERIFY2(m_texts.front().startsWith(QStringLiteral("“first” (kitty 7) has no ")),
                 qPrintable(m_texts.front()));
        kitty.info.status = KittyStatus::failed({.kind = Kind::Refused, .pid = 7, .detail = {}});
        kitty.windows[1].isFocused = true;
        m_notifier->setSituation(appStatus({kitty}));
        m_scheduler.advance(3s);
        QVERIFY2(m_texts.last().startsWith(QStringLiteral("“second” (kitty 7) does not ")),
                 qPrintable(m_texts.last()));
    }

    void anotherFaultOfTheSameKitty_isAnotherThing()
    {
        m_notifier->setSituation(appStatus({failing(7)}));
        m_scheduler.advance(3s);
        m_notifier->setSituation(appStatus({failing(7, Kind::PermissionMissing)}));
        m_scheduler.advance(3s);
        QCOMPARE(m_titles.size(), 2);
    }

    void kittyThatJustStarts_isGivenTime()
    {
        m_notifier->setSituation(appStatus({failing(7)}));
        m_scheduler.advance(2s);
        m_notifier->setSituation(appStatus({ready(7)}));
        m_scheduler.advance(1h);
        QVERIFY(m_titles.isEmpty());
    }

    void manyAtOnce_areOneMessage()
    {
        const Language english(QStringLiteral("en"));
        m_notifier->setSituation(appStatus({failing(7), failing(8), failing(9)}));
        m_scheduler.advance(3s);
        QCOMPARE(m_titles, QStringList{QStringLiteral("3 kitties need attention")});
    }

    void niriThatIsAwayForTenSeconds_isToldOncePerLoss()
    {
        m_notifier->setSituation(appStatus({}, false));
        m_scheduler.advance(9s);
        m_notifier->setSituation(appStatus({}, false));
        QVERIFY(m_titles.isEmpty());
        m_scheduler.advance(1s);
        QCOMPARE(m_titles, QStringList{QStringLiteral("No connection to niri")});
        m_notifier->setSituation(appStatus({}, false));
        m_scheduler.advance(1h);
        QCOMPARE(m_titles.size(), 1);

        m_notifier->setSituation(appStatus({}, true));
        m_notifier->setSituation(appStatus({}, false));
        m_scheduler.advance(5s);
        m_notifier->setSituation(appStatus({}, true));
        m_scheduler.advance(1h);
        QCOMPARE(m_titles.size(), 1);
    }

    void pausedOrSwitchedOff_nothingIsTold()
    {
        AppStatus paused = appStatus({failing(7)});
        paused.isZooming = false;
        m_notifier->setSituation(paused);
        m_scheduler.advance(1h);
        QVERIFY(m_titles.isEmpty());

        m_notifier->setEnabled(false);
        m_notifier->setSituation(appStatus({failing(7)}, false));
        m_scheduler.advance(1h);
        m_notifier->setEnabled(true);
        m_notifier->setSituation(appStatus({failing(7)}, false));
        m_scheduler.advance(1h);
        QVERIFY(m_titles.isEmpty());
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "NotifierTest.moc"
