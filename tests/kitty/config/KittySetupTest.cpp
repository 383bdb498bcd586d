// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittySetup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using Kind = KittySetupProblem::Kind;

class KittySetupTest : public QObject
{
    Q_OBJECT

private:
    template<typename Result> static Kind kindOf(const Result &result)
    {
        return result ? static_cast<Kind>(-1) : result.error().kind;
    }

    static QByteArray permission() { return "allow_remote_control socket-only\n"; }
    static QByteArray address() { return "listen_on unix:$XDG_RUNTIME_DIR/kitty-{kitty_pid}\n"; }

private Q_SLOTS:
    void initTestCase()
    {
        m_wasRoot = geteuid() == 0;
        // Root may write everywhere, and so could not see what others see.
        if (m_wasRoot)
            QCOMPARE(seteuid(65534), 0);
    }

    void cleanupTestCase()
    {
        // The search for leaks at the end may look into this process only as who started it.
        if (m_wasRoot)
            QCOMPARE(seteuid(0), 0);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // --- the plan

    void plan_addsWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<QByteArray>("overridden");
        const QByteArray unixListen = "listen_on unix:/a\n";
        QTest::newRow("nothing set") << QByteArray("font_size 11\n") << permission() + address()
                                     << QByteArray();
        QTest::newRow("empty") << QByteArray() << permission() + address() << QByteArray();
        QTest::newRow("commented") << "# allow_remote_control yes\n# " + unixListen
                                   << permission() + address() << QByteArray();
        QTest::newRow("switched off")
            << "allow_remote_control no\n" + unixListen << permission() << QByteArray("no");
        for (const char *value : {"yes", "y", "true", "socket", "socket-only", "password"})
            QTest::newRow(value) << QByteArray("allow_remote_control ") + value << address() << QByteArray();
        QTest::newRow("listens nowhere")
            << QByteArray("allow_remote_control yes\nlisten_on none") << address() << QByteArray("none");
        QTest::newRow("listens on TCP") << QByteArray("allow_remote_control yes\nlisten_on tcp:localhost:1")
                                        << address() << QByteArray("tcp:localhost:1");
        QTest::newRow("both wrong") << QByteArray("listen_on tcp:a:1\nallow_remote_control n")
                                    << permission() + address() << QByteArray("n tcp:a:1");
        QTest::newRow("all set") << "allow_remote_control yes\n" + unixListen << QByteArray() << QByteArray();
        QTest::newRow("all set in an include")
            << QByteArray("include good.conf\n") << QByteArray() << QByteArray();
        QTest::newRow("undone below an include")
            << QByteArray("include good.conf\nlisten_on none\n") << address() << QByteArray("none");
    }

