// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomAmount.h"

#include "DecimalNumber.h"
#include "DisplayText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

using Operation = ZoomAmount::Operation;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZoomAmount)
};

std::optional<ZoomAmount> parsed(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QChar sign = text.front();
    const auto number = plain::fromText(text.sliced(1).trimmed());
    if (!number)
        return std::nullopt;
    if (sign == u'+')
        return ZoomAmount{Operation::Add, *number};
    if (sign == u'-')
        return ZoomAmount{Operation::Add, 0 - *number};
    if (sign == u'x' || sign == u'X')
        return ZoomAmount{Operation::Scale, *number};
    if (sign == u'=')
        return ZoomAmount{Operation::Set, *number};
    return std::nullopt;
}

} // namespace

ZoomAmount::Limits ZoomAmount::limitsOf(Operation operation)
{
    switch (operation) {
    case Operation::Add:
        return {-largestDifference, largestDifference};
    case Operation::Scale:
        return {smallestFactor, largestFactor};
    case Operation::Set:
        return {smallestSize, largestSize};
    }
    Q_UNREACHABLE();
}

std::expected<ZoomAmount, QString> ZoomAmount::fromText(QStringView text)
{
    const auto amount = parsed(text.trimmed());
    if (amount) {
        const Limits limits = limitsOf(amount->operation);
        if (amount->value >= limits.smallest && amount->value <= limits.largest)
            return *amount;
    }
    return std::unexpected(Text::tr("The amount is \"%1\", but must be %2.").arg(displayText(text), rule()));
}

QString ZoomAmount::rule()
{
    return Text::tr("+ or - with up to %1 points (+3), x with a factor from %2 to %3 (x1.25), "
                    "or = with a size from %4 to %5 points (=16)")
        .arg(plain::toText(largestDifference), plain::toText(smallestFactor), plain::toText(largestFactor),
             plain::toText(smallestSize), plain::toText(largestSize));
}

QString ZoomAmount::toText() const
{
    const QString number = plain::toText(value);
    switch (operation) {
    case Operation::Add:
        return value < 0 ? number : u'+' + number;
    case Operation::Scale:
        return u'x' + number;
    case Operation::Set:
        return u'=' + number;
    }
    Q_UNREACHABLE();
}

double ZoomAmount::appliedTo(double own) const
{
    switch (operation) {
    case Operation::Add:
        return std::max(smallestSize, own + value);
    case Operation::Scale:
        return std::max(smallestSize, own * value);
    case Operation::Set:
        return value;
    }
    Q_UNREACHABLE();
}

ZoomAmount ZoomAmount::stepped(int points) const
{
    const double step = operation == Operation::Scale ? 0.05 : 1;
    const Limits limits = limitsOf(operation);
    const double wanted = plain::rounded(value + step * points);
    return {operation, std::clamp(wanted, limits.smallest, limits.largest)};
}
