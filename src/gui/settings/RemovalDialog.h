// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class RemovalDialog;
}

/// What the program has left: before it is removed, to be accepted; or what became of it.
class RemovalDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RemovalDialog(QWidget *parent = nullptr);
    ~RemovalDialog() override;

    /// `list`: a line each.
    void askAbout(const QString &list);
    void showOutcome(bool isComplete, const QString &list);

private:
    void showTexts(const QString &text, const QString &list, const QString &note);
    void makeRoom();

    std::unique_ptr<Ui::RemovalDialog> m_ui;
};
