// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/address_sheet_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "views/network/address_sheet_model.h"
#include "views/network/sheet_table.h"
#include "views/style/theme.h"
#include "views/text/plain_cell.h"
#include "views/text/sentences.h"
#include "views/text/words.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

// An address plan takes tens of milliseconds, edits come several a second.
constexpr int kDelayMilliseconds = 120;
constexpr int kRowsBetweenStops = 4096;
constexpr char kCellMark = '\n';

std::vector<std::string> wordsOf(const QString& words)
{
    std::vector<std::string> found;
    for (const QString& word : words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        found.push_back(word.toStdString());
    return found;
}

/// The cell of one column out of the text of a row.
std::string cellOf(const std::string& text, int column)
{
    std::size_t from = 0;
    for (int at = 0; at < column; ++at)
        from = text.find(kCellMark, from) + 1;
    return text.substr(from, text.find(kCellMark, from) - from);
}

struct Arranged {
    std::shared_ptr<const std::vector<std::string>> texts;
    AddressSheetModel::Rows rows;
};

std::shared_ptr<const std::vector<std::string>> rowTexts(const AddressBook& book, AddressSheet sheet,
                                                         const Progress& progress)
{
    auto texts = std::make_shared<std::vector<std::string>>();
    texts->reserve(static_cast<std::size_t>(book.rows(sheet)));
    for (int row = 0; row < book.rows(sheet); ++row) {
        if (row % kRowsBetweenStops == 0 && progress.isCancelled())
            return {};
        texts->push_back(book.row(sheet, row).join(QLatin1Char(kCellMark)).toLower().toStdString() + kCellMark);
    }
    return texts;
}

/// Rows with every word, by the column that is sorted by; -1: in the order of the plan.
AddressSheetModel::Rows arranged(const std::vector<std::string>& texts, const QString& search, int column,
                                 Qt::SortOrder order)
{
    const std::vector<std::string> words = wordsOf(search);
    AddressSheetModel::Rows rows;
    for (std::size_t row = 0; row < texts.size(); ++row)
        if (std::all_of(words.begin(), words.end(),
                        [&](const std::string& word) { return texts[row].find(word) != std::string::npos; }))
            rows.push_back(static_cast<std::int32_t>(row));
    if (column < 0)
        return rows;
    std::vector<std::string> keys(texts.size());
    for (const std::int32_t row : rows)
        keys[static_cast<std::size_t>(row)] = cellOf(texts[static_cast<std::size_t>(row)], column);
    std::stable_sort(rows.begin(), rows.end(), [&](std::int32_t a, std::int32_t b) {
        const std::string& first = keys[static_cast<std::size_t>(order == Qt::AscendingOrder ? a : b)];
        const std::string& second = keys[static_cast<std::size_t>(order == Qt::AscendingOrder ? b : a)];
        return isNaturallyLess(first, second);
    });
    return rows;
}

}  // namespace

AddressSheetView::AddressSheetView(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , follower_(
          session,
          [this](const AnalysisPtr& analysis, const Facts&, Progress& progress) -> AnalysisFollower::Apply {
              AddressBookPtr made = AddressBook::make(analysis, progress.stopToken());
              if (!made)
                  return {};
              return [this, made] {
                  book_ = made;
                  texts_.fill(nullptr);
                  arrange();
              };
          },
          kDelayMilliseconds, this)
{
    model_ = new AddressSheetModel(this);
    sheets_ = new QTabBar(this);
    sheets_->setObjectName(QStringLiteral("address-sheets"));
    sheets_->setExpanding(false);
    sheets_->setDrawBase(false);
    sheets_->setUsesScrollButtons(true);
    for (int sheet = 0; sheet < kAddressSheets; ++sheet)
        sheets_->addTab(QString());
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("address-search"));
    search_->setClearButtonEnabled(true);
    copy_ = new QPushButton(this);
    copy_->setObjectName(QStringLiteral("address-copy"));
    export_ = new QPushButton(this);
    export_->setObjectName(QStringLiteral("address-export"));
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("address-table"));
    table_->setModel(model_);
    dressSheet(*table_);
    table_->horizontalHeader()->setSortIndicatorClearable(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    copyWithKeys(*table_, [this] { copyAsTable(); });
    state_ = new QLabel(this);
    state_->setObjectName(QStringLiteral("address-state"));
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true);
    busy_ = makeBusyBar(this);
    setFocusProxy(table_);
    auto* bar = new QHBoxLayout;
    bar->addWidget(search_, 1);
    bar->addWidget(copy_);
    bar->addWidget(export_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(state_, 1);
    foot->addWidget(busy_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sheets_);
    column->addLayout(bar);
    column->addWidget(table_, 1);
    column->addLayout(foot);
    searchWhenTyped(*search_, delay_, [this] { arrange(); });
    connect(sheets_, &QTabBar::currentChanged, this, [this] {
        const QSignalBlocker quiet(table_->horizontalHeader());
        table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        arrange();
    });
    connect(table_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &AddressSheetView::arrange);
    connect(copy_, &QPushButton::clicked, this, &AddressSheetView::copyAsTable);
    connect(export_, &QPushButton::clicked, this, [this] { emit exportRequested(sheet()); });
    connect(&follower_, &AnalysisFollower::stateChanged, this, &AddressSheetView::showState);
    retranslate();
}

