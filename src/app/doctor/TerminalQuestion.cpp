// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalQuestion.h"

#include "DisplayText.h"

#include <QSocketNotifier>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace
{

constexpr qsizetype longestAnswer = 256;

/// A word without what people type in one way or another: case, accents and the width of letters.
QString plainWord(const QString &word)
{
    QString letters = word.trimmed().toCaseFolded().normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters;
}

} // namespace

TerminalQuestion::TerminalQuestion(int input, QObject *parent)
    : QObject(parent)
    , m_input(input)
{
}

void TerminalQuestion::say(const QString &text)
{
    QTextStream(stdout) << displayLines(text) << Qt::flush;
}

void TerminalQuestion::ask(const QString &question)
{
    m_answer.clear();
    say(question);
    if (!m_notifier) {
        m_notifier = new QSocketNotifier(m_input, QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &TerminalQuestion::read);
    }
    m_notifier->setEnabled(true);
}

void TerminalQuestion::read()
{
    // What comes behind the end of the line is the answer to the next question.
    char byte = 0;
    const bool isRead = ::read(m_input, &byte, 1) == 1;
    if (isRead && byte != '\n' && m_answer.size() < longestAnswer) {
        m_answer.append(byte);
        return;
    }
    m_notifier->setEnabled(false);
    Q_EMIT answered(isYes(m_answer), isRead);
}

bool TerminalQuestion::isYes(const QByteArray &answer)
{
    const QStringList yes{QStringLiteral("y"), QStringLiteral("yes"),
                          tr("y", "the short answer yes, in lower case"), tr("yes", "in lower case")};
    return std::ranges::any_of(yes, [word = plainWord(QString::fromLocal8Bit(answer))](const QString &one) {
        return plainWord(one) == word;
    });
}
