// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/cable_schedule_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include "views/network/cable_schedule_model.h"
#include "views/network/schedule_source.h"
#include "views/network/sheet_table.h"
#include "views/style/theme.h"
#include "views/text/plain_cell.h"
#include "views/text/sentences.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace cw {

namespace {

constexpr int kAllNetworks = -1;
// A larger selection is rather "all" than certain cables, and looking each up would be felt.
constexpr int kMostKept = 1000;

/// Rows of the table in which these cables are.
std::vector<int> rowsOfCables(const CableSchedule& schedule, const CableRows& rows, const std::set<std::string>& ids)
{
    std::vector<int> found;
    for (std::size_t row = 0; row < rows.rows.size() && found.size() < ids.size(); ++row)
        if (rows.rows[row] >= 0 && ids.contains(schedule.entry(rows.rows[row]).id))
            found.push_back(static_cast<int>(row));
    return found;
}
// What is pulled and where stands first; the rest is found by scrolling.
constexpr CableColumn kFirst[] = {CableColumn::Bundle,  CableColumn::Id,      CableColumn::Label, CableColumn::DeviceA,
                                  CableColumn::PortA,   CableColumn::DeviceZ, CableColumn::PortZ, CableColumn::Cable,
                                  CableColumn::Stocked, CableColumn::Route};

}  // namespace

