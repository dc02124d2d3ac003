// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The time of one pass through the model.
#include "model/training/serving.h"
#include "model/training/serving_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

/// What one group of ranks works on in a pass. With several groups every group has the same.
struct PassLoad {
    double tokens = 0;        ///< that pass the matrices
    double sequences = 0;     ///< that end in a sampled token
    double allTokens = 0;     ///< of the whole replica
    double cachedTokens = 0;  ///< of context, read back from memory by layers without a window
    double windowTokens = 0;  ///< same for layers with one
    double pairs = 0;         ///< queries times keys of prompts, full attention; zero: all context is cached
    double windowPairs = 0;
};

/// Rates that collectives reach, bytes per second and GPU.
struct Links {
    double scaleUp = 0;
    double nic = 0;
};

/// `inside` ranks of a group share a scale-up domain, `outside` such parts make it up.
struct RankSplit {
    double inside = 1;
    double outside = 1;
};

/// Equal parts: with a domain of 3, a group of 4 has two parts of 2.
RankSplit splitRanks(int ranks, int domain)
{
    int inside = std::clamp(domain, 1, ranks);
    while (ranks % inside != 0)
        --inside;
    return {static_cast<double>(inside), static_cast<double>(ranks) / inside};
}

/// Sums terms into what bounds each of them.
class Pass {
public:
    Pass(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
         const PassLoad& load)
        : model_(model)
        , layout_(layout)
        , machine_(machine)
        , constants_(*machine.constants)
        , load_(load)
        , shape_(servingShape(model))
        , gemm_(productRate(layout.weights, machine))
        , gemm16_(productRate(Precision::Bf16, machine))
        , stream_(inBytesPerSecond(machine.gpu->memoryBandwidth))
        , links_(links())
    {
    }

    PassParts time()
    {
        const double denseLayers = shape_.denseLayers;
        const double expertLayers = shape_.expertLayers;
        parts_ += (denseLayers + expertLayers) * attentionLayer();
        parts_ += denseLayers * denseFeedForward();
        if (expertLayers > 0)
            parts_ += expertLayers * expertFeedForward();
        parts_ += logits();
        parts_.latency += seconds(constants_.passOverhead);
        // While the GPU works on a pass the host prepares the next one, sequence by sequence.
        const Duration host = seconds(constants_.sequenceOverhead * load_.sequences);
        if (host > parts_.total())
            parts_.latency += host - parts_.total();
        // All groups meet at every layer with experts.
        return layout_.groups() > 1 ? constants_.groupWait * parts_ : parts_;
    }

private:
    Links links() const
    {
        Links links;
        if (machine_.gpu->scaleUp)
            links.scaleUp = inBytesPerSecond(*machine_.gpu->scaleUp) * constants_.scaleUpShare;
        links.nic = inBytesPerSecond(machine_.nicPerGpu) * constants_.nicShare * machine_.fabricFactor;
        return links;
    }

    /// Operations and bytes at the same time: the longer one shows.
    static PassParts roofline(double operations, double rate, double bytes, double bandwidth)
    {
        PassParts parts;
        const double compute = operations / rate;
        const double memory = bytes / bandwidth;
        (compute > memory ? parts.compute : parts.memoryBandwidth) = seconds(std::max(compute, memory));
        return parts;
    }

    /// A product of all tokens with matrices of `weights` on this rank.
    PassParts product(double weights, double tokens) const
    {
        return roofline(2 * weights * tokens, gemm_, weights * bytesPerWeight(layout_.weights),
                        stream_ * constants_.weightStream);
    }

    /// Both partial sums of a layer are added up over the ranks that share it (Megatron-LM, arXiv 1909.08053).
    PassParts reduce() const
    {
        PassParts parts;
        if (layout_.tensor < 2)
            return parts;
        const double size = load_.tokens * model_.hidden * 2;
        const RankSplit ranks = splitRanks(layout_.tensor, machine_.domain);
        // Rings move 2(n-1)/n of the sum; it is scattered inside the domain before it leaves (NCCL, PERFORMANCE.md).
        if (ranks.inside > 1) {
            parts.link += seconds(2 * (ranks.inside - 1) / ranks.inside * size / links_.scaleUp);
            parts.latency += seconds(constants_.scaleUpLatency);
        }
        if (ranks.outside > 1) {
            parts.link += seconds(2 * (ranks.outside - 1) / ranks.outside * size / ranks.inside / links_.nic);
            parts.latency += seconds(constants_.nicLatency);
        }
        return parts;
    }

