// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>
#include <QVersionNumber>

#include <utility>

#include <unistd.h>

namespace
{

const QString password = QStringLiteral("planted password");

/// What the program must make of a kitty.
struct Expectation {
    QString method; ///< the product's word
    QString status = QStringLiteral("ready");
    QString reason = {}; ///< a part of it
};

Expectation failed(const char *reason)
{
    return {.method = QStringLiteral("none"),
            .status = QStringLiteral("failed"),
            .reason = QString::fromLatin1(reason)};
}

} // namespace

/// Every way in which a user may have set up kitty: what the program makes of it, and that it zooms
/// exactly, or says why not and leaves the font alone. A kitty each, with the whole program beside it.
class KittyMatrixTest : public QObject
{
    Q_OBJECT

private:
    VirtualDisplay m_display;
    QTemporaryDir m_shared{QStringLiteral("/tmp/kitty-matrix-XXXXXX")}; ///< seen by kitties in every root
    std::unique_ptr<RunningProgram> m_program;
    std::unique_ptr<SimulatedNiri> m_niri;
    QString m_cache; ///< of the kitties of one installation, and of the program beside them
    niri::WindowId m_other{};
    RealKittySetup m_setup;

    /// The folder of every kitty's settings and of the sockets with a relative path.
    QString shared(const QString &name) const { return m_shared.filePath(name); }

    void setPassword(bool isKnown) const
    {
        const QDir folder(m_program->configFolder() + QStringLiteral("/kitty"));
        folder.mkpath(QStringLiteral("."));
        QFile file(folder.filePath(QStringLiteral("rc-pass")));
        file.remove();
        if (!isKnown)
            return;
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(password.toUtf8());
    }

    QJsonObject shown(const RealKitty &kitty) const
    {
        for (const auto &each : m_program->status().value(QLatin1StringView("kitties")).toArray()) {
            if (each[QLatin1StringView("pid")].toInt() == kitty.pid())
                return each.toObject();
        }
        return {};
    }

