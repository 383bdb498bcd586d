// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class SymbolView;

/// A prominent message, with a symbol beside it; hidden while there is none. Assistive
/// technology reads it as soon as it comes.
class MessageBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBanner(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);

private:
    SymbolView *m_icon;
    QLabel *m_text;
};
