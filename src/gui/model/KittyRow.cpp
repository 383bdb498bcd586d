// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyRow.h"

#include "DisplayText.h"
#include "KittyName.h"
#include "PointsText.h"
#include "Sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

using namespace std::chrono;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittyRow)
};

QString ageText(nanoseconds age)
{
    const QString text = age < 1min ? Text::tr("%1 s", "seconds").arg(duration_cast<seconds>(age).count())
        : age < 1h                  ? Text::tr("%1 min", "minutes").arg(duration_cast<minutes>(age).count())
                                    : Text::tr("%1 h", "hours").arg(duration_cast<hours>(age).count());
    return QString(text).replace(u' ', QChar::Nbsp); // stays on one line
}

QString connectionText(const KittyInfo &info)
{
    switch (info.connection) {
    case KittyInfo::Connection::Closed:
        return Text::tr("Closed");
    case KittyInfo::Connection::Connecting:
        return Text::tr("Connecting");
    case KittyInfo::Connection::Open:
        return info.isActive ? Text::tr("In use") : Text::tr("Open");
    }
    Q_UNREACHABLE();
}

QString fontText(const KittyState::Window &window)
{
    if (!window.size)
        return {};
    if (!window.base || *window.base == *window.size)
        return pointsText(*window.size);
    return Text::tr("%1 (base %2)", "a font size, and the one that the user gave it")
        .arg(pointsText(*window.size), pointsNumber(*window.base));
}

bool mayNeedRule(const KittyState::Window &window)
{
    return window.changesOften && window.rule.isEmpty() && !window.isPinned;
}

QStringList remarksOn(const KittyState::Window &window)
{
    QStringList remarks;
    if (window.isPinned && window.amount)
        remarks += Text::tr("Pinned: it stays zoomed without the focus");
    if (mayNeedRule(window))
        remarks += Text::tr("Its font size changes often: a rule can leave it at its base size");
    if (!window.rule.isEmpty())
        remarks += Text::tr("Rule: %1").arg(displayText(window.rule));
    if (window.isLimited && window.amount && window.columns)
        remarks += Text::tr("Zoom: %1 of %2, to keep %n columns", nullptr, *window.columns)
                       .arg(u'+' + pointsNumber(window.zoomedBy), window.amount->toText());
    else if (window.columns)
        remarks += Text::tr("Columns: %1").arg(QLocale().toString(*window.columns));
    return remarks;
}

double millisecondsOf(nanoseconds time)
{
    return duration<double, std::milli>(time).count();
}

QString latencyText(nanoseconds latency)
{
    const double value = millisecondsOf(latency);
    return Text::tr("%1 ms").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

QString noteText(const Appearance &appearance)
{
    if (appearance.mark != Appearance::Mark::Attention && appearance.mark != Appearance::Mark::Waiting)
        return {};
    return joinedSentences({appearance.sentence, appearance.remedy});
}

KittyRow rowOfKitty(const KittyState &state)
{
    const KittyInfo &info = state.info;
    KittyRow row;
    row.kitty = info.id;
    row.zoomSwitch = state.zoomSwitch;
    row.texts[KittyRow::Connection] = connectionText(info);
    row.texts[KittyRow::Pid] = QString::number(info.id.pid);
    row.sortNumbers[KittyRow::Pid] = info.id.pid;
    row.texts[KittyRow::Retries] = QLocale().toString(info.retries);
    row.sortNumbers[KittyRow::Retries] = static_cast<double>(info.retries);
    row.sortNumbers[KittyRow::Zoom] = state.zoomSwitch ? 0 : 1;
    row.sortNumbers[KittyRow::Pin] = 2; // behind those that have a switch there
    if (!info.version.isNull())
        row.texts[KittyRow::Version] = info.version.toString();
    if (info.latency) {
        row.texts[KittyRow::Latency] = latencyText(*info.latency);
        row.sortNumbers[KittyRow::Latency] = millisecondsOf(*info.latency);
    }
    if (info.connection == KittyInfo::Connection::Closed)
        row.sortNumbers[KittyRow::Connection] = std::numeric_limits<double>::max();
    if (info.connection == KittyInfo::Connection::Open && !info.isActive)
        row.idleSince = info.lastUsed;
    return row;
}

} // namespace

