// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layer_memory.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kHalf = 2.0;    ///< bytes of a 16-bit number
constexpr double kSingle = 4.0;  ///< bytes of a 32-bit number

/// Widths of the attention of one rank, in numbers per token.
struct AttentionWidths {
    double query = 0;
    double keyValue = 0;  ///< both; with compressed attention also the expanded tensor that values are a view of
    double output = 0;
    double latents = 0;  ///< compressed queries, keys and values, which tensor parallelism doesn't divide
};

double headWidth(const TransformerShape& model)
{
    return model.headWidth > 0 ? model.headWidth : static_cast<double>(model.hidden) / model.heads;
}

double keyValueHeads(const TransformerShape& model, double tensor)
{
    // A rank has at least one key-value head, copied where there are fewer heads than ranks.
    return std::max(1.0, (model.kvHeads > 0 ? model.kvHeads : model.heads) / tensor);
}

AttentionWidths attentionWidths(const TransformerShape& model, const ParallelLayout& layout)
{
    const double heads = static_cast<double>(model.heads) / layout.tensor;
    AttentionWidths widths;
    if (const auto& latent = model.latent) {
        const double keyWidth = latent->contentWidth + latent->positionWidth;
        widths.query = heads * keyWidth;
        widths.keyValue = heads * (keyWidth + latent->contentWidth + latent->valueWidth);
        widths.output = heads * latent->valueWidth;
        widths.latents = latent->queryRank + latent->keyValueRank;
        return widths;
    }
    widths.query = heads * headWidth(model);
    widths.keyValue = 2.0 * keyValueHeads(model, layout.tensor) * headWidth(model);
    widths.output = widths.query;
    return widths;
}

double gates(const TransformerShape& model)
{
    return model.isGated ? 2.0 : 1.0;
}

/// Tokens that pass the experts of a rank, for each of its own. All ranks of a tensor group that aren't one inside the
/// expert bring their own share of tokens.
double routedShare(const TransformerShape& model, const ParallelLayout& layout)
{
    const ExpertShape& experts = model.experts;
    const double capacity = experts.capacityFactor > 0 ? experts.capacityFactor : 1.0;
    return experts.chosen * capacity * expertTensorRanks(layout) / layout.tensor;
}

/// Feed-forward work of one rank: numbers per token.
struct FeedForwardWidths {
    double inner = 0;   ///< after the activation function
    double routed = 0;  ///< dispatched inputs
};

FeedForwardWidths feedForwardWidths(const TransformerShape& model, const ParallelLayout& layout, LayerForm form)
{
    const double tensor = layout.tensor;
    if (form == LayerForm::Dense)
        return {model.feedForward / tensor, 0.0};
    const ExpertShape& experts = model.experts;
    const double share = routedShare(model, layout);
    const double shared = experts.shared * static_cast<double>(experts.feedForward) / tensor;
    return {share * experts.feedForward / expertTensorRanks(layout) + shared, share * model.hidden};
}

/// Bytes in which the input of a matrix product waits for backward. Transformer Engine keeps the cast one; PyTorch's
/// float8 under sharded weights keeps 16 bits.
double keptInputBytes(const ParallelLayout& layout)
{
    if (layout.sharding == Sharding::Weights)
        return kHalf;
    if (layout.precision == Precision::Fp8)
        return 1.0;
    // NVFP4: half a byte and one scale byte for 16 numbers.
    return layout.precision == Precision::Fp4 ? 0.5 + 1.0 / 16.0 : kHalf;
}

/// PyTorch's tensor parallelism keeps the gathered input of a product where Megatron-LM gathers it once more in
/// backward (Korthikanti et al., section 4.2.2).
double inputShare(const ParallelLayout& layout)
{
    return layout.sharding == Sharding::Weights ? 1.0 : sequenceShare(layout);
}

/// Frozen layers need no input for gradients of weights (Transformer Engine and PyTorch save it only where the weight
/// asks for one); adapters need theirs, in 16 bits.
double keptInputBytes(const ParallelLayout& layout, const LayerHabits& habits, bool isAdapted)
{
    if (habits.tuning.freezesModel())
        return isAdapted ? kHalf : 0.0;
    return keptInputBytes(layout);
}

bool hasDropout(const TransformerShape& model, const LayerHabits& habits)
{
    return habits.dropsOut && !model.isGated;
}

