// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small painted parts that cards and lanes share.

#include <QPainter>

#include "views/canvas/canvas_facts.h"

#include <algorithm>

namespace cw {

/// From which zoom on a card opens up into its units, and below which it shows its name and count only.
inline constexpr double kOpenZoom = 1.8;
inline constexpr double kFarZoom = 0.5;

/// What frames, handles and labels are scaled by: from near by they keep their size on the screen.
inline double restraint(double zoom)
{
    return zoom > kOpenZoom ? kOpenZoom / zoom : 1.0;
}

/// What words are scaled by: from further off they keep their size on the screen, 12 pixels or 9 points at least while
/// the zoom is 0.6 or more, and what holds them has room for fewer of them.
inline double textScale(double zoom)
{
    constexpr double kMost = 1.65;
    return zoom >= 1 ? 1.0 : std::min(1 / zoom, kMost);
}

QFont canvasFont(double pixels, int weight = QFont::Normal);
/// A rounded label; returns its width.
double paintPill(QPainter& painter, QPointF topRight, const QString& text, const QColor& ink, double alpha = 0.14);
double paintBadge(QPainter& painter, QPointF bottomRight, double maxWidth, const Badge& badge);
/// A row of at most `most` squares for `count` switches, faded where there are more, and the words after it.
double paintTier(QPainter& painter, QPointF centreLeft, const TierGlyphs& tier, const QColor& ink, int most);
void paintCardFrame(QPainter& painter, const QRectF& rect, bool isSelected, bool hasFocus, bool isTarget,
                    double scale = 1);
/// Draws `text` in one line, elided, at a baseline box.
void paintLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// The same for type smaller than a canvas unit, which is seen from near by: fonts have whole pixel sizes.
void paintSmallLine(QPainter& painter, const QRectF& box, const QString& text, double pixels, const QColor& ink,
                    Qt::Alignment alignment);

}  // namespace cw
