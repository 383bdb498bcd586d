// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RuleEditor.h"
#include "ZoomRule.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace Ui
{
class RulesPage;
}

/// The rules in their order, to add, edit, move and remove, and which windows meet the one that is selected.
class RulesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(QWidget *parent = nullptr);
    ~RulesPage() override;

    void setMatcher(RuleEditor::Matcher matcher);
    void setRules(const QList<ZoomRule> &rules);

    /// Opens the editor with that rule; it is added, as the first one, if the user confirms. Its name may be
    /// changed for one that is free.
    void offer(ZoomRule rule);

Q_SIGNALS:
    void chosen(const QList<ZoomRule> &rules);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showRules();
    void showSelected();
    void edit(const ZoomRule &rule, int place);
    void editSelected();
    void move(int by);
    void remove();
    int selected() const;

    QList<ZoomRule> m_rules;
    RuleEditor::Matcher m_matcher;
    std::unique_ptr<Ui::RulesPage> m_ui;
};
