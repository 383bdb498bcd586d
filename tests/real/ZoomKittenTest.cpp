// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomKittenFixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <limits>
#include <utility>

/// Its answers, amounts and limits, the order of wishes, and what it does not understand.
class ZoomKittenTest : public ZoomKittenFixture
{
    Q_OBJECT

private Q_SLOTS:
    void report_changesNothing_andSaysOnlyWhatItPromises()
    {
        const QJsonObject answer = report();
        const QJsonObject window{
            {QStringLiteral("id"), 1},          {QStringLiteral("focused"), true},
            {QStringLiteral("own"), 11.0},      {QStringLiteral("size"), 11.0},
            {QStringLiteral("before"), 11.0},   {QStringLiteral("columns"), 71},
            {QStringLiteral("limited"), false}, {QStringLiteral("kitty_windows"), QJsonArray{1}}};
        const QJsonObject expected{{QStringLiteral("kitty"), m_kitty->version()},
                                   {QStringLiteral("applied"), false},
                                   {QStringLiteral("focused"), 1},
                                   {QStringLiteral("windows"), QJsonArray{window}}};
        QCOMPARE(answer, expected);
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

    void zoom_isSeen_andTheBaseSizeComesBack()
    {
        const QJsonObject zoomed = send(focused("+", 3));
        QVERIFY(applied(zoomed));
        QCOMPARE(sizes(zoomed, "before"), QList<double>{11});
        QCOMPARE(sizes(zoomed, "own"), QList<double>{11});
        QCOMPARE(sizes(zoomed, "size"), QList<double>{14});
        QCOMPARE(m_kitty->fontSize(), 14.0);
        const QJsonObject restored = send(none());
        QCOMPARE(sizes(restored, "before"), QList<double>{14});
        QCOMPARE(sizes(restored, "own"), QList<double>{11});
        QCOMPARE(sizes(restored, "size"), QList<double>{11});
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

    void kitten_isLoadedOnce_andAnotherVersionOfIt_anew()
    {
        const QByteArray file = contents();
        const QByteArray name = file.sliced(file.indexOf("NAME = "), 60);
        const auto withAnotherAnswer = [&] {
            return QByteArray(file).replace("'kitty': kitty.version", "'kitty': 'another'");
        };
        const QString kitty = send(focused("+", 3))[QLatin1StringView("kitty")].toString();
        QCOMPARE(kitty, m_kitty->version());

        setContents(withAnotherAnswer());
        QCOMPARE(send(focused("+", 3))[QLatin1StringView("kitty")].toString(), kitty); // it is not read

        setContents(withAnotherAnswer().replace(name, QByteArray(name).replace("tracker_", "tracker_x")));
        const QJsonObject upgraded = send(none());
        QCOMPARE(upgraded[QLatin1StringView("kitty")].toString(), QStringLiteral("another"));
        QCOMPARE(sizes(upgraded, "own"), QList<double>{11});
        QCOMPARE(m_kitty->fontSize(), 11.0);

        send(focused("+", 2));
        setContents(file);
        const QJsonObject asBefore = send(none());
        QCOMPARE(asBefore[QLatin1StringView("kitty")].toString(), kitty);
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

    void sameWishAgain_changesNothing()
    {
        for (const QJsonArray &wish : {focused("+", 3), focused("x", 1.25), focused("=", 16), none()}) {
            send(wish);
            const QList<double> after = m_kitty->fontSizes();
            for (int i = 0; i < 20; ++i)
                QVERIFY(applied(send(wish)));
            QCOMPARE(m_kitty->fontSizes(), after);
        }
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

    void amounts_areWhatTheySay_andStayWithinTheLimitsOfKitty()
    {
        const double largest = largestSize();
        struct Amount {
            const char *op;
            double value;
            double expected;
        };
        const QList<Amount> amounts{
            {"+", 3, 14},        {"+", 0.5, 11.5},      {"+", -2, 9},   {"+", 0, 11},
            {"x", 1.1, 12.1},    {"x", 0.8, 8.8},       {"=", 16, 16},  {"=", 8.25, 8.25},
            {"=", 1, 4},         {"x", 0, 4},           {"+", -500, 4}, {"+", 500, largest},
            {"x", 100, largest}, {"=", 1e300, largest},
        };
        for (const auto &[op, value, expected] : amounts) {
            QCOMPARE(sizes(send(focused(op, value)), "own"), QList<double>{11});
            QCOMPARE(exactly(m_kitty->fontSize()), exactly(expected));
        }
        send(none());
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(11));
    }

    void baseSize_comesBackToTheLastBit()
    {
        for (const double own :
             {11.5, 10.7, 13.333333333333334, 0.1 + 0.2 + 12, 4.0, 4.1, largestSize(), largestSize() - 1}) {
            m_kitty->changeFontSize({}, own);
            QCOMPARE(exactly(m_kitty->fontSize()), exactly(own));
            for (const auto &[op, value] :
                 {std::pair("+", 3.0), {"x", 1.25}, {"x", 0.5}, {"=", 20.2}, {"+", -7.7}})
                send(focused(op, value));
            send(none());
            QCOMPARE(exactly(m_kitty->fontSize()), exactly(own));
        }
    }

    void anotherAmount_startsFromTheBaseSize()
    {
        send(focused("x", 2));
        send(focused("x", 1.5));
        QCOMPARE(m_kitty->fontSize(), 16.5);
        send(focused("+", 1));
        QCOMPARE(m_kitty->fontSize(), 12.0);
    }

    void olderWish_isIgnored_andTheSameStampIsNot()
    {
        send(focused("+", 3), 1000);
        const QJsonObject late = send(none(), 999);
        QVERIFY(late[QLatin1StringView("stale")].toBool());
        QVERIFY(!applied(late));
        QCOMPARE(sizes(late, "size"), QList<double>{14});
        QCOMPARE(m_kitty->fontSize(), 14.0);
        QVERIFY(applied(send(none(), 1000)));
        QCOMPARE(m_kitty->fontSize(), 11.0);
        QVERIFY(applied(send(focused("+", 3), std::numeric_limits<qint64>::max())));
        QVERIFY(send(none(), std::numeric_limits<qint64>::max() - 1)[QLatin1StringView("stale")].toBool());
    }

    void reportOrWishThatWasNotCarriedOut_makesNoLaterOneStale()
    {
        report(1000);
        QVERIFY(isUnsupported(R"({"stamp": 1000, "wish": {"which": "none"}})"));
        QVERIFY(applied(send(focused("+", 3), 1)));
    }

    void whatItDoesNotUnderstand_changesNothing()
    {
        send(focused("+", 3), 1);
        for (const char *request :
             {"", "{", "[]", "1", "{}", R"({"stamp": 2})", R"({"wish": []})", R"({"stamp": "2", "wish": []})",
              R"({"stamp": 2, "wish": {}})", R"({"stamp": 2, "wish": ""})", R"({"stamp": 2, "wish": [1]})"}) {
            QVERIFY2(isUnsupported(request), request);
            QCOMPARE(m_kitty->fontSize(), 14.0);
        }
        for (const char *zoom :
             {R"("window": 1, "focused": true)", R"("window": 1, "amount": {"op": "+", "value": 2})",
              R"("focused": true, "amount": {"op": "+", "value": 2})",
              R"("window": 1, "focused": true, "amount": {"op": "/", "value": 2})",
              R"("window": 1, "focused": true, "amount": {"op": "+", "value": "big"})",
              R"("window": 1, "focused": true, "amount": {"op": "+", "value": NaN})",
              R"("window": 1, "focused": true, "amount": {"op": "=", "value": Infinity})",
              R"("window": 1, "focused": true, "amount": {"op": "+", "value": 2}, "columns": "many")",
              R"("window": 1, "focused": true, "amount": {"op": "+", "value": 2}, "columns": Infinity)"}) {
            const QByteArray request = QByteArray(R"({"stamp": 2, "wish": [{)") + zoom + "}]}";
            QVERIFY2(isUnsupported(request), zoom);
            QCOMPARE(m_kitty->fontSize(), 14.0);
        }
    }

    void kittyThatLacksSomething_isNamedUnsupported_andForgetsNoBaseSize()
    {
        send(focused("+", 3), 1);
        m_kitty->evaluate(QStringLiteral("setattr(boss, 'saved', boss._change_font_size) or "
                                         "setattr(boss, '_change_font_size', None)"));
        QVERIFY(isUnsupported(R"({"stamp": 5, "wish": []})"));
        QCOMPARE(m_kitty->fontSize(), 14.0);
        m_kitty->evaluate(QStringLiteral("setattr(boss, '_change_font_size', boss.saved)"));
        send(none(), 5);
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

private:
    QByteArray contents() const
    {
        QFile file(m_kitten);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setContents(const QByteArray &contents)
    {
        QFile file(m_kitten);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    }

    bool isUnsupported(const char *request)
    {
        return answerTo(QString::fromLatin1(request)).contains(QLatin1StringView("unsupported"));
    }
};

QTEST_GUILESS_MAIN(ZoomKittenTest)
#include "ZoomKittenTest.moc"
