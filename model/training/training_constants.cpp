// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/training_constants.h"

#include "model/catalogue/strict_json.h"

#include <algorithm>
#include <cctype>
#include <istream>

namespace cw {

namespace {

const std::string kFormat = "clusterwright-training-constants";
const std::vector<std::string> kEvidenceWords = {"read", "unverified", "estimate"};
const std::vector<std::string> kGenerationWords = {"first", "second", "current"};

/// Where the figure of a name goes. The same table says which names are known and which are missing.
template <class Set>
struct Slot {
    const char* name;
    double Set::*member;
    bool isRequired = true;
};

const std::vector<Slot<CommonConstants>> kCommonSlots = {
    {"stream_share", &CommonConstants::streamShare},
    {"gemm_half_depth", &CommonConstants::gemmHalfDepth},
    {"kernel_launch", &CommonConstants::kernelLaunch},
    {"elementwise_backward", &CommonConstants::elementwiseBackward},
    {"flash_backward", &CommonConstants::flashBackward},
    {"logit_bytes", &CommonConstants::logitBytes},
    {"embedding_bytes", &CommonConstants::embeddingBytes},
    {"fp8_cast_bytes", &CommonConstants::fp8CastBytes},
    {"block_scaled_share", &CommonConstants::blockScaledShare},
    {"nic_share", &CommonConstants::nicShare},
    {"scale_up_latency", &CommonConstants::scaleUpLatency},
    {"nic_latency", &CommonConstants::nicLatency},
    {"exposed_transfer", &CommonConstants::exposedTransfer},
    {"hidden_gradients", &CommonConstants::hiddenGradients},
    {"gradient_window", &CommonConstants::gradientWindow},
    {"host_backward", &CommonConstants::hostBackward},
    {"optimizer_bytes", &CommonConstants::optimizerBytes},
    {"straggler_base", &CommonConstants::stragglerBase},
    {"straggler_slope", &CommonConstants::stragglerSlope},
    {"reserved_bytes", &CommonConstants::reservedBytes},
    {"fragmentation", &CommonConstants::fragmentation},
    {"default_batch_tokens", &CommonConstants::defaultBatchTokens},
    {"minimum_band", &CommonConstants::minimumBand},
    {"host_bound_ratio", &CommonConstants::hostBoundRatio},
    {"host_bound_band", &CommonConstants::hostBoundBand},
    {"unstated_band", &CommonConstants::unstatedBand},
    {"assumed_fabric_band", &CommonConstants::assumedFabricBand},
};

const std::vector<Slot<GpuConstants>> kGpuSlots = {
    {"gemm_16bit", &GpuConstants::gemm16},
    {"gemm_8bit", &GpuConstants::gemm8, false},
    {"flash_first", &GpuConstants::flashFirst, false},
    {"flash_second", &GpuConstants::flashSecond, false},
    {"flash_current", &GpuConstants::flashCurrent, false},
    {"scale_up_share", &GpuConstants::scaleUpShare},
    {"typical_nic", &GpuConstants::typicalNic, false},
    {"extra_band", &GpuConstants::extraBand, false},
};

const std::vector<Slot<StackConstants>> kStackSlots = {
    {"elementwise", &StackConstants::elementwise},
    {"host_per_layer", &StackConstants::hostPerLayer},
    {"step_overhead", &StackConstants::stepOverhead},
    {"hidden_tensor", &StackConstants::hiddenTensor},
    {"hides_tensor", &StackConstants::hidesTensor},
    {"hides_gradients", &StackConstants::hidesGradients},
    {"gradient_bytes", &StackConstants::gradientBytes},
    {"accumulate_bytes", &StackConstants::accumulateBytes},
    {"unfused_gemm", &StackConstants::unfusedGemm},
    {"odd_head_gemm", &StackConstants::oddHeadGemm},
    {"score_bytes", &StackConstants::scoreBytes},
    {"flash_half_sequence", &StackConstants::flashHalfSequence},
    {"band", &StackConstants::band},
};

CalibratedFigure readFigure(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    CalibratedFigure figure;
    figure.value = reader.requiredNumber("value");
    figure.low = reader.requiredNumber("low");
    figure.high = reader.requiredNumber("high");
    figure.unit = reader.requiredText("unit");
    figure.provenance.evidence = static_cast<Evidence>(reader.requiredChoice("evidence", kEvidenceWords));
    figure.provenance.source = reader.text("source");
    reader.refuseUnknownKeys();
    if (reader.hasFailed())
        return figure;
    if (figure.provenance.source.empty())
        reader.fail(ErrorCode::MissingSource, where, {where});
    else if (figure.value < figure.low || figure.value > figure.high)
        reader.fail(ErrorCode::OutOfRange, where + ".value",
                    {std::to_string(figure.value), std::to_string(figure.low) + " - " + std::to_string(figure.high)});
    return figure;
}

template <class Set>
void readFigures(ObjectReader& parent, const std::string& key, const std::vector<Slot<Set>>& slots, Set& set,
                 std::optional<Error>& error)
{
    const std::string where = parent.placeOf(key);
    const JsonValue* object = parent.object(key);
    if (!object) {
        parent.fail(ErrorCode::MissingKey, where, {key});
        return;
    }
    ObjectReader reader(*object, where, error);
    for (const Slot<Set>& slot : slots) {
        const JsonValue* value = reader.object(slot.name);
        if (!value && slot.isRequired)
            reader.fail(ErrorCode::MissingKey, reader.placeOf(slot.name), {slot.name});
        if (!value)
            continue;
        const CalibratedFigure figure = readFigure(*value, reader.placeOf(slot.name), error);
        set.*slot.member = figure.value;
        set.figures[slot.name] = figure;
    }
    reader.refuseUnknownKeys();
}

GpuConstants readGpu(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    GpuConstants gpu;
    ObjectReader reader(value, where, error);
    gpu.family = reader.requiredText("family");
    readFigures(reader, "constants", kGpuSlots, gpu, error);
    reader.refuseUnknownKeys();
    return gpu;
}

StackConstants readStack(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    StackConstants stack;
    ObjectReader reader(value, where, error);
    stack.id = reader.requiredText("id");
    for (const JsonValue& name : reader.list("names"))
        stack.names.push_back(name.text);
    stack.flashGeneration = static_cast<FlashGeneration>(reader.requiredChoice("flash_generation", kGenerationWords));
    stack.isDefaultFused = reader.boolean("default_with_flash_attention", false);
    stack.isDefaultUnfused = reader.boolean("default_without_flash_attention", false);
    readFigures(reader, "constants", kStackSlots, stack, error);
    reader.refuseUnknownKeys();
    return stack;
}

template <class Set, class ReadOne>
std::vector<Set> readSets(ObjectReader& root, const std::string& key, ReadOne readOne, std::optional<Error>& error)
{
    std::vector<Set> sets;
    const std::vector<JsonValue>& items = root.list(key);
    for (std::size_t i = 0; i < items.size(); ++i)
        sets.push_back(readOne(items[i], key + "[" + std::to_string(i) + "]", error));
    if (sets.empty())
        root.fail(ErrorCode::MissingKey, key, {key});
    return sets;
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

double GpuConstants::flash(FlashGeneration generation) const
{
    switch (generation) {
    case FlashGeneration::First: return flashFirst;
    case FlashGeneration::Second: return flashSecond;
    case FlashGeneration::Current: return flashCurrent;
    }
    return 0;
}

const GpuConstants* TrainingConstants::gpu(const std::string& family) const
{
    const GpuConstants* fallback = nullptr;
    for (const GpuConstants& constants : gpus) {
        if (constants.family == family)
            return &constants;
        if (constants.family == "*")
            fallback = &constants;
    }
    return fallback;
}

const StackConstants* TrainingConstants::stack(const std::string& id) const
{
    const auto found = std::find_if(stacks.begin(), stacks.end(), [&](const auto& s) { return s.id == id; });
    return found == stacks.end() ? nullptr : &*found;
}

const StackConstants* TrainingConstants::defaultStack(bool hasFlashAttention) const
{
    for (const StackConstants& candidate : stacks)
        if (hasFlashAttention ? candidate.isDefaultFused : candidate.isDefaultUnfused)
            return &candidate;
    return nullptr;
}

const StackConstants* TrainingConstants::recognise(const std::string& publication) const
{
    const std::string text = lowerCase(publication);
    for (const StackConstants& candidate : stacks)
        for (const std::string& name : candidate.names)
            if (!name.empty() && text.find(lowerCase(name)) != std::string::npos)
                return &candidate;
    return nullptr;
}

Result<TrainingConstants> trainingConstantsFromJson(std::istream& json)
{
    const Result<JsonValue> parsed = parseStrictJson(json);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    std::optional<Error> error;
    ObjectReader root(*parsed, "", error);
    TrainingConstants constants;
    const std::string format = root.requiredText("format");
    if (!error && format != kFormat)
        return failure(ErrorCode::WrongFormat, "format", {kFormat, format});
    root.requiredNumber("version", {1, 1});
    root.text("about");
    readFigures(root, "common", kCommonSlots, constants.common, error);
    constants.gpus = readSets<GpuConstants>(root, "gpu_families", readGpu, error);
    constants.stacks = readSets<StackConstants>(root, "stacks", readStack, error);
    if (const JsonValue* aliases = root.object("gpu_aliases"))
        for (const auto& [name, part] : aliases->members)
            constants.gpuAliases[name] = part.text;
    root.refuseUnknownKeys();
    if (error)
        return tl::make_unexpected(*error);
    return constants;
}

}  // namespace cw
