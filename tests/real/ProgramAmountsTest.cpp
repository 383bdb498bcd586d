// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLines.h"
#include "RealKitty.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <optional>

/// Every kind of amount through the whole program, up to kitty's limits: what is reported is what happened.
class ProgramAmountsTest : public QObject
{
    Q_OBJECT

private:
    struct World {
        RunningProgram program;
        SimulatedNiri niri;
        RealKitty kitty;
        niri::WindowId browser{};
        niri::WindowId window{};
        double largest = 0;

        World(const VirtualDisplay &display, const RealKittySetup &setup)
            : kitty(display, setup)
        {
        }

        bool start()
        {
            setAmount(QStringLiteral("+3"));
            if (!niri.listen(program.niriSocket()) || !kitty.start() || !program.start())
                return false;
            // As kitty's own change_font_size has it.
            largest = kitty
                          .evaluate(QStringLiteral("get_options().font_size * (10 if tuple(version) >= "
                                                   "(0, 46) else 5)"))
                          .toDouble();
            window = niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty.pid()});
            browser = niri.openWindow({.title = {}, .appId = QStringLiteral("firefox"), .pid = std::nullopt});
            return true;
        }

        /// No change follows another faster than settle_ms.
        void setAmount(const QString &amount) const
        {
            program.writeSettings("[zoom]\nsettle_ms=0\namount=" + amount.toUtf8() + '\n');
        }

        bool becomes(double size)
        {
            return QTest::qWaitFor([&] { return qFuzzyCompare(kitty.fontSize(), size); }, 15'000);
        }

        /// What the next focus change says of the font, as "+3, Font size 11 -> 14".
        QString focusSays(niri::WindowId next)
        {
            program.takeLines();
            niri.focusWindow(next);
            if (!QTest::qWaitFor([&] { return focusEvent().has_value(); }, 15'000))
                return {};
            const QJsonObject zooming = focusEvent()->value(QLatin1StringView("zooming")).toObject();
            return zooming[QLatin1StringView("font_adjustment")].toString() + QStringLiteral(", ")
                + zooming[QLatin1StringView("message")].toString();
        }

    private:
        std::optional<QJsonObject> focusEvent()
        {
            for (const QJsonObject &event : program.events()) {
                if (event[QLatin1StringView("event")].toString().startsWith(QLatin1StringView("focus_")))
                    return event;
            }
            return std::nullopt;
        }
    };

    static QString said(double before, double after)
    {
        const ZoomEvent::Zooming zooming{.before = before, .after = after};
        return EventLines::difference(after - before) + QStringLiteral(", ") + EventLines::message(zooming);
    }

    VirtualDisplay m_display;

private Q_SLOTS:
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }

    void amountChangedWhileZoomed_appliesAtOnce_andEventsSayWhatHappened()
    {
        FETCH_KITTY(installation);
        World world(m_display, {.installation = installation});
        QVERIFY(world.start());
        QVERIFY(world.becomes(11));
        QCOMPARE(world.focusSays(world.window), QStringLiteral("+3, Font size 11 -> 14"));

        const QList<std::pair<QString, double>> amounts{
            {QStringLiteral("+0.5"), 11.5},  {QStringLiteral("x1.25"), 13.75},
            {QStringLiteral("=16.5"), 16.5}, {QStringLiteral("-2.25"), 8.75},
            {QStringLiteral("x0.25"), 4},    {QStringLiteral("-50"), 4},
            {QStringLiteral("+50"), 61},     {QStringLiteral("=100"), 100},
            {QStringLiteral("x4"), 44},
        };
        for (const auto &[amount, wished] : amounts) {
            const double size = std::clamp(wished, 4.0, world.largest);
            world.setAmount(amount);
            QVERIFY2(world.becomes(size), qPrintable(amount));
            QCOMPARE(world.focusSays(world.browser), said(size, 11));
            QCOMPARE(world.kitty.fontSize(), 11.0);
            QCOMPARE(world.focusSays(world.window), said(11, size));
        }
        QVERIFY(world.program.end(SIGTERM, 15'000));
        QCOMPARE(world.kitty.fontSize(), 11.0);
    }

    void fontThatTheUserSetToALimit_comesBackExactly_data()
    {
        QTest::addColumn<bool>("isLargest");
        QTest::newRow("smallest") << false;
        QTest::newRow("largest") << true;
    }

    void fontThatTheUserSetToALimit_comesBackExactly()
    {
        FETCH_KITTY(installation);
        QFETCH(bool, isLargest);
        World world(m_display, {.installation = installation});
        QVERIFY(world.start());
        const double limit = isLargest ? world.largest : 4;
        world.kitty.changeFontSize({}, limit);
        QVERIFY(world.becomes(limit));
        for (const auto &[amount, wished] : {std::pair(QStringLiteral("+3"), limit + 3),
                                             {QStringLiteral("-3"), limit - 3},
                                             {QStringLiteral("x1.3"), limit * 1.3}}) {
            const double size = std::clamp(wished, 4.0, world.largest);
            world.setAmount(amount);
            // The first wish may still be of the amount before.
            world.niri.focusWindow(world.window);
            QVERIFY2(world.becomes(size), qPrintable(amount));
            world.niri.focusWindow(world.browser);
            QVERIFY2(world.becomes(limit), qPrintable(amount));
        }
        // To the last bit.
        QCOMPARE(QString::number(world.kitty.fontSize(), 'g', 17), QString::number(limit, 'g', 17));
    }
};

QTEST_GUILESS_MAIN(ProgramAmountsTest)
#include "ProgramAmountsTest.moc"
