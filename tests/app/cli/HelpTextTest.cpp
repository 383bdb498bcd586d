// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpText.h"

#include "CommandLine.h"

#include <QTest>

class HelpTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionAndCommand_isShown_withItsSummary()
    {
        const QString unfolded = helpText().simplified();
        for (const OptionDescription &option : optionDescriptions()) {
            QVERIFY2(unfolded.contains(QStringLiteral("--") + option.longName()),
                     qPrintable(option.longName()));
            QVERIFY2(unfolded.contains(option.summary()), qPrintable(option.summary()));
        }
        for (const CommandDescription &command : commandDescriptions())
            QVERIFY2(unfolded.contains(command.summary()), qPrintable(command.summary()));
        for (const char *exact :
             {"zoom on|off PID", "pause [MINUTES]", "status [--json|--waybar]", "doctor [--json|--fix]",
              "--zoom AMOUNT", "Default: +3.", "Default: kitty.", "Exit status: 0 Done"})
            QVERIFY2(unfolded.contains(QString::fromLatin1(exact)), exact);
    }

    void noLine_isLongerThanATerminalIsWide()
    {
        for (const QString &line : helpText().split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
            QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(HelpTextTest)
#include "HelpTextTest.moc"
