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
#include <numeric>

namespace
{

/// Its header is one of them.
constexpr int leastRows = 4;

/// What is wrong is a sentence, which is worth a second line; all rows are as high, so that none moves when
/// something goes wrong.
constexpr int linesInRow = 2;

/// In widths of a letter, where it is narrow: of a title, and of a problem beside its button.
constexpr int leastTitle = 12;
constexpr int leastNote = 10;

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
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWish(column, width); });
    setSortingEnabled(true);

    auto *switches = new SwitchDelegate(this);
    for (const KittyRow::Column column : {KittyRow::Zoom, KittyRow::Pin})
        setItemDelegateForColumn(column, switches);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_sorted, &QAbstractItemModel::rowsInserted, this, &KittyTable::showOrHideEmptyText);
    connect(&m_sorted, &QAbstractItemModel::rowsRemoved, this, &KittyTable::showOrHideEmptyText);
    connect(&m_sorted, &QAbstractItemModel::rowsInserted, this, &KittyTable::fitColumns);
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this, &KittyTable::onDataChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KittyTable::currentRowChanged);
    showTexts();
}

void KittyTable::setKitties(KittyTableModel &kitties, const Actions &actions)
{
    m_kitties = &kitties;
    m_fix = new FixDelegate(actions, this);
    setItemDelegateForColumn(KittyRow::Note, m_fix);
    connect(m_fix, &FixDelegate::clicked, this, [this](const QModelIndex &index, QAction *fix) {
        setCurrentIndex(index);
        fix->trigger();
    });
    addActions({actions.toggleZoom, actions.pin, actions.makeRule, actions.tryAgain, actions.setUpKitty,
                actions.trust, actions.copyDetails});
    m_sorted.setSourceModel(&kitties);
    measureHeadings();
    for (int column = 0; column < KittyRow::ColumnCount; ++column)
        m_wished.at(static_cast<std::size_t>(column)) = widthFor(static_cast<KittyRow::Column>(column));
    fitColumns();
}

void KittyTable::showTexts()
{
    setAccessibleName(tr("Kitties"));
    setAccessibleDescription(tr("Every kitty window, with its state. The space key switches its zoom, or in "
                                "the column Pin its pin."));
    showOrHideEmptyText();
    verticalHeader()->setDefaultSectionSize(linesInRow * lineHeight(fontMetrics())
                                            + fontMetrics().height() / 2);
    setMinimumHeight(leastRows * verticalHeader()->defaultSectionSize());
    measureHeadings();
    // They may be longer in another language.
    for (std::size_t column = 0; column < m_wished.size(); ++column)
        m_wished.at(column) = std::max(m_wished.at(column), m_headings.at(column));
    m_content = {};
    fitColumns();
}

/// Those of all columns: Qt says nothing of one that is hidden.
void KittyTable::measureHeadings()
{
    m_isFitting = true;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        setColumnHidden(column, false);
        m_headings.at(static_cast<std::size_t>(column)) = horizontalHeader()->sectionSizeHint(column);
    }
    m_isFitting = false;
}

/// The space key belongs to the switch of the pin where that is current, and else to the action for zoom.
bool KittyTable::event(QEvent *event)
{
    const bool isForPin = event->type() == QEvent::ShortcutOverride
        && currentIndex().column() == KittyRow::Pin
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (isForPin)
        event->accept();
    return isForPin || QTableView::event(event);
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
    // What is said may be longer now.
    if (!hiddenColumns().isEmpty())
        fitColumns();
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
    fitColumns();
}

int KittyTable::widthFor(KittyRow::Column column) const
{
    return std::max(column_fit::lettersFor(column) * fontMetrics().averageCharWidth(), m_headings.at(column));
}

column_fit::Needs KittyTable::needs()
{
    column_fit::Needs needs;
    for (int number = 0; number < KittyRow::ColumnCount; ++number) {
        const auto column = static_cast<KittyRow::Column>(number);
        column_fit::Need &need = needs.at(column);
        need.wished = m_wished.at(column);
        need.isChosen = need.wished > widthFor(column);
        need.least = m_headings.at(column);
    }
    for (const KittyRow::Column column : {KittyRow::State, KittyRow::Font}) {
        m_content.at(column) = std::max(m_content.at(column), sizeHintForColumn(column));
        needs.at(column).least = std::max(needs.at(column).least, m_content.at(column));
    }
    const int letter = fontMetrics().averageCharWidth();
    needs[KittyRow::Title].least = std::max(needs[KittyRow::Title].least, leastTitle * letter);
    needs[KittyRow::Note] = {.wished = widthFor(KittyRow::Note),
                             .least = m_fix->widestButton(fontMetrics()) + leastNote * letter};
    return needs;
}

void KittyTable::fitColumns()
{
    if (m_isFitting || !m_kitties)
        return;
    const QList<KittyRow::Column> hidden = hiddenColumns();
    setWidths(column_fit::widthsFor(needs(), viewport()->width()));
    if (hiddenColumns() != hidden)
        Q_EMIT hiddenColumnsChanged();
}

/// The problem takes what the others leave. Not by QHeaderView::Stretch, which hides and resizes columns
/// later, when they can't be told from those that the user resizes.
void KittyTable::setWidths(const column_fit::Widths &widths)
{
    m_isFitting = true;
    const int rest = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < KittyRow::ColumnCount; ++column) {
        const int width = widths.at(static_cast<std::size_t>(column));
        header->setSectionHidden(column, width == 0);
        if (width > 0)
            header->resizeSection(column, column == KittyRow::Note ? width + std::max(0, rest) : width);
    }
    updateGeometries(); // a scroll bar that was needed half way goes at once
    m_isFitting = false;
}

void KittyTable::keepWish(int column, int width)
{
    if (m_isFitting)
        return;
    if (column != KittyRow::Note)
        m_wished.at(static_cast<std::size_t>(column)) = width;
    fitColumns();
}

QList<KittyRow::Column> KittyTable::hiddenColumns() const
{
    QList<KittyRow::Column> hidden;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (isColumnHidden(column))
            hidden += static_cast<KittyRow::Column>(column);
    }
    return hidden;
}

QByteArray KittyTable::columns()
{
    setWidths(m_wished);
    const QByteArray columns = horizontalHeader()->saveState();
    fitColumns();
    return columns;
}

void KittyTable::setColumns(const QByteArray &columns)
{
    m_isFitting = true;
    if (horizontalHeader()->restoreState(columns)) {
        for (int column = 0; column < KittyRow::ColumnCount; ++column)
            m_wished.at(static_cast<std::size_t>(column)) = columnWidth(column);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_isFitting = false;
    fitColumns();
}
