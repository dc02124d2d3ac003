// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_layout.h"

#include <QLineF>
#include <QPainterPathStroker>

#include "model/design/index_by_id.h"
#include "model/design/storage_tier.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kLaneMargin = 20;  // beyond the outermost card
constexpr double kLeastLaneWidth = 830;
constexpr double kLaneGap = 10;
constexpr double kTieInset = 22;
constexpr PortRole kRoles[] = {PortRole::Compute, PortRole::Storage, PortRole::Service, PortRole::Management};

void layOutCards(const Design& design, CanvasLayout& layout)
{
    for (const Block& block : design.blocks)
        layout.cards.push_back({block.id, QRectF(block.position.x, block.position.y, kCardWidth, kCardHeight), false});
    for (const Workload& workload : design.workloads)
        layout.cards.push_back({workload.id, QRectF(workload.x, workload.y, kCardWidth, kCardHeight), true});
}

/// Lanes as wide as all cards need. Lanes that would cover one another are moved down, so that a design whose
/// file gives no places is readable too.
void layOutLanes(const Design& design, CanvasLayout& layout)
{
    double left = 0, right = kLeastLaneWidth;
    if (!layout.cards.empty()) {
        left = layout.cards.front().rect.left();
        right = layout.cards.front().rect.right();
    }
    for (const CardBox& card : layout.cards) {
        left = std::min(left, card.rect.left());
        right = std::max(right, card.rect.right());
    }
    left -= kLaneMargin;
    right = std::max(right + kLaneMargin, left + kLeastLaneWidth);

    std::vector<const Network*> carriers;
    for (const Network& network : design.networks)
        if (design.carrier(network.id) == &network || !design.carrier(network.id))
            carriers.push_back(&network);
    std::stable_sort(carriers.begin(), carriers.end(),
                     [](const Network* a, const Network* b) { return a->laneY < b->laneY; });
    double lowest = -1e9;
    for (const Network* carrier : carriers) {
        double y = std::max(carrier->laneY, lowest);
        layout.lanes.push_back({carrier->id, carrier->kind, QRectF(left, y, right - left, kLaneHeight), false});
        y += kLaneHeight;
        for (const Network& network : design.networks) {
            if (&network == carrier || design.carrier(network.id) != carrier)
                continue;
            layout.lanes.push_back({network.id, network.kind, QRectF(left, y, right - left, kJoinedLaneHeight), true});
            y += kJoinedLaneHeight;
        }
        lowest = y + kLaneGap;
    }
}

bool hasPorts(const Block& block, PortRole role, const Catalogue& catalogue)
{
    if (const Server* server = catalogue.server(block.part))
        return server->portCount(role) > 0;
    if (const StorageUnit* unit = catalogue.storageUnit(block.part))
        return std::any_of(unit->ports.begin(), unit->ports.end(), [&](const PortGroup& g) { return g.role == role; });
    return false;
}

/// One handle for each network that a role is attached to, and one for a role that is free.
void layOutHandles(const Block& block, const Catalogue& catalogue, CanvasLayout& layout)
{
    const QRectF rect = layout.card(block.id)->rect;
    std::vector<PortHandle> top, bottom;
    for (const PortRole role : kRoles) {
        bool isAttached = false;
        for (const Attachment& attachment : block.attachments) {
            const LaneBox* lane = layout.lane(attachment.network);
            if (attachment.role != role || !lane)
                continue;
            isAttached = true;
            const bool isAbove = lane->rect.center().y() < rect.center().y();
            (isAbove ? top : bottom)
                .push_back(
                    {block.id, role, attachment.network, lane->kind, attachment.portsPerUnit, {}, 0, 1, isAbove});
        }
        if (!isAttached && hasPorts(block, role, catalogue))
            (role == PortRole::Compute ? top : bottom)
                .push_back({block.id, role, {}, kindOf(role), 0, {}, 0, 1, role == PortRole::Compute});
    }
    for (auto* edge : {&top, &bottom}) {
        const double step = rect.width() / static_cast<double>(edge->size() + 1);
        for (std::size_t i = 0; i < edge->size(); ++i) {
            PortHandle& handle = (*edge)[i];
            handle.rank = static_cast<int>(i);
            handle.onEdge = static_cast<int>(edge->size());
            handle.position =
                QPointF(rect.left() + step * static_cast<double>(i + 1), handle.isOnTop ? rect.top() : rect.bottom());
            layout.handles.push_back(handle);
        }
    }
}

