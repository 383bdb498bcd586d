// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DecimalNumber.h"
#include "FieldText.h"
#include "SettingsField.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <type_traits>
#include <utility>

/// The kinds of fields of which the table in SettingsTable.cpp consists.
namespace field_makers
{

struct Name {
    QLatin1StringView section;
    QLatin1StringView key;
    const char *label;
    const char *description;
};

/// Gives a value's place in a Settings, be it const or not.
inline auto at(auto section, auto key)
{
    return [=](auto &settings) -> auto & { return settings.*section.*key; };
}

inline SettingsField field(const Name &name, SettingsField::Kind kind, auto member, const auto &fromText,
                           const auto &toText)
{
    SettingsField made;
    made.section = name.section;
    made.key = name.key;
    made.kind = kind;
    made.labelSource = name.label;
    made.descriptionSource = name.description;
    made.read = [member, toText](const Settings &settings) -> QString { return toText(member(settings)); };
    made.write = [member, fromText](Settings &settings, QStringView text) {
        const auto value = fromText(text.trimmed());
        if (value)
            member(settings) = *value;
        return value.has_value();
    };
    return made;
}

inline SettingsField onOff(const Name &name, auto member)
{
    return field(name, SettingsField::Kind::Switch, member, field_text::switchFromText,
                 field_text::fromSwitch);
}

struct Range {
    double minimum;
    double maximum;
    int decimals;
    SettingsField::Unit unit;
};

inline std::optional<double> numberWithin(QStringView text, const Range &range)
{
    const auto number = plain::fromText(text);
    const bool isAllowed = number && *number >= range.minimum && *number <= range.maximum
        && (range.decimals > 0 || *number == std::floor(*number));
    return isAllowed ? number : std::nullopt;
}

inline SettingsField number(const Name &name, const Range &range, auto member, auto fromNumber, auto toNumber)
{
    const auto fromText = [=](QStringView text) {
        const auto number = numberWithin(text, range);
        return number ? std::optional(fromNumber(*number)) : std::nullopt;
    };
    const auto toText = [=](auto value) { return plain::toText(toNumber(value)); };
    SettingsField made = field(name, SettingsField::Kind::Number, member, fromText, toText);
    made.minimum = range.minimum;
    made.maximum = range.maximum;
    made.decimals = range.decimals;
    made.unit = range.unit;
    return made;
}

inline SettingsField count(const Name &name, int minimum, int maximum, auto member)
{
    return number(
        name, {double(minimum), double(maximum), 0, SettingsField::Unit::None}, member,
        [](double value) { return static_cast<int>(value); }, [](int value) { return double(value); });
}

/// A time, in the file as a number of TextUnit, a std::chrono duration.
template<typename TextUnit> SettingsField time(const Name &name, const Range &range, auto member)
{
    using InText = std::chrono::duration<double, typename TextUnit::period>;
    using InSettings = std::remove_cvref_t<decltype(member(std::declval<Settings &>()))>;
    return number(
        name, range, member, [](double value) { return std::chrono::round<InSettings>(InText(value)); },
        [](InSettings value) { return InText(value).count(); });
}

inline SettingsField inMilliseconds(const Name &name, double minimum, double maximum, auto member)
{
    return time<std::chrono::milliseconds>(name, {minimum, maximum, 0, SettingsField::Unit::Milliseconds},
                                           member);
}

inline SettingsField inSeconds(const Name &name, double minimum, double maximum, auto member)
{
    return time<std::chrono::seconds>(name, {minimum, maximum, 3, SettingsField::Unit::Seconds}, member);
}

inline SettingsField inWholeSeconds(const Name &name, double minimum, double maximum, auto member)
{
    return time<std::chrono::seconds>(name, {minimum, maximum, 0, SettingsField::Unit::Seconds}, member);
}

template<typename Enum> struct Choice {
    Enum meaning;
    SettingsField::Choice choice;
};

template<typename Enum>
SettingsField choice(const Name &name, const QList<Choice<Enum>> &choices, auto member)
{
    const auto fromText = [choices](QStringView text) -> std::optional<Enum> {
        for (const auto &[meaning, choice] : choices) {
            if (choice.value == text)
                return meaning;
        }
        return std::nullopt;
    };
    const auto toText = [choices](Enum value) {
        const auto found = std::ranges::find(choices, value, &Choice<Enum>::meaning);
        return found == choices.end() ? QString() : found->choice.value;
    };
    SettingsField made = field(name, SettingsField::Kind::Choice, member, fromText, toText);
    for (const auto &one : choices)
        made.choices += one.choice;
    return made;
}

} // namespace field_makers
