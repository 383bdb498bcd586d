// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// What this program is, who may do what with it, and where there is help.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
};
