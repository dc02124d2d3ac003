// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/training.h"

#include "model/training/layout_check.h"
#include "model/training/memory.h"
#include "model/training/step_model.h"
#include "model/training/transformer_figures.h"

#include <cmath>

namespace cw {

namespace {

/// Megatron's habit where a publication states no micro batch: the largest of 4, 2 and 1 sequences that fits with at
/// least two micro batches per stage, interleaved as deep as the layers allow.
ParallelLayout withChosenMicroBatch(const TransformerShape& model, ParallelLayout layout,
                                    const TrainingMachine& machine)
{
    const int perRank = layout.globalBatch / layout.data;
    const bool choosesStages = layout.virtualStages == 0;
    const bool choosesBatch = layout.microBatch == 0;
    for (const int batch : {4, 2, 1}) {
        if (choosesBatch)
            layout.microBatch = batch;
        if (perRank % layout.microBatch != 0)
            continue;
        const int batches = perRank / layout.microBatch;
        if (choosesStages)
            layout.virtualStages = deepestInterleaving(model, layout.pipeline, batches);
        const bool fillsPipeline =
            layout.pipeline == 1 || (batches >= 2 * layout.pipeline && batches % layout.pipeline == 0);
        const MemoryNeed need = memoryNeed(model, layout, machine);
        if (!choosesBatch || (fillsPipeline && need.total <= machine.gpu->memory * 0.85))
            return layout;
    }
    return layout;
}

/// Half width of the band of the class that a run falls into, by how runs of its class came out.
double classBand(const StepModel& model, const StackConstants& stack)
{
    const CommonConstants& common = model.machine().constants->common;
    if (!model.model().experts.exist())
        return stack.band;
    const SoftwareSwitches switches = softwareSwitches(model.machine().software, stack);
    if (!switches.hasFullGraph)
        return common.expertBand;
    const bool isOdd = model.model().experts.feedForward % 128 != 0;
    return isOdd ? common.oddExpertBand : common.expertGraphBand;
}

double bandShare(const StepModel& model, const StepTimes& step, TrainingEstimate& estimate, bool isMicroBatchChosen)
{
    const TrainingMachine& machine = model.machine();
    const CommonConstants& common = machine.constants->common;
    double band = classBand(model, model.stackFor(estimate.layout));
    if (step.hostRatio > common.hostBoundRatio) {
        band = std::max(band, common.hostBoundBand);
        estimate.assumptions.emplace_back("host-bound");
    }
    if (isMicroBatchChosen) {
        band = std::max(band, common.unstatedBand);
        estimate.assumptions.emplace_back("micro-batch-chosen");
    }
    if (machine.isSoftwareUnknown) {
        band = std::max(band, common.unknownSoftwareBand);
        estimate.assumptions.emplace_back("software-not-calibrated");
    }
    if (machine.hasUnstatedInputs) {
        band = std::max(band, common.unstatedBand);
        estimate.assumptions.emplace_back("inputs-assumed");
    }
    double square = band * band + model.gpu().extraBand * model.gpu().extraBand;
    if (model.gpu().extraBand > 0)
        estimate.assumptions.emplace_back("gpu-family-not-calibrated");
    if (machine.isNicAssumed && step.usesNic) {
        const double share = common.assumedFabricBand * step.exposedCommunicationShare;
        square += share * share;
        estimate.assumptions.emplace_back("nic-assumed");
    }
    return std::max(common.minimumBand, std::sqrt(square));
}

void setSpeed(TrainingEstimate& estimate, const TransformerShape& model, const TrainingMachine& machine)
{
    const ParallelLayout& layout = estimate.layout;
    const double tokens = static_cast<double>(layout.globalBatch) * model.sequence;
    estimate.tokensPerSecond = tokens / inSeconds(estimate.step);
    const double perGpu = 1.0 / machine.gpus;
    estimate.modelFlopsPerGpu = modelFlops(model, layout.globalBatch, AttentionCount::Full) / estimate.step * perGpu;
    const FlopRate peak = *machine.gpu->dense16Bit;
    estimate.mfu = estimate.modelFlopsPerGpu / peak;
    estimate.hfu = hardwareFlops(model, layout.globalBatch, layout.recompute, layout.hasFlashAttention) /
                   estimate.step * perGpu / peak;
}

}  // namespace

Result<TrainingEstimate> estimateTraining(const TransformerShape& shape, const ParallelLayout& wish,
                                          const TrainingMachine& machine)
{
    const Result<StepModel> model = StepModel::prepare(shape, machine);
    if (!model)
        return tl::make_unexpected(model.error());
    const Result<ParallelLayout> complete = completeLayout(shape, wish, machine.gpus);
    if (!complete)
        return tl::make_unexpected(complete.error());
    const bool isMicroBatchChosen = complete->microBatch == 0 || complete->virtualStages == 0;
    TrainingEstimate estimate;
    estimate.layout = isMicroBatchChosen ? withChosenMicroBatch(shape, *complete, machine) : *complete;
    const Result<StepTimes> step = model->step(estimate.layout);
    if (!step)
        return tl::make_unexpected(step.error());

    estimate.step = step->total;
    estimate.parts.reserve(kStepTerms);
    for (std::size_t i = 0; i < kStepTerms; ++i)
        if (step->terms[i].base() != 0)
            estimate.parts.push_back({wordOf(static_cast<StepTerm>(i)), step->terms[i]});
    estimate.stack = model->stackFor(estimate.layout).id;
    setSpeed(estimate, shape, machine);
    estimate.bandShare = bandShare(*model, *step, estimate, isMicroBatchChosen);
    estimate.lowTokensPerSecond = estimate.tokensPerSecond * (1.0 - estimate.bandShare);
    estimate.highTokensPerSecond = estimate.tokensPerSecond * (1.0 + estimate.bandShare);
    setMemory(memoryNeed(shape, estimate.layout, machine), machine, estimate);
    return estimate;
}

}  // namespace cw
