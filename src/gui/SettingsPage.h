// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

class SettingsRow;

/// All settings of one section, below each other; scrolls where the screen is small or the font large.
class SettingsPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsPage(const QString &section, QWidget *parent = nullptr);

    const QList<SettingsRow *> &rows() const { return m_rows; }

    /// As wide as its texts need, for it scrolls only up and down.
    QSize minimumSizeHint() const override;

private:
    QList<SettingsRow *> m_rows;
};
