// SPDX-License-Identifier: GPL-3.0-or-later
#include "DoctorReport.h"

#include "Language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Kind = KittyError::Kind;

class DoctorReportTest : public QObject
{
    Q_OBJECT

private:
    static NiriCheckup goodNiri()
    {
        return {.hasSocket = true,
                .named = QStringLiteral("/run/niri.sock"),
                .isConnected = true,
                .socket = QStringLiteral("/run/niri.sock"),
                .version = QStringLiteral("26.04"),
                .toldWindows = true};
    }

    static KittyCheckup kitty(const KittyStatus &status)
    {
        KittyCheckup checkup;
        checkup.info.id = {.pid = 4242, .startTime = 7};
        checkup.info.status = status;
        return checkup;
    }

    static KittyCheckup goodKitty()
    {
        KittyCheckup checkup = kitty(KittyStatus::ready());
        checkup.info.version = QVersionNumber(0, 48, 2);
        checkup.method = ZoomMethod::Exact;
        checkup.socket = QStringLiteral("@mykitty");
        return checkup;
    }

    static KittyCheckup badKitty(Kind kind, const QString &detail = {})
    {
        return kitty(KittyStatus::failed({.kind = kind, .pid = 4242, .detail = detail}));
    }

    static QJsonObject json(const DoctorReport &report)
    {
        return QJsonDocument::fromJson(report.toJson().toUtf8()).object();
    }

private Q_SLOTS:
    void niri_isFoundWellOrNot_data()
    {
        QTest::addColumn<NiriCheckup>("niri");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<QString>("what");
        NiriCheckup niri = goodNiri();
        QTest::newRow("good") << niri << true << QStringLiteral("niri 26.04 answers");
        niri.version.clear();
        QTest::newRow("tells no version") << niri << true << QStringLiteral("version unknown");
        niri.version = QStringLiteral("25.01");
        QTest::newRow("the first that tells pids") << niri << true << QStringLiteral("niri 25.01 answers");
        niri.version = QStringLiteral("0.1.9");
        QTest::newRow("too old") << niri << false << QStringLiteral("niri 0.1.9 does not report");
        niri = goodNiri();
        niri.tellsPids = false;
        QTest::newRow("tells no pids") << niri << false << QStringLiteral("does not report which process");
        niri = goodNiri();
        niri.toldWindows = false;
        QTest::newRow("tells no windows") << niri << false << QStringLiteral("does not report its windows");
        QTest::newRow("no socket") << NiriCheckup() << false << QStringLiteral("can't be reached");
        niri = {.hasSocket = true, .problem = QStringLiteral("no niri listens at /x")};
        QTest::newRow("nobody listens") << niri << false << QStringLiteral("can't be reached");
        niri.problem.clear();
        QTest::newRow("silent") << niri << false << QStringLiteral("can't be reached");
    }

    void niri_isFoundWellOrNot()
    {
        QFETCH(NiriCheckup, niri);
        QFETCH(bool, ok);
        QFETCH(QString, what);
        QCOMPARE(niri.isWell(), ok);
        const Finding finding = niri.findings().constFirst();
        QCOMPARE(finding.ok, ok);
        QVERIFY2(finding.what.contains(what), qPrintable(finding.what));
        QCOMPARE(finding.remedy.isEmpty(), ok);
    }

