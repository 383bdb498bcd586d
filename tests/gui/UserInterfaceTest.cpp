// SPDX-License-Identifier: GPL-3.0-or-later
#include "UserInterface.h"

#include "AboutDialog.h"
#include "Controls.h"
#include "InterfaceWorld.h"
#include "RemovalDialog.h"
#include "SetUpDialog.h"
#include "SettingsDialog.h"
#include "StatusDialog.h"
#include "WindowMemory.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace
{

class World : public InterfaceWorld
{
public:
    void choose(const QString &text)
    {
        for (QAction *action : interface.tray().menu().actions()) {
            if (action->text().startsWith(text))
                action->trigger();
        }
    }

    void update() { desktop.scheduler.advance(200ms); }
};

template<typename Window> Window *shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

class UserInterfaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_state;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        // Nothing is to appear on the desktop of whoever runs this.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    void menu_opensTheWindows()
    {
        World world;
        world.choose(QStringLiteral("Status"));
        QVERIFY(shown<StatusDialog>());
        world.choose(QStringLiteral("About"));
        QVERIFY(shown<AboutDialog>());
        QCOMPARE(controls::withoutName(*shown<AboutDialog>()), QStringList());
        world.choose(QStringLiteral("Set Up kitty"));
        QVERIFY(shown<SetUpDialog>());
        auto *first = shown<StatusDialog>();
        first->close();
        world.choose(QStringLiteral("Status"));
        QCOMPARE(shown<StatusDialog>(), first);
    }

    void removeEverything_namesItAndAsks_data()
    {
        QTest::addColumn<bool>("isAgreed");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }

    void removeEverything_namesItAndAsks()
    {
        QFETCH(const bool, isAgreed);
        World world;
        const QSignalSpy confirmed(&world.interface, &UserInterface::removalConfirmed);
        world.interface.showSettings();
        auto *settings = shown<SettingsDialog>();
        QVERIFY(settings);
        settings->findChild<QPushButton *>(QStringLiteral("removal"))->click();
        auto *question = shown<RemovalDialog>();
        QVERIFY(question);
        QCOMPARE(controls::withoutName(*question), QStringList());
        const QString named = question->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(named.contains(QStringLiteral("/somewhere")), qPrintable(named));
        auto *buttons = question->findChild<QDialogButtonBox *>();
        QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
        QVERIFY(cancel->isDefault());
        for (QAbstractButton *button : buttons->buttons()) {
            if ((button != cancel) == isAgreed)
                button->click();
        }
        QCOMPARE(confirmed.count(), isAgreed ? 1 : 0);
        QVERIFY(!question->isVisible());
    }

    void whatMustStay_hasNoButton()
    {
        SettingsStore store(m_state.filePath(QStringLiteral("config.ini")));
        SettingsDialog dialog(store);
        dialog.setRemovable(false);
        dialog.show();
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("removal"))->isHidden());
    }

    void menu_saysWhatTheUserWishes()
    {
        World world;
        const QSignalSpy zooming(world.interface.actions().zooming, &QAction::triggered);
        const QSignalSpy quit(world.interface.actions().quit, &QAction::triggered);
        world.choose(QStringLiteral("Zooming"));
        world.choose(QStringLiteral("Quit"));
        QCOMPARE(zooming, (QList<QVariantList>{{false}}));
        QCOMPARE(quit.count(), 1);
    }

    void kittyInTheMenu_isSwitched()
    {
        World world;
        const pid_t pid = world.desktop.openKitty();
        world.update();
        world.choose(QStringLiteral("kitty %1").arg(pid));
        QVERIFY(!world.desktop.controller.kitty(world.desktop.kitties.id(pid))->zoomSwitch);
    }

    void amount_isSteppedAndKept_unlessTheCommandLineGaveIt()
    {
        World world;
        world.interface.showStatus();
        auto *more = controls::button(*shown<StatusDialog>(), QStringLiteral("+"));
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(world.settings.settings().zoom.amount.toText(), QStringLiteral("+4"));
        QVERIFY(controls::says(*shown<StatusDialog>(), QStringLiteral("+4")));
        QVERIFY(world.settings.setOverride(QStringLiteral("zoom.amount"), QStringLiteral("+9")));
        Q_EMIT world.interface.tray().amountStepped(1);
        QCOMPARE(world.settings.settings().zoom.amount.toText(), QStringLiteral("+9"));
    }

    void tray_tellsTheSituation()
    {
        World world;
        QCOMPARE(world.interface.tray().appearance().state, TrayAppearance::State::WaitingForNiri);
        world.interface.setNiriState({.connected = true});
        world.update();
        QCOMPARE(world.interface.tray().appearance().state, TrayAppearance::State::Zooming);
        world.desktop.controller.pause().pause();
        world.update();
        QCOMPARE(world.interface.tray().appearance().state, TrayAppearance::State::Paused);
    }

    void firstStart_opensTheStatus_andSaysThatThereIsNoTray()
    {
        QFile::remove(window_memory::filePath());
        {
            World world;
            world.interface.start();
            QVERIFY(shown<StatusDialog>());
            QVERIFY(!controls::says(*shown<StatusDialog>(), QStringLiteral("There is no tray")));
            world.desktop.scheduler.advance(3s);
            QVERIFY(controls::says(*shown<StatusDialog>(), QStringLiteral("There is no tray")));
        }
        World world;
        world.interface.start();
        QVERIFY(!shown<StatusDialog>());
        world.desktop.scheduler.advance(1min);
        world.interface.showStatus();
        QVERIFY(controls::says(*shown<StatusDialog>(), QStringLiteral("There is no tray")));
    }

    void withNothingGoingOn_nothingWakesUp()
    {
        World world;
        world.interface.setNiriState({.connected = true});
        world.interface.start();
        world.desktop.scheduler.advance(1min);
        QCOMPARE(world.desktop.scheduler.pending(), 0U);
        world.interface.showStatus();
        world.update();
        shown<StatusDialog>()->close();
        world.update();
        QCOMPARE(world.desktop.scheduler.pending(), 0U);
    }
};

QTEST_MAIN(UserInterfaceTest)
#include "UserInterfaceTest.moc"
