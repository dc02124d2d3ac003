// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_parts.h"

#include <algorithm>

namespace cw {
namespace {

constexpr int kMostStages = 1024;
constexpr int kMostHeadWidth = 1'000'000;
constexpr double kMostCapacity = 1e6;
constexpr double kMostRequests = 1e9;
constexpr double kLeastMilliseconds = 0.001;
constexpr double kMostMilliseconds = 1e9;
constexpr double kLeastSeconds = 0.001;
constexpr double kMostSeconds = 1e9;

void readLatent(MemberReader& in, TransformerShape& model)
{
    const JsonNode* node = in.find("latent_attention", JsonNode::Kind::Object, "object");
    if (!node)
        return;
    MemberReader parts(*node, in.where("latent_attention"), in.fault(),
                       {"query_rank", "key_value_rank", "content_width", "position_width", "value_width"});
    parts.require({"key_value_rank", "content_width", "value_width"});
    LatentAttention& latent = model.latent.emplace();
    parts.read("query_rank", latent.queryRank, 0, WorkloadLimits::kWidth);
    parts.read("key_value_rank", latent.keyValueRank, 1, WorkloadLimits::kWidth);
    parts.read("content_width", latent.contentWidth, 1, kMostHeadWidth);
    parts.read("position_width", latent.positionWidth, 0, kMostHeadWidth);
    parts.read("value_width", latent.valueWidth, 1, kMostHeadWidth);
}

void readExperts(MemberReader& in, TransformerShape& model)
{
    const JsonNode* node = in.find("experts", JsonNode::Kind::Object, "object");
    if (!node)
        return;
    MemberReader parts(*node, in.where("experts"), in.fault(),
                       {"count", "chosen", "ffn", "shared", "dense_layers", "capacity_factor", "node_limit"});
    parts.require({"count", "chosen", "ffn"});
    ExpertShape& experts = model.experts;
    parts.read("count", experts.count, 1, WorkloadLimits::kExperts);
    parts.read("chosen", experts.chosen, 1, std::max(1, experts.count));
    parts.read("ffn", experts.feedForward, 1, WorkloadLimits::kWidth);
    parts.read("shared", experts.shared, 0, WorkloadLimits::kExperts);
    parts.read("dense_layers", experts.denseLayers, 0, model.layers);
    parts.read("capacity_factor", experts.capacityFactor, 0, kMostCapacity);
    parts.read("node_limit", experts.nodeLimit, 0, WorkloadLimits::kGpus);
}

TransformerShape readModel(const JsonNode& node, const std::string& path, bool isListed, Fault& fault)
{
    MemberReader in(node, path, fault,
                    {"preset", "layers", "hidden", "heads", "kv_heads", "head_dim", "ffn", "gated", "vocab", "seq_len",
                     "tied_embeddings", "latent_attention", "window", "windowed_layers", "parallel_block", "experts",
                     "prediction_layers"});
    if (!isListed)
        in.require({"layers", "hidden", "heads", "ffn", "vocab", "seq_len"});
    TransformerShape model;
    in.read("preset", model.preset);
    in.read("layers", model.layers, 1, WorkloadLimits::kLayers);
    in.read("hidden", model.hidden, 1, WorkloadLimits::kWidth);
    in.read("heads", model.heads, 1, WorkloadLimits::kWidth);
    model.kvHeads = model.heads;
    in.read("kv_heads", model.kvHeads, 1, WorkloadLimits::kWidth);
    in.read("head_dim", model.headWidth, 0, kMostHeadWidth);
    in.read("ffn", model.feedForward, 1, WorkloadLimits::kWidth);
    in.read("gated", model.isGated);
    in.read("vocab", model.vocabulary, 1, WorkloadLimits::kWidth);
    in.read("seq_len", model.sequence, 1, WorkloadLimits::kSequence);
    in.read("tied_embeddings", model.tiedEmbeddings);
    readLatent(in, model);
    in.read("window", model.window, 0, WorkloadLimits::kSequence);
    in.read("windowed_layers", model.windowedLayers, 0, model.layers);
    in.read("parallel_block", model.isParallelBlock);
    readExperts(in, model);
    in.read("prediction_layers", model.predictionLayers, 0, WorkloadLimits::kLayers);
    return model;
}

ListedLayer readListedLayer(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault,
                    {"name", "repeats", "weights", "forward_flops", "inner_width", "streamed_bytes", "kept_bytes"});
    in.require({"name"});
    ListedLayer layer;
    in.read("name", layer.name);
    in.read("repeats", layer.repeats, 1, WorkloadLimits::kLayers);
    in.read("weights", layer.weights, 0, WorkloadLimits::kListedFigure);
    in.read("forward_flops", layer.forwardFlops, 0, WorkloadLimits::kListedFigure);
    in.read("inner_width", layer.innerWidth, 0, WorkloadLimits::kListedFigure);
    in.read("streamed_bytes", layer.streamedBytes, 0, WorkloadLimits::kListedFigure);
    in.read("kept_bytes", layer.keptBytes, 0, WorkloadLimits::kListedFigure);
    return layer;
}

void readSizes(MemberReader& in, ParallelLayout& layout)
{
    in.read("tp", layout.tensor, 0, WorkloadLimits::kParallel);
    in.read("pp", layout.pipeline, 0, WorkloadLimits::kParallel);
    in.read("dp", layout.data, 0, WorkloadLimits::kGpus);
    in.read("cp", layout.context, 1, WorkloadLimits::kParallel);
    in.read("ep", layout.expert, 1, WorkloadLimits::kParallel);
    in.read("etp", layout.expertTensor, 0, WorkloadLimits::kParallel);
    in.read("virtual_stages", layout.virtualStages, 0, kMostStages);
    in.read("micro_batch", layout.microBatch, 0, WorkloadLimits::kBatch);
    in.read("global_batch", layout.globalBatch, 0, WorkloadLimits::kBatch);
    in.read("shard_group", layout.shardGroup, 0, WorkloadLimits::kGpus);
}

/// "auto" leaves it to the program, as a size of zero does.
void readRecompute(MemberReader& in, ParallelLayout& layout)
{
    std::string word;
    in.read("recompute", word);
    layout.choosesRecompute = !in.has("recompute") || word == kRecomputeAuto;
    if (!layout.choosesRecompute)
        in.readChoice("recompute", layout.recompute);
}

ParallelLayout readLayout(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault,
                    {"tp",
                     "pp",
                     "dp",
                     "cp",
                     "ep",
                     "etp",
                     "virtual_stages",
                     "micro_batch",
                     "global_batch",
                     "sequence_parallel",
                     "flash_attention",
                     "distributed_optimizer",
                     "sharding",
                     "shard_group",
                     "context_kind",
                     "schedule",
                     "recompute",
                     "precision",
                     "scales",
                     "offload_optimizer",
                     "offload_activations"});
    ParallelLayout layout;
    readSizes(in, layout);
    in.read("sequence_parallel", layout.isSequenceParallel);
    in.read("flash_attention", layout.hasFlashAttention);
    // The word of before the stages of sharding were told apart; `sharding` says more and stands.
    bool hasDistributedOptimizer = true;
    in.read("distributed_optimizer", hasDistributedOptimizer);
    layout.sharding = hasDistributedOptimizer ? Sharding::Optimizer : Sharding::None;
    in.readChoice("sharding", layout.sharding);
    in.readChoice("context_kind", layout.contextKind);
    in.readChoice("schedule", layout.schedule);
    readRecompute(in, layout);
    in.readChoice("precision", layout.precision);
    in.readChoice("scales", layout.scales);
    in.read("offload_optimizer", layout.offloadsOptimizer);
    in.read("offload_activations", layout.offloadsActivations);
    return layout;
}

