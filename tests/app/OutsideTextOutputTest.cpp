// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from outside, in everything that is written on a terminal or for programs.
#include "CommandLine.h"
#include "DoctorReport.h"
#include "EventLines.h"
#include "EventText.h"
#include "KittySetupProblem.h"
#include "Poison.h"
#include "SettingsFile.h"
#include "StatusReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <utility>

using Kind = KittyError::Kind;

class OutsideTextOutputTest : public QObject
{
    Q_OBJECT

    QString m_title;
    QString m_beginning; ///< as it is shown

    /// Each line, as a user sees it.
    static void check(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            QCOMPARE(poison::wrongWith(line), QString());
    }

    /// One line, from which no terminal takes an order, and that every reader of JSON takes.
    static QJsonObject checkJson(const QByteArray &json)
    {
        const QString text = QString::fromUtf8(json);
        [&] { QCOMPARE(poison::harmfulIn(text.trimmed()), QString()); }();
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
        [&] { QCOMPARE(error.error, QJsonParseError::NoError); }();
        return object;
    }

    std::vector<KittyState> kitties() const
    {
        std::vector<KittyState> all;
        for (int i = -1; i <= std::to_underlying(Kind::MaxRetriesExceeded); ++i) {
            KittyState kitty;
            kitty.info.id = {.pid = 42 + i, .startTime = 7};
            kitty.info.version = QVersionNumber(0, 48, 2);
            kitty.info.status = i < 0
                ? KittyStatus::ready()
                : KittyStatus::failed(
                      {.kind = Kind(i),
                       .pid = 42 + i,
                       .detail = m_title,
                       .password = {.kind = PasswordProblem::Kind::FileMissing, .file = m_title}});
            kitty.windows = {{.id = niri::WindowId(1), .title = m_title}};
            all.push_back(kitty);
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("markup") << poison::title({}) << poison::markup();
        QTest::newRow("controls") << poison::title(poison::controls())
                                  << displayText(poison::controls().left(2));
    }

    void init()
    {
        QFETCH_GLOBAL(QString, title);
        QFETCH_GLOBAL(QString, beginning);
        m_title = title;
        m_beginning = beginning;
    }

    void status()
    {
        StatusReport report;
        report.niri = {.connected = true, .socket = m_title, .version = m_title};
        report.kitties = kitties();
        const QString text = report.toText();
        check(text);
        QVERIFY(text.contains(QStringLiteral("“") + m_beginning));
        QVERIFY(text.contains(QStringLiteral("niri ") + m_beginning));
        QVERIFY(text.contains(QStringLiteral("- ") + m_beginning));

        const QJsonObject json = checkJson(report.toJson().toUtf8());
        const QJsonObject kitty = json[QLatin1StringView("kitties")].toArray().first().toObject();
        // Programs get the title whole, and as it is; half a character is no text.
        QCOMPARE(kitty[QLatin1StringView("windows")][0][QLatin1StringView("title")].toString(),
                 QString(m_title).replace(QChar(u'\xd800'), QChar::ReplacementCharacter));
        for (const auto &value : json[QLatin1StringView("kitties")].toArray())
            check(value.toObject()[QLatin1StringView("reason")].toString());
    }

    void events()
    {
        for (const KittyState &kitty : kitties()) {
            const KittyStatus &status = kitty.info.status;
            check(checkJson(
                      EventLines::kittyStatus(kitty.info.id, m_title, status))[QLatin1StringView("reason")]
                      .toString());
            check(event_text::kittyStatus(kitty.info.id, m_title, status));
            if (!status.error)
                continue;
            const ZoomEvent event{.kind = ZoomEvent::Kind::FocusGained,
                                  .time = {},
                                  .window = niri::WindowId(1),
                                  .appId = m_title,
                                  .title = m_title,
                                  .zooming = {{.status = ZoomEvent::Zooming::Status::Failed,
                                               .pid = kitty.info.id.pid,
                                               .error = status.error}}};
            const QString error =
                checkJson(EventLines::focus(event))[QLatin1StringView("zooming")][QLatin1StringView("error")]
                    .toString();
            check(error);
            QVERIFY(error.startsWith(QStringLiteral("“") + m_beginning));
            check(event_text::of(event));
        }
        checkJson(EventLines::niriConnected(m_title));
        checkJson(EventLines::niriDisconnected(m_title));
        check(event_text::niriConnection({.connected = true, .version = m_title}));
    }

    void doctor()
    {
        DoctorReport report{.niri = {}, .kitties = {}};
        for (const KittyState &kitty : kitties())
            report.kitties.push_back({.info = kitty.info, .title = m_title, .socket = m_title});
        for (const bool isConnected : {false, true}) {
            report.niri = {.hasSocket = true,
                           .named = m_title,
                           .isConnected = isConnected,
                           .socket = m_title + u'!',
                           .version = m_title,
                           .toldWindows = isConnected,
                           .tellsPids = isConnected,
                           .problem = displayText(m_title)};
            check(report.toText());
            checkJson(report.toJson().toUtf8());
        }
        QVERIFY(report.toText().contains(QStringLiteral("“") + m_beginning));
    }

    void setUp()
    {
        for (int i = 0; i <= std::to_underlying(KittySetupProblem::Kind::NothingToUndo); ++i)
            check(sentence(KittySetupProblem{
                .kind = static_cast<KittySetupProblem::Kind>(i), .file = m_title, .detail = m_title}));
    }

    void settingsFileAndCommandLine()
    {
        const QString word = QString(m_title).remove(u'\n').remove(u'\r').remove(QChar(u'\xd800'));
        const QByteArray bytes = word.toUtf8();
        const auto file = SettingsFile::fromBytes(
            "[zoom]\n" + bytes + "=1\namount=" + bytes + "\n[" + bytes + "]\na=1\n", m_title);
        QVERIFY(file);
        QVERIFY(!file->warnings().isEmpty());
        for (const QString &warning : file->warnings()) {
            check(warning);
            QVERIFY2(warning.startsWith(m_beginning), qPrintable(warning));
        }
        const QStringList program{QStringLiteral("kitty-focus-tracker")};
        for (const QStringList &words : {QStringList{m_title},
                                         {QStringLiteral("pause"), m_title},
                                         {QStringLiteral("--zoom"), m_title}}) {
            const auto commandLine = CommandLine::parse(program + words);
            QVERIFY(!commandLine);
            check(commandLine.error().sentence);
            QVERIFY2(commandLine.error().sentence.contains(m_beginning),
                     qPrintable(commandLine.error().sentence));
        }
    }
};

QTEST_GUILESS_MAIN(OutsideTextOutputTest)
#include "OutsideTextOutputTest.moc"
