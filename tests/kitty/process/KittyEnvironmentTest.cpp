// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyEnvironment.h"

#include <QTest>

class KittyEnvironmentTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray variables(const QByteArrayList &all) { return all.join('\0') + '\0'; }

private Q_SLOTS:
    void threeVariables_areTaken_whereverTheyStand_data()
    {
        QTest::addColumn<QByteArrayList>("all");
        const QByteArray pid = "KITTY_PID=4242";
        const QByteArray listen = "KITTY_LISTEN_ON=unix:/run/my kitty=1";
        const QByteArray key = "KITTY_PUBLIC_KEY=1:&k>&-ojhn?=|";
        QTest::newRow("first") << QByteArrayList{pid, listen, key, "HOME=/root"};
        QTest::newRow("last") << QByteArrayList{"HOME=/root", key, listen, pid};
        QTest::newRow("beside alike ones")
            << QByteArrayList{"MY_KITTY_PID=1", "KITTY_PIDS=2", pid, "A=KITTY_PID=3", listen, key};
    }

    void threeVariables_areTaken_whereverTheyStand()
    {
        QFETCH(QByteArrayList, all);
        QCOMPARE(KittyEnvironment::parse(variables(all)),
                 (KittyEnvironment{
                     .kitty = 4242, .listenOn = "unix:/run/my kitty=1", .publicKey = "1:&k>&-ojhn?=|"}));
    }

    void whatIsMissing_isEmpty()
    {
        QCOMPARE(KittyEnvironment::parse(variables({"KITTY_PID=7"})),
                 (KittyEnvironment{.kitty = 7, .listenOn = {}, .publicKey = {}}));
    }

    void otherPrograms_haveNone_data()
    {
        QTest::addColumn<QByteArray>("all");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PID") << variables({"KITTY_LISTEN_ON=unix:/a", "KITTY_PUBLIC_KEY=1:x"});
        QTest::newRow("PID is empty") << variables({"KITTY_PID="});
        QTest::newRow("PID is no number") << variables({"KITTY_PID=kitty"});
        QTest::newRow("PID is nobody's") << variables({"KITTY_PID=-4"});
        QTest::newRow("PID is too large") << variables({"KITTY_PID=99999999999"});
        QTest::newRow("in a value") << variables({"A=\nKITTY_PID=4"});
    }

    void otherPrograms_haveNone()
    {
        QFETCH(QByteArray, all);
        QVERIFY(!KittyEnvironment::parse(all));
    }

    void variableCutOffByTheBound_isNotTaken()
    {
        const auto environment =
            KittyEnvironment::parse(variables({"KITTY_PID=7"}) + "KITTY_LISTEN_ON=unix:/a");
        QVERIFY(environment);
        QVERIFY(environment->listenOn.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KittyEnvironmentTest)
#include "KittyEnvironmentTest.moc"
