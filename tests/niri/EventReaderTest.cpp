// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventReader.h"

#include "ManualScheduler.h"
#include "MisbehavingNiri.h"
#include "Recording.h"
#include "SocketCrowd.h"
#include "Windows.h"

#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace niri;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Recording)

namespace
{

/// Between tries, as long as nothing changes.
constexpr std::array<std::chrono::milliseconds, 10> delays{250ms, 500ms, 1s,  2s,   4s,
                                                           8s,    16s,   32s, 1min, 1min};

} // namespace

class EventReaderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualScheduler> m_scheduler;
    std::unique_ptr<MisbehavingNiri> m_niri;
    std::unique_ptr<EventReader> m_reader;
    std::unique_ptr<QSignalSpy> m_warnings;
    std::unique_ptr<QSignalSpy> m_connects;
    std::unique_ptr<QSignalSpy> m_disconnects;
    std::unique_ptr<QSignalSpy> m_batches;
    Windows m_windows; ///< as the reader's listener knows them

    QString path(const QString &name = QStringLiteral("niri.wayland-1.100.sock")) const
    {
        return m_folder->filePath(name);
    }

    void makeReader(const QString &niriSocket = {})
    {
        m_reader =
            std::make_unique<EventReader>(*m_scheduler,
                                          SocketFinder({.niriSocket = niriSocket,
                                                        .runtimeDirectory = m_folder->path(),
                                                        .waylandDisplay = QStringLiteral("wayland-1")}));
        m_warnings = std::make_unique<QSignalSpy>(m_reader.get(), &EventReader::warning);
        m_connects = std::make_unique<QSignalSpy>(m_reader.get(), &EventReader::connected);
        m_disconnects = std::make_unique<QSignalSpy>(m_reader.get(), &EventReader::disconnected);
        m_batches = std::make_unique<QSignalSpy>(m_reader.get(), &EventReader::eventsRead);
        connect(m_reader.get(), &EventReader::connected, this, [this] { m_windows = {}; });
        connect(m_reader.get(), &EventReader::eventsRead, this, [this](const std::vector<Event> &events) {
            for (const Event &event : events)
                m_windows.apply(event);
        });
    }

    void startReader(const QString &niriSocket = {})
    {
        makeReader(niriSocket);
        m_reader->start();
    }

    void startReaderAndNiri()
    {
        QVERIFY(m_niri->listen(path()));
        startReader();
        QTRY_VERIFY(m_windows.isComplete());
        QTRY_COMPARE(m_scheduler->pending(), 0U);
    }

    QString onlyWarning() const
    {
        return m_warnings->size() == 1 ? m_warnings->front().front().toString()
                                       : QStringLiteral("%1 warnings").arg(m_warnings->size());
    }

    /// Time until the next try, which is then made.
    std::chrono::milliseconds nextDelay()
    {
        const auto delay =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_scheduler->untilNext().value_or(-1ms));
        m_scheduler->advance(delay);
        return delay;
    }

    static void setMade(const QString &path, time_t made)
    {
        const timespec times[2] = {{.tv_sec = made, .tv_nsec = 0}, {.tv_sec = made, .tv_nsec = 0}};
        QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
    }

    static int openInotifies()
    {
        int count = 0;
        const QDir descriptors(QStringLiteral("/proc/self/fd"));
        for (const QString &name : descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot))
            if (QFile::symLinkTarget(descriptors.filePath(name)).endsWith(QStringLiteral("inotify")))
                ++count;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_scheduler = std::make_unique<ManualScheduler>();
        m_niri = std::make_unique<MisbehavingNiri>();
        m_windows = {};
    }

    void cleanup()
    {
        m_warnings.reset();
        m_connects.reset();
        m_disconnects.reset();
        m_batches.reset();
        m_reader.reset();
        m_niri.reset();
        m_scheduler.reset();
        m_folder.reset();
    }

    void wholeState_isReadFirst_thenEveryChange()
    {
        const WindowId a = m_niri->openWindow({.title = QStringLiteral("A"), .pid = 100});
        startReaderAndNiri();
        QVERIFY(m_reader->isConnected());
        QCOMPARE(m_reader->socketPath(), path());
        QCOMPARE(m_connects->size(), 1);
        QVERIFY(m_windows.focused() == a);
        QCOMPARE(m_windows.find(a)->title, QStringLiteral("A"));
        QCOMPARE(m_windows.find(a)->pid.value(), 100);

        const WindowId b = m_niri->openWindow({.title = QStringLiteral("B")});
        QTRY_VERIFY(m_windows.focused() == b);
        m_niri->openOverlay();
        QTRY_VERIFY(!m_windows.focused());
        QVERIFY(m_windows.activeInFocusedWorkspace() == b);
        m_niri->closeOverlay();
        QTRY_VERIFY(m_windows.focused() == b);
        m_niri->closeWindow(b);
        QTRY_VERIFY(m_windows.focused() == a);
        QVERIFY(!m_windows.find(b));
        m_niri->switchToWorkspace(WorkspaceId{2});
        QTRY_VERIFY(!m_windows.focused());
        QVERIFY(!m_windows.activeInFocusedWorkspace());
        QCOMPARE(m_warnings->size(), 0);
    }

    void everythingReadAtOnce_isOneBatch()
    {
        const WindowId a = m_niri->openWindow({});
        const WindowId b = m_niri->openWindow({});
        startReaderAndNiri();
        m_batches->clear();
        m_niri->change([a, b](SimulatedDesktop &desktop) {
            desktop.focusWindow(a);
            desktop.setTitle(b, QStringLiteral("new"));
        });
        QTRY_COMPARE(m_batches->size(), 1);
        QVERIFY(m_windows.focused() == a);
        QCOMPARE(m_windows.find(b)->title, QStringLiteral("new"));
    }

    void eventsOfNoUse_wakeNobody_butCount()
    {
        startReaderAndNiri();
        const quint64 before = m_reader->eventCount();
        m_batches->clear();
        m_niri->send("{\"ConfigLoaded\":{\"failed\":false}}\n{\"KittensWoken\":3}\n");
        QTRY_COMPARE(m_reader->eventCount(), before + 2);
        QCOMPARE(m_batches->size(), 0);
        QCOMPARE(m_warnings->size(), 0);
    }

    void noNiri_isTriedAgainAfterExactDelays()
    {
        startReader();
        QCOMPARE(onlyWarning(), QStringLiteral("niri is not running"));
        for (const auto delay : delays) {
            QCOMPARE(m_scheduler->pending(), 1U);
            QCOMPARE(nextDelay(), delay);
        }
        QCOMPARE(m_warnings->size(), 1);
        QCOMPARE(m_reader->problem(), QStringLiteral("niri is not running"));
        QVERIFY(!m_reader->isConnected());
    }

    void deadSocket_isTriedAgainAfterExactDelays()
    {
        QVERIFY(m_niri->listen(path()));
        m_niri->die();
        QVERIFY(QFile::exists(path()));
        startReader();
        for (const auto delay : delays)
            QCOMPARE(nextDelay(), delay);
        QCOMPARE(onlyWarning(), QStringLiteral("no niri listens at %1").arg(path()));
    }

    void niriThatComesBack_replacesTheStateWhole()
    {
        m_niri->openWindow({.title = QStringLiteral("old")});
        m_niri->openWindow({.title = QStringLiteral("old")});
        startReaderAndNiri();
        m_niri->quit();
        QTRY_COMPARE(m_disconnects->size(), 1);
        QCOMPARE(m_disconnects->front().front().toString(), QStringLiteral("niri closed the connection"));
        QVERIFY(!m_reader->isConnected());
        QCOMPARE(m_reader->version(), QString());
        for (const auto delay : {250ms, 500ms, 1000ms})
            QCOMPARE(nextDelay(), delay);

        m_niri = std::make_unique<MisbehavingNiri>();
        const WindowId anew = m_niri->openWindow({.title = QStringLiteral("new")});
        QVERIFY(m_niri->listen(path(QStringLiteral("niri.wayland-1.200.sock"))));
        QTRY_VERIFY(m_windows.find(anew) && m_windows.find(anew)->title == QStringLiteral("new"));
        QCOMPARE(m_windows.all().size(), 1U);
        QCOMPARE(m_disconnects->size(), 1);

        m_niri->quit();
        QTRY_COMPARE(m_disconnects->size(), 2);
        QCOMPARE(nextDelay(), 250ms);
    }

    void socketThatAppears_isTriedAtOnce()
    {
        startReader();
        for (int i = 0; i < 6; ++i)
            nextDelay();
        const auto before = m_scheduler->now();
        QVERIFY(m_niri->listen(path()));
        QTRY_VERIFY(m_windows.isComplete());
        QCOMPARE(m_scheduler->now(), before);
    }

    void toldSocketThatAppearsElsewhere_isTriedAtOnce()
    {
        const QTemporaryDir elsewhere;
        const QString told = elsewhere.filePath(QStringLiteral("socket"));
        startReader(told);
        QVERIFY(m_niri->listen(told));
        QTRY_VERIFY(m_windows.isComplete());
        QCOMPARE(m_reader->socketPath(), told);
    }

    void socketThatDoesNotListenYet_isTriedAgainSoon()
    {
        startReader();
        for (int i = 0; i < 6; ++i)
            nextDelay();
        QVERIFY(m_niri->listen(path()));
        m_niri->die();
        QTRY_VERIFY(m_scheduler->untilNext() == 250ms);
    }

    void otherFilesThatAppear_changeNothing()
    {
        startReader();
        nextDelay();
        QFileSystemWatcher watcher({m_folder->path()});
        QSignalSpy seen(&watcher, &QFileSystemWatcher::directoryChanged);
        QFile file(path(QStringLiteral("other")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTRY_VERIFY(!seen.isEmpty());
        QVERIFY(m_scheduler->untilNext() == 500ms);
    }

    void folder_isWatchedOnlyWithoutConnection()
    {
        const int before = openInotifies();
        startReader();
        QCOMPARE(openInotifies(), before + 1);
        QVERIFY(m_niri->listen(path()));
        QTRY_VERIFY(m_windows.isComplete());
        QCOMPARE(openInotifies(), before);
        m_niri->quit();
        QTRY_VERIFY(!m_reader->isConnected());
        QCOMPARE(openInotifies(), before + 1);
    }

    void linesThatAreNoEvents_areCounted_namedOnce_andSkipped()
    {
        const WindowId a = m_niri->openWindow({});
        startReaderAndNiri();
        m_niri->send("secret garbage\n{\"WindowClosed\":{\"title\":\"secret\"}}\n\n");
        m_niri->send("{\"WindowFocusChanged\":{\"id\":null}}\n");
        QTRY_VERIFY(!m_windows.focused());
        QCOMPARE(m_reader->unparsedCount(), 3U);
        QVERIFY2(onlyWarning().startsWith(QStringLiteral("niri sent a line that")),
                 qPrintable(onlyWarning()));
        QVERIFY(!onlyWarning().contains(QStringLiteral("secret")));
        m_niri->send("{\"WindowClosed\":{}}\n");
        m_niri->closeWindow(a);
        QTRY_VERIFY(m_windows.all().empty());
        QCOMPARE(m_reader->unparsedCount(), 4U);
        QCOMPARE(m_warnings->size(), 1);
        QVERIFY(m_reader->isConnected());
    }

    void lineOver16Mebibytes_dropsTheConnection_afterWhatCameBefore()
    {
        const WindowId a = m_niri->openWindow({});
        startReaderAndNiri();
        m_niri->closeWindow(a);
        m_niri->sendOverlongLine();
        QTRY_COMPARE(m_disconnects->size(), 1);
        QCOMPARE(m_disconnects->front().front().toString(),
                 QStringLiteral("niri sent a line of more than 16 MiB"));
        QVERIFY(m_windows.all().empty());
        QTRY_COMPARE(m_niri->eventStreams(), 0);
        QCOMPARE(nextDelay(), 250ms);
        QTRY_COMPARE(m_connects->size(), 2);
    }

    void lineOf16Mebibytes_isRead()
    {
        startReaderAndNiri();
        const QByteArray start = R"({"WindowOpenedOrChanged":{"window":{"id":7,"is_focused":true,"title":)"
                                 "\"";
        const QByteArray end = "\"}}}";
        m_niri->send(start + QByteArray((16 << 20) - start.size() - end.size(), 't') + end + '\n');
        QTRY_VERIFY(m_windows.focused() == WindowId{7});
        QCOMPARE(m_windows.find(WindowId{7})->title.size(), (16 << 20) - start.size() - end.size());
    }

    void niriThatFailsBeforeItsState_isTriedLessAndLessOften()
    {
        m_niri->replay({"{\"Ok\":\"Handled\"}", R"({"WorkspacesChanged":{"workspaces":[]}})",
                        QByteArray((16 << 20) + 1, 'x')});
        QVERIFY(m_niri->listen(path()));
        startReader();
        int disconnects = 0;
        for (const auto delay : {250ms, 500ms, 1000ms}) {
            ++disconnects;
            QTRY_COMPARE(m_disconnects->size(), disconnects);
            QCOMPARE(nextDelay(), delay);
        }
    }

    void silentNiri_isLeftAfterTwoSeconds_andTriedAgain()
    {
        m_niri->setReply(MisbehavingNiri::Reply::Silence);
        QVERIFY(m_niri->listen(path()));
        startReader();
        QTRY_COMPARE(m_niri->requests(), QByteArrayList{"\"EventStream\""});
        QCOMPARE(nextDelay(), 2s);
        QCOMPARE(onlyWarning(), QStringLiteral("niri does not answer"));
        QCOMPARE(m_reader->problem(), QStringLiteral("niri does not answer"));
        QCOMPARE(m_disconnects->size(), 0);

        m_niri->setReply(MisbehavingNiri::Reply::Handled);
        QCOMPARE(nextDelay(), 250ms);
        QTRY_VERIFY(m_windows.isComplete());
        QCOMPARE(m_reader->problem(), QString());
    }

    void niriThatDoesNotSayOk_isNamedAndTriedAgain_data()
    {
        QTest::addColumn<int>("reply");
        QTest::addColumn<QString>("problem");
        QTest::addRow("refusal") << int(MisbehavingNiri::Reply::Refusal)
                                 << QStringLiteral("niri refused the request: no events today");
        QTest::addRow("garbage") << int(MisbehavingNiri::Reply::Garbage)
                                 << QStringLiteral("niri gave a reply that cannot be understood");
    }

    void niriThatDoesNotSayOk_isNamedAndTriedAgain()
    {
        QFETCH(int, reply);
        QFETCH(QString, problem);
        m_niri->setReply(MisbehavingNiri::Reply(reply));
        QVERIFY(m_niri->listen(path()));
        startReader();
        QTRY_COMPARE(m_reader->problem(), problem);
        QCOMPARE(onlyWarning(), problem);
        QCOMPARE(nextDelay(), 250ms);
        QTRY_VERIFY(m_scheduler->untilNext() == 500ms);
        QCOMPARE(m_connects->size(), 0);
        QCOMPARE(m_warnings->size(), 1);
    }

    void niriThatEndsInMidLine_isTriedAgain_andTheHalfLineForgotten()
    {
        const WindowId a = m_niri->openWindow({});
        startReaderAndNiri();
        m_niri->closeInMidLine();
        QTRY_COMPARE(m_disconnects->size(), 1);
        QCOMPARE(nextDelay(), 250ms);
        QTRY_COMPARE(m_connects->size(), 2);
        QTRY_VERIFY(m_windows.focused() == a);
        QCOMPARE(m_reader->unparsedCount(), 0U);
        QCOMPARE(m_warnings->size(), 0);
    }

    void socketOfAnotherUser_getsNoByte()
    {
        if (geteuid() != 0)
            QSKIP("only root can listen as another user");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
        QCOMPARE(seteuid(65534), 0);
        const bool listens = m_niri->listen(path());
        QCOMPARE(seteuid(0), 0);
        QVERIFY(listens);
        QSignalSpy connections(m_niri.get(), &MisbehavingNiri::clientCame);
        startReader();
        QCOMPARE(onlyWarning(), QStringLiteral("the socket %1 belongs to another user").arg(path()));
        QTRY_COMPARE(connections.size(), 1);
        QTRY_COMPARE(m_niri->clients(), 0);
        QVERIFY(m_niri->requests().isEmpty());
    }

    void fullListenQueue_isAFailureLikeOthers()
    {
        QLocalServer listener;
        QVERIFY(listener.listen(path()));
        const SocketCrowd crowd(path());
        QVERIFY(crowd.isFull());

        startReader();
        QCOMPARE(onlyWarning(), QStringLiteral("niri at %1 is too busy to accept a connection").arg(path()));
        QCOMPARE(m_scheduler->pending(), 1U);
        QCOMPARE(nextDelay(), 250ms);
    }

    void deadToldSocket_givesWayToTheNewestLiveOne()
    {
        MisbehavingNiri told;
        QVERIFY(told.listen(path(QStringLiteral("niri.wayland-1.50.sock"))));
        const QString toldPath = told.path();
        MisbehavingNiri older;
        QVERIFY(older.listen(path(QStringLiteral("niri.wayland-1.300.sock"))));
        QVERIFY(m_niri->listen(path(QStringLiteral("niri.wayland-1.200.sock"))));
        MisbehavingNiri killed;
        QVERIFY(killed.listen(path(QStringLiteral("niri.wayland-1.400.sock"))));
        setMade(older.path(), 1000);
        setMade(m_niri->path(), 2000);
        setMade(killed.path(), 3000);
        killed.die();
        told.die();

        startReader(toldPath);
        QTRY_VERIFY(m_windows.isComplete());
        QCOMPARE(m_reader->socketPath(), m_niri->path());
        QCOMPARE(m_warnings->size(), 0);
    }

    void toldSocket_isPreferredWhileItLives()
    {
        QVERIFY(m_niri->listen(path(QStringLiteral("told"))));
        MisbehavingNiri other;
        QVERIFY(other.listen(path()));
        startReader(m_niri->path());
        QTRY_VERIFY(m_windows.isComplete());
        QCOMPARE(m_reader->socketPath(), m_niri->path());
    }

    void silentSocket_givesWayToTheNextOne()
    {
        MisbehavingNiri silent;
        silent.setReply(MisbehavingNiri::Reply::Silence);
        QVERIFY(silent.listen(path(QStringLiteral("told"))));
        QVERIFY(m_niri->listen(path()));
        startReader(silent.path());
        QCOMPARE(nextDelay(), 2s);
        QTRY_VERIFY(m_windows.isComplete());
        QCOMPARE(m_reader->socketPath(), m_niri->path());
        QCOMPARE(m_warnings->size(), 0);
    }

    void version_isAskedOnAConnectionOfItsOwn()
    {
        m_niri->setVersion(QStringLiteral("25.11 (b35bcae)"));
        QVERIFY(m_niri->listen(path()));
        makeReader();
        QSignalSpy versions(m_reader.get(), &EventReader::versionChanged);
        m_reader->start();
        QTRY_COMPARE(versions.size(), 1);
        QCOMPARE(m_reader->version(), QStringLiteral("25.11"));
        QCOMPARE(m_niri->requests(), (QByteArrayList{"\"EventStream\"", "\"Version\""}));
        QTRY_COMPARE(m_niri->clients(), 1);
    }

    void versionThatIsNotTold_isNamed_andNothingElseSuffers()
    {
        QVERIFY(m_niri->listen(path()));
        makeReader();
        connect(m_reader.get(), &EventReader::connected, this,
                [this] { m_niri->setReply(MisbehavingNiri::Reply::Silence); });
        m_reader->start();
        QTRY_VERIFY(m_windows.isComplete());
        QCOMPARE(nextDelay(), 2s);
        QCOMPARE(onlyWarning(), QStringLiteral("niri did not report its version: niri does not answer"));
        QVERIFY(m_reader->isConnected());
        m_niri->openWindow({});
        QTRY_VERIFY(m_windows.focused());
    }

    void niriThatTellsNoPids_isKnown()
    {
        m_niri->change([](SimulatedDesktop &desktop) { desktop.setTellsPids(false); });
        m_niri->openWindow({});
        startReaderAndNiri();
        QVERIFY(!m_windows.havePids());
    }

    void nothingIsPromised_whileConnected_orAfterTheEnd()
    {
        startReader();
        QCOMPARE(m_scheduler->pending(), 1U);
        m_reader.reset();
        QCOMPARE(m_scheduler->pending(), 0U);
        startReaderAndNiri();
        QCOMPARE(m_scheduler->pending(), 0U);
    }

    void recordings_endAsTheySay_throughARealSocket_data()
    {
        QTest::addColumn<Recording>("recording");
        for (const Recording &recording : Recording::all())
            QTest::addRow("%s", qPrintable(recording.name)) << recording;
    }

    void recordings_endAsTheySay_throughARealSocket()
    {
        QFETCH(Recording, recording);
        Windows expected;
        for (const QByteArray &line : recording.events())
            expected.apply(parseEvent(line).value());

        m_niri->replay(recording.lines);
        startReaderAndNiri();
        QTRY_COMPARE(m_reader->eventCount(), quint64(recording.events().size()));
        QVERIFY(m_windows == expected);
        QVERIFY(m_windows.focused() == recording.focusSequence.back());
        QCOMPARE(m_reader->unparsedCount(), 0U);
        QCOMPARE(m_warnings->size(), 0);
    }
};

QTEST_GUILESS_MAIN(EventReaderTest)
#include "EventReaderTest.moc"