constexpr double kDetourRoom = 12;  // beside the cards that a tie goes around
constexpr double kDetourStep = 6;   // between ties that go around one card and around two
constexpr double kCorner = 8;       // radius

using Line = std::vector<QPointF>;

/// Cards on the way of a stroke, but for those that it joins.
std::vector<QRectF> cardsOn(const QPainterPath& stroke, const std::vector<CardBox>& cards, const QRectF& block,
                            const QRectF& own)
{
    QPainterPathStroker stroker;
    stroker.setWidth(2);
    const QPainterPath drawn = stroker.createStroke(stroke);
    std::vector<QRectF> crossed;
    for (const CardBox& card : cards)
        if (card.rect != block && card.rect != own && drawn.intersects(card.rect))
            crossed.push_back(card.rect);
    return crossed;
}

/// Below the cards, from corner to corner; or beside them, from side to side, right or left.
std::vector<Line> waysAround(const std::vector<QRectF>& crossed, const QRectF& block, const QRectF& own)
{
    QRectF all = block | own;
    for (const QRectF& card : crossed)
        all |= card;
    const double room = kDetourRoom + kDetourStep * (static_cast<double>(crossed.size()) - 1);
    const bool isRight = own.center().x() > block.center().x();
    const double x1 = isRight ? block.right() - kTieInset : block.left() + kTieInset;
    const double x2 = isRight ? own.left() + kTieInset : own.right() - kTieInset;
    const double low = all.bottom() + room, right = all.right() + room, left = all.left() - room;
    const double y1 = block.center().y(), y2 = own.center().y();
    return {{{x1, block.bottom()}, {x1, low}, {x2, low}, {x2, own.bottom()}},
            {{block.right(), y1}, {right, y1}, {right, y2}, {own.right(), y2}},
            {{block.left(), y1}, {left, y1}, {left, y2}, {own.left(), y2}}};
}

QPainterPath rounded(const Line& corners)
{
    QPainterPath path(corners.front());
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const QLineF before(corners[i], corners[i - 1]), after(corners[i], corners[i + 1]);
        const double radius = std::min({kCorner, before.length() / 2, after.length() / 2});
        path.lineTo(before.pointAt(before.length() > 0 ? radius / before.length() : 0));
        path.quadTo(corners[i], after.pointAt(after.length() > 0 ? radius / after.length() : 0));
    }
    path.lineTo(corners.back());
    return path;
}

/// A tie that would run behind other cards goes around them where a way is free.
void goAround(BundleLine& tie, const std::vector<CardBox>& cards, const QRectF& block, const QRectF& own)
{
    const std::vector<QRectF> crossed = cardsOn(strokeOf(tie), cards, block, own);
    if (crossed.empty())
        return;
    for (const Line& way : waysAround(crossed, block, own))
        if (cardsOn(rounded(way), cards, block, own).empty()) {
            tie.from = way.front();
            tie.to = way.back();
            tie.via.assign(way.begin() + 1, way.end() - 1);
            return;
        }
}

/// From a block to its workload: straight across between neighbours, else at the right corners, clear of the handles.
QLineF tieBetween(const QRectF& block, const QRectF& own)
{
    const double top = std::max(block.top(), own.top()), bottom = std::min(block.bottom(), own.bottom());
    if (top < bottom && !own.intersects(block)) {
        const bool isRight = own.left() >= block.right();
        const double y = (top + bottom) / 2;
        return {isRight ? block.right() : block.left(), y, isRight ? own.left() : own.right(), y};
    }
    const bool isBelow = own.center().y() > block.center().y();
    const double end = own.right() - kTieInset;
    const double x = std::clamp(end, block.left() + kTieInset, block.right() - kTieInset);
    return {x, isBelow ? block.bottom() : block.top(), end, isBelow ? own.top() : own.bottom()};
}

}  // namespace

