// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketFinder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

using niri::SocketFinder;

class SocketFinderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<QLocalServer>> m_servers;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// A socket that was made so many seconds after 1970.
    void makeSocket(const QString &name, time_t made)
    {
        m_servers.push_back(std::make_unique<QLocalServer>());
        QVERIFY(m_servers.back()->listen(path(name)));
        const timespec times[2] = {{.tv_sec = made, .tv_nsec = 0}, {.tv_sec = made, .tv_nsec = 0}};
        QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(path(name)).constData(), times, 0), 0);
    }

    SocketFinder finder(const QString &niriSocket = {}, const QString &display = {}) const
    {
        return SocketFinder(
            {.niriSocket = niriSocket, .runtimeDirectory = m_folder->path(), .waylandDisplay = display});
    }

    static QStringList names(const SocketFinder &finder)
    {
        QStringList result;
        for (const niri::SocketFile &socket : finder.sockets())
            result += QFileInfo(socket.path).fileName();
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cleanup()
    {
        m_servers.clear();
        m_folder.reset();
    }

    void order_isToldThenOwnDisplayThenNewest()
    {
        makeSocket(QStringLiteral("niri.wayland-1.10.sock"), 1000);
        makeSocket(QStringLiteral("niri.wayland-1.11.sock"), 3000);
        makeSocket(QStringLiteral("niri.wayland-2.12.sock"), 4000);
        makeSocket(QStringLiteral("niri.wayland-10.13.sock"), 2000);
        const QString newest = QStringLiteral("niri.wayland-2.12.sock");
        const QString newer = QStringLiteral("niri.wayland-1.11.sock");
        const QString older = QStringLiteral("niri.wayland-10.13.sock");
        const QString oldest = QStringLiteral("niri.wayland-1.10.sock");

        QCOMPARE(names(finder()), (QStringList{newest, newer, older, oldest}));
        QCOMPARE(names(finder({}, QStringLiteral("wayland-1"))), (QStringList{newer, oldest, newest, older}));
        QCOMPARE(names(finder({}, QStringLiteral("/run/wayland-1"))),
                 (QStringList{newer, oldest, newest, older}));
        QCOMPARE(names(finder(path(oldest), QStringLiteral("wayland-2"))),
                 (QStringList{oldest, newest, newer, older}));
    }

    void whatIsNoSocketOfNiri_isLeftOut()
    {
        makeSocket(QStringLiteral("niri.wayland-1.10.sock"), 1000);
        makeSocket(QStringLiteral("sway.wayland-1.10.sock"), 1000);
        makeSocket(QStringLiteral("niri.sock"), 1000);
        QFile file(path(QStringLiteral("niri.wayland-1.11.sock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("niri.wayland-1.12.sock")));
        QVERIFY(QFile::link(path(QStringLiteral("nothing")), path(QStringLiteral("niri.wayland-1.13.sock"))));

        QCOMPARE(names(finder(path(QStringLiteral("gone.sock")))),
                 QStringList{QStringLiteral("niri.wayland-1.10.sock")});
        QCOMPARE(names(finder(file.fileName())), QStringList{QStringLiteral("niri.wayland-1.10.sock")});
    }

    void toldSocket_mayLieAndBeNamedAnyhow()
    {
        makeSocket(QStringLiteral("my niri ☃"), 1000);
        const SocketFinder elsewhere({.niriSocket = path(QStringLiteral("my niri ☃")),
                                      .runtimeDirectory = QStringLiteral("/nowhere"),
                                      .waylandDisplay = {}});
        QCOMPARE(names(elsewhere), QStringList{QStringLiteral("my niri ☃")});
        QCOMPARE(elsewhere.folders(), QStringList{m_folder->path()});
    }

    void withoutARuntimeDirectory_itIsTheTemporaryOne()
    {
        makeSocket(QStringLiteral("niri.wayland-1.10.sock"), 1000);
        qunsetenv("NIRI_SOCKET");
        qunsetenv("XDG_RUNTIME_DIR");
        qputenv("TMPDIR", QFile::encodeName(m_folder->path()));
        const SocketFinder inTemporary(SocketFinder::Environment::ofThisProcess());
        QCOMPARE(names(inTemporary), QStringList{QStringLiteral("niri.wayland-1.10.sock")});
        QCOMPARE(inTemporary.folders(), QStringList{m_folder->path()});
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        QVERIFY(SocketFinder(SocketFinder::Environment::ofThisProcess()).sockets().empty());
        qunsetenv("TMPDIR");
    }

    void path_tellsTheWaylandDisplay()
    {
        QCOMPARE(SocketFinder::waylandDisplayOf(QStringLiteral("/run/user/1/niri.wayland-1.4711.sock")),
                 QStringLiteral("wayland-1"));
        QCOMPARE(SocketFinder::waylandDisplayOf(QStringLiteral("niri.my.screen.1.sock")),
                 QStringLiteral("my.screen"));
        for (const char *path : {"", "/run/niri.sock", "/run/niri..1.sock", "/run/niri.wayland-1.sock",
                                 "/run/niri.wayland-1.x.sock", "/run/niri.wayland-1.1.sock/other"})
            QCOMPARE(SocketFinder::waylandDisplayOf(QString::fromLatin1(path)), QString());
    }

    void emptyEnvironment_findsNothing()
    {
        const SocketFinder nowhere({});
        QVERIFY(nowhere.sockets().empty());
        QVERIFY(nowhere.folders().isEmpty());
    }

    void folderFullOfSockets_isNotTriedWhole()
    {
        for (int i = 0; i < 40; ++i)
            makeSocket(QStringLiteral("niri.wayland-1.%1.sock").arg(i), 1000 + i);
        const QStringList found = names(finder());
        QCOMPARE(found.size(), 32);
        QCOMPARE(found.front(), QStringLiteral("niri.wayland-1.39.sock"));
    }

    void socketMadeAnew_isAnotherOne()
    {
        makeSocket(QStringLiteral("niri.wayland-1.10.sock"), 1000);
        const auto before = finder().sockets();
        QVERIFY(before == finder().sockets());
        m_servers.clear();
        makeSocket(QStringLiteral("niri.wayland-1.10.sock"), 1001);
        QVERIFY(before != finder().sockets());
    }
};

QTEST_GUILESS_MAIN(SocketFinderTest)
#include "SocketFinderTest.moc"
