// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFile.h"

#include "AnotherValue.h"
#include "SettingsTable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

class SettingsFileTest : public QObject
{
    Q_OBJECT

    static SettingsFile read(const QByteArray &bytes)
    {
        return SettingsFile::fromBytes(bytes, QStringLiteral("/config.ini")).value();
    }

private Q_SLOTS:
    void anEmptyFile_saysTheDefaults()
    {
        QVERIFY(read({}).settings() == Settings());
        QVERIFY(read({}).warnings().isEmpty());
    }

    void aFileByHand_isUnderstood()
    {
        const SettingsFile file = read(R"(
# my settings
[zoom]
amount = x1.25   # a quarter more
settle_ms=80
[registry]
connect_timeout_secs = 0.5
keep_open = never
[kitty]
app_ids = kitty, kitty-*
)");
        QCOMPARE(file.warnings(), QStringList());
        QCOMPARE(file.settings().zoom.amount.toText(), QStringLiteral("x1.25"));
        QCOMPARE(file.settings().zoom.settle, 80ms);
        QCOMPARE(file.settings().registry.connectTimeout, 500ms);
        QCOMPARE(file.settings().registry.keepOpen, KeepOpen::Never);
        QCOMPARE(file.settings().kitty.appIds,
                 (QStringList{QStringLiteral("kitty"), QStringLiteral("kitty-*")}));
        QVERIFY(file.has(*findField(u"zoom.amount")));
        QVERIFY(!file.has(*findField(u"zoom.enabled")));
    }