std::vector<KittyRow> KittyRow::of(const KittyState &state, bool isZooming, nanoseconds now)
{
    const KittyState untitled{.info = state.info, .zoomSwitch = state.zoomSwitch, .windows = {}};
    const auto finish = [&](KittyRow row, const KittyState::Window *window) {
        row.name = kittyName(state.info.id.pid, window ? window->title : QString());
        row.appearance = appearanceOf(state, window, isZooming);
        row.texts[State] = row.appearance.word;
        row.texts[Note] = noteText(row.appearance);
        row.untitledNote = noteText(appearanceOf(untitled, nullptr, isZooming));
        row.setAge(now);
        return row;
    };

    const KittyRow kitty = rowOfKitty(state);
    if (state.windows.empty()) {
        KittyRow row = kitty;
        row.texts[Title] = Text::tr("(no window)");
        return {finish(row, nullptr)};
    }
    std::vector<KittyRow> rows;
    for (const KittyState::Window &window : state.windows) {
        KittyRow row = kitty;
        row.window = window.id;
        row.isFocused = window.isFocused;
        row.isPinned = window.isPinned;
        row.canBePinned = window.amount.has_value();
        if (const auto pin = row.switchIn(Pin))
            row.sortNumbers[Pin] = *pin ? 0 : 1;
        row.isRuleAdvised = mayNeedRule(window);
        row.windowTitle = window.title;
        row.remarks = remarksOn(window);
        row.texts[Title] = displayText(window.title);
        row.texts[Font] = fontText(window);
        row.sortNumbers[Font] = window.size.value_or(0);
        rows.push_back(finish(row, &window));
    }
    return rows;
}

void KittyRow::setAge(nanoseconds now)
{
    if (!idleSince)
        return;
    const nanoseconds age = now - *idleSince;
    texts[Connection] = age < 1s ? Text::tr("Open") : Text::tr("Open, idle for %1").arg(ageText(age));
    sortNumbers[Connection] = static_cast<double>(duration_cast<seconds>(age).count());
}

std::optional<bool> KittyRow::switchIn(Column column) const
{
    if (column == Zoom)
        return zoomSwitch;
    return column == Pin && (isPinned || canBePinned) ? std::optional(isPinned) : std::nullopt;
}

QStringList KittyRow::values(const QList<Column> &columns) const
{
    QStringList values;
    for (const Column column : columns) {
        if (const QString &text = texts.at(column); !text.isEmpty())
            values += Text::tr("%1: %2", "name: value").arg(title(column), text);
    }
    return values;
}

QString KittyRow::details() const
{
    QString lines;
    for (int column = 0; column < ColumnCount; ++column) {
        // Titles are private: what is copied is often shown to others.
        const QString &text = column == Note ? untitledNote : texts.at(static_cast<std::size_t>(column));
        if (column == Title || text.isEmpty())
            continue;
        lines += Text::tr("%1: %2", "name: value").arg(title(static_cast<Column>(column)), text) + u'\n';
    }
    for (const QString &remark : remarks)
        lines += remark + u'\n';
    return lines;
}

QString KittyRow::title(Column column)
{
    switch (column) {
    case State:
        return Text::tr("State");
    case Title:
        return Text::tr("Title");
    case Font:
        return Text::tr("Font size");
    case Zoom:
        return Text::tr("Zoom");
    case Pin:
        return Text::tr("Pin", "a switch: this window stays zoomed without the focus");
    case Connection:
        return Text::tr("Connection");
    case Latency:
        return Text::tr("Latency");
    case Retries:
        return Text::tr("Retries");
    case Pid:
        return Text::tr("PID");
    case Version:
        return Text::tr("Version");
    case Note:
        return Text::tr("Problem");
    case ColumnCount:
        break;
    }
    return {};
}

QString KittyRow::hint(Column column)
{
    switch (column) {
    case Zoom:
        return Text::tr("Whether the windows of this kitty are zoomed.");
    case Pin:
        return Text::tr("Keeps this window zoomed wherever the focus is.");
    default:
        return {};
    }
}

bool KittyRow::isSortedByNumber(Column column)
{
    return column == Font || column == Zoom || column == Pin || column == Connection || column == Latency
        || column == Retries || column == Pid;
}

Qt::Alignment KittyRow::alignment(Column column)
{
    switch (column) {
    case Latency:
    case Retries:
    case Pid:
        return Qt::AlignTrailing | Qt::AlignVCenter;
    case Version:
        return Qt::AlignHCenter | Qt::AlignVCenter;
    default:
        return Qt::AlignLeading | Qt::AlignVCenter;
    }
}
