// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriftStep.h"
#include "DriftWorld.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace std::chrono_literals;
using Act = DriftStep::Act;

namespace
{

constexpr int stepsInASequence = 30;

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

/// How often each act comes.
unsigned weight(Act act)
{
    switch (act) {
    case Act::FocusWindow:
        return 24;
    case Act::PassTime:
        return 16;
    case Act::OpenKitty:
    case Act::OpenOsWindow:
    case Act::Misbehave:
    case Act::ChangeSize:
        return 8;
    // Only together they make a difference.
    case Act::MoveWindow:
    case Act::ToggleSecondOutput:
    case Act::ChangeScope:
        return 6;
    case Act::SwitchWorkspace:
    case Act::ToggleOverlay:
    case Act::ChangeAmount:
    case Act::ContinueKitty:
    case Act::AcceptConnections:
    case Act::GiveLateAnswers:
    case Act::KittyLearnsItsFocusLate:
    case Act::ChangeSettle:
    case Act::ChangeAppIds:
        return 4;
    default:
        return 2;
    }
}

/// What a kitty that is zoomed by steps can't always do: reach a window without the keyboard, or tell
/// columns.
bool needsKitten(Act act)
{
    switch (act) {
    case Act::ResizeWindow:
    case Act::ToggleCast:
    case Act::TogglePin:
    case Act::ChangeRules:
    case Act::ChangeScope:
    case Act::ChangeMinimumColumns:
        return true;
    default:
        return false;
    }
}

DriftSequence randomSequence(DriftKinds::World kind, quint32 seed)
{
    QList<Act> acts;
    for (int i = 0; i < static_cast<int>(Act::Count); ++i) {
        const auto act = static_cast<Act>(i);
        if (kind == DriftKinds::World::Exact || !needsKitten(act))
            acts += QList<Act>(weight(act), act);
    }
    QRandomGenerator random(seed);
    DriftSequence sequence{{.act = Act::OpenKitty, .a = random(), .b = random()},
                           {.act = Act::OpenKitty, .a = random(), .b = random()}};
    while (sequence.size() < stepsInASequence) {
        const Act act = acts[random.bounded(acts.size())];
        sequence.append({.act = act,
                         .a = random(),
                         .b = random(),
                         .isTold = random.bounded(8) != 0,
                         .isQuiet = random.bounded(3) != 0});
    }
    return sequence;
}

bool fails(DriftKinds::World kind, const DriftSequence &sequence)
{
    return DriftWorld(kind).run(sequence).has_value();
}

/// The same failure, or another, with as few steps as leaving steps out can reach.
DriftSequence shrunk(DriftKinds::World kind, DriftSequence sequence)
{
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        for (qsizetype length = sequence.size() / 2; length > 0; length /= 2) {
            for (qsizetype from = 0; from + length <= sequence.size();) {
                DriftSequence shorter = sequence;
                shorter.remove(from, length);
                if (fails(kind, shorter)) {
                    sequence = shorter;
                    isShorter = true;
                } else {
                    from += length;
                }
            }
        }
    }
    return sequence;
}

QString report(DriftKinds::World kind, quint32 seed, const DriftSequence &sequence)
{
    DriftWorld world(kind);
    const QString wrong = world.run(sequence).value_or(QStringLiteral("It does not fail every time."));
    return QStringLiteral("DRIFT_SEED=%1 drifts, shrunk to %2 steps:\n- %3\n%4")
        .arg(seed)
        .arg(sequence.size())
        .arg(world.story().join(QStringLiteral("\n- ")), wrong);
}

} // namespace

/// Whatever happens, in whatever order: when the dust settles, exactly the focused kitty window is zoomed,
/// and when the program ends every font has the size that its user gave it.
class NeverDriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("KITTY_RC_PASSWORD"); }

    void aLifeOfFaults_endsWithEveryFontItsOwn_data()
    {
        QTest::addColumn<DriftKinds::World>("world");
        QTest::addColumn<int>("sequences");
        QTest::newRow("exact") << DriftKinds::World::Exact << 2'000;
        QTest::newRow("steps, and faults") << DriftKinds::World::StepsAndFaults << 500;
        QTest::newRow("steps, and a user") << DriftKinds::World::StepsAndUser << 500;
    }

    void aLifeOfFaults_endsWithEveryFontItsOwn()
    {
        QFETCH(DriftKinds::World, world);
        QFETCH(int, sequences);
        const int first = fromEnvironment("DRIFT_SEED", 1);
        const int count =
            qEnvironmentVariableIsSet("DRIFT_SEED") ? 1 : fromEnvironment("DRIFT_SEQUENCES", sequences);
        QElapsedTimer timer;
        timer.start();
        for (int seed = first; seed < first + count; ++seed) {
            const DriftSequence sequence = randomSequence(world, static_cast<quint32>(seed));
            if (fails(world, sequence))
                QFAIL(qPrintable(report(world, static_cast<quint32>(seed), shrunk(world, sequence))));
        }
        qInfo("%d sequences of %d steps, none drifted, in %lld ms", count, stepsInASequence, timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(NeverDriftTest)
#include "NeverDriftTest.moc"
