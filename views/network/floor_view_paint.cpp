// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// How the floor plan is drawn.
#include <QPaintEvent>
#include <QPainter>

#include "model/physical/floor_aisles.h"
#include "views/network/floor_view.h"
#include "views/network/place_dialog.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kTextWidth = 30;    // pixels of a rack from which its name is readable
constexpr double kLoadHeight = 52;   // pixels of a rack from which its loads fit below the name
constexpr double kAisleHeight = 14;  // pixels of an aisle from which its name fits
constexpr double kCorner = 0.16;     // of a rack's width: the corner that marks a rack moved by hand

QColor roleColour(RackRole role)
{
    switch (role) {
    case RackRole::Compute: return theme().gpu;
    case RackRole::Storage: return theme().network(NetworkKind::Storage);
    case RackRole::Service: return theme().network(NetworkKind::Service);
    case RackRole::Network: return theme().network(NetworkKind::Compute);
    }
    return theme().text;
}

QRectF scaled(const QRectF& box, double scale)
{
    return {box.topLeft() * scale, box.size() * scale};
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QFont smallFont(const QFont& base, double width)
{
    QFont small = base;
    small.setPixelSize(std::clamp(static_cast<int>(width / 4.4), 8, 13));
    return small;
}

/// A filled corner at the back of the rack, where no thick edge hides it.
void paintCorner(QPainter& painter, const QRectF& box, bool isBackAbove)
{
    const double size = std::clamp(box.width() * kCorner, 4.0, 10.0);
    const QPointF corner = isBackAbove ? box.topRight() : box.bottomRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().text);
    painter.drawPolygon(
        QPolygonF({corner - QPointF(size, 0), corner, corner + QPointF(0, isBackAbove ? size : -size)}));
}

/// A bar for a share of a limit; full, in the colour of errors and hatched beyond it.
void paintShare(QPainter& painter, const QRectF& bar, double share)
{
    painter.fillRect(bar, theme().hairline);
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(share, 0.0, 1.0), bar.height()),
                     share > 1 ? theme().error : theme().info);
    if (share > 1)
        painter.fillRect(bar, QBrush(theme().text, Qt::BDiagPattern));
}

}  // namespace

void FloorView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), theme().surface);
    if (!schedule_)
        return;
    const QRectF shown(event->rect());
    for (int row = 0; row + 1 < geometry_.rows(); ++row)
        if (scaled(geometry_.aisleBox(row), scale_).intersects(shown))
            paintAisle(painter, row);
    const auto paintTrays = [&](TrayKind kind) {
        for (const TraySegment& segment : schedule_->trays().segments)
            if (areTraysVisible_ && segment.kind == kind &&
                scaled(geometry_.trayBox(segment), scale_).intersects(shown))
                paintTray(painter, segment);
    };
    // Crossings lie over the racks, whose words must stay readable.
    paintTrays(TrayKind::Crossing);
    if (moves_.isMoving())
        paintFreePlaces(painter, shown);
    for (std::size_t r = 0; r < moves_.places().size(); ++r)
        if (boxOf(moves_.places()[r]).adjusted(-3, -3, 3, 3).intersects(shown))
            paintRack(painter, static_cast<RackIndex>(r));
    paintTrays(TrayKind::Row);
    paintRowLabels(painter, shown);
    if (moves_.isMoving())
        paintGhosts(painter, shown);
    if (drag_ == Drag::Band) {
        painter.setPen(QPen(theme().selection, 1, Qt::DashLine));
        painter.setBrush(faded(theme().selection, 0.1));
        painter.drawRect(QRectF(pressedAt_, bandEnd_).normalized());
    }
    paintFocus(painter);
}

/// Around the whole plan and, as that may reach out of sight, around the rack from which the keys walk.
void FloorView::paintFocus(QPainter& painter) const
{
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().selection, 1, Qt::DotLine));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (current_ >= 0)
        painter.drawRect(boxOf(moves_.placeOf(current_)).adjusted(-1.5, -1.5, 1.5, 1.5));
}

