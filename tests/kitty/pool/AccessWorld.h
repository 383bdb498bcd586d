// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeLocator.h"
#include "KittyAccess.h"
#include "KittyKey.h"
#include "ManualScheduler.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <functional>

/// A kitty that wants a password, and a user who has given us one; without a socket between them.
struct AccessWorld {
    using Kind = KittyError::Kind;
    using Problem = PasswordProblem::Kind;

    static constexpr KittyId kitty{.pid = 4243, .startTime = 7};
    static constexpr auto withOurs = "allow_remote_control password\nremote_control_password ours\n";
    static constexpr auto withoutOurs = "allow_remote_control password\nremote_control_password another\n";
    static constexpr auto beyondAscii =
        "allow_remote_control password\nremote_control_password p\xc3\xa4ss\n";

    ManualScheduler scheduler;
    FakeLocator locator;
    QTemporaryDir folder;
    PasswordSource passwords{folder.filePath(QStringLiteral("rc-pass"))};
    KittyAccess access{kitty, locator, passwords, scheduler};

    AccessWorld()
    {
        qunsetenv("KITTY_RC_PASSWORD");
        locator.key = KittyKey().published();
        locator.config = withOurs;
        setPassword("ours");
    }

    void setPassword(const QByteArray &password)
    {
        QFile file(folder.filePath(QStringLiteral("rc-pass")));
        if (!file.open(QIODevice::WriteOnly) || file.write(password) != password.size())
            qFatal("The test's folder takes no file.");
    }

    static KittyError refusal(Kind kind, Problem problem = Problem::None)
    {
        return {.kind = kind, .pid = kitty.pid, .detail = {}, .password = {.kind = problem}};
    }

    /// kitty wants the password, which from now on goes with each command.
    void offer()
    {
        if (!access.wayPast(refusal(Kind::PasswordUnknown)))
            qFatal("There is no password.");
    }

    void accept()
    {
        offer();
        access.answered();
    }

    void ask()
    {
        offer();
        access.asksUser();
    }

    /// Why nothing may be sent, in few words; "free" if something may.
    QString obstacle()
    {
        const auto error = access.refreshObstacle();
        if (!error)
            return QStringLiteral("free");
        if (error->kind == Kind::WaitingForUser)
            return QStringLiteral("waits for the user");
        return error->kind == Kind::PasswordUnknown ? text(error->password.kind)
                                                    : QStringLiteral("another refusal");
    }

    static QString text(Problem problem)
    {
        return QStringLiteral("password problem %1").arg(static_cast<int>(problem));
    }

    /// What each frame is, and how it is put.
    static QStringList parts(const QByteArray &frames)
    {
        QStringList parts;
        FrameBuffer buffer = KittyMessage::responseBuffer();
        buffer.append(frames);
        while (const auto frame = buffer.next().value_or(std::nullopt)) {
            const QJsonObject json = QJsonDocument::fromJson(*frame).object();
            const bool isPlain = json.contains(QLatin1StringView("cmd"));
            const QJsonObject command = isPlain ? json : KittyKey().decrypt(json).value_or(QJsonObject());
            const bool isProbe = command.value(QLatin1StringView("version")).toArray().first() == 9999;
            const bool hasOurs =
                command.value(QLatin1StringView("password")).toString() == QLatin1StringView("ours");
            parts += (isProbe ? QStringLiteral("probe, ") : QStringLiteral("command, "))
                + (isPlain       ? QStringLiteral("plain")
                       : hasOurs ? QStringLiteral("encrypted with ours")
                                 : QStringLiteral("encrypted with none"));
        }
        return parts;
    }
};

/// What happens in one.
using AccessAct = std::function<void(AccessWorld &)>;
