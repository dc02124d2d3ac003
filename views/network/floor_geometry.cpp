// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/floor_geometry.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

// Metres on the plan.
constexpr double kRackDepth = 1.2;  // the usual depth of a rack for GPU servers
constexpr double kLabelWidth = 1.3;
constexpr double kMargin = 0.4;
constexpr double kTrayDistance = 0.42;  // of a row's tray from its racks, so that both can be seen
constexpr double kTrayWidth = 0.3;
constexpr double kCrossingWidth = 0.2;
constexpr double kLegend = 0.2;

constexpr int kMostRacksPerRow = 1000;
constexpr double kLeastRowPitch = 1.2, kMostRowPitch = 20;

}  // namespace

FloorGeometry::FloorGeometry(const Plan& plan, const Site& site)
    : rackPitch_(std::max(0.1, inMetres(site.rackPitch)))
    , rowPitch_(std::max(0.5, inMetres(site.rowPitch)))
    , racksPerRow_(std::max(1, site.racksPerRow))
{
    for (const Rack& rack : plan.racks) {
        rows_ = std::max(rows_, rack.row + 1);
        columns_ = std::max(columns_, rack.column + 1);
    }
}

double FloorGeometry::left(int column) const
{
    return kLabelWidth + column * rackPitch_;
}

double FloorGeometry::top(int row) const
{
    return kMargin + kTrayDistance + row * rowPitch_;
}

QSizeF FloorGeometry::size() const
{
    const int lastRow = rows_ > 0 ? rows_ - 1 + kSpareRows : 0;
    const int columns = columns_ > 0 ? columns_ + kSpareColumns : 0;
    return {left(columns) + 2 * kMargin, top(lastRow) + std::min(kRackDepth, rowPitch_) + kLegend};
}

QRectF FloorGeometry::rackBox(FloorPlace place) const
{
    const double depth = std::min(kRackDepth, rowPitch_ - kTrayDistance);
    return {left(place.column), top(place.row), rackPitch_, std::max(0.2, depth)};
}

FloorPlace FloorGeometry::placeAt(QPointF point) const
{
    const double row = std::floor((point.y() - top(0) + kTrayDistance) / rowPitch_);
    const double column = std::floor((point.x() - left(0)) / rackPitch_);
    // A mouse may be dragged far off the window.
    constexpr double kFar = 1e6;
    return {static_cast<int>(std::clamp(row, -kFar, kFar)), static_cast<int>(std::clamp(column, -kFar, kFar))};
}

QRectF FloorGeometry::aisleBox(int row) const
{
    const QRectF first = rackBox(FloorPlace{row, 0});
    const double below = top(row + 1);
    return QRectF(first.left(), first.bottom(), columns_ * rackPitch_, std::max(0.0, below - first.bottom()));
}

QRectF FloorGeometry::rowLabelBox(int row) const
{
    return {kMargin / 2, top(row), kLabelWidth - kMargin, std::min(kRackDepth, rowPitch_ - kTrayDistance)};
}

QRectF FloorGeometry::trayBox(const TraySegment& segment) const
{
    const double y = top(segment.row) - kTrayDistance + (kTrayDistance - kTrayWidth) / 2;
    const double x = left(segment.column) + rackPitch_ / 2;
    if (segment.kind == TrayKind::Row)
        return {x, y, rackPitch_, kTrayWidth};
    return {x - kCrossingWidth / 2, y + kTrayWidth / 2, kCrossingWidth, rowPitch_};
}

double FloorGeometry::rightEdge() const
{
    return left(std::min(columns_, racksPerRow_));
}

int FloorGeometry::racksPerRowAt(double x) const
{
    return std::clamp(static_cast<int>(std::lround((x - kLabelWidth) / rackPitch_)), 1, kMostRacksPerRow);
}

Length FloorGeometry::rowPitchAt(double y, int row) const
{
    // Steps of 5 cm, so that a drag gives a figure that somebody would have typed.
    const double pitch = (y - kMargin - kTrayDistance) / std::max(1, row);
    return metres(std::clamp(std::round(pitch * 20) / 20, kLeastRowPitch, kMostRowPitch));
}

}  // namespace cw
