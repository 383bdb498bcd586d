// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationWindows.h"
#include "DoctorCommand.h"
#include "Program.h"
#include "ReadableStyle.h"

#include <QApplication>

namespace
{

std::unique_ptr<QCoreApplication> makeQtApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setStyle(new ReadableStyle);
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setDesktopFileName(QCoreApplication::applicationName());
    return application;
}

std::unique_ptr<QObject> show(Application &application, SettingsStore &settings)
{
    auto windows = std::make_unique<ApplicationWindows>(application, settings);
    windows->start();
    return windows;
}

} // namespace

int main(int argc, char *argv[])
{
    const WindowsPart windows{.makeQtApplication = makeQtApplication, .show = show, .runDoctor = runDoctor};
    return runProgram(argc, argv, &windows);
}
