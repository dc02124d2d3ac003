// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace cw {

/// Networks as lanes with their tiers, blocks as cards, attachments as bundles labelled ports × speed, scaled into
/// `area`. The drawing has the same contents whatever its size.
void drawTopology(QPainter& painter, const QRectF& area, const Analysis& analysis, const Facts& facts);
/// The size at which its text has the size of print, in paper units.
QSizeF topologySize(const Analysis& analysis);

}  // namespace cw
