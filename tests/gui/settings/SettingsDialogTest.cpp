// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsDialog.h"

#include "AmountEditor.h"
#include "AnotherValue.h"
#include "MessageBanner.h"
#include "NumberBox.h"
#include "SettingsRow.h"
#include "SettingsStore.h"
#include "SettingsTable.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;

namespace
{

class Shouting : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_store;
    std::unique_ptr<SettingsDialog> m_dialog;

    QString path() const { return m_folder->filePath(QStringLiteral("config.ini")); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void open()
    {
        m_store->load();
        m_dialog = std::make_unique<SettingsDialog>(*m_store);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    SettingsRow *row(QStringView name) const
    {
        const auto rows = m_dialog->findChildren<SettingsRow *>();
        const auto found =
            std::ranges::find(rows, name, [](const SettingsRow *row) { return row->field().name(); });
        return found == rows.end() ? nullptr : *found;
    }

    /// The page of the row is in front and the row itself in sight.
    template<typename Control> Control *control(QStringView name) const
    {
        auto *tabs = m_dialog->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(row(name)))
                tabs->setCurrentIndex(i);
        }
        auto *found = row(name)->findChild<Control *>();
        static_cast<QScrollArea *>(tabs->currentWidget())->ensureWidgetVisible(found);
        return found;
    }

    template<typename Control> Control *focused(QStringView name) const
    {
        auto *found = control<Control>(name);
        found->setFocus();
        return found;
    }

