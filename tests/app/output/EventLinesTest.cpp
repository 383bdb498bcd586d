// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLines.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using Zooming = ZoomEvent::Zooming;

class EventLinesTest : public QObject
{
    Q_OBJECT

private:
    static ZoomEvent event(std::optional<Zooming> zooming)
    {
        return {.kind = ZoomEvent::Kind::FocusGained,
                .time = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 0, 123), QTimeZone::utc()).toUTC(),
                .window = niri::WindowId{12},
                .appId = QStringLiteral("kitty"),
                .zooming = zooming};
    }

private Q_SLOTS:
    void focusEvents_areAsTheProductSays_data()
    {
        QTest::addColumn<ZoomEvent>("event");
        QTest::addColumn<QByteArray>("line");
        const QByteArray begin = "{\"event\":\"focus_gained\",\"time\":\"2026-01-31T12:00:00.123Z\",\"window_"
                                 "id\":12,\"app_id\":\"kitty\"";
        QTest::newRow("success") << event(Zooming{.pid = 4242, .before = 11, .after = 14})
                                 << begin
                + ",\"zooming\":{\"status\":\"success\",\"pid\":4242,\"font_adjustment\":\"+3\",\"message\":"
                  "\"Font size 11 -> 14\"}}"
                  "\n";
        QTest::newRow("fractions") << event(Zooming{.pid = 1, .before = 14.3, .after = 11.3})
                                   << begin
                + ",\"zooming\":{\"status\":\"success\",\"pid\":1,\"font_adjustment\":\"-3\",\"message\":"
                  "\"Font size 14.3 -> 11.3\"}}"
                  "\n";
        const KittyError error{.kind = KittyError::Kind::NoSocket, .pid = 4243, .detail = {}};
        const QByteArray failed = ",\"zooming\":{\"status\":\"failed\",\"pid\":4243,\"error\":\"";
        QTest::newRow("failed") << event(
            Zooming{.status = Zooming::Status::Failed, .pid = 4243, .error = error})
                                << begin + failed
                + "kitty 4243 has no remote control socket: set listen_on in kitty.conf, then start a new "
                  "kitty\"}}"
                  "\n";
        ZoomEvent titled = event(Zooming{.status = Zooming::Status::Failed, .pid = 4243, .error = error});
        titled.title = QStringLiteral("say \"hi\"");
        QTest::newRow("failed, with a title") << titled
                                              << begin + failed
                + "“say \\\"hi\\\"” (kitty 4243) has no remote control socket: set listen_on in "
                  "kitty.conf, then start a new kitty\"}}"
                  "\n";
        QTest::newRow("superseded") << event(Zooming{.status = Zooming::Status::Superseded, .pid = 1})
                                    << begin
                + ",\"zooming\":{\"status\":\"superseded\",\"pid\":1}}"
                  "\n";
        QTest::newRow("zooming is off") << event(std::nullopt) << begin + "}\n";
    }

    void focusEvents_areAsTheProductSays()
    {
        QFETCH(ZoomEvent, event);
        QFETCH(QByteArray, line);
        QCOMPARE(EventLines::focus(event), line);
    }

    void windowIds_areExactInAll64Bits()
    {
        ZoomEvent big = event(std::nullopt);
        big.window = niri::WindowId{18446744073709551615ULL};
        QVERIFY(EventLines::focus(big).contains("\"window_id\":18446744073709551615,"));
    }

    void everyLine_isOneLineOfJson_whateverTheTextsHold()
    {
        ZoomEvent odd = event(std::nullopt);
        odd.appId = QStringLiteral("a\nb\t\"\\ \u0001 😀");
        const QByteArray line = EventLines::focus(odd);
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE(QJsonDocument::fromJson(line).object().value(QLatin1StringView("app_id")).toString(),
                 odd.appId);
    }

    void differences_areSigned_withoutTrailingZeros_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << 3.0 << QStringLiteral("+3");
        QTest::newRow("down") << -3.0 << QStringLiteral("-3");
        QTest::newRow("fraction") << 2.75 << QStringLiteral("+2.75");
        QTest::newRow("no noise") << 14.3 - 11.3 << QStringLiteral("+3");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0");
        QTest::newRow("as good as nothing") << 1e-9 << QStringLiteral("0");
    }

    void differences_areSigned_withoutTrailingZeros()
    {
        QFETCH(double, points);
        QFETCH(QString, text);
        QCOMPARE(EventLines::difference(points), text);
    }

    void otherEvents_nameTheirFields()
    {
        const KittyId kitty{.pid = 7, .startTime = 1};
        const auto object = [](const QByteArray &line) { return QJsonDocument::fromJson(line).object(); };
        QCOMPARE(object(EventLines::kittyFound(kitty)).value(QLatin1StringView("pid")).toInt(), 7);
        QCOMPARE(object(EventLines::kittyGone(kitty)).value(QLatin1StringView("event")).toString(),
                 QStringLiteral("kitty_gone"));
        const KittyError error{.kind = KittyError::Kind::NoSocket, .pid = 7, .detail = {}};
        const QJsonObject status = object(EventLines::kittyStatus(kitty, {}, KittyStatus::failed(error)));
        QCOMPARE(status.value(QLatin1StringView("status")).toString(), QStringLiteral("no_socket"));
        QCOMPARE(status.value(QLatin1StringView("reason")).toString(), reason(error));
        QCOMPARE(object(EventLines::kittyStatus(kitty, {}, KittyStatus::ready()))
                     .value(QLatin1StringView("reason"))
                     .toString(),
                 QString());
    }
};

QTEST_GUILESS_MAIN(EventLinesTest)
#include "EventLinesTest.moc"
