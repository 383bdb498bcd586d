// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusReport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Kind = KittyError::Kind;

class StatusReportTest : public QObject
{
    Q_OBJECT

private:
    static StatusReport reportOf(const KittyState &kitty)
    {
        StatusReport report;
        report.niri.connected = true;
        report.kitties = {kitty};
        return report;
    }

    static KittyState failingKitty(Kind kind)
    {
        KittyState kitty;
        kitty.info.id.pid = 4243;
        kitty.info.status = KittyStatus::failed({.kind = kind, .pid = 4243, .detail = {}});
        return kitty;
    }

    static QString classOf(const StatusReport &report)
    {
        const QJsonObject line = QJsonDocument::fromJson(report.toWaybar().toUtf8()).object();
        return line.value(QLatin1StringView("class")).toString();
    }

private Q_SLOTS:
    void waybar_callsForTheUser_onlyWhenTheUserCanDoSomething_data()
    {
        QTest::addColumn<KittyState>("kitty");
        QTest::addColumn<QString>("state");
        KittyState switchedOff = failingKitty(Kind::NoSocket);
        switchedOff.zoomSwitch = false;
        QTest::newRow("not set up") << failingKitty(Kind::NoSocket) << QStringLiteral("attention");
        QTest::newRow("not set up, switched off") << switchedOff << QStringLiteral("zooming");
        QTest::newRow("busy") << failingKitty(Kind::BusyWithAnother) << QStringLiteral("zooming");
        QTest::newRow("no answer just now") << failingKitty(Kind::Hung) << QStringLiteral("zooming");
        QTest::newRow("not checked yet") << KittyState() << QStringLiteral("zooming");
    }

    void waybar_callsForTheUser_onlyWhenTheUserCanDoSomething()
    {
        QFETCH(const KittyState, kitty);
        QTEST(classOf(reportOf(kitty)), "state");
    }

    void waybar_namesWhatStandsInTheWayOfAll_first()
    {
        StatusReport report = reportOf(failingKitty(Kind::NoSocket));
        report.isZooming = false;
        QCOMPARE(classOf(report), QStringLiteral("paused"));
        report.niri.connected = false;
        QCOMPARE(classOf(report), QStringLiteral("waiting"));
    }
};

QTEST_GUILESS_MAIN(StatusReportTest)
#include "StatusReportTest.moc"
