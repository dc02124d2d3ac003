// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/training/plot.h"

#include <optional>

namespace cw {

/// One part of a whole: a step of a waterfall or a layer of a stack.
struct PlotPart {
    QString name;
    QString text;  ///< the figure with its unit
    double value = 0;
};

/// Parts one below the other, each beginning where the one before ends; the last bar is their sum.
class WaterfallPlot : public Plot {
public:
    std::vector<PlotPart> parts;
    PlotPart total;

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const override;
    std::vector<QRectF> places(const QRectF& area) const override;
    double heightFor(double width) const override;
};

/// One bar of parts against a limit, with a list of them below.
class StackPlot : public Plot {
public:
    std::vector<PlotPart> parts;
    double limit = 0;
    QString limitText;

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const override;
    std::vector<QRectF> places(const QRectF& area) const override;
    double heightFor(double width) const override;
};

/// Bars to both sides of what is, one pair a row: what less and what more of an input does.
class TornadoPlot : public Plot {
public:
    struct Bar {
        double change = 0;  ///< share; positive is slower
        QString text;
    };
    struct Row {
        QString name;
        std::optional<Bar> low;
        std::optional<Bar> high;
    };
    std::vector<Row> inputs;
    QString fasterText;
    QString slowerText;

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const override;
    std::vector<QRectF> places(const QRectF& area) const override;
    double heightFor(double width) const override;

private:
    QRectF barAt(const QRectF& area, std::size_t row, bool isHigh) const;
    double reach() const;
    double labelWidth(const QRectF& area) const;
};

}  // namespace cw
