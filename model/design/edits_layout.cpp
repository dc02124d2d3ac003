// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/edits.h"

#include <algorithm>

namespace cw {
namespace {

/// A coordinate of a card, wherever it is kept.
struct Coordinates {
    double* x;
    double* y;
};

std::vector<Coordinates> cardsOf(Design& design, const std::vector<ElementId>& ids)
{
    std::vector<Coordinates> cards;
    for (const ElementId& id : ids) {
        if (Block* block = design.block(id))
            cards.push_back({&block->position.x, &block->position.y});
        else if (Workload* workload = design.workload(id))
            cards.push_back({&workload->x, &workload->y});
    }
    return cards;
}

/// Cards are of one size, so equal steps between their edges are equal gaps. The outer two stay where they are.
void distribute(std::vector<double*> along)
{
    if (along.size() < 3)
        return;
    std::stable_sort(along.begin(), along.end(), [](const double* a, const double* b) { return *a < *b; });
    const double first = *along.front();
    const double step = (*along.back() - first) / static_cast<double>(along.size() - 1);
    for (std::size_t i = 1; i + 1 < along.size(); ++i)
        *along[i] = first + static_cast<double>(i) * step;
}

}  // namespace

Design alignElements(const Design& design, const std::vector<ElementId>& ids, Alignment alignment, CardSize)
{
    Design changed = design;
    const std::vector<Coordinates> cards = cardsOf(changed, ids);
    if (cards.size() < 2)
        return changed;
    std::vector<double*> xs, ys;
    for (const Coordinates& card : cards) {
        xs.push_back(card.x);
        ys.push_back(card.y);
    }
    const auto alignTo = [](const std::vector<double*>& along, double shareOfSpan) {
        const auto [least, most] =
            std::minmax_element(along.begin(), along.end(), [](const double* a, const double* b) { return *a < *b; });
        const double target = **least + (**most - **least) * shareOfSpan;
        for (double* coordinate : along)
            *coordinate = target;
    };
    // Equal sizes: aligning right edges moves every left edge to the rightmost one, centres to the middle of the span.
    switch (alignment) {
    case Alignment::Left: alignTo(xs, 0); break;
    case Alignment::CentreHorizontally: alignTo(xs, 0.5); break;
    case Alignment::Right: alignTo(xs, 1); break;
    case Alignment::Top: alignTo(ys, 0); break;
    case Alignment::CentreVertically: alignTo(ys, 0.5); break;
    case Alignment::Bottom: alignTo(ys, 1); break;
    case Alignment::DistributeHorizontally: distribute(xs); break;
    case Alignment::DistributeVertically: distribute(ys); break;
    }
    return changed;
}

}  // namespace cw
