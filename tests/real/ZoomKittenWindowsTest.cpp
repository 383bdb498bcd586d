// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomKittenFixture.h"

#include <QJsonArray>
#include <QTest>

#include <optional>

/// A kitty with several OS windows: each has a base size, and the right one is zoomed.
class ZoomKittenWindowsTest : public ZoomKittenFixture
{
    Q_OBJECT

private Q_SLOTS:
    void focusedOne_isZoomed_andOnlyThat()
    {
        m_kitty->openOsWindow();
        m_kitty->changeFontSize({}, 12.5);
        send(focused("+", 3));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 15.5}));
        m_kitty->focus(1);
        const QJsonObject answer = send(focused("+", 3));
        QCOMPARE(answer[QLatin1StringView("focused")].toInt(), 1);
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{14, 12.5}));
        send(none());
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 12.5}));
    }

    void namedOne_isZoomed_focusedOrNot()
    {
        m_kitty->openOsWindow();
        send(named(1, "+", 3));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{14, 11}));
        send(named(99, "+", 3)); // closed meanwhile: the focused one
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 14}));
    }

    void noneFocused_theNamedOneIsZoomed_elseNothingChanges()
    {
        m_kitty->openOsWindow();
        send(named(1, "+", 3));
        RealKitty other(m_display); // takes the focus
        QVERIFY2(other.start(), qPrintable(other.error()));
        QTRY_VERIFY(!m_kitty->osWindow(2)->focused);

        const QJsonObject answer = send(focused("+", 5));
        QVERIFY(!applied(answer));
        QVERIFY(answer[QLatin1StringView("focused")].isNull());
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{14, 11}));

        QVERIFY(applied(send(named(2, "+", 5))));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 16}));
        m_kitty->closeOsWindow(2);
        QVERIFY(applied(send(focused("+", 5)))); // the only one
        QCOMPARE(m_kitty->fontSizes(), QList<double>{16});
    }

    void several_areZoomed_eachByItsOwnAmount()
    {
        m_kitty->openOsWindow();
        m_kitty->changeFontSize({}, 12.5);
        m_kitty->openOsWindow();
        const QJsonObject first = zoomOf(1, false, "+", 3);
        const QJsonObject second = zoomOf(2, true, "x", 2);
        QVERIFY(applied(send({first, second})));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{14, 25, 11}));
        QVERIFY(applied(send({zoomOf(3, true, "=", 20), first})));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{14, 12.5, 20}));
        QVERIFY(applied(send({second})));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 25, 11}));
        QVERIFY(applied(send(none())));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 12.5, 11}));
    }

    /// Which OS window is meant. Windows 1 and 2, of which 2 has the keyboard.
    void whichIsMeant_data()
    {
        QTest::addColumn<QJsonArray>("wish");
        QTest::addColumn<QList<double>>("expected");
        const std::optional<int> unknown;
        const auto row = [](const char *name, const QJsonArray &wish, const QList<double> &expected) {
            QTest::newRow(name) << wish << expected;
        };
        row("unknown, not focused: none", {zoomOf(unknown, false, "+", 3)}, {11, 11});
        row("gone, not focused: none", {zoomOf(99, false, "+", 3)}, {11, 11});
        row("gone, focused: the one with the keyboard", {zoomOf(99, true, "+", 3)}, {11, 14});
        row("left out beside one that is carried out",
            {zoomOf(unknown, false, "+", 3), zoomOf(1, false, "+", 4)}, {15, 11});
        row("the focused one counts, after", {zoomOf(2, false, "+", 3), zoomOf(unknown, true, "+", 5)},
            {11, 16});
        row("the focused one counts, before", {zoomOf(2, true, "+", 5), zoomOf(2, false, "+", 3)}, {11, 16});
    }

    void whichIsMeant()
    {
        QFETCH(const QJsonArray, wish);
        QFETCH(const QList<double>, expected);
        m_kitty->openOsWindow();
        QVERIFY(applied(send(wish)));
        QCOMPARE(m_kitty->fontSizes(), expected);
    }

    void onlyOsWindow_isMeant_focusedOrNot()
    {
        for (const std::optional<int> window : {std::optional<int>(), std::optional(99)}) {
            QVERIFY(applied(send({zoomOf(window, false, "+", 3)})));
            QCOMPARE(m_kitty->fontSize(), 14.0);
            send(none());
        }
    }

    void newOsWindow_hasItsOwnSize_whileAnotherIsZoomed()
    {
        m_kitty->changeFontSizeOfAll({}, 12);
        send(focused("+", 3));
        m_kitty->openOsWindow();
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{15, 12}));
        send(focused("+", 3));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{12, 15}));
        send(none());
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{12, 12}));
    }

    void changeOfAll_reachesTheZoomedOneToo()
    {
        m_kitty->openOsWindow();
        send(focused("+", 3));
        m_kitty->changeFontSizeOfAll(QStringLiteral("+"), 2);
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{13, 16}));
        QCOMPARE(sizes(report(), "own"), (QList<double>{13, 13}));
        m_kitty->changeFontSizeOfAll({}, 20);
        QCOMPARE(sizes(report(), "own"), (QList<double>{20, 20}));
        send(none());
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{20, 20}));
        send(focused("+", 3));
        m_kitty->changeFontSizeOfAll({}, 0);
        send(none());
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 11}));
    }

    void detachedTab_getsTheSizeOfItsNewOsWindow()
    {
        m_kitty->openTab();
        send(focused("+", 3));
        QCOMPARE(m_kitty->detachTab(), 2);
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{14, 11}));
        const QJsonObject answer = send(focused("+", 3));
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 14}));
        const QJsonArray windows = answer[QLatin1StringView("windows")].toArray();
        QCOMPARE(windows[0][QLatin1StringView("kitty_windows")].toArray(), QJsonArray{1});
        QCOMPARE(windows[1][QLatin1StringView("kitty_windows")].toArray(), QJsonArray{2});
    }

    void closedOsWindow_isForgotten()
    {
        const QString zoomed = QStringLiteral("len(boss._kitty_focus_tracker['zoomed'])");
        m_kitty->openOsWindow();
        send(focused("+", 3));
        QCOMPARE(m_kitty->evaluate(zoomed).toInt(), 1);
        m_kitty->closeOsWindow(2);
        QCOMPARE(sizes(report(), "own"), QList<double>{11});
        QCOMPARE(m_kitty->evaluate(zoomed).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(ZoomKittenWindowsTest)
#include "ZoomKittenWindowsTest.moc"
