// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListenOption.h"

#include <QTest>

class ListenOptionTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray arguments(const QByteArrayList &all) { return all.join('\0') + '\0'; }

    static ListenOption fromConfig(const QByteArray &value) { return {.value = value, .isFromConfig = true}; }
    static ListenOption fromOption(const QByteArray &value)
    {
        return {.value = value, .isFromConfig = false};
    }

private Q_SLOTS:
    void config_lastLineWins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("one") << QByteArray("listen_on unix:/a") << QByteArray("unix:/a");
        QTest::newRow("blanks") << QByteArray(" \tlisten_on \t unix:/a b \r\n") << QByteArray("unix:/a b");
        QTest::newRow("last") << QByteArray("listen_on unix:/a\nfont_size 11\nlisten_on unix:/b\n")
                              << QByteArray("unix:/b");
        QTest::newRow("none") << QByteArray("listen_on none") << QByteArray();
        QTest::newRow("none at last") << QByteArray("listen_on unix:/a\nlisten_on none") << QByteArray();
        QTest::newRow("commented") << QByteArray("# listen_on unix:/a") << QByteArray();
        QTest::newRow("alike") << QByteArray("listen_once unix:/a\nx listen_on unix:/a") << QByteArray();
        QTest::newRow("no value") << QByteArray("listen_on") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void config_lastLineWins()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        const auto option = ListenOption::fromConfig(text);
        QCOMPARE(option, value.isEmpty() ? std::nullopt : std::optional(fromConfig(value)));
    }

    void commandLine_isRead_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<ListenOption>("option");
        const ListenOption none;
        QTest::newRow("nothing") << QByteArrayList{"kitty"} << none;
        QTest::newRow("apart") << QByteArrayList{"kitty", "--listen-on", "unix:/a"} << fromOption("unix:/a");
        QTest::newRow("together") << QByteArrayList{"kitty", "--listen-on=unix:/a=b"}
                                  << fromOption("unix:/a=b");
        QTest::newRow("-o") << QByteArrayList{"kitty", "-o", "listen_on=unix:/a"} << fromConfig("unix:/a");
        QTest::newRow("-o with a blank")
            << QByteArrayList{"kitty", "-o", "listen_on unix:/a"} << fromConfig("unix:/a");
        QTest::newRow("-o together") << QByteArrayList{"kitty", "-olisten_on=unix:/a"}
                                     << fromConfig("unix:/a");
        QTest::newRow("--override") << QByteArrayList{"kitty", "--override", "listen_on=unix:/a"}
                                    << fromConfig("unix:/a");
        QTest::newRow("--override=") << QByteArrayList{"kitty", "--override=listen_on=unix:/a=b"}
                                     << fromConfig("unix:/a=b");
        QTest::newRow("-o, after a blank")
            << QByteArrayList{"kitty", "-o", "listen_on unix:/a=b"} << fromConfig("unix:/a=b");
        QTest::newRow("option beats -o")
            << QByteArrayList{"kitty", "--listen-on", "unix:/a", "-o", "listen_on=unix:/b"}
            << fromOption("unix:/a");
        QTest::newRow("other -o") << QByteArrayList{"kitty", "-o", "font_size=11"} << none;
        QTest::newRow("of its program")
            << QByteArrayList{"kitty", "--", "x", "--listen-on", "unix:/a"} << none;
        QTest::newRow("no value") << QByteArrayList{"kitty", "--listen-on"} << none;
        QTest::newRow("program's name") << QByteArrayList{"--listen-on=unix:/a"} << none;
    }

    void commandLine_isRead()
    {
        QFETCH(QByteArrayList, words);
        QFETCH(ListenOption, option);
        QCOMPARE(ListenOption::fromCommandLine(arguments(words)),
                 option.value.isEmpty() ? std::nullopt : std::optional(option));
    }

    void value_isExpandedAsKittyDoes_data()
    {
        QTest::addColumn<ListenOption>("option");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("as it is") << fromOption("unix:/a") << QByteArray("unix:/a");
        QTest::newRow("config adds the PID") << fromConfig("unix:/a") << QByteArray("unix:/a-42");
        QTest::newRow("config names the PID")
            << fromConfig("unix:/a{kitty_pid}b") << QByteArray("unix:/a42b");
        QTest::newRow("option names the PID") << fromOption("unix:/{kitty_pid}") << QByteArray("unix:/42");
        QTest::newRow("relative") << fromConfig("unix:a b") << QByteArray("unix:/temporary/a b-42");
        QTest::newRow("abstract") << fromConfig("unix:@a") << QByteArray("unix:@a-42");
        QTest::newRow("home") << fromConfig("unix:~/a") << QByteArray("unix:/home/k\xc3\xa4/a-42");
        QTest::newRow("variable") << fromConfig("unix:$HOME/a") << QByteArray("unix:/home/k\xc3\xa4/a-42");
        QTest::newRow("in braces") << fromConfig("unix:${HOME}a")
                                   << QByteArray("unix:/home/k\xc3\xa4"
                                                 "a-42");
        QTest::newRow("whole scheme") << fromOption("$ADDRESS") << QByteArray("unix:/from variable");
        QTest::newRow("not set") << fromConfig("unix:/$NONE/${NONE}") << QByteArray("unix:/$NONE/${NONE}-42");
        QTest::newRow("dollar") << fromConfig("unix:/$$HOME") << QByteArray("unix:/$HOME-42");
        QTest::newRow("lone dollar") << fromConfig("unix:/a$ ${") << QByteArray("unix:/a$ ${-42");
        QTest::newRow("dollar last") << fromConfig("unix:/a$") << QByteArray("unix:/a$-42");
        QTest::newRow("expanded once") << fromConfig("unix:/$DOLLAR") << QByteArray("unix:/$HOME-42");
        QTest::newRow("tcp") << fromConfig("tcp:localhost:1234") << QByteArray("tcp:localhost:1234");
    }

    void value_isExpandedAsKittyDoes()
    {
        QFETCH(ListenOption, option);
        const auto variables = [](const QByteArray &name) -> std::optional<QByteArray> {
            if (name == "HOME")
                return "/home/k\xc3\xa4";
            if (name == "ADDRESS")
                return "unix:/from variable";
            if (name == "DOLLAR")
                return "$HOME";
            return std::nullopt;
        };
        QTEST(option.expanded(42, variables, "/temporary"), "address");
    }

    void unixAddresses_areReached()
    {
        QCOMPARE(ListenOption::address("unix:/run/k\xc3\xa4 1", 42).value(),
                 (KittyAddress{.name = QStringLiteral("/run/kä 1"), .isAbstract = false, .peer = 42}));
        QCOMPARE(ListenOption::address("unix:@kitty", 42).value(),
                 (KittyAddress{.name = QStringLiteral("kitty"), .isAbstract = true, .peer = 42}));
    }

    void otherAddresses_areErrors_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<KittyError::Kind>("kind");
        QTest::newRow("tcp") << QByteArray("tcp:localhost:1234") << KittyError::Kind::TcpOnly;
        QTest::newRow("tcp6") << QByteArray("tcp6:localhost:1234") << KittyError::Kind::TcpOnly;
        QTest::newRow("descriptor") << QByteArray("fd:3") << KittyError::Kind::NoSocket;
        QTest::newRow("nothing") << QByteArray() << KittyError::Kind::NoSocket;
        QTest::newRow("no name") << QByteArray("unix:") << KittyError::Kind::NoSocket;
        QTest::newRow("no abstract name") << QByteArray("unix:@") << KittyError::Kind::NoSocket;
        QTest::newRow("relative") << QByteArray("unix:kitty") << KittyError::Kind::NoSocket;
    }

    void otherAddresses_areErrors()
    {
        QFETCH(QByteArray, address);
        QFETCH(KittyError::Kind, kind);
        QCOMPARE(ListenOption::address(address, 42).error(),
                 (KittyError{.kind = kind, .pid = 42, .detail = {}}));
    }
};

QTEST_GUILESS_MAIN(ListenOptionTest)
#include "ListenOptionTest.moc"
