// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A label of plain text, whatever its text is. QLabel itself takes what looks like HTML for that, and reads
/// the files that it names.
class PlainLabel final : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }

    explicit PlainLabel(const QString &text, QWidget *parent = nullptr)
        : PlainLabel(parent)
    {
        setText(text);
    }
};
