// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_items.h"

#include <QFontMetricsF>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

#include "views/canvas/canvas_words.h"
#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kRoomAround = 12;  // for the focus ring, the shadow and the handles
constexpr double kLabelRoom = 180;

}  // namespace

CanvasItem::CanvasItem(double z)
{
    setZValue(z);
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void CanvasItem::setState(const ItemState& state)
{
    if (state == state_)
        return;
    state_ = state;
    update();
}

void CanvasItem::setBounds(const QRectF& bounds)
{
    if (bounds != bounds_) {
        prepareGeometryChange();
        bounds_ = bounds;
    }
    update();
}

void LaneItem::show(const LaneFacts& facts, const QRectF& rect)
{
    facts_ = facts;
    rect_ = rect;
    setToolTip(facts.subtitle + QLatin1Char('\n') +
               CanvasWords::tr("Double-click, Enter or zooming in opens the network: its switches, ports and cables."));
    setBounds(rect.adjusted(-kRoomAround, -kRoomAround, kRoomAround, kRoomAround));
}

/// Pills and the badge from the right, above one another where two fit; returns where they begin.
double LaneItem::paintRight(QPainter& painter, const QRectF& room, const QColor& ink) const
{
    constexpr double kTwoLines = 50, kMostBadge = 240;
    const bool isOneLine = room.height() < kTwoLines;
    double right = room.right() - 14;
    const double top = facts_.badge && !isOneLine ? room.top() + 8 : room.center().y() - 10;
    for (auto pill = facts_.pills.rbegin(); pill != facts_.pills.rend(); ++pill) {
        const QColor colour = pill->severity == Severity::Error ? theme().error
                              : pill->isGood                    ? ink
                                                                : theme().textMuted;
        right -= paintPill(painter, QPointF(right, top), pill->text, colour) + 8;
    }
    if (facts_.badge) {
        const QPointF corner = isOneLine ? QPointF(right, top + 20) : QPointF(room.right() - 14, room.bottom() - 5);
        const double width = paintBadge(painter, corner, std::min(kMostBadge, room.width() * 0.3), *facts_.badge);
        right = isOneLine ? right - width - 8 : std::min(right, room.right() - 14 - width - 8);
    }
    return right;
}

void LaneItem::paintGround(QPainter& painter, const QColor& ink) const
{
    const Theme& t = theme();
    QColor ground = t.networkTint(facts_.kind);
    ground.setAlphaF(0.86F);  // strokes that pass below stay faintly visible
    if (state().isTarget) {
        ground = ink;
        ground.setAlphaF(0.22F);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect_, 4, 4);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(rect_.left(), rect_.top(), 4, rect_.height()), 2, 2);
    painter.setBrush(Qt::NoBrush);
    if (state().isSelected || state().isTarget) {
        painter.setPen(
            QPen(state().isSelected ? t.selection : ink, 2, state().isTarget ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(rect_, 4, 4);
    }
    if (state().hasFocus) {
        painter.setPen(QPen(t.selection, 1.4, Qt::DotLine));
        painter.drawRoundedRect(rect_.adjusted(-4, -4, 4, 4), 7, 7);
    }
}

/// Rows of switches, as many squares as there is room for, in columns that all lanes share.
void LaneItem::paintTiers(QPainter& painter, const QRectF& room, const QColor& ink) const
{
    constexpr double kGap = 28, kSquare = 12;
    constexpr int kMostSquares = 16, kMostOfMany = 10;
    if (facts_.tiers.empty())
        return;
    const QFontMetricsF metrics(canvasFont(12, QFont::DemiBold));
    double words = 0;
    for (const TierGlyphs& tier : facts_.tiers)
        words += metrics.horizontalAdvance(tier.text) + kGap;
    const auto tiers = static_cast<double>(facts_.tiers.size());
    const int most = std::clamp(static_cast<int>((room.width() - words) / tiers / kSquare), 0,
                                facts_.tiers.size() > 2 ? kMostOfMany : kMostSquares);
    double x = room.left();
    for (const TierGlyphs& tier : facts_.tiers)
        if (x < room.right() - 40)
            x += paintTier(painter, QPointF(x, room.center().y()), tier, ink, most) + kGap;
}

void LaneItem::paintWords(QPainter& painter, const QRectF& room, const QColor& ink) const
{
    const double left = room.left() + 18;
    const double right = paintRight(painter, room, ink);
    const QString below = state().isHovered ? CanvasWords::tr("Double-click to open") : facts_.subtitle;
    if (facts_.isJoined) {
        paintLine(painter, QRectF(left, room.top(), 150, room.height()), facts_.name, canvasFont(13.5, QFont::DemiBold),
                  ink);
        paintLine(painter, QRectF(left + 158, room.top(), right - left - 170, room.height()), below, canvasFont(12),
                  theme().textMuted);
        return;
    }
    const double column = std::min(320.0, room.width() * 0.37);
    const double middle = room.center().y();
    paintLine(painter, QRectF(left, middle - 20, column - 24, 20), facts_.name, canvasFont(14, QFont::DemiBold), ink);
    paintLine(painter, QRectF(left, middle, column - 24, 18), below, canvasFont(12), theme().textMuted);
    paintTiers(painter, QRectF(QPointF(left + column, room.top()), QPointF(right - 12, room.bottom())), ink);
}

void LaneItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    const QColor ink = theme().network(facts_.kind);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, ink);
    if (zoom < kFarZoom) {
        paintLine(*painter, rect_.adjusted(18, 0, -8, 0), facts_.name, canvasFont(26, QFont::DemiBold), ink);
        return;
    }
    const double scale = textScale(zoom);
    painter->save();
    painter->translate(rect_.topLeft());
    painter->scale(scale, scale);
    paintWords(*painter, QRectF(QPointF(), rect_.size() / scale), ink);
    painter->restore();
}

