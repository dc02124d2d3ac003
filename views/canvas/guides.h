// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace cw {

/// Where a moved rectangle comes to rest, and the lines that say why.
struct Snap {
    QPointF offset;  ///< to add to the rectangle
    std::vector<QLineF> guides;
};

struct SnapRules {
    double gridStep = 0;        ///< 0: no grid
    double guideTolerance = 0;  ///< 0: no guides; canvas units
};

/// A guide, that is an edge or middle of another rectangle, goes before the grid.
Snap snapRect(const QRectF& moved, const std::vector<QRectF>& others, const SnapRules& rules);

}  // namespace cw
