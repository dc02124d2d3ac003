// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_case_reading.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace cw::predict_cases {

namespace {

constexpr int kUsualAdapterRank = 16;

bool isDigit(char letter)
{
    return std::isdigit(static_cast<unsigned char>(letter)) != 0;
}

/// What stands before a remark in brackets, if anything does.
std::string withoutRemark(const std::string& words)
{
    const std::string head = words.substr(0, words.find('('));
    return head.find_first_not_of(' ') == std::string::npos ? words : head;
}

ScaleKind scalesOf(const std::string& word)
{
    if (containsAny(word, {"row"}))
        return ScaleKind::Row;
    return containsAny(word, {"mx", "block", "nvfp4", "subchannel"}) ? ScaleKind::Block : ScaleKind::Tensor;
}

std::optional<Precision> precisionOf(const std::string& word)
{
    if (containsAny(word, {"fp4", "float4", "e2m1"}))
        return Precision::Fp4;
    if (containsAny(word, {"fp8", "float8", "e4m3", "e5m2"}))
        return Precision::Fp8;
    if (containsAny(word, {"bf16", "bfloat16"}))
        return Precision::Bf16;
    if (containsAny(word, {"fp16", "float16", "half"}))
        return Precision::Fp16;
    return std::nullopt;
}

bool isVolta(const TrainingCase& run)
{
    return lowerCase(run.gpu).find("v100") != std::string::npos;
}

/// The ranks of "zero1 in node", "FSDP=128", "HSDP (32)", 0 if all share.
int shardGroupOf(const std::string& words, const std::string& word, const TrainingCase& run)
{
    // One rank of each tensor-parallel group holds the same shard.
    const int ofNode = std::max(1, run.gpusPerNode / std::max(1, run.layout.tensor));
    if (containsAny(word, {"innode", "intranode", "withinnode", "withinanode"}))
        return ofNode;
    for (const std::string_view mark : {"=", "group ", "size ", "hsdp (", "hsdp "}) {
        const std::size_t place = words.find(mark);
        const std::size_t begin = place == std::string::npos ? place : place + mark.size();
        if (begin < words.size() && isDigit(words[begin]))
            return firstNumber(words.substr(begin)).value_or(0);
    }
    return containsAny(word, {"hsdp", "hybrid"}) ? ofNode : 0;
}

std::optional<Sharding> shardingOf(const std::string& word)
{
    if (containsAny(word, {"noshard", "zero0", "zerostage0"}))
        return Sharding::None;
    if (containsAny(word, {"shardgradop", "zero2", "zerostage2", "optimgrads"}) &&
        !containsAny(word, {"optimgradsparams"}))
        return Sharding::Gradients;
    if (containsAny(word, {"fsdp", "hsdp", "fullshard", "zero3", "zerostage3", "fullysharded", "optimgradsparams"}))
        return Sharding::Weights;
    if (containsAny(word, {"zero1", "zerostage1", "distributedoptimizer", "shardedoptimizer", "zero"}))
        return Sharding::Optimizer;
    if (word == "none" || word == "ddp" || word == "dp" || word == "no")
        return Sharding::None;
    return std::nullopt;
}

}  // namespace

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string plainWord(const std::string& text)
{
    std::string plain;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0)
            plain += static_cast<char>(std::tolower(byte));
    }
    return plain;
}

