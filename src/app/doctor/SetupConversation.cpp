// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetupConversation.h"

#include "DisplayText.h"

#include <utility>

namespace
{

QString indented(const QByteArray &text)
{
    QString lines;
    for (const QByteArray &line : text.trimmed().split('\n'))
        lines += QStringLiteral("    ") + QString::fromUtf8(line) + u'\n';
    return lines;
}

/// For a shell.
QString quoted(QString path)
{
    return u'\'' + path.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

SetupConversation::SetupConversation(KittySetup setup, int input, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_question(input)
{
    connect(&m_question, &TerminalQuestion::answered, this, [this](bool isYes) {
        if (isYes) {
            carryOut();
            return;
        }
        TerminalQuestion::say(tr("Nothing was changed.") + u'\n');
        Q_EMIT finished(Result::Refused);
    });
}

QString SetupConversation::textOf(const KittySetup::Plan &plan)
{
    QString text = tr("This file will be written, %1:").arg(displayText(plan.addedFile)) + u'\n'
        + indented(plan.addedText);
    if (!plan.appendedText.isEmpty())
        text += tr("These lines will be added at the end of %1, after a copy of it is made:")
                    .arg(displayText(plan.configFile))
            + u'\n' + indented(plan.appendedText);
    for (const KittySetting &setting : plan.overridden)
        text += tr("This line will no longer count, %1 line %2:")
                    .arg(displayText(setting.file), QString::number(setting.line))
            + u'\n' + indented(setting.name + ' ' + setting.value);
    return text + KittySetup::reloadNote() + u'\n';
}

void SetupConversation::start()
{
    const auto plan = m_setup.plan();
    TerminalQuestion::say(QStringLiteral("\n"));
    if (!plan) {
        TerminalQuestion::say(tr("Nothing was changed: %1.").arg(sentence(plan.error())) + u'\n'
                              + tr("kitty needs these lines:") + u'\n' + indented(KittySetup::lines()));
        Q_EMIT finished(Result::Failed);
        return;
    }
    if (!plan->isNeeded()) {
        TerminalQuestion::say(
            tr("%1 is set up already. A kitty that was started before does not know it: start a "
               "new one.")
                .arg(displayText(plan->configFile))
            + u'\n');
        Q_EMIT finished(Result::NotNeeded);
        return;
    }
    m_plan = *plan;
    TerminalQuestion::say(textOf(m_plan));
    m_question.ask();
}

void SetupConversation::carryOut()
{
    const auto backup = m_setup.carryOut(m_plan);
    if (!backup) {
        TerminalQuestion::say(tr("Nothing was changed: %1.").arg(sentence(backup.error())) + u'\n');
        Q_EMIT finished(Result::Failed);
        return;
    }
    // Whatever is edited meanwhile stays, and so does a link to where the user keeps kitty.conf.
    QString undo = QStringLiteral("rm ") + quoted(m_plan.addedFile);
    if (!backup->isEmpty())
        undo += u' ' + quoted(*backup);
    if (!m_plan.appendedText.isEmpty()) {
        QString edit = QStringLiteral("sed -i --follow-symlinks");
        for (const QByteArray &line : m_plan.appendedText.trimmed().split('\n'))
            edit += QStringLiteral(" -e ") + quoted(QStringLiteral("/^%1$/d").arg(QString::fromUtf8(line)));
        undo = edit + u' ' + quoted(m_plan.configFile) + QStringLiteral(" && ") + undo;
    }
    TerminalQuestion::say(
        tr("Done. It counts for every kitty that you start from now on: start a new one, and check again "
           "with kitty-focus-tracker doctor.")
        + u'\n' + tr("This undoes it:") + QStringLiteral("\n    ") + undo + u'\n');
    Q_EMIT finished(Result::Written);
}
