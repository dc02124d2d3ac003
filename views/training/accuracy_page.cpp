// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/accuracy_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "views/style/flow_layout.h"
#include "views/text/words.h"
#include "views/text/words_what_if.h"
#include "views/training/curve_plots.h"
#include "views/training/plot_card.h"
#include "views/training/plot_view.h"
#include "views/training/side_by_side.h"
#include "views/training/training_plots.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kTypingMilliseconds = 150;
constexpr int kFilterLetters = 8;
constexpr int kListMargin = 24;     // of the scroll bar
constexpr int kRoomForBoth = 1100;  // of the drawing and all columns of the table
constexpr double kDrawingShare = 0.58;

/// The number sorts the column, the text is read.
class NumberItem : public QTableWidgetItem {
public:
    NumberItem(const QString& text, double number)
        : QTableWidgetItem(text)
        , number_(number)
    {
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem& other) const override
    {
        const auto* number = dynamic_cast<const NumberItem*>(&other);
        return number ? number_ < number->number_ : QTableWidgetItem::operator<(other);
    }

private:
    double number_;
};

QIcon symbolIcon(int group)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(2);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSymbol(painter, {8, 8}, 5, group, theme());
    return QIcon(pixmap);
}

QString percent(double value)
{
    return percentText(value / 100, 1);
}

}  // namespace

