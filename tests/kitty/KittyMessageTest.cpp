// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyMessage.h"

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
        row("No such file: secret\nTraceback", Kind::ProtocolError); // its own words are not kept
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
        QCOMPARE(error.password.kind == PasswordProblem::Kind::Refused,
                 words.startsWith(QStringLiteral("The user rejected this")) && detail.isEmpty());
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
