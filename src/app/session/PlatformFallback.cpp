// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlatformFallback.h"

#include "Display.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlatformFallback)
};

constexpr auto variable = "QT_QPA_PLATFORM";

/// Part of Qt itself, where the others may be packages of their own.
const QByteArray fallback = QByteArrayLiteral("offscreen");

} // namespace

PlatformFallback::PlatformFallback()
    : m_chosen(qgetenv(variable))
{
    QByteArray platforms = m_chosen;
    // As Qt chooses it (createPlatformIntegration() in qguiapplication.cpp).
    if (platforms.isEmpty())
        platforms = hasWayland() ? "wayland;xcb" : "xcb";
    qputenv(variable, platforms + ';' + fallback);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false"));
}

PlatformFallback::~PlatformFallback()
{
    if (m_chosen.isEmpty())
        qunsetenv(variable);
    else
        qputenv(variable, m_chosen);
    QLoggingCategory::setFilterRules({});
}

bool PlatformFallback::isTaken(const QString &platform) const
{
    return platform == QLatin1StringView(fallback) && !m_chosen.contains(fallback);
}

QString PlatformFallback::warning()
{
    return Text::tr(
        "Qt can't use the display, so there are no windows and no icon in the tray. Install its "
        "plugin for Wayland (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.");
}

bool PlatformFallback::hasPlugin()
{
    const auto hasWaylandPlugin = [](const QString &folder) {
        return !QDir(folder + QStringLiteral("/platforms"))
                    .entryList({QStringLiteral("libqwayland*.so")}, QDir::Files)
                    .isEmpty();
    };
    return !hasWayland() || hasX11Display(qEnvironmentVariable("DISPLAY"))
        || std::ranges::any_of(QCoreApplication::libraryPaths(), hasWaylandPlugin);
}