namespace {

void layOutBundles(const Design& design, CanvasLayout& layout)
{
    for (const PortHandle& handle : layout.handles) {
        const LaneBox* lane = layout.lane(handle.network);
        if (!lane)
            continue;
        // The stroke ends a little aside, towards the middle, so that it reads as a line that leads somewhere.
        const double aside = std::clamp((lane->rect.center().x() - handle.position.x()) * 0.06, -28.0, 28.0);
        const QPointF end(handle.position.x() + aside, handle.isOnTop ? lane->rect.bottom() : lane->rect.top());
        const Block* block = design.block(handle.block);
        layout.bundles.push_back({handle.block, handle.network, lane->kind, handle.portsPerUnit, block->count,
                                  handle.position, end, handle.rank, handle.onEdge, false});
    }
    const WorkloadBlocks pools(design);
    for (const Workload& workload : design.workloads) {
        const CardBox* own = layout.card(workload.id);
        const Block* host = pools.of(workload);
        const CardBox* block = host ? layout.card(host->id) : nullptr;
        if (!own || !block)
            continue;
        const QLineF tie = tieBetween(block->rect, own->rect);
        layout.bundles.push_back({host->id, workload.id, NetworkKind::Compute, 0, 0, tie.p1(), tie.p2(), 0, 1, true});
        goAround(layout.bundles.back(), layout.cards, block->rect, own->rect);
        if (const Block* tier = storageTierOf(workload, design)) {
            const QRectF from = layout.card(tier->id)->rect;
            const QLineF save = tieBetween(from, own->rect);
            layout.bundles.push_back(
                {tier->id, workload.id, NetworkKind::Storage, 0, 0, save.p1(), save.p2(), 0, 1, true, true});
            goAround(layout.bundles.back(), layout.cards, from, own->rect);
        }
    }
}

template <class Boxes>
auto findBox(const Boxes& boxes, const ElementId& id)
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const auto& box) { return box.id == id; });
    return found == boxes.end() ? nullptr : &*found;
}

}  // namespace

const LaneBox* CanvasLayout::lane(const ElementId& id) const
{
    return findBox(lanes, id);
}

const CardBox* CanvasLayout::card(const ElementId& id) const
{
    return findBox(cards, id);
}

QRectF CanvasLayout::rectOf(const ElementId& id) const
{
    if (const CardBox* box = card(id))
        return box->rect;
    const LaneBox* box = lane(id);
    return box ? box->rect : QRectF();
}

QPainterPath strokeOf(const BundleLine& line)
{
    if (!line.via.empty()) {
        Line corners{line.from};
        corners.insert(corners.end(), line.via.begin(), line.via.end());
        corners.push_back(line.to);
        return rounded(corners);
    }
    QPainterPath path(line.from);
    const double half = (line.to.y() - line.from.y()) / 2;
    path.cubicTo(line.from + QPointF(0, half), line.to - QPointF(0, half), line.to);
    return path;
}

CanvasLayout layOut(const Design& design, const Catalogue& catalogue)
{
    CanvasLayout layout;
    layOutCards(design, layout);
    layOutLanes(design, layout);
    for (const Block& block : design.blocks)
        layOutHandles(block, catalogue, layout);
    layOutBundles(design, layout);
    for (const LaneBox& lane : layout.lanes)
        layout.bounds |= lane.rect;
    for (const CardBox& card : layout.cards)
        layout.bounds |= card.rect;
    return layout;
}

NetworkKind kindOf(PortRole role)
{
    switch (role) {
    case PortRole::Compute: return NetworkKind::Compute;
    case PortRole::Storage: return NetworkKind::Storage;
    case PortRole::Service: return NetworkKind::Service;
    case PortRole::Management: break;
    }
    return NetworkKind::OutOfBand;
}

double strokeWidth(Bandwidth total)
{
    const double terabits = inGigabitsPerSecond(total) / 1000.0;
    return std::clamp(1.3 + 0.62 * std::log2(1.0 + terabits), 1.3, 8.5);
}

}  // namespace cw
