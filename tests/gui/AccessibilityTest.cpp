// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sees nothing, or uses no mouse, finds every control of every dialog, by name and by what it does.
#include "AboutDialog.h"
#include "Controls.h"
#include "Desktop.h"
#include "SetUpDialog.h"
#include "SettingsDialog.h"
#include "SettingsStore.h"
#include "StatusWorld.h"

#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

class AccessibilityTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void check(QWidget &window)
    {
        QCoreApplication::processEvents();
        QCOMPARE(controls::withoutName(window).join(u'|'), QString());
        QCOMPARE(controls::withoutDescription(window).join(u'|'), QString());
        QCOMPARE(controls::notReachedByTab(window).join(u'|'), QString());
    }

private Q_SLOTS:
    void init() { qputenv("XDG_STATE_HOME", m_folder.path().toUtf8()); }

    void statusDialog()
    {
        StatusWorld world;
        StatusDialog dialog(world.sources());
        dialog.setTrayMissing(true);
        dialog.show();
        check(dialog);
        world.desktop.openKitty();
        world.desktop.kitties.addWithoutSocket();
        world.desktop.openWindowOf(world.desktop.kitties.lastPid(), 5);
        world.desktop.scheduler.advance(1s);
        check(dialog);
    }

    void settingsDialog()
    {
        SettingsStore settings(m_folder.filePath(QStringLiteral("config.ini")));
        SettingsDialog dialog(settings);
        dialog.show();
        auto *pages = dialog.findChild<QTabWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            check(dialog);
        }
    }

    void setUpDialog()
    {
        Desktop desktop;
        const QString file = m_folder.filePath(QStringLiteral("kitty/kitty.conf"));
        QDir().mkpath(m_folder.filePath(QStringLiteral("kitty")));
        SetUpDialog dialog([&](pid_t) { return KittySetup({.files = {file}}); }, desktop.controller);
        dialog.show();
        check(dialog);
        for (const char *button : {"Show the Change", "Write This", "Next"}) {
            controls::button<QPushButton>(dialog, QString::fromLatin1(button))->click();
            check(dialog);
        }
    }

    void aboutDialog()
    {
        AboutDialog dialog;
        dialog.show();
        check(dialog);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
