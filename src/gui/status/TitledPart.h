// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A part of a window, with its title above it.
class TitledPart final : public QWidget
{
    Q_OBJECT

public:
    TitledPart(const QString &title, QWidget *content, QWidget *parent);
};
