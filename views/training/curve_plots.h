// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/training/plot.h"

#include <optional>

namespace cw {

/// Tokens per second over GPUs, both in powers of ten, with the ideal line and the knee.
class ScalingPlot : public Plot {
public:
    struct Point {
        double gpus = 0;
        double rate = 0;
        double low = 0;
        double high = 0;
        bool isOwn = false;  ///< the size of the design
        bool fits = true;
    };
    std::vector<Point> points;
    double idealPerGpu = 0;
    std::optional<std::size_t> knee;
    QString kneeText;
    QString idealText;
    QString ownText;
    QString xTitle;
    QString yTitle;

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const override;
    std::vector<QRectF> places(const QRectF& area) const override;
    double heightFor(double width) const override;
};

/// Predicted over measured, both in powers of ten, with the lines of equality and of a tenth off.
class ScatterPlot : public Plot {
public:
    struct Point {
        double measured = 0;
        double predicted = 0;
        int group = 0;
    };
    std::vector<Point> points;
    std::vector<QString> groups;
    QString xTitle;
    QString yTitle;
    QString equalText;
    QString bandText;

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const override;
    std::vector<QRectF> places(const QRectF& area) const override;
    double heightFor(double width) const override;
};

/// A curve between two axes in powers of ten, with the limits that end it: what lies beyond one is hollow.
class LimitPlot : public Plot {
public:
    struct Point {
        double x = 0;
        double y = 0;
        QString tag;
        bool isOwn = false;  ///< what the design does
        bool isWithin = true;
    };
    struct Limit {
        double at = 0;
        Qt::Orientation side = Qt::Horizontal;  ///< of `at`: across the drawing or up
        QString text;
    };
    std::vector<Point> points;
    std::vector<Limit> limits;
    QString ownText;
    QString xTitle;
    QString yTitle;

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const override;
    std::vector<QRectF> places(const QRectF& area) const override;
    double heightFor(double width) const override;
    /// Where the words of each point stand, apart from each other and from those of the limits; empty: without words.
    std::vector<QRectF> labels(const QRectF& area) const;
};

/// One of six shapes in one of eight colours, for the group of a point.
void paintSymbol(QPainter& painter, const QPointF& centre, double radius, int group, const Theme& theme);

}  // namespace cw