AddressSheet AddressSheetView::sheet() const
{
    return static_cast<AddressSheet>(std::max(0, sheets_->currentIndex()));
}

void AddressSheetView::showSheet(AddressSheet sheet)
{
    sheets_->setCurrentIndex(static_cast<int>(sheet));
}

void AddressSheetView::retranslate()
{
    for (int sheet = 0; sheet < kAddressSheets; ++sheet)
        sheets_->setTabText(sheet, addressSheetTitle(static_cast<AddressSheet>(sheet)));
    sheets_->setAccessibleName(tr("Tables of the address plan"));
    search_->setPlaceholderText(tr("Search addresses"));
    search_->setAccessibleName(tr("Search the table"));
    search_->setToolTip(tr("Shows the rows that contain every word: device, address, port, number."));
    copy_->setText(tr("Copy"));
    copy_->setIcon(icon(QStringLiteral("copy")));
    copy_->setAccessibleName(tr("Copy as a table"));
    copy_->setToolTip(tr("Copies the selected rows, or all that are shown, for a spreadsheet (Ctrl+C in the table)."));
    export_->setText(tr("Export…"));
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setAccessibleName(tr("Export the table"));
    export_->setToolTip(tr("Writes the whole table as CSV."));
    // A name would be read in place of what the label says.
    state_->setAccessibleDescription(tr("State of the address plan"));
    busy_->setAccessibleName(tr("Working out the addresses"));
    texts_.fill(nullptr);
    arrange();
}

void AddressSheetView::arrange()
{
    table_->setAccessibleName(addressSheetTitle(sheet()));
    if (!book_)
        return showState();
    const QHeaderView* header = table_->horizontalHeader();
    arranging_.start(
        [book = book_, sheet = sheet(), texts = texts_[static_cast<std::size_t>(sheet())], words = search_->text(),
         column = header->sortIndicatorSection(), order = header->sortIndicatorOrder()](Progress& progress) {
            Arranged made;
            made.texts = texts ? texts : rowTexts(*book, sheet, progress);
            if (made.texts)
                made.rows = arranged(*made.texts, words, column, order);
            return made;
        },
        [this, book = book_, sheet = sheet()](Arranged made) {
            if (!made.texts || sheet != this->sheet())
                return;
            texts_[static_cast<std::size_t>(sheet)] = made.texts;
            const bool isSameSheet = model_->book() && model_->sheet() == sheet;
            const int top = isSameSheet ? table_->verticalScrollBar()->value() : 0;
            model_->show(book, sheet, std::move(made.rows));
            table_->verticalScrollBar()->setValue(top);
            if (!isSameSheet || !isFitted_[static_cast<std::size_t>(sheet)])
                fitColumns();
            showState();
        });
    showState();
}

void AddressSheetView::fitColumns()
{
    constexpr int kLeast = 56, kMost = 260, kPadding = 12;
    isFitted_[static_cast<std::size_t>(sheet())] = model_->rowCount() > 0;
    fitSheetColumns(*table_, {kLeast, kMost, kPadding});
}

void AddressSheetView::showState()
{
    busy_->setVisible(arranging_.isRunning() || copying_.isRunning() || (isVisible() && !follower_.isCurrent()));
    if (!book_) {
        state_->setText(tr("The addresses are being worked out…"));
        return;
    }
    if (book_->problem()) {
        state_->setText(errorText(*book_->problem()));
        return;
    }
    const int all = book_->rows(sheet());
    const int shown = model_->sheet() == sheet() ? model_->rowCount() : 0;
    QString text = tr("%Ln row(s).", nullptr, all);
    if (all == 0)
        text = tr("Nothing in this design has them.");
    else if (shown != all)
        text = tr("%L1 of %L2 rows shown.").arg(shown).arg(all);
    if (sheet() == AddressSheet::Lids && all > 0)
        addSentence(text, tr("The subnet manager assigns LIDs; only their number is planned."));
    state_->setText(text);
}

void AddressSheetView::copyAsTable()
{
    if (!model_->book())
        return;
    const std::vector<int> rows = selectedRows(*table_);
    std::vector<std::int32_t> wanted;
    for (const int row : rows)
        wanted.push_back(model_->shownRows()[static_cast<std::size_t>(row)]);
    if (rows.empty())
        wanted = model_->shownRows();
    copying_.start(
        [book = model_->book(), sheet = model_->sheet(), wanted = std::move(wanted)](Progress& progress) {
            QStringList titles;
            for (const AddressColumn& column : addressColumns(sheet))
                titles << column.title;
            QString text = titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
            for (const std::int32_t row : wanted) {
                if (progress.isCancelled())
                    break;
                QStringList cells = book->row(sheet, row);
                for (QString& cell : cells)
                    cell = plainCell(cell);
                text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
            }
            return text;
        },
        [this](const QString& text) {
            QGuiApplication::clipboard()->setText(text);
            showState();
        });
    showState();
}

void AddressSheetView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follower_.setWanted(true);
}

void AddressSheetView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    follower_.setWanted(false);
}

void AddressSheetView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (busy_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
