// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomKittenFixture.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// A minimum of columns makes a zoom smaller. What is expected of sizes is DejaVu Sans Mono at 96 dpi in a
/// window of 640 pixels: 11 and 11.5 points have 71 columns, 12 and 13 have 64, 14 has 58.
class ZoomKittenColumnsTest : public ZoomKittenFixture
{
    Q_OBJECT

private Q_SLOTS:
    void size_shrinksUntilItFits_data()
    {
        QTest::addColumn<QJsonArray>("wish");
        QTest::addColumn<double>("size");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("isLimited");
        const auto row = [](const char *name, const QJsonArray &wish, double size, int columns,
                            bool isLimited) { QTest::newRow(name) << wish << size << columns << isLimited; };
        row("no minimum", with(0, focused("+", 3)), 14, 58, false);
        row("just fits", with(58, focused("+", 3)), 14, 58, false);
        row("one less", with(59, focused("+", 3)), 13, 64, true);
        row("just fits then", with(64, focused("+", 3)), 13, 64, true);
        row("smallest step", with(65, focused("+", 3)), 11.5, 71, true);
        row("fewer already", with(72, focused("+", 3)), 11, 71, true);
        row("factor", with(64, focused("x", 1.27)), 13, 64, true);
        row("size", with(64, focused("=", 100)), 13, 64, true);
        row("smaller than the base size", with(500, focused("+", -2)), 9, 91, false);
        row("the base size", with(500, focused("=", 11)), 11, 71, false);
        row("not focused", with(64, {zoomOf(1, false, "+", 3)}), 13, 64, true);
    }

