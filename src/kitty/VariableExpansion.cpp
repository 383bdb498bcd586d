// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/VariableExpansion.h"

#include <QRegularExpression>

std::optional<QByteArray> VariableExpansion::ownVariable(const QByteArray &name)
{
    const bool isSet = qEnvironmentVariableIsSet(name.constData());
    return isSet ? std::optional(qgetenv(name.constData())) : std::nullopt;
}

QByteArray VariableExpansion::expanded(const QByteArray &text, const Variables &variables)
{
    QByteArray result;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != '$') {
            result += text[at++];
            continue;
        }
        if (text.mid(at, 2) == "$$") {
            result += '$';
            at += 2;
            continue;
        }
        static const QRegularExpression reference(QStringLiteral(R"(^\$(?:(\w+)|\{([^}]+)\}))"));
        // Latin-1 keeps one character a byte, whatever the bytes mean.
        const auto match = reference.match(QString::fromLatin1(text.mid(at)));
        if (!match.hasMatch()) {
            result += text[at++];
            continue;
        }
        const QByteArray whole = match.captured().toLatin1();
        const QByteArray variable = (match.captured(1) + match.captured(2)).toLatin1();
        result += variables(variable).value_or(whole);
        at += whole.size();
    }
    return result;
}
