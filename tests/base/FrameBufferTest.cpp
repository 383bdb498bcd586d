// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameBuffer.h"

#include <QTest>

class FrameBufferTest : public QObject
{
    Q_OBJECT

private:
    static FrameBuffer kitty(qsizetype limit = 100)
    {
        return FrameBuffer("\x1bP@kitty-cmd", "\x1b\\", limit);
    }

    static QByteArrayList all(FrameBuffer &buffer)
    {
        QByteArrayList frames;
        while (true) {
            const auto frame = buffer.next();
            if (!frame || !*frame)
                return frames;
            frames.append(**frame);
        }
    }

private Q_SLOTS:
    void lines_cutHoweverTheyArrive_data()
    {
        QTest::addColumn<int>("chunk");
        for (const int chunk : {1, 2, 3, 7, 100})
            QTest::addRow("%d bytes at a time", chunk) << chunk;
    }

    void lines_cutHoweverTheyArrive()
    {
        QFETCH(int, chunk);
        const QByteArray stream = "one\n\nthree\nunfinished";
        FrameBuffer lines({}, "\n", 100);
        QByteArrayList frames;
        for (qsizetype i = 0; i < stream.size(); i += chunk) {
            lines.append(stream.mid(i, chunk));
            frames += all(lines);
        }
        QCOMPARE(frames, (QByteArrayList{"one", "", "three"}));
    }

    void kittyFrames_cutHoweverTheyArrive_data() { lines_cutHoweverTheyArrive_data(); }

    void kittyFrames_cutHoweverTheyArrive()
    {
        QFETCH(int, chunk);
        const QByteArray stream = "\x1bP@kitty-cmd{\"ok\":true}\x1b\\\x1bP@kitty-cmd{}\x1b\\";
        FrameBuffer buffer = kitty();
        QByteArrayList frames;
        for (qsizetype i = 0; i < stream.size(); i += chunk) {
            buffer.append(stream.mid(i, chunk));
            frames += all(buffer);
        }
        QCOMPARE(frames, (QByteArrayList{"{\"ok\":true}", "{}"}));
    }

    void garbageBeforeAFrame_isAnErrorAtItsFirstByte()
    {
        FrameBuffer buffer = kitty();
        buffer.append("\x1bPx");
        const auto frame = buffer.next();
        QVERIFY(!frame);
        QCOMPARE(frame.error(), FrameBuffer::Error::Garbage);
    }

    void endlessFrame_isRefusedAtTheLimit()
    {
        FrameBuffer buffer = kitty(10);
        buffer.append("\x1bP@kitty-cmd0123456789");
        QVERIFY(buffer.next().has_value());
        buffer.append("x");
        const auto frame = buffer.next();
        QVERIFY(!frame);
        QCOMPARE(frame.error(), FrameBuffer::Error::TooLong);
    }

    void wholeFrameOverTheLimit_isRefusedToo()
    {
        FrameBuffer lines({}, "\n", 3);
        lines.append("1234\n");
        QCOMPARE(lines.next().error(), FrameBuffer::Error::TooLong);
    }

    void drippedMegabytes_areScannedOnce()
    {
        FrameBuffer lines({}, "\n", 16 << 20);
        const QByteArray chunk(64, 'x');
        // Scanning from the start each time would take 2 * 10^12 steps and never end.
        for (int i = 0; i < 200'000; ++i) {
            lines.append(chunk);
            QVERIFY(!lines.next()->has_value());
        }
        lines.append("\n");
        QCOMPARE((*lines.next())->size(), 200'000 * chunk.size());
    }
};

QTEST_GUILESS_MAIN(FrameBufferTest)
#include "FrameBufferTest.moc"
