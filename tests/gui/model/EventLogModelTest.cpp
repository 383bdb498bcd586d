// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLogModel.h"

#include "Desktop.h"

#include <QAbstractItemModelTester>
#include <QTest>

class EventLogModelTest : public QObject
{
    Q_OBJECT

    static QString last(const EventLogModel &model)
    {
        return model.index(model.rowCount() - 1, EventLogModel::What).data().toString();
    }

private Q_SLOTS:
    void lifeOfAKitty_isToldInSentences()
    {
        Desktop desktop;
        EventLogModel model(desktop.controller, desktop.registry);
        const QAbstractItemModelTester tester(&model);
        const pid_t kitty = desktop.openKitty();
        QCOMPARE(model.index(0, EventLogModel::What).data().toString(),
                 QStringLiteral("kitty %1 was found.").arg(kitty));
        QCOMPARE(last(model), QStringLiteral("kitty %1 is ready.").arg(kitty));
        desktop.focus(static_cast<quint64>(kitty));
        QTRY_COMPARE(last(model), QStringLiteral("kitty %1 got the focus: 11 → 14 pt.").arg(kitty));
        desktop.kitties.kill(kitty);
        QCOMPARE(last(model), QStringLiteral("kitty %1 is no longer followed.").arg(kitty));
        desktop.controller.pause().pause();
        QCOMPARE(last(model), QStringLiteral("Zooming is off: every font has its base size."));
    }

    void failure_isMarkedAsAProblem()
    {
        Desktop desktop;
        EventLogModel model(desktop.controller, desktop.registry);
        desktop.kitties.addWithoutSocket();
        desktop.openWindowOf(desktop.kitties.lastPid(), 5);
        QVERIFY(last(model).contains(QStringLiteral("has no remote control socket")));
        QVERIFY(model.index(model.rowCount() - 1, 0).data(EventLogModel::ProblemRole).toBool());
        QVERIFY(!model.index(0, 0).data(EventLogModel::ProblemRole).toBool());
    }

    void windows_areNamedByTheirTitles_butCopiedWithoutThem()
    {
        Desktop desktop;
        EventLogModel model(desktop.controller, desktop.registry);
        const pid_t kitty = desktop.openKitty();
        niri::Window window = *desktop.windows.find(niri::WindowId(static_cast<quint64>(kitty)));
        window.title = QStringLiteral("letter to my bank");
        desktop.apply(niri::WindowOpenedOrChanged{window});
        desktop.focus(static_cast<quint64>(kitty));
        QTRY_COMPARE(last(model),
                     QStringLiteral("“letter to my bank” (kitty %1) got the focus: 11 → 14 pt.").arg(kitty));
        const QModelIndex index = model.index(model.rowCount() - 1, EventLogModel::What);
        const QString copied = index.data(EventLogModel::LineRole).toString();
        QVERIFY2(copied.endsWith(QStringLiteral(" kitty %1 got the focus: 11 → 14 pt.").arg(kitty)),
                 qPrintable(copied));
        desktop.kitties.at(kitty).alwaysMisbehave(MisbehavingKitty::Misbehaviour::PermissionDenied);
        desktop.focus(std::nullopt);
        QTRY_VERIFY2(last(model).startsWith(
                         QStringLiteral("“letter to my bank” (kitty %1) does not allow").arg(kitty)),
                     qPrintable(last(model)));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, 0).data(EventLogModel::LineRole).toString().contains(u"bank"));
    }

    void niri_isToldWhenItComesAndGoes_notForEveryEvent()
    {
        Desktop desktop;
        EventLogModel model(desktop.controller, desktop.registry);
        NiriState state{.connected = true, .version = QStringLiteral("26.04")};
        model.setNiriState(state);
        QCOMPARE(model.rowCount(), 1);
        state.events = 1000;
        model.setNiriState(state);
        QCOMPARE(model.rowCount(), 1);
        model.setNiriState({.problem = QStringLiteral("niri closed the connection.")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(last(model), QStringLiteral("niri closed the connection."));
    }

    void whatTookAWhile_standsWhereItBegan_butNeverFarUp()
    {
        Desktop desktop;
        EventLogModel model(desktop.controller, desktop.registry);
        const auto tell = [&](int windowId, qint64 secondsAgo) {
            ZoomEvent event;
            event.window = niri::WindowId(static_cast<quint64>(windowId));
            event.time = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
            Q_EMIT desktop.controller.focusChanged(event);
        };
        tell(1, 8);
        model.setNiriState({.problem = QStringLiteral("meanwhile")});
        tell(2, 4);
        QCOMPARE(last(model), QStringLiteral("meanwhile"));
        QCOMPARE(model.rowCount(), 3);
        tell(3, 3600); // the clock was set back
        QVERIFY(last(model) != QStringLiteral("meanwhile"));
    }

    void log_keepsTheNewest_andIsBounded()
    {
        Desktop desktop;
        EventLogModel model(desktop.controller, desktop.registry);
        for (int i = 0; i < 2 * EventLogModel::maximum + 7; ++i)
            model.setNiriState({.problem = QString::number(i)});
        QVERIFY(model.rowCount() <= EventLogModel::maximum);
        QVERIFY(model.rowCount() >= 1000);
        QCOMPARE(last(model), QString::number(2 * EventLogModel::maximum + 6));
        QVERIFY(model.index(0, 0).data(EventLogModel::LineRole).toString().contains(u'T'));
    }
};

QTEST_MAIN(EventLogModelTest)
#include "EventLogModelTest.moc"
