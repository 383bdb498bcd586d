// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrayMenu.h"

#include "ManualScheduler.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <optional>

using namespace std::chrono_literals;

/// Another language, in which everything is said loudly.
class Loud final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

class TrayMenuTest : public QObject
{
    Q_OBJECT

    std::optional<Actions> m_actions;
    ManualScheduler m_scheduler;

    static KittyState kitty(pid_t pid, const QString &title = QStringLiteral("shell"))
    {
        KittyState state;
        state.info.id.pid = pid;
        state.info.status = KittyStatus::ready();
        state.windows = {{.id = niri::WindowId(1), .title = title}};
        return state;
    }

    static QAction *action(const TrayMenu &menu, const QString &text)
    {
        for (QAction *candidate : menu.actions()) {
            if (candidate->isVisible() && candidate->text().contains(text))
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_actions.emplace(); }

    void everyEntry_saysWhatTheUserWishes()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        QSignalSpy zooming(m_actions->zooming, &QAction::triggered);
        QSignalSpy oneKitty(&menu, &TrayMenu::kittySwitched);
        QSignalSpy status(m_actions->status, &QAction::triggered);
        QSignalSpy settings(m_actions->settings, &QAction::triggered);
        QSignalSpy setUp(m_actions->setUp, &QAction::triggered);
        QSignalSpy about(m_actions->about, &QAction::triggered);
        QSignalSpy quit(m_actions->quit, &QAction::triggered);
        for (const char *text : {"Zooming", "shell", "Status", "Settings", "Set Up kitty", "About", "Quit"})
            action(menu, QString::fromLatin1(text))->trigger();
        QCOMPARE(zooming, (QList<QVariantList>{{false}}));
        QCOMPARE(oneKitty.count(), 1);
        QCOMPARE(oneKitty[0][0].value<KittyId>().pid, 7);
        QCOMPARE(oneKitty[0][1].toBool(), false);
        for (const QSignalSpy *spy : {&status, &settings, &setUp, &about, &quit})
            QCOMPARE(spy->count(), 1);
    }

    void pause_isForAQuarterAnHourOrWithoutEnd()
    {
        const TrayMenu menu(*m_actions, m_scheduler);
        QList<qint64> minutes;
        for (const auto &[action, duration] : m_actions->pauses)
            connect(action, &QAction::triggered, &menu,
                    [&, duration] { minutes << (duration ? duration->count() : -1); });
        for (const char *text : {"15 Minutes", "1 Hour", "Until I Resume"})
            action(menu, QString::fromLatin1(text))->trigger();
        QCOMPARE(minutes, (QList<qint64>{15, 60, -1}));
    }

