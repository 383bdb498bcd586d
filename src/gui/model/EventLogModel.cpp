// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLogModel.h"

#include "EventText.h"
#include "KittyRegistry.h"
#include "SymbolIcon.h"
#include "ZoomController.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace
{

/// So many go at once when there are too many: removing one by one would make every event cost two changes.
constexpr int removedAtOnce = 200;

/// Seconds, with all its retries, as a rule.
constexpr qint64 longestCommand = 10;

} // namespace

EventLogModel::EventLogModel(const ZoomController &controller, const KittyRegistry &registry, QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&controller, &ZoomController::focusChanged, this, [this](const ZoomEvent &event) {
        const bool failed = event.zooming && event.zooming->status == ZoomEvent::Zooming::Status::Failed;
        ZoomEvent untitled = event;
        untitled.title.clear();
        append({.time = event.time,
                .text = event_text::of(event),
                .untitled = event_text::of(untitled),
                .isProblem = failed});
    });
    const auto titleOf = [&controller](const KittyId &kitty) {
        const auto state = controller.kitty(kitty);
        return state ? state->title() : QString();
    };
    connect(&controller, &ZoomController::kittyFound, this, [this, titleOf](const KittyId &kitty) {
        append(event_text::kittyFound(kitty, titleOf(kitty)), event_text::kittyFound(kitty, {}));
    });
    connect(&controller, &ZoomController::kittyGone, this,
            [this](const KittyId &kitty) { append(event_text::kittyGone(kitty)); });
    connect(&controller, &ZoomController::zoomingChanged, this,
            [this](bool zooming) { append(event_text::zooming(zooming)); });
    connect(&registry, &KittyRegistry::statusChanged, this, [this, titleOf, &registry](const KittyId &kitty) {
        const KittyStatus status = registry.info(kitty).status;
        append(event_text::kittyStatus(kitty, titleOf(kitty), status),
               event_text::kittyStatus(kitty, {}, status), status.error.has_value());
    });
}

void EventLogModel::setNiriState(const NiriState &state)
{
    const NiriState before = std::exchange(m_niri, state);
    const bool isNews = before.connected != state.connected || before.problem != state.problem
        || (state.connected && before.version != state.version);
    if (isNews)
        append(event_text::niriConnection(state), {}, !state.connected);
}

void EventLogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void EventLogModel::append(const QString &text, const QString &untitled, bool isProblem)
{
    append({.time = QDateTime::currentDateTimeUtc(),
            .text = text,
            .untitled = untitled.isEmpty() ? text : untitled,
            .isProblem = isProblem});
}

void EventLogModel::append(Entry entry)
{
    if (rowCount() >= maximum) {
        beginRemoveRows({}, 0, removedAtOnce - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + removedAtOnce);
        endRemoveRows();
    }
    // What took a while is told with the time when it began, before what happened meanwhile. But nobody looks
    // further up for what is new, even if the clock was set back.
    const auto before = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry &other) {
        return other.time <= entry.time || other.time > entry.time.addSecs(longestCommand);
    });
    const int row = static_cast<int>(m_entries.rend() - before);
    beginInsertRows({}, row, row);
    m_entries.insert(m_entries.begin() + row, std::move(entry));
    endInsertRows();
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Time
            ? QLocale().toString(entry.time.toLocalTime().time(), QStringLiteral("HH:mm:ss"))
            : entry.text;
    case Qt::ToolTipRole:
        return index.column() == Time ? QLocale().toString(entry.time.toLocalTime()) : entry.text;
    case Qt::DecorationRole:
        return index.column() == What && entry.isProblem ? symbolIcon(QStringLiteral("state-attention"))
                                                         : QVariant();
    case Qt::AccessibleDescriptionRole:
        return entry.isProblem ? tr("A problem") : QString();
    case ProblemRole:
        return entry.isProblem;
    case LineRole:
        return QString(entry.time.toLocalTime().toString(Qt::ISODate) + u' ' + entry.untitled);
    default:
        return {};
    }
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("Time") : tr("Event");
}
