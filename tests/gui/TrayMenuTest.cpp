// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TrayMenu.h"

#include <QSignalSpy>
#include <QTest>

class TrayMenuTest : public QObject
{
    Q_OBJECT

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
            if (candidate->isVisible() && candidate->text().remove(u'&').contains(text))
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void everyEntry_saysWhatThePersonWishes()
    {
        TrayMenu menu;
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        QSignalSpy zooming(&menu, &TrayMenu::zoomingWished);
        QSignalSpy oneKitty(&menu, &TrayMenu::kittySwitchWished);
        QSignalSpy status(&menu, &TrayMenu::statusWished);
        QSignalSpy settings(&menu, &TrayMenu::settingsWished);
        QSignalSpy setUp(&menu, &TrayMenu::setUpWished);
        QSignalSpy about(&menu, &TrayMenu::aboutWished);
        QSignalSpy quit(&menu, &TrayMenu::quitWished);
        for (const char *text : {"Zooming", "shell", "Status", "Settings", "Set Up kitty", "About", "Quit"})
            action(menu, QString::fromLatin1(text))->trigger();
        QCOMPARE(zooming, (QList<QVariantList>{{false}}));
        QCOMPARE(oneKitty.count(), 1);
        QCOMPARE(oneKitty[0][1].toBool(), false);
        for (const QSignalSpy *spy : {&status, &settings, &setUp, &about, &quit})
            QCOMPARE(spy->count(), 1);
    }

    void pause_isForAQuarterAnHourOrWithoutEnd()
    {
        const TrayMenu menu;
        QList<qint64> minutes;
        connect(&menu, &TrayMenu::pauseWished, this,
                [&](auto duration) { minutes << (duration ? duration->count() : -1); });
        const QMenu *pause = action(menu, QStringLiteral("Pause"))->menu();
        for (QAction *choice : pause->actions())
            choice->trigger();
        QCOMPARE(minutes, (QList<qint64>{15, 60, -1}));
    }

    void withoutKitties_theMenuSaysSo()
    {
        TrayMenu menu;
        menu.setSituation({});
        QVERIFY(action(menu, QStringLiteral("No kitty is open")));
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        QVERIFY(!action(menu, QStringLiteral("No kitty is open")));
        QVERIFY(action(menu, QStringLiteral("“shell” (kitty 7) – Ready")));
    }

    void manyKitties_areNotALongerMenu()
    {
        TrayMenu menu;
        std::vector<KittyState> kitties;
        for (pid_t pid = 1; pid <= 200; ++pid)
            kitties.push_back(kitty(pid));
        menu.setSituation({.niri = {}, .kitties = kitties});
        QVERIFY(action(menu, QStringLiteral("188 more")));
        QVERIFY(menu.actions().size() < 30);
    }

    void sameSituation_touchesNothing()
    {
        TrayMenu menu;
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

    void openedMenu_hasTheNewTitles_andStaysWhileItChanges()
    {
        TrayMenu menu;
        menu.setSituation({.niri = {}, .kitties = {kitty(7)}});
        menu.setSituation({.niri = {}, .kitties = {kitty(7, QStringLiteral("new & shiny"))}});
        menu.popup({});
        QVERIFY(action(menu, QStringLiteral("“new  shiny” (kitty 7)")));
        const QAction *before = action(menu, QStringLiteral("new"));
        QCOMPARE(before->text(), QStringLiteral("“new && shiny” (kitty 7) – Ready"));
        menu.setSituation({.niri = {}, .kitties = {kitty(7, QStringLiteral("newer")), kitty(8)}});
        QVERIFY(menu.isVisible());
        QCOMPARE(action(menu, QStringLiteral("newer")), before);
    }

    void noSubmenu_isEmpty()
    {
        const TrayMenu menu;
        for (const QAction *entry : menu.actions())
            QVERIFY(!entry->menu() || !entry->menu()->isEmpty());
    }
};

QTEST_MAIN(TrayMenuTest)
#include "TrayMenuTest.moc"
