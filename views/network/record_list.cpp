// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/record_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "views/style/theme.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

constexpr int kLeastRows = 2;
constexpr int kMostShown = 7;

}  // namespace

RecordList::RecordList(const QString& key, const QString& title, const std::vector<Column>& columns, Check check,
                       QWidget* parent)
    : QWidget(parent)
    , columns_(columns)
    , check_(std::move(check))
{
    table_ = new QTableWidget(0, static_cast<int>(columns.size()), this);
    table_->setObjectName(key);
    table_->setAccessibleName(title);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        auto* header = new QTableWidgetItem(columns[static_cast<std::size_t>(column)].title);
        header->setToolTip(columns[static_cast<std::size_t>(column)].help);
        table_->setHorizontalHeaderItem(column, header);
    }
    table_->installEventFilter(this);
    add_ = new QPushButton(icon(QStringLiteral("add")), tr("Add"), this);
    add_->setObjectName(key + QStringLiteral("-add"));
    add_->setAccessibleName(tr("Add to: %1").arg(title));
    remove_ = new QPushButton(icon(QStringLiteral("remove")), tr("Remove"), this);
    remove_->setObjectName(key + QStringLiteral("-remove"));
    remove_->setAccessibleName(tr("Remove from: %1").arg(title));
    fault_ = new QLabel(this);
    fault_->setWordWrap(true);
    fault_->setTextFormat(Qt::PlainText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(table_);
    column->addWidget(fault_);
    column->addLayout(buttons);
    connect(add_, &QPushButton::clicked, this, &RecordList::addRequested);
    connect(remove_, &QPushButton::clicked, this, &RecordList::remove);
    connect(table_, &QTableWidget::cellChanged, this, &RecordList::takeEdit);
    connect(table_, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        showButtons();
        if (row != before && !isShowing_)
            emit currentRowChanged(row);
    });
    showFault({});
    showRows({});
}

int RecordList::currentRow() const
{
    return table_->currentRow();
}

void RecordList::setCurrentRow(int row)
{
    table_->setCurrentCell(row, std::max(0, table_->currentColumn()));
}

QTableWidgetItem* RecordList::newItem(int column) const
{
    auto* item = new QTableWidgetItem;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (columns_[static_cast<std::size_t>(column)].kind) {
    case Column::Kind::Text: item->setFlags(plain | Qt::ItemIsEditable); break;
    case Column::Kind::Switch: item->setFlags(plain | Qt::ItemIsUserCheckable); break;
    case Column::Kind::Fixed: item->setFlags(plain); break;
    }
    return item;
}

void RecordList::showRows(const std::vector<QStringList>& rows)
{
    isShowing_ = true;
    if (&rows != &rows_)
        rows_ = rows;
    const int current = table_->currentRow();
    table_->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table_->rowCount(); ++row)
        for (int column = 0; column < table_->columnCount(); ++column) {
            const QString& cell = rows[static_cast<std::size_t>(row)][column];
            auto* item = table_->item(row, column);
            if (!item)
                table_->setItem(row, column, item = newItem(column));
            // What a cell has already is no change to it; any other change would end what is being typed into it.
            if (columns_[static_cast<std::size_t>(column)].kind == Column::Kind::Switch) {
                item->setCheckState(cell == kOn ? Qt::Checked : Qt::Unchecked);
                item->setData(Qt::AccessibleTextRole, cell == kOn ? tr("on") : tr("off"));
            } else {
                item->setText(cell);
                item->setToolTip(cell);
            }
        }
    if (table_->rowCount() > 0)
        setCurrentRow(std::clamp(current, 0, table_->rowCount() - 1));
    const int shown = std::clamp(table_->rowCount(), kLeastRows, kMostShown);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           shown * table_->verticalHeader()->defaultSectionSize() + 2 * table_->frameWidth() + 2);
    showButtons();
    isShowing_ = false;
}

void RecordList::takeEdit(int row, int column)
{
    if (isShowing_)
        return;
    const auto* item = table_->item(row, column);
    const bool isSwitch = columns_[static_cast<std::size_t>(column)].kind == Column::Kind::Switch;
    const QString text = !isSwitch ? item->text().trimmed() : item->checkState() == Qt::Checked ? kOn : QString();
    if (text == rows_[static_cast<std::size_t>(row)][column])
        return showFault({});
    const QString message = check_(row, column, text);
    if (message.isEmpty()) {
        showFault({});
        const QPointer<RecordList> self(this);
        emit cellEdited(row, column, text);
        // An edit that leaves the value as it is shows nothing anew: the cell goes back to how the value is written.
        if (self)
            showRows(rows_);
        return;
    }
    const auto rows = rows_;
    showRows(rows);
    showFault(message);
}

void RecordList::remove()
{
    showFault({});
    if (table_->currentRow() >= 0)
        emit removeRequested(table_->currentRow());
}

void RecordList::showFault(const QString& message)
{
    message_ = message;
    fault_->setText(message);
    fault_->setAccessibleName(message.isEmpty() ? tr("No fault") : message);
    fault_->setStyleSheet(message.isEmpty() ? QString() : QStringLiteral("color: %1").arg(theme().error.name()));
    fault_->setVisible(!message.isEmpty());
}

void RecordList::showButtons()
{
    add_->setEnabled(table_->rowCount() < most_);
    remove_->setEnabled(table_->currentRow() >= 0 && table_->rowCount() > 0);
}

bool RecordList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete && remove_->isEnabled()) {
            remove();
            return true;
        }
        if (key == Qt::Key_Insert && add_->isEnabled()) {
            emit addRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace cw