bool containsAny(const std::string& text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

std::optional<int> firstNumber(const std::string& text)
{
    const auto begin = std::find_if(text.begin(), text.end(), isDigit);
    const auto end = std::find_if_not(begin, text.end(), isDigit);
    int number = 0;
    const char* first = text.data() + (begin - text.begin());
    const auto [rest, fault] = std::from_chars(first, first + (end - begin), number);
    return begin == end || fault != std::errc() ? std::nullopt : std::optional<int>(number);
}

void refuse(TrainingCase& run, const char* reason)
{
    if (!run.cannotExpress)
        run.cannotExpress = reason;
}

void readPrecision(const std::string& words, TrainingCase& run)
{
    const std::string word = plainWord(withoutRemark(words));
    run.layout.scales = scalesOf(word);
    if (const auto precision = precisionOf(word)) {
        run.layout.precision = *precision;
    } else if (containsAny(word, {"fp32", "tf32", "int8", "float32"})) {
        refuse(run, "precision");
    } else {
        // Mixed precision is FP16 on GPUs without BF16 units, BF16 on all others.
        run.layout.precision = isVolta(run) ? Precision::Fp16 : Precision::Bf16;
        run.hasUnstatedInputs = true;
    }
}

void readRecompute(const std::string& words, TrainingCase& run)
{
    const std::string word = lowerCase(words);
    Recompute& recompute = run.layout.recompute;
    const bool isUnknown = word.empty() || containsAny(word, {"unknown", "not stated", "unstated"});
    run.hasUnstatedInputs = run.hasUnstatedInputs || isUnknown;
    // Selective checkpointing of fms-fsdp is a share of the layers, all by default, that its publications don't print
    // (docs/configurations.md, selective_checkpointing).
    const bool isShare = containsAny(lowerCase(run.publication), {"fms-fsdp"}) && containsAny(word, {"selective"});
    run.layout.choosesRecompute = isUnknown || isShare;
    // TorchTitan's selective checkpointing keeps every second matrix product unless it says otherwise.
    const std::string origin = lowerCase(run.framework + " " + run.publication);
    const bool isPerOperator = containsAny(origin, {"torchtitan"});
    // MaxText has a policy of what it keeps in every configuration that it ships.
    const bool hasPolicy = containsAny(origin, {"maxtext"});
    if (containsAny(word, {"per-op", "per op", "every second", "partial"}) ||
        (isPerOperator && containsAny(word, {"selective"})))
        recompute = Recompute::PerOperator;
    else if (containsAny(word, {"selective"}) || (isUnknown && hasPolicy))
        recompute = Recompute::Selective;
    else if (containsAny(word, {"full", "checkpoint", "uniform", "block", "true", "yes"}))
        recompute = Recompute::Full;
    else if (isUnknown && !run.layout.hasFlashAttention)
        recompute = Recompute::Full;  // As all large runs did before fused attention made scores cheap to keep.
    else
        recompute = Recompute::None;
}

void readSharding(const std::string& words, TrainingCase& run)
{
    const std::string word = plainWord(words);
    const std::string prose = lowerCase(words);
    ParallelLayout& layout = run.layout;
    std::optional<Sharding> sharding = shardingOf(word);
    if (!sharding)
        sharding = shardingOf(plainWord(run.framework)) == Sharding::Weights ? Sharding::Weights : sharding;
    if (!sharding && containsAny(lowerCase(run.publication), {"fsdp", "torchtitan", "maxtext"}))
        sharding = Sharding::Weights;
    run.hasUnstatedInputs = run.hasUnstatedInputs || (!word.empty() && !sharding) || word == "fsdpdp";
    layout.sharding = sharding.value_or(run.layout.hasFlashAttention ? Sharding::Optimizer : Sharding::None);
    layout.shardGroup = layout.sharding == Sharding::None ? 0 : shardGroupOf(prose, word, run);
    layout.offloadsOptimizer = containsAny(word, {"zerooffload", "offloadoptimizer", "optimizeroffload", "cpuoffload"});
}

void readKind(const std::string& words, TrainingCase& run)
{
    const std::string word = lowerCase(words);
    if (containsAny(word, {"single-layer", "layer time"}))
        refuse(run, "single-layer");
    else if (containsAny(word, {"inference", "serving", "decode", "prefill"}))
        refuse(run, "no-training");
    else if (containsAny(word, {"lora", "peft", "adapter"}))
        readTuning(word, run);
    else if (containsAny(word, {"sft", "fine-tun", "finetun"}))
        run.tuning = Tuning::AllWeights;
}

void readTuning(const std::string& words, TrainingCase& run)
{
    const std::string word = lowerCase(words);
    if (word.empty() || word == "none")
        return;
    run.tuning = Tuning::LowRank;
    run.adapterRank = firstNumber(word).value_or(run.adapterRank == 0 ? kUsualAdapterRank : run.adapterRank);
}

void readRemarks(const std::string& words, TrainingCase& run)
{
    const std::string word = plainWord(words);
    if (containsAny(word, {"dualpipe", "haillm"}))
        run.layout.schedule = PipelineSchedule::DualPipe;
    else if (containsAny(word, {"zerobubble", "zbh1", "zbh2", "zbv", "zb1p"}))
        run.layout.schedule = PipelineSchedule::ZeroBubble;
    if (containsAny(word, {"ulysses", "cpa2a", "alltoallcontext", "alltoallcp"}))
        run.layout.contextKind = ContextKind::AllToAll;
    run.layout.offloadsActivations = containsAny(word, {"activationoffload", "offloadactivation"});
    if (containsAny(word, {"cudagraph", "fullgraph", "fulliterationgraph"}))
        run.software.hasFullGraph = true;
}

}  // namespace cw::predict_cases