/// Named, as the tint alone would not tell warm from cold.
void FloorView::paintAisle(QPainter& painter, int row) const
{
    const QRectF box = scaled(geometry_.aisleBox(row), scale_);
    const bool isCold = isFrontBelow(row);
    painter.fillRect(box, faded(isCold ? theme().info : theme().error, theme().isDark ? 0.10 : 0.06));
    if (box.height() < kAisleHeight || box.width() < 3 * kTextWidth)
        return;
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(theme().textMuted);
    const QString width = text(metres(geometry_.aisleBox(row).height()));
    painter.drawText(box.adjusted(4, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
                     isCold ? tr("Cold aisle, %1").arg(width) : tr("Hot aisle, %1").arg(width));
}

void FloorView::paintRack(QPainter& painter, RackIndex index) const
{
    const Rack& rack = schedule_->plan().racks[static_cast<std::size_t>(index)];
    const FloorPlace place = moves_.placeOf(index);
    const QRectF box = boxOf(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor colour = roleColour(rack.role);
    const bool isCurrent = index == current_;
    const bool isSelected = moves_.isSelected(index);
    const bool isLeaving = moves_.isMoving() && moves_.preview()[static_cast<std::size_t>(index)] != place;
    painter.setOpacity(isLeaving ? 0.35 : 1);
    painter.setPen(QPen(isCurrent || isSelected ? theme().selection : colour,
                        isCurrent    ? 2.5
                        : isSelected ? 2
                                     : 1,
                        isLeaving ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(faded(colour, theme().isDark ? 0.28 : 0.16));
    painter.drawRect(box);
    // The front, where cold air enters.
    const double front = isFrontBelow(place.row) ? box.bottom() - 3 : box.top();
    painter.fillRect(QRectF(box.left(), front, box.width(), 3), colour);
    if (isSelected) {
        // An inner frame, so that colour is not all that tells.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().selection, 1));
        painter.drawRect(box.adjusted(3, 3, -3, -3));
    }
    if (moves_.isMovedByHand(index))
        paintCorner(painter, box, isFrontBelow(place.row));
    if (box.width() >= kTextWidth) {
        QFont bold = smallFont(font(), box.width());
        bold.setWeight(QFont::DemiBold);
        const double line = QFontMetricsF(bold).height();
        painter.setPen(theme().text);
        painter.setFont(bold);
        painter.drawText(QRectF(box.left(), box.top() + 4, box.width(), line), Qt::AlignCenter,
                         QString::fromStdString(rackName(place)));
        if (box.height() >= kLoadHeight)
            paintLoads(painter, rack, box, line);
    }
    painter.setOpacity(1);
}

/// Power and weight, each with the share of its limit below it.
void FloorView::paintLoads(QPainter& painter, const Rack& rack, const QRectF& box, double line) const
{
    const Design& design = schedule_->design();
    const Power limit = design.site.rackPowerLimit;
    const double share = limit > Power{} ? rack.max / limit : 0;
    constexpr double kBar = 3;
    painter.setFont(smallFont(font(), box.width()));
    QRectF row(box.left(), box.top() + 4 + line, box.width(), line);
    painter.setPen(share > 1 ? theme().error : theme().textMuted);
    painter.drawText(row, Qt::AlignCenter | Qt::TextDontClip, text(rack.max));
    paintShare(painter, QRectF(box.left() + 4, row.bottom(), box.width() - 8, kBar), share);
    row.translate(0, line + kBar + 1);
    if (row.bottom() + kBar > box.bottom() - 4)
        return;
    const RackPart* part = schedule_->catalogue().rackPart(design.site.rack);
    const bool hasRating = part && part->staticLoad && *part->staticLoad > Mass{};
    const double weight = hasRating ? rack.weight / *part->staticLoad : 0;
    painter.setPen(weight > 1 ? theme().error : theme().textMuted);
    painter.drawText(row, Qt::AlignCenter | Qt::TextDontClip,
                     rack.weight > Mass{} ? text(rack.weight) : QStringLiteral("—"));
    if (hasRating)
        paintShare(painter, QRectF(box.left() + 4, row.bottom(), box.width() - 8, kBar), weight);
}

/// The fuller, the darker and the thicker; beyond the limit hatched in the colour of errors.
void FloorView::paintTray(QPainter& painter, const TraySegment& segment) const
{
    const QRectF box = scaled(geometry_.trayBox(segment), scale_);
    const Cabling& cabling = schedule_->catalogue().cabling;
    const auto fill = trayFill(segment, cabling);
    const double limit = cabling.tray ? cabling.tray->fillLimit : 1;
    const double byLimit = fill ? *fill / limit : 0;
    // Where no diameter is known, the count alone tells the trays apart.
    const double byCount = fullest_ && fullest_->cables > 0 ? segment.cables / fullest_->cables : 0;
    const double density = std::clamp(fill && *fill > 0 ? byLimit : 0.5 * byCount, 0.0, 1.0);
    const bool isOver = byLimit > 1;
    const double thickness = 0.35 + 0.65 * density;
    const bool isRow = segment.kind == TrayKind::Row;
    const QRectF filled =
        isRow
            ? QRectF(box.left(), box.center().y() - box.height() * thickness / 2, box.width(), box.height() * thickness)
            : QRectF(box.center().x() - box.width() * thickness / 2, box.top(), box.width() * thickness, box.height());
    painter.fillRect(filled, faded(isOver ? theme().error : theme().info, 0.18 + 0.62 * density));
    if (isOver)
        painter.fillRect(filled, QBrush(theme().text, Qt::BDiagPattern));
    if (isRow && box.width() >= kTextWidth && box.height() >= 11) {
        QFont small = font();
        small.setPixelSize(9);
        painter.setFont(small);
        painter.setPen(theme().text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QLocale().toString(std::llround(segment.cables)));
    }
}

void FloorView::paintRowLabels(QPainter& painter, const QRectF& shown) const
{
    painter.setPen(theme().textMuted);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    for (int row = 0; row < geometry_.rows(); ++row) {
        const QRectF box = scaled(geometry_.rowLabelBox(row), scale_);
        if (box.adjusted(-40, 0, 40, 0).intersects(shown))
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                             scale_ > 24 ? tr("Row %1").arg(rowLetters(row)) : rowLetters(row));
    }
    if (geometry_.rows() == 0)
        return;
    // The end of the rows, to be dragged.
    const double x = geometry_.rightEdge() * scale_ + 5;
    const QRectF first = scaled(geometry_.rowLabelBox(0), scale_);
    painter.setPen(QPen(theme().textMuted, 2, Qt::DotLine));
    painter.drawLine(QPointF(x, first.top()), QPointF(x, first.bottom()));
}

/// Where a rack could be put.
void FloorView::paintFreePlaces(QPainter& painter, const QRectF& shown) const
{
    const FloorPlace first = geometry_.placeAt(shown.topLeft() / scale_);
    const FloorPlace last = geometry_.placeAt(shown.bottomRight() / scale_);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(theme().textMuted, 0.6), 1, Qt::DotLine));
    for (int row = std::max(0, first.row); row <= std::min(last.row, geometry_.rows() - 1 + FloorGeometry::kSpareRows);
         ++row)
        for (int column = std::max(0, first.column);
             column <= std::min(last.column, geometry_.columns() - 1 + FloorGeometry::kSpareColumns); ++column)
            if (moves_.rackAt({row, column}) < 0)
                painter.drawRect(boxOf({row, column}).adjusted(2, 2, -2, -2));
}

/// Racks where they would stand: those that are moved with a firm frame, those that make room for them with a dotted
/// one. What cannot be is crossed out.
void FloorView::paintGhosts(QPainter& painter, const QRectF& shown) const
{
    if (!moves_.isPossible()) {
        const QRectF box = boxOf(moves_.target()).adjusted(1, 1, -1, -1);
        painter.setBrush(faded(theme().error, 0.15));
        painter.setPen(QPen(theme().error, 2));
        painter.drawRect(box);
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    }
    for (std::size_t r = 0; r < moves_.preview().size(); ++r) {
        const FloorPlace place = moves_.preview()[r];
        const QRectF box = boxOf(place).adjusted(1, 1, -1, -1);
        if (place == moves_.places()[r] || !box.intersects(shown))
            continue;
        const bool isMover = moves_.isSelected(static_cast<RackIndex>(r));
        painter.setBrush(faded(theme().surfaceRaised, 0.85));
        painter.setPen(QPen(theme().selection, isMover ? 2.5 : 1.5, isMover ? Qt::SolidLine : Qt::DotLine));
        painter.drawRect(box);
        if (box.width() < kTextWidth)
            continue;
        painter.setFont(smallFont(font(), box.width()));
        painter.setPen(theme().text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip,
                         QString::fromStdString(rackName(moves_.places()[r])) + QStringLiteral("\n→ ") +
                             QString::fromStdString(rackName(place)));
    }
}

}  // namespace cw
