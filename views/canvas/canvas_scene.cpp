// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_scene.h"

#include <QPainter>

#include "views/canvas/canvas_words.h"
#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kGridDrawn = 20;       // every second step of the snap grid
constexpr double kRoomToScroll = 1200;  // around the design, so that new things find a place

template <class Items, class Boxes>
void dropGone(Items& items, const Boxes& boxes)
{
    std::erase_if(items, [&](const auto& entry) {
        return std::none_of(boxes.begin(), boxes.end(), [&](const auto& box) { return box.id == entry.first; });
    });
}

template <class Item, class Items>
Item& itemFor(QGraphicsScene& scene, Items& items, const ElementId& id)
{
    auto& item = items[id];
    if (!item) {
        item = std::make_unique<Item>();
        scene.addItem(item.get());
    }
    return *item;
}

bool contains(const std::vector<ElementId>& ids, const ElementId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

CanvasScene::CanvasScene(Session* session, QObject* parent)
    : QGraphicsScene(parent)
    , session_(session)
{
    // A few dozen items that move together: an index would cost more than it saves.
    setItemIndexMethod(NoIndex);
    connect(session, &Session::designChanged, this, [this] {
        preview_.reset();
        refresh();
    });
    connect(session, &Session::analysisChanged, this, &CanvasScene::refresh);
    connect(session, &Session::selectionChanged, this, &CanvasScene::refreshStates);
    refresh();
}

CanvasScene::~CanvasScene() = default;

const Design& CanvasScene::shownDesign() const
{
    return preview_ ? *preview_ : *shown_;
}

void CanvasScene::setPreview(std::optional<Design> preview)
{
    if (!preview && !preview_)
        return;
    preview_ = std::move(preview);
    relayout();
}

void CanvasScene::refresh()
{
    shown_ = session_->design();
    refreshFacts();
    relayout();
    update();
}

void CanvasScene::refreshFacts()
{
    cardFacts_.clear();
    laneFacts_.clear();
    for (const Block& block : shown_->blocks)
        cardFacts_[block.id] = blockFacts(block, *session_);
    for (const Workload& workload : shown_->workloads)
        cardFacts_[workload.id] = workloadFacts(workload, *session_);
    for (const Network& network : shown_->networks)
        laneFacts_[network.id] = laneFacts(network, *session_);
    addAsBuilt();
}

void CanvasScene::addAsBuilt()
{
    for (const auto& [id, count] : asBuilt_) {
        const QString words = CanvasWords::tr("as built: ≠ %Ln", "differences from what was built", count);
        const QString said = CanvasWords::tr("%n difference(s) from what was built", nullptr, count);
        const auto say = [&](QString& name) { name = CanvasWords::tr("%1, %2").arg(name, said); };
        if (const auto card = cardFacts_.find(id); card != cardFacts_.end()) {
            card->second.figures.prepend(words);
            card->second.detail = card->second.figures.join(QStringLiteral("   "));
            say(card->second.accessibleName);
        }
        if (const auto lane = laneFacts_.find(id); lane != laneFacts_.end()) {
            lane->second.pills.push_back({words, Severity::Error, false});
            say(lane->second.accessibleName);
        }
    }
}

void CanvasScene::setAsBuiltCounts(std::unordered_map<ElementId, int> counts)
{
    if (counts == asBuilt_)
        return;
    asBuilt_ = std::move(counts);
    refresh();
}

void CanvasScene::relayout()
{
    layout_ = layOut(shownDesign(), *session_->facts().catalogue);
    dropGone(cards_, layout_.cards);
    dropGone(lanes_, layout_.lanes);
    for (const CardBox& box : layout_.cards) {
        std::vector<PortHandle> handles;
        std::copy_if(layout_.handles.begin(), layout_.handles.end(), std::back_inserter(handles),
                     [&](const PortHandle& handle) { return handle.block == box.id; });
        itemFor<CardItem>(*this, cards_, box.id).show(cardFacts_[box.id], box.rect, std::move(handles));
    }
    for (const LaneBox& box : layout_.lanes)
        itemFor<LaneItem>(*this, lanes_, box.id).show(laneFacts_[box.id], box.rect);
    relayoutBundles();
    setSceneRect(layout_.bounds.adjusted(-kRoomToScroll, -kRoomToScroll, kRoomToScroll, kRoomToScroll));
    refreshStates();
    emit laidOut();
}

void CanvasScene::relayoutBundles()
{
    bundles_.resize(std::min(bundles_.size(), layout_.bundles.size()));
    labels_.resize(bundles_.size());
    while (bundles_.size() < layout_.bundles.size()) {
        bundles_.push_back(std::make_unique<BundleItem>());
        labels_.push_back(std::make_unique<BundleLabelItem>());
        addItem(bundles_.back().get());
        addItem(labels_.back().get());
    }
    for (std::size_t i = 0; i < bundles_.size(); ++i) {
        const BundleLine& line = layout_.bundles[i];
        const Bandwidth total = line.isWorkloadTie
                                    ? Bandwidth{}
                                    : portSpeed(line.block, line.network, *session_) * (line.portsPerUnit * line.count);
        bundles_[i]->show(line, strokeWidth(total));
        bundles_[i]->setToolTip(bundleToolTip(line, *session_));
        labels_[i]->show(line, line.isWorkloadTie ? QString() : bundleLabel(line, *session_), strokeWidth(total));
    }
}

void CanvasScene::refreshStates()
{
    const auto stateOf = [&](const ElementId& id) {
        return ItemState{session_->isSelected(id), isFocusShown_ && id == focused_, contains(targets_, id),
                         id == hovered_};
    };
    for (auto& [id, item] : cards_)
        item->setState(stateOf(id));
    for (auto& [id, item] : lanes_)
        item->setState(stateOf(id));
    for (std::size_t i = 0; i < bundles_.size(); ++i) {
        const BundleLine& line = layout_.bundles[i];
        ItemState state;
        state.isHovered = !hovered_.empty() && (line.block == hovered_ || line.network == hovered_);
        bundles_[i]->setState(state);
        labels_[i]->setState(state);
    }
}

void CanvasScene::setTargets(std::vector<ElementId> targets)
{
    targets_ = std::move(targets);
    refreshStates();
}

void CanvasScene::setHovered(const ElementId& id)
{
    if (id == hovered_)
        return;
    hovered_ = id;
    refreshStates();
}

void CanvasScene::setFocused(const ElementId& id, bool isShown)
{
    focused_ = id;
    isFocusShown_ = isShown;
    refreshStates();
}

void CanvasScene::setGridVisible(bool isVisible)
{
    isGridVisible_ = isVisible;
    update();
}

ElementId CanvasScene::elementAt(QPointF place) const
{
    // The card painted last lies on top.
    for (auto card = layout_.cards.rbegin(); card != layout_.cards.rend(); ++card)
        if (card->rect.contains(place))
            return card->id;
    for (const LaneBox& lane : layout_.lanes)
        if (lane.rect.contains(place))
            return lane.id;
    return {};
}

const PortHandle* CanvasScene::handleAt(QPointF place, double reach) const
{
    const PortHandle* nearest = nullptr;
    double least = reach;
    for (const PortHandle& handle : layout_.handles) {
        const double distance = std::hypot(handle.position.x() - place.x(), handle.position.y() - place.y());
        if (distance <= least) {
            least = distance;
            nearest = &handle;
        }
    }
    return nearest;
}

const LaneBox* CanvasScene::laneNear(QPointF place, double reach) const
{
    const LaneBox* nearest = nullptr;
    double least = reach;
    for (const LaneBox& lane : layout_.lanes) {
        const double away = std::max({lane.rect.top() - place.y(), place.y() - lane.rect.bottom(), 0.0});
        if (away <= least && place.x() >= lane.rect.left() && place.x() <= lane.rect.right()) {
            least = away;
            nearest = &lane;
        }
    }
    return nearest;
}

std::vector<ElementId> CanvasScene::elementsIn(const QRectF& area, bool isTouchEnough) const
{
    std::vector<ElementId> found;
    const auto collect = [&](const auto& boxes) {
        for (const auto& box : boxes)
            if (isTouchEnough ? area.intersects(box.rect) : area.contains(box.rect))
                found.push_back(box.id);
    };
    collect(layout_.cards);
    collect(layout_.lanes);
    return found;
}

std::vector<ElementId> CanvasScene::readingOrder() const
{
    std::vector<std::pair<QPointF, ElementId>> places;
    for (const LaneBox& lane : layout_.lanes)
        places.emplace_back(lane.rect.topLeft(), lane.id);
    for (const CardBox& card : layout_.cards)
        places.emplace_back(card.rect.topLeft(), card.id);
    std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
        return a.first.y() != b.first.y() ? a.first.y() < b.first.y() : a.first.x() < b.first.x();
    });
    std::vector<ElementId> ids;
    for (const auto& place : places)
        ids.push_back(place.second);
    return ids;
}

QString CanvasScene::accessibleName(const ElementId& id) const
{
    if (const auto card = cardFacts_.find(id); card != cardFacts_.end())
        return card->second.accessibleName;
    const auto lane = laneFacts_.find(id);
    return lane == laneFacts_.end() ? QString() : lane->second.accessibleName;
}

void CanvasScene::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, theme().surface);
    const double zoom = painter->worldTransform().m11();
    if (!isGridVisible_ || kGridDrawn * zoom < 11)
        return;
    QVector<QPointF> dots;
    for (double x = std::floor(rect.left() / kGridDrawn) * kGridDrawn; x < rect.right(); x += kGridDrawn)
        for (double y = std::floor(rect.top() / kGridDrawn) * kGridDrawn; y < rect.bottom(); y += kGridDrawn)
            dots << QPointF(x, y);
    QPen pen(theme().hairline, 1.6);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

}  // namespace cw
