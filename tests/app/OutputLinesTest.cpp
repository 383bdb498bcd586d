// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OutputLines.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

#include <fcntl.h>
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
