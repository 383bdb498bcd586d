// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyTableModel.h"

#include "SymbolIcon.h"
#include "ZoomController.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace
{

/// Paths and sizes keep their own direction where the text around them runs from right to left.
QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

} // namespace

KittyTableModel::KittyTableModel(ZoomController &controller, Scheduler &scheduler, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
    , m_scheduler(scheduler)
    , m_refresh(scheduler, 50ms, [this] { refresh(); })
{
    connect(&controller, &ZoomController::kittyFound, this, &KittyTableModel::markChanged);
    connect(&controller, &ZoomController::kittyChanged, this, &KittyTableModel::markChanged);
    connect(&controller, &ZoomController::kittyGone, this, &KittyTableModel::markChanged);
    connect(&controller, &ZoomController::zoomingChanged, this, &KittyTableModel::markAllChanged);
}

void KittyTableModel::setLive(bool live)
{
    if (std::exchange(m_isLive, live) == live)
        return;
    if (live) {
        m_isAllChanged = true;
        refresh();
        showAges();
    } else {
        m_refresh.cancel();
        m_ages.cancel();
    }
}

void KittyTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_isLive)
        return;
    m_isAllChanged = true;
    refresh();
}

void KittyTableModel::markChanged(const KittyId &kitty)
{
    if (!m_isLive)
        return;
    m_changed.insert(kitty);
    m_refresh.request();
}

void KittyTableModel::markAllChanged()
{
    if (!m_isLive)
        return;
    m_isAllChanged = true;
    m_refresh.request();
}

void KittyTableModel::refresh()
{
    if (std::exchange(m_isAllChanged, false)) {
        for (const KittyRow &row : m_rows)
            m_changed.insert(row.kitty);
        for (const KittyState &kitty : m_controller.kitties())
            m_changed.insert(kitty.info.id);
    }
    for (const KittyId &kitty : std::exchange(m_changed, {}))
        refresh(kitty);
}

void KittyTableModel::refresh(const KittyId &kitty)
{
    const auto state = m_controller.kitty(kitty);
    const auto rows =
        state ? KittyRow::of(*state, m_controller.isZooming(), m_scheduler.now()) : std::vector<KittyRow>();
    removeRowsNotIn(kitty, rows);
    for (const KittyRow &row : rows)
        place(row);
}

void KittyTableModel::removeRowsNotIn(const KittyId &kitty, const std::vector<KittyRow> &rows)
{
    // The row of a kitty that has lost its last window, or got its first, is kept for what it is now.
    const bool keepsOne = !rows.empty() && std::ranges::none_of(m_rows, [&](const KittyRow &old) {
        return std::ranges::any_of(rows, [&](const KittyRow &row) { return row.isSameAs(old); });
    });
    bool isOneKept = !keepsOne;
    for (std::size_t at = 0; at < m_rows.size();) {
        KittyRow &old = m_rows[at];
        const bool isLeft = old.kitty != kitty
            || std::ranges::any_of(rows, [&](const KittyRow &row) { return row.isSameAs(old); });
        if (!isLeft && !isOneKept) {
            isOneKept = true;
            old.window = rows.front().window;
        } else if (!isLeft) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
            continue;
        }
        ++at;
    }
}

void KittyTableModel::place(const KittyRow &row)
{
    const auto found = std::ranges::find_if(m_rows, [&](const KittyRow &old) { return old.isSameAs(row); });
    if (found != m_rows.end()) {
        replace(static_cast<std::size_t>(found - m_rows.begin()), row);
        return;
    }
    const int at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.push_back(row);
    endInsertRows();
}

void KittyTableModel::replace(std::size_t at, const KittyRow &row)
{
    const KittyRow old = std::exchange(m_rows[at], row);
    if (old == row)
        return;
    const bool isAllChanged = old.appearance != row.appearance || old.isFocused != row.isFocused
        || old.zoomSwitch != row.zoomSwitch;
    int first = 0;
    int last = KittyRow::ColumnCount - 1;
    if (!isAllChanged) {
        const auto isSame = [&](int column) {
            const auto c = static_cast<std::size_t>(column);
            return old.texts.at(c) == row.texts.at(c) && old.sortNumbers.at(c) == row.sortNumbers.at(c)
                && old.switchIn(KittyRow::Column(column)) == row.switchIn(KittyRow::Column(column));
        };
        while (first < last && isSame(first))
            ++first;
        while (last > first && isSame(last))
            --last;
    }
    Q_EMIT dataChanged(index(static_cast<int>(at), first), index(static_cast<int>(at), last));
}

void KittyTableModel::showAges()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        KittyRow row = m_rows[at];
        row.setAge(m_scheduler.now());
        if (row.texts != m_rows[at].texts)
            replace(at, row);
    }
    m_ages = m_scheduler.callAfter(1s, [this] { showAges(); });
}

const KittyRow *KittyTableModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int KittyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KittyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : KittyRow::ColumnCount;
}

QVariant KittyTableModel::data(const QModelIndex &index, int role) const
{
    const KittyRow *row = this->row(index.row());
    if (!row || index.column() >= columnCount())
        return {};
    const auto column = static_cast<KittyRow::Column>(index.column());
    const std::optional<bool> isOn = row->switchIn(column);
    switch (role) {
    case Qt::DisplayRole:
        return isolated(row->texts.at(column));
    case Qt::DecorationRole:
        return column == KittyRow::State ? symbolIcon(row->appearance.icon()) : QVariant();
    case Qt::ToolTipRole:
        if (column == KittyRow::State)
            return row->appearance.sentence;
        if (isOn)
            return KittyRow::hint(column);
        return column == KittyRow::Title || column == KittyRow::Note ? row->texts.at(column) : QVariant();
    case Qt::AccessibleTextRole:
        return !isOn ? row->texts.at(column) : *isOn ? tr("on") : tr("off");
    case Qt::AccessibleDescriptionRole:
        return column == KittyRow::State ? row->appearance.sentence : KittyRow::title(column);
    case Qt::CheckStateRole:
        return isOn ? QVariant(*isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return int(KittyRow::alignment(column));
    case Qt::FontRole:
        if (row->isFocused && (column == KittyRow::Title || column == KittyRow::Font)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case SortRole:
        return KittyRow::isSortedByNumber(column) ? QVariant(row->sortNumbers.at(column))
                                                  : QVariant(row->texts.at(column));
    case PidRole:
        return row->kitty.pid;
    case FixRole:
        return static_cast<int>(row->appearance.fix);
    default:
        return {};
    }
}

QVariant KittyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<KittyRow::Column>(section);
    if (role == Qt::DisplayRole)
        return KittyRow::title(column);
    if (role == Qt::ToolTipRole)
        return KittyRow::hint(column);
    return role == Qt::TextAlignmentRole ? QVariant(int(KittyRow::alignment(column))) : QVariant();
}

Qt::ItemFlags KittyTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.data(Qt::CheckStateRole).isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool KittyTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const KittyRow *row = this->row(index.row());
    if (!row || role != Qt::CheckStateRole)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    if (index.column() == KittyRow::Pin && row->window)
        return m_controller.setPinned(*row->window, on);
    return index.column() == KittyRow::Zoom && m_controller.setZoomSwitch(row->kitty.pid, on);
}