CableSchedulePage::CableSchedulePage(ScheduleSource& source, QWidget* parent)
    : QWidget(parent)
    , source_(source)
{
    model_ = new CableScheduleModel(this);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("cable-search"));
    search_->setClearButtonEnabled(true);
    network_ = new QComboBox(this);
    network_->setObjectName(QStringLiteral("cable-network"));
    grouped_ = new QCheckBox(this);
    grouped_->setObjectName(QStringLiteral("cable-grouped"));
    grouped_->setChecked(true);
    copy_ = new QPushButton(this);
    export_ = new QPushButton(this);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("cable-table"));
    table_->setModel(model_);
    table_->setSortingEnabled(false);
    dressSheet(*table_);
    table_->horizontalHeader()->setSortIndicator(static_cast<int>(CableColumn::Bundle), Qt::AscendingOrder);
    table_->horizontalHeader()->setSectionsMovable(true);
    copyWithKeys(*table_, [this] { copyAsTable(); });
    totals_ = new QLabel(this);
    totals_->setObjectName(QStringLiteral("cable-totals"));
    totals_->setTextFormat(Qt::PlainText);
    totals_->setWordWrap(true);
    busy_ = makeBusyBar(this);
    setFocusProxy(table_);
    auto* bar = new QHBoxLayout;
    bar->addWidget(search_, 1);
    bar->addWidget(network_);
    bar->addWidget(grouped_);
    bar->addWidget(copy_);
    bar->addWidget(export_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(totals_, 1);
    foot->addWidget(busy_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(table_, 1);
    column->addLayout(foot);
    searchWhenTyped(*search_, delay_, [this] { arrange(); });
    connect(network_, &QComboBox::currentIndexChanged, this, &CableSchedulePage::arrange);
    connect(grouped_, &QCheckBox::toggled, this, &CableSchedulePage::arrange);
    connect(table_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CableSchedulePage::arrange);
    connect(copy_, &QPushButton::clicked, this, &CableSchedulePage::copyAsTable);
    connect(export_, &QPushButton::clicked, this, &CableSchedulePage::exportRequested);
    connect(&source_, &ScheduleSource::scheduleChanged, this, &CableSchedulePage::arrange);
    connect(&source_, &ScheduleSource::stateChanged, this, &CableSchedulePage::showTotals);
    retranslate();
    QHeaderView* header = table_->horizontalHeader();
    for (int place = 0; place < static_cast<int>(std::size(kFirst)); ++place)
        header->moveSection(header->visualIndex(static_cast<int>(kFirst[place])), place);
}

void CableSchedulePage::retranslate()
{
    search_->setPlaceholderText(tr("Search cables"));
    search_->setAccessibleName(tr("Search the cable schedule"));
    search_->setToolTip(tr("Shows the rows that contain every word: device, rack, port, label, part, route."));
    network_->setAccessibleName(tr("Network"));
    network_->view()->setAccessibleName(tr("Network"));
    network_->setToolTip(tr("Shows the cables of one network only."));
    grouped_->setText(tr("By pull bundle"));
    grouped_->setToolTip(tr("Puts cables that are pulled together under one heading."));
    grouped_->setAccessibleName(tr("Group by pull bundle"));
    copy_->setText(tr("Copy"));
    copy_->setIcon(icon(QStringLiteral("copy")));
    copy_->setAccessibleName(tr("Copy as a table"));
    copy_->setToolTip(tr("Copies the selected rows, or all that are shown, for a spreadsheet (Ctrl+C in the table)."));
    export_->setText(tr("Export…"));
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setAccessibleName(tr("Export the cable schedule"));
    export_->setToolTip(tr("Writes the whole schedule as a workbook or as CSV."));
    table_->setAccessibleName(tr("Cable schedule"));
    totals_->setAccessibleName(tr("Totals of the cable schedule"));
    busy_->setAccessibleName(tr("Making the cable schedule"));
    fillNetworks();
    // Words of the search are those of the language.
    textsOf_.reset();
    arrange();
}

void CableSchedulePage::fillNetworks()
{
    const QSignalBlocker quiet(network_);
    const QVariant chosen = network_->count() > 0 ? network_->currentData() : QVariant(kAllNetworks);
    network_->clear();
    network_->addItem(tr("All networks"), kAllNetworks);
    for (const NetworkKind kind : kAllNetworkKinds)
        network_->addItem(icon(QStringLiteral("network"), theme().network(kind)), networkKindName(kind),
                          static_cast<int>(kind));
    network_->setCurrentIndex(std::max(0, network_->findData(chosen)));
}

CableOrder CableSchedulePage::chosenOrder() const
{
    CableOrder order;
    order.words = search_->text();
    if (const int kind = network_->currentData().toInt(); kind != kAllNetworks)
        order.network = static_cast<NetworkKind>(kind);
    order.column = static_cast<CableColumn>(std::max(0, table_->horizontalHeader()->sortIndicatorSection()));
    order.order = table_->horizontalHeader()->sortIndicatorOrder();
    order.isGrouped = grouped_->isChecked();
    return order;
}

void CableSchedulePage::arrange()
{
    const CableSchedulePtr schedule = source_.schedule();
    if (!schedule || !isVisible())
        return;
    struct Arranged {
        SearchTextsPtr texts;
        CableRows rows;
        std::vector<int> selected;
    };
    const std::set<std::string> ids = selectedCables();
    arranging_.start(
        [schedule, ids, order = chosenOrder(), texts = textsOf_ == schedule ? texts_ : nullptr](Progress& progress) {
            const SearchTextsPtr made = texts ? texts : searchTexts(*schedule, progress.stopToken());
            if (!made)
                return Arranged{};
            CableRows rows = arrangedRows(*schedule, *made, order, progress.stopToken());
            std::vector<int> selected = rowsOfCables(*schedule, rows, ids);
            return Arranged{made, std::move(rows), std::move(selected)};
        },
        [this, schedule, ids](Arranged arranged) {
            if (!arranged.texts)
                return;
            // Something else may have been selected meanwhile.
            if (const std::set<std::string> now = selectedCables(); now != ids)
                arranged.selected = rowsOfCables(*schedule, arranged.rows, now);
            showArranged(schedule, std::move(arranged.texts), std::move(arranged.rows));
            selectRows(arranged.selected);
        });
    showTotals();
}

void CableSchedulePage::showArranged(CableSchedulePtr schedule, SearchTextsPtr texts, CableRows rows)
{
    texts_ = std::move(texts);
    textsOf_ = schedule;
    const int top = table_->verticalScrollBar()->value();
    model_->show(std::move(schedule), std::move(rows));
    table_->verticalScrollBar()->setValue(top);
    if (!isFitted_ && model_->rowCount() > 0)
        fitColumns();
    showTotals();
}

/// By their ids, which a new schedule keeps where its rows have moved.
std::set<std::string> CableSchedulePage::selectedCables() const
{
    std::set<std::string> ids;
    const QModelIndexList selected = table_->selectionModel()->selectedRows();
    if (selected.size() > kMostKept)
        return ids;
    for (const QModelIndex& index : selected)
        if (model_->headedBundle(index.row()) < 0)
            ids.insert(model_->schedule()->entry(model_->rows().rows[static_cast<std::size_t>(index.row())]).id);
    return ids;
}

void CableSchedulePage::selectRows(const std::vector<int>& rows)
{
    if (rows.empty())
        return;
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model_->index(row, 0), model_->index(row, 0));
    // The reader may have scrolled elsewhere.
    table_->setAutoScroll(false);
    table_->selectionModel()->setCurrentIndex(model_->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
    table_->setAutoScroll(true);
    table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CableSchedulePage::fitColumns()
{
    isFitted_ = true;
    fitSheetColumns(*table_, {});
}

void CableSchedulePage::showTotals()
{
    busy_->setVisible(arranging_.isRunning() || copying_.isRunning() || (isVisible() && !source_.isCurrent()));
    if (!source_.schedule()) {
        totals_->setText(tr("The schedule is being made…"));
        return;
    }
    const CableSchedule& schedule = *source_.schedule();
    double cables = 0;
    for (const PullBundle& bundle : schedule.bundles())
        cables += bundle.cables;
    const QLocale locale;
    QString sentence;
    if (model_->schedule() && model_->rows().links != schedule.size())
        sentence = tr("%Ln link(s) shown.", nullptr, model_->rows().links);
    addSentence(sentence,
                tr("%1 links in %2 cables and %3 pull bundles.")
                    .arg(locale.toString(schedule.size()), locale.toString(std::llround(std::ceil(cables - 1e-6))),
                         locale.toString(static_cast<int>(schedule.bundles().size()))));
    if (schedule.size() == 0)
        sentence = tr("The design has no cables yet.");
    totals_->setText(sentence);
}

void CableSchedulePage::copyAsTable()
{
    if (!model_->schedule())
        return;
    const std::vector<int> rows = selectedRows(*table_);
    std::vector<std::int32_t> wanted;
    if (rows.empty())
        wanted = model_->rows().rows;
    for (const int row : rows)
        wanted.push_back(model_->rows().rows[static_cast<std::size_t>(row)]);
    copying_.start(
        [schedule = model_->schedule(), wanted = std::move(wanted)](Progress& progress) {
            QString text;
            for (int column = 0; column < kCableColumnCount; ++column)
                text += (column > 0 ? QStringLiteral("\t") : QString()) +
                        cableColumnTitle(static_cast<CableColumn>(column));
            for (const std::int32_t row : wanted) {
                if (row < 0 || progress.isCancelled())
                    continue;
                const ScheduleEntry entry = schedule->entry(row);
                for (int column = 0; column < kCableColumnCount; ++column)
                    text += QLatin1Char(column > 0 ? '\t' : '\n') +
                            plainCell(cableText(*schedule, entry, static_cast<CableColumn>(column)));
            }
            return text + QLatin1Char('\n');
        },
        [this](const QString& text) {
            QGuiApplication::clipboard()->setText(text);
            showTotals();
        });
    showTotals();
}

void CableSchedulePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    source_.setWantedBy(this, true);
    // What was typed or chosen while the page could not be seen is caught up with.
    arrange();
}

void CableSchedulePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    source_.setWantedBy(this, false);
}

void CableSchedulePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (busy_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
