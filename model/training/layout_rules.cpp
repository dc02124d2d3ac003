// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_rules.h"

#include "model/training/layer_memory.h"
#include "model/training/layout_check.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

using Violation = std::optional<LayoutViolation>;
using Limits = WorkloadLimits;

/// The first of the checks that finds something; the later ones are not asked.
template <class... Checks>
Violation firstOf(const Checks&... checks)
{
    Violation found;
    ((found ? void() : void(found = checks())), ...);
    return found;
}

Violation range(std::string_view field, long long value, long long low, long long high)
{
    if (value >= low && value <= high)
        return {};
    return LayoutViolation{field, "range", value, low, high, {}};
}

Violation divides(std::string_view field, long long value, long long figure, std::string_view of)
{
    if (figure % value == 0)
        return {};
    return LayoutViolation{field, "divides", value, figure, 0, of};
}

Violation latentViolation(const TransformerShape& model)
{
    const LatentAttention& latent = *model.latent;
    return firstOf(
        [&] { return range("model.latent_attention.key_value_rank", latent.keyValueRank, 1, Limits::kWidth); },
        [&] { return range("model.latent_attention.query_rank", latent.queryRank, 0, Limits::kWidth); },
        [&] { return range("model.latent_attention.content_width", latent.contentWidth, 1, Limits::kWidth); },
        [&] { return range("model.latent_attention.position_width", latent.positionWidth, 0, Limits::kWidth); },
        [&] { return range("model.latent_attention.value_width", latent.valueWidth, 1, Limits::kWidth); });
}

Violation expertViolation(const TransformerShape& model)
{
    const ExpertShape& experts = model.experts;
    // Negative, or figures of experts that the model hasn't.
    if (!experts.exist())
        return experts == ExpertShape{} ? Violation{}
                                        : range("model.experts.count", experts.count, 1, Limits::kExperts);
    if (!std::isfinite(experts.capacityFactor) || experts.capacityFactor < 0 ||
        experts.capacityFactor > Limits::kExperts)
        return LayoutViolation{"model.experts.capacity_factor", "not-finite", 0, 0, Limits::kExperts, {}};
    return firstOf([&] { return range("model.experts.count", experts.count, 1, Limits::kExperts); },
                   [&] { return range("model.experts.chosen", experts.chosen, 1, experts.count); },
                   [&] { return range("model.experts.ffn", experts.feedForward, 1, Limits::kWidth); },
                   [&] { return range("model.experts.shared", experts.shared, 0, Limits::kExperts); },
                   [&] { return range("model.experts.dense_layers", experts.denseLayers, 0, model.layers); },
                   [&] { return range("model.experts.node_limit", experts.nodeLimit, 0, Limits::kGpus); });
}

Violation sizeViolation(const TransformerShape& model, const ParallelLayout& layout)
{
    return firstOf([&] { return range("layout.tp", layout.tensor, 1, Limits::kParallel); },
                   [&] { return range("layout.pp", layout.pipeline, 1, std::min(Limits::kParallel, model.layers)); },
                   [&] { return range("layout.cp", layout.context, 1, Limits::kParallel); },
                   [&] { return range("layout.ep", layout.expert, 1, Limits::kParallel); },
                   [&] { return range("layout.etp", layout.expertTensor, 0, Limits::kParallel); },
                   [&] { return range("layout.dp", layout.data, 0, Limits::kGpus); },
                   [&] { return range("layout.virtual_stages", layout.virtualStages, 0, model.layers); },
                   [&] { return range("layout.micro_batch", layout.microBatch, 0, Limits::kBatch); },
                   [&] { return range("layout.global_batch", layout.globalBatch, 1, Limits::kBatch); },
                   [&] { return range("layout.shard_group", layout.shardGroup, 0, Limits::kGpus); });
}

/// A tensor-parallel rank has whole heads, or copies of key-value heads, and an equal part of every feed-forward block.
Violation widthViolation(const TransformerShape& model, const ParallelLayout& layout)
{
    const int tensor = layout.tensor;
    const bool hasDense = !model.experts.exist() || model.experts.denseLayers > 0;
    return firstOf(
        [&] { return divides("layout.tp", tensor, model.heads, "heads"); },
        [&] {
            const bool fits = model.latent || model.kvHeads % tensor == 0 || tensor % model.kvHeads == 0;
            return fits ? Violation{}
                        : Violation(LayoutViolation{"layout.tp", "kv-heads", tensor, model.kvHeads, 0, "kvHeads"});
        },
        [&] { return hasDense ? divides("layout.tp", tensor, model.feedForward, "feedForward") : Violation{}; });
}