void readSwitch(MemberReader& in, std::string_view key, std::optional<bool>& target)
{
    bool isOn = false;
    in.read(key, isOn);
    if (in.has(key))
        target = isOn;
}

TrainingSoftware readSoftware(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault,
                    {"stack", "flash", "compiled", "overlap_gradients", "overlap_tensor", "overlap_experts",
                     "full_graph", "fused_experts", "tokens_once", "switch_sums"});
    TrainingSoftware software;
    if (in.has("stack"))
        in.readId("stack", software.stack);
    if (in.has("flash"))
        in.readChoice("flash", software.flash.emplace(FlashGeneration::Current));
    readSwitch(in, "compiled", software.isCompiled);
    readSwitch(in, "overlap_gradients", software.overlapsGradients);
    readSwitch(in, "overlap_tensor", software.overlapsTensor);
    readSwitch(in, "overlap_experts", software.overlapsExperts);
    readSwitch(in, "full_graph", software.hasFullGraph);
    readSwitch(in, "fused_experts", software.hasFusedExperts);
    readSwitch(in, "tokens_once", software.sendsTokensOnce);
    readSwitch(in, "switch_sums", software.sumsInSwitches);
    return software;
}

CheckpointPlan readCheckpoint(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault, {"tier", "interval_s", "asynchronous"});
    CheckpointPlan plan;
    if (in.has("tier"))
        in.readId("tier", plan.tier);
    in.readQuantity("interval_s", plan.interval, seconds, kLeastSeconds, kMostSeconds);
    in.read("asynchronous", plan.isAsynchronous);
    return plan;
}

}  // namespace

