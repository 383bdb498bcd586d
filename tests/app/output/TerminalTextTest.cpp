// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalText.h"

#include <QTest>

class TerminalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const char16_t *text, const QStringList &lines) {
            QTest::newRow(name) << QString::fromUtf16(text) << lines;
        };
        row("empty", u"", {QString()});
        row("short", u"two words", {QStringLiteral("two words")});
        row("at a blank", u"more than two words", {QStringLiteral("more than"), QStringLiteral("two words")});
        row("not at a hyphen", u"as --app-id says",
            {QStringLiteral("as"), QStringLiteral("--app-id"), QStringLiteral("says")});
        row("a long word", u"kitty-focus-tracker", {QStringLiteral("kitty-focus-tracker")});
        row("no blanks", u"使用另一个设置文件。",
            {QStringLiteral("使用另一个"), QStringLiteral("设置文件。")});
        row("both", u"没有 kitty 打开", {QStringLiteral("没有 kitty"), QStringLiteral("打开")});
    }

    void text_isFolded()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, lines);
        QCOMPARE(terminal_text::folded(text, 10), lines);
    }

    void padding_countsColumns()
    {
        QCOMPARE(terminal_text::padded(QStringLiteral("ok"), 5), QStringLiteral("ok   "));
        QCOMPARE(terminal_text::padded(QStringLiteral("问题"), 5), QStringLiteral("问题 "));
        QCOMPARE(terminal_text::padded(QStringLiteral("problem"), 5), QStringLiteral("problem"));
    }
};

QTEST_APPLESS_MAIN(TerminalTextTest)
#include "TerminalTextTest.moc"
