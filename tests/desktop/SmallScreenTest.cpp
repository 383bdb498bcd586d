// SPDX-License-Identifier: GPL-3.0-or-later
// No window of the program is ever larger than the screen, frame and all: what is at its end could not be
// reached.
#include "DesktopWorld.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

namespace
{

/// What openbox puts around a window, in pixels.
constexpr QSize frame{2, 25};

} // namespace

class SmallScreenTest final : public QObject
{
    Q_OBJECT

    static void fits(const RealDesktop &desktop, const QString &title, QSize screen)
    {
        const QSize whole = desktop.sizeOf(title) + frame;
        QVERIFY2(whole.width() <= screen.width() && whole.height() <= screen.height(),
                 qPrintable(QStringLiteral("\"%1\" is %2 x %3 on a screen of %4 x %5")
                                .arg(title)
                                .arg(whole.width())
                                .arg(whole.height())
                                .arg(screen.width())
                                .arg(screen.height())));
        const QRect inner(desktop.placeOf(title), desktop.sizeOf(title));
        QVERIFY2(QRect(QPoint(), screen).contains(inner), qPrintable(title));
    }

private Q_SLOTS:
    void everyWindow_fits_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<QString>("scale");
        QTest::newRow("a small notebook") << QSize(1024, 600) << QStringLiteral("1");
        QTest::newRow("at 200 %") << QSize(1280, 720) << QStringLiteral("2");
    }

    void everyWindow_fits()
    {
        QFETCH(const QSize, screen);
        QFETCH(const QString, scale);
        RealDesktop desktop;
        QVERIFY2(desktop.startScreen(screen) && desktop.startClients(), qPrintable(desktop.error()));
        DesktopWorld world(desktop);
        world.program.setEnvironment(QStringLiteral("QT_SCALE_FACTOR"), scale);
        QVERIFY(world.start());
        fits(desktop, DesktopWorld::statusTitle, screen);

        const QList<std::pair<DesktopWorld::Entry, QString>> windowsOfTheMenu{
            {DesktopWorld::Entry::Settings, DesktopWorld::settingsTitle},
            {DesktopWorld::Entry::SetUp, DesktopWorld::setUpTitle},
            {DesktopWorld::Entry::About, DesktopWorld::aboutTitle},
        };
        for (const auto &[entry, title] : windowsOfTheMenu) {
            QVERIFY(world.choose(entry));
            QVERIFY2(world.hasWindow(title), qPrintable(title));
            fits(desktop, title, screen);
            desktop.press({QStringLiteral("Escape")});
            QVERIFY2(world.hasNoWindow(title), qPrintable(title));
        }
    }

    void windowOfALargeScreen_fitsTheSmallOneLater_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("less high") << QSize(1280, 600);
        QTest::newRow("less wide") << QSize(1100, 1024);
        QTest::newRow("much smaller") << QSize(800, 600);
    }

    void windowOfALargeScreen_fitsTheSmallOneLater()
    {
        QFETCH(const QSize, screen);
        RealDesktop large;
        RealDesktop small;
        QVERIFY2(large.startScreen() && large.startClients(), qPrintable(large.error()));
        QVERIFY2(small.startScreen(screen) && small.startClients(), qPrintable(small.error()));
        DesktopWorld world(large);
        QVERIFY(world.start());
        large.xdotool(QStringLiteral("windowsize %1 1200 900 windowmove %1 50 80")
                          .arg(large.window(DesktopWorld::statusTitle)));
        QTRY_COMPARE_WITH_TIMEOUT(large.sizeOf(DesktopWorld::statusTitle), QSize(1200, 900),
                                  DesktopWorld::patience);
        QVERIFY(world.program.end(SIGTERM));

        world.program.setEnvironment(QStringLiteral("DISPLAY"), small.display());
        QVERIFY(world.program.start({}));
        QTRY_VERIFY_WITH_TIMEOUT(small.showsIcon(), DesktopWorld::patience);
        small.clickIcon(1);
        QTRY_COMPARE_WITH_TIMEOUT(small.activeTitle(), DesktopWorld::statusTitle, DesktopWorld::patience);
        fits(small, DesktopWorld::statusTitle, screen);
    }
};

int main(int argc, char *argv[])
{
    if (const auto status = RealDesktop::exitStatusWithout())
        return *status;
    const QCoreApplication application(argc, argv);
    SmallScreenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SmallScreenTest.moc"
