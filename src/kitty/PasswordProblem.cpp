// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/PasswordProblem.h"

#include "base/DisplayText.h"

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
            ? Text::tr("the password in KITTY_RC_PASSWORD is longer than kitty takes")
            : Text::tr("the password in %1 is longer than kitty takes").arg(displayText(problem.file));
    case Kind::NotProven:
        return problem.file.isEmpty()
            ? Text::tr("it does not show which program it runs")
            : Text::tr("it runs %1, which is not proven to be kitty").arg(displayText(problem.file));
    case Kind::KeyNotTold:
        return Text::tr("no program in it tells the key for encrypting ours");
    case Kind::KeyUnusable:
        return Text::tr("the key that it published for encrypting ours cannot be used");
    case Kind::NotDecrypted:
        return Text::tr("it could not decrypt ours, because its key or its clock differs");
    case Kind::Refused:
        return Text::tr("you refused the one we sent");
    case Kind::AllowedOnce:
        return Text::tr("you allowed the one we sent for single commands only");
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
    case Kind::AllowedOnce:
        return Text::tr("choose try again, then Allow password");
    }
    Q_UNREACHABLE();
}
