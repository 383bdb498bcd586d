// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetupConversation.h"

#include "Language.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <utility>

#include <unistd.h>

using Result = SetupConversation::Result;

class SetupConversationTest : public QObject
{
    Q_OBJECT

private:
    QString configFile() const { return m_folder->filePath(QStringLiteral("kitty.conf")); }
    KittySetup setup() const
    {
        return KittySetup({.files = {m_folder->filePath(QStringLiteral("kitty.conf"))}});
    }

    QByteArray config() const
    {
        QFile file(configFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    /// What comes of it when the user types this and, after it, the end of the input.
    std::optional<Result> resultOf(const QByteArray &typed)
    {
        int ends[2];
        if (pipe(ends) != 0)
            return std::nullopt;
        const bool isWritten = write(ends[1], typed.constData(), static_cast<std::size_t>(typed.size()))
            == static_cast<ssize_t>(typed.size());
        close(ends[1]);
        SetupConversation conversation(setup(), ends[0]);
        std::optional<Result> result;
        connect(&conversation, &SetupConversation::finished, this, [&](Result how) { result = how; });
        conversation.start();
        const bool isOver = QTest::qWaitFor([&] { return result.has_value(); });
        close(ends[0]);
        return isWritten && isOver ? result : std::nullopt;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("font_size 11\n");
    }

    void onlyAClearYes_changesAnything_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isYes");
        QTest::newRow("y") << QByteArray("y\n") << true;
        QTest::newRow("Yes") << QByteArray(" Yes \n") << true;
        QTest::newRow("y without a line's end") << QByteArray("y") << true;
        QTest::newRow("nothing") << QByteArray("\n") << false;
        QTest::newRow("end of the input") << QByteArray() << false;
        QTest::newRow("n") << QByteArray("n\n") << false;
        QTest::newRow("yes on the next line") << QByteArray("\ny\n") << false;
        QTest::newRow("anything") << QByteArray("yesterday\n") << false;
        QTest::newRow("endless") << QByteArray(2000, 'y') << false;
    }

    void onlyAClearYes_changesAnything()
    {
        QFETCH(QByteArray, typed);
        QFETCH(bool, isYes);
        QCOMPARE(resultOf(typed), std::optional(isYes ? Result::Written : Result::Refused));
        QCOMPARE(config().startsWith("font_size 11\n"), true);
        QCOMPARE(config() != "font_size 11\n", isYes);
    }

    void yes_isUnderstoodInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isYes");
        const auto row = [](const char *language, const char *word, bool isYes) {
            QTest::addRow("%s %s", language, word)
                << QString::fromLatin1(language) << QString::fromUtf8(word) << isYes;
        };
        const std::vector<std::pair<const char *, std::vector<const char *>>> words{
            {"en", {"y", "yes"}},
            {"de", {"j", "ja"}},
            {"es", {"s", "si", "sí"}},
            {"fr", {"o", "oui"}},
            {"ja", {"はい", "ｙ", "ｙｅｓ"}},
            {"pl", {"t", "tak"}},
            {"zh_CN", {"是", "ｙ"}},
        };
        for (const auto &[language, yes] : words) {
            for (const char *word : yes) {
                row(language, word, true);
                row(language, qPrintable(QString::fromUtf8(word).toUpper() + QStringLiteral(" \r")), true);
            }
            for (const char *word : {"YES", "Y"})
                row(language, word, true); // English is understood everywhere
            for (const char *word : {"", "n", "N", "no", "non", "nein", "nie", "いいえ", "不", "yy", "y n"})
                row(language, word, false);
        }
        row("en", "s", false);
        row("en", "o", false);
        row("de", "jawohl nicht", false);
        row("es", "sin", false);
    }

    void yes_isUnderstoodInEveryLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, word);
        const Language spoken(language);
        QTEST(TerminalQuestion::isYes(word.toLocal8Bit()), "isYes");
    }

    void lettersOfTheQuestion_areUnderstood()
    {
        for (const QString &code : Language::available()) {
            const Language language(code);
            const QString question = TerminalQuestion::tr("Proceed? [y/N] ");
            const auto letters = QRegularExpression(QStringLiteral("\\[(\\w)/(\\w)\\] $")).match(question);
            QVERIFY2(letters.hasMatch(), qPrintable(question));
            QVERIFY2(TerminalQuestion::isYes(letters.captured(1).toLocal8Bit()), qPrintable(question));
            QVERIFY2(!TerminalQuestion::isYes(letters.captured(2).toLocal8Bit()), qPrintable(question));
        }
    }

    void whatIsWritten_isWhatWasShown()
    {
        const auto plan = setup().plan();
        QVERIFY(plan);
        const QString text = SetupConversation::textOf(*plan);
        QCOMPARE(resultOf("y\n"), std::optional(Result::Written));
        QFile added(plan->addedFile);
        QVERIFY(added.open(QIODevice::ReadOnly));
        for (const QByteArray &content : {added.readAll(), config().sliced(qstrlen("font_size 11\n"))}) {
            for (const QByteArray &line : content.trimmed().split('\n'))
                QVERIFY2(text.contains(QStringLiteral("    ") + QString::fromUtf8(line)), line.constData());
        }
        QVERIFY(text.contains(plan->configFile) && text.contains(plan->addedFile));
    }

    void lineThatUndoesIt_leavesWhatWasEditedSince()
    {
        // The conversation says it on standard output.
        QTemporaryFile output;
        QVERIFY(output.open());
        const int terminal = dup(STDOUT_FILENO);
        dup2(output.handle(), STDOUT_FILENO);
        const auto result = resultOf("y\n");
        dup2(terminal, STDOUT_FILENO);
        close(terminal);
        QCOMPARE(result, std::optional(Result::Written));
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::Append));
        file.write("cursor_shape beam\n");
        file.close();
        output.seek(0);
        const QString said = QString::fromUtf8(output.readAll());
        const QString line = said.section(QStringLiteral("This undoes it:\n    "), 1).section(u'\n', 0, 0);
        QCOMPARE(QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), line}), 0);
        QCOMPARE(config(), QByteArray("font_size 11\ncursor_shape beam\n"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("kitty.conf")});
    }

    void lineThatNoLongerCounts_isShown()
    {
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::Append));
        file.write("allow_remote_control no\n");
        file.close();
        const auto plan = setup().plan();
        QVERIFY(plan);
        const QString text = SetupConversation::textOf(*plan);
        QVERIFY2(text.contains(QStringLiteral("allow_remote_control no")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("line 2")), qPrintable(text));
    }

    void whatKittiesThatRunMakeOfIt_isSaidBefore()
    {
        QVERIFY(SetupConversation::textOf(setup().plan().value()).contains(KittySetup::reloadNote()));
    }

    void askedAgain_nothingIsNeeded()
    {
        QCOMPARE(resultOf("y\n"), std::optional(Result::Written));
        QCOMPARE(resultOf({}), std::optional(Result::NotNeeded));
    }

    void configurationThatCannotBeChanged_failsWithoutAQuestion()
    {
        QVERIFY(QFile::remove(configFile()));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere/at all")), configFile()));
        QCOMPARE(resultOf("y\n"), std::optional(Result::Failed));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SetupConversationTest)
#include "SetupConversationTest.moc"
