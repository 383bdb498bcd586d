// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustConversation.h"

#include "PrivateFolder.h"
#include "TrustedKitties.h"
#include "TypedInput.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using Result = TrustConversation::Result;

class TrustConversationTest : public QObject
{
    Q_OBJECT

private:
    static KittyId id(pid_t pid) { return {.pid = pid, .startTime = 7}; }

    static KittyCheckup kittyWith(pid_t pid, PasswordProblem::Kind kind)
    {
        KittyCheckup kitty;
        kitty.info.id = id(pid);
        kitty.info.status =
            KittyStatus::failed({.kind = KittyError::Kind::PasswordUnknown,
                                 .pid = pid,
                                 .detail = {},
                                 .password = {.kind = kind, .file = QStringLiteral("/app/bin/kitty")}});
        return kitty;
    }

    static KittyCheckup unproven(pid_t pid) { return kittyWith(pid, PasswordProblem::Kind::NotProven); }

    std::optional<Result> resultOf(const std::vector<KittyCheckup> &kitties, const TypedInput &typed)
    {
        TrustConversation conversation(kitties, typed.descriptor());
        std::optional<Result> result;
        connect(&conversation, &TrustConversation::finished, this, [&](Result how) { result = how; });
        conversation.start();
        return QTest::qWaitFor([&] { return result.has_value(); }) ? result : std::nullopt;
    }

private Q_SLOTS:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
    }

    void onlyAClearYes_isTrust_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isYes");
        QTest::newRow("y") << QByteArray("y\n") << true;
        QTest::newRow("Yes") << QByteArray(" Yes \n") << true;
        QTest::newRow("nothing") << QByteArray("\n") << false;
        QTest::newRow("end of the input") << QByteArray() << false;
        QTest::newRow("y, and no end of the line") << QByteArray("y") << false;
        QTest::newRow("n") << QByteArray("n\n") << false;
        QTest::newRow("yes on the next line") << QByteArray("\ny\n") << false;
        QTest::newRow("anything") << QByteArray("yesterday\n") << false;
        QTest::newRow("endless") << QByteArray(2000, 'y') << false;
    }

    void onlyAClearYes_isTrust()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const bool, isYes);
        QCOMPARE(resultOf({unproven(42)}, TypedInput(typed)),
                 std::optional(isYes ? Result::Given : Result::Refused));
        QCOMPARE(TrustedKitties::contains(id(42)), isYes);
        QVERIFY(!TrustedKitties::contains({.pid = 42, .startTime = 8}));
    }

    void eachIsAskedAbout_inItsOrder()
    {
        QCOMPARE(resultOf({unproven(42), unproven(43), unproven(44)}, TypedInput("y\nn\ny\n")),
                 std::optional(Result::Refused));
        QVERIFY(TrustedKitties::contains(id(42)));
        QVERIFY(!TrustedKitties::contains(id(43)));
        QVERIFY(TrustedKitties::contains(id(44)));
    }

    void othersAreNotAskedAbout()
    {
        KittyCheckup ready;
        ready.info.status = KittyStatus::ready();
        const TypedInput typed("y\n");
        QCOMPARE(resultOf({ready, kittyWith(43, PasswordProblem::Kind::Denied)}, typed),
                 std::optional(Result::NotNeeded));
        QCOMPARE(typed.rest(), QByteArray("y\n"));
    }

    void answerToTheNextQuestion_isLeft()
    {
        const TypedInput typed("y\nn\n");
        QCOMPARE(resultOf({unproven(42)}, typed), std::optional(Result::Given));
        QCOMPARE(typed.rest(), QByteArray("n\n"));
    }

    void yesThatCannotBeRemembered_isNone()
    {
        QVERIFY(PrivateFolder::prepare(PrivateFolder::defaultPath()));
        QVERIFY(QDir().mkpath(PrivateFolder::defaultPath() + QStringLiteral("/trusted-kitties")));
        QCOMPARE(resultOf({unproven(42)}, TypedInput("y\n")), std::optional(Result::Refused));
    }

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
};

QTEST_GUILESS_MAIN(TrustConversationTest)
#include "TrustConversationTest.moc"
