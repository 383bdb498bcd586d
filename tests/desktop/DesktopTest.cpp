// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself on a screen with a window manager and a tray, used by keyboard and mouse only, and
// judged by what a user sees of it and what its commands and files say.
#include "DesktopWorld.h"
#include "KittyTable.h"
#include "StatusWorld.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QJsonArray>
#include <QScreen>
#include <QSettings>
#include <QTest>

#include <csignal>
#include <optional>

class DesktopTest final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTest(RealDesktop &desktop)
        : m_desktop(desktop)
    {
    }

private:
    static constexpr int patience = DesktopWorld::patience;
    static inline const QString statusTitle = DesktopWorld::statusTitle;
    static inline const QString settingsTitle = DesktopWorld::settingsTitle;

    RealDesktop &m_desktop;
    std::optional<DesktopWorld> m_world;

    bool isZooming() { return m_world->program.status().value(QLatin1StringView("zooming")).toBool(); }
    bool isSwitchedOn(int kitty) { return m_world->status(kitty).value(QLatin1StringView("zoom")).toBool(); }

    /// As it stands in the file; empty if it does not.
    QString setting(const QString &key)
    {
        return QSettings(m_world->program.configFile(), QSettings::IniFormat).value(key).toString();
    }

    /// The number of the kitty in the first row of the table: the one that is switched by the space key
    /// there.
    int kittyInFirstRow()
    {
        m_desktop.press({QStringLiteral("ctrl+Home"), QStringLiteral("space")});
        const auto switchedOff = [this] { return !isSwitchedOn(0) ? 0 : !isSwitchedOn(1) ? 1 : -1; };
        if (!QTest::qWaitFor([&] { return switchedOff() >= 0; }, patience))
            return -1;
        const int kitty = switchedOff();
        m_desktop.press({QStringLiteral("space")});
        return QTest::qWaitFor([&] { return switchedOff() < 0; }, patience) ? kitty : -1;
    }

    /// In the status dialog, as one of the same size shows.
    QPoint headingOf(KittyRow::Column column)
    {
        StatusWorld world;
        StatusDialog twin(world.sources());
        twin.resize(m_desktop.sizeOf(statusTitle));
        twin.grab();
        const QHeaderView *header = twin.findChild<KittyTable *>()->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        return header->viewport()->mapTo(&twin, QPoint(x, header->height() / 2));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_desktop.startClients(), qPrintable(m_desktop.error())); }

    void init()
    {
        m_world.emplace(m_desktop);
        QVERIFY(m_world->start());
    }

    void cleanup() { m_world.reset(); }

    void windowInFront_isTheDialogThatIsAskedFor_data()
    {
        QTest::addColumn<bool>("byIcon");
        QTest::newRow("left click on the icon") << true;
        QTest::newRow("second start") << false;
    }

    void windowInFront_isTheDialogThatIsAskedFor()
    {
        QFETCH(const bool, byIcon);
        QWidget other;
        other.setWindowTitle(QStringLiteral("Somebody else's window"));
        other.setPalette(QPalette(Qt::red));
        other.resize(1000, 800);
        other.show();
        other.activateWindow(); // nobody has clicked here, so the window manager may leave it behind
        QVERIFY(m_world->hasWindow(other.windowTitle()));
        const auto isSeen = [](const QColor &colour) {
            const QImage screen = QGuiApplication::primaryScreen()->grabWindow(0, 640, 400, 1, 1).toImage();
            return screen.pixelColor(0, 0) == colour;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(Qt::red), patience);

        if (byIcon)
            QVERIFY(m_world->clickIcon(1));
        else
            QCOMPARE(m_world->program.command({}).exitStatus, 0);
        QVERIFY(m_world->hasWindow(statusTitle));
        QTRY_VERIFY_WITH_TIMEOUT(!isSeen(Qt::red), patience);
    }

    void middleClickOnTheIcon_switchesZooming()
    {
        QVERIFY(m_world->clickIcon(2));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->size(0), 11.0, patience);
        QVERIFY(!isZooming());
        QVERIFY(m_world->clickIcon(2));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->size(0), 14.0, patience);
        QVERIFY(isZooming());
    }

    void wheelOnTheIcon_stepsTheAmount()
    {
        QVERIFY(m_world->clickIcon(4));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->size(0), 15.0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(setting(QStringLiteral("zoom/amount")), QStringLiteral("+4"), patience);
        QVERIFY(m_world->clickIcon(5));
        QVERIFY(m_world->clickIcon(5));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->size(0), 13.0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(setting(QStringLiteral("zoom/amount")), QStringLiteral("+2"), patience);
    }

    void settings_areOpenedChangedAndClosed_byKeyboardAlone()
    {
        QVERIFY(m_world->choose(DesktopWorld::Entry::Settings));
        QVERIFY(m_world->hasWindow(settingsTitle));
        m_desktop.press({QStringLiteral("alt+z"), QStringLiteral("Tab"), QStringLiteral("space")});
        QTRY_COMPARE_WITH_TIMEOUT(setting(QStringLiteral("zoom/enabled")), QStringLiteral("false"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->size(0), 11.0, patience);
        m_desktop.press({QStringLiteral("space")});
        QTRY_COMPARE_WITH_TIMEOUT(m_world->size(0), 14.0, patience);
        m_desktop.press({QStringLiteral("Escape")});
        QVERIFY(m_world->hasNoWindow(settingsTitle));
        QVERIFY(m_world->hasWindow(statusTitle));
    }

    void kittiesInTheTable_areSwitched_byKeyboardAlone()
    {
        m_desktop.press({QStringLiteral("ctrl+Home"), QStringLiteral("space")});
        QTRY_VERIFY_WITH_TIMEOUT(!isSwitchedOn(0), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->size(0), 11.0, patience);
        m_desktop.press({QStringLiteral("Down"), QStringLiteral("space")});
        QTRY_VERIFY_WITH_TIMEOUT(!isSwitchedOn(1), patience);
        m_desktop.press({QStringLiteral("Up"), QStringLiteral("space")});
        QTRY_VERIFY_WITH_TIMEOUT(isSwitchedOn(0), patience);
        QVERIFY(!isSwitchedOn(1));
    }

    void clickOnAHeading_sortsTheTable()
    {
        QCOMPARE(kittyInFirstRow(), 0); // the zebra, as they came
        m_desktop.clickInWindow(statusTitle, headingOf(KittyRow::Title));
        QCOMPARE(kittyInFirstRow(), 1);
        // At one place it could become a double click.
        m_desktop.clickInWindow(statusTitle, headingOf(KittyRow::Title) + QPoint(20, 0));
        QCOMPARE(kittyInFirstRow(), 0);
    }

    void closedByTheWindowManager_theProgramGoesOn()
    {
        m_desktop.press({QStringLiteral("alt+F4")});
        QVERIFY(m_world->hasNoWindow(statusTitle));
        QVERIFY(isZooming());
        QVERIFY(m_world->clickIcon(1));
        QVERIFY(m_world->hasWindow(statusTitle));
    }

    void placeAndSize_areRemembered()
    {
        const QString window = m_desktop.window(statusTitle);
        const QPoint before = m_desktop.placeOf(statusTitle);
        m_desktop.xdotool(QStringLiteral("windowsize %1 900 640 windowmove %1 200 150").arg(window));
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.sizeOf(statusTitle), QSize(900, 640), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.placeOf(statusTitle) != before, patience);
        const QPoint place = m_desktop.placeOf(statusTitle);

        m_desktop.press({QStringLiteral("Escape")});
        QVERIFY(m_world->hasNoWindow(statusTitle));
        QVERIFY(m_world->clickIcon(1));
        QVERIFY(m_world->hasWindow(statusTitle));
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.placeOf(statusTitle), place, patience);
        QCOMPARE(m_desktop.sizeOf(statusTitle), QSize(900, 640));

        // Open when the program ends.
        QVERIFY(m_world->program.end(SIGTERM));
        QVERIFY(m_world->program.start({}));
        QVERIFY(m_world->clickIcon(1));
        QVERIFY(m_world->hasWindow(statusTitle));
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.placeOf(statusTitle), place, patience);
        QCOMPARE(m_desktop.sizeOf(statusTitle), QSize(900, 640));
    }

    void quitInTheMenu_endsWithSuccess_andGivesEveryFontBack()
    {
        QVERIFY(m_world->choose(DesktopWorld::Entry::Quit));
        QTRY_VERIFY_WITH_TIMEOUT(!m_world->program.isRunning(), patience);
        QCOMPARE(m_world->program.exitStatus(), 0);
        QCOMPARE(m_world->size(0), 11.0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop.showsIcon(), patience);
        QCOMPARE(m_world->program.errors(), QString());
    }
};

int main(int argc, char *argv[])
{
    if (const auto status = RealDesktop::exitStatusWithout())
        return *status;
    RealDesktop desktop;
    if (!desktop.startScreen())
        qFatal("%s", qPrintable(desktop.error()));
    qputenv("DISPLAY", desktop.display().toLatin1());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QApplication application(argc, argv);
    DesktopTest test(desktop);
    return QTest::qExec(&test, argc, argv);
}

#include "DesktopTest.moc"
