// SPDX-License-Identifier: GPL-3.0-or-later
#include "Appearance.h"

#include <QFile>
#include <QSet>
#include <QTest>

using Kind = KittyError::Kind;
using Mark = Appearance::Mark;

namespace
{

KittyState readyKitty()
{
    KittyState kitty;
    kitty.info.id.pid = 4242;
    kitty.info.status = KittyStatus::ready();
    kitty.windows = {{.id = niri::WindowId(1), .title = {}, .isFocused = true, .base = 11, .size = 14},
                     {.id = niri::WindowId(2), .title = {}, .base = 11, .size = 11}};
    return kitty;
}

KittyState failingKitty(Kind kind)
{
    KittyState kitty;
    kitty.info.id.pid = 4243;
    kitty.info.status = KittyStatus::failed({.kind = kind, .pid = 4243, .detail = QStringLiteral("kitten")});
    return kitty;
}

} // namespace

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomedWindow_saysBothSizes_itsNeighbourIsReady()
    {
        const KittyState kitty = readyKitty();
        const Appearance zoomed = appearanceOf(kitty, &kitty.windows[0], true);
        QCOMPARE(zoomed.mark, Mark::Zoomed);
        QCOMPARE(zoomed.word, QStringLiteral("Zoomed"));
        QCOMPARE(zoomed.sentence, QStringLiteral("Its font is 14 pt now; its base size is 11 pt."));
        QCOMPARE(appearanceOf(kitty, &kitty.windows[1], true).mark, Mark::Ready);
        QVERIFY(!kitty.needsAttention());
    }

    void pausedOrSwitchedOff_isOff_andNeedsNoAttention()
    {
        KittyState kitty = readyKitty();
        QCOMPARE(appearanceOf(kitty, &kitty.windows[1], false).mark, Mark::Off);
        kitty = failingKitty(Kind::NoSocket);
        QVERIFY(kitty.needsAttention());
        kitty.zoomSwitch = false;
        QCOMPARE(appearanceOf(kitty, nullptr, true).mark, Mark::Off);
        QVERIFY(!kitty.needsAttention());
    }

    void kittyThatWasNotAsked_saysSo()
    {
        QCOMPARE(appearanceOf(KittyState(), nullptr, true).mark, Mark::NotChecked);
    }

    void everyError_hasAWordASentenceAndWhatToDo_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Mark>("mark");
        for (int kind = 0; kind <= static_cast<int>(Kind::MaxRetriesExceeded); ++kind) {
            const auto error = static_cast<Kind>(kind);
            const bool passes = error == Kind::Hung || error == Kind::BusyWithAnother || error == Kind::Gone;
            QTest::addRow("%d", kind) << error << (passes ? Mark::Waiting : Mark::Attention);
        }
    }

    void everyError_hasAWordASentenceAndWhatToDo()
    {
        QFETCH(Kind, kind);
        QFETCH(Mark, mark);
        const Appearance appearance = appearanceOf(failingKitty(kind), nullptr, true);
        QCOMPARE(appearance.mark, mark);
        QVERIFY(!appearance.word.isEmpty());
        QVERIFY(appearance.sentence.contains(QStringLiteral("4243")));
        QVERIFY(appearance.sentence.endsWith(u'.'));
        QCOMPARE(appearance.remedy.isEmpty(), kind == Kind::Gone);
        QVERIFY(appearance.remedy.isEmpty() || appearance.remedy.front().isUpper());
    }

    void everyMark_hasItsOwnSymbolInTheResources()
    {
        QSet<QString> icons;
        for (int mark = 0; mark <= static_cast<int>(Mark::Attention); ++mark) {
            const QString icon =
                Appearance{.mark = static_cast<Mark>(mark), .word = {}, .sentence = {}}.icon();
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
            icons.insert(icon);
        }
        QCOMPARE(icons.size(), 6);
    }
};

QTEST_GUILESS_MAIN(AppearanceTest)
#include "AppearanceTest.moc"
