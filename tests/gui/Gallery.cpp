// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every window of the real program in the demo's world: Gallery FOLDER LANGUAGE THEME.
// LANGUAGE is a code of a translation, pseudo or rtl, see PseudoLanguage. THEME is light or dark.
// QT_SCALE_FACTOR makes them larger. See screenshots.sh.
#include "AboutDialog.h"
#include "KittyTable.h"
#include "Language.h"
#include "Palettes.h"
#include "PseudoLanguage.h"
#include "ReadableStyle.h"
#include "RemovalDialog.h"
#include "RuleEditor.h"
#include "SetUpDialog.h"
#include "SettingsDialog.h"
#include "SimulatedKittyMain.h"
#include "StatusDialog.h"
#include "Studio.h"
#include "TrayPicture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace std::chrono_literals;

namespace
{

/// A kitty.conf of a user's, as the set-up finds it.
void writeKittyConf()
{
    const QString folder = qEnvironmentVariable("KITTY_CONFIG_DIRECTORY");
    QDir().mkpath(folder);
    QFile conf(folder + QStringLiteral("/kitty.conf"));
    if (conf.open(QIODevice::WriteOnly))
        conf.write("font_size 11\nallow_remote_control no\n");
}

class Gallery
{
public:
    explicit Gallery(Studio &studio)
        : m_studio(studio)
    {
    }

    void show()
    {
        StatusDialog *status = firstStart();
        aDay(*status);
        tray();
        menu(*status);
        settings();
        setUp(*status);
        about();
        theEnd(*status);
    }

private:
    Studio &m_studio;
    std::vector<TrayAppearance> m_appearances;

    StatusDialog *firstStart()
    {
        m_studio.waitFor([this] { return m_studio.window<StatusDialog>() != nullptr; });
        auto *status = m_studio.window<StatusDialog>();
        m_studio.waitFor([this] { return m_studio.program().controller().kitties().size() == 3; });
        m_studio.wait(3500ms);
        m_studio.keep(*status, QStringLiteral("status-first-start"));
        status->setTrayMissing(false);
        return status;
    }

    void aDay(StatusDialog &status)
    {
        m_studio.liveOn(28); // the second kitty window is open then
        m_studio.keep(status, QStringLiteral("status"));
        noteAppearance();
        auto *table = status.findChild<KittyTable *>();
        chooseRow(*table,
                  [](const KittyRow &row) { return row.appearance.mark == Appearance::Mark::Zoomed; });
        m_studio.keep(status, QStringLiteral("status-zoomed-chosen"));
        table->horizontalHeader()->setSortIndicator(KittyRow::Title, Qt::AscendingOrder);
        status.resize(640, 560);
        m_studio.keep(status, QStringLiteral("status-half-a-notebook"));
        status.resize(683, 768);
        m_studio.keep(status, QStringLiteral("status-half-a-screen"));
        status.resize(960, 1080);
        m_studio.keep(status, QStringLiteral("status-half-a-large-screen"));
        status.resize(1400, 900);
        m_studio.keep(status, QStringLiteral("status-large"));
        status.resize(1080, 680);
    }

