// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QFile>
#include <QTest>

class ProgramSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountEditedByHand_appliesToTheZoomedKittyAtOnce()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        world.program.writeSettings("[zoom]\namount=+5\n");
        QTRY_COMPARE(world.size(0), 16.0);
        world.program.writeSettings("[zoom]\namount=x2\n");
        QTRY_COMPARE(world.size(0), 22.0);
        world.program.writeSettings("[zoom]\nenabled=false\n");
        QTRY_COMPARE(world.size(0), 11.0);
    }

    void valueOfTheCommandLine_beatsTheFile()
    {
        ProgramWorld world;
        world.program.writeSettings("[zoom]\namount=+5\nsettle_ms=0\n");
        QVERIFY(world.startWith(1, {QStringLiteral("--zoom"), QStringLiteral("=20")}));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 20.0);
        world.program.writeSettings("[zoom]\namount=+7\nsettle_ms=0\n");
        world.focusBrowser();
        QTRY_COMPARE(world.size(0), 11.0);
        world.focus(0);
        QTRY_COMPARE(world.size(0), 20.0);
    }

    void anotherFile_isReadInsteadOfTheUsualOne()
    {
        ProgramWorld world;
        const QString path = world.program.runtimeFolder() + QStringLiteral("/other.ini");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[zoom]\namount=+1\n");
        file.close();
        QVERIFY(world.startWith(1, {QStringLiteral("--config"), path}));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 12.0);
    }

    void whatIsWrongInTheFile_isNamed_andTheDefaultUsed()
    {
        ProgramWorld world;
        world.program.writeSettings("[zoom]\namount=plenty\nfrobnicate=1\n");
        QVERIFY(world.startWith(1));
        QTRY_VERIFY(world.program.errors().contains(QStringLiteral("plenty")));
        QTRY_VERIFY(world.program.errors().contains(QStringLiteral("frobnicate")));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
    }

    void otherAppIds_makeOtherWindowsKitties()
    {
        ProgramWorld world;
        world.openKitty();
        world.niri.change([&](SimulatedDesktop &desktop) {
            desktop.setAppId(world.windows[0], QStringLiteral("scratchpad"));
        });
        world.focus(0);
        QVERIFY(world.start());
        QTRY_COMPARE(world.program.events(QStringLiteral("niri_connected")).size(), 1);
        QVERIFY(world.program.events(QStringLiteral("kitty_found")).isEmpty());
        world.program.writeSettings("[kitty]\napp_ids=kitty,scratch*\n");
        QTRY_COMPARE(world.size(0), 14.0);
        QTRY_COMPARE(world.program.events(QStringLiteral("kitty_found")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProgramSettingsTest)
#include "ProgramSettingsTest.moc"
