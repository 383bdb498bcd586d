// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

/// The font that kitty.conf asks for, as far as Qt can have it; else the system's for terminals.
QFont kittyFont(const QString &configFolder);

/// The family in what kitty.conf says of font_family: its name, since kitty 0.36 also `family="Fira Code"
/// style=Bold`. Empty: kitty chooses ("auto", "monospace").
QString fontFamilyIn(const QString &setting);
