// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/UnixSignals.h"
#include "base/PrivateFolder.h"
#include "kitty/KittenFile.h"
#include "settings/SettingsStore.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication qtApplication(argc, argv);
    const QString folder = PrivateFolder::defaultPath();
    if (const auto prepared = PrivateFolder::prepare(folder); !prepared) {
        QTextStream(stderr) << prepared.error() << Qt::endl;
        return 1;
    }
    const auto kitten = KittenFile::provide(QStringLiteral(INSTALLED_KITTEN), folder);
    if (!kitten) {
        QTextStream(stderr) << kitten.error() << Qt::endl;
        return 1;
    }
    SettingsStore settings(SettingsStore::defaultPath());
    settings.load();
    Application application(
        settings,
        {.niriSockets = niri::SocketFinder(niri::SocketFinder::Environment::ofThisProcess()),
         .kitten = *kitten});
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::endWished, &application, &Application::end);
    QObject::connect(&application, &Application::ended, &qtApplication, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (const auto listening = application.listen(folder + QStringLiteral("/control.sock")); !listening)
        QTextStream(stderr) << listening.error() << Qt::endl;
    application.start();
    return QCoreApplication::exec();
}
