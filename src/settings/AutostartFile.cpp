// SPDX-License-Identifier: GPL-3.0-or-later
#include "AutostartFile.h"

#include "DisplayText.h"
#include "IniText.h"
#include "RegularFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace
{

constexpr qint64 maximumSize = 65'536;
const QString group = QStringLiteral("Desktop Entry");
const QString mark = QStringLiteral("X-KittyFocusTracker-Autostart");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AutostartFile)
};

bool says(const QByteArray &entry, const QString &key)
{
    const IniText text(entry);
    const auto *line = text.find(group, key);
    return line && line->value == QLatin1StringView("true");
}

/// As a word of an Exec line: in quotes, and then as any text of a desktop entry.
/// https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
QString asExecWord(const QString &path)
{
    QString quoted;
    for (const QChar c : path) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        quoted += c;
    }
    quoted.replace(u'%', QLatin1StringView("%%"));
    quoted.replace(u'\\', QLatin1StringView("\\\\"));
    quoted.replace(u'\n', QLatin1StringView("\\n"));
    return u'"' + quoted + u'"';
}

} // namespace

AutostartFile::AutostartFile(QString path, QString program)
    : m_path(std::move(path))
    , m_program(std::move(program))
{
}

QString AutostartFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1StringView("/autostart/kitty-focus-tracker.desktop");
}

bool AutostartFile::isOn() const
{
    return exists() && !says(read(), QStringLiteral("Hidden"));
}

std::expected<void, QString> AutostartFile::setOn(bool on) const
{
    if (on == isOn())
        return {};
    if (exists() && !isOurs())
        return std::unexpected(
            Text::tr("%1 was not written by Kitty Focus Tracker and stays as it is: remove it to "
                     "use this switch.")
                .arg(displayText(m_path)));
    if (!on) {
        QFile file(m_path);
        if (!file.remove())
            return std::unexpected(
                Text::tr("%1 can't be removed: %2.").arg(displayText(m_path), file.errorString()));
        return {};
    }
    const QString folder = QFileInfo(m_path).absolutePath();
    QSaveFile file(m_path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(entry()) < 0
        || !file.commit())
        return std::unexpected(
            Text::tr("%1 can't be written: check that the folder %2 is yours and can be written.")
                .arg(displayText(m_path), displayText(folder)));
    return {};
}

QByteArray AutostartFile::entry() const
{
    // By its path: the session may look for names in fewer folders than the user's shell, which began us.
    const QString entry =
        QStringLiteral("[Desktop Entry]\n"
                       "Type=Application\n"
                       "Name=Kitty Focus Tracker\n"
                       "Comment=Gives the kitty window that has the focus a larger font, under niri\n"
                       "Exec=%1 --quiet\n"
                       "Icon=kitty-focus-tracker\n"
                       "Terminal=false\n"
                       "StartupNotify=false\n"
                       "%2=true\n");
    return entry.arg(asExecWord(m_program), mark).toUtf8();
}

bool AutostartFile::exists() const
{
    const QFileInfo info(m_path);
    return info.exists() || info.isSymLink();
}

bool AutostartFile::isOurs() const
{
    return says(read(), mark);
}

QByteArray AutostartFile::read() const
{
    return RegularFile::contentOf(m_path, maximumSize);
}
