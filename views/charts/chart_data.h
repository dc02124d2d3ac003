// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QStringList>

#include "views/session.h"

#include <optional>
#include <vector>

namespace cw {

/// One figure of a chart: as a number in the unit of the axis, and in words with its unit.
struct ChartValue {
    double value = 0;
    QString text;
    QString label = {};  ///< to stand at the end of its bar; "" = none
};

/// One bar or stack with the elements that stand behind it.
struct ChartRow {
    QString label;
    QColor colour;                   ///< of its bar, where a chart has one series
    std::vector<ChartValue> values;  ///< one a series
    std::vector<ElementId> elements;
};

struct ChartSeries {
    QString name;
    QColor colour;
    QString legend = {};  ///< "" = the name

    const QString& inLegend() const { return legend.isEmpty() ? name : legend; }
};

/// What a card draws and what its table lists: the same figures.
struct ChartData {
    QString title;
    QString note;        ///< one line below the title: total, convention, band
    QString rowHeading;  ///< first column of the table
    QString axisTitle;   ///< with the unit
    QString emptyText;   ///< what to do where there is nothing to draw
    std::vector<ChartSeries> series;
    std::vector<ChartRow> rows;
    std::optional<double> limit;  ///< a line across all bars
    QString limitName;
    bool isHorizontal = false;
    bool isStacked = false;

    bool isEmpty() const;
    double highest() const;  ///< end of the tallest bar, or the limit
};

/// The figures of the dashboard out of an analysis.
class DashboardData {
    Q_DECLARE_TR_FUNCTIONS(DashboardData)
public:
    static std::vector<ChartData> of(const Session& session);

    static ChartData costByCategory(const Analysis& analysis);
    static ChartData powerByRack(const Analysis& analysis);
    static ChartData bandwidthByNetwork(const Analysis& analysis);
    static ChartData oversubscriptionByNetwork(const Analysis& analysis);
    static ChartData roomToGrow(const Analysis& analysis);
    static ChartData stepTime(const Analysis& analysis);
    static ChartData gpuHours(const Analysis& analysis);
};

/// An axis from zero in steps of 1, 2, 2.5 or 5 times a power of ten, at most five of them, no longer than it must be.
struct NiceAxis {
    double top = 1;
    int steps = 1;
    int decimals = 0;  ///< of its labels
};
NiceAxis niceAxis(double highest);

}  // namespace cw
