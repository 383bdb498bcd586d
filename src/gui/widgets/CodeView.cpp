// SPDX-License-Identifier: GPL-3.0-or-later
#include "CodeView.h"

#include "DisplayText.h"

#include <QFontDatabase>
#include <QScrollBar>

#include <algorithm>

namespace
{

constexpr int mostLines = 8;

} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // What is written in a file is written from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
}

void CodeView::setText(const QString &text)
{
    setPlainText(displayLines(text.trimmed()));
    updateGeometry();
}

QSize CodeView::sizeHint() const
{
    const int lines = std::clamp(document()->blockCount(), 1, mostLines);
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    const int height =
        lines * fontMetrics().lineSpacing() + margins + horizontalScrollBar()->sizeHint().height();
    return {fontMetrics().averageCharWidth() * 60, height};
}