    PassParts attentionLayer() const
    {
        const double t = layout_.tensor;
        PassParts parts = product(shape_.attentionWeights / t, load_.tokens);
        const double windowed = shape_.layers > 0 ? shape_.windowedLayers / shape_.layers : 0;
        const double cached = (1 - windowed) * load_.cachedTokens + windowed * load_.windowTokens;
        const double pairs = (1 - windowed) * load_.pairs + windowed * load_.windowPairs;
        const double attentionRate = inTeraflopsPerSecond(*machine_.gpu->dense16Bit) * 1e12 * constants_.attention;
        // A causal mask leaves half of the pairs of a prompt.
        parts += roofline(pairs / 2 * shape_.promptFlopsPerPair / t, attentionRate, 0, stream_);
        parts += roofline(cached * shape_.decodeFlopsPerPair / t, attentionRate,
                          cached * cacheElements(model_, layout_) * bytesPerWeight(layout_.keyValues),
                          stream_ * constants_.cacheStream);
        parts.memoryBandwidth +=
            seconds(constants_.activationBytes * model_.hidden * load_.tokens / (stream_ * constants_.weightStream));
        parts.latency += seconds(constants_.layerOverhead);
        parts += reduce();
        return parts;
    }

    PassParts denseFeedForward() const
    {
        PassParts parts = product(shape_.feedForwardWeights / layout_.tensor, load_.tokens);
        if (!model_.isParallelBlock)  // One sum serves both halves of a parallel block.
            parts += reduce();
        return parts;
    }

    PassParts expertFeedForward() const
    {
        const ExpertShape& experts = model_.experts;
        const double ranks = layout_.expert > 1 ? layout_.expert : layout_.tensor;
        const double chosen = std::min<double>(experts.chosen, experts.count);
        // Tokens choose independently: an expert is left out by all of them with probability (1 - k/E)^T.
        const double touched =
            experts.count * (1 - std::pow(1 - chosen / experts.count, std::max(0.0, load_.allTokens)));
        const double imbalance = layout_.expert > 1 ? constants_.expertImbalance : 1;
        const double held = std::min(touched * imbalance, static_cast<double>(experts.count)) / ranks;
        PassParts parts = roofline(
            2 * shape_.expertWeights * chosen * load_.allTokens / ranks * imbalance, gemm_ * constants_.expertProducts,
            held * shape_.expertWeights * bytesPerWeight(layout_.weights), stream_ * constants_.weightStream);
        parts += product(experts.shared * shape_.expertWeights / layout_.tensor, load_.tokens);
        if (layout_.expert > 1)
            parts += exchange(parts.total());
        else
            parts += reduce();
        return parts;
    }

    /// Tokens go to the ranks of their experts and come back. A token goes once to each rank, and over NICs once to
    /// each node; from there scale-up links spread it (DeepSeek-V3, arXiv 2412.19437, section 3.2.2).
    PassParts exchange(Duration own) const
    {
        const double chosen = std::min<double>(model_.experts.chosen, model_.experts.count);
        const auto [inside, nodes] = splitRanks(layout_.expert, machine_.domain);
        const double reachedRanks = layout_.expert * (1 - std::pow(1 - 1.0 / layout_.expert, chosen));
        double reachedNodes = nodes * (1 - std::pow(1 - 1 / nodes, chosen));
        if (model_.experts.nodeLimit > 0)
            reachedNodes = std::min<double>(reachedNodes, model_.experts.nodeLimit);
        const double sentElement = bytesPerWeight(layout_.weights) < 2 ? 1 : 2;
        const double copy = load_.allTokens / layout_.expert * model_.hidden * (sentElement + 2);
        const double scaleUpBytes = copy * reachedRanks * (inside - 1) / inside;
        const double nicBytes = copy * reachedNodes * (nodes - 1) / nodes;
        double volume = 0;
        double latency = 0;
        if (inside > 1) {
            volume = scaleUpBytes / links_.scaleUp;
            latency = constants_.scaleUpLatency;
        }
        if (nodes > 1) {
            volume = std::max(volume, nicBytes / links_.nic);
            latency = constants_.nicLatency;
        }
        PassParts parts;
        parts.link = seconds(std::max(0.0, volume - constants_.hiddenExperts * inSeconds(own)));
        parts.latency = seconds(2 * latency);
        return parts;
    }

