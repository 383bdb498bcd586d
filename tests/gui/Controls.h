// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <algorithm>

/// What a person, or a program that reads the screen to them, finds in a window.
namespace controls
{

/// The button with that text, whatever its kind; nullptr if there is none.
template<typename Button = QAbstractButton> Button *button(const QWidget &window, const QString &text)
{
    for (Button *candidate : window.findChildren<Button *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// A label that can be seen holds that text.
inline bool says(const QWidget &window, const QString &text)
{
    return std::ranges::any_of(window.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

/// Controls that take the keyboard or the mouse and have no name to be read.
inline QStringList withoutName(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

/// Controls that the tab key does not come to.
inline QStringList notReachedByTab(QWidget &window)
{
    QSet<const QWidget *> reached;
    const QWidget *at = &window;
    do {
        reached.insert(at);
        at = at->nextInFocusChain();
    } while (at != &window);

    QStringList missed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isControl = widget->isVisible() && widget->isEnabled()
            && (qobject_cast<const QAbstractButton *>(widget) || widget->focusPolicy() != Qt::NoFocus);
        if (isControl && (!(widget->focusPolicy() & Qt::TabFocus) || !reached.contains(widget)))
            missed += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return missed;
}

} // namespace controls
