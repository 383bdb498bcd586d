// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnotherValue.h"
#include "Desktop.h"
#include "SettingsTable.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <deque>
#include <utility>

using namespace std::chrono_literals;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

namespace
{

/// Kitties of every sort, more of them than connections may be open, and a browser.
class World : public Desktop
{
public:
    explicit World(const Settings &settings)
    {
        apply(settings);
        m_all = {openKitty(), openKitty(QStringLiteral("0.41.1")), openKitty(), openKitty()};
        // In steps.
        kitties.add();
        const QStringList steps{QStringLiteral("ls"), QStringLiteral("action")};
        kitties.setPasswords(kitties.lastPid(), {{QString(), steps}, {QStringLiteral("ours"), steps}});
        open();
        // By a password.
        kitties.add();
        kitties.setPasswords(kitties.lastPid(), {{QStringLiteral("ours"), {}}});
        open();
        kitties.addWithoutSocket();
        open();
        kitties.add();
        kitties.at(kitties.lastPid()).alwaysMisbehave(Misbehaviour::ControlOff);
        open();
        kitties.addProgram(browser);
        openWindowOf(browser, browser, QStringLiteral("firefox"));
        everybodyIsVisitedTwice();
    }

    static constexpr pid_t browser = 900;

    void apply(const Settings &settings)
    {
        registry.setConfig(settings.registry);
        registry.setPasswordSource(PasswordSource(settings.kitty.passwordFilePath()));
        controller.setSettings(settings.zoom, settings.kitty.appIds);
        settleAll();
    }
    using Desktop::apply;

    void everybodyIsVisited()
    {
        events.clear();
        std::vector<pid_t> way = m_all;
        way.push_back(browser);
        way.push_back(m_all.front());
        for (const pid_t next : way) {
            focus(static_cast<quint64>(next));
            // In small steps, so that no time passes while a command is on its way.
            for (int i = 0; i < 10; ++i) {
                scheduler.advance(500ms);
                settleAll();
            }
        }
    }

    /// The second time nothing is news: what failed has been asked for often enough.
    void everybodyIsVisitedTwice()
    {
        everybodyIsVisited();
        everybodyIsVisited();
    }

    /// What is open and known must not wait for the next visit to go.
    QStringList members()
    {
        QStringList members;
        for (const KittyState &state : controller.kitties())
            members += QString::number(state.info.id.pid);
        members += QStringLiteral("-");
        for (const KittyId &id : registry.kitties())
            members += QString::number(id.pid);
        return members;
    }
    std::map<pid_t, int> connections() const
    {
        std::map<pid_t, int> connections;
        for (const pid_t pid : m_all)
            connections[pid] = kitties.at(pid).openConnections();
        return connections;
    }

    /// What is open just now is, for settings of other sections, a matter of who was visited last.
    QStringList state(bool withConnections)
    {
        QStringList lines = members();
        for (const KittyState &state : controller.kitties()) {
            const KittyInfo &info = state.info;
            QStringList line{QString::number(info.id.pid), toText(info.status.kind),
                             info.status.error ? reason(*info.status.error) : QString(), toText(state.method),
                             QString::number(info.isActive)};
            if (withConnections)
                line += QString::number(static_cast<int>(info.connection));
            for (const KittyState::Window &window : state.windows)
                line += QStringLiteral("%1: %2, %3 of %4")
                            .arg(niri::toString(window.id))
                            .arg(window.isFocused)
                            .arg(window.zoomedBy)
                            // What a kitty told once is known for longer than it lets itself be asked.
                            .arg(state.method == ZoomMethod::None ? 0 : window.size.value_or(0));
            lines += line.join(QStringLiteral(" | "));
        }
        for (const pid_t pid : m_all)
            lines += QStringLiteral("%1 has the size %2, %3 connections")
                         .arg(pid)
                         .arg(size(pid))
                         .arg(withConnections ? kitties.at(pid).openConnections() : 0);
        const PoolStatistics pool = registry.statistics();
        lines += QStringLiteral("%1 open, %2 active of %3; %4 calls are promised; %5 events")
                     .arg(withConnections ? pool.total : 0)
                     .arg(pool.active)
                     .arg(pool.max)
                     .arg(scheduler.pending())
                     .arg(events.size());
        return lines;
    }

private:
    void open()
    {
        const pid_t pid = kitties.lastPid();
        m_all.push_back(openWindowOf(pid, static_cast<quint64>(pid)));
    }

    void settleAll()
    {
        settle();
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
        settle();
    }

    std::vector<pid_t> m_all;
};

} // namespace

/// A setting that is changed while everything runs leads where a fresh start with it leads, and so does the
/// way back.
class SettingsLiveTest : public QObject
{
    Q_OBJECT

private:
    static Settings base()
    {
        Settings settings;
        settings.registry.maxConnections = 2; // with so many kitties, the pool is full
        return settings;
    }

    struct State {
        QStringList lines;
        QStringList members;
        std::map<pid_t, int> connections;
    };

    using Fresh = std::pair<std::pair<Settings, bool>, State>;

