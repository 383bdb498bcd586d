// SPDX-License-Identifier: GPL-3.0-or-later
#include "RulesPage.h"

#include "DisplayText.h"
#include "ui_RulesPage.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace
{

/// What it asks of a window, as "title “*vim*”, floating".
QString conditions(const ZoomRule &rule)
{
    QStringList parts;
    const auto add = [&](const QString &pattern, const QString &text) {
        if (!pattern.isEmpty())
            parts += text.arg(displayTitle(pattern));
    };
    add(rule.title, RulesPage::tr("title “%1”"));
    add(rule.appId, RulesPage::tr("app id “%1”"));
    add(rule.output, RulesPage::tr("monitor “%1”"));
    if (rule.casting)
        parts += *rule.casting ? RulesPage::tr("screencast") : RulesPage::tr("no screencast");
    if (rule.floating)
        parts += *rule.floating ? RulesPage::tr("floating") : RulesPage::tr("not floating");
    if (rule.fullscreen)
        parts += *rule.fullscreen ? RulesPage::tr("fullscreen") : RulesPage::tr("not fullscreen");
    return parts.isEmpty() ? RulesPage::tr("all windows") : QLocale().createSeparatedList(parts);
}

/// What it does with them.
QString zoom(const ZoomRule &rule)
{
    if (rule.isException)
        return RulesPage::tr("none", "a window that is not zoomed");
    QStringList parts;
    if (rule.amount)
        parts += rule.amount->toText();
    if (rule.minimumColumns)
        parts += RulesPage::tr("at least %n columns", nullptr, *rule.minimumColumns);
    return QLocale().createSeparatedList(parts);
}

} // namespace

RulesPage::RulesPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RulesPage>())
{
    m_ui->setupUi(this);
    m_ui->rules->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->rules, &QTreeWidget::currentItemChanged, this, &RulesPage::showSelected);
    connect(m_ui->rules, &QTreeWidget::itemActivated, this, &RulesPage::editSelected);
    connect(m_ui->add, &QPushButton::clicked, this, [this] { offer({.name = tr("New rule")}); });
    connect(m_ui->edit, &QPushButton::clicked, this, &RulesPage::editSelected);
    connect(m_ui->up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { move(+1); });
    connect(m_ui->remove, &QPushButton::clicked, this, &RulesPage::remove);
    showSelected();
}

RulesPage::~RulesPage() = default;

void RulesPage::setMatcher(RuleEditor::Matcher matcher)
{
    m_matcher = std::move(matcher);
    showSelected();
}

void RulesPage::setRules(const QList<ZoomRule> &rules)
{
    if (std::exchange(m_rules, rules) != rules)
        showRules();
}

int RulesPage::selected() const
{
    return m_ui->rules->indexOfTopLevelItem(m_ui->rules->currentItem());
}

void RulesPage::showRules()
{
    const int place = std::min<int>(std::max(selected(), 0), static_cast<int>(m_rules.size()) - 1);
    m_ui->rules->clear();
    for (const ZoomRule &rule : std::as_const(m_rules)) {
        auto *item = new QTreeWidgetItem(m_ui->rules, {displayText(rule.name), conditions(rule), zoom(rule)});
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, displayLines(item->text(column)));
    }
    m_ui->rules->setCurrentItem(m_ui->rules->topLevelItem(place));
    showSelected();
}

void RulesPage::showSelected()
{
    const int place = selected();
    const bool isAny = place >= 0;
    m_ui->edit->setEnabled(isAny);
    m_ui->remove->setEnabled(isAny);
    m_ui->up->setEnabled(place > 0);
    m_ui->down->setEnabled(isAny && place + 1 < m_rules.size());
    m_ui->matches->setText(isAny ? RuleEditor::matchesText(m_rules[place], m_matcher) : QString());
    m_ui->matches->setVisible(!m_ui->matches->text().isEmpty());
}

void RulesPage::offer(ZoomRule rule)
{
    const auto isTaken = [this](const QString &name) {
        return std::ranges::find(m_rules, name, &ZoomRule::name) != m_rules.end();
    };
    const QString wanted = rule.name;
    for (int number = 2; isTaken(rule.name); ++number)
        rule.name = wanted + u' ' + QString::number(number);
    edit(rule, -1);
}

/// In a dialog above; `place` is where it stands already, -1 for a new one.
void RulesPage::edit(const ZoomRule &rule, int place)
{
    QStringList taken;
    for (int i = 0; i < m_rules.size(); ++i) {
        if (i != place)
            taken += m_rules[i].name;
    }
    auto *editor = new RuleEditor(rule, taken, m_matcher, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &RuleEditor::accepted, this, [this, editor, rule] {
        QList<ZoomRule> rules = m_rules;
        // It may have been moved, or changed in the file, meanwhile.
        auto at = std::ranges::find(rules, rule);
        if (at == rules.end())
            at = rules.insert(rules.begin(), editor->rule());
        else
            *at = editor->rule();
        const int row = static_cast<int>(at - rules.begin());
        Q_EMIT chosen(rules);
        m_ui->rules->setCurrentItem(m_ui->rules->topLevelItem(row));
    });
    editor->open();
}

void RulesPage::editSelected()
{
    if (selected() >= 0)
        edit(m_rules[selected()], selected());
}

void RulesPage::move(int by)
{
    const int place = selected();
    QList<ZoomRule> rules = m_rules;
    rules.swapItemsAt(place, place + by);
    Q_EMIT chosen(rules);
    m_ui->rules->setCurrentItem(m_ui->rules->topLevelItem(place + by));
}

void RulesPage::remove()
{
    QList<ZoomRule> rules = m_rules;
    rules.removeAt(selected());
    Q_EMIT chosen(rules);
}

void RulesPage::showEvent(QShowEvent *event)
{
    showSelected(); // other windows may be open by now
    QWidget::showEvent(event);
}

void RulesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showRules();
    }
    QWidget::changeEvent(event);
}
