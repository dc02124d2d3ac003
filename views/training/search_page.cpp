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
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "views/style/flow_layout.h"
#include "views/text/words.h"
#include "views/training/plot_card.h"
#include "views/training/plot_view.h"
#include "views/training/side_by_side.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kTickMilliseconds = 100;
constexpr int kRoomForBoth = 1250;  // of all columns of the table, and the drawing
constexpr double kTableShare = 0.58;
constexpr int kTagWidth = 130;  // remarks wrap, so that the layout has most of the room
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
    busy_ = new QProgressBar(this);
    busy_->setMaximumWidth(160);
    for (QWidget* part : std::initializer_list<QWidget*>{job_, batchLabel_, batch_, shrink_, start_, stop_})
        line->addWidget(part);
    state_ = new QLabel(this);
    state_->setObjectName(QStringLiteral("search-state"));
    why_ = new QLabel(this);
    why_->setObjectName(QStringLiteral("search-why"));
    picked_ = new QLabel(this);
    picked_->setObjectName(QStringLiteral("search-picked"));
    for (QLabel* label : {state_, why_, picked_})
        label->setWordWrap(true);
    auto* results = new QWidget(this);
    table_ = new QTableWidget(0, Columns, results);
    table_->setObjectName(QStringLiteral("search-layouts"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    table_->setWordWrap(true);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(LayoutColumn, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(TagColumn, QHeaderView::Interactive);
    table_->setColumnWidth(TagColumn, kTagWidth);
    // When all columns have their widths, not after each.
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, table_, &QTableWidget::resizeRowsToContents,
            Qt::QueuedConnection);
    use_ = new QPushButton(results);
    use_->setObjectName(QStringLiteral("search-use"));
    front_ = new PlotCard(QStringLiteral("front"), this);
    front_->hideExplain();
    front_->view().setFlexible(true);
    parts_ = new SideBySide(results, front_, kRoomForBoth, kTableShare, this);
    auto* useLine = new QHBoxLayout;
    useLine->addWidget(picked_, 1);
    useLine->addWidget(use_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(bar);
    auto* stateLine = new QHBoxLayout;
    stateLine->addWidget(busy_);
    stateLine->addWidget(state_, 1);
    column->addLayout(stateLine);
    column->addWidget(parts_, 1);
    auto* rows = new QVBoxLayout(results);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(table_, 1);
    rows->addLayout(useLine);
    rows->addWidget(why_);
    ticks_.setInterval(kTickMilliseconds);
    connect(&ticks_, &QTimer::timeout, this, &SearchPage::showProgress);
    connect(start_, &QPushButton::clicked, this, &SearchPage::search);
    connect(stop_, &QPushButton::clicked, this, [this] { task_.cancel(); });
    connect(use_, &QPushButton::clicked, this, [this] { use(table_->currentRow()); });
    connect(table_, &QTableWidget::cellActivated, this, [this](int row, int) { use(row); });
    connect(table_, &QTableWidget::itemSelectionChanged, this, &SearchPage::showPicked);
    connect(front_, &PlotCard::chosen, this, [this](int mark) {
        if (plan_ && mark >= 0 && mark < static_cast<int>(plan_->memoryFront.size()))
            table_->selectRow(rowOf(plan_->memoryFront[static_cast<std::size_t>(mark)]));
    });
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
    }
    const int batch = shown_ && shown_->estimate() ? shown_->estimate()->layout.globalBatch : 0;
    // A batch that somebody typed stays.
    if (batch > 0 && (isOther || batch_->value() == ownBatch_))
        batch_->setValue(batch);
    ownBatch_ = batch;
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
    parts_->setTitles(tr("Results of the search"), tr("Layouts"), tr("Speed against memory"));
    table_->setAccessibleName(tr("Best layouts"));
    table_->setHorizontalHeaderLabels(
        {tr("Layout"), tr("Tokens/s"), tr("Band"), tr("Memory"), tr("Cost"), tr("Remark")});
    table_->horizontalHeaderItem(CostColumn)->setToolTip(tr("Cost of 1 B tokens"));
    table_->horizontalHeaderItem(CostColumn)->setData(Qt::AccessibleTextRole, tr("Cost of 1 B tokens"));
    const bool isPossible = shown_ && shown_->machine && shown_->isTransformer();
    const QString gpus = isPossible ? tr("%Ln GPU(s)", nullptr, shown_->machine->gpus) : QString();
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
    pool.wish.hasFlashAttention = shown_->workload.layout.hasFlashAttention;
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
    const double units = static_cast<double>(watch_->counts.units);
    const double share = units > 0 ? static_cast<double>(watch_->counts.unitsDone) / units : 0;
    const QString words = tr("%1 layouts looked at, %2 of the space.")
                              .arg(countText(static_cast<double>(watch_->counts.considered)), percentText(share));
    const QString best = bestSoFar();
    state_->setText(best.isEmpty() ? words : tr("%1 Best so far: %2.").arg(words, best));
}

QString SearchPage::bestSoFar() const
{
    if (!watch_ || !watch_->best)
        return {};
    return tr("%1, %2 tokens/s")
        .arg(TrainingPlots::sizesText(watch_->best->layout), countText(watch_->best->tokensPerSecond));
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
