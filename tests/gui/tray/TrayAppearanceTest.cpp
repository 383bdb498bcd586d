// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrayAppearance.h"

#include "Language.h"

#include <QFile>
#include <QSet>
#include <QTest>

using State = TrayAppearance::State;

class TrayAppearanceTest : public QObject
{
    Q_OBJECT

    static KittyState kitty(bool works, std::optional<double> size = std::nullopt)
    {
        KittyState state;
        state.info.status = works
            ? KittyStatus::ready()
            : KittyStatus::failed({.kind = KittyError::Kind::NoSocket, .pid = 1, .detail = {}});
        state.windows = {{.id = niri::WindowId(1), .title = {}, .base = 11, .size = size.value_or(11)}};
        return state;
    }

    static AppStatus appStatus(std::vector<KittyState> kitties)
    {
        AppStatus appStatus;
        appStatus.niri.connected = true;
        appStatus.kitties = std::move(kitties);
        return appStatus;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void stateAndText_followTheSituation_data()
    {
        QTest::addColumn<AppStatus>("appStatus");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("text");

        QTest::newRow("zooming, one in need")
            << appStatus({kitty(true, 14), kitty(true), kitty(false)}) << State::NeedsAttention
            << QStringLiteral("Zooming 14 pt · 3 kitties, 1 needs attention");
        QTest::newRow("two in need") << appStatus({kitty(false), kitty(false)}) << State::NeedsAttention
                                     << QStringLiteral("Ready to zoom · 2 kitties, 2 need attention");
        QTest::newRow("one kitty") << appStatus({kitty(true)}) << State::Zooming
                                   << QStringLiteral("Ready to zoom · 1 kitty");
        QTest::newRow("none") << appStatus({}) << State::Zooming
                              << QStringLiteral("Ready to zoom · no kitty is open");

        AppStatus lost = appStatus({});
        lost.niri.connected = false;
        QTest::newRow("no niri") << lost << State::WaitingForNiri
                                 << QStringLiteral("Waiting for niri · no kitty is open");

        AppStatus paused = appStatus({kitty(true), kitty(false)});
        paused.isZooming = false;
        QTest::newRow("off") << paused << State::Paused
                             << QStringLiteral("Zooming is off · 2 kitties, 1 needs attention");
        paused.pausedUntil = QDateTime(QDate(2026, 1, 31), QTime(14, 30));
        paused.niri.connected = false;
        QTest::newRow("paused beats all else")
            << paused << State::Paused << QStringLiteral("Paused until 14:30 · 2 kitties, 1 needs attention");
    }

    void stateAndText_followTheSituation()
    {
        const Language english(QStringLiteral("en"));
        // A time of day that every release of Qt writes alike.
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QFETCH(AppStatus, appStatus);
        const TrayAppearance appearance = TrayAppearance::of(appStatus);
        QTEST(appearance.state, "state");
        QTEST(appearance.text, "text");
    }

    void everyState_hasItsOwnIconInTheResources()
    {
        QSet<QString> icons;
        for (const State state :
             {State::Zooming, State::Paused, State::WaitingForNiri, State::NeedsAttention}) {
            const QString icon = TrayAppearance{.state = state, .text = {}}.icon();
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
            icons.insert(icon);
        }
        QCOMPARE(icons.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TrayAppearanceTest)
#include "TrayAppearanceTest.moc"
