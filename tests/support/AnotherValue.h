// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SettingsField.h"

/// A valid value that is not the default, for any field: so a new key is tested without a new line of test.
inline QString anotherValue(const SettingsField &field)
{
    using Kind = SettingsField::Kind;
    switch (field.kind) {
    case Kind::Switch:
        return field.defaultText() == QLatin1StringView("true") ? QStringLiteral("false")
                                                                : QStringLiteral("true");
    case Kind::Number:
        return QString::number(field.maximum);
    case Kind::Amount:
        return QStringLiteral("x1.5");
    case Kind::Choice:
        return field.choices.constLast().value;
    case Kind::Patterns:
        return QStringLiteral("kitty-*, my kitty?");
    case Kind::Path:
        return QStringLiteral("~/a # b;c");
    case Kind::Language:
        return QStringLiteral("zh_CN");
    }
    Q_UNREACHABLE();
}
