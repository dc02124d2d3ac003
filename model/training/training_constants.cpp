// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/training_constants.h"

#include "model/training/figure_reader.h"

#include <algorithm>
#include <cctype>
#include <istream>

namespace cw {

namespace {

const std::string kFormat = "clusterwright-training-constants";
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
    {"wave_loss", &CommonConstants::waveLoss},
    {"kernel_launch", &CommonConstants::kernelLaunch},
    {"elementwise_backward", &CommonConstants::elementwiseBackward},
    {"latent_elementwise", &CommonConstants::latentElementwise},
    {"odd_expert_elementwise", &CommonConstants::oddExpertElementwise},
    {"fused_expert_elementwise", &CommonConstants::fusedExpertElementwise},
    {"permute_bytes", &CommonConstants::permuteBytes},
    {"flash_backward", &CommonConstants::flashBackward},
    {"attention_8bit_speedup", &CommonConstants::attention8Speedup},
    {"embedding_bytes", &CommonConstants::embeddingBytes},
    {"fp4_cast_bytes", &CommonConstants::fp4CastBytes},
    {"block_scaled_share", &CommonConstants::blockScaledShare},
    {"row_scaled_share", &CommonConstants::rowScaledShare},
    {"nic_share", &CommonConstants::nicShare},
    {"scale_up_latency", &CommonConstants::scaleUpLatency},
    {"nic_latency", &CommonConstants::nicLatency},
    {"exposed_transfer", &CommonConstants::exposedTransfer},
    {"exposed_context", &CommonConstants::exposedContext},
    {"hidden_gradients", &CommonConstants::hiddenGradients},
    {"gradient_window", &CommonConstants::gradientWindow},
    {"sharded_interference", &CommonConstants::shardedInterference},
    {"host_backward", &CommonConstants::hostBackward},
    {"graph_host_share", &CommonConstants::graphHostShare},
    {"optimizer_bytes", &CommonConstants::optimizerBytes},
    {"host_optimizer_rate", &CommonConstants::hostOptimizerRate},
    {"straggler_base", &CommonConstants::stragglerBase},
    {"straggler_slope", &CommonConstants::stragglerSlope},
    {"reserved_bytes", &CommonConstants::reservedBytes},
    {"fragmentation", &CommonConstants::fragmentation},
    {"default_batch_tokens", &CommonConstants::defaultBatchTokens},
    {"minimum_band", &CommonConstants::minimumBand},
    {"host_bound_ratio", &CommonConstants::hostBoundRatio},
    {"host_bound_band", &CommonConstants::hostBoundBand},
    {"expert_band", &CommonConstants::expertBand},
    {"expert_graph_band", &CommonConstants::expertGraphBand},
    {"odd_expert_band", &CommonConstants::oddExpertBand},
    {"unknown_software_band", &CommonConstants::unknownSoftwareBand},
    {"unstated_band", &CommonConstants::unstatedBand},
    {"assumed_fabric_band", &CommonConstants::assumedFabricBand},
};

const std::vector<Slot<GpuConstants>> kGpuSlots = {
    {"gemm_16bit", &GpuConstants::gemm16},
    {"gemm_8bit", &GpuConstants::gemm8, false},
    {"gemm_4bit", &GpuConstants::gemm4, false},
    {"multiprocessors", &GpuConstants::multiprocessors, false},
    {"flash_first", &GpuConstants::flashFirst, false},
    {"flash_second", &GpuConstants::flashSecond, false},
    {"flash_current", &GpuConstants::flashCurrent, false},
    {"stream_share", &GpuConstants::streamShare, false},
    {"scale_up_share", &GpuConstants::scaleUpShare},
    {"host_link", &GpuConstants::hostLink, false},
    {"typical_nic", &GpuConstants::typicalNic, false},
    {"extra_band", &GpuConstants::extraBand, false},
};

const std::vector<Slot<StackConstants>> kStackSlots = {
    {"gemm_factor", &StackConstants::gemmFactor},
    {"elementwise", &StackConstants::elementwise},
    {"eager_elementwise", &StackConstants::eagerElementwise},
    {"logit_bytes", &StackConstants::logitBytes},
    {"host_per_layer", &StackConstants::hostPerLayer},
    {"host_per_expert_layer", &StackConstants::hostPerExpertLayer},
    {"host_per_expert", &StackConstants::hostPerExpert},
    {"host_per_sorted_expert", &StackConstants::hostPerSortedExpert, false},
    {"step_overhead", &StackConstants::stepOverhead},
    {"batch_overhead", &StackConstants::batchOverhead},
    {"hidden_tensor", &StackConstants::hiddenTensor},
    {"hides_tensor", &StackConstants::hidesTensor},
    {"hides_gradients", &StackConstants::hidesGradients},
    {"hides_context", &StackConstants::hidesContext},
    {"context_imbalance", &StackConstants::contextImbalance},
    {"adapts_all", &StackConstants::adaptsAll},
    {"loss_memory", &StackConstants::lossMemory},
    {"gradient_memory", &StackConstants::gradientMemory},
    {"sharded_memory", &StackConstants::shardedMemory},
    {"activation_memory", &StackConstants::activationMemory},
    {"drops_out", &StackConstants::dropsOut},
    {"keeps_weights_8bit", &StackConstants::keepsWeights8},
    {"dispatch_nic_share", &StackConstants::dispatchNicShare, false},
    {"hidden_experts", &StackConstants::hiddenExperts},
    {"hides_experts", &StackConstants::hidesExperts},
    {"has_full_graph", &StackConstants::hasFullGraph},
    {"has_fused_experts", &StackConstants::hasFusedExperts},
    {"sends_tokens_once", &StackConstants::sendsTokensOnce},
    {"forward_again", &StackConstants::forwardAgain},
    {"latent_again", &StackConstants::latentAgain},
    {"repeated_gather", &StackConstants::repeatedGather},
    {"cast_bytes", &StackConstants::castBytes},
    {"expert_cast_bytes", &StackConstants::expertCastBytes},
    {"attention_8bit", &StackConstants::attention8},
    {"gradient_bytes", &StackConstants::gradientBytes},
    {"sharded_gradient_bytes", &StackConstants::shardedGradientBytes},
    {"gathers_flat", &StackConstants::gathersFlat, false},
    {"owner_broadcast", &StackConstants::ownerBroadcast},
    {"accumulate_bytes", &StackConstants::accumulateBytes},
    {"unfused_gemm", &StackConstants::unfusedGemm},
    {"odd_head_gemm", &StackConstants::oddHeadGemm},
    {"score_bytes", &StackConstants::scoreBytes},
    {"flash_half_sequence", &StackConstants::flashHalfSequence},
    {"band", &StackConstants::band},
};

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
        const bool isInherited = set.figures.count(slot.name) > 0;
        if (!value && slot.isRequired && !isInherited)
            reader.fail(ErrorCode::MissingKey, reader.placeOf(slot.name), {slot.name});
        if (!value)
            continue;
        const CalibratedFigure figure = readCalibratedFigure(*value, reader.placeOf(slot.name), error);
        set.*slot.member = figure.value;
        set.figures[slot.name] = figure;
    }
    reader.refuseUnknownKeys();
}

