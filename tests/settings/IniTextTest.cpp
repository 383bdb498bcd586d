// SPDX-License-Identifier: GPL-3.0-or-later
#include "IniText.h"

#include <QTest>

using Kind = IniText::Line::Kind;

class IniTextTest : public QObject
{
    Q_OBJECT

    static QString valueOf(const QByteArray &line)
    {
        const IniText text("[s]\n" + line);
        const auto *found = text.find(u"s", u"k");
        return found ? found->value : QStringLiteral("(none)");
    }

    static QByteArray changed(const QByteArray &before, const char *section, const char *key,
                              const char *value)
    {
        IniText text(before);
        text.set(QString::fromUtf8(section), QString::fromUtf8(key), QString::fromUtf8(value));
        return text.toBytes();
    }

private Q_SLOTS:
    void arrangedSections_keepTheirLines_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QStringList>("sections");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *sections, const char *after) {
            QTest::newRow(name) << QByteArray(before)
                                << QString::fromLatin1(sections).split(u',', Qt::SkipEmptyParts)
                                << QByteArray(after);
        };
        row("none before", "[a]\nk = 1\n", "r 1", "[a]\nk = 1\n\n[r 1]\n");
        row("an empty file", "", "r 1", "[r 1]\n");
        row("no line end at the end", "[a]\nk = 1", "r 1", "[a]\nk = 1\n\n[r 1]\n");
        row("as they are", "[r 1]\nk = 1 # why\n\n[r 2]\n[b]\n", "r 1,r 2",
            "[r 1]\nk = 1 # why\n\n[r 2]\n[b]\n");
        row("turned round", "[a]\n[r 1]\nk = 1 # why\n[r 2]\n; other\nk = 2\n[b]\n", "r 2,r 1",
            "[a]\n[r 2]\n; other\nk = 2\n[r 1]\nk = 1 # why\n[b]\n");
        row("turned round, no line end", "[r 1]\nk = 1\n[r 2]\nk = 2", "r 2,r 1",
            "[r 2]\nk = 2\n[r 1]\nk = 1\n");
        row("removed", "[a]\n[r 1]\nk = 1\n[b]\nk = 3\n", "", "[a]\n[b]\nk = 3\n");
        row("a section in two pieces", "[r 1]\nk = 1\n[a]\n[r 1]\nk = 2\n", "r 2,r 1",
            "[r 2]\n[r 1]\nk = 1\n[r 1]\nk = 2\n[a]\n");
        row("a comment above the next one stays there", "[r 1]\nk = 1\n\n# for r 2\n[r 2]\nk = 2\n# end\n",
            "r 2", "\n# for r 2\n[r 2]\nk = 2\n# end\n");
        row("a comment moves with what follows it", "[a]\n# one\n[r 1]\n# two\n[r 2]\n# b\n[b]\n", "r 2,r 1",
            "[a]\n# two\n[r 2]\n# one\n[r 1]\n# b\n[b]\n");
        row("lines of Windows", "[a]\r\n[r 1]\r\n", "r 1,r 2", "[a]\r\n[r 1]\r\n\r\n[r 2]\r\n");
    }

    void arrangedSections_keepTheirLines()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QStringList, sections);
        IniText text(before);
        text.arrange(QStringLiteral("r "), sections);
        QTEST(text.toBytes(), "after");
        // What it has in mind is what stands there.
        QCOMPARE(IniText(text.toBytes()).lines().size(), text.lines().size());
    }

    void value_isWhatTheUserMeant_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *line, const char *value) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(value);
        };
        row("k=v", "v");
        row("k = v", "v");
        row("\t k\t=\tv \t", "v");
        row("k = v\r", "v");
        row("k =", "");
        row("k = a=b", "a=b");
        row("k = v # why", "v");
        row("k = v ; why", "v");
        row("k = # nothing", "");
        row("k = a#b;c", "a#b;c");
        row("k =#b", "#b");
        row("k = two words", "two words");
        row("k = \"a # b\" ; why", "a # b");
        row("k = \" a \"", " a ");
        row("k = \"a \\\"b\\\" \\\\ c\\d\"", "a \"b\" \\ c\\d");
        row("k = \"unclosed", "\"unclosed");
        row("k = \"a\" b", "\"a\" b");
        row("k = ünï", "ünï");
        row("k = 1\nk = 2", "2");
        row("[t]\nk = 1\n[s]\nk = 2\n[t]\nk = 3", "2");
        row("# k = 1", "(none)");
        row("K = 1", "(none)");
    }

    void value_isWhatTheUserMeant()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, value);
        QCOMPARE(valueOf(line), value);
    }

    void everyValue_isReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"", "v", "+3", "two words", " spaced ", "\"", "\"quoted\"", "a\"b", "\\", "a \\\" b", "#", ";",
              "a #b", "a\t;b", "a#b", "=", "[x]", "ünï \u3042", "~/a b;c # d\\"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void everyValue_isReadAsItWasWritten()
    {
        QFETCH(const QString, value);
        for (const QByteArray &before : {QByteArray(), QByteArray("[s]\nk = old # why\n")}) {
            IniText text(before);
            text.set(QStringLiteral("s"), QStringLiteral("k"), value);
            const IniText again(text.toBytes());
            const auto *found = again.find(u"s", u"k");
            QVERIFY(found);
            QCOMPARE(found->value, value);
            QCOMPARE(text.find(u"s", u"k")->value, value);
        }
    }

    void anyBytes_comeBackUnchanged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no line end") << QByteArray("[s]\nk=v");
        QTest::newRow("windows") << QByteArray("\xEF\xBB\xBF[s]\r\nk=v\r\n\r\n");
        QTest::newRow("zero bytes") << QByteArray("[s]\n\0k=v\n\0", 11);
        QTest::newRow("no UTF-8") << QByteArray("[s]\nk=\xff\xfe\n\xc3");
        QTest::newRow("odd") << QByteArray("]\n[\n[]\n=\n==\n[s]x\nk\n\r\n\n#\n[a] # b\n");
    }

    void anyBytes_comeBackUnchanged()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(IniText(bytes).toBytes(), bytes);
    }

    void lines_thatMeanNothing_areNamed()
    {
        const IniText text(QByteArray("[s]\nk=\xff\nplain words\n= v\n[open\nk=v\n"));
        QList<Kind> kinds;
        for (const auto &line : text.lines())
            kinds += line.kind;
        QCOMPARE(
            kinds,
            (QList{Kind::Section, Kind::NotText, Kind::Unclear, Kind::Unclear, Kind::Unclear, Kind::Entry}));
        // A key after a section that can't be read belongs to no section, rather than to the one before.
        QVERIFY(!text.find(u"s", u"k"));
    }

    void set_changesTheValueAlone()
    {
        QCOMPARE(changed("# top\n[s]\n  k\t=  old   # why\nother=1\n", "s", "k", "new"),
                 "# top\n[s]\n  k\t=  new   # why\nother=1\n");
        QCOMPARE(changed("[s]\r\nk=\"a b\"\r\n", "s", "k", "c"), "[s]\r\nk=c\r\n");
        QCOMPARE(changed("[s]\nk=1\nk=2\n", "s", "k", "3"), "[s]\nk=1\nk=3\n");
        QCOMPARE(changed("[s]\nk=1", "s", "k", "2"), "[s]\nk=2");
    }

    // An empty value leaves no space before the comment, and a closing quote needs none.
    void set_keepsACommentApartFromTheValue()
    {
        QCOMPARE(changed("[s]\nk = # why\n", "s", "k", "new"), "[s]\nk = new # why\n");
        QCOMPARE(changed("[s]\nk = ; why\n", "s", "k", "a #b"), "[s]\nk = \"a #b\" ; why\n");
        QCOMPARE(changed("[s]\nk = \"\"# why\n", "s", "k", "new"), "[s]\nk = new # why\n");
        QCOMPARE(changed("[s]\nk = old # why\n", "s", "k", ""), "[s]\nk =  # why\n");
    }

    void set_addsAtTheEndOfTheSection()
    {
        QCOMPARE(changed("[s]\na = 1\n\n# about t\n[t]\nb = 2\n", "s", "k", "v"),
                 "[s]\na = 1\nk = v\n\n# about t\n[t]\nb = 2\n");
        QCOMPARE(changed("[s]\n[t]\n", "s", "k", "v"), "[s]\nk = v\n[t]\n");
        QCOMPARE(changed("[s]\na = 1", "s", "k", "v"), "[s]\na = 1\nk = v\n");
        QCOMPARE(changed("[s]\r\na=1\r\n", "s", "k", "v"), "[s]\r\na=1\r\nk = v\r\n");
    }

    void set_addsTheSectionWhereItIsMissing()
    {
        QCOMPARE(changed("", "s", "k", "v"), "[s]\nk = v\n");
        QCOMPARE(changed("[t]\na = 1\n", "s", "k", "v"), "[t]\na = 1\n\n[s]\nk = v\n");
        QCOMPARE(changed("# only a comment", "s", "k", "v"), "# only a comment\n\n[s]\nk = v\n");
    }
};

QTEST_GUILESS_MAIN(IniTextTest)
#include "IniTextTest.moc"
