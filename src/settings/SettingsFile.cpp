// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFile.h"

#include "DecimalNumber.h"
#include "DisplayText.h"
#include "SettingsTable.h"

#include <QCoreApplication>

#include <utility>

using Line = IniText::Line;

namespace
{

constexpr qsizetype maximumWarnings = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

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
        if (line.kind == Line::Kind::Entry)
            readEntry(line, counting);
        else if (line.kind == Line::Kind::NotText)
            warn(Text::tr("%1: line %2 is ignored, because it is not UTF-8 text.")
                     .arg(displayText(m_fileName), QString::number(number)));
        else if (line.kind == Line::Kind::Unclear)
            warn(Text::tr("%1: line %2 is ignored, because it is neither [section] nor key = value.")
                     .arg(displayText(m_fileName), QString::number(number)));
    }
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
    return fromBytes(text.toBytes(), m_fileName);
}