    void withoutKitties_theMenuSaysSo()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({});
        QVERIFY(action(menu, QStringLiteral("No kitty is open")));
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        QVERIFY(!action(menu, QStringLiteral("No kitty is open")));
        QVERIFY(action(menu, QStringLiteral("“shell” (kitty 7) – Ready")));
    }

    void manyKitties_areNotALongerMenu()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        std::vector<KittyState> kitties;
        for (pid_t pid = 1; pid <= 200; ++pid)
            kitties.push_back(kitty(pid));
        menu.setSituation({.niri = {}, .kitties = kitties});
        QVERIFY(action(menu, QStringLiteral("188 more")));
        QVERIFY(menu.actions().size() < 30);
    }

    void sameSituation_touchesNothing()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        int changes = 0;
        for (QAction *entry : menu.actions())
            connect(entry, &QAction::changed, this, [&] { ++changes; });
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        menu.setSituation({.niri = {}, .kitties = {kitty(7, QStringLiteral("a new title"))}});
        QCOMPARE(changes, 0);
        menu.setSituation({.niri = {}, .isZooming = false, .kitties = {kitty(7)}});
        QVERIFY(changes > 0);
    }

    void openedMenu_hasTheNewTitles()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        menu.setSituation({.niri = {}, .kitties = {kitty(7, QStringLiteral("new & shiny_"))}});
        menu.popup({});
        QCOMPARE(action(menu, QStringLiteral("new"))->text(),
                 QStringLiteral("“new && shiny_” (kitty 7) – Ready"));
    }

    void openMenu_doesNotChange_andShowsWhatHappenedAfterwards()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({.niri = {}, .kitties = {kitty(7), kitty(8)}});
        menu.popup({});
        QStringList before;
        for (const QAction *entry : menu.actions())
            before += entry->text();
        int changes = 0;
        for (QAction *entry : menu.actions())
            connect(entry, &QAction::changed, this, [&] { ++changes; });
        menu.setSituation(
            {.niri = {}, .isZooming = false, .kitties = {kitty(8, QStringLiteral("newer")), kitty(9)}});
        m_scheduler.advance(1min);
        QVERIFY(menu.isVisible());
        QCOMPARE(changes, 0);
        QStringList after;
        for (const QAction *entry : menu.actions())
            after += entry->text();
        QCOMPARE(after, before);

        menu.close();
        m_scheduler.advance(500ms);
        QVERIFY(changes > 0);
        QVERIFY(!action(menu, QStringLiteral("kitty 7")));
        QVERIFY(action(menu, QStringLiteral("“newer” (kitty 8)")));
        QVERIFY(action(menu, QStringLiteral("kitty 9")));
        QCOMPARE(m_scheduler.pending(), 0U);
    }

    /// The click may come after the host has closed the menu.
    void click_doesWhatTheEntrySaidWhenTheMenuWasOpened()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({.niri = {}, .kitties = {kitty(7), kitty(8)}});
        menu.popup({});
        QAction *zooming = action(menu, QStringLiteral("Zooming"));
        QAction *seven = action(menu, QStringLiteral("kitty 7"));
        QAction *eight = action(menu, QStringLiteral("kitty 8"));
        const QSignalSpy zoomingRequested(m_actions->zooming, &QAction::triggered);
        QSignalSpy oneKitty(&menu, &TrayMenu::kittySwitched);
        KittyState switchedOff = kitty(8);
        switchedOff.zoomSwitch = false;
        menu.setSituation({.niri = {}, .isZooming = false, .kitties = {switchedOff, kitty(9)}});
        menu.close();
        m_scheduler.advance(100ms);
        zooming->trigger();
        seven->trigger();
        eight->trigger();
        QCOMPARE(zoomingRequested, (QList<QVariantList>{{false}}));
        QCOMPARE(oneKitty.count(), 2);
        for (int i : {0, 1}) {
            QCOMPARE(oneKitty[i][0].value<KittyId>().pid, 7 + i);
            QCOMPARE(oneKitty[i][1].toBool(), false);
        }
        m_scheduler.advance(400ms);
        QVERIFY(!zooming->isChecked());
        QVERIFY(!eight->isChecked());
    }

    void entry_belongsToItsKitty_whoeverComesAndGoes()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({.niri = {}, .kitties = {kitty(5), kitty(7)}});
        const QAction *seven = action(menu, QStringLiteral("kitty 7"));
        const QList<QAction *> others = [&] {
            QList<QAction *> entries = menu.actions();
            entries.removeOne(action(menu, QStringLiteral("kitty 5")));
            return entries;
        }();
        menu.setSituation({.niri = {}, .kitties = {kitty(3), kitty(7), kitty(9)}});
        QCOMPARE(action(menu, QStringLiteral("kitty 7")), seven);
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        QCOMPARE(action(menu, QStringLiteral("kitty 7")), seven);
        QCOMPARE(menu.actions(), others);
    }

    /// The kernel gives a PID again.
    void anotherKittyWithThatPid_hasAnEntryOfItsOwn()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        KittyState later = kitty(7);
        later.info.id.startTime = 1;
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        const QPointer<QAction> before = action(menu, QStringLiteral("kitty 7"));
        menu.setSituation({.niri = {}, .kitties = {later}});
        QVERIFY(action(menu, QStringLiteral("kitty 7")) != before.data());
    }

    void kittyThatHadNoRoom_getsIt()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        std::vector<KittyState> kitties;
        for (pid_t pid = 101; pid <= 113; ++pid)
            kitties.push_back(kitty(pid));
        menu.setSituation({.niri = {}, .kitties = kitties});
        QVERIFY(!action(menu, QStringLiteral("kitty 113")));
        kitties.erase(kitties.begin());
        menu.setSituation({.niri = {}, .kitties = kitties});
        QVERIFY(action(menu, QStringLiteral("kitty 113")));
        QVERIFY(!action(menu, QStringLiteral("more")));
    }

    void anotherLanguage_isInTheSameEntries()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        const QList<QAction *> before = menu.actions();
        const QStringList english = [&] {
            QStringList texts;
            for (const QAction *entry : before)
                texts += entry->text();
            return texts;
        }();
        Loud loud;
        QCoreApplication::installTranslator(&loud);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(menu.actions(), before);
        for (int i = 0; i < before.size(); ++i) {
            if (before[i]->isVisible() && !before[i]->isSeparator())
                QVERIFY2(before[i]->text() != english[i], qPrintable(english[i]));
        }
        QCoreApplication::removeTranslator(&loud);
    }

    /// Some hosts show submenus empty and give no click to the last entry.
    void menu_isFlat_andCanQuitByAnotherThanTheLastEntry()
    {
        TrayMenu menu(*m_actions, m_scheduler);
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        for (const QAction *entry : menu.actions())
            QVERIFY(!entry->menu());
        QVERIFY(action(menu, QStringLiteral("Quit")) != menu.actions().last());
    }
};

QTEST_MAIN(TrayMenuTest)
#include "TrayMenuTest.moc"
