// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_nodes.h"
#include "model/design/design_json_parts.h"

namespace cw {
namespace {

JsonNode latentNode(const LatentAttention& latent)
{
    JsonNode node = JsonNode::object();
    node.add("query_rank", JsonNode::ofInteger(latent.queryRank));
    node.add("key_value_rank", JsonNode::ofInteger(latent.keyValueRank));
    node.add("content_width", JsonNode::ofInteger(latent.contentWidth));
    node.add("position_width", JsonNode::ofInteger(latent.positionWidth));
    node.add("value_width", JsonNode::ofInteger(latent.valueWidth));
    return node;
}

JsonNode expertsNode(const ExpertShape& experts)
{
    JsonNode node = JsonNode::object();
    node.add("count", JsonNode::ofInteger(experts.count));
    node.add("chosen", JsonNode::ofInteger(experts.chosen));
    node.add("ffn", JsonNode::ofInteger(experts.feedForward));
    addUnless(0, node, "shared", experts.shared);
    addUnless(0, node, "dense_layers", experts.denseLayers);
    addUnless(0.0, node, "capacity_factor", experts.capacityFactor);
    addUnless(0, node, "node_limit", experts.nodeLimit);
    return node;
}

/// Listed layers stand for a model without figures of its own.
JsonNode modelNode(const TransformerShape& model, bool isListed)
{
    JsonNode node = JsonNode::object();
    const auto add = [&](const char* key, int value) {
        if (!isListed || value != 0)
            node.add(key, JsonNode::ofInteger(value));
    };
    addText(node, "preset", model.preset);
    add("layers", model.layers);
    add("hidden", model.hidden);
    add("heads", model.heads);
    add("kv_heads", model.kvHeads);
    addUnless(0, node, "head_dim", model.headWidth);
    add("ffn", model.feedForward);
    node.add("gated", JsonNode::ofBoolean(model.isGated));
    add("vocab", model.vocabulary);
    add("seq_len", model.sequence);
    node.add("tied_embeddings", JsonNode::ofBoolean(model.tiedEmbeddings));
    if (model.latent)
        node.add("latent_attention", latentNode(*model.latent));
    addUnless(0, node, "window", model.window);
    addUnless(0, node, "windowed_layers", model.windowedLayers);
    addUnless(false, node, "parallel_block", model.isParallelBlock);
    if (model.experts.exist())
        node.add("experts", expertsNode(model.experts));
    addUnless(0, node, "prediction_layers", model.predictionLayers);
    return node;
}

JsonNode listedLayerNode(const ListedLayer& layer)
{
    JsonNode node = JsonNode::object();
    node.add("name", textNode(layer.name));
    addUnless(1, node, "repeats", layer.repeats);
    node.add("weights", JsonNode::ofNumber(layer.weights));
    node.add("forward_flops", JsonNode::ofNumber(layer.forwardFlops));
    node.add("inner_width", JsonNode::ofNumber(layer.innerWidth));
    node.add("streamed_bytes", JsonNode::ofNumber(layer.streamedBytes));
    node.add("kept_bytes", JsonNode::ofNumber(layer.keptBytes));
    return node;
}

JsonNode layoutNode(const ParallelLayout& layout)
{
    const ParallelLayout usual;
    JsonNode node = JsonNode::object();
    node.add("tp", JsonNode::ofInteger(layout.tensor));
    node.add("pp", JsonNode::ofInteger(layout.pipeline));
    node.add("dp", JsonNode::ofInteger(layout.data));
    addUnless(usual.context, node, "cp", layout.context);
    addUnless(usual.expert, node, "ep", layout.expert);
    addUnless(usual.expertTensor, node, "etp", layout.expertTensor);
    node.add("virtual_stages", JsonNode::ofInteger(layout.virtualStages));
    node.add("micro_batch", JsonNode::ofInteger(layout.microBatch));
    node.add("global_batch", JsonNode::ofInteger(layout.globalBatch));
    node.add("sequence_parallel", JsonNode::ofBoolean(layout.isSequenceParallel));
    node.add("flash_attention", JsonNode::ofBoolean(layout.hasFlashAttention));
    node.add("distributed_optimizer", JsonNode::ofBoolean(layout.sharding != Sharding::None));
    // The first two stages have their word since the first version of the file.
    if (layout.sharding > Sharding::Optimizer)
        node.add("sharding", textNode(codeWord(layout.sharding)));
    addUnless(usual.shardGroup, node, "shard_group", layout.shardGroup);
    addWordUnless(usual.contextKind, node, "context_kind", layout.contextKind);
    addWordUnless(usual.schedule, node, "schedule", layout.schedule);
    node.add("recompute", textNode(layout.choosesRecompute ? kRecomputeAuto : codeWord(layout.recompute)));
    node.add("precision", textNode(codeWord(layout.precision)));
    addWordUnless(usual.scales, node, "scales", layout.scales);
    addUnless(usual.offloadsOptimizer, node, "offload_optimizer", layout.offloadsOptimizer);
    addUnless(usual.offloadsActivations, node, "offload_activations", layout.offloadsActivations);
    return node;
}

JsonNode softwareNode(const TrainingSoftware& software)
{
    JsonNode node = JsonNode::object();
    const auto addSwitch = [&](const char* key, const std::optional<bool>& isOn) {
        if (isOn)
            node.add(key, JsonNode::ofBoolean(*isOn));
    };
    addText(node, "stack", software.stack);
    if (software.flash)
        node.add("flash", textNode(codeWord(*software.flash)));
    addSwitch("compiled", software.isCompiled);
    addSwitch("overlap_gradients", software.overlapsGradients);
    addSwitch("overlap_tensor", software.overlapsTensor);
    addSwitch("overlap_experts", software.overlapsExperts);
    addSwitch("full_graph", software.hasFullGraph);
    addSwitch("fused_experts", software.hasFusedExperts);
    addSwitch("tokens_once", software.sendsTokensOnce);
    addSwitch("switch_sums", software.sumsInSwitches);
    return node;
}

JsonNode checkpointNode(const CheckpointPlan& plan)
{
    JsonNode node = JsonNode::object();
    addText(node, "tier", plan.tier);
    if (plan.interval)
        node.add("interval_s", inUnit(*plan.interval, seconds, inSeconds));
    addUnless(true, node, "asynchronous", plan.isAsynchronous);
    return node;
}

JsonNode servingNode(const ServingDemand& serving)
{
    JsonNode node = JsonNode::object();
    node.add("requests_per_second", JsonNode::ofNumber(serving.requestsPerSecond));
    node.add("prompt_tokens", JsonNode::ofInteger(serving.promptTokens));
    node.add("output_tokens", JsonNode::ofInteger(serving.outputTokens));
    if (serving.firstToken)
        node.add("first_token_ms", inUnit(*serving.firstToken, milliseconds, inMilliseconds));
    if (serving.betweenTokens)
        node.add("between_tokens_ms", inUnit(*serving.betweenTokens, milliseconds, inMilliseconds));
    if (serving.keyValues)
        node.add("key_values", textNode(codeWord(*serving.keyValues)));
    return node;
}

}  // namespace

JsonNode workloadNode(const Workload& workload)
{
    const Workload usual;
    const bool isListed = workload.kind == WorkloadKind::LayerTraining;
    JsonNode node = JsonNode::object();
    node.add("id", textNode(workload.id));
    node.add("name", textNode(workload.name));
    node.add("kind", textNode(codeWord(workload.kind)));
    addText(node, "block", workload.block);
    addUnless(usual.gpus, node, "gpus", workload.gpus);
    node.add("tokens", JsonNode::ofNumber(workload.tokens));
    if (workload.deadline)
        node.add("deadline_days", inUnit(*workload.deadline, days, inDays));
    addWordUnless(usual.tuning, node, "tuning", workload.tuning);
    addUnless(usual.adapterRank, node, "adapter_rank", workload.adapterRank);
    if (!isListed || workload.model != usual.model)
        node.add("model", modelNode(workload.model, isListed));
    if (!workload.listedLayers.empty())
        addList(node, "listed_layers", workload.listedLayers, listedLayerNode);
    node.add("layout", layoutNode(workload.layout));
    if (workload.software != usual.software)
        node.add("software", softwareNode(workload.software));
    if (workload.checkpoint != usual.checkpoint)
        node.add("checkpoint", checkpointNode(workload.checkpoint));
    if (workload.serving != usual.serving)
        node.add("serving", servingNode(workload.serving));
    node.add("position", positionNode(workload.x, workload.y));
    return node;
}

}  // namespace cw
