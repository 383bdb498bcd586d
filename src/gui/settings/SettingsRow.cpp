// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsRow.h"

#include "DisplayText.h"
#include "FieldEditor.h"
#include "MessageBanner.h"
#include "PlainLabel.h"
#include "PointsText.h"
#include "Sentences.h"
#include "ZoomPreview.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

SettingsRow::SettingsRow(const SettingsField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(FieldEditor::create(field, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    column->addWidget(m_editor);
    m_lock = addText();
    QFont bold;
    bold.setBold(true);
    m_lock->setFont(bold);
    m_preview = addText();
    m_note = addText();
    m_problem = new MessageBanner(this);
    column->addWidget(m_problem);
    column->addStretch();

    if (!m_editor->showsLabel()) {
        m_label = new PlainLabel(this);
        m_label->setMinimumHeight(m_editor->sizeHint().height()); // stands beside it
        // The control itself, not what is around it: so assistive technology finds the label.
        m_label->setBuddy(m_editor->focusProxy());
    }
    QSizePolicy growing(QSizePolicy::Expanding, QSizePolicy::Preferred);
    growing.setHeightForWidth(true); // its texts need more lines where it is narrow
    setSizePolicy(growing);
    m_preview->setVisible(field.kind == SettingsField::Kind::Amount);
    if (field.kind == SettingsField::Kind::Amount) {
        m_letters = new ZoomPreview(this);
        column->insertWidget(column->indexOf(m_preview) + 1, m_letters, 0, Qt::AlignLeading);
    }
    setFocusProxy(m_editor);
    showTexts();
    connect(m_editor, &FieldEditor::edited, this, &SettingsRow::check);
    connect(m_editor, &FieldEditor::finished, this, &SettingsRow::finish);
}

void SettingsRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_editor->retranslate(m_field);
        showTexts();
        // What was said about what is typed is said again.
        if (!isValid())
            check();
    }
    QWidget::changeEvent(event);
}

/// All that does not depend on its value, and what tells the value in words.
void SettingsRow::showTexts()
{
    m_lock->setText(tr("Set on the command line."));
    m_note->setText(joinedSentences({m_field.description(), range()}));
    if (m_label)
        m_label->setText(tr("%1:", "the name of a setting").arg(m_field.label()));
    preview();
    describe();
}

QLabel *SettingsRow::addText()
{
    auto *text = new PlainLabel(this);
    text->setWordWrap(true);
    layout()->addWidget(text);
    return text;
}

void SettingsRow::showValue(const Settings &settings, bool isLocked)
{
    const QString value = m_field.read(settings);
    if (value != m_value) {
        m_value = value;
        m_editor->setText(value);
        m_problem->setText({});
    }
    m_editor->setEnabled(!isLocked);
    m_lock->setVisible(isLocked);
    preview();
    describe();
}

void SettingsRow::reset()
{
    m_editor->setText(m_value);
    showProblem({});
}

void SettingsRow::setBaseSize(double points)
{
    m_baseSize = points;
    preview();
}

void SettingsRow::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    describe();
}

bool SettingsRow::isValid() const
{
    Settings probe;
    return m_field.write(probe, m_editor->text());
}

void SettingsRow::check()
{
    m_problem->setText(isValid() ? QString()
                                 : tr("This must be %1. Until then \"%2\" stays in force.")
                                       .arg(m_field.rule(), displayText(m_value)));
    preview();
    describe();
}

void SettingsRow::finish()
{
    check();
    Settings settings;
    if (!m_field.write(settings, m_editor->text()))
        return;
    const QString value = m_field.read(settings);
    // As it is kept: "kitty,foot" becomes "kitty, foot".
    m_editor->setText(value);
    if (value != m_value)
        Q_EMIT chosen(value);
}

void SettingsRow::preview()
{
    if (!m_letters)
        return;
    // Of what is being typed, as soon as it can be understood.
    const QString text = isValid() ? m_editor->text() : m_value;
    const ZoomAmount amount = ZoomAmount::fromText(text).value_or(ZoomAmount());
    m_preview->setText(tr("A font of %1 becomes %2.", "font sizes such as 11 pt")
                           .arg(pointsText(m_baseSize), pointsText(amount.appliedTo(m_baseSize))));
    m_letters->setZoom(m_baseSize, amount);
}

void SettingsRow::describe()
{
    const QString lock = m_lock->isHidden() ? QString() : m_lock->text();
    m_editor->describe(m_field.label(), joinedSentences({m_problem->text(), lock, m_note->text()}));
}

QString SettingsRow::range() const
{
    if (m_field.kind != SettingsField::Kind::Number)
        return {};
    const auto shown = [unit = m_field.unitSymbol()](double number) {
        const QString text = QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
        return unit.isEmpty() ? text : text + QChar::Nbsp + unit;
    };
    return tr("From %1 to %2; default %3.")
        .arg(shown(m_field.minimum), shown(m_field.maximum), shown(m_field.defaultText().toDouble()));
}
