// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/paint_parts.h"

#include <QFontMetricsF>

#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

QFont canvasFont(double pixels, int weight)
{
    QFont font = bodyFont();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

void paintSmallLine(QPainter& painter, const QRectF& box, const QString& text, double pixels, const QColor& ink,
                    Qt::Alignment alignment)
{
    constexpr int kDrawnAt = 16;
    const double scale = pixels / kDrawnAt;
    // Thousands of these are painted in a frame: one font for all, and no shortening of what fits.
    static const QFont font = canvasFont(kDrawnAt, QFont::DemiBold);
    static const QFontMetricsF metrics(font);
    const QRectF room(0, 0, box.width() / scale, box.height() / scale);
    const bool fits = static_cast<double>(text.size()) * metrics.maxWidth() <= room.width() ||
                      metrics.horizontalAdvance(text) <= room.width();
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter.restore();
}

double paintPill(QPainter& painter, QPointF topRight, const QString& text, const QColor& ink, double alpha)
{
    const QFont font = canvasFont(11, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 20;
    const QRectF box(topRight.x() - width, topRight.y(), width, 20);
    QColor ground = ink;
    ground.setAlphaF(static_cast<float>(alpha));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 10, 10);
    paintLine(painter, box, text, font, ink, Qt::AlignCenter);
    return width;
}

double paintBadge(QPainter& painter, QPointF bottomRight, double maxWidth, const Badge& badge)
{
    const QFont font = canvasFont(10.5, QFont::DemiBold);
    const QString text = badge.others > 0 ? QStringLiteral("%1  +%2").arg(badge.text).arg(badge.others) : badge.text;
    const double width = std::min(maxWidth, QFontMetricsF(font).horizontalAdvance(text) + 32);
    const QRectF box(bottomRight.x() - width, bottomRight.y() - 19, width, 19);
    const QColor ink = theme().severity(badge.severity);
    QColor ground = ink;
    ground.setAlphaF(0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 9.5, 9.5);
    // Errors are round, warnings pointed: the shape says it without the colour.
    painter.setBrush(ink);
    const QPointF mark(box.left() + 12, box.center().y());
    if (badge.severity == Severity::Error) {
        painter.drawEllipse(mark, 4.2, 4.2);
    } else {
        const QPointF corners[] = {
            {mark.x(), mark.y() - 4.5}, {mark.x() + 5, mark.y() + 4}, {mark.x() - 5, mark.y() + 4}};
        painter.drawPolygon(corners, 3);
    }
    paintLine(painter, box.adjusted(22, 0, -8, 0), text, font, ink);
    return width;
}

double paintTier(QPainter& painter, QPointF centreLeft, const TierGlyphs& tier, const QColor& ink, int most)
{
    constexpr double kSide = 9, kStep = 12;
    const int shown = std::min(tier.count, most);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < shown; ++i) {
        QColor colour = ink;
        // The last three of a cut row fade: there are more than are drawn.
        const int fromEnd = shown - 1 - i;
        if (tier.count > shown && fromEnd < 3)
            colour.setAlphaF(0.25F + 0.2F * static_cast<float>(fromEnd));
        else
            colour.setAlphaF(0.88F);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(centreLeft.x() + i * kStep, centreLeft.y() - kSide / 2, kSide, kSide), 2, 2);
    }
    const QFont font = canvasFont(12, QFont::DemiBold);
    const double left = centreLeft.x() + shown * kStep + 5;
    const double width = QFontMetricsF(font).horizontalAdvance(tier.text) + 2;
    paintLine(painter, QRectF(left, centreLeft.y() - 10, width, 20), tier.text, font, theme().text);
    return left + width - centreLeft.x();
}

void paintCardFrame(QPainter& painter, const QRectF& rect, bool isSelected, bool hasFocus, bool isTarget, double scale)
{
    const Theme& t = theme();
    painter.setPen(Qt::NoPen);
    // Two soft layers make a shadow without an effect, which would cost a pixmap a card.
    for (const double layer : {2.5, 1.2}) {
        const double grow = layer * scale;
        painter.setBrush(QColor(0, 0, 0, t.isDark ? 38 : 9));
        painter.drawRoundedRect(rect.adjusted(-grow + scale, -grow + 2 * scale, grow - scale, grow + scale),
                                8 * scale + grow, 8 * scale + grow);
    }
    painter.setBrush(t.surfaceRaised);
    painter.setPen(QPen(isSelected || isTarget ? t.selection : t.hairline, (isSelected || isTarget ? 2 : 1) * scale,
                        isTarget && !isSelected ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(rect, 8 * scale, 8 * scale);
    if (hasFocus) {
        painter.setBrush(Qt::NoBrush);
        QPen ring(t.selection, 1.4, Qt::DotLine);
        ring.setCosmetic(true);
        painter.setPen(ring);
        const double gap = 4 * scale;
        painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), 11 * scale, 11 * scale);
    }
}

}  // namespace cw
