// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittySetup.h"

#include <QWidget>

class CodeView;
class QLabel;
class QPushButton;

/// Second step of setting up kitty: the exact change, written only when the user says so, and taken back
/// when they wish.
class SetUpChangePage final : public QWidget
{
    Q_OBJECT

public:
    explicit SetUpChangePage(const KittySetup &setup, QWidget *parent = nullptr);

    /// Looks at the files anew.
    void refresh();

    /// Nothing is left to do here: kitty.conf says what it must.
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void doneChanged();

private:
    void write();
    void undo();
    void showPlan(const KittySetup::Plan &plan);
    void showProblem(const KittySetupProblem &problem);
    void setDone(bool done);
    void showChange(bool isShown);

    const KittySetup &m_setup;
    KittySetup::Plan m_plan;
    bool m_isDone = false;
    QLabel *m_message = nullptr;
    QLabel *m_addedName = nullptr;
    CodeView *m_added = nullptr;
    QLabel *m_appendedName = nullptr;
    CodeView *m_appended = nullptr;
    QLabel *m_overridden = nullptr;
    QLabel *m_reload = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_undo = nullptr;
};
