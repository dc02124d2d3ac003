// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/analysis/totals.h"

#include "model/design/index_by_id.h"

namespace cw {

namespace {

void addServers(Totals& totals, const Design& design, const Plan& plan, const Catalogue& catalogue)
{
    std::vector<int> planned(design.blocks.size());
    for (const Device& device : plan.devices) {
        if (device.block < 0)
            ++totals.switches;
        else
            ++planned[static_cast<std::size_t>(device.block)];
    }
    for (std::size_t i = 0; i < planned.size(); ++i) {
        const Block& block = design.blocks[i];
        const Server* server = block.compute() ? catalogue.server(block.part) : nullptr;
        if (!server)
            continue;
        const int gpus = planned[i] * server->gpuCount;
        totals.servers += planned[i];
        totals.gpus += gpus;
        if (const Gpu* gpu = catalogue.gpuOf(*server)) {
            totals.dense16Bit += gpu->dense16Bit.value_or(FlopRate{}) * static_cast<double>(gpus);
            totals.gpuMemory += gpu->memory * static_cast<double>(gpus);
        }
    }
}

}  // namespace

Totals totalsOf(const Design& design, const Plan& plan, const Catalogue& catalogue, const BillOfMaterials& bill,
                const std::vector<StorageSupply>& storage)
{
    Totals totals;
    addServers(totals, design, plan, catalogue);
    totals.racks = static_cast<int>(plan.racks.size());
    totals.devices = static_cast<int>(plan.devices.size());
    for (const BomLine& line : bill.lines)
        totals.cables += line.unitWord == "cable" ? line.quantity : 0;
    const IndexById<Block> blocks(design.blocks, &Block::id);
    for (const StorageSupply& supply : storage) {
        // Flash inside of servers is a cache: it holds nothing that a shared tier does not.
        const Block* block = blocks.find(supply.block);
        if (block && block->storage() && block->storage()->family != StorageFamily::LocalNvme)
            totals.storageUsable += supply.usable;
    }
    return totals;
}

}  // namespace cw
