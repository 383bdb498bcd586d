// SPDX-License-Identifier: GPL-3.0-or-later
#include "Remedies.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>
#include <vector>

namespace
{

/// Words of ours, and what they ask for.
struct Act {
    QString words; ///< a regular expression for the whole clause
    std::function<bool(Person &, const QStringList &parts)> carryOut; ///< parts: the clause, then its groups
    QString subject = {}; ///< for "it": what in the problem; its group is then the last part
};

/// As README says.
const QByteArray ownAddress = QByteArrayLiteral("unix:${XDG_RUNTIME_DIR}/kitty-{kitty_pid}");
const QString passwordFile = QStringLiteral("the password (?:file|in) (\\S+) ");

bool listenThere(Person &user)
{
    return user.setOption("listen_on", ownAddress);
}

const std::vector<Act> &acts()
{
    static const std::vector<Act> acts{
        {QStringLiteral("set listen_on in kitty\\.conf"),
         [](Person &user, const auto &) { return listenThere(user); }},
        {QStringLiteral("set listen_on to a unix socket in kitty\\.conf"),
         [](Person &user, const auto &) { return listenThere(user); }},
        {QStringLiteral("set listen_on to a path in kitty\\.conf"),
         [](Person &user, const auto &) { return listenThere(user); }},
        {QStringLiteral("set listen_on in kitty\\.conf and allow_remote_control to (\\S+)"),
         [](Person &user, const QStringList &parts) {
             return listenThere(user) && user.setOption("allow_remote_control", parts.at(1).toUtf8());
         }},
        {QStringLiteral("set (linux_display_server) to (\\S+) in kitty\\.conf"),
         [](Person &user, const QStringList &parts) {
             return user.setOption(parts.at(1).toUtf8(), parts.at(2).toUtf8());
         }},
        {QStringLiteral("put \\{kitty_pid\\} into its --listen-on"),
         [](Person &user, const auto &) { return user.nameKittyInListenOn(); }},
        {QStringLiteral("start a new kitty with a path in --listen-on"),
         [](Person &user, const auto &) { return user.startNewKittyWithPath(); }},
        {QStringLiteral("take its app id out of the app ids in the settings"),
         [](Person &user, const auto &) { return user.leaveAppIdOut(); }},
        {QStringLiteral("set listen_on to a path in a folder that only you can write"),
         [](Person &user, const auto &) { return listenThere(user); }},
        {QStringLiteral("set allow_remote_control to (\\S+) in kitty\\.conf"),
         [](Person &user, const QStringList &parts) {
             return user.setOption("allow_remote_control", parts.at(1).toUtf8());
         }},
        {QStringLiteral("add it to remote_control_password in kitty\\.conf"),
         [](Person &user, const QStringList &parts) { return user.permit(parts.last()); },
         QStringLiteral("does not allow the command (\\S+)")},
        {QStringLiteral("start a new kitty without (.+)"),
         [](Person &user, const QStringList &parts) {
             return user.leaveOptionOut(parts.at(1)) && user.startNewKitty();
         }},
        {QStringLiteral("start a new kitty(?: in its place)?"),
         [](Person &user, const auto &) { return user.startNewKitty(); }},
        {QStringLiteral("close this kitty and start a new one(?: if it stays that way)?"),
         [](Person &user, const auto &) { return user.startNewKitty(); }},
        {QStringLiteral("install a newer kitty"),
         [](Person &user, const auto &) { return user.installNewerKitty(); }},
        {QStringLiteral("install another kitty"),
         [](Person &user, const auto &) { return user.installAnotherKitty(); }},
        {QStringLiteral("it goes on by itself as soon as kitty answers"),
         [](Person &user, const auto &) { return user.waitForKitty(); }},
        {QStringLiteral("it goes on by itself as soon as that program closes its connection"),
         [](Person &user, const auto &) { return user.waitForOthers(); }},
        {QStringLiteral("choose Allow password there"),
         [](Person &user, const auto &) { return user.allowPassword(); }},
        {QStringLiteral("(?:choose )?Allow password"),
         [](Person &user, const auto &) { return user.allowPassword(); }},
        {QStringLiteral("change what it objects to"),
         [](Person &user, const auto &) { return user.meetObjection(); }},
        {QStringLiteral("choose try again"), [](Person &user, const auto &) { return user.tryAgain(); }},
        {QStringLiteral("choose try again to be asked once more"),
         [](Person &user, const auto &) { return user.tryAgain() && user.allowPassword(); }},
        {QStringLiteral("run a shell in this kitty"),
         [](Person &user, const auto &) { return user.runShell(); }},
        {QStringLiteral("put the password of remote_control_password into (\\S+)"),
         [](Person &user, const QStringList &parts) { return user.writePassword(parts.at(1)); }},
        {QStringLiteral("create it or change the setting"),
         [](Person &user, const QStringList &parts) { return user.writePassword(parts.last()); },
         passwordFile},
        {QStringLiteral("make it an ordinary file that you may read"),
         [](Person &user, const QStringList &parts) { return user.writePassword(parts.last()); },
         passwordFile},
        {QStringLiteral("make a file of your own"),
         [](Person &user, const QStringList &parts) { return user.writePassword(parts.last()); },
         passwordFile},
        {QStringLiteral("choose another there, of ASCII characters only"),
         [](Person &user, const auto &) { return user.chooseAsciiPasswords(); }},
        {QStringLiteral("choose another, of ASCII characters only, here and in kitty\\.conf"),
         [](Person &user, const auto &) { return user.chooseAsciiPasswords(); }},
        {QStringLiteral("answer them, give this window the focus again"),
         [](Person &user, const auto &) { return user.answerOtherQuestions() && user.focusAgain(); }},
        {QStringLiteral("if it is your kitty, choose Trust Program in the status dialog, or run "
                        "kitty-focus-tracker doctor --fix"),
         [](Person &user, const auto &) { return user.trustProgram(); }},
        {QStringLiteral("choose a shorter one"),
         [](Person &user, const auto &) { return user.chooseShorterPassword(); }},
    };
    return acts;
}

QString doClause(const QString &problem, const QString &clause, Person &user)
{
    for (const Act &act : acts()) {
        const auto match = QRegularExpression(QRegularExpression::anchoredPattern(act.words)).match(clause);
        if (!match.hasMatch())
            continue;
        QStringList parts = match.capturedTexts();
        if (!act.subject.isEmpty()) {
            const auto subject = QRegularExpression(act.subject).match(problem);
            if (!subject.hasMatch())
                return QStringLiteral("what is meant in \"%1: %2\"?").arg(problem, clause);
            parts += subject.captured(1);
        }
        return act.carryOut(user, parts) ? QString()
                                         : QStringLiteral("nobody can do this here: %1").arg(clause);
    }
    return QStringLiteral("nobody knows how to do this: %1").arg(clause);
}

} // namespace

QString doWhatItSays(const QString &problem, const QString &remedy, Person &user)
{
    for (const QString &clause : remedy.split(QStringLiteral(", then "))) {
        if (const QString fault = doClause(problem, clause, user); !fault.isEmpty())
            return fault;
    }
    return {};
}
