// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFile.h"

#include "DecimalNumber.h"
#include "DisplayText.h"
#include "SettingsTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using Line = IniText::Line;

namespace
{

constexpr qsizetype maximumWarnings = 20;

/// A user may have written it in another way.
bool isSame(const ZoomRule::Key &key, const QString &written, const QString &value)
{
    ZoomRule rule;
    return key.write(rule, written) && key.read(rule) == value;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

/// What is ignored stays all the same: it is the user's, who may fix it.
void setRules(IniText &text, const QList<ZoomRule> &rules, const QSet<QString> &ignored)
{
    QStringList sections;
    for (const ZoomRule &rule : rules)
        sections += rule.section();
    QStringList kept;
    for (const Line &line : text.lines()) {
        if (line.kind == Line::Kind::Section && ignored.contains(line.section)
            && !sections.contains(line.section) && !kept.contains(line.section))
            kept += line.section;
    }
    // A rule with the name of an ignored one has none of its lines.
    QStringList good = sections;
    good.removeIf([&](const QString &section) { return ignored.contains(section); });
    text.arrange(ZoomRule::sectionPrefix(), good + kept);
    text.arrange(ZoomRule::sectionPrefix(), sections + kept);
    for (const ZoomRule &rule : rules) {
        for (const ZoomRule::Key &key : ZoomRule::keys()) {
            const QString value = key.read(rule);
            const Line *line = text.find(rule.section(), key.key);
            if (value.isEmpty())
                text.remove(rule.section(), key.key);
            else if (!line || !isSame(key, line->value, value))
                text.set(rule.section(), key.key, value);
        }
    }
}

} // namespace

SettingsFile::SettingsFile(QString fileName)
    : m_fileName(std::move(fileName))
{
}

std::expected<SettingsFile, QString> SettingsFile::fromBytes(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maximumSize)
        return std::unexpected(
            Text::tr("%1 is larger than 1 MiB and not read: make it smaller.").arg(displayText(fileName)));
    SettingsFile file(fileName);
    file.m_text = IniText(bytes);
    file.read();
    return file;
}

QString SettingsFile::linesFor(const QList<ZoomRule> &rules)
{
    IniText text;
    setRules(text, rules, {});
    return rules.isEmpty() ? QStringLiteral("# no section [rule ...]") : QString::fromUtf8(text.toBytes());
}

void SettingsFile::read()
{
    QHash<const SettingsField *, const Line *> counting;
    for (const Line &line : m_text.lines()) {
        if (line.kind == Line::Kind::Entry)
            counting[findField(line.section, line.key)] = &line;
    }
    int number = 0;
    for (const Line &line : m_text.lines()) {
        ++number;
        const bool isOfRule = line.section.startsWith(ZoomRule::sectionPrefix());
        if (isOfRule && line.kind == Line::Kind::Section)
            beginRule(line);
        else if (isOfRule && line.kind == Line::Kind::Entry)
            readRuleEntry(line);
        else if (line.kind == Line::Kind::Entry)
            readEntry(line, counting);
        else if (line.kind == Line::Kind::NotText)
            warn(Text::tr("%1: line %2 is ignored, because it is not UTF-8 text.")
                     .arg(displayText(m_fileName), QString::number(number)));
        else if (line.kind == Line::Kind::Unclear)
            warn(Text::tr("%1: line %2 is ignored, because it is neither [section] nor key = value.")
                     .arg(displayText(m_fileName), QString::number(number)));
    }
    dropIgnoredRules();
}

void SettingsFile::beginRule(const Line &line)
{
    QList<ZoomRule> &rules = m_settings.zoom.rules;
    const QString name = line.section.sliced(ZoomRule::sectionPrefix().size());
    if (m_ignoredRules.contains(line.section)
        || std::ranges::find(rules, name, &ZoomRule::name) != rules.end())
        return;
    if (!ZoomRule::isName(name))
        ignoreRule(line.section,
                   Text::tr("%1: the section [%2] is ignored, because the name of a rule must be %3.")
                       .arg(displayText(m_fileName), displayText(line.section), ZoomRule::nameRule()));
    else if (rules.size() == ZoomRule::maximumRules)
        ignoreRule(line.section,
                   Text::tr("%1: the section [%2] is ignored, because there are more than %3 rules.")
                       .arg(displayText(m_fileName), displayText(line.section),
                            QString::number(ZoomRule::maximumRules)));
    else
        rules.append({.name = name});
}