/// The set that this one is a variant of: it starts with all figures of that and states those that differ.
template <class Set>
Set startingSet(ObjectReader& reader, const std::vector<Set>& earlier, std::string Set::*name)
{
    const std::string base = reader.text("based_on");
    if (base.empty())
        return {};
    const auto found = std::find_if(earlier.begin(), earlier.end(), [&](const Set& set) { return set.*name == base; });
    if (found != earlier.end()) {
        Set set = *found;
        set.basedOn = base;
        for (auto& [figure, stated] : set.figures)
            stated.isInherited = true;
        return set;
    }
    reader.fail(ErrorCode::UnknownReference, reader.placeOf("based_on"), {base});
    return {};
}

GpuConstants readGpu(const JsonValue& value, const std::string& where, const std::vector<GpuConstants>& earlier,
                     std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    GpuConstants gpu = startingSet(reader, earlier, &GpuConstants::family);
    gpu.family = reader.requiredText("family");
    readFigures(reader, "constants", kGpuSlots, gpu, error);
    reader.refuseUnknownKeys();
    return gpu;
}

StackConstants readStack(const JsonValue& value, const std::string& where, const std::vector<StackConstants>& earlier,
                         std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    StackConstants stack = startingSet(reader, earlier, &StackConstants::id);
    stack.id = reader.requiredText("id");
    stack.names.clear();
    for (const JsonValue& name : reader.list("names"))
        stack.names.push_back(name.text);
    stack.architectures.clear();
    for (const JsonValue& architecture : reader.list("architectures"))
        stack.architectures.push_back(architecture.text);
    stack.flashGeneration = static_cast<FlashGeneration>(reader.requiredChoice("flash_generation", kGenerationWords));
    stack.isDefaultFused = reader.boolean("default_with_flash_attention", false);
    stack.isDefaultUnfused = reader.boolean("default_without_flash_attention", false);
    stack.isDefaultSharded = reader.boolean("default_with_sharded_weights", false);
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
        sets.push_back(readOne(items[i], key + "[" + std::to_string(i) + "]", sets, error));
    if (sets.empty())
        root.fail(ErrorCode::MissingKey, key, {key});
    return sets;
}