    void size_shrinksUntilItFits()
    {
        QFETCH(const QJsonArray, wish);
        QFETCH(const double, size);
        QFETCH(const int, columns);
        QFETCH(const bool, isLimited);
        const QJsonObject answer = send(wish);
        QVERIFY(applied(answer));
        QCOMPARE(window(answer, "size").toDouble(), size);
        QCOMPARE(window(answer, "columns").toInt(), columns);
        QCOMPARE(window(answer, "limited").toBool(), isLimited);
        QCOMPARE(m_kitty->fontSize(), size);
        QCOMPARE(columnsOfKitty(), columns);
        QCOMPARE(window(send(none()), "limited").toBool(), false);
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(11));
    }

    void many_neverHaveFewer_andChangeOnce_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<int>("windows");
        QTest::addColumn<QString>("line"); // for kitty.conf
        const auto row = [](const char *name, int resolution, const char *layout, int windows,
                            const char *line = "") {
            QTest::newRow(name) << resolution << QString::fromLatin1(layout) << windows
                                << QString::fromLatin1(line);
        };
        row("96 dpi", 96, "splits", 1);
        row("120 dpi, padding", 120, "splits", 1, "window_padding_width 7");
        row("144 dpi, wider cells", 144, "splits", 1, "adjust_column_width 2");
        row("192 dpi, margin", 192, "splits", 1, "single_window_margin_width 9");
        row("splits", 96, "splits", 3);
        row("tall", 120, "tall", 3);
        row("grid", 144, "grid", 4);
        row("stack", 96, "stack", 2);
    }

    void many_neverHaveFewer_andChangeOnce()
    {
        QFETCH(const int, resolution);
        QFETCH(const QString, layout);
        QFETCH(const int, windows);
        QFETCH(const QString, line);
        startKitty({QStringLiteral("enabled_layouts ") + layout, line});
        setResolution(resolution);
        const auto putBack = qScopeGuard([this] { setResolution(96); });
        for (int i = 1; i < windows; ++i)
            m_kitty->evaluate(QStringLiteral("boss.launch('sleep', 'infinity')"));
        m_kitty->evaluate(QStringLiteral("record_changes()"));

        QRandomGenerator random(20261128);
        const auto oneOf = [&](const auto &values) { return values[random.bounded(values.size())]; };
        const QList<double> bases{8, 9.5, 10.7, 11, 12, 13};
        const QList<QJsonArray> amounts{focused("+", 3),   focused("+", 5.5), focused("x", 1.2),
                                        focused("x", 1.5), focused("=", 16),  focused("=", 20)};
        const int gains = 12;
        int severalChanges = 0;
        for (int i = 0; i < gains; ++i) {
            resize(random.bounded(400, 2400));
            if (windows > 1)
                m_kitty->evaluate(
                    QStringLiteral("boss.active_tab.nth_window(%1)").arg(random.bounded(windows)));
            m_kitty->changeFontSize({}, oneOf(bases));
            const int minimum = std::max(2, columnsOfKitty() + 2 - random.bounded(36));
            const QJsonArray wish = with(minimum, oneOf(amounts));
            changes();

            const QJsonObject answer = send(wish);
            if (changes() > 1)
                ++severalChanges;
            const double own = window(answer, "own").toDouble();
            const double size = window(answer, "size").toDouble();
            QVERIFY(size == own || columnsOfKitty() >= minimum);
            QCOMPARE(window(answer, "columns").toInt(), columnsOfKitty());
            QCOMPARE(window(send(wish), "size").toDouble(), size);
            QCOMPARE(changes(), 0);
            if (windows == 1 && window(answer, "limited").toBool())
                QVERIFY(columnsAt(std::min(size + 0.5, targetOf(wish, own))) < minimum);
            m_kitty->changeFontSize({}, size);
            QCOMPARE(exactly(window(send(none()), "size").toDouble()), exactly(own));
        }
        QVERIFY2(severalChanges * 20 <= gains, qPrintable(QString::number(severalChanges)));
    }

    void programInside_isToldOncePerChange()
    {
        QTemporaryDir folder(QStringLiteral("/tmp/resizes-XXXXXX")); // every root shares /tmp
        const QString file = folder.filePath(QStringLiteral("columns"));
        const QString program = folder.filePath(QStringLiteral("count_resizes.py"));
        QVERIFY(QFile::copy(QStringLiteral(REAL_TESTS_FOLDER "/count_resizes.py"), program));
        startKitty({}, {QStringLiteral("/usr/bin/python3"), program, file});
        const auto lines = [&] {
            QFile columns(file);
            return columns.open(QIODevice::ReadOnly) ? columns.readAll().trimmed() : QByteArray();
        };
        QByteArray expected = "71";
        QTRY_COMPARE(lines(), expected);
        for (int i = 0; i < 8; ++i) {
            // Each looks at a size that this kitty has not seen yet.
            send(with(64, focused("+", 3 + i)));
            expected += "\n64";
            QTRY_COMPARE(lines(), expected);
            send(with(64, focused("+", 3 + i)));
            send(none());
            expected += "\n71";
            QTRY_COMPARE(lines(), expected);
            send(with(72, focused("+", 3.25 + i)));
            send(none());
        }
        send(focused("+", 3));
        expected += "\n58";
        QTRY_COMPARE(lines(), expected);
    }

    void width_isFollowed_byARepeatedWish()
    {
        const QJsonArray wish = with(64, focused("+", 3));
        m_kitty->evaluate(QStringLiteral("record_changes()"));
        struct Step {
            int width;
            double size;
        };
        for (const auto &[width, size] :
             {Step{640, 13}, {800, 14}, {700, 13}, {560, 11}, {400, 11}, {640, 13}}) {
            resize(width);
            changes();
            const QJsonObject answer = send(wish);
            QCOMPARE(window(answer, "size").toDouble(), size);
            QCOMPARE(window(answer, "limited").toBool(), size < 14);
            QVERIFY(changes() <= 1);
            send(wish);
            QCOMPARE(changes(), 0);
        }
        QCOMPARE(window(send(focused("+", 3)), "size").toDouble(), 14.0); // no minimum any more
        send(wish);
        QCOMPARE(m_kitty->fontSize(), 13.0);
        send(none());
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(11));
    }

    void resolution_isFollowed_byARepeatedWish()
    {
        const QJsonArray wish = with(64, focused("+", 3));
        resize(900);
        QCOMPARE(window(send(wish), "size").toDouble(), 14.0);
        setResolution(144);
        const auto putBack = qScopeGuard([this] { setResolution(96); });
        QTRY_VERIFY(columnsOfKitty() < 64); // it says so a moment before its fonts are as large
        const QJsonObject answer = send(wish);
        QVERIFY(window(answer, "limited").toBool());
        QVERIFY(window(answer, "columns").toInt() >= 64);
        const double size = window(answer, "size").toDouble();
        QVERIFY(columnsAt(size + 0.5) < 64);
        columnsAt(size);
        send(none());
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(11));
    }

    void kittyWindowWithTheKeyboard_counts()
    {
        startKitty({QStringLiteral("enabled_layouts splits")});
        const QJsonArray wish = with(64, focused("+", 3));
        send(wish);
        QCOMPARE(m_kitty->fontSize(), 13.0);
        m_kitty->evaluate(QStringLiteral("boss.launch('--location=vsplit', 'sleep', 'infinity')"));
        const QJsonObject split = send(wish);
        QCOMPARE(window(split, "size").toDouble(), 11.0);
        QVERIFY(window(split, "limited").toBool());
        QVERIFY(window(split, "columns").toInt() < 40);
        m_kitty->openTab();
        QCOMPARE(window(send(wish), "size").toDouble(), 13.0);
        m_kitty->evaluate(QStringLiteral("boss.previous_tab()"));
        QCOMPARE(window(send(wish), "size").toDouble(), 11.0);
        m_kitty->evaluate(QStringLiteral("boss.close_window()"));
        QTRY_COMPARE(columnsOfKitty(), 71);
        QCOMPARE(window(send(wish), "size").toDouble(), 13.0);
    }

    void several_haveEachTheirOwnMinimum()
    {
        m_kitty->openOsWindow();
        m_kitty->changeFontSize({}, 12);
        const QJsonArray wish{with(64, {zoomOf(1, false, "+", 3)})[0],
                              with(58, {zoomOf(2, true, "+", 3)})[0]};
        for (int i = 0; i < 3; ++i) {
            send(wish);
            QCOMPARE(m_kitty->fontSizes(), (QList<double>{13, 14}));
        }
        send({wish[1]});
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 14}));
        send(none());
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 12}));
    }

    void stepByHand_movesTheBaseSize_andIsNotTakenBack()
    {
        const QJsonArray wish = with(64, focused("+", 3));
        send(wish);
        m_kitty->changeFontSize(QStringLiteral("+"), 1);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject answer = send(wish);
            QCOMPARE(window(answer, "size").toDouble(), 14.0);
            QCOMPARE(window(answer, "own").toDouble(), 12.0);
            QVERIFY(window(answer, "limited").toBool());
        }
        resize(800);
        QCOMPARE(window(send(wish), "size").toDouble(), 15.0);
        resize(640);
        QCOMPARE(window(send(wish), "size").toDouble(), 13.0);
        m_kitty->changeFontSize(QStringLiteral("-"), 1);
        send(none());
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(11));
    }

    void stepByHand_ofOneThatIsLimitedToNone_movesTheBaseSize()
    {
        const QJsonArray wish = with(72, focused("+", 3));
        send(wish);
        m_kitty->changeFontSize(QStringLiteral("-"), 2);
        QCOMPARE(window(send(wish), "own").toDouble(), 9.0);
        resize(800);
        QCOMPARE(window(send(wish), "size").toDouble(), 12.0);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 9.0);
    }

    void stepByHand_ofOneThatWouldBeTooLarge_staysWithinKittysLimits()
    {
        send(focused("=", 1000));
        const double largest = m_kitty->fontSize();
        for (const QString &step : {QStringLiteral("+"), QStringLiteral("-")}) {
            send(none());
            const QJsonArray wish = focused("=", 1000);
            send(with(64, wish));
            QCOMPARE(m_kitty->fontSize(), 13.0);
            m_kitty->changeFontSize(step, 1);
            const QJsonObject answer = send(wish);
            QCOMPARE(window(answer, "size").toDouble(), largest);
            QVERIFY(!window(answer, "limited").toBool());
        }
        send(none());
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(11));
    }

    void stepByHand_atKittysLimit_stays_whereTheMinimumWithholdsNothing()
    {
        for (const auto &[wish, step] : {std::pair(with(10, focused("=", 1000)), QStringLiteral("-")),
                                         {with(10, focused("+", -50)), QStringLiteral("+")}}) {
            resize(1600);
            send(wish);
            const double limit = m_kitty->fontSize();
            m_kitty->changeFontSize(step, 2);
            const double given = m_kitty->fontSize();
            QCOMPARE(std::abs(given - limit), 2.0);
            for (const int width : {1500, 300, 1600}) {
                resize(width);
                const QJsonObject answer = send(wish);
                if (width > 300) {
                    QCOMPARE(window(answer, "size").toDouble(), given);
                    QVERIFY(!window(answer, "limited").toBool());
                }
            }
            send(none());
            m_kitty->changeFontSize({}, 11);
        }
    }

    void resetByHand_staysReset()
    {
        m_kitty->changeFontSize({}, 12);
        const QJsonArray wish = with(64, focused("+", 3));
        send(wish);
        QCOMPARE(m_kitty->fontSize(), 13.0);
        m_kitty->changeFontSize({}, 0);
        const QJsonObject answer = send(wish);
        QCOMPARE(window(answer, "own").toDouble(), 11.0);
        QCOMPARE(window(answer, "limited").toBool(), false);
        QCOMPARE(m_kitty->fontSize(), 11.0);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

    void reload_thatMakesCellsWider_isLearnt()
    {
        send(with(64, focused("+", 3)));
        QVERIFY(m_kitty->reloadConfig({QStringLiteral("adjust_column_width 3")}));
        QCOMPARE(columnsOfKitty(), 53);
        m_kitty->evaluate(QStringLiteral("record_changes()"));
        const QJsonObject answer = send(with(49, focused("+", 3)));
        QCOMPARE(window(answer, "size").toDouble(), 13.0);
        QCOMPARE(window(answer, "columns").toInt(), 49);
        QCOMPARE(changes(), 1);
    }

    void wrongGuess_isPutRightAtOnce()
    {
        send(with(64, focused("+", 3)));
        send(none());
        m_kitty->evaluate(QStringLiteral(
            "boss._kitty_focus_tracker['cell_widths'][1].update({(96.0, 14.0): 5, (96.0, 13.5): 5})"));
        m_kitty->evaluate(QStringLiteral("record_changes()"));
        const QJsonObject answer = send(with(64, focused("+", 3)));
        QCOMPARE(window(answer, "size").toDouble(), 13.0);
        QCOMPARE(changes(), 3);
        send(none());
        changes();
        send(with(64, focused("+", 3))); // it has learnt
        QCOMPARE(changes(), 1);
    }

    void whatAnOlderKittenHasLeft_isLimited()
    {
        m_kitty->changeFontSize({}, 14);
        m_kitty->evaluate(QStringLiteral("setattr(boss, '_kitty_focus_tracker', {'stamp': 0, 'zoomed': {1: {"
                                         "'own': 11.0, 'size': 14.0, 'amount': ('+', 3.0), "
                                         "'everywhere': 11.0, 'options': get_options()}}})"));
        const QJsonObject answer = send(with(64, focused("+", 3)));
        QCOMPARE(window(answer, "own").toDouble(), 11.0);
        QCOMPARE(window(answer, "size").toDouble(), 13.0);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

private:
    static QJsonArray with(int columns, const QJsonArray &wish)
    {
        QJsonObject zoom = wish[0].toObject();
        zoom[QLatin1StringView("columns")] = columns;
        return {zoom};
    }

    /// Of the first OS window in an answer.
    static QJsonValue window(const QJsonObject &answer, const char *what)
    {
        return answer[QLatin1StringView("windows")][0][QLatin1StringView(what)];
    }

    static double targetOf(const QJsonArray &wish, double own)
    {
        const QJsonValue amount = wish[0][QLatin1StringView("amount")];
        const double value = amount[QLatin1StringView("value")].toDouble();
        const QString op = amount[QLatin1StringView("op")].toString();
        return op == QLatin1StringView("=") ? value
            : op == QLatin1StringView("+")  ? own + value
                                            : own * value;
    }

    /// For every kitty on the display, as when a window comes to another output.
    void setResolution(int dotsPerInch)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_display.name());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("python3"),
                      {QStringLiteral(REAL_TESTS_FOLDER "/set_resolution.py"), QString::number(dotsPerInch)});
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        QTRY_COMPARE(evaluateInt(QStringLiteral("int(get_os_window_size(1)['xdpi'])")), dotsPerInch);
    }

    int evaluateInt(const QString &expression) { return m_kitty->evaluate(expression).toInt(); }

    int columnsOfKitty()
    {
        return evaluateInt(QStringLiteral("boss.os_window_map[1].active_window.screen.columns"));
    }

    int columnsAt(double size)
    {
        m_kitty->changeFontSize({}, size);
        return columnsOfKitty();
    }

    /// As niri does.
    void resize(int width)
    {
        m_kitty->evaluate(QStringLiteral("set_os_window_size(1, %1, 400)").arg(width));
        QTRY_COMPARE(evaluateInt(QStringLiteral("viewport_for_window(1)[2]")), width);
    }

    /// Of font sizes, since the last call; after record_changes().
    int changes()
    {
        return evaluateInt(QStringLiteral("(sum(name == '_change_font_size' for name, _ in boss.recorded), "
                                          "boss.recorded.clear())[0]"));
    }
};

QTEST_GUILESS_MAIN(ZoomKittenColumnsTest)
#include "ZoomKittenColumnsTest.moc"