/// Without one of its conditions a rule would mean more windows than the user wants, so a line that can't be
/// used takes the whole rule with it.
void SettingsFile::readRuleEntry(const Line &line)
{
    const QString name = line.section.sliced(ZoomRule::sectionPrefix().size());
    const auto found = std::ranges::find(m_settings.zoom.rules, name, &ZoomRule::name);
    if (found == m_settings.zoom.rules.end())
        return; // its section is ignored
    ZoomRule &rule = *found;
    const ZoomRule::Key *key = ZoomRule::findKey(line.key);
    if (!key)
        ignoreRule(line.section,
                   Text::tr("%1: the rule \"%2\" is ignored, because it has no setting \"%3\".")
                       .arg(displayText(m_fileName), displayText(rule.name), displayText(line.key)));
    else if (m_text.find(line.section, line.key) != &line)
        warn(Text::tr("%1: \"%2\" in the section [%3] appears more than once; the last one is used.")
                 .arg(displayText(m_fileName), displayText(line.key), displayText(line.section)));
    else if (!key->write(rule, line.value))
        ignoreRule(line.section,
                   Text::tr("%1: the rule \"%2\" is ignored, because its \"%3\" is \"%4\", but must be %5.")
                       .arg(displayText(m_fileName), displayText(rule.name), displayText(line.key),
                            displayText(line.value), key->rule()));
}

void SettingsFile::ignoreRule(const QString &section, const QString &sentence)
{
    m_ignoredRules += section;
    warn(sentence);
}

void SettingsFile::dropIgnoredRules()
{
    for (const ZoomRule &rule : std::as_const(m_settings.zoom.rules)) {
        if (rule.isEmpty() && !m_ignoredRules.contains(rule.section()))
            ignoreRule(rule.section(),
                       Text::tr("%1: the rule \"%2\" is ignored, because it has neither \"amount\" nor "
                                "\"minimum_columns\".")
                           .arg(displayText(m_fileName), displayText(rule.name)));
    }
    m_settings.zoom.rules.removeIf(
        [this](const ZoomRule &rule) { return m_ignoredRules.contains(rule.section()); });
}

void SettingsFile::readEntry(const Line &line, const QHash<const SettingsField *, const Line *> &counting)
{
    const SettingsField *field = findField(line.section, line.key);
    if (!field) {
        warn(Text::tr("%1: there is no setting \"%2\" in the section [%3]; it is ignored.")
                 .arg(displayText(m_fileName), displayText(line.key), displayText(line.section)));
        return;
    }
    if (counting[field] != &line) {
        warn(Text::tr("%1: \"%2\" in the section [%3] appears more than once; the last one is used.")
                 .arg(displayText(m_fileName), displayText(line.key), displayText(line.section)));
        return;
    }
    if (!field->write(m_settings, line.value)) {
        warn(Text::tr("%1: \"%2\" in the section [%3] is \"%4\", but must be %5; the default \"%6\" is used.")
                 .arg(displayText(m_fileName), displayText(line.key), displayText(line.section),
                      displayText(line.value), field->rule(), field->defaultText()));
    }
}

void SettingsFile::warn(const QString &sentence)
{
    if (m_warnings.size() < maximumWarnings)
        m_warnings += sentence;
    else if (m_warnings.size() == maximumWarnings)
        m_warnings +=
            Text::tr("%1: there are further lines that cannot be used.").arg(displayText(m_fileName));
}

bool SettingsFile::has(const SettingsField &field) const
{
    return m_text.find(field.section, field.key) != nullptr;
}

std::expected<SettingsFile, QString> SettingsFile::changedTo(const Settings &wanted) const
{
    IniText text = m_text;
    for (const SettingsField &field : settingsTable()) {
        const QString value = field.read(wanted);
        if (value != field.read(m_settings))
            text.set(field.section, field.key, value);
    }
    if (wanted.zoom.rules != m_settings.zoom.rules)
        setRules(text, wanted.zoom.rules, m_ignoredRules);
    return fromBytes(text.toBytes(), m_fileName);
}
