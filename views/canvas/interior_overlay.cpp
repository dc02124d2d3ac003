// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QFontMetricsF>
#include <QPainterPath>

#include "views/canvas/canvas_words.h"
#include "views/canvas/interior_paint.h"
#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"

#include <algorithm>
#include <set>

namespace cw {

QPointF InteriorPainter::cableEndAt(DeviceIndex device, std::int32_t cable) const
{
    const InteriorSpot end = map_.endAt(device, cable);
    const QRectF tile = map_.rectOf(device);
    return camera_.onScreen(end.isPort() && camera_.zoom >= kPortZoom ? map_.rectOf(end).center() : tile.center());
}

void InteriorPainter::paintCable(std::int32_t cable, const QColor& ink, double width, Qt::PenStyle style)
{
    const Cable& link = map_.plan().cables[static_cast<std::size_t>(cable)];
    if (link.to < 0 || !map_.contains(link.from) || !map_.contains(link.to))
        return;
    const QPointF from = cableEndAt(link.from, cable), to = cableEndAt(link.to, cable);
    QPainterPath path(from);
    const double bend = (to.y() - from.y()) * 0.4;
    path.cubicTo(from + QPointF(0, bend), to - QPointF(0, bend), to);
    painter_.setPen(QPen(ink, width, style, Qt::RoundCap));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPath(path);
}

/// Of a switch all of its cables, of a port its own.
void InteriorPainter::paintCables()
{
    const InteriorSpot& at = state_.selected;
    if (at.device < 0)
        return;
    QColor faint = theme().network(map_.carrier().kind);
    faint.setAlphaF(at.isPort() ? 0.18F : 0.45F);
    for (const std::int32_t cable : map_.use().cablesAt(at.device))
        if (!state_.failures.hasCable(cable))
            paintCable(cable, faint, 1, Qt::SolidLine);
    if (const std::int32_t cable = map_.cableAt(at); cable >= 0)
        paintCable(cable, theme().selection, 2.6, Qt::SolidLine);
}

void InteriorPainter::paintPath()
{
    const QColor ink = theme().good;
    painter_.setBrush(Qt::NoBrush);
    const auto ring = [&](DeviceIndex device, double width, Qt::PenStyle style) {
        const QRectF rect = camera_.onScreen(map_.rectOf(device));
        painter_.setPen(QPen(ink, width, style));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 3, 3);
    };
    bool forwards = false;
    if (state_.path) {
        const FoundPaths& found =
            state_.path->forwarded && state_.path->forwarded->isReachable() &&
                    (!state_.path->direct.isReachable() || state_.path->forwarded->links <= state_.path->direct.links)
                ? *state_.path->forwarded
                : state_.path->direct;
        for (const DeviceIndex device : state_.path->direct.onAnyPath)
            ring(device, 1.2, Qt::DotLine);
        for (const std::int32_t cable : found.cables)
            if (cable >= 0)
                paintCable(cable, ink, 3, Qt::SolidLine);
        for (const DeviceIndex device : found.devices)
            ring(device, 2.4, Qt::SolidLine);
        forwards = &found != &state_.path->direct;
    }
    const QString from = forwards ? CanvasWords::tr("From: passes on over NVLink") : CanvasWords::tr("From");
    const std::pair<DeviceIndex, QString> ends[] = {{state_.pathFrom.host, from},
                                                    {state_.pathTo.host, CanvasWords::tr("To")}};
    for (const auto& [device, words] : ends) {
        if (device < 0)
            continue;
        ring(device, 3, Qt::SolidLine);
        paintCallout({device, -1}, words, ink);
    }
}

void InteriorPainter::cross(const QRectF& rect, double width)
{
    painter_.setPen(QPen(theme().error, width, Qt::SolidLine, Qt::RoundCap));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(rect);
    painter_.drawLine(rect.topLeft(), rect.bottomRight());
    painter_.drawLine(rect.topRight(), rect.bottomLeft());
}

void InteriorPainter::paintFailures()
{
    for (const DeviceIndex device : state_.failures.devices) {
        if (!map_.contains(device))
            continue;
        QRectF rect = camera_.onScreen(map_.rectOf(device));
        // From far a failed switch must not vanish.
        const double grow = std::max(0.0, 8 - rect.height()) / 2;
        rect.adjust(-grow, -grow, grow, grow);
        cross(rect, rect.height() > 20 ? 2.4 : 1.6);
        if (rect.height() <= 14)
            continue;
        const QString words = CanvasWords::tr("failed");
        const QFont font = canvasFont(11, QFont::DemiBold);
        const QSizeF size(QFontMetricsF(font).horizontalAdvance(words) + 10, 16);
        const QRectF box(rect.center() - QPointF(size.width(), size.height()) / 2, size);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme().surfaceRaised);
        painter_.drawRoundedRect(box, 4, 4);
        paintLine(painter_, box, words, font, theme().error, Qt::AlignCenter);
    }
    for (const std::int32_t cable : state_.failures.cables) {
        paintCable(cable, theme().error, 1.8, Qt::DashLine);
        const Cable& link = map_.plan().cables[static_cast<std::size_t>(cable)];
        for (const DeviceIndex device : {link.from, link.to}) {
            const InteriorSpot end = map_.contains(device) ? map_.endAt(device, cable) : InteriorSpot{};
            if (end.isPort() && camera_.zoom >= kPortZoom)
                cross(camera_.onScreen(map_.rectOf(end)), 1.6);
        }
    }
}

void InteriorPainter::paintCallout(InteriorSpot spot, const QString& words, const QColor& ink)
{
    const QRectF rect = camera_.onScreen(map_.rectOf(spot));
    const QFont font = canvasFont(11.5, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(words) + 16;
    QRectF box(rect.center().x() - width / 2, rect.bottom() + 6, width, 20);
    // Beyond the rim of the screen the words stay on it, so that the other end has a name wherever it is.
    const QRectF room = QRectF(QPointF(), camera_.screen).adjusted(6, 6, -6, -6);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - width)));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    painter_.setPen(QPen(ink, 1.2));
    painter_.setBrush(theme().surfaceRaised);
    painter_.drawRoundedRect(box, 5, 5);
    paintLine(painter_, box, words, font, ink, Qt::AlignCenter);
}

void InteriorPainter::paintSelection()
{
    const auto mark = [&](InteriorSpot spot, Qt::PenStyle style) {
        QRectF rect = camera_.onScreen(map_.rectOf(spot));
        const double grow = 2 + std::max(0.0, 8 - rect.height()) / 2;
        painter_.setPen(QPen(theme().selection, 2.4, style));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), 3, 3);
    };
    const InteriorSpot& at = state_.selected;
    if (at.device < 0 || !map_.contains(at.device))
        return;
    mark({at.device, -1}, state_.hasFocus && at.isDevice() ? Qt::DotLine : Qt::SolidLine);
    if (at.isPort())
        mark(at, Qt::SolidLine);
    if (state_.farEnd.device >= 0 && map_.contains(state_.farEnd.device)) {
        mark({state_.farEnd.device, -1}, Qt::DashLine);
        if (state_.farEnd.isPort() && camera_.zoom >= kPortZoom)
            mark(state_.farEnd, Qt::SolidLine);
        paintCallout(state_.farEnd, map_.name(state_.farEnd.device), theme().selection);
    }
}

}  // namespace cw
