// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_parts.h"
#include "model/design/edits.h"
#include "model/design/fresh_ids.h"

#include <algorithm>

namespace cw {
namespace {

bool contains(const std::vector<ElementId>& ids, const ElementId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

ElementId freshId(const Design& design, const std::string& stem)
{
    FreshIds ids(design);
    // A job may name a pool that was deleted; a new block is not to be taken for it. One that is pasted again is.
    for (const Workload& workload : design.workloads)
        ids.take(workload.block);
    return ids.next(stem);
}

Design addWorkload(const Design& design, const Workload& workload, ElementId* created)
{
    if (design.workloads.size() >= kMostItems) {
        if (created)
            created->clear();
        return design;
    }
    Design changed = design;
    Workload added = workload;
    added.id = freshId(design, "workload");
    const Block* block = design.block(added.block);
    if (!block || !block->compute())
        added.block.clear();
    if (created)
        *created = added.id;
    changed.workloads.push_back(std::move(added));
    return changed;
}

Design removeElements(const Design& design, const std::vector<ElementId>& ids)
{
    Design changed = design;
    const auto isRemoved = [&](const auto& element) { return contains(ids, element.id); };
    std::erase_if(changed.blocks, isRemoved);
    std::erase_if(changed.networks, isRemoved);
    std::erase_if(changed.workloads, isRemoved);
    for (Block& block : changed.blocks)
        std::erase_if(block.attachments, [&](const Attachment& a) { return !changed.network(a.network); });
    for (Network& network : changed.networks)
        if (network.mergedWith && !changed.network(*network.mergedWith))
            network.mergedWith.reset();
    // A job keeps the name of its pool, so that a rule tells of it: on another pool it would be another job.
    for (Workload& workload : changed.workloads)
        if (!changed.block(workload.checkpoint.tier))
            workload.checkpoint.tier.clear();
    forgetBlocks(changed.addressing, [&](const ElementId& id) { return changed.block(id) != nullptr; });
    std::erase_if(changed.waivers,
                  [&](const Waiver& w) { return !w.element.empty() && !changed.hasElement(w.element); });
    return changed;
}

Design moveElements(const Design& design, const std::vector<ElementId>& ids, double dx, double dy)
{
    Design changed = design;
    for (const ElementId& id : ids) {
        if (Block* block = changed.block(id)) {
            block->position = {onCanvas(block->position.x + dx), onCanvas(block->position.y + dy)};
        } else if (Workload* workload = changed.workload(id)) {
            workload->x = onCanvas(workload->x + dx);
            workload->y = onCanvas(workload->y + dy);
        } else if (Network* network = changed.network(id)) {
            network->laneY = onCanvas(network->laneY + dy);  // A lane is as wide as the canvas.
        }
    }
    return changed;
}

Design renameElement(const Design& design, const ElementId& id, const std::string& name)
{
    Design changed = design;
    if (Block* block = changed.block(id))
        block->name = name;
    else if (Network* network = changed.network(id))
        network->name = name;
    else if (Workload* workload = changed.workload(id))
        workload->name = name;
    return changed;
}

}  // namespace cw
