// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"

#include <QWidget>

#include <set>

class QLabel;
class SymbolView;
class ZoomController;

/// Third step of setting up kitty: a new kitty is started, and works.
class SetUpWatchPage final : public QWidget
{
    Q_OBJECT

public:
    /// `controller` must outlive it.
    explicit SetUpWatchPage(ZoomController &controller, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void watch();
    void show(const QString &icon, const QString &text);

    ZoomController &m_controller;
    std::set<KittyId> m_readyBefore;
    std::set<KittyId> m_knownBefore;
    SymbolView *m_icon = nullptr;
    QLabel *m_text = nullptr;
};
