// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/drop_gesture.h"

#include <QLocale>

#include "model/design/part_choice.h"
#include "views/canvas/free_place.h"
#include "views/canvas/job_ties.h"
#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kAttachReach = 90;  // a card dropped this near to a lane attaches to it

}  // namespace

DropGesture::DropGesture(const GestureField& field, PaletteEntry entry)
    : field_(field)
    , entry_(std::move(entry))
{
    prepare();
}

DropGesture::~DropGesture()
{
    field_.scene.setTargets({});
}

/// What the entry would become, tried on a copy of the design.
void DropGesture::prepare()
{
    const Catalogue& catalogue = *field_.session.facts().catalogue;
    const DesignPtr design = field_.session.design();
    if (entry_.kind == PaletteEntry::Kind::Network) {
        name_ = networkKindName(entry_.network);
        iconName_ = QStringLiteral("network");
        return;
    }
    if (entry_.kind == PaletteEntry::Kind::Workload) {
        name_ = QString::fromStdString(entry_.workload.name);
        iconName_ = isServed() ? QStringLiteral("serving") : QStringLiteral("workload");
        for (const Block& block : design->blocks)
            if (block.compute())
                possible_.push_back(block.id);
        return;
    }
    if (entry_.kind == PaletteEntry::Kind::Part && !catalogue.find(entry_.part)) {
        isUnknown_ = true;
        name_ = QString::fromStdString(entry_.part);
        return;
    }
    ElementId created;
    const Design tried = dropped(*design, &created);
    if (const Block* block = tried.block(created)) {
        name_ = QString::fromStdString(block->name);
        iconName_ = blockIconName(*block);
        possible_ = attachableNetworks(tried, catalogue, created);
    } else {
        const bool isKnown =
            entry_.kind == PaletteEntry::Kind::Part || catalogue.find(chooseStorageUnit(catalogue, entry_.family));
        (isKnown ? isFull_ : isUnknown_) = true;
    }
}

void DropGesture::move(QPointF place)
{
    corner_ = QPointF(onGrid(place.x() - kCardWidth / 2), onGrid(place.y() - kCardHeight / 2));
    refusal_.clear();
    targets_.clear();
    if (isUnknown_) {
        refusal_ = tr("The catalogue has no part %1.").arg(name_);
        return;
    }
    if (isFull_) {
        refusal_ = tr("The design holds as many elements as it can; remove some first.");
        return;
    }
    switch (entry_.kind) {
    case PaletteEntry::Kind::Network: moveNetwork(); break;
    case PaletteEntry::Kind::Workload: moveWorkload(place); break;
    case PaletteEntry::Kind::Part:
    case PaletteEntry::Kind::Storage: moveBlock(); break;
    }
}

void DropGesture::moveBlock()
{
    const QRectF ghost(corner_, QSizeF(kCardWidth, kCardHeight));
    const LaneBox* above = field_.scene.laneNear(QPointF(ghost.center().x(), ghost.top()), kAttachReach);
    const LaneBox* below = field_.scene.laneNear(QPointF(ghost.center().x(), ghost.bottom()), kAttachReach);
    QString refused;
    for (const LaneBox* lane : {above, below}) {
        if (!lane || std::find(targets_.begin(), targets_.end(), lane->id) != targets_.end())
            continue;
        if (std::find(possible_.begin(), possible_.end(), lane->id) != possible_.end())
            targets_.push_back(lane->id);
        else
            refused = elementName(lane->id, *field_.session.design());
    }
    field_.scene.setTargets(targets_);
    if (!targets_.empty())
        message_ = tr("Adds %1 and attaches it to %2.").arg(name_, namesOf(targets_));
    else if (!refused.isEmpty())
        message_ = tr("Adds %1; it has no ports for %2.").arg(name_, refused);
    else if (!possible_.empty())
        message_ = tr("Adds %1, attached to nothing; nearer to a network it would be attached.").arg(name_);
    else
        message_ = tr("Adds %1.").arg(name_);
}

void DropGesture::attachByRole()
{
    if (entry_.kind != PaletteEntry::Kind::Part && entry_.kind != PaletteEntry::Kind::Storage)
        return;
    isByRole_ = true;
    ElementId created;
    const Design tried = withBlock(*field_.session.design(), &created);
    targets_.clear();
    if (const Block* block = tried.block(created))
        for (const Attachment& attachment : block->attachments)
            if (std::find(targets_.begin(), targets_.end(), attachment.network) == targets_.end())
                targets_.push_back(attachment.network);
    message_ = targets_.empty() ? tr("Adds %1.").arg(name_)
                                : tr("Adds %1 and attaches it to %2.").arg(name_, namesOf(targets_));
}

QString DropGesture::namesOf(const std::vector<ElementId>& ids) const
{
    QStringList names;
    for (const ElementId& id : ids)
        names << elementName(id, *field_.session.design());
    return QLocale().createSeparatedList(names);
}

void DropGesture::moveNetwork()
{
    if (const Network* there = field_.session.design()->network(entry_.network)) {
        field_.scene.setTargets({there->id});
        refusal_ = tr("%1 is in the design already; change its technology in the inspector.").arg(name_);
        return;
    }
    message_ = tr("Adds %1 and attaches the free ports of all blocks.", "a network").arg(name_);
}

