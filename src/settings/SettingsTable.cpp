// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsTable.h"

#include "FieldMakers.h"
#include "FieldText.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

using namespace field_makers;
using Kind = SettingsField::Kind;

namespace
{

QList<SettingsField> zoomFields()
{
    static constexpr QLatin1StringView section("zoom");
    using View = QLatin1StringView;
    const auto amountFromText = [](QStringView text) -> std::optional<ZoomAmount> {
        const auto amount = ZoomAmount::fromText(text);
        return amount ? std::optional(*amount) : std::nullopt;
    };
    return {
        onOff({section, View("enabled"), QT_TRANSLATE_NOOP("SettingsField", "Zoom the focused kitty"),
               QT_TRANSLATE_NOOP("SettingsField", "When off, every font keeps its base size.")},
              at(&Settings::zoom, &ZoomSettings::enabled)),
        field({section, View("amount"), QT_TRANSLATE_NOOP("SettingsField", "Amount"),
               QT_TRANSLATE_NOOP("SettingsField",
                                 "How the font of the focused window changes: by points, by a factor, or to "
                                 "one size for all.")},
              Kind::Amount, at(&Settings::zoom, &ZoomSettings::amount), amountFromText,
              std::mem_fn(&ZoomAmount::toText)),
        inMilliseconds({section, View("settle_ms"), QT_TRANSLATE_NOOP("SettingsField", "Settle time"),
                        QT_TRANSLATE_NOOP(
                            "SettingsField",
                            "While focus changes follow each other faster than this, only the window where "
                            "the focus comes to rest is zoomed.")},
                       0, 2'000, at(&Settings::zoom, &ZoomSettings::settle)),
        choice<NullFocus>(
            {section, View("null_focus"), QT_TRANSLATE_NOOP("SettingsField", "When no window has the focus"),
             QT_TRANSLATE_NOOP(
                 "SettingsField",
                 "What happens while a launcher, a notification, the overview or the lock screen has "
                 "the keyboard.")},
            {{NullFocus::Keep,
              {QStringLiteral("keep"),
               QT_TRANSLATE_NOOP("SettingsField", "Stay zoomed while still the active window")}},
             {NullFocus::Restore,
              {QStringLiteral("restore"), QT_TRANSLATE_NOOP("SettingsField", "Restore the font at once")}}},
            at(&Settings::zoom, &ZoomSettings::nullFocus)),
        onOff({section, View("restore_on_exit"), QT_TRANSLATE_NOOP("SettingsField", "Restore fonts on quit"),
               QT_TRANSLATE_NOOP("SettingsField",
                                 "When the program ends, every font gets its base size back.")},
              at(&Settings::zoom, &ZoomSettings::restoreOnExit)),
        count({section, View("minimum_columns"), QT_TRANSLATE_NOOP("SettingsField", "Minimum columns"),
               QT_TRANSLATE_NOOP("SettingsField",
                                 "The zoom becomes smaller, down to none, where the terminal would get fewer "
                                 "columns than this. 0 switches it off.")},
              0, ZoomRule::maximumColumns, at(&Settings::zoom, &ZoomSettings::minimumColumns)),
        choice<ZoomScope>(
            {section, View("scope"), QT_TRANSLATE_NOOP("SettingsField", "Zoomed windows"),
             QT_TRANSLATE_NOOP("SettingsField",
                               "Which kitty windows are zoomed, besides those that you have pinned.")},
            {{ZoomScope::Focused,
              {QStringLiteral("focused"), QT_TRANSLATE_NOOP("SettingsField", "The window with the focus")}},
             {ZoomScope::Output,
              {QStringLiteral("output"),
               QT_TRANSLATE_NOOP("SettingsField", "The active window of every monitor")}}},
            at(&Settings::zoom, &ZoomSettings::scope)),
    };
}

QList<SettingsField> kittyFields()
{
    static constexpr QLatin1StringView section("kitty");
    using View = QLatin1StringView;
    return {
        field({section, View("app_ids"), QT_TRANSLATE_NOOP("SettingsField", "Window app ids"),
               QT_TRANSLATE_NOOP(
                   "SettingsField",
                   "The app ids of windows that are kitty, with commas between them; * stands for any text, "
                   "? for one character.")},
              Kind::Patterns, at(&Settings::kitty, &KittySettings::appIds), field_text::patternsFromText,
              field_text::fromPatterns),
        field({section, View("password_file"), QT_TRANSLATE_NOOP("SettingsField", "Password file"),
               QT_TRANSLATE_NOOP("SettingsField",
                                 "A file with the remote control password; when empty, KITTY_RC_PASSWORD or "
                                 "~/.config/kitty/rc-pass is used.")},
              Kind::Path, at(&Settings::kitty, &KittySettings::passwordFile), field_text::pathFromText,
              [](const QString &path) { return path; }),
    };
}

QList<SettingsField> registryFields()
{
    static constexpr QLatin1StringView section("registry");
    using View = QLatin1StringView;
    return {
        inSeconds({section, View("connect_timeout_secs"),
                   QT_TRANSLATE_NOOP("SettingsField", "Connect timeout"),
                   QT_TRANSLATE_NOOP("SettingsField", "How long a kitty may take to accept a connection.")},
                  0.1, 60, at(&Settings::registry, &RegistrySettings::connectTimeout)),
        inSeconds(
            {section, View("check_timeout_secs"), QT_TRANSLATE_NOOP("SettingsField", "Check timeout"),
             QT_TRANSLATE_NOOP("SettingsField",
                               "How long a kitty may take to answer when it is asked whether all is well.")},
            0.1, 60, at(&Settings::registry, &RegistrySettings::checkTimeout)),
        inSeconds({section, View("command_timeout_secs"),
                   QT_TRANSLATE_NOOP("SettingsField", "Command timeout"),
                   QT_TRANSLATE_NOOP("SettingsField",
                                     "How long a kitty may take to carry out a change of its font.")},
                  0.1, 60, at(&Settings::registry, &RegistrySettings::commandTimeout)),
        count({section, View("max_retries"), QT_TRANSLATE_NOOP("SettingsField", "Retries"),
               QT_TRANSLATE_NOOP("SettingsField",
                                 "How many times a command is tried again after the connection failed.")},
              0, 10, at(&Settings::registry, &RegistrySettings::maxRetries)),
        inMilliseconds({section, View("base_delay_ms"), QT_TRANSLATE_NOOP("SettingsField", "Retry delay"),
                        QT_TRANSLATE_NOOP(
                            "SettingsField",
                            "The first retry comes after twice this time, the second after four times, and "
                            "so on.")},
                       10, 10'000, at(&Settings::registry, &RegistrySettings::baseDelay)),
        count({section, View("max_connections"), QT_TRANSLATE_NOOP("SettingsField", "Open connections"),
               QT_TRANSLATE_NOOP(
                   "SettingsField",
                   "The most connections that stay open; beyond them the least recently used is closed.")},
              1, 100, at(&Settings::registry, &RegistrySettings::maxConnections)),
        inWholeSeconds({section, View("health_check_interval_secs"),
                        QT_TRANSLATE_NOOP("SettingsField", "Check interval"),
                        QT_TRANSLATE_NOOP("SettingsField", "How often open connections are checked.")},
                       1, 3'600, at(&Settings::registry, &RegistrySettings::healthCheckInterval)),
        inWholeSeconds(
            {section, View("idle_timeout_secs"), QT_TRANSLATE_NOOP("SettingsField", "Idle timeout"),
             QT_TRANSLATE_NOOP("SettingsField", "A connection that was not used for so long is closed.")},
            1, 86'400, at(&Settings::registry, &RegistrySettings::idleTimeout)),
        choice<KeepOpen>(
            {section, View("keep_open"), QT_TRANSLATE_NOOP("SettingsField", "Keep connections open"),
             QT_TRANSLATE_NOOP("SettingsField",
                               "kitty before 0.42.2 answers nobody else while a connection is open, so "
                               "\"Automatic\" closes it there at once.")},
            {{KeepOpen::Auto,
              {QStringLiteral("auto"),
               QT_TRANSLATE_NOOP("SettingsField", "Automatic, depending on kitty's version")}},
             {KeepOpen::Always, {QStringLiteral("always"), QT_TRANSLATE_NOOP("SettingsField", "Always")}},
             {KeepOpen::Never, {QStringLiteral("never"), QT_TRANSLATE_NOOP("SettingsField", "Never")}}},
            at(&Settings::registry, &RegistrySettings::keepOpen)),
    };
}

QList<SettingsField> interfaceFields()
{
    static constexpr QLatin1StringView section("interface");
    using View = QLatin1StringView;
    return {
        onOff({section, View("autostart"), QT_TRANSLATE_NOOP("SettingsField", "Start at login"),
               QT_TRANSLATE_NOOP("SettingsField", "Keeps a desktop entry in your autostart folder.")},
              at(&Settings::interface, &InterfaceSettings::autostart)),
        onOff(
            {section, View("notifications"), QT_TRANSLATE_NOOP("SettingsField", "Notifications"),
             QT_TRANSLATE_NOOP("SettingsField",
                               "Tells you when a kitty needs attention or niri has been away for a while.")},
            at(&Settings::interface, &InterfaceSettings::notifications)),
        field({section, View("language"), QT_TRANSLATE_NOOP("SettingsField", "Language"),
               QT_TRANSLATE_NOOP("SettingsField", "The language of this program.")},
              Kind::Language, at(&Settings::interface, &InterfaceSettings::language),
              field_text::languageFromText, field_text::fromLanguage),
    };
}

} // namespace

const QList<SettingsField> &settingsTable()
{
    static const QList<SettingsField> fields =
        zoomFields() + kittyFields() + registryFields() + interfaceFields();
    return fields;
}

const SettingsField *findField(QStringView section, QStringView key)
{
    for (const SettingsField &candidate : settingsTable()) {
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
