// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyPasswords.h"

#include <algorithm>

namespace
{

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
}

/// The first word of a setting's value, by the rules of a POSIX shell.
QByteArray firstWord(const QByteArray &value)
{
    QByteArray word;
    char quote = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '\\' && quote != '\'' && i + 1 < value.size()) {
            // Within "" it stands for itself before all but these two.
            if (quote == '"' && value[i + 1] != '"' && value[i + 1] != '\\')
                word += c;
            word += value[++i];
        } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
            quote = quote != 0 ? 0 : c;
        } else if (quote == 0 && (c == ' ' || c == '\t')) {
            break;
        } else {
            word += c;
        }
    }
    return word;
}

} // namespace

KittyPasswords::KittyPasswords(const KittyConfigReader &config, bool comparesOnlyAscii)
    : m_comparesOnlyAscii(comparesOnlyAscii)
{
    const KittySetting *permission = config.last("allow_remote_control");
    m_areKnown = permission && permission->value.toLower() == "password";
    for (const KittySetting &setting : config.settings()) {
        if (setting.name == "remote_control_password")
            m_lines += setting;
    }
}

bool KittyPasswords::contain(QByteArrayView password) const
{
    return std::ranges::any_of(
        m_lines, [password](const KittySetting &line) { return firstWord(line.value) == password; });
}

std::optional<KittyPasswords::Place> KittyPasswords::incomparable() const
{
    const auto line = std::ranges::find_if(
        m_lines, [](const KittySetting &each) { return !isAscii(firstWord(each.value)); });
    if (!m_comparesOnlyAscii || line == m_lines.end())
        return std::nullopt;
    return Place{.file = line->file, .line = line->line};
}

bool KittyPasswords::canCompare(QByteArrayView password) const
{
    return !m_comparesOnlyAscii || isAscii(password);
}
