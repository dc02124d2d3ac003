// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/training_result.h"

#include "model/design/index_by_id.h"
#include "model/training/layout_choice.h"
#include "model/training/listed_layers.h"
#include "model/training/training_machine.h"

#include <algorithm>
#include <limits>

namespace cw {

namespace {

/// Line rate of all compute ports of one unit of the block, as attached.
Bandwidth attachedPerUnit(const Block& block, const Server& server)
{
    Bandwidth sum;
    const PortGroup* ports = server.portGroup(PortRole::Compute);
    for (const Attachment& attachment : block.attachments)
        if (attachment.role == PortRole::Compute && ports)
            sum += ports->speed * attachment.portsPerUnit;
    return sum;
}

/// What the block's compute network leaves of the NIC rate off the leaf. Ports over several networks wait for the
/// slowest.
double fabricFactor(const Block& block, const std::vector<NetworkResult>& networks)
{
    double factor = 1.0;
    for (const Attachment& attachment : block.attachments)
        for (const NetworkResult& network : networks)
            if (attachment.role == PortRole::Compute && network.network == attachment.network && network.path)
                factor = std::min(factor, network.path->value);
    return factor;
}

/// Whether every switch that the block computes over can add.
bool doesFabricSum(const Block& block, const std::vector<NetworkResult>& networks, const Catalogue& catalogue)
{
    bool isFound = false;
    for (const Attachment& attachment : block.attachments)
        for (const NetworkResult& network : networks) {
            if (attachment.role != PortRole::Compute || network.network != attachment.network)
                continue;
            isFound = isFound || !network.switches.empty();
            for (const PartId& part : network.switches)
                if (const Switch* found = catalogue.switchPart(part); !found || !found->sums)
                    return false;
        }
    return isFound;
}

}  // namespace

Result<TrainingMachine> machineOf(const Block* block, const Workload& workload, const Catalogue& catalogue,
                                  const std::vector<NetworkResult>& networks, const TrainingConstantsPtr& constants)
{
    if (!block && workload.block.empty())
        return failure(ErrorCode::Unsupported, "workloads." + workload.id + ".block", {"no-pool"});
    if (!block || !block->compute())
        return failure(ErrorCode::UnknownReference, "workloads." + workload.id + ".block", {workload.block});
    const auto server = catalogue.servers.find(block->part);
    if (server == catalogue.servers.end())
        return failure(ErrorCode::UnknownPart, "blocks." + block->id + ".part", {block->part, ""});
    const auto gpu = catalogue.gpus.find(server->second.gpu);
    if (gpu == catalogue.gpus.end() || server->second.gpuCount < 1)
        return failure(ErrorCode::Unsupported, "blocks." + block->id + ".part", {"no-gpu", block->part});
    const long long servers = std::max(0LL, static_cast<long long>(block->count) - block->compute()->spares);
    const long long gpus = servers * server->second.gpuCount;
    if (gpus > std::numeric_limits<int>::max())
        return failure(ErrorCode::OutOfRange, "blocks." + block->id + ".count", {std::to_string(block->count), ""});

    TrainingMachine machine;
    machine.gpu = &gpu->second;
    machine.gpus = static_cast<int>(workload.gpus > 0 ? std::min<long long>(workload.gpus, gpus) : gpus);
    machine.gpusPerNode = server->second.gpuCount;
    machine.nicPerGpu = attachedPerUnit(*block, server->second) / server->second.gpuCount;
    if (server->second.memory.base() > 0)
        machine.hostMemoryPerGpu = server->second.memory * (1.0 / server->second.gpuCount);
    machine.constants = constants;
    machine.software = workload.software;
    machine.tuning = {workload.tuning, workload.adapterRank};
    machine.fabricFactor = fabricFactor(*block, networks);
    machine.doesFabricSum = doesFabricSum(*block, networks, catalogue);
    return machine;
}

namespace {

Result<TrainingEstimate> estimateWorkload(const Workload& workload, const TrainingMachine& machine,
                                          const std::stop_token& stop)
{
    if (workload.kind == WorkloadKind::LayerTraining)
        return estimateListedTraining(workload.listedLayers, workload.layout, machine);
    const bool isFixed = !hasOpenSizes(workload.layout);
    if (isFixed && !workload.layout.choosesRecompute)
        return estimateTraining(workload.model, workload.layout, machine);
    const Result<ParallelLayout> chosen = chooseLayout(workload.model, workload.layout, machine, stop);
    if (chosen)
        return estimateTraining(workload.model, *chosen, machine);
    // Sizes that somebody named are shown even if no recomputation makes them fit: with what is missing, and advice.
    if (isFixed && chosen.error().code == ErrorCode::Unsupported)
        return estimateTraining(workload.model, workload.layout, machine);
    return tl::make_unexpected(chosen.error());
}

std::optional<FitAdvice> adviceFor(const Workload& workload, const TrainingEstimate& estimate,
                                   const TrainingMachine& machine)
{
    if (estimate.fits || workload.kind == WorkloadKind::LayerTraining)
        return {};
    const auto speed = [&](const ParallelLayout& layout, int gpus) -> std::optional<double> {
        TrainingMachine other = machine;
        other.gpus = gpus;
        const Result<TrainingEstimate> result = estimateTraining(workload.model, layout, other);
        return result ? std::optional<double>(result->tokensPerSecond / gpus) : std::nullopt;
    };
    return fitAdvice(workload.model, estimate.layout, machine, speed);
}

}  // namespace

std::vector<TrainingResult> trainingResults(const Design& design, const Catalogue& catalogue,
                                            const std::vector<NetworkResult>& networks,
                                            const TrainingConstantsPtr& constants, const std::stop_token& stop)
{
    const WorkloadBlocks blocks(design);
    std::vector<TrainingResult> results;
    for (const Workload& workload : design.workloads) {
        if (stop.stop_requested())
            break;
        if (workload.kind == WorkloadKind::LlmServing)
            continue;
        TrainingResult result;
        result.workload = workload.id;
        const Result<TrainingMachine> machine =
            machineOf(blocks.of(workload), workload, catalogue, networks, constants);
        const Result<TrainingEstimate> estimate =
            machine ? estimateWorkload(workload, *machine, stop) : tl::make_unexpected(machine.error());
        result.gpus = machine ? machine->gpus : 0;
        if (estimate) {
            result.estimate = *estimate;
            result.wallTime = seconds(workload.tokens / estimate->tokensPerSecond);
            result.fitAdvice = adviceFor(workload, *estimate, *machine);
        } else {
            result.refused = estimate.error();
        }
        results.push_back(std::move(result));
    }
    return results;
}

}  // namespace cw