/// Bytes per token of attention scores that are kept, softmax and, with dropout, its mask and result.
double scoreBytes(const TransformerShape& model, const ParallelLayout& layout, const LayerHabits& habits)
{
    if (layout.hasFlashAttention || layout.recompute != Recompute::None)
        return 0.0;
    const double perScore = hasDropout(model, habits) ? 5.0 : 2.0;
    return perScore * model.heads / layout.tensor * model.sequence;
}

/// The running maximum and sum that fused attention keeps, in 32 bits.
double softmaxStatisticBytes(const TransformerShape& model, const ParallelLayout& layout)
{
    const bool keeps = layout.hasFlashAttention && layout.recompute != Recompute::Selective;
    return keeps ? kSingle * model.heads / layout.tensor : 0.0;
}

double keptAttention(const TransformerShape& model, const ParallelLayout& layout, const LayerHabits& habits)
{
    const AttentionWidths widths = attentionWidths(model, layout);
    const double input = keptInputBytes(layout, habits, false);
    // The cast copy of the output for the projection comes beside the one that fused attention keeps.
    const double output = (input < kHalf ? kHalf + input : kHalf) * widths.output;
    double expanded = kHalf * (widths.query + widths.keyValue);
    // What selective recomputation of Megatron-Core repeats with compressed attention are the up-projections.
    if (model.latent && layout.recompute == Recompute::Selective)
        expanded = 0.0;
    const double latents = (kHalf + input) * widths.latents;
    return expanded + output + latents + scoreBytes(model, layout, habits) + softmaxStatisticBytes(model, layout);
}

double keptFeedForward(const TransformerShape& model, const ParallelLayout& layout, LayerForm form,
                       const LayerHabits& habits)
{
    const FeedForwardWidths widths = feedForwardWidths(model, layout, form);
    const double input = keptInputBytes(layout, habits, habits.adaptsAll);
    const double router = form == LayerForm::Sparse ? 2.0 * kSingle * model.experts.count / sequenceShare(layout) : 0.0;
    const bool isNarrow = layout.precision == Precision::Fp8 || layout.precision == Precision::Fp4;
    const double activation = habits.tuning.freezesModel() && isNarrow ? habits.activationBytes : kHalf;
    return (activation * gates(model) + input) * widths.inner + input * widths.routed + router;
}

/// Two norms and two inputs of projections, with dropout a mask of one byte after each block.
double keptResidual(const TransformerShape& model, const ParallelLayout& layout, const LayerHabits& habits)
{
    const double norms = model.isParallelBlock ? 1.0 : 2.0;
    const double ofAttention = keptInputBytes(layout, habits, true);
    const double ofFeedForward = model.isParallelBlock ? 0.0 : keptInputBytes(layout, habits, habits.adaptsAll);
    const double masks = hasDropout(model, habits) ? 2.0 : 0.0;
    const double hidden = model.hidden;
    return (norms * kHalf + masks) * hidden / sequenceShare(layout) +
           (ofAttention + ofFeedForward) * hidden / inputShare(layout);
}

/// Per-operator checkpoints of TorchTitan: the layer's input, the output of fused attention and every second product.
/// Scaled products of FP8 aren't in its list of what is kept (parallelize_llama.py, _save_list).
double keptPerOperator(const TransformerShape& model, const ParallelLayout& layout, LayerForm form)
{
    const AttentionWidths attention = attentionWidths(model, layout);
    const FeedForwardWidths feedForward = feedForwardWidths(model, layout, form);
    const double residual = model.hidden / sequenceShare(layout);
    const double fixed = kHalf * (residual + attention.output) + softmaxStatisticBytes(model, layout);
    if (layout.precision == Precision::Fp8 || layout.precision == Precision::Fp4)
        return fixed;
    const double products = attention.query + attention.keyValue + attention.latents + 2.0 * residual +
                            gates(model) * feedForward.inner + feedForward.routed;
    return fixed + kHalf * products / 2.0;
}

double keptBytesPerToken(const TransformerShape& model, const ParallelLayout& layout, LayerForm form,
                         const LayerHabits& habits)
{
    if (layout.recompute == Recompute::Full)
        return kHalf * model.hidden / sequenceShare(layout);
    if (layout.recompute == Recompute::PerOperator)
        return keptPerOperator(model, layout, form);
    return keptResidual(model, layout, habits) + keptAttention(model, layout, habits) +
           keptFeedForward(model, layout, form, habits);
}

}  // namespace

