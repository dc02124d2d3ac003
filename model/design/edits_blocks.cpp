// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/code_words.h"
#include "model/design/design_json_parts.h"
#include "model/design/edits.h"
#include "model/design/part_choice.h"
#include "model/design/rack_shape.h"

#include <algorithm>

namespace cw {
namespace {

std::variant<ComputeBlock, StorageBlock, ServiceBlock> kindOf(const Design& design, const Catalogue& catalogue,
                                                              const PartId& part)
{
    if (const StorageUnit* unit = catalogue.storageUnit(part)) {
        const auto family = fromCodeWord<StorageFamily>(unit->family);
        StorageBlock storage = usualStorage(family.value_or(StorageFamily::ParallelFlash));
        // A maker's own protection is inside what the appliance offers, whatever the family usually does.
        if (unit->kind == StorageUnitKind::Appliance)
            storage.protection.kind = Protection::Kind::Appliance;
        return storage;
    }
    const Server* server = catalogue.server(part);
    if (!server || server->gpuCount == 0)
        return ServiceBlock{};
    ComputeBlock compute;
    if (isRackOfTrays(portsOf(catalogue, part, PortRole::Compute, std::nullopt))) {
        compute.perScalableUnit = kRacksPerUnit;
        return compute;
    }
    if (const Network* network = design.network(NetworkKind::Compute))
        if (const Switch* leaf = catalogue.switchPart(network->leafSwitch)) {
            const PortGroup* ports = server->portGroup(PortRole::Compute);
            const int radix = radixAt(*leaf, ports ? ports->speed : Bandwidth{});
            compute.perScalableUnit = std::max(1, hostPortsPerLeaf(radix, network->oversubscription));
        }
    return compute;
}

std::string stemOf(const Block& block)
{
    return block.compute() ? "compute" : block.storage() ? "storage" : "service";
}

}  // namespace

Design addBlock(const Design& design, const Catalogue& catalogue, const PartId& part, int count, Point position,
                ElementId* created)
{
    if (design.blocks.size() >= kMostItems) {
        if (created)
            created->clear();
        return design;
    }
    Design changed = design;
    Block block;
    block.part = part;
    block.kind = kindOf(design, catalogue, part);
    block.id = freshId(design, stemOf(block));
    const Part* found = catalogue.find(part);
    block.name = found ? found->model : part;
    block.count = std::clamp(count, 1, kMostUnits);
    block.position = position;
    const ElementId id = block.id;
    changed.blocks.push_back(std::move(block));
    changed = attachByRole(changed, catalogue, id);
    const std::vector<Attachment> attachments = changed.block(id)->attachments;
    for (const Attachment& attachment : attachments)
        changed = shapeForRacks(changed, catalogue, attachment.network);
    if (created)
        *created = id;
    return changed;
}

Design addStorageTier(const Design& design, const Catalogue& catalogue, StorageFamily family, Point position,
                      ElementId* created)
{
    const PartId part = chooseStorageUnit(catalogue, family);
    if (part.empty()) {
        if (created)
            created->clear();
        return design;
    }
    ElementId id;
    Design changed = addBlock(design, catalogue, part, 1, position, &id);
    if (Block* block = changed.block(id))
        block->count = fewestUnits(block->storage()->protection);
    if (created)
        *created = id;
    return changed;
}

Design setCount(const Design& design, const ElementId& id, int count)
{
    Design changed = design;
    if (Block* block = changed.block(id)) {
        block->count = std::clamp(count, 1, kMostUnits);
        if (ComputeBlock* compute = block->compute())
            compute->spares = std::min(compute->spares, block->count);
    }
    return changed;
}

}  // namespace cw