/// Names the size whose removal would leave a product that divides, the smallest change.
Violation productViolation(const ParallelLayout& layout, long long gpus)
{
    const long long tensor = layout.tensor;
    const long long pipeline = layout.pipeline;
    const long long context = layout.context;
    const auto fits = [gpus](long long ranks) { return ranks <= gpus && gpus % ranks == 0; };
    // Three factors of 65,536 stay within 64 bits.
    if (fits(tensor * pipeline * context))
        return {};
    if (context > 1 && fits(tensor * pipeline))
        return LayoutViolation{"layout.cp", "product", context, gpus, tensor * pipeline, "gpus"};
    if (pipeline > 1 && fits(tensor * context))
        return LayoutViolation{"layout.pp", "product", pipeline, gpus, tensor * context, "gpus"};
    return LayoutViolation{"layout.tp", "product", tensor, gpus, pipeline * context, "gpus"};
}

Violation contextViolation(const TransformerShape& model, const ParallelLayout& layout)
{
    const long long heads = model.heads / layout.tensor;
    const bool sharesHeads = layout.context > 1 && layout.contextKind == ContextKind::AllToAll;
    return firstOf(
        [&] { return divides("layout.cp", layout.context, model.sequence, "sequence"); },
        [&] { return sharesHeads ? divides("layout.cp", layout.context, heads, "headsOfRank") : Violation{}; },
        [&] {
            const int part = model.sequence / layout.context;
            return layout.isSequenceParallel ? divides("layout.tp", layout.tensor, part, "sequenceOfRank")
                                             : Violation{};
        });
}

Violation expertRankViolation(const TransformerShape& model, const ParallelLayout& layout)
{
    const ExpertShape& experts = model.experts;
    if (!experts.exist()) {
        if (layout.expert == 1)
            return {};
        return LayoutViolation{"layout.ep", "no-experts", layout.expert, 1, 1, {}};
    }
    const int inside = expertTensorRanks(layout);
    const long long ranks = static_cast<long long>(layout.tensor) * layout.context * layout.data;
    return firstOf(
        [&] { return divides("layout.etp", inside, layout.tensor, "tensor"); },
        [&] { return divides("layout.etp", inside, experts.feedForward, "expertWidth"); },
        [&] { return divides("layout.ep", layout.expert, experts.count, "experts"); },
        [&] {
            if (ranks / inside % layout.expert == 0)
                return Violation{};
            return Violation(LayoutViolation{"layout.ep", "divides", layout.expert, ranks / inside, 0, "expertRanks"});
        });
}

Violation shardViolation(const ParallelLayout& layout)
{
    if (layout.shardGroup == 0)
        return {};
    if (layout.sharding == Sharding::None)
        return LayoutViolation{"layout.shard_group", "not-sharded", layout.shardGroup, 0, 0, {}};
    return divides("layout.shard_group", layout.shardGroup, static_cast<long long>(layout.data) * layout.context,
                   "dataRanks");
}

/// Chunks of interleaved stages hold equally many layers, or embedding and loss count as one each. Models with experts
/// are cut by a list instead, which may leave chunks uneven (Megatron-Core, pipeline_model_parallel_layout).
Violation chunkViolation(const TransformerShape& model, const ParallelLayout& layout)
{
    if (layout.virtualStages <= 1)
        return {};
    const long long chunks = static_cast<long long>(layout.pipeline) * layout.virtualStages;
    const long long parts = model.layers + model.predictionLayers + 2;
    const bool isEven = model.layers % chunks == 0 || embeddingAndLossCountAsLayers(model, layout);
    if (layout.pipeline > 1 && (model.experts.exist() ? chunks <= parts : isEven))
        return {};
    return LayoutViolation{"layout.virtual_stages", "chunks", layout.virtualStages, model.layers, layout.pipeline, {}};
}

