// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// The desktop's style and colours, except where its colours can't be read well: many a desktop, and Qt where
/// there is none, puts white text on a middle blue and hints in a pale grey.
class ReadableStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::polish;
    using QProxyStyle::QProxyStyle;
    /// Called for the palette of the whole program, whenever the desktop has another one.
    void polish(QPalette &palette) override;
};
