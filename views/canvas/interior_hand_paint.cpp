// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What was drawn by hand, a link while it is drawn, and the sides of a cut.

#include <QFontMetricsF>
#include <QPainterPath>

#include "views/canvas/canvas_words.h"
#include "views/canvas/interior_paint.h"
#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kSided = 14;  // pixels of a tile from which its side has a letter

QColor sideColour(CutSide side)
{
    return theme().series(side == CutSide::Second ? 1 : 0);
}

}  // namespace

QString cutSideName(CutSide side)
{
    switch (side) {
    case CutSide::First: return CanvasWords::tr("A", "one side of a cut");
    case CutSide::Second: return CanvasWords::tr("B", "the other side of a cut");
    case CutSide::Divided: break;
    }
    return CanvasWords::tr("A|B", "divided between the sides of a cut");
}

void InteriorPainter::paintHandMark(QPainter& painter, const QRectF& rect, bool isGone)
{
    const double side = std::clamp(rect.height() * 0.32, 7.0, 14.0);
    const QPointF centre(rect.right() - side * 0.3, rect.top() + side * 0.3);
    const QPolygonF diamond({centre + QPointF(0, -side / 2), centre + QPointF(side / 2, 0),
                             centre + QPointF(0, side / 2), centre + QPointF(-side / 2, 0)});
    painter.setPen(QPen(isGone ? theme().warning : theme().surfaceRaised, 1.2));
    painter.setBrush(isGone ? theme().surfaceRaised : theme().warning);
    painter.drawPolygon(diamond);
}

/// Always there, whatever is selected: what differs from the generated network is what a reader looks for.
void InteriorPainter::paintByHand()
{
    if (!state_.byHand)
        return;
    for (const HandMark& mark : state_.byHand->all()) {
        if (mark.cable >= 0 && !state_.failures.hasCable(mark.cable))
            paintCable(mark.cable, theme().warning, 2, Qt::DashDotLine);
        const bool isGone = mark.kind == Override::Kind::RemoveLink;
        for (const InteriorSpot& spot : {mark.from, mark.to}) {
            if (spot.device < 0 || !map_.contains(spot.device))
                continue;
            const bool isOpen = spot.isPort() && camera_.zoom >= kPortZoom;
            const QRectF rect = camera_.onScreen(isOpen ? map_.rectOf(spot) : map_.rectOf(spot.device));
            if (rect.height() > 5)
                paintHandMark(painter_, rect, isGone);
        }
    }
}

/// Where the link that is drawn could end.
void InteriorPainter::paintFreeTargets()
{
    painter_.setPen(QPen(theme().good, 2));
    painter_.setBrush(Qt::NoBrush);
    const bool isOpen = camera_.zoom >= kPortZoom;
    for (const InteriorGroup& group : map_.groups()) {
        const std::vector<int> visible = visibleOf(group);
        if (!isOpen && visible.size() > 1500)
            continue;
        for (const int index : visible) {
            const DeviceIndex device = group.devices[static_cast<std::size_t>(index)];
            if (linkFault(map_, *state_.draft, {device, -1}) != LinkFault::None)
                continue;
            if (!isOpen) {
                painter_.drawRect(camera_.onScreen(group.tileRect(index)).adjusted(-1, -1, 1, 1));
                continue;
            }
            const auto& cables = map_.portCables(device);
            for (std::size_t s = 0; s < cables.size(); ++s)
                if (const InteriorSpot port{device, static_cast<int>(s)};
                    cables[s] < 0 && linkFault(map_, *state_.draft, port) == LinkFault::None)
                    painter_.drawRect(camera_.onScreen(map_.rectOf(port)));
        }
    }
}

void InteriorPainter::paintDraft()
{
    if (!state_.draft)
        return;
    const LinkDraft& draft = *state_.draft;
    paintFreeTargets();
    const bool hasTarget = draft.target.device >= 0;
    const LinkFault fault = hasTarget ? linkFault(map_, draft, draft.target) : LinkFault::None;
    const QColor ink = !hasTarget ? theme().selection : fault == LinkFault::None ? theme().good : theme().error;
    const QPointF from = camera_.onScreen(map_.rectOf(draft.from).center());
    const InteriorSpot end = hasTarget ? linkEnd(map_, draft.target) : InteriorSpot{};
    if (hasTarget || draft.pointer) {
        const QPointF to = camera_.onScreen(draft.pointer ? *draft.pointer : map_.rectOf(end).center());
        painter_.setPen(QPen(ink, 2.6, fault == LinkFault::None ? Qt::DashLine : Qt::DotLine, Qt::RoundCap));
        painter_.drawLine(from, to);
    }
    painter_.setPen(QPen(ink, 2.4));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawEllipse(from, 6, 6);
    if (!hasTarget)
        return;
    painter_.drawRoundedRect(camera_.onScreen(map_.rectOf(end)).adjusted(-2, -2, 2, 2), 3, 3);
    paintCallout(end, fault == LinkFault::None ? portWords(map_, end) : linkFaultText(map_, fault, draft.target), ink);
}

void InteriorPainter::paintCutSide(DeviceIndex device, CutSide side)
{
    if (!map_.contains(device))
        return;
    QRectF rect = camera_.onScreen(map_.rectOf(device));
    if (!rect.intersects(QRectF(QPointF(), camera_.screen)))
        return;
    const QColor ink = sideColour(side);
    if (rect.width() < kSided) {
        painter_.fillRect(rect, QBrush(ink, side == CutSide::Second ? Qt::Dense4Pattern : Qt::SolidPattern));
        return;
    }
    painter_.setPen(QPen(ink, 2.4, side == CutSide::Second ? Qt::DashLine : Qt::SolidLine));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(rect.adjusted(-1, -1, 1, 1));
    const QFont font = canvasFont(11, QFont::Bold);
    const QString name = cutSideName(side);
    const QRectF box(rect.left() - 3, rect.top() - 7, QFontMetricsF(font).horizontalAdvance(name) + 8, 15);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(ink);
    painter_.drawRoundedRect(box, 3, 3);
    paintLine(painter_, box, name, font, theme().surfaceRaised, Qt::AlignCenter);
}

/// First the links across, then the letters over them.
void InteriorPainter::paintCut()
{
    if (!state_.cuts || state_.cut >= static_cast<int>(state_.cuts->cuts.size()))
        return;
    const NetworkCuts::Drawn& shown = state_.cuts->cuts[static_cast<std::size_t>(state_.cut)];
    QColor ink = theme().error;
    ink.setAlphaF(shown.crossing.size() > 200 ? 0.35F : 0.8F);
    if (shown.isCrossingDrawn())
        for (const NetworkCuts::Crossing& link : shown.crossing) {
            if (!map_.contains(link.lower) || !map_.contains(link.upper))
                continue;
            painter_.setPen(QPen(ink, link.count > 1 ? 2.2 : 1.4, Qt::DashLine));
            painter_.drawLine(camera_.onScreen(map_.rectOf(link.lower).center()),
                              camera_.onScreen(map_.rectOf(link.upper).center()));
        }
    for (const auto& [device, side] : shown.sides)
        paintCutSide(device, side);
}

}  // namespace cw
