// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsField.h"

#include "settings/PlainNumber.h"

#include <QCoreApplication>

using Kind = SettingsField::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsField)
};

QString choiceList(const QList<SettingsField::Choice> &choices)
{
    QStringList values;
    for (const auto &choice : choices)
        values += choice.value;
    return values.join(QLatin1StringView(", "));
}

} // namespace

QString SettingsField::label() const
{
    return Text::tr(labelSource);
}

QString SettingsField::description() const
{
    return Text::tr(descriptionSource);
}

QString SettingsField::choiceLabel(const Choice &choice) const
{
    return Text::tr(choice.label);
}

QString SettingsField::unit() const
{
    if (kind == Kind::Milliseconds)
        return Text::tr("ms", "milliseconds");
    if (kind == Kind::Seconds)
        return Text::tr("s", "seconds");
    return {};
}

QString SettingsField::rule() const
{
    const QString lowest = plain::toText(minimum);
    const QString highest = plain::toText(maximum);
    switch (kind) {
    case Kind::Switch:
        return Text::tr("true or false");
    case Kind::WholeNumber:
        return Text::tr("a whole number from %1 to %2").arg(lowest, highest);
    case Kind::Milliseconds:
        return Text::tr("a whole number of milliseconds from %1 to %2").arg(lowest, highest);
    case Kind::Seconds:
        return Text::tr("a number of seconds from %1 to %2").arg(lowest, highest);
    case Kind::Amount:
        return ZoomAmount::rule();
    case Kind::Choice:
        return Text::tr("one of %1").arg(choiceList(choices));
    case Kind::Patterns:
        return Text::tr("1 to 32 names of at most 256 characters, with commas between them");
    case Kind::Path:
        return Text::tr("empty, or a path that begins with / or ~/");
    case Kind::Language:
        return Text::tr("system, or a language code such as de or zh_CN");
    }
    Q_UNREACHABLE();
}
