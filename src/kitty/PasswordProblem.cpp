// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordProblem.h"

#include "DisplayText.h"

#include <QCoreApplication>

using Kind = PasswordProblem::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordProblem)
};

} // namespace

QString sentence(const PasswordProblem &problem)
{
    switch (problem.kind) {
    case Kind::None:
        return {};
    case Kind::FileMissing:
        return Text::tr("the password file %1 does not exist").arg(displayText(problem.file));
    case Kind::FileUnreadable:
        return Text::tr("the password file %1 cannot be read").arg(displayText(problem.file));
    case Kind::FileNotOurs:
        return Text::tr("the password file %1 belongs to somebody else").arg(displayText(problem.file));
    case Kind::TooLong:
        return problem.file.isEmpty()
            ? Text::tr("the password in KITTY_RC_PASSWORD is longer than kitty accepts")
            : Text::tr("the password in %1 is longer than kitty accepts").arg(displayText(problem.file));
    case Kind::NotProven:
        return problem.file.isEmpty()
            ? Text::tr("it does not show which program it runs")
            : Text::tr("it runs %1, which is not proven to be kitty").arg(displayText(problem.file));
    case Kind::KeyNotTold:
        return Text::tr("no program running in it exposes the encryption key");
    case Kind::KeyUnusable:
        return Text::tr("the key that it published for encrypting ours cannot be used");
    case Kind::NotDecrypted:
        return Text::tr("it could not decrypt ours, because its key or its clock differs");
    case Kind::Refused:
        return Text::tr("you refused the one we sent");
    case Kind::Denied:
        return Text::tr("you denied the one we sent, and it remembers that as long as it runs");
    case Kind::AllowedOnce:
        return Text::tr("you have not allowed the one we sent for good");
    case Kind::TooManyQuestions:
        return Text::tr("it cannot ask you about ours, because five other questions are open in its window");
    case Kind::ConfigNotAscii:
        return problem.file.isEmpty()
            ? Text::tr("it can compare none, because one on its command line has a character beyond ASCII")
            : Text::tr("it can compare none, because the one in line %1 of %2 has a character beyond ASCII")
                  .arg(QString::number(problem.line), displayText(problem.file));
    case Kind::OursNotAscii:
        return Text::tr("it cannot compare ours, which has a character beyond ASCII");
    }
    Q_UNREACHABLE();
}

QString remedy(const PasswordProblem &problem)
{
    switch (problem.kind) {
    case Kind::None:
        return Text::tr("put the password of remote_control_password into ~/.config/kitty/rc-pass");
    case Kind::FileMissing:
        return Text::tr("create it or change the setting");
    case Kind::FileUnreadable:
        return Text::tr("make it an ordinary file that you may read");
    case Kind::FileNotOurs:
        return Text::tr("make a file of your own");
    case Kind::TooLong:
        return Text::tr("choose a shorter one");
    case Kind::NotProven:
        return Text::tr("if it is your kitty, choose Trust Program in the status dialog, or run "
                        "kitty-focus-tracker doctor --fix");
    case Kind::KeyNotTold:
        return Text::tr("run a shell in this kitty");
    case Kind::KeyUnusable:
        return Text::tr("install another kitty");
    case Kind::NotDecrypted:
        return Text::tr("close this kitty and start a new one");
    case Kind::Refused:
        return Text::tr("choose try again to be asked once more");
    case Kind::Denied:
        return Text::tr("close this kitty and start a new one, then choose Allow password there");
    case Kind::AllowedOnce:
        return Text::tr("choose try again, then Allow password");
    case Kind::TooManyQuestions:
        return Text::tr("answer them, give this window the focus again, then choose Allow password");
    case Kind::ConfigNotAscii:
        return Text::tr("choose another there, of ASCII characters only, then start a new kitty");
    case Kind::OursNotAscii:
        return Text::tr(
            "choose another, of ASCII characters only, here and in kitty.conf, then start a new kitty");
    }
    Q_UNREACHABLE();
}
