// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomKittenFixture.h"

#include <QTest>

/// The user changes sizes and reloads the configuration while a window is zoomed: that is what counts.
class ZoomKittenUserTest : public ZoomKittenFixture
{
    Q_OBJECT

private Q_SLOTS:
    void stepWhileZoomed_isKept()
    {
        m_kitty->changeFontSize({}, 10.7);
        send(focused("+", 3));
        m_kitty->changeFontSize(QStringLiteral("+"), 2);
        const QJsonObject answer = send(focused("+", 3));
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(15.7));
        QCOMPARE(sizes(answer, "own"), QList<double>{12.7});
        m_kitty->changeFontSize(QStringLiteral("-"), 2);
        send(none());
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(10.7));
    }

    void stepsThatNoCommandSees_areKeptToo()
    {
        send(focused("+", 3));
        for (int i = 0; i < 3; ++i)
            m_kitty->changeFontSize(QStringLiteral("+"), 0.1);
        send(none());
        QCOMPARE(exactly(m_kitty->fontSize()), exactly(11.3));
    }

    void resetWhileZoomed_staysReset()
    {
        m_kitty->changeFontSize({}, 20);
        send(focused("+", 3));
        m_kitty->changeFontSize({}, 0);
        const QJsonObject answer = send(focused("+", 3));
        QCOMPARE(sizes(answer, "own"), QList<double>{11});
        QCOMPARE(m_kitty->fontSize(), 11.0);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 11.0);
        send(focused("+", 3));
        QCOMPARE(m_kitty->fontSize(), 14.0);
    }

    void shortcutForAll_whoseStepEndsAtTheConfiguredSize_isNoReset()
    {
        send(focused("+", 2));
        m_kitty->changeFontSizeOfAll(QStringLiteral("-"), 2);
        QCOMPARE(m_kitty->fontSize(), 11.0);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 9.0);
    }

    void stepOfOne_thatEndsAtTheSizeOfNewOnes_isStillAStep()
    {
        send(focused("+", 2));
        m_kitty->changeFontSizeOfAll(QStringLiteral("+"), 2);
        send(focused("+", 2));
        m_kitty->changeFontSize(QStringLiteral("-"), 2);
        QCOMPARE(m_kitty->fontSize(), 13.0);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

    void sizeAtTheLimits_staysWithinThem()
    {
        send(focused("+", 3));
        m_kitty->changeFontSize({}, 4);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 4.0);
        send(focused("=", 20));
        m_kitty->changeFontSize({}, 1000);
        const double step = m_kitty->fontSize() - 20;
        send(none());
        QCOMPARE(m_kitty->fontSize(), 4 + step);
    }

    void otherResolution_changesNoSize()
    {
        send(focused("+", 3));
        m_kitty->evaluate(QStringLiteral("boss.on_dpi_change(1)"));
        QCOMPARE(sizes(report(), "size"), QList<double>{14});
        send(none());
        QCOMPARE(m_kitty->fontSize(), 11.0);
    }

    void configReload_givesTheNewBaseSize()
    {
        send(focused("+", 3));
        QVERIFY(m_kitty->reloadConfig({QStringLiteral("font_size 12.5")}));
        QCOMPARE(m_kitty->fontSize(), 12.5);
        const QJsonObject seen = report();
        QCOMPARE(sizes(seen, "own"), QList<double>{12.5});
        QCOMPARE(sizes(seen, "size"), QList<double>{12.5});
        send(focused("+", 3));
        QCOMPARE(m_kitty->fontSize(), 15.5);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 12.5);
    }

    void configReload_thatChangesNothing_endsTheZoomToo()
    {
        send(focused("+", 3));
        QVERIFY(m_kitty->reloadConfig());
        send(none());
        QCOMPARE(m_kitty->fontSize(), 11.0);
        send(focused("+", 3));
        QVERIFY(m_kitty->reloadConfig());
        send(focused("+", 3));
        QCOMPARE(m_kitty->fontSize(), 14.0);
    }

    void configReload_givesBaseSizesBack_withTheNextWish_notWithAReport()
    {
        m_kitty->openOsWindow();
        m_kitty->changeFontSize({}, 12.5);
        m_kitty->focus(1);
        m_kitty->changeFontSize({}, 15);
        send(focused("+", 3));
        for (int times = 0; times < 2; ++times) {
            QCOMPARE(m_kitty->fontSizes(), (QList<double>{18, 12.5}));
            QVERIFY(m_kitty->reloadConfig());
            const QJsonObject seen = report();
            QVERIFY(seen[QLatin1StringView("reloaded")].toBool());
            QCOMPARE(sizes(seen, "own"), (QList<double>{15, 12.5}));
            QCOMPARE(sizes(seen, "size"), (QList<double>{11, 11}));
            QCOMPARE(m_kitty->fontSizes(), (QList<double>{11, 11}));
            QVERIFY(m_kitty->reloadConfig());
            QVERIFY(send(focused("+", 3))[QLatin1StringView("reloaded")].toBool());
            QVERIFY(!send(focused("+", 3)).contains(QLatin1StringView("reloaded")));
        }
        QVERIFY(m_kitty->reloadConfig());
        send(none());
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{15, 12.5}));
    }

    void configReload_withAnotherSize_isTheUsersWord()
    {
        m_kitty->changeFontSizeOfAll({}, 15);
        send(focused("+", 3));
        QVERIFY(m_kitty->reloadConfig({QStringLiteral("font_size 12")}));
        QCOMPARE(sizes(report(), "own"), QList<double>{12});
        QVERIFY(m_kitty->reloadConfig());
        send(focused("+", 3));
        QCOMPARE(m_kitty->fontSize(), 15.0);
        m_kitty->openOsWindow();
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{15, 12}));
    }

    void sizeGivenAfterTheReload_isTheOwnOne_data()
    {
        QTest::addColumn<bool>("isReportedBetween");
        QTest::newRow("seen") << true;
        QTest::newRow("not seen") << false;
    }

    void sizeGivenAfterTheReload_isTheOwnOne()
    {
        QFETCH(const bool, isReportedBetween);
        m_kitty->changeFontSize({}, 15);
        send(focused("+", 3));
        QVERIFY(m_kitty->reloadConfig());
        if (isReportedBetween)
            report();
        m_kitty->changeFontSize(QStringLiteral("+"), 2);
        send(focused("+", 3));
        QCOMPARE(m_kitty->fontSize(), 16.0);
        send(none());
        QCOMPARE(m_kitty->fontSize(), 13.0);
    }

    void sizeOfNewOnes_comesBackAfterAReload()
    {
        m_kitty->changeFontSizeOfAll({}, 13);
        send(focused("+", 3));
        QVERIFY(m_kitty->reloadConfig());
        report();
        send(focused("+", 3));
        m_kitty->openOsWindow();
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{16, 13}));
        m_kitty->changeFontSizeOfAll(QStringLiteral("+"), 2);
        send(none());
        QCOMPARE(m_kitty->fontSizes(), (QList<double>{15, 15}));
    }

    /// The program may be replaced by a newer one while this kitty runs, and by an older one again.
    void whatAnOlderKittenHasLeft_isUnderstood_data()
    {
        QTest::addColumn<bool>("isReloaded");
        QTest::newRow("then restored") << false;
        QTest::newRow("then the config is reloaded") << true;
    }

    void whatAnOlderKittenHasLeft_isUnderstood()
    {
        QFETCH(const bool, isReloaded);
        m_kitty->changeFontSize({}, 18);
        m_kitty->evaluate(QStringLiteral("setattr(boss, '_kitty_focus_tracker', {'stamp': 0, 'zoomed': {1: {"
                                         "'own': 15.0, 'size': 18.0, 'amount': ('+', 3.0), "
                                         "'everywhere': 11.0, 'options': get_options()}}})"));
        if (isReloaded)
            QVERIFY(m_kitty->reloadConfig());
        send(none());
        QCOMPARE(m_kitty->fontSize(), 15.0);
        send(focused("+", 3));
        QCOMPARE(m_kitty->fontSize(), 18.0);
        const QString keys = QStringLiteral("' '.join(sorted(boss._kitty_focus_tracker['zoomed'][1]))");
        QCOMPARE(m_kitty->evaluate(keys).toString(), QStringLiteral("amount everywhere options own size"));
    }
};

QTEST_GUILESS_MAIN(ZoomKittenUserTest)
#include "ZoomKittenUserTest.moc"
