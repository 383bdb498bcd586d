// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sentences.h"

#include <QCoreApplication>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (text.isEmpty() || sentence.isEmpty())
            text += sentence;
        else
            text = Text::tr("%1 %2", "two sentences").arg(text, sentence);
    }
    return text;
}
