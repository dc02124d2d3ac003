// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include "views/canvas/canvas_facts.h"

namespace cw {

/// Paints the scalable units of a block: their leaf switches and servers, as flat arrays of rectangles. Only what
/// meets `exposed` is drawn, and labels only where they can be read.
void paintUnitField(QPainter& painter, const QRectF& area, const QRectF& exposed, double zoom, const UnitField& field,
                    const QColor& ink);

}  // namespace cw
