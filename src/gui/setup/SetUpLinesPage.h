// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// First step of setting up kitty: what it needs, for whoever would rather do it by hand.
class SetUpLinesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SetUpLinesPage(const QString &lines, QWidget *parent = nullptr);

    /// Why a certain kitty can't be zoomed, in sentences; empty: it is about none in particular.
    void setReason(const QString &reason);

private:
    QLabel *m_reason = nullptr;
    QPushButton *m_copy = nullptr;
};
