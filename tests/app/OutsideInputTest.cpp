// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameBuffer.h"
#include "IniText.h"
#include "Json.h"
#include "KittyConfigText.h"
#include "KittyEnvironment.h"
#include "KittyMessage.h"
#include "ListenOption.h"
#include "SettingsFile.h"
#include "UnixSocketTable.h"
#include "VariableExpansion.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>

using Read = std::function<void(const QByteArray &)>;

/// What others wrote is read in a time that grows with its length, and no faster.
class OutsideInputTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype length = 256 * 1024;

    static QByteArray filled(const QByteArray &pattern, qsizetype size)
    {
        return pattern.repeated(size / pattern.size() + 1).first(size);
    }

    /// The best of some, for others are at work on this machine, too.
    static qint64 nanoseconds(const Read &read, const QByteArray &text)
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            read(text);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    }

    static void drip(const QByteArray &text)
    {
        FrameBuffer frames = KittyMessage::responseBuffer();
        for (const char byte : text) {
            frames.append(QByteArray(1, byte));
            if (!frames.next())
                frames.clear();
        }
    }

    static void pour(const QByteArray &text)
    {
        FrameBuffer lines({}, "\n", length);
        lines.append(text);
        while (lines.next().value_or(std::nullopt)) { }
    }

private Q_SLOTS:
    void timeToRead_growsWithTheLength_data()
    {
        QTest::addColumn<Read>("read");
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("start");
        const auto rows = [](const char *name, const Read &read, const QByteArrayList &patterns,
                             const QByteArray &start = {}) {
            for (const QByteArray &pattern : patterns)
                QTest::addRow("%s: %s", name, pattern.toPercentEncoding().constData())
                    << read << pattern << start;
        };
        rows("variables",
             [](const QByteArray &text) {
                 VariableExpansion::expanded(text, [](const QByteArray &) { return std::nullopt; });
             },
             {"$", "$$", "$a", "$a ", "${", "${a", "${}", "${a}", "$ ", "}", "x"});
        rows("kitty.conf", &KittyConfigText::settings,
             {"a", "a b\n", "\n", "\n\\", "\\a\n", "#\n", " ", " \t", "\r\n"});
        rows("listen_on", &ListenOption::fromConfig, {"listen_on unix:$a\n", "listen_on x\n\\y\n"});
        rows(
            "command line", &ListenOption::fromCommandLine,
            {QByteArray("-o\0", 3), QByteArray("-olisten_on=x\0", 14), QByteArray("--listen-on\0", 12), "x"});
        rows("environment", &KittyEnvironment::parse,
             {QByteArray("KITTY_PID=1\0", 12), QByteArray("a\0", 2), "="});
        rows("socket table", &UnixSocketTable::parse,
             {"\n", " ", "0: 00000002 00000000 00010000 0001 01 1 /a\n"});
        rows("our settings", [](const QByteArray &text) { IniText(text).find(u"zoom", u"amount"); },
             {"a", "a=b\n", "a=\"\n", "[a]\n", "[", "a=b ;", "\"", "\\", "\n", "a=\"\\", " "});
        rows("our settings, judged",
             [](const QByteArray &text) { std::ignore = SettingsFile::fromBytes(text, {}); },
             {"a=b\n", "[zoom]\namount=x\n", "x\n", "a=b"});
        rows("niri's JSON", [](const QByteArray &text) { std::ignore = niri::parseJson(text); },
             {"1", "1,", "12345678901234567890,", "\"", "\\\"", "[", "{\"a\":", "{}", "-", "1e"});
        rows("kitty's JSON", &KittyMessage::parseResponse, {"1,", "\"", "[", "{\"a\":", "\\\""});
        rows("lines", &pour, {"\n", "a\n", "a"});
        rows("dripping frames", &drip, {"a", "\x1b", "\x1bP@kitty-cmd\x1b\\"});
        rows("a dripping frame", &drip, {"a", "\x1b", "\x1b]"}, "\x1bP@kitty-cmd");
    }

    void timeToRead_growsWithTheLength()
    {
        QFETCH(const Read, read);
        QFETCH(const QByteArray, pattern);
        QFETCH(const QByteArray, start);
        const QByteArray half = start + filled(pattern, length / 2);
        const QByteArray whole = start + filled(pattern, length - start.size());
        // What is quadratic takes four times as long for twice the length, and seconds for such lengths.
        constexpr qint64 noise = 10'000'000;
        qint64 shorter = 0;
        qint64 longer = 0;
        for (int attempt = 0; attempt < 5; ++attempt) {
            shorter = nanoseconds(read, half);
            longer = nanoseconds(read, whole);
            if (longer <= 3 * shorter + noise)
                return;
        }
        QFAIL(qPrintable(QStringLiteral("%1 ms for half of it, %2 ms for the whole")
                             .arg(shorter / 1'000'000)
                             .arg(longer / 1'000'000)));
    }
};

Q_DECLARE_METATYPE(Read)
QTEST_GUILESS_MAIN(OutsideInputTest)
#include "OutsideInputTest.moc"
