// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyTableModel.h"

#include "Desktop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class KittyTableModelTest : public QObject
{
    Q_OBJECT

    static QString text(const KittyTableModel &model, int row, KittyRow::Column column)
    {
        return model.index(row, column).data().toString();
    }

    static void setTitle(Desktop &desktop, pid_t pid, const QString &title)
    {
        niri::Window window = *desktop.windows.find(niri::WindowId(static_cast<quint64>(pid)));
        window.title = title;
        desktop.apply(niri::WindowOpenedOrChanged{window});
    }

private Q_SLOTS:
    void rows_appearBelow_andKeepTheirPlace()
    {
        Desktop desktop;
        KittyTableModel model(desktop.controller, desktop.scheduler);
        const QAbstractItemModelTester tester(&model);
        model.setLive(true);
        const pid_t a = desktop.openKitty();
        desktop.scheduler.advance(50ms);
        const pid_t b = desktop.openKitty();
        desktop.scheduler.advance(50ms);
        desktop.openWindowOf(a, 5);
        desktop.scheduler.advance(50ms);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 0, KittyRow::Pid), QString::number(a));
        QCOMPARE(text(model, 1, KittyRow::Pid), QString::number(b));
        QCOMPARE(text(model, 2, KittyRow::Pid), QString::number(a));

        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        desktop.focus(static_cast<quint64>(b));
        QTRY_COMPARE(desktop.size(b), 14.0);
        desktop.settle();
        desktop.scheduler.advance(50ms);
        QCOMPARE(text(model, 1, KittyRow::State), QStringLiteral("Zoomed"));
        QCOMPARE(text(model, 1, KittyRow::Font), QStringLiteral("14 pt (base 11)"));
        QCOMPARE(moved.count() + reset.count(), 0);

        desktop.close(static_cast<quint64>(a));
        desktop.scheduler.advance(50ms);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, KittyRow::Pid), QString::number(b));
    }

    void kittyWithoutWindow_hasOneRow_andThatRowBecomesItsFirstWindow()
    {
        Desktop desktop;
        KittyTableModel model(desktop.controller, desktop.scheduler);
        const QAbstractItemModelTester tester(&model);
        const pid_t a = desktop.openKitty();
        desktop.openKitty();
        model.setLive(true);
        const QPersistentModelIndex row = model.index(0, 0);

        desktop.close(static_cast<quint64>(a));
        desktop.scheduler.advance(50ms);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, KittyRow::Title), QStringLiteral("(no window)"));

        desktop.openWindowOf(a, 77);
        desktop.scheduler.advance(50ms);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.row(0)->window == niri::WindowId(77));
        QCOMPARE(row.row(), 0);
    }

    void kittyThatEnds_takesItsRowsWithIt()
    {
        Desktop desktop;
        KittyTableModel model(desktop.controller, desktop.scheduler);
        const QAbstractItemModelTester tester(&model);
        const pid_t a = desktop.openKitty();
        desktop.openWindowOf(a, 5);
        const pid_t b = desktop.openKitty();
        model.setLive(true);
        QCOMPARE(model.rowCount(), 3);
        desktop.kitties.kill(a);
        desktop.scheduler.advance(50ms);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(KittyTableModel::PidRole).toInt(), b);
    }

    void failingKitty_saysWhyAndWhatToDo()
    {
        Desktop desktop;
        desktop.kitties.addWithoutSocket();
        const pid_t kitty = desktop.openWindowOf(desktop.kitties.lastPid(), 5);
        KittyTableModel model(desktop.controller, desktop.scheduler);
        model.setLive(true);
        desktop.focus(5);
        desktop.scheduler.advance(10s);
        QCOMPARE(text(model, 0, KittyRow::State), QStringLiteral("Not set up"));
        QCOMPARE(
            text(model, 0, KittyRow::Note),
            QStringLiteral(
                "kitty %1 has no remote control socket. Set listen_on in kitty.conf, then start a new kitty.")
                .arg(kitty));
        QVERIFY(model.row(0)->details().contains(QStringLiteral("has no remote control socket")));
    }

    void titleStorm_isShownTwentyTimesASecond_inOneCell()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.openKitty();
        KittyTableModel model(desktop.controller, desktop.scheduler);
        model.setLive(true);
        int timesShown = 0;
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [&](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                    if (topLeft.column() == KittyRow::Title) {
                        QCOMPARE(bottomRight, topLeft);
                        ++timesShown;
                    }
                });
        for (int i = 0; i < 500; ++i) {
            setTitle(desktop, kitty, QString::number(i));
            desktop.scheduler.advance(2ms);
        }
        QCOMPARE(timesShown, 1 + 1000 / 50);
        desktop.scheduler.advance(50ms);
        QCOMPARE(text(model, 0, KittyRow::Title), QStringLiteral("499"));
    }

    void whileNobodyLooks_nothingIsDone()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        KittyTableModel model(desktop.controller, desktop.scheduler);
        const auto pending = desktop.scheduler.pending();
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        setTitle(desktop, kitty, QStringLiteral("new"));
        QCOMPARE(desktop.scheduler.pending(), pending);
        QCOMPARE(inserted.count(), 0);

        model.setLive(true);
        QCOMPARE(text(model, 0, KittyRow::Title), QStringLiteral("new"));
        model.setLive(false);
        QCOMPARE(desktop.scheduler.pending(), pending);
    }

    void idleConnection_growsOlderWhileSomebodyLooks()
    {
        Desktop desktop;
        desktop.openKitty();
        KittyTableModel model(desktop.controller, desktop.scheduler);
        model.setLive(true);
        QCOMPARE(text(model, 0, KittyRow::Connection), QStringLiteral("Open"));
        desktop.scheduler.advance(7s);
        QCOMPARE(text(model, 0, KittyRow::Connection), QStringLiteral("Open, idle for 7\u00a0s"));
        desktop.scheduler.advance(15s);
        QCOMPARE(text(model, 0, KittyRow::Connection), QStringLiteral("Open, idle for 22\u00a0s"));
    }

    void zoomSwitch_isCheckedAndUnchecked()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        KittyTableModel model(desktop.controller, desktop.scheduler);
        model.setLive(true);
        const QModelIndex zoom = model.index(0, KittyRow::Zoom);
        QVERIFY(zoom.flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(zoom.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(zoom, Qt::Unchecked, Qt::CheckStateRole));
        desktop.scheduler.advance(50ms);
        QCOMPARE(zoom.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!desktop.controller.kitty(desktop.kitties.id(kitty))->zoomSwitch);
        QCOMPARE(text(model, 0, KittyRow::State), QStringLiteral("Off"));
    }

    void pinSwitch_isThereWhereAWindowCanBePinned()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        KittyTableModel model(desktop.controller, desktop.scheduler);
        model.setLive(true);
        const QModelIndex pin = model.index(0, KittyRow::Pin);
        QVERIFY(pin.flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(pin.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.setData(pin, Qt::Checked, Qt::CheckStateRole));
        desktop.settle();
        desktop.scheduler.advance(50ms);
        QCOMPARE(pin.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(pin.data(Qt::AccessibleTextRole).toString(), QStringLiteral("on"));
        QCOMPARE(desktop.size(kitty), 14.0);
        QVERIFY(model.setData(pin, Qt::Unchecked, Qt::CheckStateRole));
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 11.0);

        ZoomSettings zoom;
        zoom.rules = {{.name = QStringLiteral("all"), .title = QStringLiteral("*"), .isException = true}};
        desktop.controller.setSettings(zoom, {QStringLiteral("kitty")});
        desktop.scheduler.advance(50ms);
        QVERIFY(!pin.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!pin.data(Qt::CheckStateRole).isValid());

        desktop.close(static_cast<quint64>(kitty));
        desktop.scheduler.advance(50ms);
        QVERIFY(!pin.data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(pin, Qt::Checked, Qt::CheckStateRole));
    }

    void copiedDetails_keepTheTitlePrivate()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        setTitle(desktop, kitty, QStringLiteral("letter to my bank"));
        KittyTableModel model(desktop.controller, desktop.scheduler);
        model.setLive(true);
        QVERIFY(!model.row(0)->details().contains(QStringLiteral("bank")));
        QVERIFY(model.row(0)->details().contains(QString::number(kitty)));
    }

    void problem_isNamedByTheTitleOfItsRow_butCopiedWithoutIt()
    {
        Desktop desktop;
        desktop.kitties.addWithoutSocket();
        const pid_t kitty = desktop.openWindowOf(desktop.kitties.lastPid(), 5);
        niri::Window window = *desktop.windows.find(niri::WindowId(5));
        window.title = QStringLiteral("letter to my bank");
        desktop.apply(niri::WindowOpenedOrChanged{window});
        KittyTableModel model(desktop.controller, desktop.scheduler);
        model.setLive(true);
        desktop.scheduler.advance(10s);
        const QString problem = QStringLiteral(
            "%1 has no remote control socket. Set listen_on in kitty.conf, then start a new kitty.");
        QCOMPARE(text(model, 0, KittyRow::Note),
                 problem.arg(QStringLiteral("“letter to my bank” (kitty %1)").arg(kitty)));
        const QString details = model.row(0)->details();
        QVERIFY(!details.contains(QStringLiteral("bank")));
        QVERIFY2(details.contains(problem.arg(QStringLiteral("kitty %1").arg(kitty))), qPrintable(details));
    }
};

QTEST_MAIN(KittyTableModelTest)
#include "KittyTableModelTest.moc"
