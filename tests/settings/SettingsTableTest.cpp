// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsTable.h"

#include "AnotherValue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using Kind = SettingsField::Kind;

class SettingsTableTest : public QObject
{
    Q_OBJECT

    static void addFieldRows()
    {
        QTest::addColumn<QString>("name");
        for (const SettingsField &field : settingsTable())
            QTest::newRow(qPrintable(field.name())) << field.name();
    }

private Q_SLOTS:
    void theTable_hasTheNamesPeopleRelyOn()
    {
        QStringList names;
        for (const SettingsField &field : settingsTable())
            names += field.name() + u'=' + field.defaultText();
        const QStringList expected{
            QStringLiteral("zoom.enabled=true"),
            QStringLiteral("zoom.amount=+3"),
            QStringLiteral("zoom.settle_ms=120"),
            QStringLiteral("zoom.null_focus=keep"),
            QStringLiteral("zoom.restore_on_exit=true"),
            QStringLiteral("zoom.minimum_columns=0"),
            QStringLiteral("zoom.scope=focused"),
            QStringLiteral("kitty.app_ids=kitty"),
            QStringLiteral("kitty.password_file="),
            QStringLiteral("registry.connect_timeout_secs=2"),
            QStringLiteral("registry.check_timeout_secs=1"),
            QStringLiteral("registry.command_timeout_secs=2"),
            QStringLiteral("registry.max_retries=3"),
            QStringLiteral("registry.base_delay_ms=100"),
            QStringLiteral("registry.max_connections=10"),
            QStringLiteral("registry.health_check_interval_secs=30"),
            QStringLiteral("registry.idle_timeout_secs=300"),
            QStringLiteral("registry.keep_open=auto"),
            QStringLiteral("interface.autostart=false"),
            QStringLiteral("interface.notifications=true"),
            QStringLiteral("interface.language=system"),
        };
        QCOMPARE(names, expected);
    }

    void everyField_isDescribedOnceAndFound_data() { addFieldRows(); }

    void everyField_isDescribedOnceAndFound()
    {
        QFETCH(const QString, name);
        const SettingsField *field = findField(name);
        QVERIFY(field);
        QCOMPARE(findField(field->section, field->key), field);
        QVERIFY(!field->label().isEmpty());
        QVERIFY(!field->label().endsWith(u'.'));
        QVERIFY(field->description().endsWith(u'.'));
        QVERIFY(!field->rule().isEmpty());
        if (field->kind == Kind::Number) {
            QVERIFY(field->minimum < field->maximum);
            QVERIFY(field->rule().contains(QString::number(field->minimum)));
            QVERIFY(field->rule().contains(QString::number(field->maximum)));
        }
        QCOMPARE(field->kind == Kind::Choice, !field->choices.isEmpty());
        const auto isSame = [&](const SettingsField &other) { return other.label() == field->label(); };
        QCOMPARE(std::ranges::count_if(settingsTable(), isSame), 1);
    }

    void everyField_writesItsOwnValueAndNoOther_data() { addFieldRows(); }

    void everyField_writesItsOwnValueAndNoOther()
    {
        QFETCH(const QString, name);
        const SettingsField *field = findField(name);
        Settings settings;
        QVERIFY(field->write(settings, field->defaultText()));
        QVERIFY(settings == Settings());

        const QString another = anotherValue(*field);
        QVERIFY(field->write(settings, QStringLiteral("  %1 ").arg(another)));
        QCOMPARE(field->read(settings), another);
        QVERIFY(settings != Settings());
        for (const SettingsField &other : settingsTable()) {
            if (&other != field)
                QCOMPARE(other.read(settings), other.defaultText());
        }
    }

    void badValues_areRefused_andChangeNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto rows = [](const char *name, const QStringList &values) {
            for (const QString &value : values)
                QTest::addRow("%s = %.20s", name, qPrintable(value)) << QString::fromLatin1(name) << value;
        };
        const auto words = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
        rows("zoom.enabled", words("|maybe|2|truee"));
        rows("zoom.amount", words("|3|x9|=2"));
        rows("zoom.settle_ms", words("|-1|2001|1.5|abc|1e2|0x10|12 0|nan|99999999999999999999|٣"));
        rows("zoom.null_focus", words("|Keep|other"));
        rows("registry.connect_timeout_secs", words("|0|0.05|60.001|0.1234|1,5|-2|+2|inf"));
        rows("registry.idle_timeout_secs", words("0|86401|1.5"));
        rows("registry.max_connections", words("0|101|-5"));
        rows("registry.keep_open", words("|true|sometimes"));
        rows("kitty.app_ids", words("|,|kitty,|a,,b"));
        rows("kitty.app_ids", {QString(257, u'k'), QStringLiteral("a\u0007b")});
        QStringList many;
        for (int i = 0; i < 33; ++i)
            many += QString::number(i);
        rows("kitty.app_ids", {many.join(u',')});
        rows("kitty.password_file", words("relative|~other/x|$HOME/x"));
        rows("kitty.password_file", {u'/' + QString(5'000, u'x'), QStringLiteral("/a\nb")});
        rows("interface.language", words("german|DE|de-DE|../de|zh_cn"));
    }

    void badValues_areRefused_andChangeNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        Settings settings;
        QVERIFY(!findField(name)->write(settings, value));
        QVERIFY(settings == Settings());
    }

    void numbers_acceptTheirLimits()
    {
        for (const SettingsField &field : settingsTable()) {
            if (field.kind != Kind::Number)
                continue;
            Settings settings;
            for (const double limit : {field.minimum, field.maximum}) {
                QVERIFY(field.write(settings, QString::number(limit)));
                QCOMPARE(field.read(settings), QString::number(limit));
            }
        }
    }

    void switches_understandTheUsualWords()
    {
        const SettingsField *field = findField(u"zoom.enabled");
        Settings settings;
        for (const QStringView off : {u"false", u"No", u"OFF", u"0"}) {
            settings.zoom.enabled = true;
            QVERIFY(field->write(settings, off));
            QVERIFY(!settings.zoom.enabled);
        }
    }

    void unknownNames_areNotFound()
    {
        for (const QStringView name :
             {u"", u"zoom", u"zoom.", u".amount", u"zoom.Amount", u"kitty.amount", u"zoom.amount.x"})
            QVERIFY(!findField(name));
    }

    void passwordFilePath_isBelowTheHomeFolder()
    {
        KittySettings kitty;
        QCOMPARE(kitty.passwordFilePath(), QString());
        kitty.passwordFile = QStringLiteral("/x/y");
        QCOMPARE(kitty.passwordFilePath(), QStringLiteral("/x/y"));
        kitty.passwordFile = QStringLiteral("~/y");
        QVERIFY(kitty.passwordFilePath().startsWith(u'/'));
        QVERIFY(kitty.passwordFilePath().endsWith(QStringLiteral("/y")));
    }
};

QTEST_GUILESS_MAIN(SettingsTableTest)
#include "SettingsTableTest.moc"
