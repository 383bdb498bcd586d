// SPDX-License-Identifier: GPL-3.0-or-later
#include "DoctorReport.h"

#include "OrderedJson.h"
#include "TerminalText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DoctorReport)
};

QString mark(const Finding &finding)
{
    if (!finding.ok)
        return Text::tr("problem");
    return finding.remedy.isEmpty() ? Text::tr("ok") : Text::tr("note");
}

/// As wide as the widest mark, and the space around it.
qsizetype widthOfMarks()
{
    return 4
        + std::max({terminal_text::columns(Text::tr("problem")), terminal_text::columns(Text::tr("ok")),
                    terminal_text::columns(Text::tr("note"))});
}

QStringList linesOf(const Finding &finding)
{
    const qsizetype width = widthOfMarks();
    const QString indent(width, u' ');
    QStringList lines{terminal_text::padded(QStringLiteral("  ") + mark(finding), width) + finding.what};
    if (!finding.why.isEmpty())
        lines += indent + finding.why;
    if (finding.remedy.isEmpty())
        return lines;
    for (QString arrow = QStringLiteral("-> "); const QString &line : finding.remedy.split(u'\n')) {
        lines += indent + arrow + line;
        arrow = QStringLiteral("       ");
    }
    return lines;
}

QStringList section(const QString &title, const QList<Finding> &findings)
{
    QStringList lines{title};
    for (const Finding &finding : findings)
        lines += linesOf(finding);
    return lines;
}

OrderedJson jsonOf(const Finding &finding)
{
    OrderedJson json;
    json.add("ok", finding.ok).add("what", finding.what).add("why", finding.why);
    return json.add("remedy", finding.remedy);
}

OrderedJson jsonOf(const NiriCheckup &niri)
{
    OrderedJson json;
    json.add("connected", niri.isConnected).add("socket", niri.socket).add("version", niri.version);
    return json.add("tells_pids", niri.isWell()).add("problem", niri.problem);
}

OrderedJson jsonOf(const KittyCheckup &kitty)
{
    const KittyInfo &info = kitty.info;
    OrderedJson json;
    json.add("pid", info.id.pid).add("version", info.version.toString());
    json.add("status", toText(info.status.kind)).add("reason", kitty.reason()).add("remedy", kitty.remedy());
    return json.add("method", toText(kitty.method)).add("socket", kitty.socket);
}

} // namespace

QList<Finding> DoctorReport::ofKitties() const
{
    QList<Finding> findings;
    for (const KittyCheckup &kitty : kitties)
        findings += kitty.finding();
    return findings + aroundKitty;
}

QList<Finding> DoctorReport::all() const
{
    return niri.findings() + ofKitties() + session;
}

bool DoctorReport::isWell() const
{
    return std::ranges::all_of(all(), &Finding::ok);
}

QString DoctorReport::toText() const
{
    QStringList lines = section(QStringLiteral("niri"), niri.findings());
    lines += section(QStringLiteral("kitty"), ofKitties());
    lines += section(Text::tr("This session"), session);
    const auto problems = std::ranges::count(all(), false, &Finding::ok);
    lines += {QString(),
              problems == 0 ? Text::tr("All is well.")
                            : Text::tr("%n problems were found.", nullptr, static_cast<int>(problems))};
    return lines.join(u'\n') + u'\n';
}

QString DoctorReport::toJson() const
{
    std::vector<OrderedJson> kittiesJson;
    kittiesJson.reserve(kitties.size());
    for (const KittyCheckup &kitty : kitties)
        kittiesJson.push_back(jsonOf(kitty));
    std::vector<OrderedJson> findingsJson;
    for (const Finding &finding : all())
        findingsJson.push_back(jsonOf(finding));
    OrderedJson json;
    json.add("ok", isWell()).add("niri", jsonOf(niri)).add("kitties", kittiesJson);
    json.add("findings", findingsJson);
    return QString::fromUtf8(json.toJson()) + u'\n';
}
