// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/search_page.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "views/style/flow_layout.h"
#include "views/text/words.h"
#include "views/text/words_layouts.h"
#include "views/training/front_plot.h"
#include "views/training/plot_card.h"
#include "views/training/plot_view.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kTickMilliseconds = 100;
constexpr int kTableHeight = 190;
constexpr int kWidestLayout = 380;
constexpr double kEqual = 5e-4;  // of a step: below it two layouts are as good as each other

bool isSame(const PlannedLayout& a, const PlannedLayout& b)
{
    return a.gpus == b.gpus && a.estimate.layout == b.estimate.layout && a.software == b.software;
}

}  // namespace

SearchPage::SearchPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    auto* bar = new QWidget(this);
    auto* line = new FlowLayout(bar);
    job_ = new QLabel(bar);
    batchLabel_ = new QLabel(bar);
    batch_ = new QSpinBox(bar);
    batch_->setObjectName(QStringLiteral("search-batch"));
    batch_->setRange(1, WorkloadLimits::kBatch);
    batch_->setGroupSeparatorShown(true);
    batchLabel_->setBuddy(batch_);
    shrink_ = new QCheckBox(bar);
    shrink_->setObjectName(QStringLiteral("search-shrink"));
    start_ = new QPushButton(bar);
    start_->setObjectName(QStringLiteral("search-start"));
    stop_ = new QPushButton(bar);
    stop_->setObjectName(QStringLiteral("search-stop"));
    busy_ = new QProgressBar(bar);
    busy_->setMaximumWidth(160);
    for (QWidget* part : std::initializer_list<QWidget*>{job_, batchLabel_, batch_, shrink_, start_, stop_, busy_})
        line->addWidget(part);
    state_ = new QLabel(this);
    state_->setObjectName(QStringLiteral("search-state"));
    why_ = new QLabel(this);
    why_->setObjectName(QStringLiteral("search-why"));
    for (QLabel* label : {state_, why_})
        label->setWordWrap(true);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* board = new QWidget(scroll_);
    scroll_->setWidget(board);
    table_ = new QTableWidget(0, Columns, board);
    table_->setObjectName(QStringLiteral("search-layouts"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setMinimumHeight(kTableHeight);
    table_->verticalHeader()->hide();
    use_ = new QPushButton(board);
    use_->setObjectName(QStringLiteral("search-use"));
    front_ = new PlotCard(QStringLiteral("front"), board);
    front_->hideExplain();
    auto* useLine = new QHBoxLayout;
    useLine->addWidget(why_, 1);
    useLine->addWidget(use_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(bar);
    column->addWidget(state_);
    column->addWidget(scroll_, 1);
    auto* results = new QVBoxLayout(board);
    results->setContentsMargins(0, 0, 0, 0);
    results->addWidget(table_, 5);
    results->addLayout(useLine);
    results->addWidget(front_, 4);
    ticks_.setInterval(kTickMilliseconds);
    connect(&ticks_, &QTimer::timeout, this, &SearchPage::showProgress);
    connect(start_, &QPushButton::clicked, this, &SearchPage::search);
    connect(stop_, &QPushButton::clicked, this, [this] { task_.cancel(); });
    connect(use_, &QPushButton::clicked, this, [this] { use(table_->currentRow()); });
    connect(table_, &QTableWidget::cellActivated, this, [this](int row, int) { use(row); });
    connect(table_, &QTableWidget::itemSelectionChanged, this, [this] { use_->setEnabled(table_->currentRow() >= 0); });
    connect(front_, &PlotCard::message, this, &SearchPage::message);
    retranslate();
}

void SearchPage::setWorkload(const std::optional<ShownWorkload>& shown)
{
    const bool isOther = !shown || !shown_ || shown->workload.id != shown_->workload.id;
    shown_ = shown;
    if (isOther) {
        task_.cancel();
        plan_.reset();
        refused_.reset();
        if (shown_ && shown_->estimate())
            batch_->setValue(shown_->estimate()->layout.globalBatch);
    }
    retranslate();
}

void SearchPage::retranslate()
{
    setAccessibleName(tr("Search for layouts"));
    batchLabel_->setText(tr("&Global batch:"));
    batch_->setAccessibleName(tr("Global batch"));
    shrink_->setText(tr("May use &fewer servers"));
    shrink_->setToolTip(tr("Whole servers are left free for something else."));
    start_->setText(tr("&Search"));
    start_->setIcon(icon(QStringLiteral("search")));
    stop_->setText(tr("S&top"));
    use_->setText(tr("&Use this layout"));
    use_->setToolTip(tr("Sets it in the training job; undo takes it back."));
    busy_->setAccessibleName(tr("Search in progress"));
    shrink_->setAccessibleName(tr("May use fewer servers"));
    start_->setAccessibleName(tr("Search for layouts"));
    stop_->setAccessibleName(tr("Stop the search"));
    use_->setAccessibleName(tr("Use this layout"));
    scroll_->setAccessibleName(tr("Results of the search"));
    table_->setAccessibleName(tr("Best layouts"));
    table_->setHorizontalHeaderLabels(
        {tr("Layout"), tr("Tokens/s"), tr("Band"), tr("Memory"), tr("Cost of 1 B tokens"), tr("Remark")});
    const bool isPossible = shown_ && shown_->machine && shown_->isTransformer();
    const QString gpus = isPossible ? tr("%n GPU(s)", nullptr, shown_->machine->gpus) : QString();
    job_->setText(isPossible ? tr("%1 on %2").arg(QString::fromStdString(shown_->workload.name), gpus)
                             : TrainingPlots::missing(shown_ ? &*shown_ : nullptr));
    start_->setEnabled(isPossible && !task_.isRunning());
    stop_->setEnabled(task_.isRunning());
    busy_->setVisible(task_.isRunning());
    fill();
}

void SearchPage::search()
{
    if (!shown_ || !shown_->machine || !shown_->isTransformer())
        return;
    plan_.reset();
    refused_.reset();
    TrainingPool pool;
    pool.machine = *shown_->machine;
    // What the job says about numbers and kernels holds; all sizes are open.
    pool.wish.precision = shown_->workload.layout.precision;
    pool.wish.scales = shown_->workload.layout.scales;
    pool.wish.context = pool.wish.expert = 0;
    pool.wish.globalBatch = batch_->value();
    pool.mayShrink = shrink_->isChecked();
    const Money hour = session_.analysis()->cost.at(session_.scenario()).perGpuHour;
    if (!hour.isZero())
        pool.gpuHour = hour;
    currency_ = hour.currency();
    watch_ = std::make_shared<Watch>();
    task_.start(
        [model = shown_->workload.model, pool, watch = watch_, facts = shown_->facts](Progress& progress) {
            PlanOptions options;
            options.onProgress = [&watch](const SearchProgress& now) {
                const std::lock_guard lock(watch->mutex);
                watch->counts = now.counts;
                if (now.best)
                    watch->best = *now.best;
            };
            return planTraining(model, pool, options, progress.stopToken());
        },
        [this](const Result<TrainingPlan>& found) { show(found); });
    ticks_.start();
    retranslate();
}

void SearchPage::showProgress()
{
    if (!watch_)
        return;
    const std::lock_guard lock(watch_->mutex);
    busy_->setRange(0, static_cast<int>(std::min<long long>(watch_->counts.units, 1'000'000)));
    busy_->setValue(static_cast<int>(std::min<long long>(watch_->counts.unitsDone, 1'000'000)));
    QString words = tr("%1 layouts looked at.").arg(countText(static_cast<double>(watch_->counts.considered)));
    if (watch_->best)
        words =
            tr("%1 Best so far: %2, %3 tokens/s.")
                .arg(words, TrainingPlots::sizesText(watch_->best->layout), countText(watch_->best->tokensPerSecond));
    state_->setText(words);
}

void SearchPage::show(const Result<TrainingPlan>& found)
{
    ticks_.stop();
    if (found)
        plan_ = *found;
    else
        refused_ = found.error();
    retranslate();
}

QString SearchPage::reasonText() const
{
    if (!plan_ || !plan_->why || plan_->best.size() < 2)
        return {};
    const LayoutReason& why = *plan_->why;
    const QString winner = TrainingPlots::sizesText(plan_->best[0].estimate.layout);
    const QString second = TrainingPlots::sizesText(plan_->best[1].estimate.layout);
    if (why.step / plan_->best[0].estimate.step < kEqual)
        return tr("%1 and %2 are equally fast.").arg(winner, second);
    const QString words =
        tr("%1 beats %2 by %3 a step, most of all by “%4”: %5 instead of %6.")
            .arg(winner, second, text(why.step), stepPartName(wordOf(why.term)), text(why.winner), text(why.runnerUp));
    if (!why.price)
        return words;
    return tr("%1 It pays with “%2”: %3 more.").arg(words, stepPartName(wordOf(*why.price)), text(why.paid));
}

void SearchPage::fill()
{
    rows_.clear();
    if (plan_) {
        const auto add = [this](const PlannedLayout& planned, const QString& tag) {
            for (Row& row : rows_)
                if (isSame(row.planned, planned)) {
                    row.tag = row.tag.isEmpty() ? tag : tr("%1, %2").arg(row.tag, tag);
                    return;
                }
            rows_.push_back({planned, tag});
        };
        for (std::size_t i = 0; i < plan_->best.size(); ++i)
            add(plan_->best[i], i == 0 ? tr("fastest") : QString());
        add(plan_->cheapest, tr("cheapest"));
        add(plan_->roomiest, tr("most memory left"));
        if (!ticks_.isActive())
            state_->setText(tr("%1 layouts looked at, %2 of them fit.")
                                .arg(countText(static_cast<double>(plan_->counts.considered)),
                                     countText(static_cast<double>(plan_->counts.fitting))));
    } else if (refused_) {
        state_->setText(refused_->code == ErrorCode::Cancelled ? tr("Stopped before the end.") : errorText(*refused_));
    } else if (!task_.isRunning()) {
        state_->setText(tr("Looks at every layout of the whole space that could be best: by speed, by cost, by memory "
                           "left."));
    }
    table_->setRowCount(static_cast<int>(rows_.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const PlannedLayout& planned = rows_[static_cast<std::size_t>(row)].planned;
        const TrainingEstimate& estimate = planned.estimate;
        const QString cells[Columns] = {
            layoutText(estimate.layout),
            countText(estimate.tokensPerSecond),
            QStringLiteral("± %1").arg(percentText(estimate.bandShare)),
            memoryText(estimate.memoryPerGpu),
            planned.costPerBillionTokens ? text(Money::fromMajor(*planned.costPerBillionTokens, currency_)) : QString(),
            rows_[static_cast<std::size_t>(row)].tag};
        for (int column = 0; column < Columns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            const bool isWords = column == LayoutColumn || column == TagColumn;
            item->setTextAlignment((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            item->setToolTip(cells[column]);
            table_->setItem(row, column, item);
        }
    }
    // A layout is told whole, in as many lines as leave room for its figures.
    table_->resizeColumnsToContents();
    table_->setColumnWidth(LayoutColumn, std::min(table_->columnWidth(LayoutColumn), kWidestLayout));
    table_->resizeRowsToContents();
    if (!rows_.empty())
        table_->selectRow(0);
    use_->setEnabled(!rows_.empty());
    why_->setText(reasonText());
    why_->setAccessibleName(why_->text());
    draw();
}

void SearchPage::draw()
{
    auto plot = std::make_shared<FrontPlot>();
    plot->title = tr("Speed against memory");
    plot->note = tr("Layouts of which no other is both faster and smaller.");
    plot->emptyText = tr("A search shows here which layouts are worth a choice.");
    plot->xTitle = tr("memory of a GPU, GiB");
    plot->yTitle = tr("tokens/s", "axis");
    plot->headings = {tr("Layout"), tr("Memory"), tr("Tokens per second")};
    if (plan_)
        for (const PlannedLayout& planned : plan_->memoryFront) {
            const TrainingEstimate& estimate = planned.estimate;
            const QString tag = isSame(planned, plan_->best.front()) ? tr("fastest")
                                : isSame(planned, plan_->roomiest)   ? tr("most memory left")
                                                                     : QString();
            plot->points.push_back({inGibibytes(estimate.memoryPerGpu), estimate.tokensPerSecond, tag});
            plot->rows.push_back({TrainingPlots::sizesText(estimate.layout), memoryText(estimate.memoryPerGpu),
                                  countText(estimate.tokensPerSecond)});
            plot->words.push_back(
                tr("%1\n%2 tokens/s in %3").arg(plot->rows.back()[0], plot->rows.back()[2], plot->rows.back()[1]));
        }
    front_->show(plot);
}

void SearchPage::use(int row)
{
    if (row < 0 || row >= static_cast<int>(rows_.size()) || !shown_)
        return;
    const PlannedLayout planned = rows_[static_cast<std::size_t>(row)].planned;
    const int all = shown_->machine->gpus;
    session_.edit(tr("Use a layout"), [id = shown_->workload.id, planned, all](const Design& design) {
        Design changed = design;
        if (Workload* workload = changed.workload(id)) {
            workload->layout = planned.estimate.layout;
            workload->software = planned.software;
            if (planned.gpus < all)
                workload->gpus = planned.gpus;
        }
        return changed;
    });
    emit message(tr("The training job has the layout %1.").arg(TrainingPlots::sizesText(planned.estimate.layout)));
}

void SearchPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (front_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
