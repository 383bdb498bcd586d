// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include "AboutDialog.h"
#include "Controls.h"
#include "InterfaceWorld.h"
#include "KittyTable.h"
#include "Sentences.h"
#include "SetUpDialog.h"
#include "StatusDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace
{

/// Makes every text a loud one, and so tells those that were not asked for again.
class Shouting : public QTranslator
{
public:
    Shouting() { QCoreApplication::installTranslator(this); }
    ~Shouting() override { QCoreApplication::removeTranslator(this); }

    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

class World : public InterfaceWorld
{
public:
    void update() { desktop.scheduler.advance(200ms); }
};

template<typename Window> Window &shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
            return *found;
    }
    qFatal("There is no such window.");
}

/// The windows that are shown, and all that our forms and classes have put there.
QList<QWidget *> ours()
{
    QList<QWidget *> found{&shown<StatusDialog>(), &shown<SetUpDialog>()};
    for (const QWidget *window : QList<QWidget *>(found)) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1StringView("qt_")))
                found += widget;
        }
    }
    return found;
}

/// What is written in a window in small letters, though all texts that can be translated are in large ones.
QStringList leftInEnglish(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts += label->text();
    for (const auto *button : window.findChildren<QAbstractButton *>())
        texts += {button->text(), button->toolTip(), button->accessibleDescription()};
    for (const auto *table : window.findChildren<KittyTable *>()) {
        for (int column = 0; column < KittyRow::ColumnCount; ++column)
            texts += table->model()->headerData(column, Qt::Horizontal).toString();
        texts += table->model()->index(0, KittyRow::State).data().toString();
    }
    texts.removeIf([](const QString &text) { return text == text.toUpper(); });
    return texts;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_state;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        // Nothing is to appear on the desktop of whoever runs this.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    void englishPlurals_areRight()
    {
        const Language language(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("TrayAppearance", "%n kitties", nullptr, 1),
                 QStringLiteral("1 kitty"));
        QCOMPARE(QCoreApplication::translate("TrayAppearance", "%n kitties", nullptr, 2),
                 QStringLiteral("2 kitties"));
    }

    void nearest_isWhatTheUserReads_data()
    {
        QTest::addColumn<QString>("wanted"); // as in LANGUAGE
        QTest::addColumn<QString>("code");
        const auto row = [](const char *wanted, const char *code) {
            QTest::newRow(wanted) << QString::fromLatin1(wanted) << QString::fromLatin1(code);
        };
        row("de", "de");
        row("de_AT", "de");
        row("de-Latn-CH", "de");
        row("fr_CA", "fr");
        row("es_MX", "es");
        row("es_419", "es");
        row("pl_PL.UTF-8", "pl");
        row("ja_JP.UTF-8", "ja");
        row("zh", "zh_CN");
        row("zh_CN", "zh_CN");
        row("zh_SG", "zh_CN");
        row("zh_Hans", "zh_CN");
        row("zh_Hans_CN", "zh_CN");
        row("zh-Hans-SG", "zh_CN");
        row("zh_TW", "en");
        row("zh_HK", "en");
        row("zh_Hant", "en");
        row("zh-Hant-HK", "en");
        row("en", "en");
        row("en_GB.UTF-8", "en");
        row("pt", "en");
        row("pt_BR", "en");
        row("C", "en");
        row("POSIX", "en");
        row("gibberish", "en");
        row("", "en");
        // Lists: of a user, and as Qt completes them.
        row("it:de_AT:en", "de");
        row("en_US:de", "en");
        row("pt_BR:pt:es", "es");
        row("zh_TW:zh_CN", "zh_CN");
        row("zh_TW:zh", "en");
        row("zh-TW:zh-Hant-TW:zh:ja", "ja");
    }

    void nearest_isWhatTheUserReads()
    {
        QFETCH(const QString, wanted);
        QTEST(Language::nearest(wanted.split(u':')), "code");
    }

    void everyTranslation_isNearestToItself()
    {
        QVERIFY(Language::available().size() > 1);
        for (const QString &code : Language::available())
            QCOMPARE(Language::nearest({code}), code);
    }

    void sentences_followEachOtherAsTheLanguageHasThem()
    {
        Language language(QStringLiteral("de"));
        QCOMPARE(
            joinedSentences({QStringLiteral("A."), QString(), QStringLiteral("B."), QStringLiteral("C.")}),
            QStringLiteral("A. B. C."));
        QCOMPARE(joinedSentences({QString(), QStringLiteral("A."), QString()}), QStringLiteral("A."));
        QCOMPARE(joinedSentences({}), QString());
        language.set(QStringLiteral("ja"));
        QCOMPARE(joinedSentences({QStringLiteral("あ。"), QStringLiteral("い。")}),
                 QStringLiteral("あ。い。"));
    }

    void qtsOwnButtons_andNumbers_followTheLanguage()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                           + QStringLiteral("/qtbase_de.qm")))
            QSKIP("Qt's own translations are not installed.");
        Language language(QStringLiteral("de"));
        QCOMPARE(QMessageBox(QMessageBox::NoIcon, {}, {}, QMessageBox::Cancel)
                     .button(QMessageBox::Cancel)
                     ->text()
                     .remove(u'&'),
                 QStringLiteral("Abbrechen"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
        language.set(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
    }

    void everyWindow_isInTheNewLanguageAtOnce()
    {
        const Language language(QStringLiteral("en"));
        World world;
        world.interface.setNiriState({.connected = true});
        world.desktop.openKitty();
        world.update();
        world.interface.showStatus();
        world.interface.showSetUp();
        world.interface.showAbout();
        world.update();
        QVERIFY(!leftInEnglish(shown<StatusDialog>()).isEmpty());
        const QSize size = shown<StatusDialog>().size();

        const Shouting shouting;
        QCoreApplication::processEvents();
        world.update();
        QCOMPARE(leftInEnglish(shown<StatusDialog>()).join(u'|'), QString());
        QCOMPARE(leftInEnglish(shown<AboutDialog>()).join(u'|'), QString());
        QVERIFY(controls::button(shown<SetUpDialog>(), QStringLiteral("COPY THE LINES")));
        QCOMPARE(shown<StatusDialog>().size(), size);
        for (const QAction *action : world.interface.tray().menu().actions())
            QCOMPARE(action->text(), action->text().toUpper());
        const QString tip = world.interface.tray().appearance().text;
        QCOMPARE(tip, tip.toUpper());
    }

    void inTheNewLanguage_theUserIsWhereTheyWere()
    {
        World world;
        world.interface.setNiriState({.connected = true});
        world.desktop.openKitty();
        const pid_t second = world.desktop.openKitty();
        world.update();
        world.interface.showStatus();
        world.update();
        auto *table = shown<StatusDialog>().findChild<KittyTable *>();
        table->setCurrentIndex(table->model()->index(1, KittyRow::Title));
        shown<StatusDialog>().findChild<QLineEdit *>()->setText(QStringLiteral("kitty"));
        controls::button(shown<StatusDialog>(), QStringLiteral("Problems only"))->click();
        world.interface.showSetUp();
        controls::button(shown<SetUpDialog>(), QStringLiteral("Show the Change"))->click();
        controls::button(shown<SetUpDialog>(), QStringLiteral("Write This"))->click();
        const QList<QWidget *> before = ours();

        const Shouting shouting;
        QCoreApplication::processEvents();
        world.update();
        QCOMPARE(shown<StatusDialog>().findChild<KittyTable *>()->currentRow()->kitty.pid, second);
        QCOMPARE(shown<StatusDialog>().findChild<QLineEdit *>()->text(), QStringLiteral("kitty"));
        QVERIFY(shown<StatusDialog>().findChild<QCheckBox *>()->isChecked());
        QTRY_VERIFY(controls::says(shown<SetUpDialog>(), QStringLiteral("STEP 2 OF 3")));
        QVERIFY(controls::button(shown<SetUpDialog>(), QStringLiteral("NEXT"))->isEnabled());
        QCOMPARE(ours(), before);
    }
};

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
