// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/memory.h"
#include "model/training/transformer_figures.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cw;

namespace {

ParallelLayout layoutOf(int tensor, bool sequenceParallel, Recompute recompute)
{
    ParallelLayout layout;
    layout.microBatch = 1;
    layout.tensor = tensor;
    layout.pipeline = 1;
    layout.data = 1;
    layout.globalBatch = 1;
    layout.isSequenceParallel = sequenceParallel;
    layout.hasFlashAttention = false;
    layout.recompute = recompute;
    return layout;
}

}  // namespace

TEST_CASE("model operations follow Korthikanti's closed form for every GPT of the paper")
{
    const auto* const id = GENERATE("gpt-22b", "gpt3-175b", "mt-nlg-530b", "gpt-1t");
    const TransformerShape m = test::model(id);
    const double L = m.layers, h = m.hidden, s = m.sequence, V = m.vocabulary, B = 64;
    const double published = 72 * B * L * s * h * h * (1 + s / (6 * h) + V / (12 * h * L));
    CHECK(inFlops(modelFlops(m, B, AttentionCount::Full)) == Approx(published).epsilon(1e-12));
}

TEST_CASE("full recomputation counts as in equation 3 of SC21")
{
    const TransformerShape m = test::model("gpt-145b");
    const double L = m.layers, h = m.hidden, s = m.sequence, V = m.vocabulary, B = 2304;
    const double published = 96 * B * s * L * h * h * (1 + s / (6 * h) + V / (16 * L * h));
    CHECK(inFlops(hardwareFlops(m, B, Recompute::Full, false)) == Approx(published).epsilon(1e-12));
}

TEST_CASE("the published step times give the published utilisations")
{
    // Korthikanti et al., arXiv 2205.05198, table 5, present work: model, batch, GPUs, seconds, MFU.
    struct Row {
        const char* model;
        double batch;
        double gpus;
        double seconds;
        double mfu;
    };
    const Row row = GENERATE(Row{"gpt-22b", 4, 8, 1.10, 41.5}, Row{"gpt3-175b", 64, 64, 13.75, 51.4},
                             Row{"mt-nlg-530b", 280, 280, 37.83, 56.0}, Row{"gpt-1t", 512, 512, 71.49, 56.3});
    const TransformerShape m = test::model(row.model);
    const double peak = 312e12 * row.gpus * row.seconds;
    CHECK(100 * inFlops(modelFlops(m, row.batch, AttentionCount::Full)) / peak == Approx(row.mfu).margin(0.35));
}

TEST_CASE("selective recomputation repeats the scores once, and a fused kernel repeats nothing that counts")
{
    const TransformerShape m = test::model("gpt3-175b");
    const double base = inFlops(hardwareFlops(m, 1, Recompute::None, false));
    const double scores = 4.0 * m.layers * m.sequence * m.sequence * m.hidden;
    CHECK(inFlops(hardwareFlops(m, 1, Recompute::Selective, false)) - base == Approx(scores));
    CHECK(hardwareFlops(m, 1, Recompute::Selective, true) == hardwareFlops(m, 1, Recompute::None, true));
}

TEST_CASE("the causal mask halves the scores and nothing else")
{
    const TransformerShape m = test::model("llama3-8b");
    const double full = inFlops(modelFlops(m, 1, AttentionCount::Full));
    const double causal = inFlops(modelFlops(m, 1, AttentionCount::Causal));
    const double scores = 3.0 * m.layers * 4.0 * m.sequence * m.sequence * m.hidden;
    CHECK(full - causal == Approx(scores / 2));
}

TEST_CASE("activations of a layer follow table 2 of Korthikanti")
{
    const TransformerShape m = test::model("gpt3-175b");
    const double sbh = static_cast<double>(m.sequence) * m.hidden;
    const double scores = 5.0 * m.heads * m.sequence / m.hidden;
    CHECK(scores == Approx(80));  // The paper names 80 for GPT-3 and 64 for MT-NLG.
    CHECK(inBytes(layerActivations(m, layoutOf(1, false, Recompute::None))) == Approx(sbh * (34 + scores)));
    CHECK(inBytes(layerActivations(m, layoutOf(8, false, Recompute::None))) ==
          Approx(sbh * (10 + 24 / 8. + scores / 8)));
    CHECK(inBytes(layerActivations(m, layoutOf(8, true, Recompute::None))) == Approx(sbh / 8 * (34 + scores)));
    CHECK(inBytes(layerActivations(m, layoutOf(8, true, Recompute::Selective))) == Approx(sbh * 34 / 8));
    CHECK(inBytes(layerActivations(m, layoutOf(8, false, Recompute::Full))) == Approx(sbh * 2));
    // With sequence parallelism the rank keeps its own part of the input.
    CHECK(inBytes(layerActivations(m, layoutOf(8, true, Recompute::Full))) == Approx(sbh * 2 / 8));
}

TEST_CASE("weights, gradients and Adam take 16 or 18 bytes, spread by a distributed optimizer")
{
    ParallelLayout layout;
    layout.data = 64;
    layout.sharding = Sharding::None;
    layout.precision = Precision::Fp16;
    CHECK(stateBytesPerWeight(layout) == 16);
    layout.precision = Precision::Bf16;
    CHECK(stateBytesPerWeight(layout) == 18);
    layout.sharding = Sharding::Optimizer;
    CHECK(stateBytesPerWeight(layout) == Approx(6 + 12.0 / 64));
}

TEST_CASE("a model with experts computes six operations for each weight that a token passes")
{
    // DeepSeek-V3, arXiv 2412.19437: 37 billion of 671 billion weights for each token. Attention scores come on top;
    // a token's row of the table is no product.
    TransformerShape m = test::model("deepseek-v3");
    m.predictionLayers = 0;
    m.sequence = 1;
    const double perToken = modelFlops(m, 1, AttentionCount::Causal).base();
    CHECK(perToken / 6 == Approx(37e9 - static_cast<double>(m.vocabulary) * m.hidden).epsilon(0.02));
}

TEST_CASE("a window leaves the share of the mask that a count of pairs finds")
{
    TransformerShape m = test::model("llama3-8b");
    m.sequence = 512;
    m.window = 128;
    m.windowedLayers = m.layers / 2;
    double all = 0, seen = 0;
    for (int token = 1; token <= m.sequence; ++token) {
        all += token;
        seen += std::min(token, m.window);
    }
    CHECK(visibleShare(m) == Approx(0.5 + 0.5 * seen / all).epsilon(0.005));
    for (const int wide : {512, 4096}) {
        m.window = wide;
        CHECK(visibleShare(m) == 1.0);
    }
}

TEST_CASE("every preset weighs what its authors say")
{
    for (const auto& [id, preset] : test::builtinModels()) {
        INFO(id);
        CHECK_FALSE(preset.provenance.source.empty());
        if (preset.isListed())
            continue;
        TransformerShape m = preset.shape;
        m.predictionLayers = 0;
        const double tables = (m.tiedEmbeddings ? 1.0 : 2.0) * m.vocabulary * m.hidden;
        const double sparse = expertLayers(m);
        const double experts = sparse > 0 ? sparse * (sharedLayerWeights(m) + routedExpertWeights(m)) : 0.0;
        const double weights = (m.layers - sparse) * layerMatrixWeights(m) + experts + tables;
        CHECK(weights == Approx(preset.parametersStated).epsilon(0.05));
    }
}
