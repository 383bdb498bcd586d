// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittySetupProblem.h"

#include "DisplayText.h"

#include <QCoreApplication>

using Kind = KittySetupProblem::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittySetup)
};

} // namespace

QString sentence(const KittySetupProblem &problem)
{
    switch (problem.kind) {
    case Kind::Unreadable:
        return Text::tr("%1 cannot be read: make it an ordinary file that you may read")
            .arg(displayText(problem.file));
    case Kind::TooLarge:
        return Text::tr("%1 is larger than 1 MiB: make it smaller, or add the lines by hand")
            .arg(displayText(problem.file));
    case Kind::DeadLink:
        return Text::tr("%1 is a link that leads to nothing: fix the link").arg(displayText(problem.file));
    case Kind::NotOurs:
        return Text::tr("%1 belongs to somebody else: add the lines by hand").arg(displayText(problem.file));
    case Kind::ReadOnly:
        return problem.detail.isEmpty()
            ? Text::tr("%1 is read-only: change what it is made from").arg(displayText(problem.file))
            : Text::tr("%1 leads to %2, which is read-only: change what that is made from")
                  .arg(displayText(problem.file), displayText(problem.detail));
    case Kind::AddedFileExists:
        return Text::tr("%1 was not written by this program: move it away or add the lines by hand")
            .arg(displayText(problem.file));
    case Kind::Overridden:
        return Text::tr("a later setting would undo the new ones: remove it (%1)")
            .arg(displayText(problem.detail));
    case Kind::Changed:
        return Text::tr("%1 has changed in the meantime: look at the new plan")
            .arg(displayText(problem.file));
    case Kind::WriteFailed:
        return Text::tr("%1 could not be written: %2")
            .arg(displayText(problem.file), displayText(problem.detail));
    case Kind::NothingToUndo:
        return Text::tr("%1 holds nothing that this program has added").arg(displayText(problem.file));
    case Kind::NoFile:
        return Text::tr("this kitty was started with --config %1 and reads no file that stays: start it "
                        "without that")
            .arg(problem.detail);
    }
    Q_UNREACHABLE();
}