Violation scheduleViolation(const ParallelLayout& layout)
{
    const bool isTwoWay = layout.schedule == PipelineSchedule::DualPipe && layout.pipeline > 1;
    if (isTwoWay && layout.pipeline % 2 != 0)
        return LayoutViolation{"layout.pp", "two-way-even", layout.pipeline, 2, 0, {}};
    if (layout.microBatch == 0)
        return {};
    const int batches = microBatches(layout);
    if (isTwoWay && (batches % 2 != 0 || batches < 2 * layout.pipeline))
        return LayoutViolation{
            "layout.global_batch", "two-way-batches", layout.globalBatch, batches, 2LL * layout.pipeline, {}};
    if (layout.virtualStages > 1 && batches % layout.pipeline != 0)
        return LayoutViolation{"layout.global_batch", "interleave", layout.globalBatch, batches, layout.pipeline, {}};
    return {};
}

Violation batchViolation(const ParallelLayout& layout)
{
    if (layout.globalBatch % layout.data == 0)
        return {};
    return LayoutViolation{"layout.global_batch", "multiple", layout.globalBatch, layout.data, 0, "dataRanks"};
}

Violation microBatchViolation(const ParallelLayout& layout)
{
    if (layout.microBatch == 0)
        return {};
    return divides("layout.micro_batch", layout.microBatch, layout.globalBatch / layout.data, "batchOfRank");
}

}  // namespace

std::optional<LayoutViolation> shapeViolation(const TransformerShape& model)
{
    return firstOf([&] { return range("model.layers", model.layers, 1, Limits::kLayers); },
                   [&] { return range("model.hidden", model.hidden, 1, Limits::kWidth); },
                   [&] { return range("model.heads", model.heads, 1, Limits::kWidth); },
                   [&] { return range("model.kv_heads", model.kvHeads, 1, Limits::kWidth); },
                   [&] { return range("model.ffn", model.feedForward, 1, Limits::kWidth); },
                   [&] { return range("model.vocab", model.vocabulary, 1, Limits::kWidth); },
                   [&] { return range("model.seq_len", model.sequence, 1, Limits::kSequence); },
                   [&] { return range("model.head_dim", model.headWidth, 0, Limits::kWidth); },
                   [&] { return range("model.window", model.window, 0, Limits::kSequence); },
                   [&] { return range("model.windowed_layers", model.windowedLayers, 0, model.layers); },
                   [&] { return range("model.prediction_layers", model.predictionLayers, 0, Limits::kLayers); },
                   [&] { return model.latent ? latentViolation(model) : Violation{}; },
                   [&] { return expertViolation(model); },
                   [&] {
                       return model.headWidth > 0 || model.latent
                                  ? Violation{}
                                  : divides("model.heads", model.heads, model.hidden, "hidden");
                   },
                   [&] { return divides("model.kv_heads", model.kvHeads, model.heads, "heads"); });
}

std::optional<LayoutViolation> completeOrViolation(const TransformerShape& model, ParallelLayout& layout, int gpus)
{
    layout.tensor = layout.tensor == 0 ? 1 : layout.tensor;
    layout.pipeline = layout.pipeline == 0 ? 1 : layout.pipeline;
    const Violation sizes =
        firstOf([&] { return range("gpus", gpus, 1, Limits::kGpus); }, [&] { return sizeViolation(model, layout); },
                [&] { return widthViolation(model, layout); }, [&] { return productViolation(layout, gpus); });
    if (sizes)
        return sizes;
    const int data = gpus / layout.tensor / layout.pipeline / layout.context;
    if (layout.data != 0 && layout.data != data)
        return LayoutViolation{"layout.dp", "fills", layout.data, data, gpus, "gpus", 1};
    layout.data = data;
    int depth = 1;
    const auto next = [&depth](Violation found) {
        ++depth;
        if (found)
            found->depth = depth;
        return found;
    };
    return firstOf(
        [&] { return next(contextViolation(model, layout)); }, [&] { return next(expertRankViolation(model, layout)); },
        [&] { return next(shardViolation(layout)); }, [&] { return next(batchViolation(layout)); },
        [&] { return next(microBatchViolation(layout)); }, [&] { return next(chunkViolation(model, layout)); },
        [&] { return next(scheduleViolation(layout)); });
}

}  // namespace cw
