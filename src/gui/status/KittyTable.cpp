// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyTable.h"

#include "FixDelegate.h"
#include "KittyTableModel.h"
#include "PlainLabel.h"
#include "SwitchDelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace
{

/// Its header is one of them.
constexpr int leastRows = 4;

/// What is wrong is a sentence, which is worth a second line; all rows are as high, so that none moves when
/// something goes wrong.
constexpr int linesInRow = 2;

/// In widths of a letter.
int lettersFor(KittyRow::Column column)
{
    switch (column) {
    case KittyRow::State:
        return 25;
    case KittyRow::Title:
        return 22;
    case KittyRow::Font:
        return 20;
    case KittyRow::Connection:
        return 15;
    case KittyRow::Note:
        return 40;
    default:
        return 9;
    }
}

/// Letters that the font itself lacks come from another, often a higher one.
int lineHeight(const QFontMetrics &metrics)
{
    return metrics.boundingRect({0, 0, 1000, 1000}, Qt::TextSingleLine, KittyRow::title(KittyRow::Note))
        .height();
}

} // namespace

KittyTable::KittyTable(QWidget *parent)
    : QTableView(parent)
    , m_empty(new PlainLabel(viewport()))
{
    m_sorted.setSortRole(KittyTableModel::SortRole);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted.setDynamicSortFilter(false); // nothing moves under the mouse
    setModel(&m_sorted);

    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(6 * fontMetrics().averageCharWidth());
    setSortingEnabled(true);

    setItemDelegateForColumn(KittyRow::Zoom, new SwitchDelegate(this));
    auto *fix = new FixDelegate(this);
    setItemDelegateForColumn(KittyRow::Note, fix);
    connect(fix, &FixDelegate::fixRequested, this, &KittyTable::fixRequested);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_sorted, &QAbstractItemModel::rowsInserted, this, &KittyTable::showOrHideEmptyText);
    connect(&m_sorted, &QAbstractItemModel::rowsRemoved, this, &KittyTable::showOrHideEmptyText);
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this, &KittyTable::onDataChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KittyTable::currentRowChanged);
    showTexts();
}

void KittyTable::setKitties(KittyTableModel &kitties)
{
    m_kitties = &kitties;
    m_sorted.setSourceModel(&kitties);
    for (int column = 0; column < KittyRow::ColumnCount; ++column)
        setColumnWidth(column, widthFor(static_cast<KittyRow::Column>(column)));
    horizontalHeader()->setSectionResizeMode(KittyRow::Note, QHeaderView::Stretch);
}

void KittyTable::showTexts()
{
    setAccessibleName(tr("Kitties"));
    setAccessibleDescription(tr("Every kitty window, with its state. The space key switches its zoom."));
    showOrHideEmptyText();
    verticalHeader()->setDefaultSectionSize(linesInRow * lineHeight(fontMetrics())
                                            + fontMetrics().height() / 2);
    setMinimumHeight(leastRows * verticalHeader()->defaultSectionSize());
    // The names of the columns may be longer in another language.
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (const int needed = horizontalHeader()->sectionSizeHint(column); columnWidth(column) < needed)
            setColumnWidth(column, needed);
    }
}

void KittyTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    QTableView::changeEvent(event);
}

const KittyRow *KittyTable::currentRow() const
{
    const QModelIndex index = m_sorted.mapToSource(currentIndex());
    return index.isValid() ? m_kitties->row(index.row()) : nullptr;
}

void KittyTable::chooseRow()
{
    if (currentIndex().isValid() || m_sorted.rowCount() == 0)
        return;
    int chosen = 0;
    for (int row = m_sorted.rowCount() - 1; row >= 0; --row) {
        const KittyRow *kitty = m_kitties->row(m_sorted.mapToSource(m_sorted.index(row, 0)).row());
        if (kitty && kitty->appearance.mark == Appearance::Mark::Attention)
            chosen = row;
    }
    setCurrentIndex(m_sorted.index(chosen, KittyRow::Title));
}

void KittyTable::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    if (topLeft.row() <= currentIndex().row() && currentIndex().row() <= bottomRight.row())
        Q_EMIT currentRowChanged();
}

void KittyTable::setNiriConnected(bool isConnected)
{
    m_isNiriConnected = isConnected;
    showOrHideEmptyText();
}

void KittyTable::showOrHideEmptyText()
{
    m_empty->setText(m_isNiriConnected
                         ? tr("No kitty is open.\nOpen one, and it appears here.")
                         : tr("niri is not connected, so it is not known which kitties are open.\n"
                              "They appear here as soon as niri runs."));
    m_empty->setGeometry(viewport()->rect().adjusted(24, 0, -24, 0));
    m_empty->setVisible(m_sorted.rowCount() == 0);
}

void KittyTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    showOrHideEmptyText();
    fitNote();
}

int KittyTable::widthFor(KittyRow::Column column) const
{
    return std::max(lettersFor(column) * fontMetrics().averageCharWidth(),
                    horizontalHeader()->sectionSizeHint(column));
}

/// The note takes what the other columns leave, but never less than a sentence needs.
void KittyTable::fitNote()
{
    QHeaderView *header = horizontalHeader();
    const int others = header->length() - header->sectionSize(KittyRow::Note);
    const int needed = widthFor(KittyRow::Note);
    const bool hasRoom = viewport()->width() - others >= needed;
    header->setSectionResizeMode(KittyRow::Note, hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!hasRoom)
        header->resizeSection(KittyRow::Note, needed);
}

void KittyTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QModelIndex zoom = currentIndex().siblingAtColumn(KittyRow::Zoom);
    const bool isOn = zoom.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_sorted.setData(zoom, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QByteArray KittyTable::columns() const
{
    return horizontalHeader()->saveState();
}

void KittyTable::setColumns(const QByteArray &columns)
{
    horizontalHeader()->restoreState(columns);
}
