// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/free_place.h"

#include <algorithm>
#include <cmath>

namespace cw {

double onGrid(double value)
{
    return std::round(value / kGridStep) * kGridStep;
}

QRectF areaOf(const CanvasLayout& layout, const std::vector<ElementId>& ids)
{
    QRectF area;
    for (const ElementId& id : ids)
        area |= layout.rectOf(id);
    return area;
}

QRectF freePlace(const CanvasLayout& layout, const QRectF& wanted)
{
    QRectF place = wanted;
    place.moveTopLeft({onGrid(wanted.left()), onGrid(wanted.top())});
    const auto isTaken = [&](const CardBox& card) {
        return card.rect.adjusted(-kCardGap, -kCardGap, kCardGap, kCardGap).intersects(place);
    };
    // Cards from left to right: what was passed is never met again.
    std::vector<CardBox> cards = layout.cards;
    std::sort(cards.begin(), cards.end(), [](const auto& a, const auto& b) { return a.rect.left() < b.rect.left(); });
    for (const CardBox& card : cards)
        if (isTaken(card))
            place.moveLeft(std::ceil((card.rect.right() + kCardGap) / kGridStep) * kGridStep);
    return place;
}

}  // namespace cw
