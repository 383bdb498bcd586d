// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyRow.h"

#include <QFrame>

#include <memory>

class Actions;
class QLabel;

namespace Ui
{
class KittyDetails;
}

/// What is to say of one kitty window in full sentences, and what can be done about it.
class KittyDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit KittyDetails(QWidget *parent = nullptr);
    ~KittyDetails() override;

    /// What its buttons do; to be called once.
    void setActions(Actions &actions);

    /// nullptr: there is none. `more`: what of it is not to be seen elsewhere.
    void setRow(const KittyRow *row, const QList<KittyRow::Column> &more = {});

    /// To the clipboard.
    void copy() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QLabel *> texts() const;
    void keepWhole();

    QString m_details;
    std::unique_ptr<Ui::KittyDetails> m_ui;
};
