// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrayAppearance.h"
#include "ZoomAmount.h"

#include <QWidget>

class QLabel;
class QToolButton;
class ToggleSwitch;
class ZoomPreview;

/// The head of the status dialog: what the program does just now, the switch for it, and by how much.
class StatusHead final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusHead(QWidget *parent = nullptr);

    void setSituation(const AppStatus &appStatus);
    /// `isLocked`: the command line gave it, so it can't be changed here.
    void setAmount(const ZoomAmount &amount, bool isLocked);

Q_SIGNALS:
    void zoomingRequested(bool on);
    void amountStepped(int points);

private:
    QWidget *makeAmount();
    QToolButton *makeStep(const QString &text, const QString &name, int points);

    void showPreview();

    TrayAppearance m_appearance;
    ZoomAmount m_zoomAmount;
    double m_ownSize = 11; ///< points; kitty's default until a kitty told its own
    ZoomPreview *m_preview = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_niri = nullptr;
    QLabel *m_amount = nullptr;
    QToolButton *m_less = nullptr;
    QToolButton *m_more = nullptr;
    ToggleSwitch *m_zooming = nullptr;
};
