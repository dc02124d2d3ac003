// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QSizeF>

#include "model/physical/tray_load.h"

namespace cw {

/// Where racks and trays lie on the floor plan, in metres; the plan is seen from above, fronts below.
class FloorGeometry {
public:
    FloorGeometry() = default;
    FloorGeometry(const Plan& plan, const Site& site);

    QSizeF size() const;
    QRectF rackBox(FloorPlace place) const;
    QRectF rackBox(const Rack& rack) const { return rackBox(FloorPlace{rack.row, rack.column}); }
    /// The place under a point, the aisle before a row with it; beyond the walls below zero.
    FloorPlace placeAt(QPointF point) const;
    /// Between the racks of a row and those of the next. Empty where the rows stand too close.
    QRectF aisleBox(int row) const;
    /// Beside the first rack of a row.
    QRectF rowLabelBox(int row) const;
    QRectF trayBox(const TraySegment& segment) const;
    /// The aisle end that is dragged to set how many racks stand in a row.
    double rightEdge() const;
    int rows() const { return rows_; }
    int columns() const { return columns_; }
    /// Beyond the racks, so that one can be put there.
    static constexpr int kSpareRows = 1;
    static constexpr int kSpareColumns = 2;

    /// What a drag to a place stands for; within the bounds of a design.
    int racksPerRowAt(double x) const;
    Length rowPitchAt(double y, int row) const;

private:
    double left(int column) const;
    double top(int row) const;

    double rackPitch_ = 0.6;
    double rowPitch_ = 3;
    int rows_ = 0;
    int columns_ = 0;
    int racksPerRow_ = 1;
};

}  // namespace cw
