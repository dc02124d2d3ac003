// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/serving_shape.h"

#include "model/training/layout_refusal.h"
#include <algorithm>
#include <cmath>

namespace cw {

namespace {

double headWidthOf(const TransformerShape& model)
{
    return model.headWidth > 0 ? model.headWidth : static_cast<double>(model.hidden) / std::max(1, model.heads);
}

double keyValueHeads(const TransformerShape& model)
{
    return model.kvHeads > 0 ? model.kvHeads : model.heads;
}

double attentionWeightsOf(const TransformerShape& model)
{
    const double h = model.hidden;
    if (const auto& latent = model.latent) {
        const double queryWidth = static_cast<double>(model.heads) * (latent->contentWidth + latent->positionWidth);
        const double query = latent->queryRank > 0 ? latent->queryRank * (h + queryWidth) : h * queryWidth;
        const double down = h * (latent->keyValueRank + latent->positionWidth);
        const double up =
            static_cast<double>(latent->keyValueRank) * model.heads * (latent->contentWidth + latent->valueWidth);
        return query + down + up + h * model.heads * latent->valueWidth;
    }
    return 2 * h * (model.heads + keyValueHeads(model)) * headWidthOf(model);
}

Result<void> inRange(int value, int low, int high, const char* where)
{
    if (value >= low && value <= high)
        return {};
    return failure(ErrorCode::OutOfRange, where,
                   {std::to_string(value), std::to_string(low) + " - " + std::to_string(high)});
}

Result<void> checkModel(const TransformerShape& model)
{
    using L = WorkloadLimits;
    const ExpertShape& experts = model.experts;
    struct Field {
        int value, low, high;
        const char* where;
    };
    const Field fields[] = {
        {model.layers, 1, L::kLayers, "model.layers"},
        {model.hidden, 1, L::kWidth, "model.hidden"},
        {model.heads, 1, L::kWidth, "model.heads"},
        {model.kvHeads, 0, L::kWidth, "model.kv_heads"},
        {model.headWidth, 0, L::kWidth, "model.head_dim"},
        {model.feedForward, 0, L::kWidth, "model.ffn"},
        {model.vocabulary, 1, L::kWidth, "model.vocab"},
        {model.window, 0, L::kSequence, "model.window"},
        {model.windowedLayers, 0, model.layers, "model.windowed_layers"},
        {experts.count, 0, L::kExperts, "model.experts.count"},
        {experts.chosen, experts.exist() ? 1 : 0, std::max(0, experts.count), "model.experts.chosen"},
        {experts.feedForward, experts.exist() ? 1 : 0, L::kWidth, "model.experts.ffn"},
        {experts.shared, 0, L::kExperts, "model.experts.shared"},
        {experts.denseLayers, 0, model.layers, "model.experts.dense_layers"}};
    for (const Field& field : fields)
        if (auto checked = inRange(field.value, field.low, field.high, field.where); !checked)
            return checked;
    if (const auto& latent = model.latent)
        for (const int width : {latent->keyValueRank, latent->contentWidth, latent->valueWidth})
            if (auto checked = inRange(width, 1, L::kWidth, "model.latent_attention"); !checked)
                return checked;
    return {};
}

}  // namespace

ServingShape servingShape(const TransformerShape& model)
{
    ServingShape shape;
    const double h = model.hidden;
    const double matrices = model.isGated ? 3 : 2;
    shape.layers = model.layers;
    shape.denseLayers = model.experts.exist() ? std::min(model.experts.denseLayers, model.layers) : model.layers;
    shape.expertLayers = shape.layers - shape.denseLayers;
    shape.windowedLayers = model.window > 0 ? std::min(model.windowedLayers, model.layers) : 0;
    shape.attentionWeights = attentionWeightsOf(model);
    shape.feedForwardWeights = matrices * h * model.feedForward;
    shape.expertWeights = matrices * h * model.experts.feedForward;
    shape.embeddingWeights = (model.tiedEmbeddings ? 1.0 : 2.0) * model.vocabulary * h;
    const double heads = model.heads;
    if (const auto& latent = model.latent) {
        shape.promptFlopsPerPair = 2 * heads * (latent->contentWidth + latent->positionWidth + latent->valueWidth);
        shape.decodeFlopsPerPair = 2 * heads * (2 * latent->keyValueRank + latent->positionWidth);
    } else {
        shape.promptFlopsPerPair = 4 * heads * headWidthOf(model);
        shape.decodeFlopsPerPair = shape.promptFlopsPerPair;
    }
    return shape;
}

double bytesPerWeight(Precision precision)
{
    switch (precision) {
    case Precision::Fp16:
    case Precision::Bf16: return 2;
    case Precision::Fp8: return 1;
    case Precision::Fp4: return 0.5 + 1.0 / 16;
    }
    return 2;
}

bool hasProductsIn(Precision precision, const Gpu& gpu)
{
    if (precision == Precision::Fp4)
        return gpu.dense4Bit.has_value();
    return precision != Precision::Fp8 || gpu.dense8Bit.has_value();
}

double productRate(Precision precision, const ServingMachine& machine)
{
    const Gpu& gpu = *machine.gpu;
    const ServingConstants& constants = *machine.constants;
    if (precision == Precision::Fp4 && gpu.dense4Bit)
        return inTeraflopsPerSecond(*gpu.dense4Bit) * 1e12 * constants.gemm4;
    if ((precision == Precision::Fp4 || precision == Precision::Fp8) && gpu.dense8Bit)
        return inTeraflopsPerSecond(*gpu.dense8Bit) * 1e12 * constants.gemm8;
    return inTeraflopsPerSecond(*gpu.dense16Bit) * 1e12 * constants.gemm16;
}

double cacheElements(const TransformerShape& model, const ServingLayout& layout)
{
    if (model.latent)
        return model.latent->keyValueRank + model.latent->positionWidth;
    return 2 * headWidthOf(model) * std::max(1.0, std::ceil(keyValueHeads(model) / layout.tensor));
}

DataSize servedWeights(const TransformerShape& model, const ServingLayout& layout)
{
    const ServingShape shape = servingShape(model);
    const double t = layout.tensor;
    const double shared = shape.layers * shape.attentionWeights + shape.denseLayers * shape.feedForwardWeights +
                          shape.expertLayers * model.experts.shared * shape.expertWeights;
    const double experts = shape.expertLayers * model.experts.count * shape.expertWeights;
    const double weight = bytesPerWeight(layout.weights);
    return bytes(shared / t * weight + experts / (layout.expert > 1 ? layout.expert : t) * weight +
                 shape.embeddingWeights / t * 2);
}

Result<void> checkServingInputs(const TransformerShape& model, const ParallelLayout& wish, const ServingDemand& demand,
                                const ServingMachine& machine)
{
    const Gpu* gpu = machine.gpu;
    if (!gpu || !machine.constants)
        return failure(ErrorCode::Unsupported, "gpu", {gpu ? "no-constants" : "no-gpu"});
    if (!gpu->dense16Bit || gpu->dense16Bit->base() <= 0 || gpu->memoryBandwidth.base() <= 0 || gpu->memory.base() <= 0)
        return failure(ErrorCode::Unsupported, "gpu", {"gpu-without-figures", gpu->model});
    if (wish.pipeline > 1)
        return failure(ErrorCode::Unsupported, "layout.pp", {"serving-pipeline"});
    if (wish.context > 1)
        return failure(ErrorCode::Unsupported, "layout.cp", {"serving-context"});
    if (auto checked = checkModel(model); !checked)
        return checked;
    using L = WorkloadLimits;
    if (auto checked = inRange(demand.promptTokens, 1, L::kSequence, "serving.prompt_tokens"); !checked)
        return checked;
    if (auto checked = inRange(demand.outputTokens, 1, L::kSequence, "serving.output_tokens"); !checked)
        return checked;
    if (auto checked = inRange(wish.tensor, 0, L::kParallel, "layout.tp"); !checked)
        return checked;
    if (auto checked = inRange(wish.expert, 0, L::kParallel, "layout.ep"); !checked)
        return checked;
    if (!std::isfinite(demand.requestsPerSecond) || demand.requestsPerSecond < 0)
        return failure(ErrorCode::OutOfRange, "serving.requests_per_second",
                       {std::to_string(demand.requestsPerSecond), ">= 0"});
    return inRange(machine.gpus, 1, L::kGpus, "gpus");
}

Result<void> checkServing(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine)
{
    const int tensor = layout.tensor;
    const int expert = layout.expert;
    if (model.heads % tensor != 0)
        return tl::make_unexpected(refusalOf({"layout.tp", "divides", tensor, model.heads, 0, "heads"}, {}));
    if (expert > 1 && !model.experts.exist())
        return tl::make_unexpected(refusalOf({"layout.ep", "no-experts", expert, 1, 1, {}}, {1}));
    if (expert > 1 && expert > model.experts.count)
        return tl::make_unexpected(refusalOf({"layout.ep", "range", expert, 1, model.experts.count, {}}, {}));
    if (expert > 1 && expert % tensor != 0)
        return tl::make_unexpected(refusalOf({"layout.ep", "multiple", expert, tensor, 0, "tensor"}, {}));
    if (layout.gpus() > machine.gpus)
        return tl::make_unexpected(refusalOf({"layout", "needs-gpus", layout.gpus(), machine.gpus, 0, "gpus"}, {}));
    const int domain = std::max(1, machine.domain);
    const bool usesScaleUp = layout.gpus() > 1 && domain > 1;
    if (usesScaleUp && (!machine.gpu->scaleUp || machine.gpu->scaleUp->base() <= 0))
        return failure(ErrorCode::Unsupported, "gpu", {"no-scale-up-link"});
    if (layout.gpus() > domain && machine.nicPerGpu.base() * machine.fabricFactor <= 0)
        return failure(ErrorCode::Unsupported, "layout", {"no-scale-up-link"});
    return {};
}

}  // namespace cw
