// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartCommand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

/// In a folder of its own, with the folder `bin` in PATH.
class StartCommandTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool make(const QString &name) const
    {
        QFile file(path(name));
        return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(make(QStringLiteral("bin/by-name")));
        QVERIFY(make(QStringLiteral("store/1/wrapper")));
        QVERIFY(make(QStringLiteral("store/1/.wrapper-wrapped")));
        QVERIFY(make(QStringLiteral("It.AppImage")));
        QVERIFY(make(QStringLiteral("elsewhere/by-name")));
        QVERIFY(QFile::link(path(QStringLiteral("store/1/wrapper")), path(QStringLiteral("bin/wrapper"))));
        qputenv("PATH", QFile::encodeName(path(QStringLiteral("bin"))));
    }

    void commandThatTheUserGave_isStartedAgain_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("appImage");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("command");
        const auto row = [](const char *name, const char *word, const char *appImage, const char *program,
                            const char *command) {
            QTest::newRow(name) << QString::fromLatin1(word) << QString::fromLatin1(appImage)
                                << QString::fromLatin1(program) << QString::fromLatin1(command);
        };
        row("by name", "by-name", "", "bin/by-name", "bin/by-name");
        row("by path", "/elsewhere/by-name", "", "elsewhere/by-name", "elsewhere/by-name");
        // As Nix does it: the wrapper gives its own path on.
        row("behind a wrapper", "/store/1/wrapper", "", "store/1/.wrapper-wrapped", "bin/wrapper");
        row("behind a wrapper, by name", "wrapper", "", "store/1/.wrapper-wrapped", "bin/wrapper");
        row("an AppImage", "by-name", "It.AppImage", "bin/by-name", "It.AppImage");
        row("an AppImage that is gone", "by-name", "gone.AppImage", "bin/by-name", "bin/by-name");
        row("a name of somebody's fancy", "fancy", "", "elsewhere/by-name", "elsewhere/by-name");
        row("no name", "", "", "elsewhere/by-name", "elsewhere/by-name");
    }

    void commandThatTheUserGave_isStartedAgain()
    {
        QFETCH(QString, word);
        QFETCH(QString, appImage);
        QFETCH(const QString, program);
        QFETCH(const QString, command);
        if (word.startsWith(u'/'))
            word = path(word.sliced(1));
        if (!appImage.isEmpty())
            appImage = path(appImage);
        QCOMPARE(startCommand(word, appImage, path(program)), path(command));
    }

    void pathFromTheFolderOfTheStart_becomesAbsolute()
    {
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const QString started = path(QStringLiteral("elsewhere/by-name"));
        QCOMPARE(QFileInfo(startCommand(QStringLiteral("./elsewhere/by-name"), {}, started)),
                 QFileInfo(started));
    }

    void thisProgram_isFound() { QVERIFY(QFileInfo(startCommand()).isAbsolute()); }
};

QTEST_GUILESS_MAIN(StartCommandTest)
#include "StartCommandTest.moc"
