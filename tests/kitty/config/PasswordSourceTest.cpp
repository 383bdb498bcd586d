// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordSource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using Kind = PasswordProblem::Kind;

class PasswordSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("KITTY_CONFIG_DIRECTORY", QFile::encodeName(m_folder->path()));
        qunsetenv("KITTY_RC_PASSWORD");
    }

    void cleanup()
    {
        qunsetenv("KITTY_CONFIG_DIRECTORY");
        qunsetenv("KITTY_RC_PASSWORD");
    }

    void variable_beatsFiles_andTheConfiguredFileBeatsTheUsualOne()
    {
        write("rc-pass", "usual");
        QCOMPARE(text(PasswordSource().read()), QStringLiteral("usual"));
        QCOMPARE(PasswordSource().read()->file, path("rc-pass"));
        const PasswordSource configured(write("mine", "configured"));
        QCOMPARE(text(configured.read()), QStringLiteral("configured"));
        qputenv("KITTY_RC_PASSWORD", "variable");
        QCOMPARE(text(configured.read()), QStringLiteral("variable"));
        QVERIFY(configured.read()->file.isEmpty());
        qputenv("KITTY_RC_PASSWORD", "");
        QCOMPARE(text(configured.read()), QStringLiteral("configured"));
    }

    void correctedFile_countsAtOnce()
    {
        const PasswordSource source;
        write("rc-pass", "wrong");
        QCOMPARE(text(source.read()), QStringLiteral("wrong"));
        write("rc-pass", "right");
        QCOMPARE(text(source.read()), QStringLiteral("right"));
    }

    void blanksAtTheEnd_dontCount_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("password");
        QTest::newRow("line") << QByteArray("planted\n") << QStringLiteral("planted");
        QTest::newRow("blanks") << QByteArray("planted \t\r\n\n") << QStringLiteral("planted");
        QTest::newRow("at the start") << QByteArray("  planted") << QStringLiteral("  planted");
        QTest::newRow("two lines") << QByteArray("two\nlines\n") << QStringLiteral("two\nlines");
        QTest::newRow("UTF-8") << QByteArray("K\xc3\xa4tzchen") << QStringLiteral("Kätzchen");
    }

    void blanksAtTheEnd_dontCount()
    {
        QFETCH(QByteArray, content);
        write("rc-pass", content);
        QFETCH(QString, password);
        QCOMPARE(text(PasswordSource().read()), password);
    }

    void relativePath_liesInKittysFolder_andTildeIsHome()
    {
        write("mine", "planted");
        QCOMPARE(text(PasswordSource(QStringLiteral("mine")).read()), QStringLiteral("planted"));
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(m_folder->path()));
        const auto password = PasswordSource(QStringLiteral("~/mine")).read();
        qputenv("HOME", home);
        QCOMPARE(text(password), QStringLiteral("planted"));
    }

    void fileThatOthersCanRead_isUsedWithAWarning()
    {
        write("rc-pass", "planted", 0600);
        QVERIFY(PasswordSource().read()->warning().isEmpty());
        for (const mode_t mode : {0640U, 0604U}) {
            write("rc-pass", "planted", mode);
            const auto password = PasswordSource().read();
            QCOMPARE(text(password), QStringLiteral("planted"));
            QVERIFY(password->warning().contains(path("rc-pass")));
            QVERIFY(!password->warning().contains(QStringLiteral("planted")));
        }
    }

    void noPassword_isNoFault()
    {
        QCOMPARE(PasswordSource().read().error().kind, Kind::None);
        write("rc-pass", " \n");
        QCOMPARE(PasswordSource().read().error().kind, Kind::None);
    }

    void configuredFileThatIsMissing_isNamed_andTheUsualOneNotTaken()
    {
        write("rc-pass", "usual");
        const auto password = PasswordSource(path("mine")).read();
        QCOMPARE(password.error().kind, Kind::FileMissing);
        QCOMPARE(password.error().file, path("mine"));
    }

    void whatIsNoFile_isNotRead()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("rc-pass")));
        QCOMPARE(PasswordSource().read().error().kind, Kind::FileUnreadable);
        const QByteArray pipe = QFile::encodeName(path("pipe"));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        QCOMPARE(PasswordSource(path("pipe")).read().error().kind, Kind::FileUnreadable);
    }

    void fileOfSomebodyElse_isNotTaken()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a file to somebody else");
        write("rc-pass", "planted");
        QCOMPARE(chown(QFile::encodeName(path("rc-pass")).constData(), 65534, 65534), 0);
        QCOMPARE(PasswordSource().read().error().kind, Kind::FileNotOurs);
    }

    void longPasswords_areRefused()
    {
        write("rc-pass", QByteArray(1024, 'x') + '\n');
        QCOMPARE(text(PasswordSource().read()).size(), 1024);
        write("rc-pass", QByteArray(1025, 'x'));
        QCOMPARE(PasswordSource().read().error().kind, Kind::TooLong);
        write("rc-pass", "short" + QByteArray(1 << 20, '\n'));
        QCOMPARE(PasswordSource().read().error().kind, Kind::TooLong);
        qputenv("KITTY_RC_PASSWORD", QByteArray(1025, 'x'));
        QCOMPARE(PasswordSource().read().error().kind, Kind::TooLong);
    }

private:
    static QString text(const std::expected<PasswordSource::Password, PasswordProblem> &password)
    {
        return password ? QString::fromUtf8(password->text.view()) : QStringLiteral("none");
    }

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    QString write(const char *name, const QByteArray &content, mode_t mode = 0600)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        file.close();
        chmod(QFile::encodeName(path(name)).constData(), mode);
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PasswordSourceTest)
#include "PasswordSourceTest.moc"
