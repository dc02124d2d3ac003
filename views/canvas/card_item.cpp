// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QStyleOptionGraphicsItem>

#include "views/canvas/canvas_items.h"
#include "views/canvas/paint_parts.h"
#include "views/canvas/unit_field.h"
#include "views/style/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace cw {

void CardItem::show(const CardFacts& facts, const QRectF& rect, std::vector<PortHandle> handles)
{
    if (facts.icon != facts_.icon || facts.colour != facts_.colour)
        icon_ = icon(facts.icon, facts.colour);
    facts_ = facts;
    rect_ = rect;
    handles_ = std::move(handles);
    // A job has more to say than its card holds.
    const QStringList lines = facts.isWorkload ? QStringList{facts.name, facts.subtitle} + facts.figures
                                               : QStringList{facts.detail.isEmpty() ? facts.subtitle : facts.detail};
    setToolTip(lines.join(QLatin1Char('\n')));
    setBounds(rect.adjusted(-12, -12, 12, 12));
}

void CardItem::paintTile(QPainter& painter, const QRectF& tile) const
{
    QColor ground = facts_.colour;
    ground.setAlphaF(0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tile, tile.width() * 0.2, tile.width() * 0.2);
    painter.save();
    // Icons are drawn in whole pixels; a larger drawing scaled down keeps its place on the tile at every zoom.
    const double scale = tile.width() * 0.68 / 48;
    painter.translate(tile.center() - QPointF(24, 24) * scale);
    painter.scale(scale, scale);
    icon_.paint(&painter, QRect(0, 0, 48, 48));
    painter.restore();
}

void CardItem::paintHeader(QPainter& painter) const
{
    const Theme& t = theme();
    paintTile(painter, QRectF(rect_.left() + 12, rect_.top() + 13, 34, 34));
    const double left = rect_.left() + 56;
    paintName(painter, QRectF(left, rect_.top() + 9, rect_.right() - 12 - left, 22));
    paintLine(painter, QRectF(left, rect_.top() + 30, rect_.right() - 12 - left, 18), facts_.subtitle, canvasFont(12),
              t.textMuted);
    paintLine(painter, QRectF(rect_.left() + 13, rect_.top() + 51, rect_.width() - 26, 19), facts_.detail,
              canvasFont(12), t.text);
    if (facts_.badge)
        paintBadge(painter, QPointF(rect_.right() - 10, rect_.bottom() - 6), rect_.width() - 20, *facts_.badge);
}

/// The name from the left and the count from the right of a line.
void CardItem::paintName(QPainter& painter, const QRectF& line) const
{
    const QFont countFont = canvasFont(17, QFont::DemiBold);
    const double countWidth = facts_.count.isEmpty() ? 0 : QFontMetricsF(countFont).horizontalAdvance(facts_.count) + 4;
    paintLine(painter, line.adjusted(line.width() - countWidth, 0, 0, 0), facts_.count, countFont, theme().text,
              Qt::AlignRight | Qt::AlignVCenter);
    paintLine(painter, line.adjusted(0, 0, -countWidth - 6, 0), facts_.name, canvasFont(14, QFont::DemiBold),
              theme().text);
}

/// The card of a design that is shown as a whole on a small screen: three lines of words that keep their size there.
void CardItem::paintCompact(QPainter& painter, double scale) const
{
    const Theme& t = theme();
    const double width = rect_.width() / scale, height = rect_.height() / scale;
    const double pitch = std::min(22.0, (height - 4) / 3), top = (height - 3 * pitch) / 2;
    const QFont font = canvasFont(12);
    painter.save();
    painter.translate(rect_.topLeft());
    painter.scale(scale, scale);
    paintTile(painter, QRectF(8, top + pitch / 2 - 9, 18, 18));
    paintName(painter, QRectF(31, top, width - 39, pitch));
    // Whole figures only: half a number would be a wrong one.
    QString figures;
    for (const QString& figure : facts_.figures) {
        const QString longer = figures.isEmpty() ? figure : figures + QStringLiteral("  ") + figure;
        if (QFontMetricsF(font).horizontalAdvance(longer) <= width - 18)
            figures = longer;
    }
    paintLine(painter, QRectF(9, top + pitch, width - 18, pitch), figures, font, t.text);
    if (facts_.badge)
        paintBadge(painter, QPointF(width - 7, top + 2.5 * pitch + 9.5), width - 14, *facts_.badge);
    else
        paintLine(painter, QRectF(9, top + 2 * pitch, width - 18, pitch), facts_.subtitle, font, t.textMuted);
    painter.restore();
}

