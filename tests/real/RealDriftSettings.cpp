// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealDriftSettings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace
{

const QString exception = QStringLiteral("none");

bool isSaid(const QString &value)
{
    return !value.isEmpty();
}

} // namespace

QString RealDriftSettings::Rule::text() const
{
    QStringList lines;
    for (const auto &[key, value] :
         {std::pair(u"title", title), std::pair(u"app_id", appId), std::pair(u"output", output),
          std::pair(u"casting", casting), std::pair(u"amount", amount),
          std::pair(u"minimum_columns", minimumColumns)}) {
        if (isSaid(value))
            lines += QStringLiteral("%1=%2").arg(key, value);
    }
    return lines.join(u'\n');
}

QStringList RealDriftSettings::Rule::conditions() const
{
    QStringList words;
    for (const auto &[word, value] : {std::pair(QStringLiteral("a title met a rule"), title),
                                      std::pair(QStringLiteral("an app id met a rule"), appId),
                                      std::pair(QStringLiteral("an output met a rule"), output),
                                      std::pair(QStringLiteral("a cast met a rule"), casting)}) {
        if (isSaid(value))
            words += word;
    }
    return words;
}

bool RealDriftSettings::Rule::isMetBy(niri::WindowId window, const SimulatedDesktop &desktop) const
{
    const SimulatedDesktop::Window &known = desktop.windows().at(window);
    const bool wantsCast = casting == QLatin1StringView("true");
    return (!isSaid(title) || known.title.contains(title[1])) && (!isSaid(appId) || known.appId == appId)
        && (!isSaid(output) || desktop.outputOf(window) == output)
        && (!isSaid(casting) || desktop.isCasting() == wantsCast);
}

double RealDriftSettings::Zoom::appliedTo(double base) const
{
    const double value = QStringView(amount).mid(1).toDouble();
    switch (amount[0].unicode()) {
    case u'+':
        return base + value;
    case u'-':
        return base - value;
    case u'x':
        return base * value;
    default:
        return value;
    }
}

QByteArray RealDriftSettings::text() const
{
    QString text = QStringLiteral("[zoom]\nenabled=%1\namount=%2\nsettle_ms=%3\nnull_focus=%4\nscope=%5\n"
                                  "minimum_columns=%6\n\n[kitty]\napp_ids=kitty, %7\n")
                       .arg(isEnabled ? u"true" : u"false", amount)
                       .arg(settle.count())
                       .arg(keepsNullFocus ? u"keep" : u"restore", isForOutputs ? u"output" : u"focused")
                       .arg(minimumColumns)
                       .arg(otherAppId());
    for (qsizetype i = 0; i < rules.size(); ++i)
        text += QStringLiteral("\n[rule number %1]\n%2\n").arg(i).arg(rules[i].text());
    return text.toUtf8();
}

const RealDriftSettings::Rule *RealDriftSettings::ruleOf(niri::WindowId window,
                                                         const SimulatedDesktop &desktop) const
{
    const auto first =
        std::ranges::find_if(rules, [&](const Rule &rule) { return rule.isMetBy(window, desktop); });
    return first == rules.end() ? nullptr : &*first;
}

std::optional<RealDriftSettings::Zoom> RealDriftSettings::zoomBy(const Rule *rule) const
{
    Zoom zoom{.amount = amount, .minimumColumns = minimumColumns};
    if (!rule)
        return zoom;
    if (rule->amount == exception)
        return std::nullopt;
    if (isSaid(rule->amount))
        zoom.amount = rule->amount;
    if (isSaid(rule->minimumColumns))
        zoom.minimumColumns = rule->minimumColumns.toInt();
    return zoom;
}

QString RealDriftSettings::randomAmount(QRandomGenerator &random)
{
    const std::array amounts{QStringLiteral("+3"), QStringLiteral("x1.25"), QStringLiteral("=16.5"),
                             QStringLiteral("+50"), QStringLiteral("-7.5")};
    return amounts[random.bounded(static_cast<quint32>(amounts.size()))];
}

/// With one condition, sometimes with two, and one thing or two that it gives.
RealDriftSettings::Rule RealDriftSettings::randomRule(QRandomGenerator &random)
{
    Rule rule;
    const auto addCondition = [&] {
        switch (random.bounded(9)) {
        case 0:
        case 1:
        case 2:
        case 3:
            rule.title = QStringLiteral("*%1*").arg(random.bounded(2));
            break;
        case 4:
        case 5:
            rule.output = random.bounded(2) == 0 ? secondOutput() : SimulatedDesktop::firstOutput();
            break;
        case 6:
        case 7:
            rule.casting = random.bounded(3) == 0 ? QStringLiteral("false") : QStringLiteral("true");
            break;
        default:
            rule.appId = otherAppId();
        }
    };
    addCondition();
    if (random.bounded(3) == 0)
        addCondition();
    const auto gives = random.bounded(6);
    if (gives < 2)
        rule.amount = exception;
    else if (gives < 5)
        rule.amount = randomAmount(random);
    if (gives > 3)
        rule.minimumColumns = QString::number(60 + 10 * random.bounded(3));
    return rule;
}
