// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalFont.h"

#include "KittyConfigReader.h"

#include <QFontDatabase>
#include <QRegularExpression>

QString fontFamilyIn(const QString &setting)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:family|postscript_name|full_name)=(?:\"([^\"]*)\"|'([^']*)'|(\\S+))"));
    QString family = setting.trimmed();
    const QRegularExpressionMatch match = pattern.match(family);
    if (match.hasMatch())
        family = match.captured(match.lastCapturedIndex());
    return family == QLatin1StringView("auto") || family == QLatin1StringView("monospace") ? QString()
                                                                                           : family;
}

QFont kittyFont(const QString &configFolder)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    KittyConfigReader config;
    config.read(configFolder + QStringLiteral("/kitty.conf"));
    const KittySetting *setting = config.last("font_family");
    const QString family = setting ? fontFamilyIn(QString::fromUtf8(setting->value)) : QString();
    if (!family.isEmpty() && QFontDatabase::hasFamily(family))
        font.setFamily(family);
    return font;
}
