// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The signs of a network's inside, in the order of its legend.
#include "views/canvas/canvas_words.h"
#include "views/canvas/interior_legend.h"
#include "views/canvas/interior_paint.h"
#include "views/style/theme.h"

namespace cw {

namespace {

QRectF inner(const QRectF& place)
{
    return place.adjusted(2, 3, -2, -3);
}

LegendEntry classEntry(const InteriorClass& one, bool isHatched)
{
    return {one.name, [one, isHatched](QPainter& painter, const QRectF& place) {
                painter.setRenderHint(QPainter::Antialiasing, false);
                painter.setPen(theme().hairline);
                painter.setBrush(one.colour);
                painter.drawRect(inner(place));
                if (!isHatched || one.hatching == Qt::SolidPattern)
                    return;
                painter.setBrush(QBrush(hatchingInk(), one.hatching));
                painter.drawRect(inner(place));
            }};
}

enum class PortSign { Down, Up, Free };

LegendEntry portEntry(const QString& words, PortSign sign, NetworkKind kind, bool isSeen)
{
    const auto paint = [sign, kind](QPainter& painter, const QRectF& place) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QRectF square(place.center() - QPointF(6, 6), QSizeF(12, 12));
        painter.setPen(sign == PortSign::Free ? QPen(theme().textMuted) : QPen(Qt::NoPen));
        if (sign != PortSign::Free)
            painter.setBrush(sign == PortSign::Down ? theme().network(kind) : theme().gpu);
        painter.drawRect(square);
        if (sign == PortSign::Up)
            painter.fillRect(QRectF(square.topLeft(), QSizeF(4, 4)), theme().surfaceRaised);
    };
    return {words, paint, isSeen};
}

LegendEntry handEntry(const QString& words, bool isGone)
{
    return {words, [isGone](QPainter& painter, const QRectF& place) {
                InteriorPainter::paintHandMark(painter, QRectF(place.left() - 3, place.top() + 6, 22, 22), isGone);
            }};
}

}  // namespace

std::vector<LegendEntry> interiorLegend(const InteriorMap& map, const InteriorState& state)
{
    std::vector<LegendEntry> entries;
    for (const InteriorClass& one : interiorClasses(map, state.colours))
        entries.push_back(classEntry(one, state.colours != InteriorColours::PortsInUse));
    if (state.byHand && !state.byHand->isEmpty()) {
        entries.push_back(handEntry(CanvasWords::tr("Drawn by hand"), false));
        entries.push_back(handEntry(CanvasWords::tr("Link removed by hand"), true));
    }
    return entries;
}

std::vector<LegendEntry> portLegend(const InteriorMap& map, double zoom)
{
    const bool hasPorts = zoom >= InteriorPainter::kPortZoom;
    const NetworkKind kind = map.carrier().kind;
    return {portEntry(CanvasWords::tr("Port to the tier below"), PortSign::Down, kind, hasPorts),
            portEntry(CanvasWords::tr("Port to the tier above"), PortSign::Up, kind, hasPorts),
            portEntry(CanvasWords::tr("Free port"), PortSign::Free, kind, hasPorts)};
}

}  // namespace cw
