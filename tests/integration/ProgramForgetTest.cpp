// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittySetup.h"
#include "ProgramWorld.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace
{

constexpr int done = 0;
constexpr int saidNo = 1;

bool write(const QString &path, const QByteArray &text, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(mode) && file.write(text) == text.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        if (!info.isDir() || info.isSymLink())
            files += QDir(folder).relativeFilePath(info.filePath());
    }
    files.sort();
    return files;
}

} // namespace

/// `forget` as a user gives it, after everything that the program can leave was left.
class ProgramForgetTest final : public QObject
{
    Q_OBJECT

    static RunningProgram::Outcome forget(const RunningProgram &program, const QByteArray &typed)
    {
        return program.command({QStringLiteral("forget")}, typed);
    }

    static QString kittyConf(const RunningProgram &program)
    {
        return program.configFolder() + QStringLiteral("/kitty/kitty.conf");
    }

    static QString unitLink(const RunningProgram &program)
    {
        return program.configFolder()
            + QStringLiteral("/systemd/user/graphical-session.target.wants/kitty-focus-tracker.service");
    }

    /// Without a running program.
    static bool leaveEverything(const RunningProgram &program)
    {
        const KittySetup setup({.files = {kittyConf(program)}});
        return write(kittyConf(program), "font_size 11\n") && setup.carryOut(*setup.plan())
            && write(kittyConf(program), "cursor_shape beam\n", QIODevice::Append)
            && write(program.configFolder() + QStringLiteral("/autostart/kitty-focus-tracker.desktop"),
                     "[Desktop Entry]\nType=Application\nX-KittyFocusTracker-Autostart=true\n")
            && write(program.stateFolder() + QStringLiteral("/kitty-focus-tracker/windows.ini"), "a=b\n")
            && QDir().mkpath(QFileInfo(unitLink(program)).path())
            && QFile::link(QStringLiteral("/usr/lib/systemd/user/kitty-focus-tracker.service"),
                           unitLink(program));
    }

private Q_SLOTS:
    void yes_leavesNothingButWhatTheUserWrote()
    {
        ProgramWorld world;
        RunningProgram &program = world.program;
        QVERIFY(leaveEverything(program));
        QVERIFY(world.startWith(1));
        QVERIFY(write(program.configFile(), "[zoom]\namount = +4\n[interface]\nautostart = true\n"));
        QTRY_VERIFY(program.command({QStringLiteral("status")}).exitStatus == done);
        world.focus(0);
        QTRY_VERIFY(world.size(0) > 11.0);
        const QStringList left = filesIn(program.configFolder());
        QCOMPARE(left.filter(QStringLiteral("kitty-focus-tracker")).size(), 4);
        QCOMPARE(left.filter(QStringLiteral("backup")).size(), 1);

        const auto outcome = forget(program, "y\n");
        QVERIFY2(outcome.exitStatus == done, qPrintable(outcome.output + outcome.errors));
        QTRY_VERIFY(!program.isRunning());
        QCOMPARE(program.exitStatus(), 0);
        QCOMPARE(world.size(0), 11.0);
        QCOMPARE(filesIn(program.configFolder()), QStringList{QStringLiteral("kitty/kitty.conf")});
        QCOMPARE(read(kittyConf(program)), QByteArray("font_size 11\ncursor_shape beam\n"));
        QCOMPARE(filesIn(program.stateFolder()), QStringList());
        QVERIFY(!QFile::exists(program.controlFolder()));
        // Each was named before, and its end told.
        for (const QString &file : left) {
            const QString path = program.configFolder() + u'/' + file;
            QVERIFY2(outcome.output.count(path + u'\n') == 2, qPrintable(path + u'\n' + outcome.output));
        }

        const auto again = forget(program, {});
        QCOMPARE(again.exitStatus, done);
        QCOMPARE(again.output, QStringLiteral("There is nothing to remove.\n"));
    }

    void anythingElse_changesNothing_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("no") << QByteArray("n\n");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("the end of the input") << QByteArray();
    }

    void anythingElse_changesNothing()
    {
        QFETCH(const QByteArray, typed);
        ProgramWorld world;
        QVERIFY(leaveEverything(world.program));
        QVERIFY(world.startWith(1));
        const QStringList before = filesIn(world.program.configFolder());
        const QByteArray config = read(kittyConf(world.program));
        QCOMPARE(forget(world.program, typed).exitStatus, saidNo);
        QVERIFY(world.program.isRunning());
        QCOMPARE(world.program.command({QStringLiteral("status")}).exitStatus, done);
        QCOMPARE(filesIn(world.program.configFolder()), before);
        QCOMPARE(read(kittyConf(world.program)), config);
    }

    void withoutAQuestion_andWithoutAProgramThatRuns()
    {
        const RunningProgram program;
        QVERIFY(leaveEverything(program));
        const auto outcome = program.command({QStringLiteral("forget"), QStringLiteral("--yes")});
        QCOMPARE(outcome.exitStatus, done);
        QVERIFY2(!outcome.output.contains(QStringLiteral("[y/N]")), qPrintable(outcome.output));
        QCOMPARE(filesIn(program.configFolder()), QStringList{QStringLiteral("kitty/kitty.conf")});
    }

    void whatOthersWrote_stays()
    {
        const RunningProgram program;
        const QString autostart =
            program.configFolder() + QStringLiteral("/autostart/kitty-focus-tracker.desktop");
        const QString included = program.configFolder() + QStringLiteral("/kitty/kitty-focus-tracker.conf");
        QVERIFY(write(autostart, "[Desktop Entry]\nType=Application\nExec=kitty-focus-tracker\n"));
        QVERIFY(write(kittyConf(program), "include kitty-focus-tracker.conf\n"));
        QVERIFY(write(included, "font_size 11\n"));
        QVERIFY(write(program.configFile() + QStringLiteral(".mine"), "[zoom]\n"));
        const QStringList before = filesIn(program.configFolder());
        QCOMPARE(program.command({QStringLiteral("forget"), QStringLiteral("--yes")}).exitStatus, done);
        QCOMPARE(filesIn(program.configFolder()), before);
        QCOMPARE(read(kittyConf(program)), QByteArray("include kitty-focus-tracker.conf\n"));
    }

    void whatCannotBeRemoved_isSaid_andTheRestIsGone()
    {
        const RunningProgram program;
        QVERIFY(leaveEverything(program));
        QVERIFY(write(program.configFile(), "[zoom]\n"));
        // As NixOS and home-manager keep it.
        QVERIFY(QFile::setPermissions(program.configFile(), QFile::ReadOwner));
        const auto outcome = program.command({QStringLiteral("forget"), QStringLiteral("--yes")});
        QCOMPARE(outcome.exitStatus, saidNo);
        QVERIFY2(outcome.output.contains(program.configFile() + QStringLiteral(" is read-only")),
                 qPrintable(outcome.output));
        QCOMPARE(filesIn(program.configFolder()),
                 (QStringList{QStringLiteral("kitty-focus-tracker/config.ini"),
                              QStringLiteral("kitty/kitty.conf")}));
    }
};

QTEST_GUILESS_MAIN(ProgramForgetTest)
#include "ProgramForgetTest.moc"
