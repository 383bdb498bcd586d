// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealDriftWorld.h"
#include "VirtualDisplay.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

namespace
{

constexpr int stepsBetweenSettling = 25;

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

QString listOf(const std::map<QString, int> &counts)
{
    QStringList words;
    for (const auto &[what, times] : counts)
        words.append(QStringLiteral("%1 %2").arg(times).arg(what));
    return words.join(QStringLiteral(", "));
}

} // namespace

/// As NeverDriftTest, with real kitties, real signals and the program itself. DRIFT_STEPS, for all kitties
/// together, and DRIFT_SEED choose another life.
class NeverDriftRealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }

    void aLifeOfFaults_endsWithEveryFontItsOwn()
    {
        FETCH_KITTY(installation);
        const int total = fromEnvironment("DRIFT_STEPS", qgetenv("CI") == "true" ? 2'000 : 200);
        const int steps = total / static_cast<int>(KittyInstallation::all().size()) + 1;
        const int seed = fromEnvironment("DRIFT_SEED", 1);
        QElapsedTimer timer;
        timer.start();

        RealDriftWorld world(m_display, installation, static_cast<quint32>(seed));
        const auto failure = [&](int step) {
            return QStringLiteral("DRIFT_SEED=%1, by step %2: %3\nSince it last settled:\n- %4")
                .arg(seed)
                .arg(step)
                .arg(world.wrong(), world.story().join(QStringLiteral("\n- ")));
        };
        QVERIFY2(world.start(), qPrintable(world.wrong()));
        for (int done = 0; done < steps;) {
            const int end = std::min(steps, done + stepsBetweenSettling);
            while (done < end && world.step())
                ++done;
            if (done < end || !world.settles())
                QFAIL(qPrintable(failure(done)));
        }
        if (!world.endsWithEveryFontItsOwn())
            QFAIL(qPrintable(failure(steps)));

        qInfo(
            "DRIFT_SEED=%d: %d steps in %lld ms, none drifted, right again after %lld ms at most: %s. Of the "
            "sizes that were right: %s",
            seed, steps, timer.elapsed(), static_cast<long long>(world.longestWait().count()),
            qPrintable(listOf(world.counts())), qPrintable(listOf(world.checks())));
    }

private:
    VirtualDisplay m_display;
};

QTEST_GUILESS_MAIN(NeverDriftRealTest)
#include "NeverDriftRealTest.moc"
