// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

namespace
{

const QByteArray password = QByteArrayLiteral("planted-password");
const QByteArray variable = QByteArrayLiteral("planted-variable");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Whatever goes wrong, and at the most verbose level, the program writes neither a password nor anything out
/// of an environment.
class ProgramSecretsTest final : public QObject
{
    Q_OBJECT

private:
    enum class Source { Environment, UsualFile, ConfiguredFile };

    static void plant(RunningProgram &program, Source source)
    {
        program.setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        program.setEnvironment(QStringLiteral("TOKEN"), QString::fromUtf8(variable));
        const QString folder = program.configFolder() + QStringLiteral("/kitty");
        const QString file = folder
            + (source == Source::ConfiguredFile ? QStringLiteral("/another") : QStringLiteral("/rc-pass"));
        QByteArray settings("[zoom]\nsettle_ms=0\n");
        switch (source) {
        case Source::Environment:
            program.setEnvironment(QStringLiteral("KITTY_RC_PASSWORD"), QString::fromUtf8(password));
            break;
        case Source::ConfiguredFile:
            settings += "[kitty]\npassword_file=" + QFile::encodeName(file) + '\n';
            [[fallthrough]];
        case Source::UsualFile:
            QDir().mkpath(folder);
            QFile planted(file);
            if (!planted.open(QIODevice::WriteOnly) || planted.write(password + '\n') < 0)
                qFatal("The test's folder takes no file.");
        }
        program.writeSettings(settings);
    }

    /// Of all that it says and writes, by name; not of what was planted.
    static QMap<QString, QByteArray> everything(ProgramWorld &world)
    {
        QMap<QString, QByteArray> said;
        for (const char *command : {"status", "status --json", "doctor", "doctor --json"}) {
            const auto outcome = world.program.command(QString::fromLatin1(command).split(u' '));
            said[QString::fromLatin1(command)] = (outcome.output + outcome.errors).toUtf8();
        }
        world.program.end(SIGTERM);
        said[QStringLiteral("its events")] = world.program.lines().join('\n');
        said[QStringLiteral("its standard error")] = world.program.errors().toUtf8();
        QDirIterator files(QFileInfo(world.program.configFolder()).path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (!file.startsWith(world.program.configFolder() + QStringLiteral("/kitty/")))
                said[file] = contentOf(file);
        }
        return said;
    }

private Q_SLOTS:
    void whateverGoesWrong_noSecretIsWritten_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<QByteArray>("manner");
        QTest::newRow("all is well") << Source::Environment << QByteArray("behave");
        QTest::newRow("refusal") << Source::Environment << QByteArray("always-misbehave Complain");
        QTest::newRow("refusal, rc-pass") << Source::UsualFile << QByteArray("always-misbehave Complain");
        QTest::newRow("refusal, a file") << Source::ConfiguredFile << QByteArray("always-misbehave Complain");
        QTest::newRow("no JSON") << Source::UsualFile << QByteArray("always-misbehave NoJson");
        QTest::newRow("garbage") << Source::ConfiguredFile << QByteArray("always-misbehave Garbage");
    }

    void whateverGoesWrong_noSecretIsWritten()
    {
        QFETCH(const Source, source);
        QFETCH(const QByteArray, manner);
        ProgramWorld world;
        plant(world.program, source);
        qputenv("TOKEN", variable);
        world.openKitty();
        qunsetenv("TOKEN");
        world.kitty(0).tell("words " + password + ' ' + variable);
        world.kitty(0).tell(manner);
        QVERIFY(world.start());
        QTRY_VERIFY(world.kitty(0).commands() > 0);
        world.focus(0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        world.focusBrowser();
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_lost")).size(), 1);

        const QMap<QString, QByteArray> said = everything(world);
        QVERIFY(said.value(QStringLiteral("its events")).contains("focus_gained"));
        QVERIFY(said.value(QStringLiteral("its standard error")).contains("qt.")); // it is verbose
        for (const char *room : {"settings", "niri", "pool", "zoom"})
            QVERIFY2(said.value(QStringLiteral("its standard error"))
                         .contains(QByteArray("kitty-focus-tracker.") + room),
                     room);
        QVERIFY(said.contains(world.program.configFile()));
        for (const auto &[where, text] : said.asKeyValueRange()) {
            QVERIFY2(!text.contains(password), qPrintable(QStringLiteral("a password in ") + where));
            QVERIFY2(!text.contains(variable), qPrintable(QStringLiteral("a variable in ") + where));
        }
    }
};

QTEST_GUILESS_MAIN(ProgramSecretsTest)
#include "ProgramSecretsTest.moc"
