// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// The desktop's style and colours, except where its colours can't be read well: many a desktop, and Qt where
/// there is none, puts white text on a middle blue and hints in a pale grey. And whatever label Qt makes,
/// such as a tooltip, shows plain text as it is: a title that looks like HTML would make Qt read the files it
/// names.
class ReadableStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::polish;
    using QProxyStyle::QProxyStyle;
    /// Called for the palette of the whole program, whenever the desktop has another one.
    void polish(QPalette &palette) override;
    /// Called for every widget before it gets its first text from Qt.
    void polish(QWidget *widget) override;
};