void BundleItem::show(const BundleLine& line, double width)
{
    line_ = line;
    width_ = width;
    setBounds(path().controlPointRect().adjusted(-kRoomAround, -kRoomAround, kRoomAround, kRoomAround));
}

QPainterPath BundleItem::path() const
{
    return strokeOf(line_);
}

QPainterPath BundleItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(width_ + 8);
    return stroker.createStroke(path());
}

void BundleItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    if (line_.isWorkloadTie) {
        const QColor tie = line_.isCheckpointTie ? theme().network(NetworkKind::Storage) : theme().selection;
        painter->setPen(
            QPen(tie, 1.8 * restraint(zoom), line_.isCheckpointTie ? Qt::DotLine : Qt::DashLine, Qt::RoundCap));
        painter->drawPath(path());
        return;
    }
    const QColor ink = theme().network(line_.kind);
    QColor stroke = ink;
    stroke.setAlphaF(0.85F);
    const bool isThin = line_.kind == NetworkKind::OutOfBand;
    painter->setPen(QPen(state().isSelected ? theme().selection : stroke,
                         (width_ + (state().isHovered ? 2 : 0)) * restraint(zoom),
                         isThin ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
    painter->drawPath(path());
}

void BundleLabelItem::show(const BundleLine& line, const QString& label, double width)
{
    line_ = line;
    label_ = label;
    width_ = width;
    setBounds(QRectF(line.from, line.from).adjusted(-kLabelRoom, -kLabelRoom, kLabelRoom, kLabelRoom));
}

void BundleLabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    // The out-of-band network has one slow port everywhere: its label would only repeat itself.
    if (label_.isEmpty() || zoom < kFarZoom || (line_.kind == NetworkKind::OutOfBand && !state().isHovered))
        return;
    const QFont font = canvasFont(11, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(label_) + 8;
    // The first of several stands to the left of its stroke, the others to the right on lines of their own, so that
    // no two meet.
    const bool isLeft = line_.onEdge > 1 && line_.rank == 0;
    const double line = isLeft || line_.onEdge == 1 ? 0 : line_.rank - 1;
    const double towards = line_.to.y() > line_.from.y() ? 1 : -1;
    const double aside = width_ / 2 + 3;
    const QRectF box(isLeft ? -aside - width : aside, towards * (15 + 17 * line) - 8, width, 16);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->save();
    painter->translate(line_.from);
    const double scale = restraint(zoom) * textScale(zoom);
    painter->scale(scale, scale);
    painter->setPen(Qt::NoPen);
    QColor ground = theme().surface;
    ground.setAlphaF(0.9F);
    painter->setBrush(ground);
    painter->drawRoundedRect(box, 4, 4);
    paintLine(*painter, box, label_, font, theme().network(line_.kind), Qt::AlignCenter);
    painter->restore();
}

}  // namespace cw
