// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where new cards find room among those that are there.

#include "views/canvas/canvas_layout.h"

namespace cw {

inline constexpr double kCardGap = 20;  ///< between cards that are placed side by side

double onGrid(double value);

/// The area that these elements cover together.
QRectF areaOf(const CanvasLayout& layout, const std::vector<ElementId>& ids);

/// `wanted`, on the grid, or the nearest place to the right of it that no card touches. Rows stay rows: what lies
/// between two lanes stays between them.
QRectF freePlace(const CanvasLayout& layout, const QRectF& wanted);

}  // namespace cw