AccuracyPage::AccuracyPage(PublishedRunsSource& source, QWidget* parent)
    : QWidget(parent)
    , source_(source)
{
    auto* bar = new QWidget(this);
    auto* filters = new FlowLayout(bar);
    const auto add = [&](QComboBox*& box, const char* name) {
        box = new QComboBox(bar);
        box->setObjectName(QLatin1String(name));
        // All filters in one row, whatever the longest name; the list itself shows names whole.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kFilterLetters);
        box->view()->setTextElideMode(Qt::ElideNone);
        connect(box, &QComboBox::activated, this, &AccuracyPage::filter);
        filters->addWidget(box);
    };
    add(family_, "accuracy-family");
    add(gpu_, "accuracy-gpu");
    add(precision_, "accuracy-precision");
    add(kind_, "accuracy-kind");
    add(splitBox_, "accuracy-split");
    search_ = new QLineEdit(bar);
    search_->setObjectName(QStringLiteral("accuracy-search"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(120);
    filters->addWidget(search_);
    count_ = new QLabel(this);
    count_->setObjectName(QStringLiteral("accuracy-count"));
    count_->setWordWrap(true);
    calibrate_ = new QPushButton(this);
    calibrate_->setObjectName(QStringLiteral("accuracy-calibrate"));
    calibrate_->hide();
    connect(calibrate_, &QPushButton::clicked, this, &AccuracyPage::calibrateRequested);
    busy_ = new QProgressBar(this);
    busy_->setRange(0, 0);
    busy_->setMaximumWidth(120);
    busy_->setTextVisible(false);
    scatter_ = new PlotCard(QStringLiteral("accuracy"), this);
    scatter_->view().setFlexible(true);
    scatter_->hideExplain();
    table_ = new QTableWidget(this);
    table_->setMinimumHeight(90);
    table_->setObjectName(QStringLiteral("accuracy-families"));
    table_->setColumnCount(Columns);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setSortingEnabled(true);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(FamilyColumn, QHeaderView::Stretch);
    parts_ = new SideBySide(scatter_, table_, kRoomForBoth, kDrawingShare, this);
    auto* line = new QHBoxLayout;
    line->addWidget(count_, 1);
    line->addWidget(busy_);
    line->addWidget(calibrate_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(bar);
    column->addLayout(line);
    column->addWidget(parts_, 1);
    typing_.setSingleShot(true);
    typing_.setInterval(kTypingMilliseconds);
    connect(&typing_, &QTimer::timeout, this, &AccuracyPage::filter);
    connect(search_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(scatter_, &PlotCard::message, this, &AccuracyPage::message);
    connect(scatter_, &PlotCard::chosen, this, [this](int mark) {
        if (mark >= 0 && mark < static_cast<int>(drawn_.size()))
            emit runRequested(static_cast<int>(drawn_[static_cast<std::size_t>(mark)]));
    });
    connect(table_, &QTableWidget::cellActivated, this, [this](int row, int) {
        const QString name = table_->item(row, FamilyColumn)->text();
        const int at = family_->findData(name);
        family_->setCurrentIndex(at == family_->currentIndex() ? 0 : std::max(0, at));
        filter();
    });
    connect(&source_, &PublishedRunsSource::ready, this, [this] {
        if (isVisible())
            retranslate();
    });
    retranslate();
}

void AccuracyPage::retranslate()
{
    setAccessibleName(tr("Accuracy"));
    search_->setPlaceholderText(tr("Search id, model, source…"));
    search_->setAccessibleName(tr("Search published runs"));
    family_->setAccessibleName(tr("Family"));
    gpu_->setAccessibleName(tr("GPU"));
    precision_->setAccessibleName(tr("Number format"));
    kind_->setAccessibleName(tr("Kind of run"));
    splitBox_->setAccessibleName(tr("What fits see"));
    splitBox_->setToolTip(tr("Whether the figures of the model were fitted with runs of this publication in sight."));
    calibrate_->setText(tr("&Calibrate on own runs…"));
    calibrate_->setToolTip(tr("Fits the figures of the model to measured runs of your own."));
    calibrate_->setIcon(icon(QStringLiteral("settings")));
    for (const QComboBox* box : {family_, gpu_, precision_, kind_, splitBox_})
        box->view()->setAccessibleName(box->accessibleName());
    calibrate_->setAccessibleName(tr("Calibrate on own runs"));
    busy_->setAccessibleName(tr("Predicting published runs"));
    parts_->setTitles(tr("Published runs and their families"), tr("Runs"), tr("Families"));
    table_->setAccessibleName(tr("Families of published runs"));
    table_->setToolTip(tr("Enter or a double click shows one family alone, and again all."));
    table_->setHorizontalHeaderLabels(
        {QString(), tr("Family"), tr("Runs"), tr("Median"), tr("Mean"), tr("p90"), tr("Bias"), tr("In band")});
    table_->horizontalHeaderItem(SymbolColumn)->setToolTip(tr("Symbol in the drawing"));
    table_->horizontalHeaderItem(MedianColumn)->setToolTip(tr("Half of the errors are smaller."));
    table_->horizontalHeaderItem(P90Column)->setToolTip(tr("Nine in ten errors are smaller."));
    table_->horizontalHeaderItem(BiasColumn)
        ->setToolTip(tr("Mean error with its sign; positive is predicted too fast."));
    table_->horizontalHeaderItem(BandColumn)->setToolTip(tr("Share of runs whose measurement lies inside the band."));
    if (isVisible())
        runs_ = source_.runs();
    busy_->setVisible(!runs_);
    fillFilters();
    filter();
}

void AccuracyPage::setCalibration(const QString& name, bool isPossible)
{
    calibrate_->setVisible(isPossible);
    if (calibration_ == name)
        return;
    calibration_ = name;
    fillTable();
}

void AccuracyPage::fillFilters()
{
    const auto kindName = [this](const QString& code) {
        if (code == QLatin1String("pretrain-dense"))
            return tr("dense pre-training");
        if (code == QLatin1String("pretrain-moe"))
            return tr("experts (MoE)");
        if (code == QLatin1String("long-context"))
            return tr("long context");
        if (code == QLatin1String("single-layer"))
            return tr("single layers");
        return code;
    };
    const auto splitName = [](const QString& code) {
        return code == QLatin1String("blind")          ? tr("Predicted blindly")
               : code == QLatin1String("never-fitted") ? tr("Never fitted")
                                                       : tr("Known to the fit");
    };
    families_.clear();
    QStringList gpus;
    QStringList precisions;
    QStringList kinds;
    QStringList splits;
    const auto note = [](QStringList& list, const QString& value) {
        if (!value.isEmpty() && !list.contains(value))
            list << value;
    };
    if (runs_)
        for (const PublishedRuns::Run& run : runs_->runs) {
            note(families_, run.family);
            note(gpus, run.gpu);
            note(precisions, run.precision);
            note(kinds, run.kind);
            note(splits, run.split);
        }
    const auto fill = [](QComboBox* box, const QString& all, const QStringList& values, const auto& nameOf) {
        const QSignalBlocker blocker(box);
        const QVariant before = box->currentData();
        box->clear();
        box->addItem(all, QString());
        for (const QString& value : values)
            box->addItem(nameOf(value), value);
        box->setCurrentIndex(std::max(0, box->findData(before)));
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + kListMargin);
    };
    const auto plain = [](const QString& value) { return value; };
    fill(family_, tr("All families"), families_, plain);
    fill(gpu_, tr("All GPUs"), gpus, plain);
    fill(precision_, tr("All formats"), precisions, [](const QString& value) { return value.toUpper(); });
    fill(kind_, tr("All kinds"), kinds, kindName);
    fill(splitBox_, tr("Fitted or not"), splits, splitName);
}

bool AccuracyPage::passes(std::size_t index) const
{
    const PublishedRuns::Run& run = runs_->runs[index];
    const auto agrees = [](const QComboBox* box, const QString& value) {
        const QString wished = box->currentData().toString();
        return wished.isEmpty() || wished == value;
    };
    if (!agrees(family_, run.family) || !agrees(gpu_, run.gpu) || !agrees(precision_, run.precision) ||
        !agrees(kind_, run.kind) || !agrees(splitBox_, run.split))
        return false;
    const QString wanted = search_->text().trimmed();
    const TrainingCase& measured = runs_->cases[index];
    return wanted.isEmpty() || QString::fromStdString(measured.id).contains(wanted, Qt::CaseInsensitive) ||
           QString::fromStdString(measured.modelName).contains(wanted, Qt::CaseInsensitive) ||
           run.source.contains(wanted, Qt::CaseInsensitive);
}

void AccuracyPage::filter()
{
    left_.clear();
    drawn_.clear();
    for (std::size_t i = 0; runs_ && i < runs_->cases.size(); ++i) {
        if (!passes(i))
            continue;
        left_.push_back(i);
        if (runs_->error(i))
            drawn_.push_back(i);
    }
    draw();
    fillTable();
}

void AccuracyPage::draw()
{
    auto plot = std::make_shared<ScatterPlot>();
    plot->title = tr("Predicted over measured");
    plot->note = tr("Tokens per second of one GPU. Enter or a click opens a run with its source.");
    plot->emptyText = runs_ ? tr("No published run passes the filters.") : tr("Predicting published runs…");
    plot->xTitle = tr("measured, tokens/s and GPU");
    plot->yTitle = tr("predicted");
    plot->equalText = tr("predicted = measured");
    plot->bandText = tr("± 10 %");
    const QString rate = tr("tokens/s and GPU");
    plot->headings = {{tr("Run")},
                      {tr("Family")},
                      {tr("GPU")},
                      {tr("GPUs")},
                      {tr("Measured"), rate},
                      {tr("Predicted"), rate},
                      {tr("Error"), QStringLiteral("%")}};
    for (const std::size_t i : drawn_) {
        const QString id = QString::fromStdString(runs_->cases[i].id);
        const QString gpus = QStringLiteral("%1 × %2").arg(runs_->cases[i].gpus).arg(runs_->runs[i].gpu);
        const QString error = changeText(*runs_->error(i) / 100);
        const QString measured = countText(runs_->measuredPerGpu(i));
        const QString predicted = countText(runs_->predictedPerGpu(i));
        plot->points.push_back({runs_->measuredPerGpu(i), runs_->predictedPerGpu(i),
                                static_cast<int>(families_.indexOf(runs_->runs[i].family))});
        plot->rows.push_back({{id},
                              {runs_->runs[i].family},
                              {runs_->runs[i].gpu},
                              {QLocale().toString(runs_->cases[i].gpus), static_cast<double>(runs_->cases[i].gpus)},
                              {measured, runs_->measuredPerGpu(i)},
                              {predicted, runs_->predictedPerGpu(i)},
                              {error, *runs_->error(i)}});
        plot->words.push_back(tr("%1\n%2\nmeasured %3, predicted %4: %5").arg(id, gpus, measured, predicted, error));
    }
    scatter_->show(plot);
}

void AccuracyPage::fillTable()
{
    table_->setSortingEnabled(false);
    table_->setRowCount(0);
    const auto addRow = [this](const QString& name, int symbol, const PredictionSummary& s) {
        const int row = table_->rowCount();
        table_->insertRow(row);
        auto* mark = new QTableWidgetItem;
        if (symbol >= 0)
            mark->setIcon(symbolIcon(symbol));
        table_->setItem(row, SymbolColumn, mark);
        table_->setItem(row, FamilyColumn, new QTableWidgetItem(name));
        const auto figure = [&s](const QString& text) { return s.compared > 0 ? text : QStringLiteral("–"); };
        table_->setItem(row, CountColumn, new NumberItem(QLocale().toString(s.compared), s.compared));
        table_->setItem(row, MedianColumn, new NumberItem(figure(percent(s.medianAbsError)), s.medianAbsError));
        table_->setItem(row, MeanColumn, new NumberItem(figure(percent(s.meanAbsError)), s.meanAbsError));
        table_->setItem(row, P90Column, new NumberItem(figure(percent(s.p90AbsError)), s.p90AbsError));
        table_->setItem(row, BiasColumn, new NumberItem(figure(changeText(s.bias / 100)), s.bias));
        table_->setItem(row, BandColumn, new NumberItem(figure(percentText(s.insideBand / 100)), s.insideBand));
    };
    if (runs_) {
        std::vector<const Prediction*> all;
        std::vector<std::vector<const Prediction*>> members(static_cast<std::size_t>(families_.size()));
        for (const std::size_t i : left_) {
            all.push_back(&runs_->predictions[i]);
            members[static_cast<std::size_t>(families_.indexOf(runs_->runs[i].family))].push_back(all.back());
        }
        const PredictionSummary together = summaryOf(all);
        for (int family = 0; family < families_.size(); ++family)
            if (const auto& some = members[static_cast<std::size_t>(family)]; !some.empty())
                addRow(families_[family], family, summaryOf(some));
        const QString errors =
            tr("median error %1, mean %2, p90 %3, bias %4, inside the band %5")
                .arg(percent(together.medianAbsError), percent(together.meanAbsError), percent(together.p90AbsError),
                     changeText(together.bias / 100), percentText(together.insideBand / 100));
        const QString runs = tr("%Ln published run(s)", nullptr, static_cast<int>(left_.size()));
        const QString words = tr("%1, %2 compared: %3").arg(runs, countText(together.compared), errors);
        count_->setText(calibration_.isEmpty() ? words : tr("%1 · own calibration “%2”").arg(words, calibration_));
    } else {
        count_->setText(tr("Predicting published runs…"));
    }
    table_->setSortingEnabled(true);
}

void AccuracyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!runs_ || runs_ != source_.runs())
        retranslate();
}

void AccuracyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (table_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