    void deadNiriSocketInTheEnvironment_isAHint_noProblem()
    {
        NiriCheckup niri = goodNiri();
        niri.named = QStringLiteral("/run/old.sock");
        const QList<Finding> findings = niri.findings();
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings[1].ok);
        QVERIFY(findings[1].why.contains(niri.named));
    }

    void kittyZoomedByStepsOnly_isWell_withAHint()
    {
        KittyCheckup checkup = goodKitty();
        checkup.method = ZoomMethod::Window;
        const Finding finding = checkup.finding();
        QVERIFY(finding.ok);
        QVERIFY(finding.remedy.contains(QStringLiteral("kitten")));
    }

    void everyFailureOfAKitty_isAProblem_inSentences_data()
    {
        QTest::addColumn<Kind>("kind");
        for (int kind = 0; kind <= static_cast<int>(Kind::MaxRetriesExceeded); ++kind)
            QTest::addRow("%d", kind) << static_cast<Kind>(kind);
    }

    void everyFailureOfAKitty_isAProblem_inSentences()
    {
        QFETCH(Kind, kind);
        const KittyCheckup checkup = badKitty(kind, QStringLiteral("kitten"));
        const Finding finding = checkup.finding();
        QVERIFY(!finding.ok);
        QVERIFY2(finding.what.startsWith(QStringLiteral("kitty 4242 ")), qPrintable(finding.what));
        for (const QString &text : {finding.what, finding.why, finding.remedy}) {
            QVERIFY2(text.isEmpty() || text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.endsWith(QStringLiteral("..")), qPrintable(text));
        }
        QCOMPARE(finding.remedy.isEmpty(), checkup.remedy().isEmpty());
        QVERIFY(finding.remedy.isEmpty() || finding.remedy.front().isUpper());
    }

    void kittyThatReadsItsConfigurationAtItsStart_needsANewOne()
    {
        const QString anew = QStringLiteral("start a new kitty");
        QVERIFY(badKitty(Kind::NoSocket).finding().remedy.contains(anew));
        QVERIFY(badKitty(Kind::RemoteControlOff).finding().remedy.contains(anew));
        QVERIFY(!badKitty(Kind::WaitingForUser).finding().remedy.contains(anew));
    }

    void kittyThatWasNotAsked_isNotWell() { QVERIFY(!kitty({}).finding().ok); }

    void setup_saysWhetherANewKittyCanBeReached()
    {
        KittySetup::Plan plan{.configFile = QStringLiteral("/home/me/kitty.conf"),
                              .addedFile = {},
                              .addedText = {},
                              .appendedText = {},
                              .overridden = {},
                              .decidedBy = {}};
        QVERIFY(findingOfSetup(plan, false).ok);
        QVERIFY(findingOfSetup(plan, false).remedy.isEmpty());

        plan.addedText = "listen_on unix:/x\n";
        QVERIFY(!findingOfSetup(plan, false).ok);
        const QString lines = QString::fromUtf8(KittySetup::lines()).trimmed();
        QVERIFY(findingOfSetup(plan, false).remedy.contains(lines));
        // Somebody who has started one with options of their own knows what they do.
        QVERIFY(findingOfSetup(plan, true).ok);

        const KittySetupProblem problem{.kind = KittySetupProblem::Kind::ReadOnly,
                                        .file = QStringLiteral("/nix/kitty.conf"),
                                        .detail = {}};
        const Finding byHand = findingOfSetup(std::unexpected(problem), false);
        QVERIFY(!byHand.ok);
        QVERIFY(byHand.why.contains(problem.file));
        QVERIFY(byHand.remedy.contains(lines));
    }

    void allIsWell_onlyIfEveryFindingIs()
    {
        DoctorReport report{.niri = goodNiri(), .kitties = {goodKitty()}};
        report.session +=
            Finding{.what = QStringLiteral("A hint."), .why = {}, .remedy = QStringLiteral("Do.")};
        QVERIFY(report.isWell());
        QVERIFY(report.toText().endsWith(QStringLiteral("\nAll is well.\n")));
        report.kitties.push_back(badKitty(Kind::NoSocket));
        QVERIFY(!report.isWell());
        QVERIFY(report.toText().endsWith(QStringLiteral("\n1 problem was found.\n")));
        report.niri = {};
        QVERIFY(report.toText().endsWith(QStringLiteral("\n2 problems were found.\n")));
    }

    void text_isOneFindingALine_withItsRemedyBelow()
    {
        DoctorReport report{.niri = goodNiri(), .kitties = {goodKitty()}};
        report.aroundKitty += Finding{.ok = false,
                                      .what = QStringLiteral("Bad."),
                                      .why = QStringLiteral("Because."),
                                      .remedy = QStringLiteral("Add:\nline")};
        report.session +=
            Finding{.what = QStringLiteral("Good."), .why = {}, .remedy = QStringLiteral("Maybe.")};
        QCOMPARE(report.toText(),
                 QStringLiteral("niri\n"
                                "  ok       niri 26.04 answers and reports its windows: /run/niri.sock\n"
                                "kitty\n"
                                "  ok       kitty 4242 (version 0.48.2) can be zoomed.\n"
                                "  problem  Bad.\n"
                                "           Because.\n"
                                "           -> Add:\n"
                                "                  line\n"
                                "This session\n"
                                "  note     Good.\n"
                                "           -> Maybe.\n"
                                "\n"
                                "1 problem was found.\n"));
    }

    void json_saysTheSameForPrograms()
    {
        DoctorReport report{.niri = goodNiri(), .kitties = {goodKitty(), badKitty(Kind::NoSocket)}};
        const QJsonObject object = json(report);
        QCOMPARE(object.keys(),
                 (QStringList{QStringLiteral("findings"), QStringLiteral("kitties"), QStringLiteral("niri"),
                              QStringLiteral("ok")}));
        QCOMPARE(object[QStringLiteral("ok")].toBool(true), false);
        QCOMPARE(object[QStringLiteral("niri")].toObject(),
                 (QJsonObject{{QStringLiteral("connected"), true},
                              {QStringLiteral("socket"), QStringLiteral("/run/niri.sock")},
                              {QStringLiteral("version"), QStringLiteral("26.04")},
                              {QStringLiteral("tells_pids"), true},
                              {QStringLiteral("problem"), QString()}}));
        const QJsonArray kitties = object[QStringLiteral("kitties")].toArray();
        QCOMPARE(kitties[0].toObject(),
                 (QJsonObject{{QStringLiteral("pid"), 4242},
                              {QStringLiteral("version"), QStringLiteral("0.48.2")},
                              {QStringLiteral("status"), QStringLiteral("ready")},
                              {QStringLiteral("reason"), QString()},
                              {QStringLiteral("remedy"), QString()},
                              {QStringLiteral("method"), QStringLiteral("exact")},
                              {QStringLiteral("socket"), QStringLiteral("@mykitty")}}));
        QCOMPARE(kitties[1][QStringLiteral("status")].toString(), QStringLiteral("no_socket"));
        QVERIFY(!kitties[1][QStringLiteral("reason")].toString().isEmpty());
        QVERIFY(!kitties[1][QStringLiteral("remedy")].toString().isEmpty());
        QCOMPARE(object[QStringLiteral("findings")].toArray().size(), 3);
        QCOMPARE(object[QStringLiteral("findings")][2][QStringLiteral("ok")].toBool(true), false);
    }

private:
    Language m_language{QStringLiteral("en")};
};

QTEST_GUILESS_MAIN(DoctorReportTest)
#include "DoctorReportTest.moc"
