// SPDX-License-Identifier: GPL-3.0-or-later
// Any program can set a title, also over ssh. Whatever comes from outside is shown as plain text, as what it
// is, in every window, menu, tooltip and copy.
#include "Controls.h"
#include "Desktop.h"
#include "Poison.h"
#include "ReadableStyle.h"
#include "SetUpDialog.h"
#include "SettingsDialog.h"
#include "SettingsStore.h"
#include "StatusDialog.h"
#include "UserInterface.h"
#include "ZoomPause.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace std::chrono_literals;

namespace
{

/// Every text that a window holds for a user, seen or read aloud, with where it stands.
class Texts
{
public:
    explicit Texts(const QWidget &window)
    {
        lookAt(window);
        for (const QWidget *widget : window.findChildren<QWidget *>())
            lookAt(*widget);
    }

    const QStringList &all() const { return m_all; }
    const QStringList &labelsThatMayBeRich() const { return m_rich; }

private:
    void lookAt(const QWidget &widget)
    {
        m_all << widget.toolTip() << widget.whatsThis() << widget.statusTip() << widget.accessibleName()
              << widget.accessibleDescription() << widget.windowTitle();
        for (const QAction *action : widget.actions())
            m_all << action->text() << action->toolTip() << action->whatsThis();
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            m_all << label->text();
            if (label->textFormat() != Qt::PlainText)
                m_rich << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            m_all << button->text();
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget)) {
            m_all << text->toPlainText();
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
                   view && view->model()) {
            lookAt(*view->model());
        }
    }

    void lookAt(const QAbstractItemModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                       Qt::AccessibleDescriptionRole, Qt::WhatsThisRole})
                    m_all << model.index(row, column).data(role).toString();
            }
        }
    }

    QStringList m_all;
    QStringList m_rich;
};

template<typename Window> Window *shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// A desktop on which everything that has a name has a bad one.
class World
{
public:
    explicit World(const QString &title)
        : m_title(title)
    {
        QDir().mkpath(m_conf);
        write(m_conf + QStringLiteral("/kitty.conf"),
              "listen_on " + poison::markup().toUtf8() + "\nallow_remote_control no\n");
        write(m_settings,
              "[zoom]\n" + poison::markup().toUtf8() + "\u202e=1\namount=" + poison::markup().toUtf8()
                  + "\n[kitty]\napp_ids=kitty, " + poison::markup().toUtf8() + "\n");
        settings.load();
        well = desktop.openKitty();
        desktop.kitties.addWithoutSocket();
        bad = desktop.openWindowOf(desktop.kitties.lastPid(), 5);
        for (const pid_t pid : {well, bad})
            setTitle(pid, title);
        desktop.focus(static_cast<quint64>(well));
        desktop.settle();
        desktop.focus(5);
        desktop.scheduler.advance(10s);
        desktop.settle();
    }

    void setTitle(pid_t pid, const QString &title)
    {
        for (auto [id, window] : desktop.windows.all()) {
            if (window.pid != pid)
                continue;
            window.title = title;
            desktop.apply(niri::WindowOpenedOrChanged{window});
            return;
        }
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test's folder takes no file.");
    }

private:
    QString m_title;
    QTemporaryDir m_folder;
    QString m_conf = m_folder.filePath(poison::fileName());
    QString m_settings = m_conf + QStringLiteral("/config.ini");

public:
    Desktop desktop;
    SettingsStore settings{m_settings};
    ZoomPause &pause = desktop.controller.pause();
    UserInterface interface{{.controller = desktop.controller,
                             .registry = desktop.registry,
                             .pause = pause,
                             .settings = settings,
                             .scheduler = desktop.scheduler,
                             .setUpOf = [this](pid_t) {
                                 return KittySetup({.files = {m_conf + QStringLiteral("/kitty.conf")}});
                             }}};
    pid_t well = 0;
    pid_t bad = 0;
};

} // namespace

class OutsideTextTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_state;

    static void check(const QWidget &window)
    {
        QCoreApplication::processEvents();
        const Texts texts(window);
        QCOMPARE(texts.labelsThatMayBeRich(), QStringList());
        for (const QString &text : texts.all())
            QCOMPARE(poison::wrongWith(text), QString());
    }

    static bool shows(const QWidget &window, const QString &text)
    {
        return !Texts(window).all().filter(text).isEmpty();
    }

    static void addTitles()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("beginning"); ///< as it is shown
        QTest::newRow("markup") << poison::title({}) << poison::markup();
        QTest::newRow("controls") << poison::title(poison::controls())
                                  << displayText(poison::controls().left(2));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        QApplication::setStyle(new ReadableStyle);
    }

    void titles_inTheStatusDialog_data() { addTitles(); }
    void titles_inTheStatusDialog()
    {
        QFETCH(QString, title);
        QFETCH(QString, beginning);
        World world(title);
        world.interface.setNiriState({.problem = QStringLiteral("it broke")});
        world.interface.setNiriState(
            {.connected = true, .socket = poison::fileName(), .version = poison::title({})});
        world.interface.showStatus();
        world.desktop.scheduler.advance(1s);
        auto *dialog = shown<StatusDialog>();
        QVERIFY(dialog);
        for (auto *table : dialog->findChildren<QTableView *>()) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                table->selectRow(row);
                check(*dialog);
            }
        }
        QVERIFY(shows(*dialog, beginning));
        QVERIFY(shows(*dialog, QStringLiteral("“") + beginning));
        QVERIFY(shows(*dialog, QStringLiteral("Connected to niri ") + poison::markup()));
        for (const char *copy : {"Copy Details", "Copy"}) {
            auto *button = controls::button(*dialog, QString::fromLatin1(copy));
            QVERIFY2(button, copy);
            QGuiApplication::clipboard()->clear();
            button->click();
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY(!copied.isEmpty());
            for (const QString &line : copied.split(u'\n'))
                QCOMPARE(poison::wrongWith(line), QString());
        }
    }

    void titles_inTheMenu_data() { addTitles(); }
    void titles_inTheMenu()
    {
        QFETCH(QString, title);
        QFETCH(QString, beginning);
        World world(title);
        world.desktop.scheduler.advance(1s);
        TrayMenu &menu = const_cast<TrayMenu &>(world.interface.tray().menu());
        menu.popup({});
        check(menu);
        const QString entry = QStringLiteral("“") + QString(beginning).replace(u'&', QStringLiteral("&&"));
        QVERIFY(shows(menu, entry));
        for (const QAction *action : menu.actions()) {
            // At most one letter to press: a title has none.
            const QString text = QString(action->text()).remove(QStringLiteral("&&"));
            QVERIFY2(text.count(u'&') <= (text.contains(u'“') ? 0 : 1), qPrintable(text));
        }
        menu.hide();
    }

    void titles_inNotifications_data() { addTitles(); }
    void titles_inNotifications()
    {
        QFETCH(QString, title);
        QFETCH(QString, beginning);
        World world(title);
        Notifier notifier(world.desktop.scheduler);
        QStringList told;
        connect(&notifier, &Notifier::notified, this,
                [&](const QString &summary, const QString &text) { told << summary << text; });
        AppStatus appStatus;
        appStatus.niri.connected = true;
        appStatus.kitties = world.desktop.controller.kitties();
        notifier.setSituation(appStatus);
        world.desktop.scheduler.advance(10s);
        QCOMPARE(told.size(), 2);
        QVERIFY2(told[1].startsWith(QStringLiteral("“") + beginning), qPrintable(told[1]));
        for (const QString &text : told)
            QCOMPARE(poison::wrongWith(text), QString());
    }

    void filesAndSettings_inTheSetUpAndTheSettings()
    {
        World world(poison::title({}));
        world.interface.showSetUp(world.bad);
        auto *setUp = shown<SetUpDialog>();
        QVERIFY(setUp);
        check(*setUp);
        QVERIFY(shows(*setUp, poison::markup()));
        controls::button<QPushButton>(*setUp, QStringLiteral("Show the Change"))->click();
        check(*setUp);
        QVERIFY(shows(*setUp, poison::markup()));

        SettingsDialog settings(world.settings);
        settings.show();
        check(settings);
        QVERIFY(shows(settings, QStringLiteral("Settings file: ")));
        QVERIFY(shows(settings, QStringLiteral("\"") + poison::markup()));
    }

    void niriThatSpeaksInTongues_isShownAsItSpeaks()
    {
        World world(QStringLiteral("vim"));
        world.interface.showStatus();
        auto *dialog = shown<StatusDialog>();
        world.interface.setNiriState(
            {.problem = QStringLiteral("niri refused: ") + displayText(poison::title(poison::controls()))});
        world.desktop.scheduler.advance(1s);
        check(*dialog);
        QVERIFY(shows(*dialog, QStringLiteral("niri refused: \\u{202E}")));
    }

    void labelsThatQtMakes_areNoHtmlEither()
    {
        QWidget window;
        window.show();
        QToolTip::showText({}, QStringLiteral("<b>bold</b>"), &window);
        const auto tips = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(
            tips, [](const QWidget *widget) { return widget->inherits("QTipLabel") && widget->isVisible(); });
        QVERIFY(tip != tips.end());
        auto *label = qobject_cast<QLabel *>(*tip);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QToolTip::showText({}, poison::markup() + QStringLiteral(" again"), &window);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), poison::markup() + QStringLiteral(" again"));
        QToolTip::hideText();
    }

    void longTitles_costNothing()
    {
        World world(QStringLiteral("vim"));
        world.interface.showStatus();
        auto *dialog = shown<StatusDialog>();
        constexpr int times = 50;
        const auto timeOf = [&](const QString &begin, int length) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < times; ++i) {
                world.setTitle(world.bad, begin + QString::number(i) + QString(length, u'x'));
                world.desktop.scheduler.advance(200ms);
                dialog->repaint();
                QCoreApplication::processEvents();
            }
            return static_cast<double>(timer.nsecsElapsed()) / times / 1e6;
        };
        timeOf(QStringLiteral("warm"), 1'000);
        const double ordinary = timeOf(QStringLiteral("ordinary"), 1'000);
        const double poisonous = timeOf(poison::markup(), 100'000);
        qInfo("a title of 1,000 characters: %.1f ms, of 100,000: %.1f ms", ordinary, poisonous);
        QVERIFY2(poisonous < 2 * ordinary + 5, qPrintable(QString::number(poisonous)));
    }
};

QTEST_MAIN(OutsideTextTest)
#include "OutsideTextTest.moc"
