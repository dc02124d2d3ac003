// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace cw {

/// The room from above, to scale: rows of racks, their purpose, names and share of the power limit, scaled into `area`.
void drawFloor(QPainter& painter, const QRectF& area, const Analysis& analysis, const Facts& facts);
QSizeF floorSize(const Analysis& analysis);

}  // namespace cw
