// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManualScheduler.h"
#include "MisbehavingKitty.h"
#include "MisbehavingKittyScript.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class SimulatedKittyScriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsOpenChangeAndClose()
    {
        Told kitty;
        QVERIFY(kitty.does("open-window"));
        QVERIFY(kitty.does("open-window"));
        QVERIFY(kitty.does("change-size 2 1.5"));
        QVERIFY(kitty.does("focus 2"));
        QCOMPARE(
            kitty.report(),
            R"({"commands":0,"connections":0,"connections_made":0,"last_command_at":0,"sizes":{"1":11,"2":12.5}})");
        QVERIFY(kitty.does("close-window 1"));
        QCOMPARE(
            kitty.report(),
            R"({"commands":0,"connections":0,"connections_made":0,"last_command_at":0,"sizes":{"2":12.5}})");
    }

    void aSocketComesAndGoes_alsoWithBlanksInItsName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a kitty"));
        Told kitty;
        QVERIFY(kitty.does("listen " + QFile::encodeName(path)));
        QVERIFY(QFile::exists(path));
        QVERIFY(kitty.does("stop-listening"));
        QVERIFY(!QFile::exists(path));
    }

    void mannersAreCalledByTheirNames()
    {
        Told kitty;
        QVERIFY(kitty.does("misbehave NeverAnswer"));
        QVERIFY(kitty.does("misbehave CloseInMidAnswer 3"));
        QVERIFY(kitty.does("always-misbehave PermissionDenied"));
        QVERIFY(kitty.does("behave"));
        QVERIFY(kitty.does("stop"));
        QVERIFY(kitty.does("carry-on"));
    }

    void whatItCannotDo_isNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"", "dance", "focus 7", "close-window 7", "close-window", "change-size 7 1",
                                 "misbehave Politely", "always-misbehave", "listen /no/such/folder/kitty"})
            QTest::newRow(line) << QByteArray(line);
    }

    void whatItCannotDo_isNamed()
    {
        QFETCH(const QByteArray, line);
        Told kitty;
        const auto result = kitty.script.carryOut(line);
        QVERIFY(!result);
        QVERIFY(result.error().endsWith(QString::fromUtf8(line)));
    }

private:
    struct Told {
        ManualScheduler scheduler;
        MisbehavingKitty kitty{scheduler};
        MisbehavingKittyScript script{kitty};

        bool does(const QByteArray &line) { return script.carryOut(line).has_value(); }
        QByteArray report() { return script.report(); }
    };
};

QTEST_GUILESS_MAIN(SimulatedKittyScriptTest)
#include "SimulatedKittyScriptTest.moc"
