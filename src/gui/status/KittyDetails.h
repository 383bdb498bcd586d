// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyRow.h"

#include <QFrame>

class QLabel;
class QPushButton;
class SymbolView;

/// What is to say of one kitty window in full sentences, and what can be done about it.
class KittyDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit KittyDetails(QWidget *parent = nullptr);

    /// nullptr: there is none.
    void setRow(const KittyRow *row);

    /// To the clipboard.
    void copy() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void fixRequested(Appearance::FixAction fix, pid_t pid);

private:
    void keepWhole();

    pid_t m_pid = 0;
    QString m_details;
    SymbolView *m_icon = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_setUp = nullptr;
    QPushButton *m_trust = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_copy = nullptr;
};
