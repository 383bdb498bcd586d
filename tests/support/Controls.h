// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <algorithm>

/// What a user, or a program that reads the screen to them, finds in a window.
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

/// What takes the keyboard or the mouse and can be seen; not the parts of which Qt makes its controls.
inline QList<QWidget *> all(const QWidget &window)
{
    QList<QWidget *> found = window.findChildren<QWidget *>();
    found.removeIf([](const QWidget *widget) {
        return widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName() == QLatin1StringView("qt_spinbox_lineedit");
    });
    return found;
}

/// Those without that, as a sign of who they are.
inline QStringList without(const QWidget &window, QAccessible::Text text)
{
    QStringList found;
    for (QWidget *widget : all(window)) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(text).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    }
    return found;
}

/// Controls that have no name to be read.
inline QStringList withoutName(const QWidget &window)
{
    return without(window, QAccessible::Name);
}

/// Controls of which a program that reads the screen can't say what they do: neither a description nor words
/// of their own, as buttons, tabs and texts have.
inline QStringList withoutDescription(const QWidget &window)
{
    QStringList found = without(window, QAccessible::Description);
    found.removeIf([](const QString &control) {
        const QString kind = control.section(u' ', 0, 0);
        return kind.endsWith(QLatin1StringView("Button")) || kind.startsWith(QLatin1StringView("QTab"))
            || kind == QLatin1StringView("QLabel") || kind == QLatin1StringView("CodeView");
    });
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
        // Text that the mouse can mark is no control.
        const bool isControl = widget->isVisible() && widget->isEnabled()
            && !qobject_cast<const QLabel *>(widget)
            && (qobject_cast<const QAbstractButton *>(widget) || widget->focusPolicy() != Qt::NoFocus);
        if (isControl && (!(widget->focusPolicy() & Qt::TabFocus) || !reached.contains(widget)))
            missed += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return missed;
}

} // namespace controls
