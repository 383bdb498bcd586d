// SPDX-License-Identifier: GPL-3.0-or-later
#include "RulesPage.h"

#include "Controls.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

/// The page as a user works with it; what is chosen is what it shows then, as the settings have it.
class RulesPageTest : public QObject
{
    Q_OBJECT

    struct World {
        RulesPage page;
        QList<ZoomRule> rules{
            {.name = QStringLiteral("chat"), .title = QStringLiteral("*chat*"), .isException = true},
            {.name = QStringLiteral("editor"), .title = QStringLiteral("nvim*"), .minimumColumns = 100},
            {.name = QStringLiteral("beamer"), .output = QStringLiteral("HDMI-1"), .amount = ZoomAmount()}};

        World()
        {
            connect(&page, &RulesPage::chosen, &page, [this](const QList<ZoomRule> &chosen) {
                rules = chosen;
                page.setRules(chosen);
            });
            page.setMatcher([](const ZoomRule &rule) {
                return rule.title == QLatin1StringView("nvim*") ? QStringList{QStringLiteral("nvim notes")}
                                                                : QStringList();
            });
            page.setRules(rules);
            page.show();
        }

        QTreeWidget *list() const { return page.findChild<QTreeWidget *>(); }
        void select(int place) const { list()->setCurrentItem(list()->topLevelItem(place)); }
        QString selected() const
        {
            return list()->currentItem() ? list()->currentItem()->text(0) : QString();
        }
        void click(const char *button) const
        {
            QTest::mouseClick(page.findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
        }
        bool isEnabled(const char *button) const
        {
            return page.findChild<QPushButton *>(QLatin1StringView(button))->isEnabled();
        }
        QStringList names() const
        {
            QStringList names;
            for (const ZoomRule &rule : rules)
                names += rule.name;
            return names;
        }

        RuleEditor *editor() const { return page.findChild<RuleEditor *>(); }
        template<typename Widget> Widget *field(const char *name) const
        {
            return editor()->findChild<Widget *>(QLatin1StringView(name));
        }
        QPushButton *ok() const
        {
            return editor()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        }
        void confirm() const
        {
            QTest::mouseClick(ok(), Qt::LeftButton);
            // It deletes itself.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    };

private Q_SLOTS:
    void newRule_comesFirst_isSelected_andCanBeConfirmedOnceItDoesSomething()
    {
        World world;
        world.select(2);
        world.click("add");
        QVERIFY(!world.ok()->isEnabled());
        QVERIFY(controls::says(*world.editor(), QStringLiteral("changes nothing")));
        world.field<QLineEdit>("name")->setText(QStringLiteral("chat"));
        world.field<QSpinBox>("columns")->setValue(80);
        QVERIFY(controls::says(*world.editor(), QStringLiteral("There is another rule with this name.")));
        QVERIFY(!world.ok()->isEnabled());
        world.field<QLineEdit>("name")->setText(QStringLiteral("logs"));
        world.field<QLineEdit>("title")->setText(QStringLiteral("journal*"));
        world.confirm();
        const ZoomRule expected{
            .name = QStringLiteral("logs"), .title = QStringLiteral("journal*"), .minimumColumns = 80};
        QCOMPARE(world.names(),
                 (QStringList{QStringLiteral("logs"), QStringLiteral("chat"), QStringLiteral("editor"),
                              QStringLiteral("beamer")}));
        QVERIFY(world.rules.first() == expected);
        QCOMPARE(world.selected(), QStringLiteral("logs"));
    }

    void editedRule_staysWhereItIs()
    {
        World world;
        world.select(1);
        QTest::keyClick(world.list(), Qt::Key_Return);
        QVERIFY(world.editor());
        QVERIFY(controls::says(*world.editor(), QStringLiteral("meet it: nvim notes")));
        world.field<QComboBox>("zoom")->setCurrentIndex(1); // never
        world.confirm();
        const ZoomRule expected{.name = QStringLiteral("editor"),
                                .title = QStringLiteral("nvim*"),
                                .isException = true,
                                .minimumColumns = 100};
        QVERIFY(world.rules.at(1) == expected);
        QCOMPARE(world.selected(), QStringLiteral("editor"));
    }

    void cancelledRule_changesNothing()
    {
        World world;
        const QSignalSpy chosen(&world.page, &RulesPage::chosen);
        world.click("edit");
        world.field<QLineEdit>("title")->setText(QStringLiteral("*"));
        world.editor()->reject();
        QCOMPARE(chosen.count(), 0);
    }

    void order_isTheUsers()
    {
        World world;
        world.select(0);
        QVERIFY(!world.isEnabled("up"));
        world.click("down");
        QCOMPARE(world.names(),
                 (QStringList{QStringLiteral("editor"), QStringLiteral("chat"), QStringLiteral("beamer")}));
        QCOMPARE(world.selected(), QStringLiteral("chat"));
        world.click("down");
        QVERIFY(!world.isEnabled("down"));
        world.click("up");
        QCOMPARE(world.names(),
                 (QStringList{QStringLiteral("editor"), QStringLiteral("chat"), QStringLiteral("beamer")}));
        world.click("remove");
        QCOMPARE(world.names(), (QStringList{QStringLiteral("editor"), QStringLiteral("beamer")}));
        world.click("remove");
        world.click("remove");
        QCOMPARE(world.names(), QStringList());
        for (const char *button : {"edit", "up", "down", "remove"})
            QVERIFY(!world.isEnabled(button));
        QVERIFY(world.isEnabled("add"));
    }

    void offeredRule_getsAFreeName()
    {
        World world;
        world.page.offer({.name = QStringLiteral("chat"), .title = QStringLiteral("x"), .isException = true});
        QCOMPARE(world.editor()->rule().name, QStringLiteral("chat 2"));
        world.confirm();
        QCOMPARE(world.names().first(), QStringLiteral("chat 2"));
    }

    void ruleForFullscreen_saysThatNiriDoesNotReportIt()
    {
        World world;
        world.click("edit");
        world.field<QComboBox>("fullscreen")->setCurrentIndex(1);
        QVERIFY(controls::says(*world.editor(), QStringLiteral("niri does not report yet")));
        world.confirm();
        QVERIFY(controls::says(world.page, QStringLiteral("niri does not report yet")));
        world.click("edit");
        world.field<QComboBox>("fullscreen")->setCurrentIndex(2);
        QVERIFY(!controls::says(*world.editor(), QStringLiteral("niri does not report yet")));
    }

    void selectedRule_namesTheWindowsThatMeetIt()
    {
        World world;
        world.select(1);
        QVERIFY(controls::says(world.page, QStringLiteral("windows that are open now meet it: nvim notes")));
        world.select(0);
        QVERIFY(controls::says(world.page, QStringLiteral("No window that is open now meets it.")));
    }
};

QTEST_MAIN(RulesPageTest)
#include "RulesPageTest.moc"
