// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomEventQueue.h"

#include <QStringList>
#include <QTest>

#include <map>

using Status = ZoomEvent::Zooming::Status;

namespace
{

ZoomEvent eventOf(const QString &title)
{
    return {.time = {}, .appId = {}, .title = title, .zooming = {}};
}

/// A queue, and the titles of the events that it has told.
struct World {
    ZoomEventQueue queue;
    std::map<QString, ZoomEventQueue::Ticket> tickets;
    QStringList told;

    World()
    {
        QObject::connect(&queue, &ZoomEventQueue::happened, &queue,
                         [this](const ZoomEvent &event) { told += event.title; });
    }

    /// "+a": a happens, its outcome is known; "?a": it is to come; "!a": here it is. The result: what has
    /// been told so far.
    QString take(const QString &step)
    {
        const QString title = step.mid(1);
        if (step.startsWith(u'+'))
            queue.add(eventOf(title));
        else if (step.startsWith(u'?'))
            tickets[title] = queue.open(eventOf(title));
        else
            queue.settle(tickets.at(title), {});
        return told.join(QString());
    }
};

} // namespace

class ZoomEventQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_areToldInTheOrderOfTheFocus_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("toldAfterEach");
        const auto row = [](const char *name, const char *steps, const char *toldAfterEach) {
            QTest::newRow(name) << QString::fromLatin1(steps) << QString::fromLatin1(toldAfterEach);
        };

        row("known outcomes at once", "+a +b +c", "a ab abc");
        row("an outcome to come is waited for", "?a !a", "- a");
        row("whoever comes later waits too", "?a +b +c !a", "- - - abc");
        row("answers in the order of the questions", "?a ?b !a !b", "- - a ab");
        row("answers the other way round", "?a ?b ?c !c !b !a", "- - - - - abc");
        row("an answer tells up to the next that is open", "?a +b ?c +d !a !c", "- - - - ab abcd");
        row("the one in the middle answers first", "?a ?b ?c !b !a !c", "- - - - ab abc");
        row("all told, then all again", "?a !a ?b +c !b +d", "- a a a abc abcd");
        row("a question after told ones", "+a +b ?c ?d !d !c", "a ab ab ab ab abcd");
    }

    void events_areToldInTheOrderOfTheFocus()
    {
        QFETCH(const QString, steps);
        QFETCH(const QString, toldAfterEach);
        World world;
        QStringList told;
        for (const QString &step : steps.split(u' ')) {
            const QString soFar = world.take(step);
            told += soFar.isEmpty() ? QStringLiteral("-") : soFar;
        }
        QCOMPARE(told.join(u' '), toldAfterEach);
    }

    void event_isToldWithItsOwnOutcome_data()
    {
        QTest::addColumn<Status>("status");
        QTest::newRow("zoomed") << Status::Success;
        QTest::newRow("failed") << Status::Failed;
        QTest::newRow("overtaken") << Status::Superseded;
    }

    void event_isToldWithItsOwnOutcome()
    {
        QFETCH(const Status, status);
        ZoomEventQueue queue;
        QList<ZoomEvent> told;
        connect(&queue, &ZoomEventQueue::happened, &queue, [&](const ZoomEvent &event) { told += event; });
        const auto first = queue.open(eventOf(QStringLiteral("first")));
        const auto second = queue.open(eventOf(QStringLiteral("second")));
        queue.add(eventOf(QStringLiteral("third")));
        queue.settle(second, {.status = status, .pid = 2});
        queue.settle(first, {.status = Status::Success, .pid = 1});
        QCOMPARE(told.size(), 3);
        QCOMPARE(told[0].zooming->pid, 1);
        QCOMPARE(told[1].zooming->pid, 2);
        QCOMPARE(told[1].zooming->status, status);
        QCOMPARE(told[1].title, QStringLiteral("second"));
        QVERIFY(!told[2].zooming); // it was added without
    }

    void whoeverHearsOfOne_mayAddAnother()
    {
        ZoomEventQueue queue;
        QStringList told;
        connect(&queue, &ZoomEventQueue::happened, &queue, [&](const ZoomEvent &event) {
            told += event.title;
            if (event.title == QLatin1StringView("first"))
                queue.add(eventOf(QStringLiteral("third")));
        });
        const auto first = queue.open(eventOf(QStringLiteral("first")));
        queue.add(eventOf(QStringLiteral("second")));
        queue.settle(first, {});
        QCOMPARE(told,
                 QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
    }
};

Q_DECLARE_METATYPE(ZoomEvent::Zooming::Status)
QTEST_GUILESS_MAIN(ZoomEventQueueTest)
#include "ZoomEventQueueTest.moc"
