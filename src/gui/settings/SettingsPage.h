// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScrollingArea.h"

#include <QList>
#include <QString>

class SettingsRow;

/// All settings of one section, below each other.
class SettingsPage final : public ScrollingArea
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// To be called once.
    void setSection(const QString &section);

    const QList<SettingsRow *> &rows() const { return m_rows; }

private:
    QList<SettingsRow *> m_rows;
};
