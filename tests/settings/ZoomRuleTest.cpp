// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFile.h"
#include "SettingsStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

SettingsFile read(const QByteArray &bytes)
{
    return SettingsFile::fromBytes(bytes, QStringLiteral("/config.ini")).value();
}

QList<ZoomRule> rulesIn(const QByteArray &bytes)
{
    return read(bytes).settings().zoom.rules;
}

} // namespace

class ZoomRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesByHand_areReadInTheirOrder()
    {
        const SettingsFile file = read(R"(
[rule zebra]
app_id = kitty-*
title = "* - vim"
output = DP-1
casting = true
floating = false
fullscreen = true
amount = x1.2
[zoom]
amount = +2
[rule my editor]
amount = none
minimum_columns = 100
)");
        QCOMPARE(file.warnings(), QStringList());
        const QList<ZoomRule> rules = file.settings().zoom.rules;
        QCOMPARE(rules.size(), 2);
        QVERIFY(rules[0]
                == (ZoomRule{.name = QStringLiteral("zebra"),
                             .appId = QStringLiteral("kitty-*"),
                             .title = QStringLiteral("* - vim"),
                             .output = QStringLiteral("DP-1"),
                             .casting = true,
                             .floating = false,
                             .fullscreen = true,
                             .amount = ZoomAmount{.operation = ZoomAmount::Operation::Scale, .value = 1.2}}));
        QVERIFY(
            rules[1]
            == (ZoomRule{.name = QStringLiteral("my editor"), .isException = true, .minimumColumns = 100}));
    }

    void ruleThatCannotBeUsed_isIgnoredWhole_andNamed_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const QByteArray &lines, const char *named) {
            QTest::newRow(name) << lines << QString::fromUtf8(named).split(u'|');
        };
        row("a condition that is none", "casting = maybe\namount = +1",
            "\"casting\"|\"maybe\"|true or false");
        row("a misspelt condition", "titel = vim\namount = +1", "\"titel\"");
        row("a pattern with a control character", "title = a\x01z\namount = +1", "\"title\"");
        row("a pattern that is empty", "title =\namount = +1", "\"title\"|characters");
        row("a bad amount", "title = vim\namount = huge", "\"amount\"|\"huge\"|none");
        row("too many columns", "minimum_columns = 1001", "\"minimum_columns\"|0 to 1000");
        row("half a column", "minimum_columns = 80.5", "\"minimum_columns\"|80.5");
        row("nothing to do", "title = vim", "amount|minimum_columns");
        row("nothing at all", "", "amount|minimum_columns");
    }

    void ruleThatCannotBeUsed_isIgnoredWhole_andNamed()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QStringList, named);
        const SettingsFile file =
            read("[rule good]\namount = +5\n[rule bad one]\n" + lines + "\n[rule last]\namount = +6\n");
        QCOMPARE(file.warnings().size(), 1);
        for (const QString &word :
             named + QStringList{QStringLiteral("\"bad one\""), QStringLiteral("ignored")})
            QVERIFY2(file.warnings()[0].contains(word), qPrintable(file.warnings()[0] + u'\n' + word));
        QCOMPARE(file.settings().zoom.rules.size(), 2);

        // What is the user's stays, whatever is changed beside it.
        Settings wanted = file.settings();
        wanted.zoom.rules.removeFirst();
        const QByteArray after = file.changedTo(wanted)->toBytes();
        QVERIFY(after.contains("[rule bad one]\n" + lines));
        QVERIFY(!after.contains("[rule good]"));
        QVERIFY(rulesIn(after) == wanted.zoom.rules);
    }

    void nameThatIsNone_isSaid_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::newRow("spaces") << QByteArray("[rule   x]");
        QTest::newRow("too long") << "[rule " + QByteArray(65, 'x') + ']';
        QTest::newRow("a control character") << QByteArray("[rule a\x01z]");
    }

    void nameThatIsNone_isSaid()
    {
        QFETCH(const QByteArray, section);
        const SettingsFile file = read(section + "\namount = +1\n");
        QCOMPARE(file.warnings().size(), 1);
        QVERIFY(file.warnings()[0].contains(QStringLiteral("64 characters")));
        QVERIFY(file.settings().zoom.rules.isEmpty());
    }

    void moreThanAHundred_areIgnored()
    {
        QByteArray bytes;
        for (int i = 0; i < 102; ++i)
            bytes += "[rule " + QByteArray::number(i) + "]\namount = +1\n";
        const SettingsFile file = read(bytes);
        QCOMPARE(file.settings().zoom.rules.size(), 100);
        QCOMPARE(file.warnings().size(), 2);
    }

    void changedRules_areWritten_andWhatTheUserWroteStays()
    {
        const QByteArray before =
            "# mine\n[rule a]\ntitle = vim # why\namount=+1.0\n\n[rule b]\namount = none\n"
            "[interface]\nnotifications = false\n";
        const SettingsFile file = read(before);
        Settings wanted = file.settings();
        QCOMPARE(file.changedTo(wanted)->toBytes(), before);

        wanted.zoom.rules.swapItemsAt(0, 1);
        wanted.zoom.rules[1].floating = true;
        wanted.zoom.rules.append(
            {.name = QStringLiteral("c"), .title = QStringLiteral(" # \"quoted\" "), .minimumColumns = 80});
        const auto after = file.changedTo(wanted);
        QCOMPARE(
            after->toBytes(),
            QByteArray("\n[rule b]\namount = none\n# mine\n[rule a]\ntitle = vim # why\namount=+1.0\n"
                       "floating = true\n\n[rule c]\ntitle = \" # \\\"quoted\\\" \"\nminimum_columns = 80\n"
                       "[interface]\nnotifications = false\n"));
        QVERIFY(after->settings() == wanted);
        QCOMPARE(after->warnings(), QStringList());

        wanted.zoom.rules = {{.name = QStringLiteral("a"), .minimumColumns = 0}};
        const auto fewer = after->changedTo(wanted);
        QVERIFY(fewer->settings() == wanted);
        QVERIFY(!fewer->toBytes().contains("rule b") && !fewer->toBytes().contains("title"));
    }

    void ruleNamedLikeAnIgnoredOne_replacesIt()
    {
        const SettingsFile file = read("[rule a]\ntitel = vim\namount = +1\n");
        Settings wanted = file.settings();
        wanted.zoom.rules = {{.name = QStringLiteral("a"), .isException = true}};
        const auto after = file.changedTo(wanted);
        QVERIFY(after->settings() == wanted);
        QCOMPARE(after->warnings(), QStringList());
    }

    void patternForATitle_isMetByIt_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const char *pattern, const char *name) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(pattern)
                                 << QString::fromUtf8(name);
        };
        row("vim ~/a.cpp", "vim ~/a.cpp", "vim ~/a.cpp");
        row("a*b", "a?b", "a*b");
        row("two\nlines", "two?lines", "two lines");
        row("[1] 🐱", "[1] 🐱", "1");
        row("", "*", "otherwise");
        row("[]", "[]", "otherwise");
        QTest::newRow("long") << QString(300, u'x') << QString(255, u'x') + u'*' << QString(64, u'x');
    }

    void patternForATitle_isMetByIt()
    {
        QFETCH(const QString, title);
        QTEST(ZoomRule::patternFor(title), "pattern");
        QTEST(ZoomRule::nameFrom(title, QStringLiteral("otherwise")), "name");
        ZoomRule rule;
        QVERIFY(ZoomRule::findKey(u"title")->write(rule, ZoomRule::patternFor(title)));
    }

    void store_keepsThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("config.ini"));
        SettingsStore store(path);
        store.load();
        Settings settings = store.settings();
        settings.zoom.rules = {
            {.name = QStringLiteral("a"), .title = QStringLiteral("x"), .isException = true}};
        settings.zoom.minimumColumns = 80;
        settings.zoom.scope = ZoomScope::Output;
        store.set(settings);
        QVERIFY(store.settings() == settings);
        SettingsStore again(path);
        again.load();
        QVERIFY(again.settings() == settings);
        settings.zoom.rules.clear();
        again.set(settings);
        QVERIFY(again.settings() == settings);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("rule"));
    }
};

QTEST_GUILESS_MAIN(ZoomRuleTest)
#include "ZoomRuleTest.moc"
