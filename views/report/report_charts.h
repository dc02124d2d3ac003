// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/report/paper.h"

#include <QColor>

#include <vector>

namespace cw {

/// One bar; low and high are the ends of its whisker, equal to `value` for none.
struct ChartBar {
    QString name;
    double value = 0;
    double low = 0;
    double high = 0;
    QString label;  ///< the value with its unit
    QColor colour;
};

/// Horizontal bars from zero, with their labels behind them.
void drawBars(QPainter& painter, const QRectF& area, const std::vector<ChartBar>& bars);
double barsHeight(std::size_t count);

/// One bar of 100 %, its parts named in a legend below.
void drawStackedBar(QPainter& painter, const QRectF& area, const std::vector<ChartBar>& parts);
double stackedBarHeight(std::size_t count);

/// Thin upright columns with a limit line: power of many racks.
void drawColumns(QPainter& painter, const QRectF& area, const std::vector<ChartBar>& columns, double limit,
                 const QString& limitLabel);

}  // namespace cw
