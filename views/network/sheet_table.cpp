// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/sheet_table.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace cw {

namespace {

constexpr int kTypingMilliseconds = 150;
// Widths follow the first rows; to measure a thousand would be felt.
constexpr int kMeasuredRows = 50;

class CopyKeys : public QObject {
public:
    CopyKeys(QWidget& view, std::function<void()> copy)
        : QObject(&view)
        , copy_(std::move(copy))
    {
        view.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            return QObject::eventFilter(watched, event);
        copy_();
        return true;
    }

private:
    std::function<void()> copy_;
};

}  // namespace

void dressSheet(QTableView& table)
{
    QHeaderView* header = table.horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(kMeasuredRows);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    // Rows of one height: 150,000 of them are not measured.
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
    table.verticalHeader()->hide();
}

void fitSheetColumns(QTableView& table, const ColumnBounds& bounds)
{
    table.resizeColumnsToContents();
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setColumnWidth(column, std::clamp(table.columnWidth(column) + bounds.padding, bounds.least, bounds.most));
}

std::vector<int> selectedRows(const QTableView& table)
{
    std::vector<int> rows;
    for (const QModelIndex& index : table.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QProgressBar* makeBusyBar(QWidget* parent)
{
    auto* busy = new QProgressBar(parent);
    busy->setRange(0, 0);
    busy->setMaximumWidth(120);
    busy->setTextVisible(false);
    return busy;
}

void searchWhenTyped(QLineEdit& field, QTimer& delay, const std::function<void()>& search)
{
    delay.setSingleShot(true);
    delay.setInterval(kTypingMilliseconds);
    QObject::connect(&delay, &QTimer::timeout, &field, search);
    QObject::connect(&field, &QLineEdit::textChanged, &delay, qOverload<>(&QTimer::start));
}

void copyWithKeys(QWidget& view, const std::function<void()>& copy)
{
    new CopyKeys(view, copy);
}

}  // namespace cw
