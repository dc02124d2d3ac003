// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layer_time.h"

#include "model/training/attention.h"
#include "model/training/context.h"
#include "model/training/experts.h"
#include "model/training/gemm.h"
#include "model/training/transformer_figures.h"

#include <cmath>

namespace cw {

namespace {

/// One all-reduce per block and direction, or the reduce-scatter and all-gather of the same volume. Attention and
/// feed-forward of a parallel block share theirs.
BothPasses tensorTraffic(const LayerInputs& in)
{
    if (in.layout.tensor <= 1)
        return {};
    const RankGroup group = rankGroup(in.layout.tensor, 1, in.net.domain);
    const DataSize activations = bytes(2.0 * in.tokens() * in.model.hidden);
    const double exposed = in.layout.isSequenceParallel ? 1.0 - in.software.hiddenTensor : 1.0;
    const double blocks = in.model.isParallelBlock ? 1.0 : 2.0;
    const Duration forward = blocks * exposed * allReduceTime(activations, group, in.net);
    const double again = in.layout.isSequenceParallel ? in.stack.repeatedGather : 1.0;
    return {forward, again * forward};
}

BothPasses denseProducts(const LayerInputs& in)
{
    const double hidden = in.model.hidden;
    const double inner = in.model.feedForward / in.tensor();
    const auto products = in.stack.adaptsAll > 0.5 ? adaptedProducts : weightProducts;
    BothPasses sum = products({in.tokens(), in.inputMatrices() * inner, hidden}, in.speed.gemm, in);
    sum += products({in.tokens(), hidden, inner}, in.speed.gemm, in);
    return sum;
}

/// What a stack issues from the host for one layer: forward, and backward from the C++ engine, faster.
HostTime hostTime(const LayerInputs& in, LayerForm form)
{
    const double again = in.layout.recompute == Recompute::Full ? 1.0 : 0.0;
    double forward = in.stack.hostPerLayer;
    double backward = in.stack.hostPerLayer * (in.common.hostBackward + again);
    if (form == LayerForm::Sparse) {
        const double local = static_cast<double>(in.model.experts.count) / in.layout.expert;
        const double perPass = in.stack.hostPerExpertLayer + local * in.stack.hostPerExpert +
                               in.model.experts.count * in.stack.hostPerSortedExpert;
        forward += perPass;
        backward += perPass * (1.0 + again);
    }
    const double issued = in.software.hasFullGraph ? in.common.graphHostShare : 1.0;
    return {seconds(issued * forward), seconds(issued * backward)};
}

/// Computed again in backward.
PassTime recomputed(const LayerInputs& in, const PassTime& forward)
{
    PassTime again;
    switch (in.layout.recompute) {
    case Recompute::Full: return forward;
    case Recompute::PerOperator:
        // Every second matrix product and all that is cheap; attention is kept (PyTorch, selective activation
        // checkpointing). One pair of collectives of two comes back.
        again.gemm = forward.gemm * 0.5;
        again.elementwise = forward.elementwise;
        again.tensorParallel = forward.tensorParallel * 0.5;
        break;
    case Recompute::Selective:
        if (!in.layout.hasFlashAttention)
            again.attention = forward.attention;
        again += in.stack.forwardAgain * forward;
        break;
    case Recompute::None: break;
    }
    if (in.stack.latentAgain > 0.5)
        again.gemm += latentDecompression(in);
    return again;
}

}  // namespace

Duration PassTime::total() const
{
    return gemm + attention + elementwise + tensorParallel + contextParallel + expertParallel;
}

PassTime& PassTime::operator+=(const PassTime& other)
{
    gemm += other.gemm;
    attention += other.attention;
    elementwise += other.elementwise;
    tensorParallel += other.tensorParallel;
    contextParallel += other.contextParallel;
    expertParallel += other.expertParallel;
    return *this;
}

PassTime operator*(double factor, const PassTime& pass)
{
    return {factor * pass.gemm,           factor * pass.attention,       factor * pass.elementwise,
            factor * pass.tensorParallel, factor * pass.contextParallel, factor * pass.expertParallel};
}

HostTime& HostTime::operator+=(const HostTime& other)
{
    forward += other.forward;
    backward += other.backward;
    return *this;
}

HostTime operator*(double factor, const HostTime& host)
{
    return {factor * host.forward, factor * host.backward};
}

PassTime LayerTime::both() const
{
    PassTime sum = forward;
    sum += backward;
    return sum;
}

LayerTime operator*(double factor, const LayerTime& layer)
{
    return {factor * layer.forward, factor * layer.backward, factor * layer.host};
}

LayerTime& LayerTime::operator+=(const LayerTime& other)
{
    forward += other.forward;
    backward += other.backward;
    host += other.host;
    return *this;
}

LayerTime layerTime(const LayerInputs& in, LayerForm form)
{
    const bool hasExperts = form == LayerForm::Sparse;
    const FeedForwardWidth width = feedForwardWidth(in, hasExperts);
    const BothPasses core = attentionCore(in);
    BothPasses products = attentionProjections(in);
    products += hasExperts ? expertProducts(in) : denseProducts(in);
    BothPasses streams = elementwise(in, width);
    streams += casts(in, width);
    if (hasExperts)
        streams += permutation(in, width);
    const BothPasses tensor = tensorTraffic(in);
    const BothPasses context = contextTraffic(in, core);
    const Duration dispatch = hasExperts ? expertDispatch(in) : Duration{};

    LayerTime layer;
    layer.forward = {products.forward, core.forward, streams.forward, tensor.forward, context.forward, dispatch};
    layer.backward = {products.backward, core.backward, streams.backward, tensor.backward, context.backward, dispatch};
    layer.backward += recomputed(in, layer.forward);
    layer.host = hostTime(in, form);
    return layer;
}

LayerTime allLayersTime(const LayerInputs& in)
{
    const double sparse = expertLayers(in.model);
    const double dense = allLayers(in.model) - sparse;
    LayerTime sum;
    if (dense > 0)
        sum += dense * layerTime(in, LayerForm::Dense);
    if (sparse > 0)
        sum += sparse * layerTime(in, LayerForm::Sparse);
    return sum;
}

Duration logitTime(const LayerInputs& in)
{
    // Tables are padded to the tensor-parallel size. The product stays in 16 bits under FP8. Layers that predict
    // further tokens have logits of their own.
    const double vocabulary = std::ceil(in.model.vocabulary / in.tensor());
    const BothPasses products =
        weightProducts({in.tokens(), vocabulary, static_cast<double>(in.model.hidden)}, in.speed.gemm16, in);
    const DataSize traffic = bytes(in.stack.logitBytes * in.tokens() * vocabulary +
                                   in.common.embeddingBytes * in.tokens() * in.model.hidden);
    return (1.0 + in.model.predictionLayers) * (products.forward + products.backward + traffic / in.speed.stream);
}

}  // namespace cw
