// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleEditor.h"

#include "AmountEditor.h"
#include "DisplayText.h"
#include "SettingsTable.h"
#include "WindowSize.h"
#include "ui_RuleEditor.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace
{

enum Answer { DoesNotMatter, Yes, No };
enum Zoom { AsOthers, Never, ByAmount };

int indexOf(std::optional<bool> condition)
{
    return !condition ? DoesNotMatter : *condition ? Yes : No;
}

std::optional<bool> conditionAt(int index)
{
    return index == DoesNotMatter ? std::nullopt : std::optional(index == Yes);
}

/// What is pasted may have several lines.
QString pattern(const QLineEdit *edit)
{
    QString text = edit->text();
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u'?';
    }
    return text;
}

} // namespace

RuleEditor::RuleEditor(const ZoomRule &rule, QStringList takenNames, Matcher matcher, QWidget *parent)
    : QDialog(parent)
    , m_takenNames(std::move(takenNames))
    , m_matcher(std::move(matcher))
    , m_ui(std::make_unique<Ui::RuleEditor>())
    , m_amount(new AmountEditor(*findField(u"zoom.amount"), this))
{
    m_ui->setupUi(this);
    m_ui->amountPlace->addWidget(m_amount);
    m_amount->describe(tr("Amount"), tr("How the font of such a window changes while it is zoomed."));
    setTabOrder(m_ui->zoom, m_amount);
    setTabOrder(m_amount, m_ui->columns);
    fill(rule);
    for (QLineEdit *edit : {m_ui->title, m_ui->appId, m_ui->output})
        edit->setToolTip(edit->placeholderText()); // it is seen where something stands, too
    // The title that a window has now is seldom the one that it has later.
    if (!rule.title.isEmpty())
        m_ui->title->setFocus();
    for (QLineEdit *edit : {m_ui->name, m_ui->title, m_ui->appId, m_ui->output})
        connect(edit, &QLineEdit::textChanged, this, &RuleEditor::check);
    for (QComboBox *box : {m_ui->casting, m_ui->floating, m_ui->fullscreen, m_ui->zoom})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleEditor::check);
    connect(m_ui->columns, &QSpinBox::valueChanged, this, &RuleEditor::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RuleEditor::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &RuleEditor::reject);
    check();
    resize(sizeOnScreen(*this, {fontMetrics().averageCharWidth() * 70, sizeHint().height()}));
}

RuleEditor::~RuleEditor() = default;

void RuleEditor::fill(const ZoomRule &rule)
{
    m_ui->name->setText(rule.name);
    m_ui->title->setText(rule.title);
    m_ui->appId->setText(rule.appId);
    m_ui->output->setText(rule.output);
    m_ui->casting->setCurrentIndex(indexOf(rule.casting));
    m_ui->floating->setCurrentIndex(indexOf(rule.floating));
    m_ui->fullscreen->setCurrentIndex(indexOf(rule.fullscreen));
    m_ui->zoom->setCurrentIndex(rule.isException ? Never : rule.amount ? ByAmount : AsOthers);
    m_amount->setText(rule.amount.value_or(ZoomAmount()).toText());
    m_ui->columns->setValue(rule.minimumColumns.value_or(m_ui->columns->minimum()));
}

ZoomRule RuleEditor::rule() const
{
    ZoomRule rule{.name = m_ui->name->text().trimmed(),
                  .appId = pattern(m_ui->appId),
                  .title = pattern(m_ui->title),
                  .output = pattern(m_ui->output),
                  .casting = conditionAt(m_ui->casting->currentIndex()),
                  .floating = conditionAt(m_ui->floating->currentIndex()),
                  .fullscreen = conditionAt(m_ui->fullscreen->currentIndex()),
                  .isException = m_ui->zoom->currentIndex() == Never};
    if (m_ui->zoom->currentIndex() == ByAmount) {
        if (const auto amount = ZoomAmount::fromText(m_amount->text()))
            rule.amount = *amount;
    }
    if (m_ui->columns->value() >= 0)
        rule.minimumColumns = m_ui->columns->value();
    return rule;
}

QString RuleEditor::problem() const
{
    const ZoomRule rule = this->rule();
    if (!ZoomRule::isName(rule.name))
        return tr("Give the rule %1.").arg(ZoomRule::nameRule());
    if (m_takenNames.contains(rule.name))
        return tr("There is another rule with this name.");
    if (rule.isEmpty())
        return tr("Choose a zoom or a minimum of columns; as it is, the rule changes nothing.");
    return {};
}

void RuleEditor::check()
{
    m_amount->setEnabled(m_ui->zoom->currentIndex() == ByAmount);
    m_ui->columns->setEnabled(m_ui->zoom->currentIndex() != Never);
    const QString problem = this->problem();
    m_ui->problem->setText(problem);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    m_ui->matches->setText(matchesText(rule(), m_matcher));
}

QString RuleEditor::matchesText(const ZoomRule &rule, const Matcher &matcher)
{
    if (!matcher)
        return {};
    const QStringList titles = matcher(rule);
    if (titles.isEmpty() && rule.fullscreen == true)
        return tr("niri does not report yet which windows are fullscreen, so none meets this rule.");
    if (titles.isEmpty())
        return tr("No window that is open now meets it.");
    constexpr qsizetype most = 5;
    QStringList shown;
    for (const QString &title : titles.first(std::min(most, titles.size())))
        shown += displayTitle(title);
    if (titles.size() > most)
        shown += QStringLiteral("…");
    return tr("%n windows that are open now meet it: %1", nullptr, static_cast<int>(titles.size()))
        .arg(QLocale().createSeparatedList(shown));
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const ZoomRule shown = rule();
        setLocale(QLocale());
        m_ui->retranslateUi(this);
        m_amount->retranslate(*findField(u"zoom.amount"));
        fill(shown);
        check();
    }
    QDialog::changeEvent(event);
}