/// The second level of zoom: a low header, and the scalable units below it. The header keeps its size on the screen,
/// so that the units get the room of a closer look.
void CardItem::paintOpened(QPainter& painter, const QRectF& exposed, double zoom) const
{
    const Theme& t = theme();
    const double scale = restraint(zoom);
    painter.save();
    painter.translate(rect_.topLeft());
    painter.scale(scale, scale);
    const double width = rect_.width() / scale;
    paintTile(painter, QRectF(6, 5, 16, 16));
    const QRectF line(27, 4, width - 34, 18);
    paintSmallLine(painter, line, facts_.count, 8.5, t.text, Qt::AlignRight | Qt::AlignVCenter);
    const double nameWidth = std::min(line.width() * 0.42, 110.0);
    paintSmallLine(painter, QRectF(line.left(), line.top(), nameWidth, 18), facts_.name, 7.5, t.text,
                   Qt::AlignLeft | Qt::AlignVCenter);
    paintSmallLine(painter, QRectF(line.left() + nameWidth + 3, line.top(), line.width() * 0.36, 18), facts_.subtitle,
                   6.2, t.textMuted, Qt::AlignLeft | Qt::AlignVCenter);
    if (facts_.badge) {
        painter.translate(width - 6, rect_.height() / scale - 4);
        painter.scale(0.5, 0.5);
        paintBadge(painter, QPointF(0, 0), width, *facts_.badge);
    }
    painter.restore();
    const QRectF area = rect_.adjusted(6 * scale, 24 * scale, -6 * scale, (facts_.badge ? -17 : -6) * scale);
    paintUnitField(painter, area, exposed, zoom, facts_.field, facts_.colour);
}

/// From afar only what can still be read: what it is, its name and how many.
void CardItem::paintFar(QPainter& painter) const
{
    paintTile(painter, QRectF(rect_.left() + 10, rect_.top() + 12, 54, 54));
    paintLine(painter, QRectF(rect_.left() + 74, rect_.top() + 8, rect_.width() - 82, 40), facts_.name,
              canvasFont(27, QFont::DemiBold), theme().text);
    paintLine(painter, QRectF(rect_.left() + 74, rect_.top() + 48, rect_.width() - 82, 40), facts_.count,
              canvasFont(30, QFont::DemiBold), theme().textMuted);
    if (facts_.badge) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().severity(facts_.badge->severity));
        painter.drawEllipse(QPointF(rect_.right() - 14, rect_.bottom() - 14), 9, 9);
    }
}

void CardItem::paintHandles(QPainter& painter, double scale) const
{
    const bool isLively = state().isHovered || state().isSelected;
    for (const PortHandle& handle : handles_) {
        const QColor ink = theme().network(handle.kind);
        const double radius = (isLively ? kHandleRadius : handle.network.empty() ? 3.5 : 3) * scale;
        painter.setPen(QPen(handle.network.empty() ? ink : theme().surfaceRaised, 1.4 * scale));
        painter.setBrush(handle.network.empty() ? theme().surfaceRaised : ink);
        painter.drawEllipse(handle.position, radius, radius);
    }
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    paintCardFrame(*painter, rect_, state().isSelected, state().hasFocus, state().isTarget, restraint(zoom));
    if (zoom < kFarZoom)
        paintFar(*painter);
    else if (zoom >= kOpenZoom && !facts_.isWorkload)
        paintOpened(*painter, option->exposedRect, zoom);
    else if (const double scale = textScale(zoom); scale > 1.05)
        paintCompact(*painter, scale);
    else
        paintHeader(*painter);
    if (zoom >= 0.5)
        paintHandles(*painter, restraint(zoom));
}

}  // namespace cw
