// SPDX-License-Identifier: GPL-3.0-or-later
#include "Studio.h"

#include "DemoFolder.h"
#include "KittenFile.h"
#include "Traces.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <cstdio>

using namespace std::chrono_literals;

Studio::Studio(const QString &folder)
    : m_folder(folder)
    , m_world(m_day)
{
}

std::expected<void, QString> Studio::open()
{
    if (const auto started = m_world.start(); !started)
        return started;
    const QString folder = m_world.folder().path();
    DemoFolder::keepEverythingIn(folder);
    const auto kitten = KittenFile::provide(QString(), folder);
    if (!kitten)
        return std::unexpected(kitten.error());
    m_settings = std::make_unique<SettingsStore>(SettingsStore::defaultPath());
    m_program = std::make_unique<Application>(*m_settings,
                                              Application::Options{
                                                  .niriSockets = niri::SocketFinder(m_world.environment()),
                                                  .kitten = *kitten,
                                                  .isQuiet = true,
                                                  .hasWindows = true,
                                              });
    m_settings->load();
    m_windows = std::make_unique<ApplicationWindows>(*m_program, *m_settings,
                                                     [] { return traces::list(traces::find()); });
    m_program->start();
    m_windows->start();
    return {};
}

void Studio::waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 10'000))
        std::fputs("Something was waited for in vain: the pictures may lie.\n", stderr);
}

void Studio::wait(std::chrono::milliseconds time)
{
    QTest::qWait(static_cast<int>(time.count()));
}

void Studio::liveOn(int steps)
{
    for (int step = 0; step < steps; ++step) {
        m_day.advance(2s);
        wait(150ms);
    }
    wait(250ms);
}

void Studio::keep(QWidget &window, const QString &name)
{
    window.ensurePolished();
    wait(20ms);
    keep(window.grab().toImage(), name);
}

void Studio::keep(const QImage &picture, const QString &name) const
{
    if (!picture.save(m_folder + u'/' + name + QStringLiteral(".png")))
        std::fprintf(stderr, "%s can't be saved in %s.\n", qPrintable(name), qPrintable(m_folder));
}

AppStatus Studio::appStatus() const
{
    return {.niri = m_program->niriState(),
            .isZooming = m_program->controller().isZooming(),
            .pausedUntil = m_program->pause().until(),
            .kitties = m_program->controller().kitties()};
}
