// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the status dialog opens, and what it costs while much changes: 200 kitties, drawn in memory.
// Kitties are simulated in this process, and their work is counted too.
#include "Measurement.h"
#include "StatusWorld.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

#include <time.h>

using namespace std::chrono_literals;

namespace
{

constexpr int kitties = 200;
constexpr int changesASecond = 20;
constexpr int seconds = 30;

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

class World : public StatusWorld
{
public:
    World()
    {
        for (int i = 0; i < kitties; ++i)
            m_pids.push_back(static_cast<quint64>(desktop.openKitty()));
        appStatus.setNiriState({.connected = true, .version = QStringLiteral("26.04")});
    }

    std::unique_ptr<StatusDialog> open()
    {
        auto dialog = std::make_unique<StatusDialog>(sources());
        dialog->show();
        QCoreApplication::processEvents();
        return dialog;
    }

    void changeTitle(int step)
    {
        niri::Window window = *desktop.windows.find(niri::WindowId(pid(step)));
        window.title = QStringLiteral("step %1").arg(step);
        desktop.apply(niri::WindowOpenedOrChanged{window});
    }

    /// Two rows change, twice each, for two commands go to two kitties.
    void changeFocus(int step)
    {
        desktop.focus(pid(step));
        desktop.settle();
    }

private:
    quint64 pid(int step) const { return m_pids[static_cast<std::size_t>(step) % m_pids.size()]; }

    std::vector<quint64> m_pids;
};

/// Of one core, in percent, while `change` is called so many times a second.
double costOf(World &world, const std::function<void(int)> &change)
{
    const auto before = processorTime();
    for (int step = 0; step < seconds * changesASecond; ++step) {
        change(step);
        world.desktop.scheduler.advance(1000ms / changesASecond);
        QCoreApplication::processEvents();
    }
    const std::chrono::duration<double> used = processorTime() - before;
    return 100 * used.count() / seconds;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    const QApplication application(argc, argv);
    World world;

    Measurement opening(QStringLiteral("open the status dialog with 200 kitties"));
    for (int i = 0; i < 30; ++i) {
        const auto before = Measurement::now();
        const auto dialog = world.open();
        opening.add(Measurement::now() - before);
    }
    std::printf("%s\n%s\n", qPrintable(Measurement::head()), qPrintable(opening.row(opening)));

    const double titlesHidden = costOf(world, [&](int step) { world.changeTitle(step); });
    const double focusHidden = costOf(world, [&](int step) { world.changeFocus(step); });
    const auto dialog = world.open();
    const double titles = costOf(world, [&](int step) { world.changeTitle(step); });
    const double focus = costOf(world, [&](int step) { world.changeFocus(step); });
    std::printf("\nof one core, 20 changes a second among 200 rows   hidden    shown\n"
                "titles                                          %6.2f %% %6.2f %%\n"
                "the focus, with its zooming                     %6.2f %% %6.2f %%\n",
                titlesHidden, titles, focusHidden, focus);
    return 0;
}
