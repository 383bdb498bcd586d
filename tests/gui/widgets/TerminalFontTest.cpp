// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalFont.h"

#include <QFile>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>

class TerminalFontTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void family_isReadFromWhatKittyConfSays_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("family");
        const auto row = [](const char *setting, const char *family) {
            QTest::newRow(setting) << QString::fromLatin1(setting) << QString::fromLatin1(family);
        };
        row("Fira Code", "Fira Code");
        row(" Fira Code ", "Fira Code");
        row("auto", "");
        row("monospace", "");
        row("", "");
        row("family=Hack", "Hack");
        row("family=\"Fira Code\" style=Bold", "Fira Code");
        row("family='Fira Code' variable_name=x", "Fira Code");
        row("style=Bold family=\"Fira Code\"", "Fira Code");
        row("postscript_name=FiraCode", "FiraCode");
        row("family=\"never closed", "\"never");
    }

    void family_isReadFromWhatKittyConfSays()
    {
        QFETCH(const QString, setting);
        QTEST(fontFamilyIn(setting), "family");
    }

    void font_isTheOneOfKittyConf_orTheSystems()
    {
        const QTemporaryDir folder;
        const QFont system = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        QCOMPARE(kittyFont(folder.path()), system);
        const QString family = QFontDatabase::families().value(0);
        QFile conf(folder.filePath(QStringLiteral("kitty.conf")));
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write("font_family " + family.toUtf8() + '\n');
        conf.flush();
        QCOMPARE(kittyFont(folder.path()).family(), family);
        conf.write("font_family There Is No Such Font\n");
        conf.flush();
        QCOMPARE(kittyFont(folder.path()), system);
    }
};

QTEST_MAIN(TerminalFontTest)
#include "TerminalFontTest.moc"