    QPushButton *button(const char *text) const
    {
        for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == QLatin1StringView(text))
                return candidate;
        }
        return nullptr;
    }

    void press(const char *text) const { QTest::mouseClick(button(text), Qt::LeftButton); }

    QString problemAt(QStringView name) const { return row(name)->findChild<MessageBanner *>()->text(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<SettingsStore>(path());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_store.reset();
        m_folder.reset();
    }

    void everySetting_hasARowThatShowsIt_andFollowsIt()
    {
        open();
        QCOMPARE(m_dialog->findChildren<SettingsRow *>().size(), settingsTable().size());
        Settings settings;
        for (const SettingsField &field : settingsTable())
            QVERIFY(field.write(settings, anotherValue(field)));
        m_store->set(settings);
        for (const SettingsField &field : settingsTable()) {
            const auto *editor = row(field.name())->findChild<FieldEditor *>();
            QCOMPARE(editor->text(), anotherValue(field));
        }
    }

    void everyControl_hasAnAccessibleName()
    {
        open();
        auto *tabs = m_dialog->findChild<QTabWidget *>();
        int seen = 0;
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
                // Parts of a spin box speak through it.
                const bool isPart = widget->objectName().startsWith(QLatin1StringView("qt_"));
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isPart)
                    continue;
                const auto *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
                ++seen;
            }
        }
        QVERIFY(seen > settingsTable().size());
    }

    void everyControl_saysWhatItDoes_toAssistiveTechnology()
    {
        open();
        for (const SettingsField &field : settingsTable()) {
            const QWidget *control = row(field.name())->focusProxy()->focusProxy();
            QCOMPARE(control->accessibleName(), field.label());
            QVERIFY(control->accessibleDescription().contains(field.description()));
        }
    }

    void tab_leadsFromThePagesToTheControls_andThenToTheButtons()
    {
        open();
        auto *pages = m_dialog->findChild<QTabWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            pages->tabBar()->setFocus();
            bool wasAtButton = false;
            int controls = 0;
            int presses = 0;
            for (QTest::keyClick(pages->tabBar(), Qt::Key_Tab); m_dialog->focusWidget() != pages->tabBar();
                 QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab)) {
                const bool isOnPage = pages->currentWidget()->isAncestorOf(m_dialog->focusWidget());
                QVERIFY(!isOnPage || !wasAtButton);
                wasAtButton = wasAtButton || !isOnPage;
                controls += isOnPage ? 1 : 0;
                QVERIFY(++presses < 60);
            }
            QVERIFY(wasAtButton);
            QVERIFY(controls > 0);
        }
    }

    void everyControl_isReachedByTab()
    {
        open();
        auto *tabs = m_dialog->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            tabs->tabBar()->setFocus();
            QSet<const QWidget *> reached;
            for (int presses = 0; presses < 40; ++presses) {
                QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
                reached += m_dialog->focusWidget();
            }
            for (const SettingsRow *each : tabs->currentWidget()->findChildren<SettingsRow *>())
                QVERIFY2(reached.contains(each->focusProxy()->focusProxy()),
                         qPrintable(each->field().name()));
            QVERIFY(reached.contains(button("Close")));
        }
    }

    void everyLabel_belongsToItsControl()
    {
        open();
        for (const SettingsRow *each : m_dialog->findChildren<SettingsRow *>()) {
            if (each->label())
                QCOMPARE(each->label()->buddy(), each->focusProxy()->focusProxy());
            else
                QVERIFY(each->findChild<QCheckBox *>());
        }
    }

    void aSwitch_appliesAtOnce_byMouseAndKeyboard()
    {
        open();
        auto *box = focused<QCheckBox>(u"zoom.restore_on_exit");
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        QVERIFY(!m_store->settings().zoom.restoreOnExit);
        QCOMPARE(content(), "[zoom]\nrestore_on_exit = false\n");
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(m_store->settings().zoom.restoreOnExit);
    }

    void aNumber_appliesWhenItIsComplete_notWhileItIsTyped()
    {
        open();
        auto *box = focused<NumberBox>(u"zoom.settle_ms");
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("250"));
        QCOMPARE(m_store->settings().zoom.settle, 120ms);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_store->settings().zoom.settle, 250ms);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(m_store->settings().zoom.settle, 260ms);
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("30"));
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(m_store->settings().zoom.settle, 30ms);
    }

    void aNumberOutOfRange_canNotBeConfirmed()
    {
        open();
        auto *box = focused<NumberBox>(u"zoom.settle_ms");
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("9999"));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(m_store->settings().zoom.settle <= 2'000ms);
        const auto saysRange = [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("to 2000"));
        };
        QVERIFY(std::ranges::any_of(row(u"zoom.settle_ms")->findChildren<QLabel *>(), saysRange));
    }

    void numbers_areWrittenAsTheUserWritesThem()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        open();
        auto *box = focused<NumberBox>(u"registry.connect_timeout_secs");
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("0,25"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->text(), QStringLiteral("0,25 s"));
        QCOMPARE(m_store->settings().registry.connectTimeout, 250ms);
        QVERIFY(content().contains("connect_timeout_secs = 0.25\n"));
        QLocale::setDefault(QLocale::c());
    }

    void aChoice_appliesAtOnce()
    {
        open();
        auto *box = focused<QComboBox>(u"registry.keep_open");
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(m_store->settings().registry.keepOpen, KeepOpen::Always);
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(m_store->settings().registry.keepOpen, KeepOpen::Never);
    }

    void theAmount_changesByKindAndValue_andItsEffectIsShown()
    {
        open();
        m_dialog->setBaseSize(12);
        const auto preview = [this](const char *sentence) {
            const auto labels = row(u"zoom.amount")->findChildren<QLabel *>();
            return std::ranges::count(labels, QString::fromLatin1(sentence), &QLabel::text) == 1;
        };
        QVERIFY(preview("A font of 12 pt becomes 15 pt."));
        auto *value = focused<NumberBox>(u"zoom.amount");
        QTest::keyClick(value, Qt::Key_Up);
        QCOMPARE(m_store->settings().zoom.amount.toText(), QStringLiteral("+4"));
        QVERIFY(preview("A font of 12 pt becomes 16 pt."));

        auto *operation = focused<QComboBox>(u"zoom.amount");
        QTest::keyClick(operation, Qt::Key_Down);
        QCOMPARE(m_store->settings().zoom.amount.toText(), QStringLiteral("x1.25"));
        QVERIFY(preview("A font of 12 pt becomes 15 pt."));
        QTest::keyClick(operation, Qt::Key_Down);
        QCOMPARE(m_store->settings().zoom.amount.toText(), QStringLiteral("=16"));
        QVERIFY(preview("A font of 12 pt becomes 16 pt."));
        QTest::keyClick(operation, Qt::Key_Home);
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("-2.5"));
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(m_store->settings().zoom.amount.toText(), QStringLiteral("-2.5"));
    }

    void aText_appliesWhenItIsDone_andIsShownAsItIsKept()
    {
        open();
        auto *line = focused<QLineEdit>(u"kitty.app_ids");
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("kitty,foot"));
        QCOMPARE(m_store->settings().kitty.appIds, QStringList{QStringLiteral("kitty")});
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_store->settings().kitty.appIds,
                 (QStringList{QStringLiteral("kitty"), QStringLiteral("foot")}));
        QCOMPARE(line->text(), QStringLiteral("kitty, foot"));
    }

    void aBadText_saysWhyAtOnce_isNotApplied_andKeepsTheDialogOpen()
    {
        open();
        auto *line = focused<QLineEdit>(u"kitty.password_file");
        QTest::keyClicks(line, QStringLiteral("relative"));
        QVERIFY(problemAt(u"kitty.password_file").contains(QStringLiteral("begins with / or ~/")));
        QVERIFY(row(u"kitty.password_file")->findChild<MessageBanner *>()->isVisible());
        QVERIFY(line->accessibleDescription().contains(QStringLiteral("begins with / or ~/")));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_store->settings().kitty.passwordFile, QString());

        // Even from another page.
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(0);
        press("Close");
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->focusWidget(), line);

        QTest::keyClick(line, Qt::Key_Home);
        QTest::keyClick(line, '/');
        QVERIFY(problemAt(u"kitty.password_file").isEmpty());
        press("Close");
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_store->settings().kitty.passwordFile, QStringLiteral("/relative"));
    }

    void escape_forgetsWhatIsHalfTyped()
    {
        open();
        auto *box = focused<NumberBox>(u"zoom.settle_ms");
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("7"));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_store->settings().zoom.settle, 120ms);
        QVERIFY(content().isEmpty());
        QCOMPARE(box->value(), 120.0);
    }

    void whatIsChangedElsewhere_isShown_butDoesNotDisturbTheTyping()
    {
        open();
        auto *line = focused<QLineEdit>(u"kitty.app_ids");
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("fo"));
        Settings settings = m_store->settings();
        settings.zoom.settle = 7ms;
        settings.zoom.enabled = false;
        m_store->set(settings);
        QCOMPARE(row(u"zoom.settle_ms")->findChild<NumberBox *>()->value(), 7.0);
        QVERIFY(!row(u"zoom.enabled")->findChild<QCheckBox *>()->isChecked());
        QCOMPARE(line->text(), QStringLiteral("fo"));
    }

    void defaults_canBeTakenBack_untilTheDialogCloses()
    {
        open();
        Settings settings;
        settings.zoom.settle = 7ms;
        settings.kitty.appIds = {QStringLiteral("foot")};
        m_store->set(settings);
        QVERIFY(!button("Undo Defaults")->isEnabled());
        press("Restore Defaults");
        QVERIFY(m_store->settings() == Settings());
        // Once more changes nothing, and loses nothing.
        press("Restore Defaults");
        press("Undo Defaults");
        QVERIFY(m_store->settings() == settings);
        QVERIFY(!button("Undo Defaults")->isEnabled());

        press("Restore Defaults");
        press("Close");
        m_dialog->show();
        QVERIFY(!button("Undo Defaults")->isEnabled());
    }

    void aLockedSetting_isDisabled_andSaysWhy()
    {
        QVERIFY(m_store->setOverride(QStringLiteral("zoom.amount"), QStringLiteral("x1.5")));
        open();
        const auto isLockShown = [this](QStringView name) {
            const auto labels = row(name)->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text() == QLatin1StringView("Set on the command line.");
            });
        };
        QVERIFY(!control<QComboBox>(u"zoom.amount")->isEnabled());
        QVERIFY(isLockShown(u"zoom.amount"));
        QVERIFY(control<QComboBox>(u"zoom.amount")
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("Set on the command line.")));
        QVERIFY(control<NumberBox>(u"zoom.settle_ms")->isEnabled());
        QVERIFY(!isLockShown(u"zoom.settle_ms"));
        press("Restore Defaults");
        QCOMPARE(m_store->settings().zoom.amount.toText(), QStringLiteral("x1.5"));
    }

    void theWheel_scrollsThePage_andChangesNothingThatHasNoFocus()
    {
        open();
        auto *box = control<NumberBox>(u"registry.max_retries");
        control<NumberBox>(u"registry.connect_timeout_secs")->setFocus();
        const QPointF at = box->rect().center();
        const auto turn = [&] {
            QWheelEvent wheel(at, box->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &wheel);
        };
        turn();
        QCOMPARE(m_store->settings().registry.maxRetries, 3);
        box->setFocus();
        turn();
        QCOMPARE(m_store->settings().registry.maxRetries, 4);
    }

    void warningsAboutTheFile_areShown_untilItIsMended()
    {
        const auto write = [this](const QByteArray &bytes) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("[zoom]\nsettle_ms = 9999\n");
        open();
        const auto *banner = m_dialog->findChild<MessageBanner *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QStringLiteral("9999")));
        write("[zoom]\n");
        QTRY_VERIFY(!banner->isVisible());
        write("[zoom]\n" + QByteArray("nothing\n").repeated(9));
        QTRY_VERIFY(banner->text().endsWith(QStringLiteral("There are 5 more.")));
    }

    void aProblem_isShownAtItsSetting()
    {
        open();
        m_dialog->showProblem(QStringLiteral("interface.autostart"), QStringLiteral("That did not work."));
        QCOMPARE(problemAt(u"interface.autostart"), QStringLiteral("That did not work."));
    }

    void anotherLanguage_isShownAtOnce()
    {
        open();
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_COMPARE(row(u"zoom.amount")->label()->text(), QStringLiteral("AMOUNT:"));
        QCOMPARE(m_dialog->findChild<QTabWidget *>()->currentIndex(), 2);
        QCOMPARE(m_dialog->findChildren<SettingsRow *>().size(), settingsTable().size());
        QCoreApplication::removeTranslator(&translator);
    }

    void inAnotherLanguage_theUserIsWhereTheyWere()
    {
        open();
        auto *line = focused<QLineEdit>(u"kitty.password_file");
        QTest::keyClicks(line, QStringLiteral("relat"));
        line->cursorBackward(false, 2);
        // Qt brings a part of a table to the front, so their order says nothing.
        const auto widgets = [this] {
            const QList<QWidget *> all = m_dialog->findChildren<QWidget *>();
            return QSet<QWidget *>(all.begin(), all.end());
        };
        const QSet<QWidget *> before = widgets();
        const int page = m_dialog->findChild<QTabWidget *>()->currentIndex();
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_COMPARE(row(u"kitty.password_file")->label()->text(), QStringLiteral("PASSWORD FILE:"));
        QCOMPARE(widgets(), before);
        QCOMPARE(line->text(), QStringLiteral("relat"));
        QCOMPARE(line->cursorPosition(), 3);
        QCOMPARE(m_dialog->focusWidget(), line);
        QCOMPARE(m_dialog->findChild<QTabWidget *>()->currentIndex(), page);
        QVERIFY(problemAt(u"kitty.password_file").contains(QStringLiteral("BEGINS WITH / OR ~/")));
        for (const auto *box : m_dialog->findChildren<QCheckBox *>())
            QCOMPARE(box->text(), box->text().toUpper());
        const auto *operation = row(u"zoom.amount")->findChild<QComboBox *>();
        QCOMPARE(operation->currentText(), QStringLiteral("ADD"));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(row(u"kitty.password_file")->label()->text(), QStringLiteral("Password file:"));
    }

    void aNumber_thatIsHalfTyped_stays_andOthersFollowTheLanguage()
    {
        open();
        auto *timeout = control<NumberBox>(u"registry.connect_timeout_secs");
        timeout->setValue(0.25);
        auto *box = focused<NumberBox>(u"registry.max_retries");
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("7"));
        QLocale::setDefault(QLocale(QLocale::German));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_dialog.get(), &change);
        QCOMPARE(timeout->text(), QStringLiteral("0,25 s"));
        QCOMPARE(box->text(), QStringLiteral("7"));
        QCOMPARE(m_store->settings().registry.maxRetries, 3);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_store->settings().registry.maxRetries, 7);
        QLocale::setDefault(QLocale::c());
    }

    void rightToLeft_andLargeFonts_cutNothingOff_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("scale");
        QTest::newRow("usual") << Qt::LeftToRight << 1.0;
        QTest::newRow("right to left") << Qt::RightToLeft << 1.0;
        QTest::newRow("large font") << Qt::LeftToRight << 2.0;
    }

    void rightToLeft_andLargeFonts_cutNothingOff()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const double, scale);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(direction);
        open();
        auto *tabs = m_dialog->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            for (const QLabel *label : tabs->currentWidget()->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                const int needed =
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
                QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(),
                         qPrintable(label->text()));
            }
        }
        QApplication::setFont(before);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

int main(int argc, char *argv[])
{
    // Numbers are typed below as the C locale writes them, whatever the machine's is.
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    SettingsDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SettingsDialogTest.moc"
