// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyMessage.h"

#include <QJsonArray>
#include <QTest>

using Kind = KittyError::Kind;

class KittyMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // kitty's words on 0.26.5, 0.41.1 and 0.48.2.
    void refusals_areToldApart_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *words, Kind kind, const char *detail = "") {
            QTest::newRow(words) << QString::fromLatin1(words) << kind << QString::fromLatin1(detail);
        };
        row("Remote control is disabled", Kind::RemoteControlOff);
        row("Remote control is allowed over a socket only", Kind::RemoteControlOff);
        row("Remote control is disabled. Add allow_remote_control to your kitty.conf", Kind::PasswordUnknown);
        row("The user rejected this password or it is disallowed by remote_control_password in kitty.conf",
            Kind::PermissionMissing, "kitten");
        row("The user rejected this password", Kind::PasswordUnknown);
        row("The user rejected this request", Kind::PasswordUnknown);
        row("'Unknown kitty remote control command: kitten'", Kind::TooOld, "kitten");
        row("The kitty client you are using to send remote commands is newer than this kitty instance. This "
            "is not supported.",
            Kind::TooOld, "kitten");
        row("No kittens today\nTraceback", Kind::UnknownRefusal, "No kittens today");
    }

    void refusals_areToldApart()
    {
        QFETCH(QString, words);
        QFETCH(Kind, kind);
        QFETCH(QString, detail);
        const KittyCommand command{.name = QStringLiteral("kitten"), .payload = {}};
        const KittyError error = KittyMessage::refusal(command, {.ok = false, .data = {}, .error = words});
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.detail, detail);
        const bool isAnswer = kind == Kind::PasswordUnknown;
        QCOMPARE(error.password.kind == PasswordProblem::Kind::Denied,
                 isAnswer && words == QStringLiteral("The user rejected this password"));
        QCOMPARE(error.password.kind == PasswordProblem::Kind::Refused,
                 isAnswer && words == QStringLiteral("The user rejected this request"));
    }

    void wordsNotKnown_areToldInPart_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &words, const QString &shown) {
            QTest::newRow(name) << words << shown;
        };
        const auto text = [](const char *words) { return QString::fromUtf8(words); };
        row("none", {}, {});
        row("plain", text("Control of this kitty isn't allowed."),
            text("Control of this kitty isn't allowed"));
        row("options", text("See remote_control_password in kitty.conf"),
            text("See remote_control_password in"));
        row("two lines", text("It failed:\nsecret"), text("It failed"));
        row("a path", text("No such file: /home/me/secret"), text("No such file"));
        row("a quotation", text("Unknown option 'secret'"), text("Unknown option"));
        row("data", text("Bad value {secret"), text("Bad value"));
        row("a token", text("Refused for s3cr3t"), text("Refused for"));
        row("letters of a token", text("Refused for AbCdEfGh"), text("Refused for"));
        row("a long token", text("Refused for ") + QString(25, u'a'), text("Refused for"));
        row("a number", text("Code 4711 again"), text("Code"));
        row("markup", text("It <b>failed"), text("It"));
        row("an escape", text("It \x1b[31mfailed"), text("It"));
        row("a control character", text("It fai\x07led"), text("It"));
        row("a tabulator", text("It fai\tled"), text("It"));
        row("another direction", text("It \u202Edeliaf"), text("It"));
        row("an invisible character", text("It fai\u200Bled"), text("It"));
        row("letters that look alike", text("It f\u0430iled"), text("It"));
        row("a placeholder", text("It %1 failed"), text("It"));
        row("nothing but signs", text("... ?!"), {});
        row("long", QString(100'000, u'a'), {});
        row("many words", text("word ").repeated(1'000), text("word ").repeated(16).trimmed());
        row("what was sent", text("Unknown kitten secret argument it is"), {});
        row("what was sent, in capitals", text("Unknown kitten SECRET ARGUMENT"), {});
    }

    void wordsNotKnown_areToldInPart()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, shown);
        const KittyCommand command{
            .name = QStringLiteral("kitten"),
            .payload = KittyMessage::text(
                {{QStringLiteral("args"), QJsonArray{QStringLiteral("secret argument")}}})};
        const KittyError error = KittyMessage::refusal(command, {.ok = false, .data = {}, .error = words});
        QCOMPARE(error.kind, Kind::UnknownRefusal);
        QCOMPARE(error.detail, shown);
        QVERIFY(error.detail.size() <= 80);
    }

    void probe_hasAVersionThatNoKittyHas()
    {
        const QByteArray json = KittyMessage::toJson(KittyCommand::permissionProbe(QStringLiteral("kitten")));
        QVERIFY(json.contains("\"version\":[9999,0,0]"));
        QVERIFY(KittyMessage::toJson({.name = QStringLiteral("ls"), .payload = {}})
                    .contains("\"version\":[0,26,0]"));
    }
};

Q_DECLARE_METATYPE(KittyError::Kind)
QTEST_GUILESS_MAIN(KittyMessageTest)
#include "KittyMessageTest.moc"
