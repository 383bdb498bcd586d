// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegularFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using Problem = RegularFile::Problem;

class RegularFileTest : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void file_isReadWhole_orToTheLimit()
    {
        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content(200'000, 'x');
        QCOMPARE(file.write(content), content.size());
        file.close();
        QCOMPARE(RegularFile::contentOf(path("file"), 1 << 20), content);
        QCOMPARE(RegularFile::contentOf(path("file"), 150'000), content.first(150'000));
        QCOMPARE(RegularFile::contentOf(path("file"), 10), content.first(10));
    }

    void fileThatSaysNoSize_isRead()
    {
        QVERIFY(RegularFile::contentOf(QStringLiteral("/proc/self/status"), 4096).startsWith("Name:"));
    }

    void whatIsNoFile_isNeitherWaitedForNorRead_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("pipe without a writer") << QStringLiteral("pipe") << Problem::NotAFile;
        QTest::newRow("link to it") << QStringLiteral("link") << Problem::NotAFile;
        QTest::newRow("endless device") << QStringLiteral("/dev/zero") << Problem::NotAFile;
        QTest::newRow("terminal") << QStringLiteral("/dev/ptmx") << Problem::NotAFile;
        QTest::newRow("folder") << QStringLiteral(".") << Problem::NotAFile;
        QTest::newRow("nothing") << QStringLiteral("nothing") << Problem::Missing;
        QTest::newRow("dead link") << QStringLiteral("dead link") << Problem::Missing;
    }

    void whatIsNoFile_isNeitherWaitedForNorRead()
    {
        QFETCH(const QString, place);
        QFETCH(const Problem, problem);
        const QString pipe = path("pipe");
        QVERIFY(QFile::exists(pipe) || mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        QFile::link(pipe, path("link"));
        QFile::link(path("nothing"), path("dead link"));
        const QString whole = place.startsWith(u'/') ? place : m_folder.filePath(place);
        const auto file = RegularFile::open(whole);
        QVERIFY(!file);
        QCOMPARE(file.error().problem, problem);
        QCOMPARE(RegularFile::contentOf(whole, 1 << 20), QByteArray());
    }
};

QTEST_GUILESS_MAIN(RegularFileTest)
#include "RegularFileTest.moc"