int expertTensorRanks(const ParallelLayout& layout)
{
    return layout.expertTensor > 0 ? layout.expertTensor : layout.tensor;
}

double rankTokens(const TransformerShape& model, const ParallelLayout& layout)
{
    return static_cast<double>(model.sequence) / layout.context * layout.microBatch;
}

double sequenceShare(const ParallelLayout& layout)
{
    return layout.isSequenceParallel ? layout.tensor : 1.0;
}

LayerWeights layerWeights(const TransformerShape& model, const ParallelLayout& layout, LayerForm form,
                          const LayerHabits& habits)
{
    const double h = model.hidden;
    const double tensor = layout.tensor;
    const double matrices = gates(model) + 1.0;
    LayerWeights weights;
    weights.shared = 2.0 * h;
    if (const auto& latent = model.latent) {
        const double queryWidth = static_cast<double>(model.heads) * (latent->contentWidth + latent->positionWidth);
        const double keyValueWidth = static_cast<double>(model.heads) * (latent->contentWidth + latent->valueWidth);
        const double down = h * (latent->queryRank + latent->keyValueRank + latent->positionWidth);
        const double queryInput = latent->queryRank > 0 ? latent->queryRank : h;
        const double output = h * model.heads * latent->valueWidth;
        // Every rank of a tensor group has the whole down-projections.
        weights.shared += down + (queryInput * queryWidth + latent->keyValueRank * keyValueWidth + output) / tensor;
    } else {
        const double query = model.heads / tensor * headWidth(model);
        weights.shared += 2.0 * h * (query + keyValueHeads(model, tensor) * headWidth(model));
    }
    const AttentionWidths widths = attentionWidths(model, layout);
    const int rank = habits.tuning.freezesModel() ? habits.tuning.adapterRank : 0;
    weights.adapters = rank * (2.0 * h + widths.query + widths.keyValue + widths.output);
    if (form == LayerForm::Dense) {
        weights.shared += matrices * h * model.feedForward / tensor;
        if (habits.adaptsAll)
            weights.adapters += rank * (2.0 * h + matrices * model.feedForward / tensor);
        return weights;
    }
    const ExpertShape& experts = model.experts;
    const double expert = matrices * h * experts.feedForward;
    weights.shared += h * experts.count + experts.shared * expert / tensor;
    weights.expertShape = expert / expertTensorRanks(layout);
    weights.experts = weights.expertShape * experts.count / layout.expert;
    return weights;
}

DataSize layerActivations(const TransformerShape& model, const ParallelLayout& layout, LayerForm form,
                          const LayerHabits& habits)
{
    return bytes(rankTokens(model, layout) * keptBytesPerToken(model, layout, form, habits));
}

DataSize workingActivations(const TransformerShape& model, const ParallelLayout& layout, LayerForm form,
                            const LayerHabits& habits)
{
    const AttentionWidths attention = attentionWidths(model, layout);
    const FeedForwardWidths feedForward = feedForwardWidths(model, layout, form);
    const double block = kHalf * (attention.query + attention.keyValue + attention.output);
    // Ring attention holds the keys and values of the next rank and their gradients, the all-to-all a second copy.
    const double context = layout.context == 1                           ? 0.0
                           : layout.contextKind == ContextKind::AllToAll ? block
                                                                         : 2.0 * kHalf * attention.keyValue;
    const double feedForwardPeak = kHalf * gates(model) * feedForward.inner + 2.0 * kHalf * model.hidden;
    const DataSize gradients = bytes(rankTokens(model, layout) * std::max(block + context, feedForwardPeak));
    if (layout.recompute == Recompute::None)
        return gradients;
    ParallelLayout repeated = layout;
    repeated.recompute = Recompute::None;
    const DataSize again =
        layerActivations(model, repeated, form, habits) - layerActivations(model, layout, form, habits);
    return gradients + std::max(again, DataSize{});
}

DataSize dispatchBuffers(const TransformerShape& model, const ParallelLayout& layout)
{
    if (!model.experts.exist())
        return {};
    return bytes(rankTokens(model, layout) * kHalf * routedShare(model, layout) * model.hidden);
}

}  // namespace cw