    static void chooseRow(KittyTable &table, const std::function<bool(const KittyRow &)> &isIt)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            table.setCurrentIndex(table.model()->index(row, KittyRow::Title));
            if (isIt(*table.currentRow()))
                return;
        }
    }

    void noteAppearance() { m_appearances.push_back(TrayAppearance::of(m_studio.appStatus())); }

    void tray()
    {
        ZoomController &controller = m_studio.program().controller();
        controller.setZoomSwitch(m_studio.world().withoutSocket(), false);
        controller.setZoomSwitch(m_studio.world().refusing(), false);
        m_studio.wait(200ms);
        noteAppearance();
        m_studio.program().setZooming(false);
        m_studio.wait(200ms);
        noteAppearance();
        m_studio.program().setZooming(true);
        controller.setZoomSwitch(m_studio.world().withoutSocket(), true);
        m_studio.wait(200ms);
    }

    void menu(StatusDialog &status)
    {
        auto *menu = m_studio.window<TrayMenu>();
        menu->popup({});
        m_studio.keep(*menu, QStringLiteral("menu"));
        menu->close();
        m_studio.program().pause().pause(15min);
        m_studio.wait(300ms);
        menu->popup({});
        m_studio.keep(*menu, QStringLiteral("menu-paused"));
        menu->close();
        m_studio.keep(status, QStringLiteral("status-paused"));
        noteAppearance();
        m_studio.program().pause().resume();

        QMenu ofKitty;
        ofKitty.addActions(status.findChild<KittyTable *>()->actions());
        ofKitty.popup({});
        m_studio.keep(ofKitty, QStringLiteral("menu-of-a-kitty"));
    }

    void settings()
    {
        if (!m_studio.settings().setOverride(QStringLiteral("registry.max_retries"), QStringLiteral("5")))
            std::fputs("max_retries can't be locked.\n", stderr);
        Settings withRules = m_studio.settings().settings();
        const ZoomRule vim{
            .name = QStringLiteral("editor"), .title = QStringLiteral("nvim*"), .minimumColumns = 100};
        withRules.zoom.rules = {
            vim,
            {.name = QStringLiteral("screencast"), .casting = true, .isException = true},
            {.name = QStringLiteral("large monitor"),
             .output = QStringLiteral("HDMI-*"),
             .floating = false,
             .amount = ZoomAmount{.operation = ZoomAmount::Operation::Scale, .value = 1.5},
             .minimumColumns = 80}};
        m_studio.settings().set(withRules);
        Q_EMIT m_studio.program().settingsRequested();
        auto *dialog = m_studio.window<SettingsDialog>();
        auto *pages = dialog->findChild<QTabWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            m_studio.keep(*dialog, QStringLiteral("settings-%1").arg(page + 1));
        }
        dialog->offerRule(vim);
        auto *editor = dialog->findChild<RuleEditor *>();
        m_studio.keep(*editor, QStringLiteral("settings-rule"));
        editor->reject();
        constexpr int rulesPage = 2;
        pages->setCurrentIndex(rulesPage);
        const QSize size = dialog->size();
        dialog->resize(dialog->minimumSizeHint().width(), 560);
        m_studio.keep(*dialog, QStringLiteral("settings-rules-narrow"));
        dialog->resize(size);
        removal(*dialog);
        constexpr int kittyPage = 3;
        pages->setCurrentIndex(kittyPage);
        auto *ids = pages->widget(kittyPage)->findChild<QLineEdit *>();
        ids->clear();
        Q_EMIT ids->textEdited({});
        m_studio.keep(*dialog, QStringLiteral("settings-wrong"));
        dialog->showProblem(QStringLiteral("kitty.app_ids"), {});
        dialog->reject();
    }

    void removal(SettingsDialog &settings)
    {
        RemovalDialog dialog(&settings);
        dialog.askAbout(QStringLiteral("/home/me/.config/kitty/kitty.conf\n"
                                       "/home/me/.config/kitty/kitty-focus-tracker.conf\n"
                                       "/home/me/.config/autostart/kitty-focus-tracker.desktop\n"
                                       "/home/me/.config/kitty-focus-tracker"));
        dialog.open();
        m_studio.keep(dialog, QStringLiteral("removal"));
        dialog.reject();
        RemovalDialog outcome;
        outcome.showOutcome(true, QStringLiteral("/home/me/.config/kitty/kitty.conf"));
        outcome.open();
        m_studio.keep(outcome, QStringLiteral("removal-done"));
        outcome.reject();
    }

    void setUp(StatusDialog &status)
    {
        writeKittyConf();
        chooseRow(*status.findChild<KittyTable *>(),
                  [this](const KittyRow &row) { return row.kitty.pid == m_studio.world().withoutSocket(); });
        status.findChild<QPushButton *>(QStringLiteral("setUp"))->click();
        auto *dialog = m_studio.window<SetUpDialog>();
        // By what they are for, as the words are another language's.
        const auto pressNext = [dialog] { dialog->button(QWizard::NextButton)->click(); };
        m_studio.keep(*dialog, QStringLiteral("set-up-1"));
        pressNext();
        m_studio.keep(*dialog, QStringLiteral("set-up-2"));
        for (QPushButton *button : dialog->currentPage()->findChildren<QPushButton *>()) {
            if (button->isVisible()) {
                button->click();
                break;
            }
        }
        m_studio.keep(*dialog, QStringLiteral("set-up-2-written"));
        pressNext();
        m_studio.keep(*dialog, QStringLiteral("set-up-3"));
        dialog->close();
    }

    void about()
    {
        m_studio.window<TrayMenu>()->actions().last()->trigger();
        auto *dialog = m_studio.window<AboutDialog>();
        m_studio.keep(*dialog, QStringLiteral("about"));
        dialog->close();
    }

    void theEnd(StatusDialog &status)
    {
        SimulatedNiri &niri = m_studio.world().niri();
        niri.change([](SimulatedDesktop &desktop) {
            const auto windows = desktop.windows();
            for (const auto &[id, window] : windows)
                desktop.closeWindow(id);
        });
        for (const KittyState &kitty : m_studio.program().controller().kitties())
            ::kill(kitty.info.id.pid, SIGKILL);
        m_studio.waitFor([this] { return m_studio.program().controller().kitties().empty(); });
        m_studio.wait(500ms);
        m_studio.keep(status, QStringLiteral("status-no-kitty"));
        auto *menu = m_studio.window<TrayMenu>();
        menu->popup({});
        m_studio.keep(*menu, QStringLiteral("menu-no-kitty"));
        menu->close();
        niri.quit();
        m_studio.waitFor([this] { return !m_studio.program().niriState().connected; });
        m_studio.wait(300ms);
        m_studio.keep(status, QStringLiteral("status-waiting"));
        noteAppearance();
        m_studio.keep(trayPicture(m_appearances, QApplication::font(), status.devicePixelRatio()),
                      QStringLiteral("tray"));
    }
};

} // namespace

int main(int argc, char *argv[])
{
    if (const auto ended = runSimulatedKitty(argc, argv))
        return *ended;
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(new ReadableStyle(QStringLiteral("Fusion")));
    QApplication::setApplicationName(QStringLiteral("kitty-focus-tracker"));
    QApplication::setApplicationVersion(QStringLiteral(PROJECT_VERSION));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("Usage: Gallery FOLDER LANGUAGE THEME\n", stderr);
        return 2;
    }
    const QString &code = arguments.at(2);
    const bool isReversed = code == QLatin1StringView("rtl");
    const bool isPseudo = isReversed || code == QLatin1StringView("pseudo");
    if (!isPseudo && !Language::available().contains(code)) {
        std::printf("There is no translation %s: its pictures are skipped.\n", qPrintable(code));
        return 77;
    }
    const Language language(isPseudo ? QStringLiteral("en") : code);
    std::optional<PseudoLanguage> pseudo;
    if (isPseudo)
        pseudo.emplace(isReversed ? Qt::RightToLeft : Qt::LeftToRight);
    if (isReversed)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (arguments.at(3) == QLatin1StringView("dark"))
        QApplication::setPalette(palettes::dark());

    QDir().mkpath(arguments.at(1));
    Studio studio(arguments.at(1));
    if (const auto opened = studio.open(); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error()));
        return 1;
    }
    Gallery(studio).show();
    return 0;
}
