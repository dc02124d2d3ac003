// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/training/plot.h"

namespace cw {

/// Layouts of which no other is both faster and smaller: tokens per second over memory.
class FrontPlot : public Plot {
public:
    struct Point {
        double memory = 0;  ///< GB
        double rate = 0;
        QString tag;  ///< "fastest", "" for most
    };
    std::vector<Point> points;
    QString xTitle;
    QString yTitle;

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const override;
    std::vector<QRectF> places(const QRectF& area) const override;
    double heightFor(double width) const override;

private:
    QPointF at(const QRectF& area, const Point& point) const;
    double mostMemory() const;
    double mostRate() const;
};

}  // namespace cw
