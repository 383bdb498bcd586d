// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomWish.h"

#include <QTest>

using Operation = ZoomAmount::Operation;

/// What the kitten reads of a wish.
class ZoomWishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amount_isExact_data()
    {
        QTest::addColumn<ZoomAmount>("amount");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, Operation operation, double value, const char *json) {
            QTest::newRow(name) << ZoomAmount{.operation = operation, .value = value} << QByteArray(json);
        };
        row("whole", Operation::Add, 3, R"({"op":"+","value":3})");
        row("negative", Operation::Add, -50, R"({"op":"+","value":-50})");
        row("zero", Operation::Add, 0, R"({"op":"+","value":0})");
        row("fraction", Operation::Add, -0.125, R"({"op":"+","value":-0.125})");
        row("three decimals", Operation::Scale, 1.001, R"({"op":"x","value":1.001})");
        row("not exact in binary", Operation::Set, 10.7, R"({"op":"=","value":10.7})");
        row("largest", Operation::Set, 100, R"({"op":"=","value":100})");
    }

    void amount_isExact()
    {
        QFETCH(const ZoomAmount, amount);
        QFETCH(const QByteArray, json);
        const ZoomWish wish{.zoomed = {{niri::WindowId{7}, {.amount = amount}}}};
        QCOMPARE(wish.toJson({}), R"([{"window":null,"focused":false,"amount":)" + json + "}]");
    }

    void windows_areNamed_asFarAsTheyAreKnown()
    {
        QCOMPARE(ZoomWish().toJson({}), "[]");
        const ZoomWish wish{
            .zoomed = {{niri::WindowId{7}, {.amount = {}, .minimumColumns = 80}}, {niri::WindowId{8}, {}}},
            .focused = niri::WindowId{8}};
        QCOMPARE(wish.toJson({{niri::WindowId{7}, 2}}),
                 R"([{"window":2,"focused":false,"amount":{"op":"+","value":3},"columns":80},)"
                 R"({"window":null,"focused":true,"amount":{"op":"+","value":3}}])");
    }
};

QTEST_APPLESS_MAIN(ZoomWishTest)
#include "ZoomWishTest.moc"
