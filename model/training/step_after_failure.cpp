// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/step_after_failure.h"

#include "model/design/index_by_id.h"
#include "model/training/training_machine.h"

#include <algorithm>

namespace cw {

namespace {

/// The networks on the switches of `carrier` that a block computes over.
std::vector<NetworkKind> kindsOver(const Block& block, const Plan& plan, const ElementId& carrier)
{
    std::vector<NetworkKind> kinds;
    for (const Attachment& one : block.attachments)
        if (const NetworkPlan* network = plan.network(one.network);
            one.role == PortRole::Compute && network && network->carrier == carrier)
            kinds.push_back(network->kind);
    return kinds;
}

/// What a host keeps for its GPUs of the links that it has lost.
struct GpusOfHost {
    int cutOff = 0;
    double leastShare = 1;  ///< of the links of a GPU that has any left
};

/// Links are shared out among the GPUs in their order. With fewer links than GPUs, several GPUs have one in common.
GpusOfHost gpusOf(const HostLoss& loss, int gpus)
{
    GpusOfHost result;
    for (int gpu = 0; gpu < gpus; ++gpu) {
        const int first = gpu * loss.links / gpus;
        const int end = std::max(first + 1, (gpu + 1) * loss.links / gpus);
        const auto lost =
            std::count_if(loss.lost.begin(), loss.lost.end(), [&](int link) { return link >= first && link < end; });
        if (lost == end - first)
            ++result.cutOff;
        else
            result.leastShare = std::min(result.leastShare, 1 - static_cast<double>(lost) / (end - first));
    }
    return result;
}

/// Of all hosts of a block, by their links to these networks.
GpusOfHost gpusOfBlock(const Plan& plan, int block, const std::vector<NetworkKind>& kinds, int gpusPerHost,
                       const FabricHealth& health)
{
    GpusOfHost sum;
    for (const HostLoss& loss : health.losses) {
        if (plan.devices[static_cast<std::size_t>(loss.host)].block != block ||
            std::find(kinds.begin(), kinds.end(), loss.kind) == kinds.end())
            continue;
        const GpusOfHost one = gpusOf(loss, gpusPerHost);
        sum.cutOff += one.cutOff;
        sum.leastShare = std::min(sum.leastShare, one.leastShare);
    }
    return sum;
}

/// The results with the carrier's factor put down to what is left.
std::vector<NetworkResult> damagedResults(const Plan& plan, std::vector<NetworkResult> networks,
                                          const ElementId& carrier, double factor)
{
    for (NetworkResult& result : networks) {
        const NetworkPlan* network = plan.network(result.network);
        if (network && network->carrier == carrier && result.path)
            result.path->value = factor;
    }
    return networks;
}

}  // namespace

std::vector<StepAfterFailure> stepsAfterFailure(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                                const std::vector<NetworkResult>& networks,
                                                const std::vector<TrainingResult>& training,
                                                const TrainingConstantsPtr& constants, const ElementId& carrier,
                                                const FabricHealth& health)
{
    const WorkloadBlocks blocks(design);
    std::vector<StepAfterFailure> steps;
    for (const TrainingResult& run : training) {
        const Workload* found = design.workload(run.workload);
        if (!found)
            continue;
        const Workload& workload = *found;
        const Block* block = blocks.of(workload);
        const std::vector<NetworkKind> kinds = block ? kindsOver(*block, plan, carrier) : std::vector<NetworkKind>();
        if (!run.estimate || kinds.empty())
            continue;
        StepAfterFailure step{workload.id, 0, run.estimate->step, {}};
        const auto whole = machineOf(block, workload, catalogue, networks, constants);
        if (!whole)
            continue;
        const GpusOfHost gpus =
            gpusOfBlock(plan, static_cast<int>(block - design.blocks.data()), kinds, whole->gpusPerNode, health);
        step.gpusCutOff = gpus.cutOff;
        if (gpus.cutOff == 0 && health.path * gpus.leastShare > 0) {
            const auto machine =
                machineOf(block, workload, catalogue,
                          damagedResults(plan, networks, carrier, health.path * gpus.leastShare), constants);
            const auto estimate = estimateTraining(workload.model, run.estimate->layout, *machine);
            if (estimate)
                step.after = std::max(step.before, estimate->step);
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

const StepAfterFailure* worstStep(const std::vector<StepAfterFailure>& steps)
{
    const auto severity = [](const StepAfterFailure& step) { return step.ratio().value_or(1e9 + step.gpusCutOff); };
    const auto found =
        std::max_element(steps.begin(), steps.end(), [&](const StepAfterFailure& a, const StepAfterFailure& b) {
            return severity(a) < severity(b);
        });
    return found == steps.end() ? nullptr : &*found;
}

}  // namespace cw
