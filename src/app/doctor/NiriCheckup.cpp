// SPDX-License-Identifier: GPL-3.0-or-later
#include "NiriCheckup.h"

#include "DisplayText.h"
#include "KittyError.h"

#include <QCoreApplication>
#include <QVersionNumber>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NiriCheckup)
};

/// The first that tells the process of a window. A version that is not known may be new enough.
bool isTooOld(const QString &version)
{
    const auto number = QVersionNumber::fromString(version);
    return !number.isNull() && number < QVersionNumber(25, 1);
}

Finding unreachable(const QString &why, const QString &remedy)
{
    return {.ok = false, .what = Text::tr("niri can't be reached."), .why = why, .remedy = remedy};
}

QString sentenceOf(const QString &phrase)
{
    return phrase.isEmpty() ? Text::tr("It does not answer.") : wholeSentence(phrase);
}

} // namespace

bool NiriCheckup::isWell() const
{
    return isConnected && toldWindows && tellsPids && !isTooOld(version);
}

QList<Finding> NiriCheckup::findings() const
{
    if (!isConnected && !hasSocket)
        return {
            unreachable(Text::tr("There is no niri socket in XDG_RUNTIME_DIR, and NIRI_SOCKET names none."),
                        Text::tr("Start niri, and check from within its session."))};
    if (!isConnected)
        return {
            unreachable(sentenceOf(problem), Text::tr("If niri runs, log out of its session and in again."))};

    QList<Finding> findings;
    if (!isWell() && toldWindows)
        findings += Finding{
            .ok = false,
            .what =
                Text::tr("niri %1 does not report which process owns a window.").arg(displayText(version)),
            .why = Text::tr("It is older than 25.01."),
            .remedy = Text::tr("Install niri 25.01 or newer.")};
    else if (!toldWindows)
        findings += Finding{
            .ok = false,
            .what = Text::tr("niri %1 answers, but does not report its windows.").arg(displayText(version)),
            .why = {},
            .remedy = Text::tr("Log out of its session and in again if it stays that way.")};
    else
        findings +=
            Finding{.what = Text::tr("niri %1 answers and reports its windows: %2")
                                .arg(version.isEmpty() ? Text::tr("(version unknown)") : displayText(version),
                                     displayText(socket))};
    if (!named.isEmpty() && named != socket)
        findings +=
            Finding{.what = Text::tr("NIRI_SOCKET is out of date; the niri that runs was found without it."),
                    .why = Text::tr("It names %1, where no niri answers.").arg(displayText(named)),
                    .remedy = Text::tr("Nothing needs to be done; the next login sets it right.")};
    return findings;
}
