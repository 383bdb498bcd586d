// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealDesktop.h"

#include <QEventLoop>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 20s;

/// Pixels; the width of the icon too.
constexpr int trayHeight = 24;

bool canBeHad(const QString &program)
{
    QProcess search;
    search.start(
        QStringLiteral("apt-cache"),
        {QStringLiteral("search"), QStringLiteral("--names-only"), QStringLiteral("^%1$").arg(program)});
    search.waitForFinished();
    return !search.readAllStandardOutput().isEmpty();
}

} // namespace

std::optional<int> RealDesktop::exitStatusWithout()
{
    constexpr int failed = 1;
    constexpr int skipped = 77;
    QStringList missing{QStringLiteral("openbox"), QStringLiteral("trayer"), QStringLiteral("xdotool")};
    missing.removeIf(
        [](const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); });
    if (missing.isEmpty())
        return std::nullopt;
    qWarning("There is no %s on this machine: no real desktop to look at.",
             qPrintable(missing.join(QStringLiteral(", "))));
    // What is to be had here must be there where tests decide what is merged.
    return qgetenv("CI") == "true" && std::ranges::any_of(missing, canBeHad) ? failed : skipped;
}

void RealDesktop::startClient(BoundProcess &process, const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    // As a new user finds them.
    for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1StringView(folder), m_folder.path());
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
}

bool RealDesktop::startScreen(QSize size)
{
    m_screen = size;
    if (m_display.start(size))
        return true;
    m_error = m_display.error();
    return false;
}

bool RealDesktop::startClients()
{
    startClient(m_windowManager, QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    if (!QTest::qWaitFor([this] { return !xdotool(QStringLiteral("get_desktop")).isEmpty(); }, 20'000)) {
        m_error = QStringLiteral("openbox does not manage the screen: %1").arg(m_windowManager.errorString());
        return false;
    }
    m_ground = windowAt(iconPlace());
    startClient(m_tray, QStringLiteral("trayer"),
                {QStringLiteral("--edge"), QStringLiteral("bottom"), QStringLiteral("--align"),
                 QStringLiteral("right"), QStringLiteral("--widthtype"), QStringLiteral("request"),
                 QStringLiteral("--height"), QString::number(trayHeight)});
    return true;
}

QString RealDesktop::xdotool(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display());
    process.setProcessEnvironment(environment);
    QEventLoop untilEnd;
    QObject::connect(&process, &QProcess::finished, &untilEnd, &QEventLoop::quit);
    QTimer::singleShot(patience, &process, &QProcess::kill);
    process.start(QStringLiteral("xdotool"), arguments);
    if (process.waitForStarted() && process.state() != QProcess::NotRunning)
        untilEnd.exec();
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isDone ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

/// The tray is as wide as its icons, and without one nowhere.
QPoint RealDesktop::iconPlace() const
{
    return {m_screen.width() - trayHeight / 2, m_screen.height() - trayHeight / 2};
}

QString RealDesktop::window(const QString &title) const
{
    return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--maxdepth"),
                    QStringLiteral("2"), QStringLiteral("--name"), u'^' + title + u'$'})
        .section(u'\n', 0, 0);
}

QString RealDesktop::activeTitle() const
{
    return xdotool(QStringLiteral("getactivewindow getwindowname"));
}

int RealDesktop::numberIn(const QString &printed, const QString &name)
{
    for (const QString &line : printed.split(u'\n')) {
        if (line.startsWith(name + u'='))
            return line.section(u'=', 1).toInt();
    }
    return -1;
}

QPoint RealDesktop::placeOf(const QString &title) const
{
    // What xdotool says of the window itself has the frame in it twice.
    const QString pointer =
        xdotool(QStringLiteral("mousemove --window %1 0 0 getmouselocation --shell").arg(window(title)));
    return {numberIn(pointer, QStringLiteral("X")), numberIn(pointer, QStringLiteral("Y"))};
}

QSize RealDesktop::sizeOf(const QString &title) const
{
    const QString geometry = xdotool(QStringLiteral("getwindowgeometry --shell ") + window(title));
    return {numberIn(geometry, QStringLiteral("WIDTH")), numberIn(geometry, QStringLiteral("HEIGHT"))};
}

void RealDesktop::press(const QStringList &keys) const
{
    xdotool(QStringList{QStringLiteral("key")} + keys);
}

void RealDesktop::clickInWindow(const QString &title, QPoint at) const
{
    xdotool(QStringLiteral("mousemove --window %1 %2 %3 click 1").arg(window(title)).arg(at.x()).arg(at.y()));
}

QString RealDesktop::windowAt(QPoint place) const
{
    return xdotool(QStringLiteral("mousemove %1 %2 getmouselocation --shell").arg(place.x()).arg(place.y()))
        .section(QStringLiteral("WINDOW="), 1);
}

bool RealDesktop::showsIcon() const
{
    return windowAt(iconPlace()) != m_ground;
}

void RealDesktop::clickIcon(int button)
{
    // Two clicks at one place may become a double click.
    m_aside = -m_aside;
    xdotool(QStringLiteral("mousemove %1 %2 click %3")
                .arg(iconPlace().x() + m_aside)
                .arg(iconPlace().y())
                .arg(button));
}
