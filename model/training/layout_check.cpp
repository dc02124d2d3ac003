// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_check.h"

#include "model/training/layout_refusal.h"
#include "model/training/layout_rules.h"

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

/// The first refusal of a list of checks.
template <class... Checks>
Result<void> firstFailure(const Checks&... checks)
{
    Result<void> result;
    ((result ? void(result = checks()) : void()), ...);
    return result;
}

/// What the data-parallel size would be: batches are looked for among its multiples.
long long batchStep(const ParallelLayout& layout, int gpus)
{
    const long long ranks = std::max(1LL, static_cast<long long>(layout.tensor) * layout.pipeline * layout.context);
    return std::max(1LL, gpus / ranks);
}

/// Values of the field that make everything right; else, with the data-parallel size open; else those that mend this
/// rule and leave the next one to be told.
std::vector<long long> validChoices(const LayoutViolation& broken, const TransformerShape& model,
                                    const ParallelLayout& layout, int gpus)
{
    TransformerShape otherModel = model;
    ParallelLayout other = layout;
    other.tensor = std::max(1, layout.tensor);
    other.pipeline = std::max(1, layout.pipeline);
    int* field = fieldOf(broken.field, otherModel, other);
    if (!field)
        return {};
    const long long step = broken.field == "layout.global_batch" ? batchStep(other, gpus) : 1;
    const long long largest = largestOf(broken.field, model, layout, gpus);
    const auto search = [&](bool isOneRule) {
        return neighbours(broken.value, step, largest, [&](long long choice) {
            *field = static_cast<int>(choice);
            ParallelLayout complete = other;
            const auto next = completeOrViolation(otherModel, complete, gpus);
            return !next || (isOneRule && next->field != broken.field);
        });
    };
    std::vector<long long> choices = search(false);
    if (choices.empty() && other.data != 0 && broken.field != "layout.dp") {
        other.data = 0;
        choices = search(false);
    }
    return choices.empty() ? search(true) : choices;
}

}  // namespace

Result<void> checkShape(const TransformerShape& model)
{
    const auto broken = shapeViolation(model);
    if (!broken)
        return {};
    if (broken->rule != "divides")
        return tl::make_unexpected(refusalOf(*broken, {}));
    TransformerShape other = model;
    ParallelLayout unused;
    int* field = fieldOf(broken->field, other, unused);
    return tl::make_unexpected(refusalOf(*broken, neighbours(broken->value, 1, broken->figure, [&](long long choice) {
        *field = static_cast<int>(choice);
        return broken->figure % choice == 0;
    })));
}

Result<void> checkMachine(const TrainingMachine& machine)
{
    if (!machine.gpu || !machine.constants)
        return failure(ErrorCode::Unsupported, "gpu", {machine.gpu ? "no-constants" : "no-gpu"});
    // Bytes and operations a second of which quotients stay numbers; NaN is none of them.
    const auto isRate = [](auto rate) { return rate.base() >= 1 && rate.base() <= 1e24; };
    const auto isRateIfAny = [&](const auto& rate) { return !rate || isRate(*rate); };
    const Gpu& gpu = *machine.gpu;
    if (!gpu.dense16Bit || !isRate(*gpu.dense16Bit) || !isRate(gpu.memoryBandwidth) || !isRate(gpu.memory) ||
        !isRateIfAny(gpu.dense8Bit) || !isRateIfAny(gpu.dense4Bit) || !isRateIfAny(gpu.scaleUp))
        return failure(ErrorCode::Unsupported, "gpu", {"gpu-without-figures", gpu.id});
    const Bandwidth nic = machine.nicPerGpu;
    if (nic.base() != 0 && !isRate(nic))
        return failure(ErrorCode::OutOfRange, "nic_gbps_per_gpu", {fmt::format("{}", nic.base()), ">= 0"});
    if (!(machine.fabricFactor > 0 && machine.fabricFactor <= 1) ||
        (nic.base() != 0 && !isRate(nic * machine.fabricFactor)))
        return failure(ErrorCode::OutOfRange, "fabricFactor", {fmt::format("{}", machine.fabricFactor), "0 - 1"});
    return firstFailure(
        [&] { return requireRange(machine.gpus, 1, WorkloadLimits::kGpus, "gpus"); },
        [&] { return requireRange(machine.gpusPerNode, 1, 1024, "gpus_per_node"); },
        [&] { return requireRange(machine.tuning.adapterRank, 0, WorkloadLimits::kWidth, "adapter_rank"); });
}

Result<ParallelLayout> completeLayout(const TransformerShape& model, const ParallelLayout& layout, int gpus)
{
    ParallelLayout full = layout;
    full.choosesRecompute = false;
    const auto broken = completeOrViolation(model, full, gpus);
    if (!broken)
        return full;
    return tl::make_unexpected(refusalOf(*broken, validChoices(*broken, model, layout, gpus)));
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