    const State &freshStart(const Settings &settings, bool withConnections)
    {
        const auto known = std::ranges::find(m_fresh, std::pair(settings, withConnections), &Fresh::first);
        if (known != m_fresh.end())
            return known->second;
        World world(settings);
        m_fresh.emplace_back(std::pair(settings, withConnections),
                             State{.lines = world.state(withConnections),
                                   .members = world.members(),
                                   .connections = world.connections()});
        return m_fresh.back().second;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("KITTY_RC_PASSWORD");
        qputenv("KITTY_CONFIG_DIRECTORY", QFile::encodeName(m_configFolder.path()));
        QFile file(m_configFolder.filePath(QStringLiteral("rc-pass")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("ours"), 4);
    }

    void everySettingChangedThereAndBack_isAsAFreshStart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("other");
        for (const SettingsField &field : settingsTable()) {
            const auto row = [&](const QString &first, const QString &other) {
                if (first != other)
                    QTest::addRow("%s: %s, %s", qPrintable(field.name()), qPrintable(first),
                                  qPrintable(other))
                        << field.name() << first << other;
            };
            const QString first = field.read(base());
            row(first, anotherValue(field));
            if (field.kind == SettingsField::Kind::Patterns)
                row(first, QStringLiteral("*"));
            for (const auto &from : field.choices) {
                for (const auto &to : field.choices)
                    row(from.value, to.value);
            }
        }
    }

    void everySettingChangedThereAndBack_isAsAFreshStart()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, first);
        QFETCH(const QString, other);
        const SettingsField &field = *findField(name);
        Settings before = base();
        QVERIFY(field.write(before, first));
        Settings after = base();
        QVERIFY(field.write(after, other));

        // Of others, what is open is no more than a matter of who was visited last.
        const bool isAboutConnections =
            name == QLatin1StringView("registry.keep_open") || name == QLatin1StringView("kitty.app_ids");

        const bool withConnections = field.section == QLatin1StringView("registry");
        const State &fresh = freshStart(before, withConnections);
        const State &freshAfter = freshStart(after, withConnections);
        World world(before);
        for (const auto &[settings, wanted] : {std::pair(after, freshAfter), std::pair(before, fresh)}) {
            world.apply(settings);
            QCOMPARE(world.members(), wanted.members);
            if (isAboutConnections) {
                for (const auto &[pid, connections] : world.connections())
                    QVERIFY2(connections <= wanted.connections.at(pid), qPrintable(QString::number(pid)));
            }
            world.everybodyIsVisitedTwice();
            const QStringList lines = world.state(withConnections);
            QCOMPARE(lines.size(), wanted.lines.size());
            for (qsizetype i = 0; i < lines.size(); ++i)
                QCOMPARE(lines[i], wanted.lines[i]);
        }
    }

    void aZoomedKitty_thatIsNoneAnyMore_getsItsFontBack_andIsForgotten()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(static_cast<quint64>(kitty));
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        desktop.controller.setSettings({}, {QStringLiteral("scratch")});
        QTRY_COMPARE(desktop.size(kitty), 11.0);
        QTRY_VERIFY(desktop.controller.kitties().empty());
        QVERIFY(desktop.registry.kitties().empty());
        QTRY_COMPARE(desktop.kitties.at(kitty).openConnections(), 0);
        QCOMPARE(desktop.scheduler.pending(), 0U);
        desktop.controller.setSettings({}, {QStringLiteral("kitty")});
        QTRY_COMPARE(desktop.size(kitty), 14.0);
    }

    void aFocusedProgram_thatNeverWasAKitty_isForgottenWithItsAppId()
    {
        Desktop desktop;
        constexpr pid_t program = 900;
        desktop.kitties.addProgram(program);
        desktop.openWindowOf(program, program, QStringLiteral("foot"));
        desktop.controller.setSettings({}, {QStringLiteral("*")});
        desktop.focus(program);
        desktop.settle();
        QTRY_VERIFY(desktop.controller.kitties().size() == 1U
                    && desktop.controller.kitties().front().info.status.error);
        desktop.controller.setSettings({}, {QStringLiteral("kitty")});
        QTRY_VERIFY(desktop.controller.kitties().empty());
        QVERIFY(desktop.registry.kitties().empty());
        QCOMPARE(desktop.scheduler.pending(), 0U);
    }

    void aKittyThatIsOneAgain_beforeItGotItsFontBack_isNotForgotten()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(static_cast<quint64>(kitty));
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        desktop.kitties.at(kitty).stop();
        desktop.controller.setSettings({}, {QStringLiteral("scratch")});
        QCOMPARE(desktop.controller.kitties().size(), 1U);
        desktop.controller.setSettings({}, {QStringLiteral("kitty")});
        desktop.kitties.at(kitty).carryOn();
        desktop.settle();
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        QCOMPARE(desktop.controller.kitties().size(), 1U);
    }

private:
    QTemporaryDir m_configFolder;
    std::deque<Fresh> m_fresh;
};

QTEST_GUILESS_MAIN(SettingsLiveTest)
#include "SettingsLiveTest.moc"
