// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace cw {

namespace {

Result<void> requireRange(int value, int minimum, int maximum, const char* field)
{
    if (value >= minimum && value <= maximum)
        return {};
    return failure(ErrorCode::OutOfRange, field, {std::to_string(value), fmt::format("{} - {}", minimum, maximum)});
}

Result<void> requireDivides(int value, int divisor, const char* field, const char* of)
{
    if (value % divisor == 0)
        return {};
    return failure(ErrorCode::OutOfRange, field, {std::to_string(divisor), fmt::format("{} = {}", of, value)});
}

/// The first refusal of a list of checks.
template <class... Checks>
Result<void> firstFailure(const Checks&... checks)
{
    Result<void> result;
    ((result ? void(result = checks()) : void()), ...);
    return result;
}

}  // namespace

Result<void> checkShape(const TransformerShape& model)
{
    return firstFailure([&] { return requireRange(model.layers, 1, WorkloadLimits::kLayers, "model.layers"); },
                        [&] { return requireRange(model.hidden, 1, WorkloadLimits::kWidth, "model.hidden"); },
                        [&] { return requireRange(model.heads, 1, WorkloadLimits::kWidth, "model.heads"); },
                        [&] { return requireRange(model.kvHeads, 1, WorkloadLimits::kWidth, "model.kvHeads"); },
                        [&] { return requireRange(model.feedForward, 1, WorkloadLimits::kWidth, "model.feedForward"); },
                        [&] { return requireRange(model.vocabulary, 1, WorkloadLimits::kWidth, "model.vocabulary"); },
                        [&] { return requireRange(model.sequence, 1, WorkloadLimits::kSequence, "model.sequence"); },
                        [&] { return requireRange(model.headWidth, 0, WorkloadLimits::kWidth, "model.headWidth"); },
                        [&] {
                            return model.headWidth > 0 || model.latent
                                       ? Result<void>{}
                                       : requireDivides(model.hidden, model.heads, "model.heads", "hidden");
                        },
                        [&] { return requireDivides(model.heads, model.kvHeads, "model.kvHeads", "heads"); });
}

Result<void> checkMachine(const TrainingMachine& machine)
{
    if (!machine.gpu || !machine.constants)
        return failure(ErrorCode::Unsupported, "gpu", {machine.gpu ? "no-constants" : "no-gpu"});
    const auto isRate = [](double value) { return std::isfinite(value) && value > 0; };
    const Gpu& gpu = *machine.gpu;
    if (!gpu.dense16Bit || !isRate(gpu.dense16Bit->base()) || !isRate(gpu.memoryBandwidth.base()) ||
        !isRate(gpu.memory.base()))
        return failure(ErrorCode::Unsupported, "gpu", {"gpu-without-figures", gpu.id});
    if (!std::isfinite(machine.nicPerGpu.base()) || machine.nicPerGpu.base() < 0)
        return failure(ErrorCode::OutOfRange, "nicPerGpu", {fmt::format("{}", machine.nicPerGpu.base()), ">= 0"});
    if (!std::isfinite(machine.fabricFactor) || machine.fabricFactor <= 0 || machine.fabricFactor > 1)
        return failure(ErrorCode::OutOfRange, "fabricFactor", {fmt::format("{}", machine.fabricFactor), "0 - 1"});
    return firstFailure([&] { return requireRange(machine.gpus, 1, WorkloadLimits::kGpus, "gpus"); },
                        [&] { return requireRange(machine.gpusPerNode, 1, 1024, "gpusPerNode"); });
}

