// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RuleEditor.h"
#include "Settings.h"

#include <QDialog>

#include <memory>
#include <optional>

struct SettingsField;
class SettingsRow;
class SettingsStore;
class QPushButton;

namespace Ui
{
class SettingsDialog;
}

/// Every setting, in pages. What is changed holds at once: there is nothing to confirm, and the defaults can
/// be taken back until the dialog closes.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `store` must outlive the dialog.
    explicit SettingsDialog(SettingsStore &store, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// The size, in points, of a font of which the preview tells what becomes of it.
    void setBaseSize(double points);

    /// Which windows meet a rule.
    void setRuleMatcher(const RuleEditor::Matcher &matcher);
    /// Turns to the rules, with this one in the editor.
    void offerRule(const ZoomRule &rule);

    /// Something that a setting asked for could not be done: says so there. `fieldName` as
    /// "interface.autostart".
    void showProblem(const QString &fieldName, const QString &sentence);

    /// Whether all that the program has left can be removed from here.
    void setRemovable(bool removable);

    void done(int result) override;

Q_SIGNALS:
    void removalRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void fillPages();
    void showTexts();
    void showSettings();
    void showWarnings();
    void choose(const SettingsField &field, const QString &value);
    void restoreDefaults();
    void undoDefaults();
    void closeIfValid();
    void forgetTyping();
    QList<SettingsRow *> rows() const;

    SettingsStore &m_store;
    std::optional<Settings> m_beforeDefaults;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    QPushButton *m_undo = nullptr;
};