    void plan_addsWhatIsMissing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, added);
        write("good.conf", "allow_remote_control yes\nlisten_on unix:/a\n");
        write("kitty.conf", text);
        const auto plan = setup().plan();
        QVERIFY(plan);
        QCOMPARE(plan->isNeeded(), !added.isEmpty());
        QCOMPARE(plan->configFile, path("kitty.conf"));
        QCOMPARE(plan->addedFile, path("kitty-focus-tracker.conf"));
        QCOMPARE(plan->addedText.isEmpty(), added.isEmpty());
        QVERIFY(plan->addedText.endsWith(added));
        QCOMPARE(plan->addedText.count('\n'), added.isEmpty() ? 0 : added.count('\n') + 1);
        QByteArrayList values;
        for (const KittySetting &setting : plan->overridden)
            values += setting.value;
        QTEST(values.join(' '), "overridden");
        QCOMPARE(entries().size(), 2);
    }

    void linesForTheHand_areTheSame() { QCOMPARE(KittySetup::lines(), permission() + address()); }

    void systemConfig_countsBeforeTheUsers()
    {
        write("system.conf", "allow_remote_control yes\nlisten_on unix:/a\n");
        QVERIFY(!setup().plan()->isNeeded());
        write("kitty.conf", "listen_on none\n");
        QVERIFY(setup().plan()->addedText.endsWith(address()));
    }

    void patternThatCatchesOurFile_needsNoFurtherLine()
    {
        write("kitty.conf", "globinclude *-tracker.conf\n");
        const auto plan = setup().plan();
        QVERIFY(plan->isNeeded());
        QVERIFY(plan->appendedText.isEmpty());
        QVERIFY(setup().carryOut(*plan).value().isEmpty());
        QVERIFY(!setup().plan()->isNeeded());
        QVERIFY(setup().undo());
        QCOMPARE(read("kitty.conf"), QByteArray("globinclude *-tracker.conf\n"));
        QCOMPARE(entries(), QStringList{QStringLiteral("kitty.conf")});
    }

    // --- carried out and taken back

    void carriedOut_itIsSetUp_andUndoneNoByteDiffers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lines") << QByteArray("font_size 11\nlisten_on none\n");
        QTest::newRow("last line has no end") << QByteArray("font_size 11");
        QTest::newRow("only ends of lines") << QByteArray("\n\n\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("DOS") << QByteArray("font_size 11\r\nlisten_on none\r\n");
        QTest::newRow("no UTF-8") << QByteArray("# \xff\xfe\0 x\n", 8);
    }

    void carriedOut_itIsSetUp_andUndoneNoByteDiffers()
    {
        QFETCH(QByteArray, text);
        write("kitty.conf", text);
        chmod(QFile::encodeName(path("kitty.conf")).constData(), 0640);
        const auto plan = setup().plan();
        const auto backup = setup().carryOut(*plan, QDateTime(QDate(2026, 1, 31), QTime(12, 0, 5, 7)));
        QVERIFY(backup);
        QCOMPARE(*backup, path("kitty.conf.backup-20260131-120005-007"));
        QCOMPARE(read("kitty.conf.backup-20260131-120005-007"), text);
        QCOMPARE(permissionsOf(*backup), 0640);
        QCOMPARE(read("kitty.conf"), text + plan->appendedText);
        QCOMPARE(permissionsOf(path("kitty.conf")), 0640);
        QCOMPARE(read("kitty-focus-tracker.conf"), plan->addedText);
        QVERIFY(!setup().plan()->isNeeded());

        QVERIFY(setup().undo());
        QCOMPARE(read("kitty.conf"), text);
        QCOMPARE(permissionsOf(path("kitty.conf")), 0640);
        QCOMPARE(entries(), QStringList{QStringLiteral("kitty.conf")});
        QCOMPARE(kindOf(setup().undo()), Kind::NothingToUndo);
    }

    void kittyConfThatDoesNotExist_isMade_andGoneAgain()
    {
        const KittySetup setup({.files = {path("system.conf"), path("new/kitty/kitty.conf")}});
        const auto plan = setup.plan();
        QVERIFY(setup.carryOut(*plan).value().isEmpty());
        QVERIFY(!setup.plan()->isNeeded());
        QVERIFY(setup.undo());
        QVERIFY(QDir(path("new/kitty")).isEmpty());
    }

    void editedMeanwhile_undoTakesOnlyOurLines_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("before") << QByteArray("font_size 12\n") << QByteArray();
        QTest::newRow("behind") << QByteArray() << QByteArray("font_size 12\n");
        QTest::newRow("both") << QByteArray("a 1\n") << QByteArray("font_size 12");
    }

    void editedMeanwhile_undoTakesOnlyOurLines()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        write("kitty.conf", "font_size 11\n");
        const QString backup = setup().carryOut(*setup().plan()).value();
        write("kitty.conf", start + read("kitty.conf") + end);
        QVERIFY(setup().undo());
        QCOMPARE(read("kitty.conf"), start + "font_size 11\n" + end);
        QVERIFY(!QFile::exists(path("kitty-focus-tracker.conf")));
        QVERIFY(QFile::exists(backup));
    }

    void linesAddedToOurFile_stayThere()
    {
        write("kitty.conf", "font_size 11\n");
        QVERIFY(setup().carryOut(*setup().plan()));
        const QByteArray config = read("kitty.conf");
        write("kitty-focus-tracker.conf", read("kitty-focus-tracker.conf") + "cursor_shape beam\n");
        QVERIFY(setup().undo());
        QCOMPARE(read("kitty.conf"), config);
        QCOMPARE(read("kitty-focus-tracker.conf"), QByteArray("cursor_shape beam\n"));
        QCOMPARE(setup().changedFiles(), QStringList());
    }

    void whatUndoWouldTake_isNamed()
    {
        write("kitty.conf", "font_size 11\n");
        QCOMPARE(setup().changedFiles() + setup().backups(), QStringList());
        const QString backup = setup().carryOut(*setup().plan()).value();
        QCOMPARE(setup().changedFiles(), (QStringList{path("kitty.conf"), path("kitty-focus-tracker.conf")}));
        QCOMPARE(setup().backups(), QStringList{backup});
        QVERIFY(setup().undo());
        QCOMPARE(setup().changedFiles() + setup().backups(), QStringList());
    }

    void editorThatDroppedTheLastEnd_isNoMatter()
    {
        write("kitty.conf", "font_size 11\n");
        QVERIFY(setup().carryOut(*setup().plan()));
        write("kitty.conf", read("kitty.conf").chopped(1));
        QVERIFY(setup().undo());
        QCOMPARE(read("kitty.conf"), QByteArray("font_size 11\n").chopped(1));
    }

    void addedFileThatWasDeleted_isMadeAnew_withoutASecondLine()
    {
        write("kitty.conf", "font_size 11\n");
        QVERIFY(setup().carryOut(*setup().plan()));
        const QByteArray text = read("kitty.conf");
        QVERIFY(QFile::remove(path("kitty-focus-tracker.conf")));
        const auto plan = setup().plan();
        QVERIFY(plan->isNeeded());
        QVERIFY(plan->appendedText.isEmpty());
        QVERIFY(setup().carryOut(*plan));
        QCOMPARE(read("kitty.conf"), text);
        QVERIFY(!setup().plan()->isNeeded());
    }

    void changedSinceThePlan_nothingIsWritten()
    {
        write("kitty.conf", "font_size 11\n");
        const auto plan = setup().plan();
        write("kitty.conf", "allow_remote_control yes\n");
        QCOMPARE(kindOf(setup().carryOut(*plan)), Kind::Changed);
        QCOMPARE(entries(), QStringList{QStringLiteral("kitty.conf")});
    }

    void backupThatCannotBeMade_leavesEverythingAsItWas()
    {
        const QDateTime now(QDate(2026, 1, 31), QTime(12, 0));
        write("kitty.conf", "font_size 11\n");
        write("kitty.conf.backup-20260131-120000-000", "another's");
        QCOMPARE(kindOf(setup().carryOut(*setup().plan(), now)), Kind::WriteFailed);
        QCOMPARE(read("kitty.conf"), QByteArray("font_size 11\n"));
        QCOMPARE(read("kitty.conf.backup-20260131-120000-000"), QByteArray("another's"));
        QVERIFY(!QFile::exists(path("kitty-focus-tracker.conf")));
    }

    // --- links

    void linkedFile_isChangedWhereItLies_andTheLinkStays()
    {
        write("dotfiles/kitty.conf", "font_size 11\n");
        link(path("dotfiles/kitty.conf"), "kitty.conf");
        QVERIFY(setup().carryOut(*setup().plan()));
        QVERIFY(QFileInfo(path("kitty.conf")).isSymLink());
        QVERIFY(read("dotfiles/kitty.conf").contains("include kitty-focus-tracker.conf"));
        QVERIFY(QFile::exists(path("kitty-focus-tracker.conf")));
        QVERIFY(!setup().plan()->isNeeded());
        QVERIFY(setup().undo());
        QVERIFY(QFileInfo(path("kitty.conf")).isSymLink());
        QCOMPARE(read("dotfiles/kitty.conf"), QByteArray("font_size 11\n"));
    }

    void linksThatLeadToNothing_areNamed_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("missing") << QStringLiteral("missing.conf");
        QTest::newRow("itself") << QStringLiteral("kitty.conf");
    }

    void linksThatLeadToNothing_areNamed()
    {
        QFETCH(QString, target);
        link(target, "kitty.conf");
        QCOMPARE(kindOf(setup().plan()), Kind::DeadLink);
        QCOMPARE(kindOf(setup().undo()), Kind::DeadLink);
    }

    // --- refusals

    void readOnlyStore_isLeftAlone()
    {
        write("store/kitty.conf", "font_size 11\n");
        link(path("store/kitty.conf"), "kitty.conf");
        const QByteArray store = QFile::encodeName(path("store"));
        chmod(QFile::encodeName(path("store/kitty.conf")).constData(), 0444);
        chmod(store.constData(), 0555);
        const auto plan = setup().plan();
        chmod(store.constData(), 0755);
        QCOMPARE(kindOf(plan), Kind::ReadOnly);
        QVERIFY(sentence(plan.error()).contains(path("kitty.conf")));
        QCOMPARE(entries(), (QStringList{QStringLiteral("kitty.conf"), QStringLiteral("store")}));
    }

    void folderThatCannotBeWritten_isLeftAlone()
    {
        write("kitty.conf", "font_size 11\n");
        const QByteArray folder = QFile::encodeName(m_folder->path());
        chmod(folder.constData(), 0555);
        const auto plan = setup().plan();
        chmod(folder.constData(), 0755);
        QCOMPARE(kindOf(plan), Kind::ReadOnly);
    }

    // Root passes over the mode, but what nobody may write is not meant to be changed.
    void readOnlyFile_isLeftAlone_andItsLinkToo_data()
    {
        QTest::addColumn<bool>("asRoot");
        QTest::newRow("ordinary user") << false;
        if (m_wasRoot)
            QTest::newRow("root") << true;
    }

    void readOnlyFile_isLeftAlone_andItsLinkToo()
    {
        QFETCH(const bool, asRoot);
        write("store/kitty.conf", "font_size 11\n");
        link(path("store/kitty.conf"), "kitty.conf");
        const QByteArray file = QFile::encodeName(path("store/kitty.conf"));
        QVERIFY(setup().carryOut(*setup().plan()));
        const QByteArray changed = read("kitty.conf");
        QVERIFY(QFile::remove(path("kitty-focus-tracker.conf")));
        chmod(file.constData(), 0444);
        if (asRoot)
            QCOMPARE(seteuid(0), 0);
        const auto plan = setup().plan();
        const auto undone = setup().undo();
        if (asRoot)
            QCOMPARE(seteuid(65534), 0);
        for (const Kind kind : {kindOf(plan), kindOf(undone)})
            QCOMPARE(kind, Kind::ReadOnly);
        // The link and where it leads.
        QVERIFY(sentence(plan.error()).contains(path("kitty.conf")));
        QVERIFY(sentence(plan.error()).contains(path("store/kitty.conf")));
        QVERIFY(QFileInfo(path("kitty.conf")).isSymLink());
        QCOMPARE(permissionsOf(path("store/kitty.conf")), 0444);
        QCOMPARE(read("store/kitty.conf"), changed);
        QVERIFY(!QFile::exists(path("kitty-focus-tracker.conf")));
    }

    // --- which file

    void lastFile_isTheOneThatIsChanged()
    {
        write("a.conf", "font_size 11\n");
        write("own/b.conf", "font_size 12\n");
        const KittySetup setup({.files = {path("a.conf"), path("own/b.conf")}});
        const auto plan = setup.plan();
        QCOMPARE(plan->configFile, path("own/b.conf"));
        QVERIFY(setup.carryOut(*plan));
        QVERIFY(!setup.plan()->isNeeded());
        QCOMPARE(setup.plan()->decidedBy, path("own/kitty-focus-tracker.conf"));
        QCOMPARE(read("a.conf"), QByteArray("font_size 11\n"));
        QVERIFY(setup.undo());
        QCOMPARE(read("own/b.conf"), QByteArray("font_size 12\n"));
    }

    void fileThatDecides_isNamed()
    {
        write("system.conf", permission() + address());
        QCOMPARE(setup().plan()->decidedBy, path("system.conf"));
        const KittySetup setup(
            {.files = {path("kitty.conf")}, .options = "allow_remote_control yes\nlisten_on unix:/a\n"});
        QVERIFY(!setup.plan()->isNeeded());
        QCOMPARE(setup.plan()->decidedBy, QString());
    }

    void commandLineThatBeatsEveryFile_isNamed()
    {
        const KittySetup setup({.files = {path("kitty.conf")}, .options = "allow_remote_control no\n"});
        QCOMPARE(kindOf(setup.plan()), Kind::Overridden);
        QVERIFY(sentence(setup.plan().error()).contains(QStringLiteral("-o allow_remote_control no")));
        QVERIFY(entries().isEmpty());
    }

    void kittyThatReadsNoFile_isLeftAlone()
    {
        const KittySetup none({.files = {}});
        QCOMPARE(kindOf(none.plan()), Kind::NoFile);
        QVERIFY(sentence(none.plan().error()).contains(QStringLiteral("--config NONE")));
        QCOMPARE(kindOf(none.undo()), Kind::NothingToUndo);
        const KittySetup piped({.files = {QStringLiteral("/dev/stdin")}});
        QCOMPARE(kindOf(piped.plan()), Kind::NoFile);
        QVERIFY(sentence(piped.plan().error()).contains(QStringLiteral("--config -")));
    }

    void secondFileInTheFolder_takesNothingFromTheFirst()
    {
        write("kitty.conf", permission());
        write("b.conf", address());
        const KittySetup second({.files = {path("b.conf")}});
        QVERIFY(setup().carryOut(*setup().plan()));
        QVERIFY(second.carryOut(*second.plan()));
        QVERIFY(!setup().plan()->isNeeded());
        QVERIFY(!second.plan()->isNeeded());
    }

    void fileOfSomebodyElse_isLeftAlone()
    {
        if (!m_wasRoot)
            QSKIP("only root can give a file to somebody else");
        write("kitty.conf", "font_size 11\n");
        const QByteArray file = QFile::encodeName(path("kitty.conf"));
        chmod(file.constData(), 0666);
        QCOMPARE(seteuid(0), 0);
        const int given = chown(file.constData(), 0, 0);
        QCOMPARE(seteuid(65534), 0);
        QCOMPARE(given, 0);
        QCOMPARE(kindOf(setup().plan()), Kind::NotOurs);
        QCOMPARE(read("kitty.conf"), QByteArray("font_size 11\n"));
    }

    void fileOfOurNameThatWeDidNotWrite_isLeftAlone()
    {
        write("kitty-focus-tracker.conf", "font_size 11\n");
        QCOMPARE(kindOf(setup().plan()), Kind::AddedFileExists);
        QCOMPARE(kindOf(setup().undo()), Kind::NothingToUndo);
        QCOMPARE(read("kitty-focus-tracker.conf"), QByteArray("font_size 11\n"));
    }

    void laterSettingThatWouldUndoOurs_isNamed()
    {
        write("kitty.conf", "font_size 11\n");
        QVERIFY(setup().carryOut(*setup().plan()));
        write("kitty.conf", read("kitty.conf") + "listen_on none\n");
        const auto plan = setup().plan();
        QCOMPARE(kindOf(plan), Kind::Overridden);
        QVERIFY(
            sentence(plan.error()).contains(path("kitty.conf") + QStringLiteral(", line 4: listen_on none")));
    }

    void whatIsNoFile_isNamed()
    {
        QVERIFY(QDir().mkpath(path("kitty.conf")));
        QCOMPARE(kindOf(setup().plan()), Kind::Unreadable);
    }

    void hugeFile_isNotTouched()
    {
        write("kitty.conf", QByteArray((1 << 20) + 1, '\n'));
        const auto plan = setup().plan();
        QVERIFY(!plan);
        QCOMPARE(sentence(plan.error()),
                 QStringLiteral("%1 is larger than 1 MiB: make it smaller, or add the lines by hand")
                     .arg(path("kitty.conf")));
    }

    /// What it says at its end would count.
    void includedFileThatIsHuge_isNamed_evenWhereItsBeginningIsEnough()
    {
        write("kitty.conf", "allow_remote_control yes\nlisten_on unix:/tmp/kitty\ninclude theme.conf\n");
        QVERIFY(!setup().plan()->isNeeded());
        write("theme.conf", "# one line " + QByteArray(1 << 20, 'x') + "\nallow_remote_control no\n");
        const auto plan = setup().plan();
        QVERIFY(!plan);
        QCOMPARE(sentence(plan.error()),
                 QStringLiteral("%1 is larger than 1 MiB: make it smaller, or add the lines by hand")
                     .arg(path("theme.conf")));
    }

    void everyProblem_hasItsSentence()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(Kind::NoFile); ++kind)
            sentences += sentence({.kind = static_cast<Kind>(kind),
                                   .file = QStringLiteral("/f"),
                                   .detail = QStringLiteral("d")});
        QCOMPARE(sentences.size(), static_cast<int>(Kind::NoFile) + 1);
    }

private:
    KittySetup setup() const { return KittySetup({.files = {path("system.conf"), path("kitty.conf")}}); }

    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    void write(const char *name, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is no such file");
    }

    void link(const QString &target, const char *name)
    {
        QCOMPARE(symlink(QFile::encodeName(target).constData(), QFile::encodeName(path(name)).constData()),
                 0);
    }

    static int permissionsOf(const QString &file)
    {
        struct stat status{};
        return stat(QFile::encodeName(file).constData(), &status) == 0
            ? static_cast<int>(status.st_mode & 07777)
            : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_wasRoot = false;
};

QTEST_GUILESS_MAIN(KittySetupTest)
#include "KittySetupTest.moc"
