// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/training/random_runs.h"

#include "model/training/layout_check.h"

#include <fmt/format.h>

#include <algorithm>

namespace cw::test {

RandomRuns::RandomRuns(unsigned seed)
    : engine_(seed)
{
    for (const auto& [id, preset] : builtinModels())
        if (!preset.isListed())
            models_.push_back(preset.shape);
    for (const auto& [id, gpu] : builtinCatalogue()->gpus)
        if (gpu.dense16Bit && gpu.memoryBandwidth.base() > 0)
            gpus_.push_back(&gpu);
    for (const StackConstants& stack : builtinConstants()->stacks)
        stacks_.push_back(stack.id);
}

TransformerShape RandomRuns::anyModel()
{
    TransformerShape model = models_[static_cast<std::size_t>(below(static_cast<int>(models_.size())))];
    if (chance(70))
        model.sequence = 1 << (9 + below(9));
    model.window = std::min(model.window, model.sequence);
    return model;
}

TrainingMachine RandomRuns::anyMachine()
{
    TrainingMachine machine;
    machine.gpu = gpus_[static_cast<std::size_t>(below(static_cast<int>(gpus_.size())))];
    machine.gpusPerNode = oneOf({1, 4, 8, 8, 8, 16});
    machine.nicPerGpu = gigabitsPerSecond(oneOf({10, 25, 100, 200, 400, 800}));
    machine.fabricFactor = chance(50) ? 1.0 : 0.1 * (1 + below(10));
    machine.doesFabricSum = chance(20);
    machine.constants = builtinConstants();
    if (chance(80))
        machine.software.stack = stacks_[static_cast<std::size_t>(below(static_cast<int>(stacks_.size())))];
    const auto maybe = [this](std::optional<bool>& choice) {
        if (chance(20))
            choice = chance(50);
    };
    TrainingSoftware& software = machine.software;
    for (std::optional<bool>* choice :
         {&software.isCompiled, &software.overlapsGradients, &software.overlapsTensor, &software.overlapsExperts,
          &software.hasFullGraph, &software.hasFusedExperts, &software.sendsTokensOnce, &software.sumsInSwitches})
        maybe(*choice);
    if (chance(20))
        software.flash = oneOf({FlashGeneration::First, FlashGeneration::Second, FlashGeneration::Current});
    if (chance(15))
        machine.tuning = {chance(50) ? Tuning::LowRank : Tuning::AllWeights, 16};
    return machine;
}

ParallelLayout RandomRuns::anyLayout(const TransformerShape& model)
{
    ParallelLayout layout;
    layout.tensor = oneOf({1, 1, 2, 4, 8, 16});
    layout.pipeline = oneOf({1, 1, 2, 3, 4, 8, 16});
    layout.context = oneOf({1, 1, 1, 2, 4, 8});
    layout.data = oneOf({1, 2, 4, 6, 8, 16, 64, 256});
    if (model.experts.exist()) {
        layout.expert = oneOf({1, 2, 4, 8, 16, 64});
        layout.expertTensor = chance(50) ? 1 : 0;
    }
    layout.virtualStages = layout.pipeline > 1 ? oneOf({1, 1, 2, 3, 4, 5}) : 1;
    layout.microBatch = oneOf({1, 1, 2, 4, 8});
    layout.schedule =
        oneOf({PipelineSchedule::OneForwardOneBackward, PipelineSchedule::ZeroBubble, PipelineSchedule::DualPipe});
    const int batches = chance(50) ? layout.pipeline * oneOf({1, 2, 4, 8}) : oneOf({1, 2, 3, 7, 16, 40});
    layout.globalBatch = layout.data * layout.microBatch * batches;
    layout.isSequenceParallel = chance(70);
    layout.hasFlashAttention = chance(80);
    layout.sharding = oneOf({Sharding::None, Sharding::Optimizer, Sharding::Gradients, Sharding::Weights});
    if (layout.sharding != Sharding::None && chance(30))
        layout.shardGroup = oneOf({2, 4, 8});
    layout.contextKind = chance(50) ? ContextKind::Ring : ContextKind::AllToAll;
    layout.recompute = oneOf({Recompute::None, Recompute::Selective, Recompute::PerOperator, Recompute::Full});
    layout.precision = oneOf({Precision::Bf16, Precision::Bf16, Precision::Fp16, Precision::Fp8, Precision::Fp4});
    layout.scales = oneOf({ScaleKind::Tensor, ScaleKind::Block, ScaleKind::Row});
    layout.offloadsOptimizer = chance(10);
    layout.offloadsActivations = chance(10);
    return layout;
}

RandomRun RandomRuns::candidate()
{
    RandomRun run{anyModel(), {}, anyMachine()};
    run.layout = anyLayout(run.model);
    run.machine.gpus = run.layout.tensor * run.layout.pipeline * run.layout.context * run.layout.data;
    return run;
}

RandomRun RandomRuns::next()
{
    for (;;) {
        RandomRun run = candidate();
        const auto layout = completeLayout(run.model, run.layout, run.machine.gpus);
        if (!layout || !estimateTraining(run.model, *layout, run.machine))
            continue;
        run.layout = *layout;
        return run;
    }
}

std::string described(const RandomRun& run)
{
    const ParallelLayout& l = run.layout;
    const TrainingMachine& m = run.machine;
    return fmt::format("{} seq {} on {} × {} ({} a node, NIC {} GB/s × {}), stack \"{}\", tuning {}: tp {} pp {} × {} "
                       "cp {} (kind {}) dp {} ep {} etp {} mbs {} gbs {} sp {} flash {} zero {}/{} schedule {} "
                       "recompute {} precision {}/{} offload {}{}",
                       run.model.preset.empty() ? "model" : run.model.preset, run.model.sequence, m.gpus, m.gpu->id,
                       m.gpusPerNode, m.nicPerGpu.base() / 1e9, m.fabricFactor, m.software.stack,
                       static_cast<int>(m.tuning.kind), l.tensor, l.pipeline, l.virtualStages, l.context,
                       static_cast<int>(l.contextKind), l.data, l.expert, l.expertTensor, l.microBatch, l.globalBatch,
                       l.isSequenceParallel, l.hasFlashAttention, static_cast<int>(l.sharding), l.shardGroup,
                       static_cast<int>(l.schedule), static_cast<int>(l.recompute), static_cast<int>(l.precision),
                       static_cast<int>(l.scales), l.offloadsOptimizer, l.offloadsActivations);
}

}  // namespace cw::test
