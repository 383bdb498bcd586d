// SPDX-License-Identifier: GPL-3.0-or-later
#include "Event.h"

#include <QTest>

#include <limits>

using namespace niri;

Q_DECLARE_METATYPE(Event)

class EventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownEvent_isUnderstood_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Event>("event");

        QTest::addRow("workspaces") << QByteArray(R"({"WorkspacesChanged":{"workspaces":[
                {"id":1,"idx":1,"name":null,"output":"DP-1","is_active":true,"is_focused":true,"active_window_id":7},
                {"id":2,"idx":2,"is_active":false,"is_focused":false,"active_window_id":null}]}})")
                                    << Event(WorkspacesChanged{{{.id = WorkspaceId{1},
                                                                 .output = QStringLiteral("DP-1"),
                                                                 .isActive = true,
                                                                 .isFocused = true,
                                                                 .activeWindowId = WindowId{7}},
                                                                {.id = WorkspaceId{2},
                                                                 .isFocused = false,
                                                                 .activeWindowId = std::nullopt}}});
        QTest::addRow("casts")
            << QByteArray(R"({"CastsChanged":{"casts":[{"stream_id":3,"is_active":false,"kind":"PipeWire"},)"
                          R"({"stream_id":4}]}})")
            << Event(CastsChanged{{{.streamId = 3, .isActive = false}, {.streamId = 4, .isActive = true}}});
        QTest::addRow("no casts") << QByteArray(R"({"CastsChanged":{"casts":[]}})") << Event(CastsChanged{});
        QTest::addRow("cast started")
            << QByteArray(R"({"CastStartedOrChanged":{"cast":{"stream_id":5,"is_active":true}}})")
            << Event(CastStartedOrChanged{{.streamId = 5, .isActive = true}});
        QTest::addRow("cast stopped")
            << QByteArray(R"({"CastStopped":{"stream_id":5}})") << Event(CastStopped{5});
        QTest::addRow("layouts")
            << QByteArray(R"({"WindowLayoutsChanged":{"changes":[[1,{"pos_in_scrolling_layout":[1,1],)"
                          R"("tile_size":[580.0,720.0],"window_size":[580,720]}],[2,{"new":1}]]}})")
            << Event(WindowLayoutsChanged{{{WindowId{1}, QSize(580, 720)}, {WindowId{2}, QSize()}}});
        Window floating = fullWindow();
        floating.isFloating = true;
        floating.isFullscreen = true;
        floating.size = QSize(616, 768);
        QTest::addRow("window with a layout") << QByteArray(
            R"({"WindowOpenedOrChanged":{"window":{"id":4,"title":"T","app_id":"kitty","pid":99,"workspace_id":1,"is_focused":true,"is_floating":true,"is_fullscreen":true,"layout":{"window_size":[616,768]}}}})")
                                              << Event(WindowOpenedOrChanged{floating});
        QTest::addRow("no workspaces")
            << QByteArray(R"({"WorkspacesChanged":{"workspaces":[]}})") << Event(WorkspacesChanged{});
        QTest::addRow("workspace activated")
            << QByteArray(R"({"WorkspaceActivated":{"id":3,"focused":true}})")
            << Event(WorkspaceActivated{.id = WorkspaceId{3}, .focused = true});
        QTest::addRow("active window")
            << QByteArray(R"({"WorkspaceActiveWindowChanged":{"workspace_id":3,"active_window_id":8}})")
            << Event(WorkspaceActiveWindowChanged{.workspaceId = WorkspaceId{3},
                                                  .activeWindowId = WindowId{8}});
        QTest::addRow("no active window")
            << QByteArray(R"({"WorkspaceActiveWindowChanged":{"workspace_id":3,"active_window_id":null}})")
            << Event(WorkspaceActiveWindowChanged{.workspaceId = WorkspaceId{3},
                                                  .activeWindowId = std::nullopt});
        QTest::addRow("windows") << QByteArray(
            R"({"WindowsChanged":{"windows":[{"id":4,"title":"T","app_id":"kitty","pid":99,"workspace_id":1,"is_focused":true}]}})")
                                 << Event(WindowsChanged{{fullWindow()}});
        QTest::addRow("window with fields of a newer niri") << QByteArray(
            R"({"WindowOpenedOrChanged":{"window":{"id":4,"title":"T","app_id":"kitty","pid":99,"workspace_id":1,"is_focused":true,"is_floating":false,"layout":{"tile_size":[616.0,768.0]},"brand_new":[{}]}}})")
                                                            << Event(WindowOpenedOrChanged{fullWindow()});
        QTest::addRow("window that tells the least") << QByteArray(
            R"({"WindowOpenedOrChanged":{"window":{"id":4,"title":null,"app_id":null,"pid":null,"workspace_id":null,"is_focused":false}}})")
                                                     << Event(WindowOpenedOrChanged{{.id = WindowId{4}}});
        QTest::addRow("window of niri 0.1.9, without the field pid")
            << QByteArray(R"({"WindowOpenedOrChanged":{"window":{"id":4,"is_focused":false}}})")
            << Event(WindowOpenedOrChanged{{.id = WindowId{4}, .hasPidField = false}});
        QTest::addRow("a pid that can be none") << QByteArray(
            R"({"WindowOpenedOrChanged":{"window":{"id":4,"pid":99999999999,"is_focused":false}}})")
                                                << Event(WindowOpenedOrChanged{{.id = WindowId{4}}});
        QTest::addRow("window closed")
            << QByteArray(R"({"WindowClosed":{"id":4}})") << Event(WindowClosed{WindowId{4}});
        QTest::addRow("focus") << QByteArray(R"({"WindowFocusChanged":{"id":4}})")
                               << Event(WindowFocusChanged{WindowId{4}});
        QTest::addRow("no focus") << QByteArray(R"({"WindowFocusChanged":{"id":null}})")
                                  << Event(WindowFocusChanged{});
    }

    void everyKnownEvent_isUnderstood()
    {
        QFETCH(QByteArray, line);
        QFETCH(Event, event);
        const auto parsed = parseEvent(line);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error()));
        QVERIFY(*parsed == event);
    }

    void whatNewerNirisAdd_isUnknownAndNoError_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {R"({"WindowFocusTimestampChanged":{"id":2,"focus_timestamp":null}})",
              R"({"KittensCounted":17})", R"({"KittensMoved":{"changes":[[2,{"a":[1,1]}]]}})",
              R"({"KittensGone":null})", R"("KittensWoken")", R"({"Ok":"Handled"})"})
            QTest::addRow("%s", line) << QByteArray(line);
    }

    void whatNewerNirisAdd_isUnknownAndNoError()
    {
        QFETCH(QByteArray, line);
        const auto parsed = parseEvent(line);
        QVERIFY(parsed.has_value());
        QVERIFY(std::holds_alternative<Unknown>(*parsed));
    }

    void whatIsReadWithoutParser_isWhatTheParserReads_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *id :
             {"0", "7", "18446744073709551615", "18446744073709551616", "-1", "+1", "07", "1.0", "1e3",
              "null", "nul", "", " 7", "7 ", "\"7\"", "7,\"x\":1", "7}", "[7]"}) {
            for (const char *line :
                 {R"({"WindowFocusChanged":{"id":%1}})", R"({"WindowFocusChanged":{"id":%1})",
                  R"({"WindowFocusChanged":{"id":%1}}x)",
                  R"({"WorkspaceActiveWindowChanged":{"workspace_id":%1,"active_window_id":3}})",
                  R"({"WorkspaceActiveWindowChanged":{"workspace_id":3,"active_window_id":%1}})"})
                QTest::addRow("%s in %s", id, line) << QByteArray(line).replace("%1", id);
        }
        QTest::newRow("two names") << QByteArray(R"({"WindowFocusChanged":{"id":7},"More":{}})");
        QTest::newRow("escaped name") << QByteArray(R"({"WindowFocus\u0043hanged":{"id":7}})");
    }

    void whatIsReadWithoutParser_isWhatTheParserReads()
    {
        QFETCH(QByteArray, line);
        const auto read = parseEvent(line);
        const auto parsed = parseEvent(' ' + line); // with a blank it is not as niri writes it
        QCOMPARE(read.has_value(), parsed.has_value());
        QVERIFY(!read || *read == *parsed);
    }

    void ids_areExact_data()
    {
        QTest::addColumn<quint64>("id");
        for (const quint64 id :
             {quint64{0}, quint64{1}, (quint64{1} << 53) - 1, (quint64{1} << 53) + 1,
              quint64{999'999'999'999'999'999}, quint64{1'000'000'000'000'000'000}, (quint64{1} << 63) - 1,
              quint64{1} << 63, (quint64{1} << 63) + 1, std::numeric_limits<quint64>::max() - 1,
              std::numeric_limits<quint64>::max()})
            QTest::addRow("%llu", id) << id;
    }

    void ids_areExact()
    {
        QFETCH(quint64, id);
        const QByteArray digits = QByteArray::number(id);
        QVERIFY(parseEvent(R"({"WindowFocusChanged":{"id":)" + digits + "}}")
                == Event(WindowFocusChanged{WindowId{id}}));
        QVERIFY(parseEvent(R"({"WindowClosed": {"id" : )" + digits + " } }")
                == Event(WindowClosed{WindowId{id}}));
        QVERIFY(parseEvent(R"({"WorkspaceActiveWindowChanged":{"workspace_id":)" + digits
                           + R"(,"active_window_id":)" + digits + "}}")
                == Event(WorkspaceActiveWindowChanged{.workspaceId = WorkspaceId{id},
                                                      .activeWindowId = WindowId{id}}));
    }

    void longNumbersInTitles_stayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("title");
        QTest::addRow("digits") << QByteArray("18446744073709551615")
                                << QStringLiteral("18446744073709551615");
        QTest::addRow("after an escaped quote")
            << QByteArray("\\\":18446744073709551615,\\\\") << QStringLiteral("\":18446744073709551615,\\");
        QTest::addRow("every kind of text")
            << QByteArray("\\u00e4 \u2603 \\t\\/ {\\\"}[]") << QStringLiteral("\u00e4 \u2603 \t/ {\"}[]");
    }

    void longNumbersInTitles_stayAsTheyAre()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, title);
        const auto parsed = parseEvent(
            R"({"WindowOpenedOrChanged":{"window":{"id":18446744073709551615,"is_focused":true,"title":)"
            "\""
            + json
            + "\""
              R"(,"scale":1.0000000000000000000001}}})");
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error()));
        const auto &window = std::get<WindowOpenedOrChanged>(*parsed).window;
        QCOMPARE(window.title, title);
        QVERIFY(window.id == WindowId{std::numeric_limits<quint64>::max()});
    }

    void whatIsNoEvent_isAnErrorThatNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("error");
        const auto wrong = [](const char *event, const char *field) {
            return QStringLiteral("%1: \"%2\" is missing or of the wrong type")
                .arg(QLatin1StringView(event), QLatin1StringView(field));
        };

        QTest::addRow("nothing") << QByteArray() << QStringLiteral("not one JSON value");
        QTest::addRow("two values") << QByteArray("{},{}") << QStringLiteral("not one JSON value");
        QTest::addRow("a list") << QByteArray("[]") << QStringLiteral("not one event name");
        QTest::addRow("a number") << QByteArray("7") << QStringLiteral("not one event name");
        QTest::addRow("no name") << QByteArray("{}") << QStringLiteral("not one event name");
        QTest::addRow("no fields") << QByteArray(R"({"WindowClosed":null})") << wrong("WindowClosed", "id");
        QTest::addRow("no id") << QByteArray(R"({"WindowClosed":{}})") << wrong("WindowClosed", "id");
        QTest::addRow("id null") << QByteArray(R"({"WindowClosed":{"id":null}})")
                                 << wrong("WindowClosed", "id");
        QTest::addRow("id text") << QByteArray(R"({"WindowClosed":{"id":"4"}})")
                                 << wrong("WindowClosed", "id");
        QTest::addRow("id negative") << QByteArray(R"({"WindowClosed":{"id":-4}})")
                                     << wrong("WindowClosed", "id");
        QTest::addRow("id long and negative")
            << QByteArray(R"({"WindowClosed":{"id":-9223372036854775808}})") << wrong("WindowClosed", "id");
        QTest::addRow("id a fraction")
            << QByteArray(R"({"WindowClosed":{"id":4.5}})") << wrong("WindowClosed", "id");
        QTest::addRow("id beyond 64 bits")
            << QByteArray(R"({"WindowClosed":{"id":18446744073709551616}})") << wrong("WindowClosed", "id");
        QTest::addRow("focus of no one named")
            << QByteArray(R"({"WindowFocusChanged":{}})") << wrong("WindowFocusChanged", "id");
        QTest::addRow("window is none") << QByteArray(R"({"WindowOpenedOrChanged":{"window":5}})")
                                        << wrong("WindowOpenedOrChanged", "id");
        QTest::addRow("window without focus")
            << QByteArray(R"({"WindowOpenedOrChanged":{"window":{"id":5,"title":"private"}}})")
            << wrong("WindowOpenedOrChanged", "is_focused");
        QTest::addRow("one bad window in the list")
            << QByteArray(R"({"WindowsChanged":{"windows":[{"id":5,"is_focused":true},{"id":6}]}})")
            << wrong("WindowsChanged", "is_focused");
        QTest::addRow("no list") << QByteArray(R"({"WindowsChanged":{"windows":{}}})")
                                 << wrong("WindowsChanged", "windows");
        QTest::addRow("workspace without its active window")
            << QByteArray(R"({"WorkspacesChanged":{"workspaces":[{"id":5,"is_focused":true}]}})")
            << wrong("WorkspacesChanged", "active_window_id");
        QTest::addRow("activated in no way") << QByteArray(R"({"WorkspaceActivated":{"id":5,"focused":1}})")
                                             << wrong("WorkspaceActivated", "focused");
    }

    void whatIsNoEvent_isAnErrorThatNamesThePlace()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, error);
        const auto parsed = parseEvent(line);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error(), error);
    }

    void brokenJson_isAnErrorWithoutItsContents_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {R"({"WindowClosed":{"id":4})", "{\"x\":\"secret", "{\"x\":\"secret\\", "secret",
              "{\"x\":secret}", "{\"x\":\"secret\xff\"}", "1],[2", "00000000000000000000000secret"})
            QTest::addRow("%s", QByteArray(line).toPercentEncoding().constData()) << QByteArray(line);
        QTest::addRow("a null byte") << QByteArray("{\"secret\":\0}", 12);
        QTest::addRow("deeper than any niri") << QByteArray(100'000, '[');
    }

    void brokenJson_isAnErrorWithoutItsContents()
    {
        QFETCH(QByteArray, line);
        const auto parsed = parseEvent(line);
        QVERIFY(!parsed.has_value());
        QVERIFY2(parsed.error().startsWith(QStringLiteral("no JSON: ")), qPrintable(parsed.error()));
        QVERIFY(!parsed.error().contains(QStringLiteral("secret")));
    }

private:
    static Window fullWindow()
    {
        return {.id = WindowId{4},
                .title = QStringLiteral("T"),
                .appId = QStringLiteral("kitty"),
                .pid = 99,
                .workspaceId = WorkspaceId{1},
                .isFocused = true};
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "EventTest.moc"
