// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "ApplicationWindows.h"
#include "DoctorCommand.h"
#include "ForgetCommand.h"
#include "PlatformFallback.h"
#include "Program.h"
#include "ReadableStyle.h"
#include "Removal.h"
#include "Traces.h"

#include <QApplication>

#include <functional>

namespace
{

std::unique_ptr<QCoreApplication> makeQtApplication(int &argc, char **argv, bool &hasWindows)
{
    const PlatformFallback fallback;
    auto application = std::make_unique<QApplication>(argc, argv);
    hasWindows = !fallback.isTaken(QGuiApplication::platformName());
    if (!hasWindows)
        return application;
    QApplication::setStyle(new ReadableStyle);
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setDesktopFileName(QCoreApplication::applicationName());
    return application;
}

std::unique_ptr<QObject> show(const WindowsPart::Shown &shown)
{
    auto windows = std::make_unique<ApplicationWindows>(
        shown.application, shown.settings,
        shown.isDemo ? std::function<QString()>() : [] { return traces::list(traces::find()); });
    QObject::connect(windows.get(), &ApplicationWindows::removalConfirmed, &shown.application,
                     [&removes = shown.removes] { removes = true; });
    windows->start();
    return windows;
}

} // namespace

int main(int argc, char *argv[])
{
    const WindowsPart windows{.makeQtApplication = makeQtApplication,
                              .show = show,
                              .removeAndShow = removeAndShow,
                              .runDoctor = runDoctor,
                              .runForget = runForget};
    return runProgram(argc, argv, &windows);
}