    /// The output projection stays in 16 bits whatever the precision of the rest.
    PassParts logits() const
    {
        const double weights = static_cast<double>(model_.vocabulary) * model_.hidden / layout_.tensor;
        return roofline(2 * weights * load_.sequences, gemm16_, 2 * weights, stream_ * constants_.weightStream);
    }

    const TransformerShape& model_;
    const ServingLayout& layout_;
    const ServingMachine& machine_;
    const ServingConstants& constants_;
    const PassLoad& load_;
    const ServingShape shape_;
    const double gemm_;
    const double gemm16_;
    const double stream_;
    const Links links_;
    PassParts parts_;
};

double windowed(const TransformerShape& model, double context)
{
    return model.window > 0 ? std::min<double>(context, model.window) : context;
}

/// `tokens` of prompts that see `context` in the mean of a full causal mask.
PassLoad promptLoad(const TransformerShape& model, double tokens, double context)
{
    PassLoad load;
    load.tokens = tokens;
    load.pairs = tokens * context;
    // Queries beyond the window see all of it, and no mask halves that.
    const double seen = windowed(model, context);
    load.windowPairs = tokens * seen * (2 - seen / std::max(context, 1.0));
    return load;
}

/// One token for each of `sequences` requests of a group, `allTokens` on the whole replica.
PassLoad decodeLoad(const TransformerShape& model, double sequences, double allTokens, double context)
{
    PassLoad load;
    load.tokens = sequences;
    load.sequences = sequences;
    load.allTokens = allTokens;
    load.cachedTokens = sequences * context;
    load.windowTokens = sequences * windowed(model, context);
    return load;
}

}  // namespace

double promptRoom(const ServingLayout& layout, const ServingMachine& machine, double others)
{
    return std::max(1.0, machine.constants->chunkTokens - others / layout.groups());
}

std::string_view PassParts::bound() const
{
    const std::array<std::pair<Duration, std::string_view>, 4> parts{
        {{compute, "compute"}, {memoryBandwidth, "memory-bandwidth"}, {link, "link"}, {latency, "latency"}}};
    return std::max_element(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first < b.first; })
        ->second;
}

PassParts& PassParts::operator+=(const PassParts& other)
{
    compute += other.compute;
    memoryBandwidth += other.memoryBandwidth;
    link += other.link;
    latency += other.latency;
    return *this;
}

PassParts operator*(double factor, const PassParts& parts)
{
    return {factor * parts.compute, factor * parts.memoryBandwidth, factor * parts.link, factor * parts.latency};
}

PassParts decodePass(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                     double batch, double context)
{
    const double sequences = std::max(1.0, batch / layout.groups());
    return Pass(model, layout, machine, decodeLoad(model, sequences, batch, context)).time();
}

double passesOfPrompt(const ServingLayout& layout, const ServingMachine& machine, double tokens, double others)
{
    return std::ceil(tokens / promptRoom(layout, machine, others));
}

PassParts promptPasses(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                       double tokens, double others, double context)
{
    const double passes = passesOfPrompt(layout, machine, tokens, others);
    const PassLoad prompt = promptLoad(model, tokens / passes, tokens);
    PassLoad load = decodeLoad(model, others / layout.groups(), others, context);
    load.tokens += prompt.tokens;
    load.sequences += 1 / passes;
    load.allTokens += prompt.tokens;
    load.pairs = prompt.pairs;
    load.windowPairs = prompt.windowPairs;
    return passes * Pass(model, layout, machine, load).time();
}

PassParts promptShare(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                      double tokens)
{
    // A pass takes several short prompts or a part of a long one; either way its tokens see the mean context.
    const double chunk = machine.constants->chunkTokens;
    PassLoad load = promptLoad(model, chunk, tokens);
    load.sequences = chunk / tokens;
    load.allTokens = chunk * layout.groups();
    return (tokens / chunk) * Pass(model, layout, machine, load).time();
}

}  // namespace cw
