// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

/// A folder of a test, and what the test does to what is in it.
struct KittenPlace {
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }
    QByteArray encoded(const QString &name) const { return QFile::encodeName(path(name)); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("The test's folder takes no file.");
    }
    void setMode(const QString &name, mode_t mode) const
    {
        QCOMPARE(chmod(encoded(name).constData(), mode), 0);
    }
    void makeFolder(const QString &name, mode_t mode = 0755) const
    {
        QVERIFY(QDir().mkpath(path(name)));
        setMode(name, mode);
    }
    void link(const QString &target, const QString &name) const { QVERIFY(QFile::link(target, path(name))); }
    /// Of a link, the link itself. Only root can do it.
    void giveAway(const QString &name) const { QCOMPARE(lchown(encoded(name).constData(), 65534, 65534), 0); }
};

/// What happens in one.
using KittenPlaceAct = std::function<void(const KittenPlace &)>;
