// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConfigFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class KittyConfigFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        qputenv("HOME", name("home"));
        for (const char *variable : {"KITTY_CONFIG_DIRECTORY", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"})
            qunsetenv(variable);
    }

    void firstFolderWithAConfig_isTaken()
    {
        QCOMPARE(KittyConfigFolder::find(), path("home/.config/kitty"));
        qputenv("XDG_CONFIG_HOME", name("user"));
        QCOMPARE(KittyConfigFolder::find(), path("user/kitty"));
        qputenv("XDG_CONFIG_DIRS", name("nothing") + "::" + name("system"));
        addConfig("system/kitty");
        QCOMPARE(KittyConfigFolder::find(), path("system/kitty"));
        addConfig("home/.config/kitty");
        QCOMPARE(KittyConfigFolder::find(), path("home/.config/kitty"));
        addConfig("user/kitty");
        QCOMPARE(KittyConfigFolder::find(), path("user/kitty"));
        qputenv("KITTY_CONFIG_DIRECTORY", "~/own/../kitty");
        QCOMPARE(KittyConfigFolder::find(), path("home/kitty"));
    }

private:
    QString path(const char *below) const { return m_root->filePath(QString::fromLatin1(below)); }
    QByteArray name(const char *below) const { return QFile::encodeName(path(below)); }

    void addConfig(const char *folder)
    {
        QVERIFY(QDir().mkpath(path(folder)));
        QFile file(path(folder) + QStringLiteral("/kitty.conf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(KittyConfigFolderTest)
#include "KittyConfigFolderTest.moc"
