// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/bom_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include "views/panels/bom_model.h"
#include "views/style/theme.h"
#include "views/text/plain_cell.h"
#include "views/text/words.h"

#include <algorithm>
#include <iterator>

namespace cw {

namespace {

constexpr BomCategory kCategories[] = {
    BomCategory::Compute,   BomCategory::ComputeFabric, BomCategory::StorageFabric, BomCategory::ServiceFabric,
    BomCategory::OutOfBand, BomCategory::Storage,       BomCategory::Management,    BomCategory::Racks};
constexpr int kAllCategories = -1;

}  // namespace

BomPanel::BomPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    model_ = new BomModel(this);
    filter_ = new BomFilter(this);
    filter_->setSourceModel(model_);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("bom-search"));
    search_->setClearButtonEnabled(true);
    category_ = new QComboBox(this);
    category_->setObjectName(QStringLiteral("bom-category"));
    copy_ = new QPushButton(this);
    export_ = new QPushButton(this);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("bom-table"));
    table_->setModel(filter_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(BomModel::Category, Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->installEventFilter(this);
    totals_ = new QLabel(this);
    totals_->setObjectName(QStringLiteral("bom-totals"));
    totals_->setTextFormat(Qt::PlainText);
    totals_->setWordWrap(true);
    totals_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    setFocusProxy(table_);
    auto* bar = new QHBoxLayout;
    bar->addWidget(search_, 1);
    bar->addWidget(category_);
    bar->addWidget(copy_);
    bar->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(table_, 1);
    column->addWidget(totals_);

    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        filter_->setWords(words);
        showTotals();
    });
    connect(category_, &QComboBox::currentIndexChanged, this, [this] {
        const int chosen = category_->currentData().toInt();
        filter_->setCategory(chosen == kAllCategories ? std::nullopt : std::optional(static_cast<BomCategory>(chosen)));
        showTotals();
    });
    connect(copy_, &QPushButton::clicked, this, &BomPanel::copyAsTable);
    connect(export_, &QPushButton::clicked, this, &BomPanel::exportRequested);
    connect(table_, &QTableView::activated, this, &BomPanel::revealCurrent);
    connect(&session_, &Session::analysisChanged, this, &BomPanel::refresh);
    retranslate();
    table_->horizontalHeader()->setSectionsMovable(true);
    // What is bought and what it costs stand beside each other, within a small window; the rest follows.
    constexpr int kFirst[] = {BomModel::Category,  BomModel::Model,    BomModel::Total,
                              BomModel::UnitPrice, BomModel::Extended, BomModel::Description};
    auto* header = table_->horizontalHeader();
    for (int place = 0; place < static_cast<int>(std::size(kFirst)); ++place)
        header->moveSection(header->visualIndex(kFirst[place]), place);
    fitColumns();
}

void BomPanel::retranslate()
{
    search_->setPlaceholderText(tr("Search lines"));
    search_->setAccessibleName(tr("Search the bill of materials"));
    search_->setToolTip(
        tr("Shows the lines that contain every word: category, manufacturer, model, part number or description."));
    category_->setAccessibleName(tr("Category"));
    category_->view()->setAccessibleName(tr("Category"));
    category_->setToolTip(tr("Shows the lines of one category only."));
    const QSignalBlocker quiet(category_);
    const QVariant chosen = category_->count() > 0 ? category_->currentData() : QVariant(kAllCategories);
    category_->clear();
    category_->addItem(tr("All categories"), kAllCategories);
    for (const BomCategory category : kCategories)
        category_->addItem(icon(QStringLiteral("parts"), theme().category(category)), bomCategoryName(category),
                           static_cast<int>(category));
    category_->setCurrentIndex(std::max(0, category_->findData(chosen)));
    copy_->setText(tr("Copy"));
    copy_->setIcon(icon(QStringLiteral("copy")));
    copy_->setAccessibleName(tr("Copy as a table"));
    copy_->setToolTip(tr("Copies the selected lines, or all that are shown, for a spreadsheet (Ctrl+C in the table)."));
    export_->setText(tr("Export…"));
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setAccessibleName(tr("Export the bill of materials"));
    export_->setToolTip(tr("Writes the bill as a workbook, as CSV or as JSON."));
    table_->setAccessibleName(tr("Bill of materials"));
    table_->setToolTip(tr("Enter or a double click shows what a line stands for on the canvas."));
    totals_->setAccessibleName(tr("Totals of the bill of materials"));
    refresh();
}

void BomPanel::refresh()
{
    model_->show(session_.analysis());
    if (!isFitted_)
        fitColumns();
    showTotals();
}

/// To what they hold, within bounds; widths that the user set are left alone, so only once there are lines.
void BomPanel::fitColumns()
{
    constexpr int kMostNames = 170, kMostWords = 260;
    table_->resizeColumnsToContents();
    for (int column = 0; column < BomModel::ColumnCount; ++column) {
        const int most = column == BomModel::Description ? kMostWords : kMostNames;
        table_->setColumnWidth(column, std::min(table_->columnWidth(column), most));
    }
    isFitted_ = model_->rowCount() > 0;
}

/// The totals are of the whole bill; what a filter leaves is summed beside it.
void BomPanel::showTotals()
{
    const BillOfMaterials& bill = session_.analysis()->bill;
    QString sentence =
        tr("Total (%1): %2, from %3 to %4.", "price scenario, amount, low, high")
            .arg(scenarioName(bill.scenario), exactText(bill.total), text(bill.totalLow), text(bill.totalHigh));
    if (filter_->rowCount() != model_->rowCount()) {
        Money shown = Money::fromMinor(0, bill.currency);
        for (int row = 0; row < filter_->rowCount(); ++row)
            if (const auto& price = model_->line(filter_->mapToSource(filter_->index(row, 0)).row()).extended)
                shown += *price;
        sentence = tr("%n line(s) shown: %1.", nullptr, filter_->rowCount()).arg(exactText(shown)) + QLatin1Char('\n') +
                   sentence;
    }
    if (!bill.unpriced.empty())
        sentence += QLatin1Char('\n') + tr("%n part(s) without a price; the total is short of them.", nullptr,
                                           static_cast<int>(bill.unpriced.size()));
    totals_->setText(sentence);
}

void BomPanel::copyAsTable()
{
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty())
        for (int row = 0; row < filter_->rowCount(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < BomModel::ColumnCount; ++column)
        cells << plainCell(filter_->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(QLatin1Char('\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < BomModel::ColumnCount; ++column)
            cells << plainCell(filter_->index(row, column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void BomPanel::revealCurrent()
{
    const QModelIndex index = filter_->mapToSource(table_->currentIndex());
    if (!index.isValid())
        return;
    std::vector<ElementId> there;
    for (const ElementId& id : model_->line(index.row()).elements)
        if (session_.design()->hasElement(id))
            there.push_back(id);
    if (!there.empty())
        session_.reveal(there);
}

bool BomPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyAsTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BomPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (totals_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
