// SPDX-License-Identifier: GPL-3.0-or-later
// Every window in every language, and in two that exist only here, in the usual and in a large font.
#include "AboutDialog.h"
#include "Fit.h"
#include "KittyTable.h"
#include "Language.h"
#include "PseudoLanguage.h"
#include "RemovalDialog.h"
#include "SetUpDialog.h"
#include "SettingsDialog.h"
#include "StatusWorld.h"
#include "TrayMenu.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace std::chrono_literals;

namespace
{

const auto longTexts = QStringLiteral("long");
const auto rightToLeft = QStringLiteral("right to left");

/// The screen of a small notebook, less the panel; what is larger there must scroll.
constexpr QSize smallScreen{1366, 728};

class World : public StatusWorld
{
public:
    World() { appStatus.setNiriState({.connected = true, .version = QStringLiteral("26.04")}); }

    void update()
    {
        desktop.settle();
        desktop.scheduler.advance(200ms);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
};

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_state;
    QFont m_font;
    std::optional<Language> m_language;
    std::optional<PseudoLanguage> m_pseudo;

    void eachLanguageAndFont()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const QString &language : Language::available() + QStringList{longTexts, rightToLeft}) {
            QTest::addRow("%s", qPrintable(language)) << language << 1.0;
            QTest::addRow("%s, large", qPrintable(language)) << language << 2.0;
        }
    }

    void check(QWidget &window)
    {
        QFETCH(const double, scale);
        if (QTest::currentTestFailed())
            return;
        // A text that wraps tells its height when it knows its width, so it takes some rounds.
        QTRY_COMPARE_WITH_TIMEOUT(fit::cutOff(window).join(u'\n'), QString(), 500);
        QCOMPARE(fit::sharedLetters(window).join(u'\n'), QString());
        const QSize smallest = window.minimumSizeHint() / scale;
        QVERIFY2(smallest.width() <= smallScreen.width() && smallest.height() <= smallScreen.height(),
                 qPrintable(
                     QStringLiteral("It is at least %1 x %2.").arg(smallest.width()).arg(smallest.height())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        m_font = QApplication::font();
    }

    void init()
    {
        QFETCH(const QString, language);
        QFETCH(const double, scale);
        const bool isPseudo = language == longTexts || language == rightToLeft;
        m_language.emplace(isPseudo ? QStringLiteral("en") : language);
        if (isPseudo)
            m_pseudo.emplace(language == rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        QCOMPARE(QApplication::isRightToLeft(), language == rightToLeft);
    }

    void cleanup()
    {
        m_pseudo.reset();
        m_language.reset();
        QFile::remove(m_state.path() + QStringLiteral("/kitty-focus-tracker/windows.ini"));
    }

    void about_data() { eachLanguageAndFont(); }
    void about()
    {
        AboutDialog dialog;
        dialog.show();
        check(dialog);
    }

    void status_data() { eachLanguageAndFont(); }
    void status()
    {
        World world;
        StatusDialog dialog(world.sources());
        dialog.show();
        world.update();
        check(dialog);

        world.desktop.openKitty();
        world.desktop.kitties.addWithoutSocket();
        world.desktop.openWindowOf(world.desktop.kitties.lastPid(), 2002);
        world.update();
        check(dialog);
        const auto *table = dialog.findChild<KittyTable *>();
        QVERIFY(table->columnWidth(KittyRow::State)
                >= static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(KittyRow::State));

        world.desktop.controller.pause().pause();
        world.appStatus.setNiriState({.problem = QStringLiteral("niri is not running")});
        world.update();
        check(dialog);
    }

    void settings_data() { eachLanguageAndFont(); }
    void settings()
    {
        World world;
        QVERIFY(world.settings.setOverride(QStringLiteral("zoom.amount"), QStringLiteral("x1.5")));
        SettingsDialog dialog(world.settings);
        dialog.showProblem(QStringLiteral("interface.autostart"),
                           QStringLiteral("The file /home/somebody/.config/autostart/kitty-focus-tracker."
                                          "desktop can't be written: check the folder."));
        dialog.show();
        auto *tabs = dialog.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            world.update();
            check(dialog);
        }
    }

    void removal_data() { eachLanguageAndFont(); }
    void removal()
    {
        const QString list =
            QStringLiteral("Settings: /home/somebody/.config/kitty-focus-tracker/config.ini\n");
        RemovalDialog question;
        question.askAbout(list);
        question.show();
        check(question);
        RemovalDialog outcome;
        outcome.showOutcome(false, list);
        outcome.show();
        check(outcome);
    }

    void setUp_data() { eachLanguageAndFont(); }
    void setUp()
    {
        World world;
        world.desktop.kitties.addWithoutSocket();
        const pid_t pid = world.desktop.kitties.lastPid();
        world.desktop.openWindowOf(pid, 2002);
        world.update();
        SetUpDialog dialog(
            [&world](pid_t) {
                return KittySetup({.files = {world.folder.path() + QStringLiteral("/kitty.conf")}});
            },
            world.desktop.controller);
        dialog.begin(pid);
        dialog.show();
        const auto pressNext = [&] {
            dialog.button(QWizard::NextButton)->click();
            world.update();
        };
        check(dialog);
        pressNext();
        check(dialog);
        dialog.currentPage()->findChildren<QPushButton *>().constFirst()->click();
        world.update();
        check(dialog);
        pressNext();
        QCOMPARE(dialog.currentId(), 2);
        check(dialog);
    }

    void trayMenu_hasNoKeys_data() { eachLanguageAndFont(); }
    void trayMenu_hasNoKeys()
    {
        ManualScheduler scheduler;
        Actions actions;
        TrayMenu menu(actions, scheduler);
        for (const QAction *entry : menu.actions())
            QVERIFY2(!entry->text().contains(u'&'), qPrintable(entry->text()));
    }
};

QTEST_MAIN(LayoutTest)
#include "LayoutTest.moc"
