// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixConversation.h"

#include "TypedInput.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

/// What `doctor --fix` asks, in one go, about several kitties.
class FixConversationTest : public QObject
{
    Q_OBJECT

private:
    QString file(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)) + QStringLiteral("/kitty.conf");
    }

    KittySetup setup(const char *name) const
    {
        const QString path = file(name);
        QDir().mkpath(QFileInfo(path).path());
        return KittySetup({.files = {path}});
    }

    /// Of a kitty that was started with `--config NONE`.
    static KittySetup impossible() { return KittySetup(KittyConfigFiles()); }

    static KittyCheckup unproven()
    {
        KittyCheckup kitty;
        kitty.info.id = {.pid = 42, .startTime = 7};
        kitty.info.status = KittyStatus::failed({.kind = KittyError::Kind::PasswordUnknown,
                                                 .pid = 42,
                                                 .detail = {},
                                                 .password = {.kind = PasswordProblem::Kind::NotProven}});
        return kitty;
    }

    std::optional<bool> isFixed(const DoctorReport &report, const QByteArray &typed)
    {
        const TypedInput input(typed);
        FixConversation conversation(report, input.descriptor());
        std::optional<bool> result;
        connect(&conversation, &FixConversation::finished, this, [&](bool how) { result = how; });
        conversation.start();
        return QTest::qWaitFor([&] { return result.has_value(); }) ? result : std::nullopt;
    }

    bool isWritten(const char *name) const { return !setup(name).plan()->isNeeded(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    }

    void kittyThatCannotBeSetUp_keepsNoOtherFromIt()
    {
        DoctorReport report;
        report.setups = {impossible(), setup("a"), setup("b")};
        QCOMPARE(isFixed(report, "y\ny\n"), std::optional(false));
        QVERIFY(isWritten("a"));
        QVERIFY(isWritten("b"));
    }

    void eachHasItsOwnAnswer()
    {
        DoctorReport report;
        report.setups = {setup("a"), setup("b"), setup("c")};
        QCOMPARE(isFixed(report, "y\nn\ny\n"), std::optional(false));
        QVERIFY(isWritten("a"));
        QVERIFY(!isWritten("b"));
        QVERIFY(isWritten("c"));
        QCOMPARE(isFixed(report, "y\n"), std::optional(true));
        QVERIFY(isWritten("b"));
    }

    void programsCount_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("fixed");
        QTest::newRow("trusted, set up") << QByteArray("y\ny\n") << true;
        QTest::newRow("refused, set up") << QByteArray("n\ny\n") << false;
        QTest::newRow("trusted, not set up") << QByteArray("y\nn\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void programsCount()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const bool, fixed);
        DoctorReport report;
        report.kitties = {unproven()};
        report.setups = {setup("a")};
        QCOMPARE(isFixed(report, typed), std::optional(fixed));
    }

    void programsCount_whereNothingElseIsToDo()
    {
        DoctorReport report;
        QCOMPARE(isFixed({.niri = {}, .kitties = {}, .setups = {setup("a")}}, "y\n"), std::optional(true));
        report.kitties = {unproven()};
        report.setups = {setup("a")};
        QCOMPARE(isFixed(report, "n\n"), std::optional(false));
        QCOMPARE(isFixed(report, "y\n"), std::optional(true));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FixConversationTest)
#include "FixConversationTest.moc"