FreeFigure readFreeFigure(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    FreeFigure figure;
    figure.name = reader.requiredText("name");
    for (const JsonValue& place : reader.list("places"))
        figure.places.push_back(place.text);
    figure.low = reader.requiredNumber("low");
    figure.high = reader.requiredNumber("high");
    figure.neutral = reader.number("neutral");
    reader.refuseUnknownKeys();
    return figure;
}

/// The figure of a set and of all sets after it that are variants of it and state none of their own.
template <class Set>
void collectFigures(std::vector<Set>& sets, std::string Set::*name, const std::string& of, const std::string& figure,
                    const std::vector<Slot<Set>>& slots, std::vector<double*>& found)
{
    const auto slot = std::find_if(slots.begin(), slots.end(), [&](const auto& s) { return figure == s.name; });
    if (slot == slots.end())
        return;
    for (Set& set : sets) {
        const auto stated = set.figures.find(figure);
        if (stated == set.figures.end())
            continue;
        if (set.*name == of)
            found.push_back(&(set.*slot->member));
        else if (set.basedOn == of && stated->second.isInherited)
            collectFigures(sets, name, set.*name, figure, slots, found);
    }
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Whole words: "NeMo" is not in "Nemotron".
bool containsWord(const std::string& text, const std::string& word)
{
    const auto isLetter = [&](std::size_t place) {
        return place < text.size() && std::isalpha(static_cast<unsigned char>(text[place])) != 0;
    };
    for (std::size_t at = text.find(word); at != std::string::npos && !word.empty(); at = text.find(word, at + 1))
        if ((at == 0 || !isLetter(at - 1)) && !isLetter(at + word.size()))
            return true;
    return false;
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

const StackConstants* TrainingConstants::stackOn(const Gpu& gpu, const std::string& id) const
{
    const StackConstants* found = stack(id);
    while (found && !found->architectures.empty() &&
           std::find(found->architectures.begin(), found->architectures.end(), gpu.architecture) ==
               found->architectures.end())
        found = stack(found->basedOn);
    return found;
}

const StackConstants* TrainingConstants::defaultStack(bool hasFlashAttention, Sharding sharding) const
{
    const auto isDefault = [&](const StackConstants& candidate) {
        if (sharding == Sharding::Weights)
            return candidate.isDefaultSharded;
        return hasFlashAttention ? candidate.isDefaultFused : candidate.isDefaultUnfused;
    };
    const auto found = std::find_if(stacks.begin(), stacks.end(), isDefault);
    return found == stacks.end() ? nullptr : &*found;
}

const StackConstants* TrainingConstants::stackFor(const Gpu& gpu, const std::string& id, bool hasFlashAttention,
                                                  Sharding sharding) const
{
    return id.empty() ? defaultStack(hasFlashAttention, sharding) : stackOn(gpu, id);
}

const StackConstants* TrainingConstants::recognise(const std::string& publication) const
{
    // The longest name says most: a release of a framework more than the framework.
    const std::string text = lowerCase(publication);
    const StackConstants* best = nullptr;
    std::size_t length = 0;
    for (const StackConstants& candidate : stacks)
        for (const std::string& name : candidate.names)
            if (name.size() > length && containsWord(text, lowerCase(name))) {
                best = &candidate;
                length = name.size();
            }
    return best;
}

std::vector<double*> TrainingConstants::figuresAt(const std::string& place)
{
    std::vector<double*> found;
    const std::size_t first = place.find('/');
    const std::size_t last = place.rfind('/');
    if (first == std::string::npos)
        return found;
    const std::string kind = place.substr(0, first);
    const std::string figure = place.substr(last + 1);
    if (kind == "common") {
        for (const Slot<CommonConstants>& slot : kCommonSlots)
            if (figure == slot.name)
                found.push_back(&(common.*slot.member));
        return found;
    }
    if (last <= first)
        return found;
    const std::string of = place.substr(first + 1, last - first - 1);
    if (kind == "gpu")
        collectFigures(gpus, &GpuConstants::family, of, figure, kGpuSlots, found);
    else if (kind == "stack")
        collectFigures(stacks, &StackConstants::id, of, figure, kStackSlots, found);
    return found;
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
    const std::vector<JsonValue>& free = root.list("free");
    for (std::size_t i = 0; i < free.size(); ++i) {
        const std::string where = "free[" + std::to_string(i) + "]";
        constants.freeFigures.push_back(readFreeFigure(free[i], where, error));
        for (const std::string& place : constants.freeFigures.back().places)
            if (constants.figuresAt(place).empty())
                root.fail(ErrorCode::UnknownReference, where + ".places", {place});
    }
    root.refuseUnknownKeys();
    if (error)
        return tl::make_unexpected(*error);
    return constants;
}

}  // namespace cw
