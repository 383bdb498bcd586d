// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZoomRule.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <memory>

class AmountEditor;

namespace Ui
{
class RuleEditor;
}

/// One rule, and which of the windows that are open meet it. It can be confirmed only while it makes sense.
class RuleEditor final : public QDialog
{
    Q_OBJECT

public:
    /// The titles of the windows that meet it.
    using Matcher = std::function<QStringList(const ZoomRule &)>;

    /// `takenNames`: of other rules. `matcher` may be empty.
    RuleEditor(const ZoomRule &rule, QStringList takenNames, Matcher matcher, QWidget *parent = nullptr);
    ~RuleEditor() override;

    ZoomRule rule() const;

    /// "3 windows that are open now meet it: A, B and C"; empty without a matcher.
    static QString matchesText(const ZoomRule &rule, const Matcher &matcher);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const ZoomRule &rule);
    void check();
    QString problem() const;

    QStringList m_takenNames;
    Matcher m_matcher;
    std::unique_ptr<Ui::RuleEditor> m_ui;
    AmountEditor *m_amount;
};
