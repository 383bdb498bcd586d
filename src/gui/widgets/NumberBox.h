// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

/// A number in the user's own writing, without zeros that say nothing: "2", not "2.000". Half a number that
/// is being typed changes nothing yet.
class NumberBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    void setLimits(double minimum, double maximum, int decimals);

    /// Stands after the number. What is half typed stays.
    void setUnit(const QString &unit);

    QString textFromValue(double value) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWith(const QString &suffix);
};
