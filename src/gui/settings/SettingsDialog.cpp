// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsDialog.h"

#include "DisplayText.h"
#include "RulesPage.h"
#include "SettingsPage.h"
#include "SettingsRow.h"
#include "SettingsStore.h"
#include "SettingsTable.h"
#include "WindowSize.h"
#include "ui_SettingsDialog.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

#include <initializer_list>
#include <utility>

namespace
{

// Warnings are about a file by hand: the first few are enough to begin with.
constexpr qsizetype maximumWarnings = 4;

} // namespace

SettingsDialog::SettingsDialog(SettingsStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    fillPages();
    connectButtons();
    showTexts();
    showSettings();
    resize(sizeOnScreen(*this, {fontMetrics().averageCharWidth() * 115, fontMetrics().height() * 40}));
    connect(&store, &SettingsStore::changed, this, &SettingsDialog::showSettings);
    connect(&store, &SettingsStore::warnings, this, &SettingsDialog::showWarnings);
}

SettingsDialog::~SettingsDialog()
{
    // A control that loses the focus is done: it must not come to that when there is no dialog any more.
    forgetTyping();
    hide();
}

void SettingsDialog::fillPages()
{
    const std::initializer_list<std::pair<SettingsPage *, QString>> pages{
        {m_ui->interface, QStringLiteral("interface")},
        {m_ui->zoom, QStringLiteral("zoom")},
        {m_ui->kitty, QStringLiteral("kitty")},
        {m_ui->registry, QStringLiteral("registry")},
    };
    for (const auto &[page, section] : pages) {
        page->setSection(section);
        for (SettingsRow *row : page->rows()) {
            connect(row, &SettingsRow::chosen, this,
                    [this, row](const QString &value) { choose(row->field(), value); });
        }
    }
    connect(m_ui->rules, &RulesPage::chosen, this, [this](const QList<ZoomRule> &rules) {
        Settings settings = m_store.settings();
        settings.zoom.rules = rules;
        m_store.set(settings);
        showSettings();
    });
    // The form has made the buttons before the rows; Tab goes on to them in that order.
    m_ui->removal->setParent(nullptr);
    m_ui->leftBehind->addWidget(m_ui->removal);
    m_ui->buttons->setParent(nullptr);
    m_ui->whole->addWidget(m_ui->buttons);
}

void SettingsDialog::connectButtons()
{
    QPushButton *close = m_ui->buttons->button(QDialogButtonBox::Close);
    QPushButton *defaults = m_ui->buttons->button(QDialogButtonBox::RestoreDefaults);
    m_undo = m_ui->buttons->addButton(QString(), QDialogButtonBox::ResetRole);
    m_undo->setEnabled(false);
    // Enter ends the typing of a value; it must not press a button on the way.
    for (QPushButton *button : {close, defaults, m_undo})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &SettingsDialog::closeIfValid);
    connect(m_ui->removal, &QPushButton::clicked, this, &SettingsDialog::removalRequested);
    connect(defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(m_undo, &QPushButton::clicked, this, &SettingsDialog::undoDefaults);
    // As they stand; else Qt 6.4 leaves out the one that was made first.
    setTabOrder(defaults, m_undo);
    setTabOrder(m_undo, close);
}

/// What the form can't say.
void SettingsDialog::showTexts()
{
    m_ui->file->setText(tr("Settings file: %1").arg(displayText(m_store.path())));
    m_undo->setText(tr("&Undo Defaults"));
    m_undo->setToolTip(tr("Brings back what was set before the defaults."));
    QPushButton *defaults = m_ui->buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setToolTip(tr("Resets every setting to its default, except those set on the command line."));
    for (QPushButton *button : {m_undo, defaults})
        button->setAccessibleDescription(button->toolTip());
    showWarnings();
}

void SettingsDialog::setRemovable(bool removable)
{
    m_ui->removal->setVisible(removable);
}

void SettingsDialog::setBaseSize(double points)
{
    for (SettingsRow *row : rows())
        row->setBaseSize(points);
}

void SettingsDialog::setRuleMatcher(const RuleEditor::Matcher &matcher)
{
    m_ui->rules->setMatcher(matcher);
}

void SettingsDialog::offerRule(const ZoomRule &rule)
{
    m_ui->pages->setCurrentWidget(m_ui->rules);
    m_ui->rules->offer(rule);
}

void SettingsDialog::showProblem(const QString &fieldName, const QString &sentence)
{
    for (SettingsRow *row : rows()) {
        if (row->field().name() == fieldName)
            row->showProblem(sentence);
    }
}

void SettingsDialog::done(int result)
{
    forgetTyping();
    m_beforeDefaults.reset();
    m_undo->setEnabled(false);
    QDialog::done(result);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        // Numbers are typed and shown by the locale that a widget has since it was made.
        setLocale(QLocale());
        m_ui->retranslateUi(this);
        showTexts();
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::showSettings()
{
    for (SettingsRow *row : rows())
        row->showValue(m_store.settings(), m_store.isLocked(row->field().name()));
    m_ui->rules->setRules(m_store.settings().zoom.rules);
}

void SettingsDialog::showWarnings()
{
    QStringList sentences = m_store.currentWarnings();
    if (sentences.size() > maximumWarnings) {
        const int more = static_cast<int>(sentences.size() - maximumWarnings);
        sentences = sentences.first(maximumWarnings);
        sentences += tr("There are %n more.", nullptr, more);
    }
    if (const QString notice = m_store.readOnlyNotice(); !notice.isEmpty())
        sentences.prepend(notice);
    m_ui->warnings->setText(sentences.join(u'\n'));
}

void SettingsDialog::choose(const SettingsField &field, const QString &value)
{
    Settings settings = m_store.settings();
    field.write(settings, value);
    m_store.set(settings);
    // It may have been set back while that was done.
    showSettings();
}

void SettingsDialog::restoreDefaults()
{
    const Settings before = m_store.settings();
    Settings defaults;
    defaults.zoom.rules = before.zoom.rules; // they have none
    m_store.set(defaults);
    if (m_store.settings() == before)
        return;
    m_beforeDefaults = before;
    m_undo->setEnabled(true);
}

void SettingsDialog::undoDefaults()
{
    if (const auto before = std::exchange(m_beforeDefaults, std::nullopt))
        m_store.set(*before);
    m_undo->setEnabled(false);
}

void SettingsDialog::closeIfValid()
{
    for (int i = 0; i < m_ui->pages->count(); ++i) {
        for (SettingsRow *row : m_ui->pages->widget(i)->findChildren<SettingsRow *>()) {
            if (row->isValid())
                continue;
            m_ui->pages->setCurrentIndex(i);
            row->setFocus();
            return;
        }
    }
    accept();
}

/// What is half typed is not meant.
void SettingsDialog::forgetTyping()
{
    for (SettingsRow *row : rows())
        row->reset();
}

QList<SettingsRow *> SettingsDialog::rows() const
{
    return findChildren<SettingsRow *>();
}
