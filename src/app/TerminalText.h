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

/// With a blank for each character that would control the terminal instead of being shown: whatever runs in a
/// kitty chooses its title.
QString withoutControls(QString text);

} // namespace terminal_text
