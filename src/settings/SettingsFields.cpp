// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsFields.h"

#include "settings/FieldText.h"
#include "settings/PlainNumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

using namespace std::chrono;
using Kind = SettingsField::Kind;

// What follows are the makers of the kinds of fields, then the table. `member` gives a value's place in
// Settings: a generic lambda, for it reads from a const Settings and writes to another.
#define MEMBER(path) [](auto &settings) -> auto & { return settings.path; }
#define SOURCE(text) QT_TRANSLATE_NOOP("SettingsField", text)

namespace
{

struct Name {
    QLatin1StringView section;
    QLatin1StringView key;
    const char *label;
    const char *description;
};

SettingsField field(const Name &name, Kind kind, auto member, auto fromText, auto toText)
{
    SettingsField made;
    made.section = name.section;
    made.key = name.key;
    made.kind = kind;
    made.labelSource = name.label;
    made.descriptionSource = name.description;
    made.read = [member, toText](const Settings &settings) -> QString { return toText(member(settings)); };
    made.write = [member, fromText](Settings &settings, QStringView text) {
        auto value = fromText(text.trimmed());
        if (value)
            member(settings) = *std::move(value);
        return value.has_value();
    };
    return made;
}

SettingsField onOff(const Name &name, auto member)
{
    return field(name, Kind::Switch, member, field_text::switchFromText, field_text::fromSwitch);
}

std::optional<double> numberWithin(QStringView text, double minimum, double maximum)
{
    const auto number = plain::fromText(text);
    return number && *number >= minimum && *number <= maximum ? number : std::nullopt;
}

std::optional<int> wholeNumberWithin(QStringView text, int minimum, int maximum)
{
    const auto number = numberWithin(text, minimum, maximum);
    return number && *number == std::floor(*number) ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

SettingsField ranged(SettingsField made, double minimum, double maximum)
{
    made.minimum = minimum;
    made.maximum = maximum;
    return made;
}

SettingsField count(const Name &name, int minimum, int maximum, auto member)
{
    const auto fromText = [=](QStringView text) { return wholeNumberWithin(text, minimum, maximum); };
    const auto toText = [](int value) { return plain::toText(value); };
    return ranged(field(name, Kind::WholeNumber, member, fromText, toText), minimum, maximum);
}

SettingsField inMilliseconds(const Name &name, int minimum, int maximum, auto member)
{
    const auto fromText = [=](QStringView text) -> std::optional<milliseconds> {
        const auto number = wholeNumberWithin(text, minimum, maximum);
        return number ? std::optional(milliseconds(*number)) : std::nullopt;
    };
    const auto toText = [](milliseconds value) { return plain::toText(static_cast<double>(value.count())); };
    return ranged(field(name, Kind::Milliseconds, member, fromText, toText), minimum, maximum);
}

SettingsField inSeconds(const Name &name, double minimum, double maximum, auto member)
{
    const auto fromText = [=](QStringView text) -> std::optional<milliseconds> {
        const auto number = numberWithin(text, minimum, maximum);
        return number ? std::optional(round<milliseconds>(duration<double>(*number))) : std::nullopt;
    };
    const auto toText = [](milliseconds value) { return plain::toText(duration<double>(value).count()); };
    return ranged(field(name, Kind::Seconds, member, fromText, toText), minimum, maximum);
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
    SettingsField made = field(name, Kind::Choice, member, fromText, toText);
    for (const auto &one : choices)
        made.choices += one.choice;
    return made;
}

QList<SettingsField> zoomFields()
{
    static constexpr QLatin1StringView section("zoom");
    using View = QLatin1StringView;
    const auto amountFromText = [](QStringView text) -> std::optional<ZoomAmount> {
        const auto amount = ZoomAmount::fromText(text);
        return amount ? std::optional(*amount) : std::nullopt;
    };
    return {
        onOff({section, View("enabled"), SOURCE("Zoom the focused kitty"),
               SOURCE("Off means that every font keeps its own size.")},
              MEMBER(zoom.enabled)),
        field(
            {section, View("amount"), SOURCE("Amount"),
             SOURCE("How the font of the focused window changes: +3 adds points, x1.25 scales, =16 sets the "
                    "size.")},
            Kind::Amount, MEMBER(zoom.amount), amountFromText, std::mem_fn(&ZoomAmount::toText)),
        inMilliseconds(
            {section, View("settle_ms"), SOURCE("Settle time"),
             SOURCE("While focus changes follow each other faster than this, only the window where "
                    "the focus comes to rest is zoomed.")},
            0, 2'000, MEMBER(zoom.settle)),
        choice<NullFocus>(
            {section, View("null_focus"), SOURCE("When no window has the focus"),
             SOURCE("What happens while a launcher, a notification, the overview or the lock screen has "
                    "the keyboard.")},
            {{NullFocus::Keep, {QStringLiteral("keep"), SOURCE("Stay zoomed while still the active window")}},
             {NullFocus::Restore, {QStringLiteral("restore"), SOURCE("Restore the font at once")}}},
            MEMBER(zoom.nullFocus)),
        onOff({section, View("restore_on_exit"), SOURCE("Restore fonts at the end"),
               SOURCE("When the program ends, every font gets its own size back.")},
              MEMBER(zoom.restoreOnExit)),
    };
}

QList<SettingsField> kittyFields()
{
    static constexpr QLatin1StringView section("kitty");
    using View = QLatin1StringView;
    return {
        field(
            {section, View("app_ids"), SOURCE("Window app ids"),
             SOURCE("The app ids of windows that are kitty, with commas between them; * stands for any text, "
                    "? for one character.")},
            Kind::Patterns, MEMBER(kitty.appIds), field_text::patternsFromText, field_text::fromPatterns),
        field({section, View("password_file"), SOURCE("Password file"),
               SOURCE("A file with the remote control password; when empty, KITTY_RC_PASSWORD or "
                      "~/.config/kitty/rc-pass is used.")},
              Kind::Path, MEMBER(kitty.passwordFile), field_text::pathFromText,
              [](const QString &path) { return path; }),
    };
}

QList<SettingsField> registryFields()
{
    static constexpr QLatin1StringView section("registry");
    using View = QLatin1StringView;
    return {
        inSeconds({section, View("connect_timeout_secs"), SOURCE("Connect timeout"),
                   SOURCE("How long a kitty may take to accept a connection.")},
                  0.1, 60, MEMBER(registry.connectTimeout)),
        inSeconds({section, View("check_timeout_secs"), SOURCE("Check timeout"),
                   SOURCE("How long a kitty may take to answer when it is asked whether all is well.")},
                  0.1, 60, MEMBER(registry.checkTimeout)),
        inSeconds({section, View("command_timeout_secs"), SOURCE("Command timeout"),
                   SOURCE("How long a kitty may take to carry out a change of its font.")},
                  0.1, 60, MEMBER(registry.commandTimeout)),
        count({section, View("max_retries"), SOURCE("Retries"),
               SOURCE("How often a command is tried again after the connection failed.")},
              0, 10, MEMBER(registry.maxRetries)),
        inMilliseconds(
            {section, View("base_delay_ms"), SOURCE("Retry delay"),
             SOURCE("The delay from which the waits between retries grow: twice as long before the "
                    "first, and doubling with each.")},
            10, 10'000, MEMBER(registry.baseDelay)),
        count({section, View("max_connections"), SOURCE("Open connections"),
               SOURCE("The most connections that stay open; beyond them the least recently used is closed.")},
              1, 100, MEMBER(registry.maxConnections)),
        inSeconds({section, View("health_check_interval_secs"), SOURCE("Health check interval"),
                   SOURCE("How often open connections are checked.")},
                  1, 3'600, MEMBER(registry.healthCheckInterval)),
        inSeconds({section, View("idle_timeout_secs"), SOURCE("Idle timeout"),
                   SOURCE("A connection that was not used for so long is closed.")},
                  1, 86'400, MEMBER(registry.idleTimeout)),
        choice<KeepOpen>(
            {section, View("keep_open"), SOURCE("Keep connections open"),
             SOURCE(
                 "kitty before 0.42.2 answers nobody else while a connection is open, so automatic closes it "
                 "there at once.")},
            {{KeepOpen::Auto, {QStringLiteral("auto"), SOURCE("Automatic, by the kitty's version")}},
             {KeepOpen::Always, {QStringLiteral("always"), SOURCE("Always")}},
             {KeepOpen::Never, {QStringLiteral("never"), SOURCE("Never")}}},
            MEMBER(registry.keepOpen)),
    };
}

QList<SettingsField> interfaceFields()
{
    static constexpr QLatin1StringView section("interface");
    using View = QLatin1StringView;
    return {
        onOff({section, View("autostart"), SOURCE("Start at login"),
               SOURCE("Keeps a desktop entry in your autostart folder.")},
              MEMBER(interface.autostart)),
        onOff({section, View("notifications"), SOURCE("Notifications"),
               SOURCE("Tells you when a kitty needs attention or niri is away for long.")},
              MEMBER(interface.notifications)),
        field({section, View("language"), SOURCE("Language"), SOURCE("The language of this program.")},
              Kind::Language, MEMBER(interface.language), field_text::languageFromText,
              field_text::fromLanguage),
    };
}

} // namespace

const QList<SettingsField> &settingsFields()
{
    static const QList<SettingsField> fields =
        zoomFields() + kittyFields() + registryFields() + interfaceFields();
    return fields;
}

const SettingsField *findField(QStringView section, QStringView key)
{
    for (const SettingsField &candidate : settingsFields()) {
        if (candidate.section == section && candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

const SettingsField *findField(QStringView name)
{
    const auto dot = name.indexOf(u'.');
    return dot < 0 ? nullptr : findField(name.first(dot), name.sliced(dot + 1));
}
