// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConfigReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class KittyConfigReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(path("home")));
    }

    void settings_knowTheirFileAndLine()
    {
        write("kitty.conf", "font_size 11\n\n# listen_on unix:/no\nlisten_on unix:/a\ninclude more.conf\n");
        write("more.conf", "\nfont_size 12\n");
        KittyConfigReader config;
        config.read(path("kitty.conf"));
        QCOMPARE(*config.last("font_size"),
                 (KittySetting{.name = "font_size", .value = "12", .file = path("more.conf"), .line = 2}));
        QCOMPARE(config.last("listen_on")->line, 4);
        QCOMPARE(config.last("include"), nullptr);
        QVERIFY(config.hasRead(path("more.conf")));
        QVERIFY(!config.hasRead(path("other.conf")));
    }

    void includes_areFollowedInTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("values");
        QTest::newRow("before") << QByteArray("include a.conf\nx 0") << QByteArray("a 0");
        QTest::newRow("after") << QByteArray("x 0\ninclude a.conf") << QByteArray("0 a");
        QTest::newRow("once") << QByteArray("include a.conf\ninclude ./a.conf") << QByteArray("a");
        QTest::newRow("absolute") << QByteArray("include $HOME/h.conf") << QByteArray("h");
        QTest::newRow("home") << QByteArray("include ~/h.conf") << QByteArray("h");
        QTest::newRow("system") << QByteArray("include ${KITTY_OS}.conf") << QByteArray("os");
        QTest::newRow("in a folder, relative to that")
            << QByteArray("include sub/s.conf") << QByteArray("s t");
        QTest::newRow("missing") << QByteArray("include none.conf\nx 0") << QByteArray("0");
        QTest::newRow("folder") << QByteArray("include sub\nx 0") << QByteArray("0");
        QTest::newRow("itself") << QByteArray("x 0\ninclude kitty.conf\ninclude loop.conf")
                                << QByteArray("0 l");
        QTest::newRow("glob") << QByteArray("globinclude [ab].conf\nx 0") << QByteArray("a b 0");
        QTest::newRow("glob in folders") << QByteArray("globinclude s*/?.conf") << QByteArray("s t");
        QTest::newRow("glob at any depth") << QByteArray("globinclude **/t.conf") << QByteArray("t");
        QTest::newRow("glob of nothing") << QByteArray("globinclude *.none") << QByteArray();
        QTest::newRow("environment") << QByteArray("envinclude KITTY_TEST_*\nx 0") << QByteArray("e a 0");
        QTest::newRow("generated is not run") << QByteArray("geninclude run.sh\nx 0") << QByteArray("0");
    }

    void includes_areFollowedInTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, values);
        qputenv("KITTY_TEST_VARIABLE", "x e\ninclude a.conf");
        write("kitty.conf", text);
        write("a.conf", "x a");
        write("b.conf", "x b");
        write("linux.conf", "x os");
        write("loop.conf", "x l\ninclude loop.conf\ninclude kitty.conf");
        write("home/h.conf", "x h");
        write("sub/s.conf", "x s\ninclude t.conf");
        write("sub/t.conf", "x t");
        write("run.sh", "#!/bin/sh\necho x g\n");
        KittyConfigReader config;
        config.read(path("kitty.conf"));
        QByteArrayList found;
        for (const KittySetting &setting : config.settings())
            found += setting.value;
        QCOMPARE(found.join(' '), values);
    }

    void overlay_countsInsteadOfTheDisk()
    {
        write("kitty.conf", "x 1\nglobinclude *.conf");
        const QString added = path("added.conf");
        KittyConfigReader config({{added, "x 2"}, {path("sub/other.conf"), "x 3"}});
        config.read(path("kitty.conf"));
        QCOMPARE(config.last("x")->value, QByteArray("2"));
        QCOMPARE(config.last("x")->file, added);

        KittyConfigReader other({{path("kitty.conf"), "x 4"}});
        other.read(path("kitty.conf"));
        QCOMPARE(other.last("x")->value, QByteArray("4"));
    }

    void hugeAndDeepConfigs_areReadWithinBounds()
    {
        write("huge.conf", QByteArray(3 << 20, '\n') + "x far");
        write("kitty.conf", "x 0\ninclude huge.conf\ninclude 0.conf");
        for (int i = 0; i < 100; ++i)
            write(QByteArray::number(i) + ".conf", "x 1\ninclude " + QByteArray::number(i + 1) + ".conf");
        KittyConfigReader config;
        config.read(path("kitty.conf"));
        QVERIFY(config.settings().size() > 10);
        QVERIFY(config.settings().size() < 50);
        QCOMPARE(config.last("x")->value, QByteArray("1"));
    }

private:
    QString path(const QByteArray &name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    void write(const QByteArray &name, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(KittyConfigReaderTest)
#include "KittyConfigReaderTest.moc"