    static Expectation expected(RealKitty &kitty, const QString &method)
    {
        const bool namesWindows = QVersionNumber::fromString(kitty.version()) >= QVersionNumber(0, 35);
        if (method == QLatin1StringView("empty password")) {
            // kitty 0.41.1 drops the empty word, and takes the first command for the password.
            const auto known = kitty.evaluate(QStringLiteral("'' in get_options().remote_control_password"));
            return known.toBool() ? Expectation{QStringLiteral("exact")} : failed("requires a password");
        }
        if (method == QLatin1StringView("window"))
            return {namesWindows ? method : QStringLiteral("relative")};
        if (method == QLatin1StringView("window only"))
            return namesWindows ? Expectation{QStringLiteral("window")} : failed("the command kitten");
        if (method == QLatin1StringView("no permission"))
            return failed("the command kitten");
        if (method == QLatin1StringView("tcp"))
            return {QStringLiteral("none"), QStringLiteral("no_socket"), QStringLiteral("network port")};
        if (method == QLatin1StringView("off"))
            return failed("does not allow remote control");
        return {method};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_display.start(), qPrintable(m_display.error()));
        QVERIFY(QDir(m_shared.path()).mkdir(QStringLiteral("tmp")));
    }
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void init()
    {
        FETCH_KITTY(installation);
        const QString cache = shared(QStringLiteral("cache-") + installation.name);
        m_setup = {.installation = installation,
                   .environment = {{QStringLiteral("XDG_CACHE_HOME"), cache},
                                   {QStringLiteral("TMPDIR"), shared(QStringLiteral("tmp"))}}};
        if (m_program && std::exchange(m_cache, cache) == cache)
            return;
        m_cache = cache;
        m_program = std::make_unique<RunningProgram>();
        m_program->setEnvironment(QStringLiteral("XDG_CACHE_HOME"), cache);
        m_niri = std::make_unique<SimulatedNiri>();
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        QVERIFY(m_program->start());
        m_other = m_niri->openWindow({.title = QStringLiteral("other"), .appId = QStringLiteral("firefox")});
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_niri.reset();
    }

    void aKittySetUpLikeThis_data()
    {
        QTest::addColumn<QStringList>("config");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("method");
        const QString path = shared(QStringLiteral("socket"));
        const QStringList atPath{QStringLiteral("--listen-on"), QStringLiteral("unix:%1-once").arg(path)};
        const QStringList singleInstance = atPath
            + QStringList{QStringLiteral("--single-instance"), QStringLiteral("--instance-group"),
                          QStringLiteral("matrix")};
        const auto allow = [](const char *what) {
            return QStringList{QStringLiteral("allow_remote_control ") + QLatin1StringView(what)};
        };
        const auto commands = [&](const QString &word, const char *names) {
            return allow("password")
                + QStringList{
                    QStringLiteral("remote_control_password \"%1\" %2").arg(word, QLatin1StringView(names))};
        };
        const auto listenOn = [](const QString &address) {
            return QStringList{QStringLiteral("listen_on unix:") + address};
        };
        const auto row = [](const QString &name, const QStringList &config, const QStringList &arguments,
                            const char *method) {
            QTest::newRow(qPrintable(name)) << config << arguments << QString::fromLatin1(method);
        };

        struct Permission {
            const char *name;
            QStringList config;
            const char *method;
        };
        struct Socket {
            const char *name;
            QStringList config;
            QStringList arguments;
        };
        const QList<Permission> permissions{
            {"yes", allow("yes"), "exact"},
            {"socket-only", allow("socket-only"), "exact"},
            {"socket", allow("socket"), "exact"},
            {"password for kitten", commands(password, "kitten"), "exact"},
            {"password for ls, action, set-font-size", commands(password, "ls action set-font-size"),
             "window"},
            {"password for set-font-size", commands(password, "set-font-size"), "relative"},
            {"no password, for kitten", commands({}, "kitten"), "empty password"},
        };
        const QList<Socket> sockets{
            {"--listen-on", {}, atPath},
            {"a path that gets the pid", listenOn(path), {}},
            {"an abstract name", listenOn(QStringLiteral("@matrix-%1").arg(getpid())), {}},
            {"--single-instance", {}, singleInstance},
        };
        for (const Permission &permission : permissions) {
            for (const Socket &socket : sockets)
                row(QStringLiteral("%1; %2").arg(QLatin1StringView(permission.name),
                                                 QLatin1StringView(socket.name)),
                    permission.config + socket.config, socket.arguments, permission.method);
        }

        // How a path is written, and what is not permitted, is the same for all of those.
        row(QStringLiteral("socket-only; spaces and letters of the world"),
            allow("socket-only") + listenOn(QStringLiteral("%1 für 猫").arg(path)), {}, "exact");
        row(QStringLiteral("socket-only; a variable in the path"),
            allow("socket-only") + listenOn(QStringLiteral("${XDG_RUNTIME_DIR}/kitty-{kitty_pid}")), {},
            "exact");
        row(QStringLiteral("socket-only; a relative path"),
            allow("socket-only") + listenOn(QStringLiteral("relative")), {}, "exact");
        row(QStringLiteral("password for ls, action; --single-instance"), commands(password, "ls action"),
            singleInstance, "window only");
        row(QStringLiteral("password for ls; --listen-on"), commands(password, "ls"), atPath,
            "no permission");
        row(QStringLiteral("socket-only; tcp"), allow("socket-only"),
            {QStringLiteral("--listen-on"), QStringLiteral("tcp:127.0.0.1:PORT")}, "tcp");
        row(QStringLiteral("no; a path that gets the pid"), allow("no") + listenOn(path), {}, "off");
    }

    void aKittySetUpLikeThis()
    {
        QFETCH(QStringList, config);
        QFETCH(QStringList, arguments);
        QFETCH(QString, method);
        QTcpServer freePort;
        QVERIFY(freePort.listen(QHostAddress::LocalHost));
        freePort.close();
        arguments.replaceInStrings(QStringLiteral("PORT"), QString::number(freePort.serverPort()));
        setPassword(config.contains(QStringLiteral("allow_remote_control password"))
                    && method != QLatin1StringView("empty password"));
        m_setup.config = config;
        m_setup.arguments = arguments;
        m_setup.listens = false;
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        const Expectation expectation = expected(kitty, method);

        const auto window = m_niri->openWindow({.title = QStringLiteral("sh"), .pid = kitty.pid()});
        QTRY_VERIFY2_WITH_TIMEOUT(
            shown(kitty)[QLatin1StringView("status")] == expectation.status,
            qPrintable(QStringLiteral("%1: %2").arg(shown(kitty)[QLatin1StringView("status")].toString(),
                                                    shown(kitty)[QLatin1StringView("reason")].toString())),
            20'000);
        QCOMPARE(shown(kitty)[QLatin1StringView("method")].toString(), expectation.method);
        const QString reason = shown(kitty)[QLatin1StringView("reason")].toString();
        QVERIFY2(reason.contains(expectation.reason) && reason.isEmpty() == expectation.reason.isEmpty(),
                 qPrintable(reason));

        const bool isZoomed = expectation.method != QLatin1StringView("none");
        if (isZoomed)
            QTRY_COMPARE(kitty.fontSize(), 14.0);
        if (expectation.method == QLatin1StringView("exact")
            || expectation.method == QLatin1StringView("window"))
            goToItsSecondWindowAndBack(kitty, window);
        m_niri->focusWindow(m_other);
        QTRY_COMPARE(kitty.fontSize(), 11.0);
        QCOMPARE(kitty.evaluate(QStringLiteral("len(boss.window_id_map)")).toInt(), 1); // nobody is asked
        QVERIFY2(!kitty.log().contains(QLatin1StringView("Traceback")), qPrintable(kitty.log()));
        m_niri->closeWindow(window);
    }

private:
    void goToItsSecondWindowAndBack(RealKitty &kitty, niri::WindowId first)
    {
        const int opened = kitty.openOsWindow();
        const auto second = m_niri->openWindow({.title = QStringLiteral("sh"), .pid = kitty.pid()});
        QTRY_COMPARE(kitty.fontSizes(), (QList<double>{11, 14}));
        kitty.focus(1);
        m_niri->focusWindow(first);
        QTRY_COMPARE(kitty.fontSizes(), (QList<double>{14, 11}));
        kitty.closeOsWindow(opened);
        m_niri->closeWindow(second);
    }
};

QTEST_GUILESS_MAIN(KittyMatrixTest)
#include "KittyMatrixTest.moc"
