// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/gestures.h"

#include "views/canvas/free_place.h"
#include "views/canvas/job_ties.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kGuidePixels = 6;  // how near on the screen a guide catches
constexpr double kLaneReach = 26;

bool contains(const std::vector<ElementId>& ids, const ElementId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

std::vector<ElementId> attachableNetworks(const Design& design, const Catalogue& catalogue, const ElementId& block)
{
    std::vector<ElementId> networks;
    for (const Network& network : design.networks)
        if (attachablePorts(design, catalogue, block, network.kind) > 0)
            networks.push_back(network.id);
    return networks;
}

MoveGesture::MoveGesture(const GestureField& field, QPointF start, ElementId held)
    : Gesture(field)
    , start_(start)
    , held_(std::move(held))
    , before_(field.session.design())
    , heldRect_(field.scene.layout().rectOf(held_))
    , moved_(field.session.selection())
{
    for (const CardBox& card : field.scene.layout().cards)
        if (!contains(moved_, card.id))
            others_.push_back(card.rect);
}

void MoveGesture::move(QPointF place, Qt::KeyboardModifiers modifiers, double zoom)
{
    const bool isFree = modifiers.testFlag(Qt::AltModifier);
    SnapRules rules;
    rules.gridStep = isFree ? 0 : kGridStep;
    rules.guideTolerance = isFree || !field_.hasGuides ? 0 : kGuidePixels / zoom;
    // A lane spans the canvas: it snaps to the grid, and the edges of cards mean nothing to it.
    const bool isLane = field_.scene.layout().lane(held_) != nullptr;
    const Snap snap = snapRect(heldRect_.translated(place - start_), isLane ? std::vector<QRectF>{} : others_, rules);
    offset_ = place - start_ + snap.offset;
    guides_ = snap.guides;
    field_.scene.setPreview(moveElements(*before_, moved_, offset_.x(), offset_.y()));
    target_ = blockUnder(place);
    field_.scene.setTargets(target_.empty() ? std::vector<ElementId>{} : std::vector<ElementId>{target_});
    // A blank takes the hint of a block that the pointer has left.
    message_ = target_.empty() ? QStringLiteral(" ") : JobTies::hint(*before_, moved_.front(), target_);
}

/// The block under the pointer that the one moved job can be tied to, "" for anything else.
ElementId MoveGesture::blockUnder(QPointF place) const
{
    const Workload* job = moved_.size() == 1 ? before_->workload(moved_.front()) : nullptr;
    if (!job)
        return {};
    for (const CardBox& card : field_.scene.layout().cards) {
        const Block* block = before_->block(card.id);
        if (block && card.rect.contains(place) && JobTies::canTie(*block))
            return card.id;
    }
    return {};
}

/// The card goes beside its pool; saved to a tier, it stays where it was.
void MoveGesture::tie()
{
    const ElementId job = moved_.front(), block = target_;
    Design after = JobTies::tied(*before_, job, block);
    if (before_->block(block)->compute()) {
        const CanvasLayout& layout = field_.scene.layout();
        const QRectF beside(layout.rectOf(block).topRight() + QPointF(kCardGap, 0), QSizeF(kCardWidth, kCardHeight));
        const QPointF corner = freePlace(layout, beside).topLeft();
        after.workload(job)->x = corner.x();
        after.workload(job)->y = corner.y();
    }
    field_.session.edit(JobTies::title(*before_, job, block), [&after](const Design&) { return after; });
}

void MoveGesture::finish()
{
    field_.scene.setPreview(std::nullopt);
    field_.scene.setTargets({});
    if (!target_.empty())
        return tie();
    if (offset_.isNull())
        return;
    const auto ids = moved_;
    const QPointF offset = offset_;
    const QString title = ids.size() == 1 ? tr("Move %1").arg(elementName(ids.front(), *before_))
                                          : tr("Move %n element(s)", nullptr, static_cast<int>(ids.size()));
    field_.session.edit(title, [ids, offset](const Design& d) { return moveElements(d, ids, offset.x(), offset.y()); });
}

void MoveGesture::cancel()
{
    field_.scene.setPreview(std::nullopt);
    field_.scene.setTargets({});
}

void MoveGesture::paint(QPainter& painter) const
{
    QPen pen(theme().selection, 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(QVector<QLineF>(guides_.begin(), guides_.end()));
}

MarqueeGesture::MarqueeGesture(const GestureField& field, QPointF start, bool isAdding)
    : Gesture(field)
    , start_(start)
    , place_(start)
{
    if (isAdding)
        before_ = field.session.selection();
    field_.session.select(before_);
}

void MarqueeGesture::move(QPointF place, Qt::KeyboardModifiers, double)
{
    place_ = place;
    std::vector<ElementId> ids = before_;
    for (const ElementId& id : field_.scene.elementsIn(QRectF(start_, place).normalized(), place.x() < start_.x()))
        if (!contains(ids, id))
            ids.push_back(id);
    field_.session.select(std::move(ids));
}

void MarqueeGesture::cancel()
{
    field_.session.select(before_);
}

void MarqueeGesture::paint(QPainter& painter) const
{
    QColor ground = theme().selection;
    ground.setAlphaF(0.08F);
    QPen pen(theme().selection, 1, place_.x() < start_.x() ? Qt::DashLine : Qt::SolidLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRect(QRectF(start_, place_).normalized());
}

AttachGesture::AttachGesture(const GestureField& field, PortHandle from)
    : Gesture(field)
    , from_(std::move(from))
    , place_(from_.position)
    , possible_(attachableNetworks(*field.session.design(), *field.session.facts().catalogue, from_.block))
{
    field_.scene.setTargets(possible_);
}

void AttachGesture::move(QPointF place, Qt::KeyboardModifiers, double)
{
    place_ = place;
    target_.clear();
    const DesignPtr design = field_.session.design();
    const LaneBox* lane = field_.scene.laneNear(place, kLaneReach);
    if (!lane) {
        message_ = tr("Drop on a network to attach the ports of %1.").arg(elementName(from_.block, *design));
        return;
    }
    const QString block = elementName(from_.block, *design), network = elementName(lane->id, *design);
    if (contains(possible_, lane->id)) {
        target_ = lane->id;
        message_ = tr("Attaches %1 to %2.").arg(block, network);
    } else {
        message_ = tr("%1 has no ports for %2.", "a block and a network").arg(block, network);
    }
}

void AttachGesture::finish()
{
    field_.scene.setTargets({});
    if (target_.empty())
        return;
    const DesignPtr design = field_.session.design();
    const CataloguePtr catalogue = field_.session.facts().catalogue;
    const ElementId block = from_.block, network = target_;
    field_.session.edit(tr("Attach %1 to %2").arg(elementName(block, *design), elementName(network, *design)),
                        [=](const Design& d) { return attach(d, *catalogue, block, network); });
}

void AttachGesture::cancel()
{
    field_.scene.setTargets({});
}

void AttachGesture::paint(QPainter& painter) const
{
    const QColor ink = theme().network(from_.kind);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 3, target_.empty() ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(from_.position);
    const double half = (place_.y() - from_.position.y()) / 2;
    path.cubicTo(from_.position + QPointF(0, half), place_ - QPointF(0, half), place_);
    painter.drawPath(path);
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(place_, kHandleRadius, kHandleRadius);
}

}  // namespace cw
