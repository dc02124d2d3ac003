// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_cases.h"

#include "model/exchange/predict_case_gpu.h"
#include "model/training/memory.h"

namespace cw {

namespace {

bool isVariantOf(const StackConstants* stack, const StackConstants& base, const TrainingConstants& constants)
{
    while (stack && stack->id != base.id)
        stack = stack->basedOn.empty() ? nullptr : constants.stack(stack->basedOn);
    return stack != nullptr;
}

/// The id of the stack whose constants hold, "" for the default one. The framework's own name counts most, remarks
/// least; where one names the framework alone, another may name the release.
std::string stackOf(const TrainingCase& run, const TrainingConstants& constants)
{
    const StackConstants* best = nullptr;
    for (const std::string* words : {&run.framework, &run.publication, &run.remarks}) {
        const StackConstants* stack = constants.recognise(*words);
        if (stack && (!best || isVariantOf(stack, *best, constants)))
            best = stack;
    }
    return best ? best->id : std::string();
}

/// A run that doesn't say what it recomputes fits if any recomputation makes it fit: memory is that of the least such.
/// The time stays the one without: what recipes repeat, they choose to cost next to nothing.
void openRecompute(const TrainingCase& run, const TrainingMachine& machine, TrainingEstimate& estimate)
{
    ParallelLayout layout = estimate.layout;
    for (const Recompute recompute : {Recompute::Selective, Recompute::PerOperator, Recompute::Full}) {
        layout.recompute = recompute;
        const MemoryNeed need = memoryNeed(run.model, layout, machine);
        if (recompute < estimate.layout.recompute || !fits(need, machine))
            continue;
        setMemory(need, machine, estimate);
        estimate.assumptions.emplace_back("recompute-open");
        return;
    }
}

Result<TrainingEstimate> estimateCase(const TrainingCase& run, const Catalogue& catalogue,
                                      const TrainingConstantsPtr& constants)
{
    const Result<TrainingMachine> machine = machineOf(run, catalogue, constants);
    if (!machine)
        return tl::make_unexpected(machine.error());
    if (run.layout.tensor != 0 || run.layout.pipeline != 0) {
        Result<TrainingEstimate> estimate = estimateTraining(run.model, run.layout, *machine);
        if (estimate && !estimate->fits && run.layout.choosesRecompute)
            openRecompute(run, *machine, *estimate);
        return estimate;
    }
    const Result<ParallelLayout> layout = chooseLayout(run.model, run.layout, *machine);
    if (!layout)
        return tl::make_unexpected(layout.error());
    return estimateTraining(run.model, *layout, *machine);
}

/// Cases have the keys of designs, but flat, and some of their own.
Error inKeysOfCases(Error error)
{
    static constexpr std::pair<std::string_view, std::string_view> kOwn[] = {
        {"nic_gbps_per_gpu", "inter_node_GBps_per_gpu"},
        {"model.experts.count", "model.experts"},
        {"model.experts.chosen", "model.topk"},
        {"model.experts.ffn", "model.expert_ffn"},
        {"model.experts.shared", "model.shared_experts"},
        {"model.experts.dense_layers", "model.dense_layers"},
        {"model.experts.node_limit", "model.node_limit"},
        {"model.experts.capacity_factor", "model.capacity_factor"},
        {"layout.shard_group", "sharding"},
    };
    for (const auto& [ours, own] : kOwn)
        if (error.where == ours)
            error.where = own;
    if (error.where.starts_with("layout."))
        error.where.erase(0, std::string_view("layout.").size());
    return error;
}

}  // namespace

Result<TrainingMachine> machineOf(const TrainingCase& run, const Catalogue& catalogue,
                                  const TrainingConstantsPtr& constants)
{
    if (run.cannotExpress)
        return failure(ErrorCode::Unsupported, "", {*run.cannotExpress});
    if (!constants)
        return failure(ErrorCode::Unsupported, "gpu", {"no-constants"});
    const Result<NamedGpu> named = gpuNamed(run.gpu, catalogue, *constants);
    if (!named)
        return tl::make_unexpected(named.error());
    const std::string stack = stackOf(run, *constants);
    TrainingMachine machine;
    machine.gpu = named->gpu;
    machine.gpus = run.gpus;
    machine.gpusPerNode = run.gpusPerNode;
    machine.isNicAssumed = !run.nicPerGpu.has_value();
    machine.isSoftwareUnknown = stack.empty() && !run.framework.empty();
    machine.hasUnstatedInputs = run.hasUnstatedInputs || !named->isExact || stack.empty();
    machine.constants = constants;
    machine.software = run.software;
    machine.software.stack = stack;
    machine.tuning = {run.tuning, run.adapterRank};
    const GpuConstants* family = constants->gpu(named->gpu->family);
    machine.nicPerGpu = run.nicPerGpu.value_or(bytesPerSecond(family ? family->typicalNic : 0.0));
    return machine;
}

std::vector<Prediction> predict(const std::vector<TrainingCase>& cases, const Catalogue& catalogue,
                                const TrainingConstantsPtr& constants)
{
    std::vector<Prediction> predictions;
    predictions.reserve(cases.size());
    for (const TrainingCase& run : cases) {
        Prediction prediction;
        prediction.id = run.id;
        prediction.gpus = run.gpus;
        const Result<TrainingEstimate> estimate = estimateCase(run, catalogue, constants);
        prediction.measuredTokensPerSecondPerGpu = run.measuredTokensPerSecondPerGpu;
        if (!estimate) {
            prediction.refused = inKeysOfCases(estimate.error());
        } else {
            prediction.estimate = *estimate;
            // The prediction stands whatever was measured; the comparison doesn't.
            if (run.wrongMeasurement)
                prediction.refused = run.wrongMeasurement;
            else if (const auto measured = run.measuredTokensPerSecondPerGpu)
                prediction.errorPercent = 100.0 * (estimate->tokensPerSecond / run.gpus / *measured - 1.0);
        }
        predictions.push_back(std::move(prediction));
    }
    return predictions;
}

}  // namespace cw
