// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

namespace
{

/// "" if the object has exactly these members, each of one of these types, else what is wrong.
using Shape = QMap<QString, QList<QJsonValue::Type>>;

QString fault(const QJsonObject &object, const Shape &shape)
{
    if (object.keys() != shape.keys())
        return QStringLiteral("has %1, not %2")
            .arg(object.keys().join(u' '), QStringList(shape.keys()).join(u' '));
    for (const auto &[name, types] : shape.asKeyValueRange()) {
        if (!types.contains(object.value(name).type()))
            return QStringLiteral("%1 is of the type %2").arg(name).arg(object.value(name).type());
    }
    return {};
}

constexpr auto text = QJsonValue::String;
constexpr auto number = QJsonValue::Double;
constexpr auto truth = QJsonValue::Bool;
constexpr auto list = QJsonValue::Array;
constexpr auto object = QJsonValue::Object;
constexpr auto null = QJsonValue::Null;

const Shape statusShape{{QStringLiteral("version"), {text}},
                        {QStringLiteral("zooming"), {truth}},
                        {QStringLiteral("paused_until"), {null, text}},
                        {QStringLiteral("niri"), {object}},
                        {QStringLiteral("kitties"), {list}},
                        {QStringLiteral("pool"), {object}}};
const Shape niriShape{{QStringLiteral("connected"), {truth}},
                      {QStringLiteral("socket"), {text}},
                      {QStringLiteral("version"), {text}},
                      {QStringLiteral("events"), {number}}};
const Shape kittyShape{{QStringLiteral("pid"), {number}},
                       {QStringLiteral("version"), {text}},
                       {QStringLiteral("status"), {text}},
                       {QStringLiteral("reason"), {text}},
                       {QStringLiteral("zoom"), {truth}},
                       {QStringLiteral("method"), {text}},
                       {QStringLiteral("connection"), {text}},
                       {QStringLiteral("last_used_ms_ago"), {number, null}},
                       {QStringLiteral("last_latency_ms"), {number, null}},
                       {QStringLiteral("retries"), {number}},
                       {QStringLiteral("windows"), {list}}};
const Shape windowShape{{QStringLiteral("window_id"), {number}},  {QStringLiteral("title"), {text}},
                        {QStringLiteral("focused"), {truth}},     {QStringLiteral("pinned"), {truth}},
                        {QStringLiteral("rule"), {text}},         {QStringLiteral("columns"), {number, null}},
                        {QStringLiteral("base"), {number, null}}, {QStringLiteral("size"), {number, null}}};
const Shape poolShape{
    {QStringLiteral("total"), {number}},      {QStringLiteral("active"), {number}},
    {QStringLiteral("idle"), {number}},       {QStringLiteral("max"), {number}},
    {QStringLiteral("opened"), {number}},     {QStringLiteral("reused"), {number}},
    {QStringLiteral("reuse_rate"), {number}}, {QStringLiteral("closed_idle"), {number}},
    {QStringLiteral("evicted"), {number}},    {QStringLiteral("retries"), {number}},
    {QStringLiteral("failures"), {number}},
};

} // namespace

#define COMPARE_SHAPE(value, shape)                                                                          \
    do {                                                                                                     \
        const QString found = fault((value).toObject(), shape);                                              \
        QVERIFY2(found.isEmpty(), qPrintable(found));                                                        \
    } while (false)

class ProgramStatusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_hasEveryNameOfTheProduct_andNoOther()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        const QJsonObject status = world.program.status();
        COMPARE_SHAPE(QJsonValue(status), statusShape);
        COMPARE_SHAPE(status.value(QLatin1StringView("niri")), niriShape);
        COMPARE_SHAPE(status.value(QLatin1StringView("pool")), poolShape);
        const QJsonArray kitties = status.value(QLatin1StringView("kitties")).toArray();
        QCOMPARE(kitties.size(), 2);
        for (const QJsonValue &kitty : kitties) {
            COMPARE_SHAPE(kitty, kittyShape);
            const QJsonArray windows = kitty.toObject().value(QLatin1StringView("windows")).toArray();
            QCOMPARE(windows.size(), 1);
            COMPARE_SHAPE(windows.first(), windowShape);
        }
    }

    void json_isOneLine()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const QString output =
            world.program.command({QStringLiteral("status"), QStringLiteral("--json")}).output;
        QVERIFY(output.endsWith(u'\n'));
        QCOMPARE(output.count(u'\n'), 1);
    }

    void kittyThatIsReady_isWholeAndTrue()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        world.focus(0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        const QJsonObject kitty = world.status(0);
        QCOMPARE(kitty.value(QLatin1StringView("version")), QStringLiteral("0.48.2"));
        QCOMPARE(kitty.value(QLatin1StringView("status")), QStringLiteral("ready"));
        QCOMPARE(kitty.value(QLatin1StringView("reason")), QString());
        QCOMPARE(kitty.value(QLatin1StringView("zoom")), true);
        QCOMPARE(kitty.value(QLatin1StringView("method")), QStringLiteral("exact"));
        QCOMPARE(kitty.value(QLatin1StringView("connection")), QStringLiteral("open"));
        QVERIFY(kitty.value(QLatin1StringView("last_latency_ms")).toDouble() > 0);
        QVERIFY(kitty.value(QLatin1StringView("last_used_ms_ago")).toDouble() < 5000);
        const QJsonObject window = kitty.value(QLatin1StringView("windows")).toArray().first().toObject();
        QCOMPARE(window.value(QLatin1StringView("window_id")), 2);
        QCOMPARE(window.value(QLatin1StringView("title")), QStringLiteral("sh"));
        QCOMPARE(window.value(QLatin1StringView("focused")), true);
        QCOMPARE(window.value(QLatin1StringView("base")), 11);
        QCOMPARE(window.value(QLatin1StringView("size")), 14);
    }

    void oldKitty_isLeftToOthers()
    {
        ProgramWorld world;
        world.openKitty(QStringLiteral("0.26.5"));
        QVERIFY(world.start());
        world.focus(0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        QTRY_COMPARE(world.status(0).value(QLatin1StringView("connection")), QStringLiteral("closed"));
        QCOMPARE(world.status(0).value(QLatin1StringView("version")), QStringLiteral("0.26.5"));
        QCOMPARE(world.kitty(0).report().value(QLatin1StringView("connections")), 0);
        QCOMPARE(world.size(0), 14.0);
    }

    void kittyThatListensOnTheNetworkOnly_isNamed_andNeverConnectedTo()
    {
        QTcpServer network;
        QVERIFY(network.listen(QHostAddress::LocalHost));
        // A process with such a command line.
        QProcess kitty;
        kitty.start(QStringLiteral("bash"),
                    {QStringLiteral("-c"), QStringLiteral("exec -a kitty sh -c 'read line' \"$@\""),
                     QStringLiteral("bash"), QStringLiteral("--listen-on"),
                     QStringLiteral("tcp:127.0.0.1:%1").arg(network.serverPort())});
        QVERIFY(kitty.waitForStarted());
        ProgramWorld world;
        QVERIFY(world.startWith(0));
        const auto window = world.niri.openWindow(
            {.title = QStringLiteral("sh"), .pid = static_cast<pid_t>(kitty.processId())});
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        for (int i = 0; i < 5; ++i) {
            world.focusBrowser();
            world.niri.focusWindow(window);
        }
        const QString reason =
            QStringLiteral(
                "“sh” (kitty %1) listens on a network port only, where nobody can prove who answers: set "
                "listen_on to a unix socket in kitty.conf, then start a new kitty")
                .arg(kitty.processId());
        const QJsonObject state =
            world.program.status().value(QLatin1StringView("kitties")).toArray().first().toObject();
        QCOMPARE(state.value(QLatin1StringView("status")), QStringLiteral("no_socket"));
        QCOMPARE(state.value(QLatin1StringView("reason")), reason);
        const auto doctor = world.program.command({QStringLiteral("doctor"), QStringLiteral("--json")});
        QVERIFY2(doctor.output.contains(QStringLiteral("listens on a network port only")),
                 qPrintable(doctor.output));
        QVERIFY(!network.waitForNewConnection(0));
        kitty.closeWriteChannel();
        kitty.waitForFinished();
    }

    void pool_countsWhatWasReused()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        for (int i = 0; i < 5; ++i) {
            world.focus(0);
            QTRY_COMPARE(world.size(0), 14.0);
            world.focusBrowser();
            QTRY_COMPARE(world.size(0), 11.0);
        }
        const auto pool = [&] { return world.program.status().value(QLatin1StringView("pool")).toObject(); };
        QTRY_COMPARE(pool().value(QLatin1StringView("active")), 0);
        QCOMPARE(pool().value(QLatin1StringView("total")), 1);
        QCOMPARE(pool().value(QLatin1StringView("idle")), 1);
        QCOMPARE(pool().value(QLatin1StringView("max")), 10);
        QCOMPARE(pool().value(QLatin1StringView("opened")), 1);
        QCOMPARE(pool().value(QLatin1StringView("reused")), 10);
        QCOMPARE(pool().value(QLatin1StringView("reuse_rate")), 0.909);
        QCOMPARE(pool().value(QLatin1StringView("failures")), 0);
        QCOMPARE(world.kitty(0).report().value(QLatin1StringView("connections_made")), 1);
    }

    void withoutNiri_saysSo()
    {
        ProgramWorld world;
        QVERIFY(world.program.start());
        QTRY_COMPARE(world.program.command({QStringLiteral("status")}).exitStatus, 0);
        const QJsonObject niri = world.program.status().value(QLatin1StringView("niri")).toObject();
        COMPARE_SHAPE(QJsonValue(niri), niriShape);
        QCOMPARE(niri.value(QLatin1StringView("connected")), false);
    }

    void pausedForAWhile_saysUntilWhen()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(0));
        QTRY_COMPARE(world.program.command({QStringLiteral("pause"), QStringLiteral("15")}).exitStatus, 0);
        const QJsonObject status = world.program.status();
        QCOMPARE(status.value(QLatin1StringView("zooming")), false);
        const QDateTime until = QDateTime::fromString(
            status.value(QLatin1StringView("paused_until")).toString(), Qt::ISODateWithMs);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(until);
        QVERIFY2(seconds > 14 * 60 && seconds <= 15 * 60, qPrintable(QString::number(seconds)));
    }

    void forAUser_namesTheWindowWithTheFocus()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        const QString output = world.program.command({QStringLiteral("status")}).output;
        QVERIFY2(output.contains(QStringLiteral("* sh (14 pt, base 11 pt)")), qPrintable(output));
        QVERIFY2(output.contains(QStringLiteral("- sh (11 pt)")), qPrintable(output));
    }
};

QTEST_GUILESS_MAIN(ProgramStatusTest)
#include "ProgramStatusTest.moc"