void DropGesture::moveWorkload(QPointF place)
{
    if (possible_.empty()) {
        refusal_ = tr("A job needs a block of GPU servers; add one first.");
        return;
    }
    const ElementId under = field_.scene.elementAt(place);
    if (std::find(possible_.begin(), possible_.end(), under) != possible_.end())
        targets_ = {under};
    field_.scene.setTargets(targets_.empty() ? possible_ : targets_);
    const QString pool = elementName(host(), *field_.session.design());
    message_ = isServed() ? tr("Serves %1 on %2.", "a model on a block").arg(name_, pool)
                          : tr("Runs %1 on %2.", "a training job on a block").arg(name_, pool);
}

bool DropGesture::isServed() const
{
    return entry_.workload.kind == WorkloadKind::LlmServing;
}

/// The block that a dropped job runs on.
ElementId DropGesture::host() const
{
    return targets_.empty() ? poolFor(*field_.session.design(), field_.session.selection()) : targets_.front();
}

Design DropGesture::dropped(const Design& design, ElementId* created) const
{
    const Catalogue& catalogue = *field_.session.facts().catalogue;
    switch (entry_.kind) {
    case PaletteEntry::Kind::Network: {
        const Design with = addNetwork(design, catalogue, entry_.network, entry_.technology, created);
        const Network* network = with.network(*created);
        return network ? moveElements(with, {*created}, 0, corner_.y() - network->laneY) : with;
    }
    case PaletteEntry::Kind::Workload: {
        Workload workload = entry_.workload;
        workload.block = host();
        // Dropped on its block it lies beside that: below, it would cover the strokes to the networks.
        const CanvasLayout& layout = field_.scene.layout();
        const QRectF wanted(targets_.empty() ? corner_ : layout.rectOf(host()).topRight() + QPointF(kCardGap, 0),
                            QSizeF(kCardWidth, kCardHeight));
        const QPointF corner = targets_.empty() ? corner_ : freePlace(layout, wanted).topLeft();
        workload.x = corner.x();
        workload.y = corner.y();
        return addWorkload(design, workload, created);
    }
    case PaletteEntry::Kind::Part:
    case PaletteEntry::Kind::Storage: break;
    }
    return withBlock(design, created);
}

Design DropGesture::withBlock(const Design& design, ElementId* created) const
{
    const Catalogue& catalogue = *field_.session.facts().catalogue;
    const Point position{corner_.x(), corner_.y()};
    Design with = entry_.kind == PaletteEntry::Kind::Storage
                      ? addStorageTier(design, catalogue, entry_.family, position, created)
                      : addBlock(design, catalogue, entry_.part, entry_.count, position, created);
    Block* block = with.block(*created);
    if (!block)
        return with;
    applyRole(with, *created, entry_);
    if (isByRole_)
        return with;
    // A new block is made with its ports on all networks; under a pointer it gets those that the hint named.
    block->attachments.clear();
    for (const ElementId& network : targets_)
        with = attach(with, catalogue, *created, network);
    return with;
}

void applyRole(Design& design, const ElementId& id, const PaletteEntry& entry)
{
    Block* block = design.block(id);
    if (!entry.role || !block || !block->service())
        return;
    block->service()->role = *entry.role;
    block->name = serviceRoleName(*entry.role).toStdString();
}

QString DropGesture::title() const
{
    return tr("Add %1").arg(name_);
}

ElementId DropGesture::drop()
{
    field_.scene.setTargets({});
    if (!canDrop())
        return {};
    ElementId created;
    field_.session.edit(title(), [&](const Design& design) { return dropped(design, &created); });
    if (!created.empty() && field_.session.design()->hasElement(created))
        field_.session.select({created});
    return created;
}

void DropGesture::paint(QPainter& painter) const
{
    const bool isLane = entry_.kind == PaletteEntry::Kind::Network;
    const QRectF lanes = field_.scene.layout().bounds;
    const QRectF ghost = isLane ? QRectF(lanes.left(), corner_.y(), std::max(lanes.width(), 600.0), kLaneHeight)
                                : QRectF(corner_, QSizeF(kCardWidth, kCardHeight));
    const QColor ink = canDrop() ? (isLane ? theme().network(entry_.network) : theme().selection) : theme().error;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.82);
    QColor ground = isLane ? theme().networkTint(entry_.network) : theme().surfaceRaised;
    painter.setBrush(ground);
    painter.setPen(QPen(ink, 1.8, Qt::DashLine));
    painter.drawRoundedRect(ghost, 8, 8);
    icon(canDrop() ? iconName_ : QStringLiteral("cancel"), ink)
        .paint(&painter, QRectF(ghost.left() + 14, ghost.top() + 14, 30, 30).toRect());
    paintLine(painter, QRectF(ghost.left() + 56, ghost.top() + 14, ghost.width() - 68, 22), name_,
              canvasFont(14, QFont::DemiBold), theme().text);
    if (entry_.kind == PaletteEntry::Kind::Part)
        paintLine(painter, QRectF(ghost.left() + 56, ghost.top() + 36, ghost.width() - 68, 20),
                  tr("× %L1", "count of units").arg(entry_.count), canvasFont(12), theme().textMuted);
    painter.restore();
}

}  // namespace cw