    void everyBadLine_isNamedInAWarning_andTheDefaultUsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const QByteArray &bytes, const char *named) {
            QTest::newRow(name) << bytes << QString::fromUtf8(named).split(u'|');
        };
        row("out of range", "[zoom]\nsettle_ms = 9999\n", "settle_ms|[zoom]|9999|0 to 2000|\"120\"");
        row("no number", "[registry]\nmax_retries = many\n", "max_retries|many|0 to 10|\"3\"");
        row("no choice", "[zoom]\nnull_focus = never\n", "null_focus|keep, restore|\"keep\"");
        row("bad amount", "[zoom]\namount = 3\n", "amount|+ or -|\"+3\"");
        row("bad switch", "[zoom]\nenabled = perhaps\n", "enabled|perhaps|true or false|\"true\"");
        row("unknown key", "[zoom]\namonut = +4\n", "amonut|[zoom]");
        row("unknown section", "[zom]\namount = +4\n", "amount|[zom]");
        row("no section", "amount = +4\n", "amount|[]");
        row("broken section", "[zoom\namount = +4\n", "line 1");
        row("no entry", "[zoom]\nfaster please\n", "line 2");
        row("no UTF-8", "[zoom]\namount = \xff\n", "line 2|UTF-8");
        row("zero byte", QByteArray("[zoom]\namount = +4\0\n", 20), "line 2|UTF-8");
        row("UTF-16", QByteArray("\xff\xfe[\0z\0o\0", 8), "line 1|UTF-8");
        row("twice", "[zoom]\nsettle_ms = 7\nsettle_ms = 120\n", "settle_ms|more than once");
        row("last is bad", "[zoom]\nsettle_ms = 7\nsettle_ms = x\n", "settle_ms|more than once");
    }

    void everyBadLine_isNamedInAWarning_andTheDefaultUsed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, named);
        const SettingsFile file = read(bytes);
        QVERIFY(file.settings() == Settings());
        QVERIFY(!file.warnings().isEmpty());
        const QString warning = file.warnings().constFirst();
        QVERIFY2(warning.startsWith(QStringLiteral("/config.ini")), qPrintable(warning));
        QVERIFY2(warning.endsWith(u'.'), qPrintable(warning));
        for (const QString &part : named)
            QVERIFY2(warning.contains(part), qPrintable(warning));
    }

    void aBadLine_doesNotSpoilTheOthers()
    {
        const SettingsFile file = read("[zoom]\nsettle_ms = x\namount = +5\n\xff\n[kitty]\napp_ids = foot\n");
        QCOMPARE(file.settings().zoom.amount.toText(), QStringLiteral("+5"));
        QCOMPARE(file.settings().kitty.appIds, QStringList{QStringLiteral("foot")});
        QCOMPARE(file.warnings().size(), 2);
    }

    void warnings_neverFloodOrCarryControlCharacters()
    {
        const SettingsFile many = read("[zoom]\n" + QByteArray("nothing here\n").repeated(5'000));
        QVERIFY(many.warnings().size() <= 25);
        const SettingsFile odd = read("[zoom]\namount = \x1b[31m" + QByteArray(500, 'x') + "\n");
        QVERIFY(!odd.warnings().constFirst().contains(u'\x1b'));
        QVERIFY(odd.warnings().constFirst().size() < 500);
    }

    void oneMebibyte_isRead_andNoByteMore()
    {
        QVERIFY(SettingsFile::fromBytes(QByteArray(SettingsFile::maximumSize, '\n'), {}));
        const auto refused = SettingsFile::fromBytes(QByteArray(SettingsFile::maximumSize + 1, '\n'),
                                                     QStringLiteral("/config.ini"));
        QVERIFY(!refused);
        QVERIFY(refused.error().contains(QStringLiteral("/config.ini")));
        QVERIFY(refused.error().contains(QStringLiteral("1 MiB")));
    }

    void aMebibyteOfRepeatedKeys_isReadInNoTime()
    {
        QByteArray bytes = "[zoom]\n";
        while (bytes.size() < SettingsFile::maximumSize / 2)
            bytes += "enabled=1\n";
        while (bytes.size() < SettingsFile::maximumSize - 10)
            bytes += "a=1\n";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(read(bytes).warnings().size(), 21);
        // A fraction of a second; the square of the number of lines would be minutes.
        QVERIFY(timer.elapsed() < 20'000);
    }

    void everyKey_survivesBeingWrittenAndRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString &name, const QString &value) {
            QTest::addRow("%s = %s", qPrintable(name), qPrintable(value)) << name << value;
        };
        for (const SettingsField &field : settingsTable())
            row(field.name(), anotherValue(field));
        row(QStringLiteral("registry.check_timeout_secs"), QStringLiteral("0.125"));
        row(QStringLiteral("zoom.amount"), QStringLiteral("=9.25"));
        row(QStringLiteral("kitty.app_ids"), QStringLiteral("#a, b ;c, \"d\""));
        row(QStringLiteral("kitty.password_file"), QStringLiteral("/x/\"y\" # z\\"));
        row(QStringLiteral("kitty.password_file"), QStringLiteral("~/ü;ü ;"));
        row(QStringLiteral("interface.language"), QStringLiteral("sr_Latn_RS"));
    }

    void everyKey_survivesBeingWrittenAndRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        Settings wanted;
        QVERIFY(findField(name)->write(wanted, value));
        const SettingsFile changed = read({}).changedTo(wanted).value();
        QVERIFY(changed.settings() == wanted);
        const SettingsFile again = read(changed.toBytes());
        QVERIFY(again.settings() == wanted);
        QVERIFY(again.warnings().isEmpty());
        QCOMPARE(changed.toBytes().count('\n'), 2); // the section and the key, and nothing that is a default
    }

    void whatAUserWrote_staysAsItIs()
    {
        const QByteArray byHand = "# mine\n\n[interface]\nnotifications = off  ; too loud\n\n[zoom]\n"
                                  "amount = +3.0 # as ever\nsettle_ms = wrong\nfuture_key = 1\n\n# the end\n";
        Settings wanted = read(byHand).settings();
        QCOMPARE(read(byHand).changedTo(wanted)->toBytes(), byHand);

        wanted.interface.notifications = true;
        wanted.zoom.restoreOnExit = false;
        QByteArray expected = byHand;
        expected.replace("= off  ;", "= true  ;");
        expected.replace("future_key = 1\n", "future_key = 1\nrestore_on_exit = false\n");
        QCOMPARE(read(byHand).changedTo(wanted)->toBytes(), expected);
    }

    void aBadValue_isReplacedWhenTheUserChoosesAnother()
    {
        Settings wanted;
        wanted.zoom.settle = 50ms;
        QCOMPARE(read("[zoom]\nsettle_ms = wrong\n").changedTo(wanted)->toBytes(),
                 "[zoom]\nsettle_ms = 50\n");
    }
};

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "SettingsFileTest.moc"
