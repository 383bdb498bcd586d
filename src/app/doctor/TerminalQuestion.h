// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

class QSocketNotifier;

/// Asks on the terminal what a yes or a no answers. Anything but a clear yes is a no.
class TerminalQuestion final : public QObject
{
    Q_OBJECT

public:
    /// `input`: the descriptor on which the answer comes; no more than that is read of it.
    explicit TerminalQuestion(int input, QObject *parent = nullptr);

    /// On standard output, without what a terminal would take as a command.
    static void say(const QString &text);

    /// One question at a time; the next one may be asked as soon as this one is answered.
    void ask(const QString &question = tr("Proceed? [y/N] "));

    /// The answer means yes, in English or in the user's language: its letter or its word, in any case,
    /// with or without accents.
    static bool isYes(const QByteArray &answer);

Q_SIGNALS:
    /// `isWholeLine`: the answer had its end. Without one the input may have broken off within it.
    void answered(bool isYes, bool isWholeLine);

private:
    void read();

    int m_input;
    QSocketNotifier *m_notifier = nullptr;
    QByteArray m_answer;
};
