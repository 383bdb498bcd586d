// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

/// A symbol of the resources in a window, in the colour of its text and sharp at every scale. It says nothing
/// that the words beside it don't. It is as large as it is made.
class SymbolView final : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolView(QWidget *parent = nullptr);

    /// Without folder and suffix.
    void setSymbol(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};
