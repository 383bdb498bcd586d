// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QScrollArea>
#include <QStringList>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <utility>

/// Whether a window has room for what is written in it, and whether each letter to press means one thing.
namespace fit
{

inline QString described(const QWidget &widget, const QString &text, QSize needed)
{
    return QStringLiteral("%1 \"%2\" has %3 x %4 and needs %5 x %6")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

inline QSize neededBy(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    return {label.minimumSizeHint().width(), label.heightForWidth(label.width())};
}

inline QSize neededBy(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return {box.fontMetrics().boundingRect(box.currentText()).width() + box.width() - field.width(), 0};
}

inline QSize neededBy(const QLineEdit &line)
{
    const QMargins margins = line.textMargins() + QMargins(4, 0, 4, 0);
    return {line.fontMetrics().horizontalAdvance(line.placeholderText()) + margins.left() + margins.right(),
            line.minimumSizeHint().height()};
}

/// Every text of the window that can be seen, but not in full.
inline QStringList cutOff(const QWidget &window)
{
    QStringList found;
    const auto check = [&](const QWidget &widget, const QString &text, QSize needed) {
        const bool fits = widget.width() >= needed.width() && widget.height() >= needed.height();
        if (widget.isVisibleTo(&window) && !text.isEmpty() && !fits)
            found += described(widget, text, needed);
    };
    for (const auto *label : window.findChildren<QLabel *>())
        check(*label, label->text(), neededBy(*label));
    for (const auto *button : window.findChildren<QAbstractButton *>())
        check(*button, button->text(), button->sizeHint());
    for (const auto *box : window.findChildren<QComboBox *>())
        check(*box, box->currentText(), neededBy(*box));
    for (const auto *line : window.findChildren<QLineEdit *>())
        check(*line, line->placeholderText(), neededBy(*line));
    for (const auto *tabs : window.findChildren<QTabBar *>())
        check(*tabs, tabs->tabText(0), {tabs->sizeHint().width(), 0});
    for (const auto *area : window.findChildren<QScrollArea *>())
        check(*area->viewport(), QStringLiteral("(what is scrolled)"),
              {area->widget()->minimumSizeHint().width(), 0});
    for (const auto *header : window.findChildren<QHeaderView *>()) {
        for (int section = 0; section < header->count(); ++section) {
            const int needed = header->sectionSizeHint(section);
            if (header->isVisibleTo(&window) && !header->isSectionHidden(section)
                && header->sectionSize(section) < needed)
                found += QStringLiteral("The header \"%1\" has %2 and needs %3")
                             .arg(header->model()->headerData(section, header->orientation()).toString())
                             .arg(header->sectionSize(section))
                             .arg(needed);
        }
    }
    return found;
}

inline QStringList shared(const QStringList &texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString &text : texts) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            byLetter[letter.toString()] += text;
    }
    QStringList found;
    for (const QStringList &claims : std::as_const(byLetter)) {
        if (claims.size() > 1)
            found += claims.join(QLatin1StringView(" and "));
    }
    return found;
}

/// Texts of the window that claim the same letter.
inline QStringList sharedLetters(const QWidget &window)
{
    QStringList texts;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            texts += button->text();
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window) && label->buddy())
            texts += label->text();
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    }
    return shared(texts);
}

} // namespace fit
