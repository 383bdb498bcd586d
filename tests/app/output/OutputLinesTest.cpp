// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutputLines.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>
#include <tuple>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

class OutputLinesTest : public QObject
{
    Q_OBJECT

private:
    struct Pipe {
        Pipe() { [[maybe_unused]] const int made = pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK); }
        ~Pipe()
        {
            closeReader();
            close(ends[1]);
        }
        void closeReader()
        {
            if (ends[0] >= 0)
                close(ends[0]);
            ends[0] = -1;
        }
        QByteArray read(qsizetype most) const
        {
            QByteArray bytes(most, '\0');
            bytes.resize(
                std::max<qsizetype>(0, ::read(ends[0], bytes.data(), static_cast<std::size_t>(most))));
            return bytes;
        }
        std::array<int, 2> ends{-1, -1};
    };

    enum class Place { Terminal, HeldTerminal, Pipe, Socket };

    /// A place that others share, and wait at: its reading end and its writing one.
    static std::array<int, 2> sharedPlace(Place place)
    {
        std::array<int, 2> ends{-1, -1};
        switch (place) {
        case Place::Pipe:
            std::ignore = pipe2(ends.data(), O_CLOEXEC);
            break;
        case Place::Socket:
            socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data());
            break;
        case Place::Terminal:
        case Place::HeldTerminal:
            ends[0] = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
            if (grantpt(ends[0]) == 0 && unlockpt(ends[0]) == 0)
                ends[1] = open(ptsname(ends[0]), O_RDWR | O_NOCTTY | O_CLOEXEC);
        }
        if (place == Place::HeldTerminal) // Ctrl-S
            [[maybe_unused]]
            const auto typed = ::write(ends[0], "\x13", 1);
        return ends;
    }

    /// Of what was written to it, without the carriage returns of terminals.
    static QByteArray readFrom(int descriptor)
    {
        QByteArray bytes(65'536, '\0');
        fcntl(descriptor, F_SETFL, O_NONBLOCK);
        bytes.resize(std::max<qsizetype>(0, ::read(descriptor, bytes.data(), 65'536)));
        return bytes.replace("\r\n", "\n");
    }

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void line_isOutAtOnce()
    {
        const Pipe pipe;
        OutputLines lines(pipe.ends[1]);
        lines.write("one\n");
        QCOMPARE(pipe.read(100), "one\n");
    }

    void fullPipe_doesNotMakeUsWait_andLosesNothing()
    {
        const Pipe pipe;
        OutputLines lines(pipe.ends[1]);
        QByteArray expected;
        // A pipe holds 64 KiB: this would wait for ever if anything did.
        for (int i = 0; i < 30'000; ++i) {
            const QByteArray line = QByteArray::number(i) + '\n';
            expected += line;
            lines.write(line);
        }
        QByteArray got;
        QTRY_VERIFY_WITH_TIMEOUT((got += pipe.read(65'536)).size() == expected.size(), 20'000);
        QCOMPARE(got, expected);
    }

    void lineLongerThanThePipe_arrivesWhole()
    {
        const Pipe pipe;
        OutputLines lines(pipe.ends[1]);
        const QByteArray line = QByteArray(300'000, 'x') + '\n';
        lines.write(line);
        QByteArray got;
        QTRY_VERIFY((got += pipe.read(65'536)).size() == line.size());
        QCOMPARE(got, line);
    }

    void readerThatNeverReads_costsBoundedMemory_andIsNamedOnce()
    {
        const Pipe pipe;
        OutputLines lines(pipe.ends[1]);
        const QSignalSpy overflowed(&lines, &OutputLines::overflowed);
        for (int i = 0; i < 40; ++i)
            lines.write(QByteArray(1024 * 1024, 'x') + '\n');
        QCOMPARE(overflowed.size(), 1);
    }

    void readerThatStops_isNeverWaitedFor_andGetsAllWhenItGoesOn_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("terminal that is not read") << Place::Terminal;
        QTest::newRow("terminal held by Ctrl-S") << Place::HeldTerminal;
        QTest::newRow("pipe") << Place::Pipe;
        QTest::newRow("socket") << Place::Socket;
    }

    void readerThatStops_isNeverWaitedFor_andGetsAllWhenItGoesOn()
    {
        QFETCH(const Place, place);
        const auto ends = sharedPlace(place);
        QVERIFY(ends[1] >= 0);
        auto lines = std::make_unique<OutputLines>(ends[1]);
        QByteArray expected;
        for (int i = 0; i < 100; ++i) {
            const QByteArray line = QByteArray::number(i) + QByteArray(3'000, 'x') + '\n';
            expected += line;
            lines->write(line); // where anything waits, for ever
        }
        QVERIFY(!lines->isDone());
        QCOMPARE(fcntl(ends[1], F_GETFL) & O_NONBLOCK, 0); // it is the shell's, too
        if (place == Place::HeldTerminal) // Ctrl-Q
            QCOMPARE(::write(ends[0], "\x11", 1), 1);
        QByteArray got;
        QTRY_VERIFY_WITH_TIMEOUT((got += readFrom(ends[0])).size() >= expected.size(), 20'000);
        QCOMPARE(got, expected);
        QTRY_VERIFY(lines->isDone());
        lines.reset();
        close(ends[0]);
        close(ends[1]);
    }

    void lastLine_isOutWithTheObject()
    {
        const Pipe pipe;
        auto lines = std::make_unique<OutputLines>(pipe.ends[1]);
        lines->write(QByteArray(60'000, 'x') + '\n');
        lines->write(QByteArray(10'000, 'y') + '\n');
        QVERIFY(!lines->isDone());
        QCOMPARE(pipe.read(50'000).size(), 50'000);
        lines.reset();
        QVERIFY(pipe.read(65'536).endsWith("y\n"));
    }

    void readerGone_isNoError()
    {
        Pipe pipe;
        OutputLines lines(pipe.ends[1]);
        pipe.closeReader();
        lines.write("to nobody\n");
        lines.write("to nobody\n");
    }
};

QTEST_GUILESS_MAIN(OutputLinesTest)
#include "OutputLinesTest.moc"
