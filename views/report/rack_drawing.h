// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace cw {

class Progress;

/// One rack to draw and what to write over it: its own name, or that of a group of equal racks.
struct RackPicture {
    RackIndex rack = 0;
    QString title;
};

/// One picture a rack.
std::vector<RackPicture> allRackPictures(const Plan& plan);
/// One picture a kind of equal racks, titled "30 × A01–A30".
std::vector<RackPicture> rackKindPictures(const Plan& plan);

/// Front elevations side by side, `perRow` in a row, with unit numbers, device names, and bars for power against the
/// limit and weight against the rack's load rating; scaled into `area`. Cancelled, it leaves the rest out.
void drawRacks(QPainter& painter, const QRectF& area, const Analysis& analysis, const Facts& facts,
               const std::vector<RackPicture>& pictures, int perRow, Progress* progress = nullptr);
/// The size at which `count` racks have the size of print, in paper units.
QSizeF racksSize(const Analysis& analysis, const Facts& facts, int count, int perRow);

}  // namespace cw
