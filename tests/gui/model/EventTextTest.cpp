// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventText.h"

#include <QTest>

using Kind = ZoomEvent::Kind;
using Status = ZoomEvent::Zooming::Status;

class EventTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void focusChange_isASentence_data()
    {
        QTest::addColumn<ZoomEvent>("event");
        QTest::addColumn<QString>("text");

        const auto event = [](Kind kind, std::optional<ZoomEvent::Zooming> zooming) {
            return ZoomEvent{.kind = kind,
                             .time = {},
                             .window = niri::WindowId(12),
                             .appId = QStringLiteral("kitty"),
                             .zooming = zooming};
        };
        QTest::newRow("zoomed") << event(Kind::FocusGained, {{.pid = 4242, .before = 11, .after = 14.25}})
                                << QStringLiteral("kitty 4242 got the focus: 11 → 14.25 pt.");
        QTest::newRow("given back") << event(Kind::FocusLost, {{.pid = 4242, .before = 14, .after = 11}})
                                    << QStringLiteral("kitty 4242 lost the focus: 14 → 11 pt.");
        QTest::newRow("nothing to change")
            << event(Kind::FocusLost, {{.pid = 4242, .before = 11, .after = 11}})
            << QStringLiteral("kitty 4242 lost the focus; its size stays the same.");
        const KittyError gone{.kind = KittyError::Kind::Gone, .pid = 4243, .detail = {}};
        QTest::newRow("failed") << event(Kind::FocusGained,
                                         {{.status = Status::Failed, .pid = 4243, .error = gone}})
                                << QStringLiteral("kitty 4243 has ended. It got the focus.");
        const auto titled = [](ZoomEvent untitled) {
            untitled.title = QStringLiteral("~/src");
            return untitled;
        };
        QTest::newRow("zoomed, titled")
            << titled(event(Kind::FocusGained, {{.pid = 4242, .before = 11, .after = 14}}))
            << QStringLiteral("“~/src” (kitty 4242) got the focus: 11 → 14 pt.");
        QTest::newRow("failed, titled")
            << titled(event(Kind::FocusLost, {{.status = Status::Failed, .pid = 4243, .error = gone}}))
            << QStringLiteral("“~/src” (kitty 4243) has ended. It lost the focus.");
        QTest::newRow("off, titled") << titled(event(Kind::FocusLost, std::nullopt))
                                     << QStringLiteral(
                                            "“~/src” (window 12) lost the focus; zooming is off for it.");
        QTest::newRow("without a process")
            << titled(event(Kind::FocusGained, {{.status = Status::Failed}}))
            << QStringLiteral("“~/src” (window 12) belongs to a process that niri does not name: use niri "
                              "25.01 or later. It got the focus.");
        QTest::newRow("overtaken") << event(Kind::FocusGained, {{.status = Status::Superseded, .pid = 4242}})
                                   << QStringLiteral("kitty 4242 had the focus only for a moment.");
        QTest::newRow("off") << event(Kind::FocusGained, std::nullopt)
                             << QStringLiteral("Window 12 got the focus; zooming is off for it.");
    }

    void focusChange_isASentence()
    {
        QFETCH(ZoomEvent, event);
        QTEST(event_text::of(event), "text");
    }

    void failingKitty_saysWhyAndWhatToDo()
    {
        const auto status = KittyStatus::failed({.kind = KittyError::Kind::NoSocket, .pid = 7, .detail = {}});
        QCOMPARE(event_text::kittyStatus({.pid = 7}, {}, status),
                 QStringLiteral("kitty 7 has no remote control socket: set listen_on in kitty.conf, then "
                                "start a new kitty."));
        QCOMPARE(event_text::kittyStatus({.pid = 7}, QStringLiteral("~/src"), status),
                 QStringLiteral("“~/src” (kitty 7) has no remote control socket: set listen_on in "
                                "kitty.conf, then start a new kitty."));
    }

    void niri_isNamedWithItsVersion_andWithItsProblem()
    {
        NiriState state{.connected = true, .version = QStringLiteral("26.04")};
        QCOMPARE(event_text::niriConnection(state), QStringLiteral("Connected to niri 26.04."));
        state = {.problem = QStringLiteral("niri is not running.")};
        QCOMPARE(event_text::niriConnection(state), QStringLiteral("niri is not running."));
        QVERIFY(!event_text::niriConnection({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EventTextTest)
#include "EventTextTest.moc"
