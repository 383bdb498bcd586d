// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyError.h"

#include "KittyName.h"

#include <QRegularExpression>
#include <QTest>

#include <utility>

using Kind = KittyError::Kind;
using Problem = PasswordProblem::Kind;

class KittyErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeSentence_beginsWithACapital_unlessWithASmallName()
    {
        QCOMPARE(wholeSentence(QStringLiteral("set listen_on in kitty.conf")),
                 QStringLiteral("Set listen_on in kitty.conf."));
        QCOMPARE(wholeSentence(QStringLiteral("kitty.conf must set listen_on")),
                 QStringLiteral("kitty.conf must set listen_on."));
        QCOMPARE(wholeSentence(QStringLiteral("listen_on is missing")),
                 QStringLiteral("listen_on is missing."));
        QCOMPARE(wholeSentence({}), QString());
    }

    void remedy_namesWhatDecides_data()
    {
        QTest::addColumn<QString>("decidedBy");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a file") << QStringLiteral("/a/b.conf")
                                << QStringLiteral(
                                       "set allow_remote_control to socket-only in /a/b.conf, then "
                                       "start a new kitty");
        QTest::newRow("an option") << QStringLiteral("--config NONE")
                                   << QStringLiteral("start a new kitty without --config NONE");
    }

    void remedy_namesWhatDecides()
    {
        QFETCH(const QString, decidedBy);
        QFETCH(const QString, expected);
        QCOMPARE(remedy({.kind = Kind::RemoteControlOff, .pid = 42, .detail = {}, .decidedBy = decidedBy}),
                 expected);
    }

    void reason_saysWhatIsWrongAndWhatMendsIt_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("expected");
        const auto row = [](Kind kind, const char *expected, const char *detail = "") {
            QTest::addRow("%d %s", std::to_underlying(kind), detail)
                << kind << QString::fromLatin1(detail) << QString::fromUtf8(expected);
        };
        row(Kind::NoSocket,
            "kitty 42 has no remote control socket: set listen_on in kitty.conf, then start a new kitty");
        row(Kind::TcpOnly,
            "kitty 42 listens on a network port only, where nobody can prove who answers: "
            "set listen_on to a unix socket in kitty.conf, then start a new kitty");
        row(Kind::Refused,
            "kitty 42 does not accept connections at its socket: close this kitty and start a "
            "new one if it stays that way");
        row(Kind::ConnectionLost,
            "kitty 42 closed the connection before it answered: close this kitty and "
            "start a new one if it stays that way");
        row(Kind::NotOurs,
            "kitty 42 has a socket that belongs to another user: set listen_on to a "
            "path in a folder that only you can write, then start a new kitty");
        row(Kind::RemoteControlOff,
            "kitty 42 does not allow remote control: set allow_remote_control to "
            "socket-only in kitty.conf, then start a new kitty");
        row(Kind::PermissionMissing,
            "kitty 42 does not allow the command kitten: add it to "
            "remote_control_password in kitty.conf, then start a new kitty",
            "kitten");
        row(Kind::PasswordUnknown,
            "kitty 42 requires a password that is not known here: put the password of "
            "remote_control_password into ~/.config/kitty/rc-pass");
        row(Kind::WaitingForUser,
            "kitty 42 is waiting for your answer in its window: choose Allow password there");
        row(Kind::Hung, "kitty 42 does not answer: it goes on by itself as soon as kitty answers");
        row(Kind::Hung,
            "kitty 42 does not answer, because it was stopped: it goes on by itself as soon as kitty "
            "answers",
            "it was stopped");
        row(Kind::BusyWithAnother,
            "kitty 42 is serving another program's remote control connection: it goes "
            "on by itself as soon as that program closes its connection");
        row(Kind::TooOld, "kitty 42 is too old for kitten: install a newer kitty", "kitten");
        row(Kind::UnknownRefusal,
            "kitty 42 refused the command for an unknown reason: change what it objects to, then choose try "
            "again");
        row(Kind::UnknownRefusal,
            "kitty 42 refused the command with the words “no kittens today”: change what it objects to, then "
            "choose try again",
            "no kittens today");
        row(Kind::RequestTooLong,
            "kitty 42 cannot read the command kitten, which is too long: install Kitty Focus Tracker in a "
            "folder with a shorter path",
            "kitten");
        row(Kind::ProtocolError,
            "kitty 42 gave an answer that cannot be understood: close this kitty and "
            "start a new one if it stays that way");
        row(Kind::Gone, "kitty 42 has ended");
        row(Kind::MaxRetriesExceeded,
            "kitty 42 could not be reached in several tries: close this kitty and "
            "start a new one if it stays that way");
    }

    void reason_saysWhatIsWrongAndWhatMendsIt()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, detail);
        QFETCH(QString, expected);
        QCOMPARE(reason({.kind = kind, .pid = 42, .detail = detail}), expected);
    }

    void everySentence_beginsWithTheTitle_andNamesThePidAfterIt()
    {
        for (int i = 0; i <= std::to_underlying(Kind::MaxRetriesExceeded); ++i) {
            const KittyError error{.kind = Kind(i), .pid = 42, .detail = QStringLiteral("kitten")};
            QVERIFY2(sentence(error).startsWith(QStringLiteral("kitty 42 ")), qPrintable(sentence(error)));
            const QString titled = reason(error, QStringLiteral("~/src %1 & %2"));
            QVERIFY2(titled.startsWith(QStringLiteral("“~/src %1 & %2” (kitty 42) ")), qPrintable(titled));
            QCOMPARE(QString(titled).replace(QStringLiteral("“~/src %1 & %2” (kitty 42)"),
                                             QStringLiteral("kitty 42")),
                     reason(error));
            QVERIFY(wholeSentence(titled).startsWith(QStringLiteral("“~/src")));
        }
    }

    void name_isTheTitleInShort()
    {
        QCOMPARE(kittyName(42, {}), QStringLiteral("kitty 42"));
        QCOMPARE(kittyName(42, QStringLiteral("   ")), QStringLiteral("kitty 42"));
        QCOMPARE(kittyName(42, QStringLiteral("vim")), QStringLiteral("“vim” (kitty 42)"));
        const QVersionNumber version(0, 48, 2);
        QCOMPARE(kittyName(42, {}, version), QStringLiteral("kitty 42 (version 0.48.2)"));
        QCOMPARE(kittyName(42, QStringLiteral("vim"), version),
                 QStringLiteral("“vim” (kitty 42, version 0.48.2)"));
        const QString longTitle(100'000, u'x');
        QCOMPARE(kittyName(42, longTitle), u'“' + longTitle.left(31) + QStringLiteral("…” (kitty 42)"));
    }

    void reason_saysWhatIsWrongWithOurPassword_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        const auto row = [](Problem problem, const char *expected, const char *file = "") {
            QTest::addRow("%d %s", std::to_underlying(problem), file)
                << problem << QString::fromLatin1(file) << QString::fromLatin1(expected);
        };
        row(Problem::FileMissing, "the password file /f does not exist: create it or change the setting",
            "/f");
        row(Problem::FileUnreadable,
            "the password file /f cannot be read: make it an ordinary file that you may read", "/f");
        row(Problem::FileNotOurs, "the password file /f belongs to somebody else: make a file of your own",
            "/f");
        row(Problem::TooLong, "the password in /f is longer than kitty accepts: choose a shorter one", "/f");
        row(Problem::TooLong,
            "the password in KITTY_RC_PASSWORD is longer than kitty accepts: choose a shorter one");
        row(Problem::NotProven,
            "it runs /f, which is not proven to be kitty: if it is your kitty, choose Trust Program in the "
            "status dialog, or run kitty-focus-tracker doctor --fix",
            "/f");
        row(Problem::NotProven,
            "it does not show which program it runs: if it is your kitty, choose Trust Program in the status "
            "dialog, or run kitty-focus-tracker doctor --fix");
        row(Problem::KeyNotTold,
            "no program running in it exposes the encryption key: run a shell in this kitty");
        row(Problem::KeyUnusable,
            "the key that it published for encrypting ours cannot be used: install another kitty");
        row(Problem::NotDecrypted,
            "it could not decrypt ours, because its key or its clock differs: close this kitty and start a "
            "new one");
        row(Problem::Refused, "you refused the one we sent: choose try again to be asked once more");
        row(Problem::AllowedOnce,
            "you have not allowed the one we sent for good: choose try again, then Allow password");
        row(Problem::Denied,
            "you denied the one we sent, and it remembers that as long as it runs: close this kitty and "
            "start a new one, then "
            "choose Allow password there");
        row(Problem::TooManyQuestions,
            "it cannot ask you about ours, because five other questions are open in its window: answer them, "
            "give this window the focus again, then choose Allow password");
        row(Problem::ConfigNotAscii,
            "it can compare none, because the one in line 7 of /f has a character beyond ASCII: choose "
            "another there, of ASCII characters only, then start a new kitty",
            "/f");
        row(Problem::ConfigNotAscii,
            "it can compare none, because one on its command line has a character beyond ASCII: choose "
            "another there, of ASCII characters only, then start a new kitty");
        row(Problem::OursNotAscii,
            "it cannot compare ours, which has a character beyond ASCII: choose another, of ASCII characters "
            "only, here and in kitty.conf, then start a new kitty");
    }

    void reason_saysWhatIsWrongWithOurPassword()
    {
        QFETCH(Problem, problem);
        QFETCH(QString, file);
        QFETCH(QString, expected);
        QCOMPARE(reason({.kind = Kind::PasswordUnknown,
                         .pid = 42,
                         .detail = {},
                         .password = {.kind = problem, .file = file, .line = 7}}),
                 QStringLiteral("kitty 42 requires a password, and ") + expected);
    }

    void aFileNameWithAColon_isNotCut()
    {
        const KittyError error{.kind = Kind::PasswordUnknown,
                               .pid = 42,
                               .detail = {},
                               .password = {.kind = Problem::FileMissing, .file = QStringLiteral("/a: b")}};
        QVERIFY(sentence(error).endsWith(QStringLiteral("the password file /a: b does not exist")));
        QCOMPARE(remedy(error), QStringLiteral("create it or change the setting"));
    }

    void onlyBrokenConnections_areTriedAgain()
    {
        for (int i = 0; i <= std::to_underlying(Kind::MaxRetriesExceeded); ++i) {
            const KittyError error{.kind = Kind(i), .pid = 1, .detail = {}};
            QCOMPARE(error.is(KittyError::ConnectionError),
                     error.kind == Kind::Refused || error.kind == Kind::ConnectionLost);
        }
    }
};

Q_DECLARE_METATYPE(KittyError::Kind)
Q_DECLARE_METATYPE(PasswordProblem::Kind)
QTEST_GUILESS_MAIN(KittyErrorTest)
#include "KittyErrorTest.moc"
