// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_check.h"

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

/// A field that a suggestion may change, of the model or of the layout.
int* fieldOf(std::string_view name, TransformerShape& model, ParallelLayout& layout)
{
    struct ModelField {
        std::string_view name;
        int TransformerShape::*field;
    };
    struct LayoutField {
        std::string_view name;
        int ParallelLayout::*field;
    };
    static constexpr ModelField kModel[] = {{"model.heads", &TransformerShape::heads},
                                            {"model.kvHeads", &TransformerShape::kvHeads}};
    static constexpr LayoutField kLayout[] = {{"layout.tensor", &ParallelLayout::tensor},
                                              {"layout.pipeline", &ParallelLayout::pipeline},
                                              {"layout.data", &ParallelLayout::data},
                                              {"layout.context", &ParallelLayout::context},
                                              {"layout.expert", &ParallelLayout::expert},
                                              {"layout.expertTensor", &ParallelLayout::expertTensor},
                                              {"layout.virtualStages", &ParallelLayout::virtualStages},
                                              {"layout.microBatch", &ParallelLayout::microBatch},
                                              {"layout.globalBatch", &ParallelLayout::globalBatch},
                                              {"layout.shardGroup", &ParallelLayout::shardGroup}};
    for (const ModelField& candidate : kModel)
        if (candidate.name == name)
            return &(model.*candidate.field);
    for (const LayoutField& candidate : kLayout)
        if (candidate.name == name)
            return &(layout.*candidate.field);
    return nullptr;
}

/// Values beyond this many steps are no neighbours any more, and looking for them would be felt.
constexpr int kReach = 20'000;

/// The nearest values below and above, up to `largest`, that `isValid` takes.
template <class IsValid>
std::vector<long long> neighbours(long long value, long long step, long long largest, const IsValid& isValid)
{
    std::vector<long long> found;
    const long long from = std::clamp(value, 0LL, largest + 1);
    const long long start = from - from % step;
    const auto search = [&](long long first, long long stride) {
        long long candidate = first;
        for (int i = 0; i < kReach && candidate >= 1 && candidate <= largest; ++i, candidate += stride)
            if (isValid(candidate)) {
                found.push_back(candidate);
                return;
            }
    };
    search(from % step == 0 ? start - step : start, -step);
    search(start + step, step);
    return found;
}

/// No field of a valid layout is larger.
long long largestOf(std::string_view field, const TransformerShape& model, const ParallelLayout& layout, int gpus)
{
    if (field == "layout.globalBatch")
        return WorkloadLimits::kBatch;
    if (field == "layout.microBatch")
        return std::max(1, layout.globalBatch);
    return field == "layout.virtualStages" ? model.layers : std::max(1, gpus);
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
    const long long step = broken.field == "layout.globalBatch" ? batchStep(other, gpus) : 1;
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
    if (choices.empty() && other.data != 0 && broken.field != "layout.data") {
        other.data = 0;
        choices = search(false);
    }
    return choices.empty() ? search(true) : choices;
}

std::string allowedText(const LayoutViolation& broken)
{
    if (broken.rule == "range")
        return fmt::format("{} - {}", broken.figure, broken.limit);
    return broken.of.empty() ? std::string() : fmt::format("{} = {}", broken.of, broken.figure);
}

/// Found, allowed as text, the rule's code word, what its figure counts, figure, limit, then the nearest valid choices.
Error errorOf(const LayoutViolation& broken, const std::vector<long long>& choices)
{
    Error error{ErrorCode::OutOfRange, std::string(broken.field), {}, {}};
    error.args = {std::to_string(broken.value), allowedText(broken),           std::string(broken.rule),
                  std::string(broken.of),       std::to_string(broken.figure), std::to_string(broken.limit)};
    for (const long long choice : choices)
        error.args.push_back(std::to_string(choice));
    return error;
}

}  // namespace

Result<void> checkShape(const TransformerShape& model)
{
    const auto broken = shapeViolation(model);
    if (!broken)
        return {};
    if (broken->rule != "divides")
        return tl::make_unexpected(errorOf(*broken, {}));
    TransformerShape other = model;
    ParallelLayout unused;
    int* field = fieldOf(broken->field, other, unused);
    return tl::make_unexpected(errorOf(*broken, neighbours(broken->value, 1, broken->figure, [&](long long choice) {
        *field = static_cast<int>(choice);
        return broken->figure % choice == 0;
    })));
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
    full.choosesRecompute = false;
    const auto broken = completeOrViolation(model, full, gpus);
    if (!broken)
        return full;
    return tl::make_unexpected(errorOf(*broken, validChoices(*broken, model, layout, gpus)));
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