void readServingDemand(MemberReader& in, ServingDemand& serving)
{
    in.read("requests_per_second", serving.requestsPerSecond, 0, kMostRequests);
    in.read("prompt_tokens", serving.promptTokens, 1, WorkloadLimits::kSequence);
    in.read("output_tokens", serving.outputTokens, 1, WorkloadLimits::kSequence);
    in.readQuantity("first_token_ms", serving.firstToken, milliseconds, kLeastMilliseconds, kMostMilliseconds);
    in.readQuantity("between_tokens_ms", serving.betweenTokens, milliseconds, kLeastMilliseconds, kMostMilliseconds);
    if (in.has("key_values"))
        in.readChoice("key_values", serving.keyValues.emplace(Precision::Bf16));
}

namespace {

void readParts(MemberReader& in, Workload& workload)
{
    Fault& fault = in.fault();
    const bool isListed = workload.kind == WorkloadKind::LayerTraining;
    if (const JsonNode* model = in.find("model", JsonNode::Kind::Object, "object"))
        workload.model = readModel(*model, in.where("model"), isListed, fault);
    in.readList("listed_layers", [&](const JsonNode& item, const std::string& place) {
        workload.listedLayers.push_back(readListedLayer(item, place, fault));
    });
    if (const JsonNode* layout = in.find("layout", JsonNode::Kind::Object, "object"))
        workload.layout = readLayout(*layout, in.where("layout"), fault);
    if (const JsonNode* software = in.find("software", JsonNode::Kind::Object, "object"))
        workload.software = readSoftware(*software, in.where("software"), fault);
    if (const JsonNode* checkpoint = in.find("checkpoint", JsonNode::Kind::Object, "object"))
        workload.checkpoint = readCheckpoint(*checkpoint, in.where("checkpoint"), fault);
    if (const JsonNode* serving = in.find("serving", JsonNode::Kind::Object, "object")) {
        MemberReader demand(*serving, in.where("serving"), fault,
                            {"requests_per_second", "prompt_tokens", "output_tokens", "first_token_ms",
                             "between_tokens_ms", "key_values"});
        readServingDemand(demand, workload.serving);
    }
    if (const JsonNode* position = in.find("position", JsonNode::Kind::Object, "object")) {
        MemberReader point(*position, in.where("position"), fault, {"x", "y"});
        point.read("x", workload.x, -kCanvasReach, kCanvasReach);
        point.read("y", workload.y, -kCanvasReach, kCanvasReach);
    }
}

}  // namespace

Workload readWorkload(const JsonNode& node, const std::string& path, Fault& fault)
{
    constexpr double kMostTokensTrained = 1e18;
    constexpr double kMostDays = 1e5;
    constexpr double kLeastDays = 1e-6;
    MemberReader in(node, path, fault,
                    {"id", "name", "kind", "block", "gpus", "tokens", "deadline_days", "model", "listed_layers",
                     "layout", "software", "tuning", "adapter_rank", "checkpoint", "serving", "position"});
    in.require({"id", "kind"});
    Workload workload;
    in.readId("id", workload.id);
    in.read("name", workload.name);
    in.readChoice("kind", workload.kind);
    if (workload.kind != WorkloadKind::LayerTraining)
        in.require({"model"});
    if (in.has("block"))
        in.readId("block", workload.block);
    in.read("gpus", workload.gpus, 0, WorkloadLimits::kGpus);
    in.read("tokens", workload.tokens, 0, kMostTokensTrained);
    in.readQuantity("deadline_days", workload.deadline, days, kLeastDays, kMostDays);
    in.readChoice("tuning", workload.tuning);
    in.read("adapter_rank", workload.adapterRank, 0, WorkloadLimits::kWidth);
    readParts(in, workload);
    return workload;
}

}  // namespace cw
