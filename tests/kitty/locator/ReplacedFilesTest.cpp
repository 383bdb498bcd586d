// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplacedFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

class ReplacedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_times = 0;
    }

    void replacedFile_isToldEachTime()
    {
        makeFolder();
        replace(m_name);
        ReplacedFiles files;
        const auto handle = watch(files, m_name);
        for (int times = 1; times <= 3; ++times) {
            replace(m_name);
            QTRY_COMPARE(m_times, times);
        }
    }

    void fileThatComesForTheFirstTime_isNotReplaced()
    {
        makeFolder();
        ReplacedFiles files;
        const auto handle = watch(files, m_name);
        replace(m_name);
        letPass();
        QCOMPARE(m_times, 0);
        replace(m_name);
        QTRY_COMPARE(m_times, 1);
    }

    void otherFiles_tellNothing()
    {
        makeFolder();
        for (int i = 0; i < 500; ++i)
            replace(QString::number(1000 + i));
        replace(m_name);
        ReplacedFiles files;
        const auto handle = watch(files, m_name);
        for (int i = 0; i < 500; ++i)
            replace(QString::number(1000 + i));
        letPass();
        QCOMPARE(m_times, 0);
    }

    void folderThatComesLater_isWatchedFromThenOn_data()
    {
        QTest::addColumn<QString>("existing");
        QTest::newRow("its parent is there") << QStringLiteral("cache/kitty");
        QTest::newRow("the cache is there") << QStringLiteral("cache");
    }

    void folderThatComesLater_isWatchedFromThenOn()
    {
        QFETCH(const QString, existing);
        QVERIFY(QDir(m_root->path()).mkpath(existing));
        ReplacedFiles files;
        const auto handle = watch(files, m_name);
        makeFolder();
        replace(m_name);
        letPass();
        replace(m_name);
        QTRY_COMPARE(m_times, 1);
    }

    void folderThatIsRemoved_andComesAgain_isWatchedAgain()
    {
        makeFolder();
        replace(m_name);
        ReplacedFiles files;
        const auto handle = watch(files, m_name);
        QVERIFY(QDir(m_root->filePath(QStringLiteral("cache/kitty"))).removeRecursively());
        letPass();
        makeFolder();
        replace(m_name);
        QTRY_COMPARE(m_times, 1);
        replace(m_name);
        QTRY_COMPARE(m_times, 2);
    }

    void whoDropsTheHandle_isToldNothing_andOthersInThatFolderAre()
    {
        makeFolder();
        replace(m_name);
        replace(QStringLiteral("43"));
        ReplacedFiles files;
        int others = 0;
        const auto other = files.watch(path(QStringLiteral("43")), [&others] { ++others; });
        auto handle = watch(files, m_name);
        handle.reset();
        replace(m_name);
        replace(QStringLiteral("43"));
        QTRY_COMPARE(others, 1);
        QCOMPARE(m_times, 0);
    }

    void whoIsTold_mayDropOthersAndItself()
    {
        makeFolder();
        replace(m_name);
        replace(QStringLiteral("43"));
        ReplacedFiles files;
        std::unique_ptr<QObject> first;
        std::unique_ptr<QObject> second;
        const auto dropBoth = [&] {
            ++m_times;
            first.reset();
            second.reset();
        };
        first = files.watch(path(m_name), dropBoth);
        second = files.watch(path(QStringLiteral("43")), dropBoth);
        replace(m_name);
        replace(QStringLiteral("43"));
        QTRY_COMPARE(m_times, 1);
        letPass();
        QCOMPARE(m_times, 1);
    }

private:
    QString path(const QString &name) const
    {
        return m_root->filePath(QStringLiteral("cache/kitty/effective-config/") + name);
    }

    void makeFolder() const
    {
        QVERIFY(QDir(m_root->path()).mkpath(QStringLiteral("cache/kitty/effective-config")));
    }

    std::unique_ptr<QObject> watch(ReplacedFiles &files, const QString &name)
    {
        return files.watch(path(name), [this] { ++m_times; });
    }

    /// As kitty writes it.
    void replace(const QString &name) const
    {
        QFile file(path(QStringLiteral("tmp")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("font_size 11\n") > 0);
        file.close();
        QCOMPARE(std::rename(QFile::encodeName(file.fileName()).constData(),
                             QFile::encodeName(path(name)).constData()),
                 0);
    }

    /// What the kernel has told by now has arrived.
    static void letPass() { QTest::qWait(50); }

    const QString m_name = QStringLiteral("42");
    std::unique_ptr<QTemporaryDir> m_root;
    int m_times = 0;
};

QTEST_GUILESS_MAIN(ReplacedFilesTest)
#include "ReplacedFilesTest.moc"