Result<ParallelLayout> completeLayout(const TransformerShape& model, const ParallelLayout& layout, int gpus)
{
    ParallelLayout full = layout;
    full.tensor = layout.tensor == 0 ? 1 : layout.tensor;
    full.pipeline = layout.pipeline == 0 ? 1 : layout.pipeline;
    const Result<void> ranges = firstFailure(
        [&] { return requireRange(full.tensor, 1, WorkloadLimits::kParallel, "layout.tensor"); },
        [&] {
            return requireRange(full.pipeline, 1, std::min(WorkloadLimits::kParallel, model.layers), "layout.pipeline");
        },
        [&] { return requireRange(full.data, 0, WorkloadLimits::kGpus, "layout.data"); },
        [&] { return requireRange(full.context, 1, WorkloadLimits::kParallel, "layout.context"); },
        [&] { return requireRange(full.expert, 1, WorkloadLimits::kParallel, "layout.expert"); },
        [&] { return requireRange(full.virtualStages, 0, model.layers, "layout.virtualStages"); },
        [&] { return requireRange(full.microBatch, 0, WorkloadLimits::kBatch, "layout.microBatch"); },
        [&] { return requireRange(full.globalBatch, 1, WorkloadLimits::kBatch, "layout.globalBatch"); },
        [&] { return requireDivides(model.heads, full.tensor, "layout.tensor", "heads"); },
        [&] { return requireDivides(model.feedForward, full.tensor, "layout.tensor", "feedForward"); });
    if (!ranges)
        return tl::make_unexpected(ranges.error());

    const long long modelParallel = static_cast<long long>(full.tensor) * full.pipeline * full.context;
    if (modelParallel > gpus || gpus % modelParallel != 0)
        return failure(ErrorCode::OutOfRange, "layout.tensor",
                       {std::to_string(modelParallel), fmt::format("gpus = {}", gpus)});
    const int data = static_cast<int>(gpus / modelParallel);
    if (full.data != 0 && full.data != data)
        return failure(ErrorCode::OutOfRange, "layout.data", {std::to_string(full.data), std::to_string(data)});
    full.data = data;

    if (const Result<void> batch = requireDivides(full.globalBatch, data, "layout.globalBatch", "globalBatch"); !batch)
        return tl::make_unexpected(batch.error());
    const int perRank = full.globalBatch / data;
    if (full.microBatch != 0 && (full.microBatch > perRank || perRank % full.microBatch != 0))
        return failure(ErrorCode::OutOfRange, "layout.microBatch",
                       {std::to_string(full.microBatch), fmt::format("globalBatch / data = {}", perRank)});
    // Interleaved chunks are equal by construction; plain stages may differ by one layer.
    const long long chunks = static_cast<long long>(full.pipeline) * full.virtualStages;
    // Those of models with experts are laid out by hand, layers of both kinds, loss and embedding as they come out even.
    const bool isLaidOutByHand = model.experts.exist() && chunks <= model.layers + 2LL;
    if (full.virtualStages > 1 && model.layers % chunks != 0 && !isLaidOutByHand &&
        !embeddingAndLossCountAsLayers(model, full))
        return failure(ErrorCode::OutOfRange, "layout.virtualStages",
                       {std::to_string(full.virtualStages), fmt::format("layers = {}", model.layers)});
    return full;
}

int scaleUpDomain(const TrainingMachine& machine)
{
    const int domain = std::max(1, machine.gpu->scaleUp ? machine.gpu->scaleUpDomain : 1);
    // A rack-wide domain of 72 is used in powers of two; inside a server only its own GPUs are near.
    if (domain > machine.gpusPerNode && domain > 16)
        return static_cast<int>(std::bit_floor(static_cast<unsigned>(domain)));
    return std::min(domain, machine.gpusPerNode);
}

bool embeddingAndLossCountAsLayers(const TransformerShape& model, const ParallelLayout& layout)
{
    const long long chunks = static_cast<long long>(layout.pipeline) * std::max(1, layout.virtualStages);
    return layout.pipeline > 1 && model.layers % chunks != 0 && (model.layers + 2) % chunks == 0;
}

int deepestInterleaving(const TransformerShape& model, int pipeline, int batches)
{
    if (pipeline <= 1 || batches % pipeline != 0)
        return 1;
    for (const int layers : {model.layers, model.layers + 2}) {
        if (layers % pipeline != 0)
            continue;
        const int perStage = layers / pipeline;
        for (int perChunk = 2; perChunk < perStage; ++perChunk)
            if (perStage % perChunk == 0)
                return perStage / perChunk;
        return perStage;
    }
    return 1;
}

int microBatches(const ParallelLayout& layout)
{
    return layout.globalBatch / layout.data / layout.microBatch;
}

}  // namespace cw
