// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpDialog.h"

#include "CodeView.h"
#include "Controls.h"
#include "Desktop.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

class SetUpDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<SetUpDialog> m_dialog;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void press(const QString &text)
    {
        auto *button = controls::button(*m_dialog, text);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    bool says(const QString &text) const { return controls::says(*m_dialog, text); }

    bool shows(const QString &text) const
    {
        return std::ranges::any_of(m_dialog->findChildren<CodeView *>(), [&](const CodeView *view) {
            return view->isVisible() && view->toPlainText().contains(text);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desktop = std::make_unique<Desktop>();
        m_dialog = std::make_unique<SetUpDialog>(
            [this](pid_t) {
                return KittySetup({.files = {m_folder->filePath(QStringLiteral("kitty.conf"))}});
            },
            m_desktop->controller);
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_desktop.reset();
    }

    void lines_areCopied()
    {
        press(QStringLiteral("Copy the Lines"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(KittySetup::lines()));
        QVERIFY(controls::button(*m_dialog, QStringLiteral("Copied")));
    }

    void kittyThatLedHere_isExplained()
    {
        m_desktop->kitties.addWithoutSocket();
        const pid_t pid = m_desktop->openWindowOf(m_desktop->kitties.lastPid(), 5);
        m_dialog->begin(pid);
        QVERIFY(says(QStringLiteral("kitty %1 has no remote control socket").arg(pid)));
        m_dialog->begin(0);
        QVERIFY(!says(QStringLiteral("has no remote control socket")));
    }

    void change_isShownExactly_andWrittenOnlyWhenTheUserSaysSo()
    {
        const QByteArray before = "font_size 11\nallow_remote_control no\n";
        write(QStringLiteral("kitty.conf"), before);
        press(QStringLiteral("Show the Change"));
        QVERIFY(shows(QStringLiteral("listen_on unix:")));
        QVERIFY(shows(QStringLiteral("include kitty-focus-tracker.conf")));
        QVERIFY(says(QStringLiteral("line 2: allow_remote_control no")));
        QVERIFY(says(KittySetup::reloadNote()));
        QVERIFY(!controls::button(*m_dialog, QStringLiteral("Next"))->isEnabled());
        QCOMPARE(read(QStringLiteral("kitty.conf")), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("kitty.conf")});

        press(QStringLiteral("Write This"));
        QVERIFY(says(QStringLiteral("The previous file is kept as")));
        QVERIFY(read(QStringLiteral("kitty.conf")).contains("include kitty-focus-tracker.conf"));
        QVERIFY(controls::button(*m_dialog, QStringLiteral("Next"))->isEnabled());

        press(QStringLiteral("Undo the Change"));
        QCOMPARE(read(QStringLiteral("kitty.conf")), before);
        QVERIFY(shows(QStringLiteral("listen_on unix:")));
    }

    void kittyConfThatSaysAllAlready_isLeftAlone()
    {
        write(QStringLiteral("kitty.conf"), KittySetup::lines());
        press(QStringLiteral("Show the Change"));
        QVERIFY(says(QStringLiteral("already has all that is needed")));
        press(QStringLiteral("Undo the Change"));
        QVERIFY(says(QStringLiteral("Nothing was undone")));
        QCOMPARE(read(QStringLiteral("kitty.conf")), KittySetup::lines());
        const auto *byHand = controls::button(*m_dialog, QStringLiteral("I Added Them Myself"));
        QVERIFY(!byHand->isVisible());
        press(QStringLiteral("Next"));
        QVERIFY(!byHand->isVisible());
        press(QStringLiteral("Back"));
        QVERIFY(!byHand->isVisible());
        press(QStringLiteral("Back"));
        QVERIFY(byHand->isVisible());
    }

    void escape_closes_andEnterGoesOn()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(says(QStringLiteral("Step 2 of 3")));
        QVERIFY(controls::button<QPushButton>(*m_dialog, QStringLiteral("Write This"))->isDefault());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void kittyConfThatCannotBeChanged_isNamed_andTheHandIsLeft()
    {
        write(QStringLiteral("kitty-focus-tracker.conf"), "# somebody else's\n");
        press(QStringLiteral("Show the Change"));
        QVERIFY(says(QStringLiteral("was not written by this program")));
        QVERIFY(!controls::button(*m_dialog, QStringLiteral("Write This"))->isVisible());
        press(QStringLiteral("I Added Them Myself"));
        QVERIFY(says(QStringLiteral("Waiting for a new kitty")));
    }

    void kittyConfThatChangesMeanwhile_isShownAgain()
    {
        press(QStringLiteral("Show the Change"));
        write(QStringLiteral("kitty.conf"), "listen_on none\n");
        press(QStringLiteral("Write This"));
        QVERIFY(says(QStringLiteral("line 1: listen_on none")));
        QCOMPARE(read(QStringLiteral("kitty.conf")), QByteArray("listen_on none\n"));
    }

    void newKitty_isWaitedFor_untilOneWorks()
    {
        m_desktop->openKitty();
        m_desktop->kitties.addWithoutSocket();
        const pid_t old = m_desktop->openWindowOf(m_desktop->kitties.lastPid(), 5);
        press(QStringLiteral("I Added Them Myself"));
        QVERIFY(says(QStringLiteral("Waiting for a new kitty")));
        m_desktop->controller.tryAgain(old);
        m_desktop->settle();
        QVERIFY(says(QStringLiteral("Waiting for a new kitty")));

        m_desktop->kitties.addWithoutSocket();
        const pid_t failing = m_desktop->openWindowOf(m_desktop->kitties.lastPid(), 6);
        QVERIFY(says(QStringLiteral("kitty %1 has no remote control socket").arg(failing)));
        const pid_t working = m_desktop->openKitty();
        QVERIFY(says(QStringLiteral("kitty %1 works").arg(working)));
        press(QStringLiteral("Close"));
        QVERIFY(!m_dialog->isVisible());
    }

    void everyStep_hasNames_andIsReachedByKeyboard()
    {
        for (const QString &next : {QStringLiteral("Show the Change"), QStringLiteral("Write This"),
                                    QStringLiteral("Next"), QStringLiteral("Back")}) {
            QCOMPARE(controls::withoutName(*m_dialog), QStringList());
            QCOMPARE(controls::notReachedByTab(*m_dialog), QStringList());
            press(next);
        }
    }
};

QTEST_MAIN(SetUpDialogTest)
#include "SetUpDialogTest.moc"
