// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/charts/bar_chart_view.h"

#include <QCursor>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include "views/style/theme.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kLeastHeight = 170;
constexpr int kRowHeight = 25;  // of a horizontal bar with its label
constexpr int kAxisHeight = 60;
constexpr int kLabelGap = 10;
constexpr std::size_t kFewRows = 8;
constexpr double kLabelScale = 0.88;

bool isSameShape(const ChartData& a, const ChartData& b)
{
    const auto isSameRow = [](const ChartRow& x, const ChartRow& y) {
        return x.label == y.label && x.colour == y.colour;
    };
    const auto isSameSeries = [](const ChartSeries& x, const ChartSeries& y) { return x.colour == y.colour; };
    return a.limit.has_value() == b.limit.has_value() && a.limitName == b.limitName &&
           std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), isSameRow) &&
           std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), isSameSeries);
}

}  // namespace

BarChartView::BarChartView(QWidget* parent)
    : QChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(kLeastHeight);
    // The card offers the menu.
    setContextMenuPolicy(Qt::NoContextMenu);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
}

void BarChartView::show(const ChartData& shown)
{
    const bool isSame = bars_ && isSameShape(data_, shown);
    data_ = shown;
    current_ = std::min(current_, static_cast<int>(data_.rows.size()) - 1);
    if (data_.isEmpty())
        return;
    setMinimumHeight(std::max(kLeastHeight,
                              data_.isHorizontal ? static_cast<int>(data_.rows.size()) * kRowHeight + kAxisHeight : 0));
    if (!isSame)
        build();
    else
        refill();
    fit();
    dress();
}

bool BarChartView::hasFewRows() const
{
    return data_.rows.size() <= kFewRows;
}

/// Horizontal charts list their rows from the bottom; people read from the top.
int BarChartView::drawnAt(int row) const
{
    return data_.isHorizontal ? static_cast<int>(data_.rows.size()) - 1 - row : row;
}

int BarChartView::rowOf(int set, int index) const
{
    return hasSetForEachRow() ? set : drawnAt(index);
}

void BarChartView::build()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    limit_ = nullptr;
    makeSeries();
    makeAxes();
}

void BarChartView::makeSeries()
{
    const bool isStack = data_.isStacked || hasSetForEachRow();
    if (data_.isHorizontal)
        bars_ = new QHorizontalStackedBarSeries;
    else if (isStack)
        bars_ = new QStackedBarSeries;
    else
        bars_ = new QBarSeries;
    bars_->setBarWidth(0.62);
    const int rows = static_cast<int>(data_.rows.size());
    const int sets = hasSetForEachRow() ? rows : static_cast<int>(data_.series.size());
    for (int s = 0; s < sets; ++s) {
        const auto at = static_cast<std::size_t>(s);
        auto* set = new QBarSet(hasSetForEachRow() ? data_.rows[at].label : data_.series[at].name);
        set->setColor(hasSetForEachRow() ? data_.rows[at].colour : data_.series[at].colour);
        set->setBorderColor(theme().surfaceRaised);
        for (int i = 0; i < rows; ++i)
            set->append(0);
        connectSet(set, s);
        bars_->append(set);
    }
    chart()->addSeries(bars_);
    if (data_.limit) {
        limit_ = new QLineSeries;
        limit_->setName(data_.limitName);
        limit_->setPen(QPen(theme().error, 1.5, Qt::DashLine));
        chart()->addSeries(limit_);
    }
    refill();
}

void BarChartView::connectSet(QBarSet* set, int series)
{
    connect(set, &QBarSet::clicked, this, [this, series](int index) { emit rowChosen(rowOf(series, index)); });
    connect(set, &QBarSet::hovered, this, [this, series](bool isOver, int index) { hover(isOver, series, index); });
}

void BarChartView::refill()
{
    const QList<QBarSet*> sets = bars_->barSets();
    for (int row = 0; row < static_cast<int>(data_.rows.size()); ++row) {
        const auto& values = data_.rows[static_cast<std::size_t>(row)].values;
        for (int s = 0; s < static_cast<int>(values.size()); ++s) {
            QBarSet* set = sets[hasSetForEachRow() ? row : s];
            const double value = values[static_cast<std::size_t>(s)].value;
            if (set->at(drawnAt(row)) != value)
                set->replace(drawnAt(row), value);
        }
    }
    for (int i = 0; !hasSetForEachRow() && i < static_cast<int>(sets.size()); ++i)
        sets[i]->setLabel(data_.series[static_cast<std::size_t>(i)].inLegend());
    if (limit_)
        limit_->replace(
            {placeOf(*data_.limit, -0.5), placeOf(*data_.limit, static_cast<double>(data_.rows.size()) - 0.5)});
}

/// In the coordinates of the axes: bars that lie down grow to the right.
QPointF BarChartView::placeOf(double value, double row) const
{
    return data_.isHorizontal ? QPointF(value, row) : QPointF(row, value);
}

