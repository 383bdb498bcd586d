// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsField.h"

#include "DecimalNumber.h"

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

QString SettingsField::unitSymbol() const
{
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Milliseconds:
        return Text::tr("ms", "milliseconds");
    case Unit::Seconds:
        return Text::tr("s", "seconds");
    }
    Q_UNREACHABLE();
}

QString SettingsField::rule() const
{
    switch (kind) {
    case Kind::Switch:
        return Text::tr("true or false");
    case Kind::Number:
        return numberRule();
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

QString SettingsField::numberRule() const
{
    const QString lowest = plain::toText(minimum);
    const QString highest = plain::toText(maximum);
    switch (unit) {
    case Unit::None:
        return Text::tr("a whole number from %1 to %2").arg(lowest, highest);
    case Unit::Milliseconds:
        return Text::tr("a whole number of milliseconds from %1 to %2").arg(lowest, highest);
    case Unit::Seconds:
        return decimals > 0 ? Text::tr("a number of seconds from %1 to %2").arg(lowest, highest)
                            : Text::tr("a whole number of seconds from %1 to %2").arg(lowest, highest);
    }
    Q_UNREACHABLE();
}
