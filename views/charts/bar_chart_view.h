// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCharts/QChartView>

#include "views/charts/chart_data.h"

class QAbstractBarSeries;
class QBarSet;
class QBarCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace cw {

/// Draws a ChartData with Qt Charts. Figures that change move the bars; only another shape builds the chart anew.
class BarChartView : public QChartView {
    Q_OBJECT
public:
    explicit BarChartView(QWidget* parent = nullptr);

    void show(const ChartData& shown);

signals:
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void build();
    void makeSeries();
    void makeAxes();
    void connectSet(QBarSet* set, int series);
    void refill();
    void labelRows();
    bool hasFewRows() const;
    void fit();
    void dress();
    void hover(bool isOver, int series, int index);
    /// The row of a bar: with one series every row has a set of its own, so that it has its own colour.
    int rowOf(int set, int index) const;
    bool hasSetForEachRow() const { return data_.series.size() == 1; }
    int drawnAt(int row) const;
    QPointF placeOf(double value, double row) const;

    ChartData data_;
    QAbstractBarSeries* bars_ = nullptr;
    QLineSeries* limit_ = nullptr;
    QBarCategoryAxis* rows_ = nullptr;
    QValueAxis* values_ = nullptr;
    int labelEvery_ = 0;
    int current_ = -1;  ///< the row that the keyboard is on
};

}  // namespace cw
