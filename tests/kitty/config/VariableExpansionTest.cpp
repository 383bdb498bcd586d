// SPDX-License-Identifier: GPL-3.0-or-later
#include "VariableExpansion.h"

#include <QTest>

class VariableExpansionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void references_areReplacedOnce_byKittysRule_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expanded");
        const auto row = [](const char *text, const char *expanded) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expanded);
        };
        row("", "");
        row("plain", "plain");
        row("$A", "a");
        row("${A}", "a");
        row("x$A/${A}y", "xa/ay");
        row("$A$A${A}", "aaa");
        row("$ABC", "$ABC");
        row("$A-B", "a-B");
        row("$A\xc3\xa4", "a\xc3\xa4");
        row("${strange name}", "strange");
        row("${A", "${A");
        row("${}", "${}");
        row("${}}", "${}}");
        row("${", "${");
        row("$", "$");
        row("$$", "$");
        row("$$$A", "$a");
        row("$$A", "$A");
        row("$-", "$-");
        row("$NONE", "$NONE");
        row("${NONE}$A", "${NONE}a");
        row("${NO$A}$A", "${NO$A}a"); // one reference, to a variable of that name
        row("$DOLLAR", "$A");
        row("$EMPTY.", ".");
    }

    void references_areReplacedOnce_byKittysRule()
    {
        QFETCH(const QByteArray, text);
        QTEST(VariableExpansion::expanded(text, variable), "expanded");
    }

    void aTextThatWouldBecomeEndless_staysAsItIs()
    {
        const QByteArray value(1024, 'x');
        const auto variables = [&](const QByteArray &) { return std::optional(value); };
        const QByteArray fits = QByteArrayLiteral("$A").repeated(VariableExpansion::maxSize / value.size());
        QCOMPARE(VariableExpansion::expanded(fits, variables).size(), VariableExpansion::maxSize);
        const QByteArray tooLong = fits + "$A";
        QCOMPARE(VariableExpansion::expanded(tooLong, variables), tooLong);
    }

private:
    static std::optional<QByteArray> variable(const QByteArray &name)
    {
        if (name == "A")
            return QByteArrayLiteral("a");
        if (name == "DOLLAR")
            return QByteArrayLiteral("$A");
        if (name == "EMPTY")
            return QByteArray();
        if (name == "strange name")
            return QByteArrayLiteral("strange");
        return std::nullopt;
    }
};

QTEST_GUILESS_MAIN(VariableExpansionTest)
#include "VariableExpansionTest.moc"
