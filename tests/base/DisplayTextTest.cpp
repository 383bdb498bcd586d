// SPDX-License-Identifier: GPL-3.0-or-later
#include "DisplayText.h"

#include "Poison.h"

#include <QElapsedTimer>
#include <QTest>

class DisplayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isShownAsWhatItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("plain", QStringLiteral("~/src – vim"), QStringLiteral("~/src – vim"));
        row("empty", QString(), QString());
        row("markup and places stay", poison::markup(), poison::markup());
        row("other scripts", QStringLiteral("日本語 שלום สวัสดี é\u0301"),
            QStringLiteral("日本語 שלום สวัสดี é\u0301"));
        row("icons of a shell's prompt", QStringLiteral("\ue0b0 \U000f0a1e"),
            QStringLiteral("\ue0b0 \U000f0a1e"));
        row("escape", QStringLiteral("a\x1b[31mb"), QStringLiteral("a\\u{001B}[31mb"));
        row("line breaks", QStringLiteral("a\nb\r\tc"), QStringLiteral("a\\u{000A}b\\u{000D}\\u{0009}c"));
        row("NUL and delete", QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b\x7f"),
            QStringLiteral("a\\u{0000}b\\u{007F}"));
        row("C1", QStringLiteral("\u009b31m"), QStringLiteral("\\u{009B}31m"));
        row("separators", QStringLiteral("a\u2028b\u2029c"), QStringLiteral("a\\u{2028}b\\u{2029}c"));
        row("direction", QStringLiteral("\u202egnp\u202c\u2067x\u2069\u200e\u200f\u061c"),
            QStringLiteral("\\u{202E}gnp\\u{202C}\\u{2067}x\\u{2069}\\u{200E}\\u{200F}\\u{061C}"));
        row("no width", QStringLiteral("a\u200bb\ufeffc\u00add"),
            QStringLiteral("a\\u{200B}b\\u{FEFF}c\\u{00AD}d"));
        row("a joiner that hides", QStringLiteral("ro\u200dot"), QStringLiteral("ro\\u{200D}ot"));
        row("a joiner at the end", QStringLiteral("می\u200c"), QStringLiteral("می\\u{200C}"));
        row("a joiner that Persian needs", QStringLiteral("می\u200cخواهم"), QStringLiteral("می\u200cخواهم"));
        row("a joiner that emoji need", QStringLiteral("👩\u200d💻"), QStringLiteral("👩\u200d💻"));
        row("tags", QStringLiteral("a\U000e0041"), QStringLiteral("a\\u{E0041}"));
        row("half a pair", QString(QChar(u'\xd83d')) + u'a', QStringLiteral("\\u{D83D}a"));
        row("halves in the wrong order", QString(QChar(u'\xdc69')) + QChar(u'\xd83d'),
            QStringLiteral("\\u{DC69}\\u{D83D}"));
    }

    void text_isShownAsWhatItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(displayText(text), shown);
    }

    void longText_isCut_neverWithinACharacter()
    {
        QCOMPARE(displayText(QStringLiteral("abcde"), 5), QStringLiteral("abcde"));
        QCOMPARE(displayText(QStringLiteral("abcdef"), 5), QStringLiteral("abcd…"));
        QCOMPARE(displayText(QStringLiteral("abc👩👩"), 5), QStringLiteral("abc…"));
        QCOMPARE(displayText(QStringLiteral("abcd\u202e"), 5), QStringLiteral("abcd…"));
        QCOMPARE(displayTitle(QStringLiteral("  ") + QString(100, u'x')), QString(31, u'x') + u'…');
    }

    void linesOfAWholeText_stay_howeverLong()
    {
        const QString longLine(5'000, u'x');
        QCOMPARE(displayLines(longLine + QStringLiteral("\n\x1b[31m\r\n")),
                 longLine + QStringLiteral("\n\\u{001B}[31m\\u{000D}\n"));
    }

    void lengthOfTheText_costsNothing()
    {
        const QString text = poison::title(poison::controls());
        QElapsedTimer timer;
        timer.start();
        constexpr int times = 1'000;
        qsizetype shown = 0;
        for (int i = 0; i < times; ++i)
            shown += displayText(text).size();
        const double perText = static_cast<double>(timer.nsecsElapsed()) / times / 1'000;
        qInfo("%.1f µs for a text of %lld characters", perText, static_cast<long long>(text.size()));
        QVERIFY(shown <= 200 * times);
        // 100,000 characters one by one would take more than a millisecond.
        QVERIFY2(perText < 500, qPrintable(QString::number(perText)));
    }
};

QTEST_GUILESS_MAIN(DisplayTextTest)
#include "DisplayTextTest.moc"
