// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyCheckup.h"

#include "DisplayText.h"
#include "KittyName.h"
#include "Sentences.h"

#include <QCoreApplication>

using Kind = KittyError::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittyCheckup)
};

QString named(const KittyCheckup &kitty)
{
    return kittyName(kitty.info.id.pid, kitty.title, kitty.info.version);
}

/// What the sentence does not say already.
QString why(const KittyError &error)
{
    if (error.kind == Kind::NoSocket || error.kind == Kind::NothingSet)
        return Text::tr("It was started when kitty.conf did not say where to listen.");
    if (error.kind == Kind::RemoteControlOff)
        return Text::tr("It was started when kitty.conf did not allow it.");
    if (error.kind == Kind::MaxRetriesExceeded)
        return wholeSentence(displayText(error.detail));
    return {};
}

QString linesByHand()
{
    return QString::fromUtf8(KittySetup::lines()).trimmed();
}

} // namespace

QString KittyCheckup::reason() const
{
    return info.status.error ? sentence(*info.status.error, title) : QString();
}

QString KittyCheckup::remedy() const
{
    return info.status.error ? ::remedy(*info.status.error) : QString();
}

Finding KittyCheckup::finding() const
{
    if (info.status.isReady() && isStepwise(method)) {
        return {.what = Text::tr("%1 can be zoomed, by steps.").arg(named(*this)),
                .why = Text::tr("It does not allow the command kitten, so its font sizes cannot be read."),
                .remedy = Text::tr("For exact sizes, add kitten to remote_control_password in kitty.conf.")};
    }
    if (info.status.isReady())
        return {.what = Text::tr("%1 can be zoomed.").arg(named(*this))};
    if (!info.status.error)
        return {.ok = false, .what = Text::tr("%1 was not checked.").arg(named(*this))};
    return {.ok = false,
            .what = wholeSentence(reason()),
            .why = why(*info.status.error),
            .remedy = wholeSentence(remedy())};
}

Finding findingOfSetup(const std::expected<KittySetup::Plan, KittySetupProblem> &plan, bool anyIsReady)
{
    if (plan && !plan->isNeeded())
        return {.what = plan->decidedBy.isEmpty()
                    ? Text::tr("A kitty that is started now as this one was can be reached.")
                    : Text::tr("A kitty that is started now can be reached: %1")
                          .arg(displayText(plan->decidedBy))};
    Finding finding{.ok = anyIsReady,
                    .what = anyIsReady ? Text::tr("kitty.conf alone does not let a new kitty be reached.")
                                       : Text::tr("A kitty that is started now can't be reached.")};
    if (plan) {
        finding.why = Text::tr("%1 does not set all that is needed.").arg(displayText(plan->configFile));
        finding.remedy = Text::tr("Run kitty-focus-tracker doctor --fix, or add these lines to it:") + u'\n'
            + linesByHand();
    } else {
        finding.why = wholeSentence(sentence(plan.error()));
        finding.remedy = Text::tr("kitty needs these lines:") + u'\n' + linesByHand();
    }
    return finding;
}
