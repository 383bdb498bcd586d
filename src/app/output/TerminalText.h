// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Text laid out for a terminal, where Chinese and Japanese characters take two columns.
namespace terminal_text
{

qsizetype columns(QStringView text);

/// With blanks at its end, at least that wide.
QString padded(const QString &text, qsizetype width);

/// In lines of at most `width` columns where it can be broken: at blanks, and around characters that take two
/// columns, which are written without blanks.
QStringList folded(const QString &text, qsizetype width);

} // namespace terminal_text