/// Figures at the ends of bars that lie down: behind them, or inside where the chart ends.
void BarChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!data_.isHorizontal || data_.isEmpty() || !bars_)
        return;
    constexpr double kGap = 5;
    const QRectF plot = chart()->plotArea();
    QFont small = numberFont(kLabelScale);
    small.setWeight(QFont::DemiBold);
    painter->setFont(small);
    const QFontMetricsF metrics(small);
    const double bar = plot.height() / static_cast<double>(data_.rows.size());
    for (int row = 0; row < static_cast<int>(data_.rows.size()); ++row) {
        const ChartRow& what = data_.rows[static_cast<std::size_t>(row)];
        if (what.values.empty() || what.values.front().label.isEmpty())
            continue;
        const QString& label = what.values.front().label;
        const double width = metrics.horizontalAdvance(label) + 1;
        const double end = plot.left() + plot.width() * what.values.front().value / values_->max();
        const double middle = plot.top() + bar * (row + 0.5);
        const bool isInside = end + kGap + width > plot.right();
        const double left = isInside ? end - kGap - width : end + kGap;
        painter->setPen(!isInside ? theme().text : what.colour.lightness() < 140 ? Qt::white : Qt::black);
        painter->drawText(QRectF(left, middle - metrics.height() / 2, width, metrics.height()), Qt::AlignCenter, label);
    }
}

void BarChartView::makeAxes()
{
    rows_ = new QBarCategoryAxis;
    labelEvery_ = 0;
    labelRows();
    rows_->setGridLineVisible(false);
    values_ = new QValueAxis;
    values_->setTitleText(data_.axisTitle);
    chart()->addAxis(rows_, data_.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(values_, data_.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(rows_);
        series->attachAxis(values_);
    }
}

/// Few names are cut where they must be; of many only every second, third… is written, and hovering names every bar.
void BarChartView::labelRows()
{
    const int rows = static_cast<int>(data_.rows.size());
    int longest = 1;
    for (const ChartRow& row : data_.rows)
        longest = std::max(longest, fontMetrics().horizontalAdvance(row.label));
    const int room = std::max(1, width() - kAxisHeight);
    rows_->setTruncateLabels(!data_.isHorizontal && hasFewRows() && rows * longest > room);
    const int every = data_.isHorizontal || hasFewRows() ? 1 : 1 + rows * (longest + kLabelGap) / room;
    if (every == labelEvery_)
        return;
    labelEvery_ = every;
    QStringList labels;
    for (int i = 0; i < rows; ++i) {
        QString label = i % every == 0 ? data_.rows[static_cast<std::size_t>(drawnAt(i))].label : QString();
        // A category axis drops labels that come twice; marks that are not seen keep them apart.
        while (label.isEmpty() || labels.contains(label))
            label += QChar(0x200B);
        labels << label;
    }
    rows_->setCategories(labels);
}

void BarChartView::fit()
{
    const NiceAxis axis = niceAxis(data_.highest());
    values_->setRange(0, axis.top);
    values_->setTickCount(axis.steps + 1);
    values_->setTitleText(data_.axisTitle);
    values_->setLabelFormat(QStringLiteral("%.%1f").arg(axis.decimals));
}

/// Qt Charts brings fonts and colours of its own; the application's name the Chinese family.
void BarChartView::dress()
{
    setBackgroundBrush(theme().surfaceRaised);
    QFont small = numberFont(kLabelScale);
    small.setWeight(QFont::Normal);
    chart()->setFont(small);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setLabelsColor(theme().textMuted);
        axis->setTitleBrush(theme().textMuted);
        axis->setLinePenColor(theme().hairline);
        axis->setGridLineColor(theme().hairline);
    }
    QLegend* legend = chart()->legend();
    legend->setVisible(!hasSetForEachRow() || limit_);
    legend->setAlignment(Qt::AlignBottom);
    legend->setFont(small);
    legend->setLabelColor(theme().text);
    for (QLegendMarker* marker : legend->markers(bars_))
        marker->setVisible(!hasSetForEachRow());
}

void BarChartView::hover(bool isOver, int series, int index)
{
    if (!isOver) {
        QToolTip::hideText();
        return;
    }
    const int row = rowOf(series, index);
    if (row < 0 || row >= static_cast<int>(data_.rows.size()))
        return;
    const ChartRow& what = data_.rows[static_cast<std::size_t>(row)];
    const auto which = static_cast<std::size_t>(hasSetForEachRow() ? 0 : series);
    //: A bar under the pointer: what, which series, value with unit
    const QString words = tr("%1\n%2: %3").arg(what.label, data_.series[which].name, what.values[which].text);
    QToolTip::showText(QCursor::pos(), words, this);
}

void BarChartView::keyPressEvent(QKeyEvent* event)
{
    const int rows = static_cast<int>(data_.rows.size());
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if ((isBack || isOn) && rows > 0) {
        current_ = std::clamp(current_ + (isOn ? 1 : -1), 0, rows - 1);
        const ChartRow& row = data_.rows[static_cast<std::size_t>(current_)];
        QStringList words{row.label};
        for (std::size_t s = 0; s < row.values.size(); ++s)
            if (!row.values[s].text.isEmpty())
                words << tr("%1: %2", "series and value").arg(data_.series[s].name, row.values[s].text);
        setAccessibleDescription(words.join(QLatin1String(", ")));
        QToolTip::showText(mapToGlobal(QPoint(width() / 3, 8)), words.join(QLatin1Char('\n')), this);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current_ >= 0) {
        emit rowChosen(current_);
    } else {
        QChartView::keyPressEvent(event);
    }
}

void BarChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (bars_ && !data_.isEmpty())
        labelRows();
}

void BarChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    QToolTip::hideText();
}

}  // namespace cw
