// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/analysis/stage_inputs.h"

namespace cw {

Design planInput(const Design& design)
{
    Design input;
    input.blocks = design.blocks;
    for (Block& block : input.blocks) {
        block.name.clear();
        block.position = {};
        if (StorageBlock* storage = block.storage()) {
            const StorageFamily family = storage->family;
            *storage = {};
            storage->family = family;
        }
    }
    input.networks = design.networks;
    for (Network& network : input.networks) {
        network.name.clear();
        network.laneY = 0;
    }
    input.overrides = design.overrides;
    input.site.rack = design.site.rack;
    input.site.rackPowerLimit = design.site.rackPowerLimit;
    input.site.rackPitch = design.site.rackPitch;
    input.site.rowPitch = design.site.rowPitch;
    input.site.racksPerRow = design.site.racksPerRow;
    input.site.trayHeight = design.site.trayHeight;
    input.site.cableSlack = design.site.cableSlack;
    return input;
}

PathInput pathInput(const Design& design)
{
    return {design.addressing.qos.spreading, design.addressing.qos.queuePairs};
}

std::vector<Workload> trainingInput(const Design& design)
{
    std::vector<Workload> input = design.workloads;
    for (Workload& workload : input) {
        workload.name.clear();
        workload.x = workload.y = 0;
    }
    return input;
}

Design rulesInput(const Design& design)
{
    Design input = design;
    input.author.clear();
    input.revision.clear();
    input.notes.clear();
    for (Block& block : input.blocks)
        block.position = {};
    for (Network& network : input.networks)
        network.laneY = 0;
    for (Workload& workload : input.workloads)
        workload.x = workload.y = 0;
    return input;
}

}  // namespace cw
