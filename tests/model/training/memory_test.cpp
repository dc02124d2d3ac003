// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Memory of a GPU against published peaks, published tables and the properties that any such figure has.
#include "model/training/memory.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

using namespace cw;

namespace {

const CommonConstants& constants()
{
    return test::builtinConstants()->common;
}

ParallelLayout layoutOf(int tensor, int pipeline, int data, int batches = 8)
{
    ParallelLayout layout;
    layout.tensor = tensor;
    layout.pipeline = pipeline;
    layout.data = data;
    layout.virtualStages = 1;
    layout.microBatch = 1;
    layout.globalBatch = data * batches;
    return layout;
}

double gibibytes(DataSize size)
{
    return inGibibytes(size);
}

/// Both models publish the same attention: DeepSeek-V2, arXiv 2405.04434, appendix D, and V3, arXiv 2412.19437, 4.2.
LatentAttention deepSeekAttention()
{
    return {1536, 512, 128, 64, 128};
}

TransformerShape shapeOf(const nlohmann::json& json)
{
    TransformerShape shape;
    shape.layers = json.at("layers");
    shape.hidden = json.at("hidden");
    shape.heads = json.at("heads");
    shape.kvHeads = json.at("kv_heads");
    shape.feedForward = json.at("ffn");
    shape.vocabulary = json.at("vocab");
    shape.sequence = json.at("seq_len");
    shape.isGated = true;
    if (json.value("attention", "") == "MLA")
        shape.latent = deepSeekAttention();
    if (json.contains("experts"))
        // Both models have one dense layer in these shortened runs.
        shape.experts = {
            json.at("experts"), json.at("topk"), json.at("expert_ffn"), json.at("shared_experts"), 1, 0, 0};
    return shape;
}

Recompute recomputeOf(const std::string& words)
{
    if (words.rfind("full", 0) == 0)
        return Recompute::Full;
    return words.rfind("selective", 0) == 0 ? Recompute::PerOperator : Recompute::None;
}

ParallelLayout layoutOf(const nlohmann::json& json)
{
    ParallelLayout layout;
    layout.tensor = json.at("tp");
    layout.pipeline = json.at("pp");
    layout.context = json.at("cp");
    layout.expert = json.at("ep");
    layout.data = json.at("gpus").get<int>() / layout.tensor / layout.pipeline / layout.context;
    layout.virtualStages = 1;
    // Where a run doesn't state its micro batch it is one sequence.
    layout.microBatch = json.at("micro_batch").is_null() ? 1 : json.at("micro_batch").get<int>();
    layout.globalBatch = json.at("global_batch");
    layout.recompute = recomputeOf(json.at("recompute"));
    layout.precision = json.at("precision") == "fp8" ? Precision::Fp8 : Precision::Bf16;
    const std::string sharding = json.at("sharding");
    layout.sharding = sharding == "FSDP2" ? Sharding::Weights : Sharding::Optimizer;
    layout.contextKind = layout.sharding == Sharding::Weights ? ContextKind::Ring : ContextKind::AllToAll;
    return layout;
}

struct Peak {
    std::string id;
    double measured = 0;
    double predicted = 0;

    double error() const { return predicted / measured - 1.0; }
};

/// Runs that state a peak under `key`, with the figure that the publication prints.
std::vector<Peak> publishedPeaks(const char* key, DataSize MemoryNeed::*figure)
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/measurements/training_cases.json");
    const nlohmann::json file = nlohmann::json::parse(in);
    std::vector<Peak> peaks;
    for (const nlohmann::json& run : file.at("cases")) {
        if (!run.at("measured").contains(key))
            continue;
        const MemoryNeed need = memoryNeed(shapeOf(run.at("model")), layoutOf(run), constants());
        peaks.push_back({run.at("id"), run.at("measured").at(key), gibibytes(need.*figure)});
    }
    return peaks;
}

double meanError(const std::vector<Peak>& peaks)
{
    double sum = 0;
    for (const Peak& peak : peaks) {
        std::cout << fmt::format("  {:<62} {:8.2f} {:8.2f} GiB {:+6.1f} %\n", peak.id, peak.measured, peak.predicted,
                                 100 * peak.error());
        sum += std::abs(peak.error());
    }
    const double mean = sum / static_cast<double>(peaks.size());
    std::cout << fmt::format("  mean error of {}: {:.1f} %\n", peaks.size(), 100 * mean);
    return mean;
}

}  // namespace

TEST_CASE("published peaks of memory are met within six per cent")
{
    // SimuMax prints what Megatron-LM's tensors took at their peak, TorchTitan what the allocator held.
    const std::vector<Peak> live = publishedPeaks("peak_alloc_gib", &MemoryNeed::allocated);
    const std::vector<Peak> held = publishedPeaks("memory_gib", &MemoryNeed::cached);
    REQUIRE(live.size() == 24);
    REQUIRE(held.size() == 8);
    const double liveError = meanError(live);
    const double heldError = meanError(held);
    CHECK(liveError < 0.02);
    CHECK(heldError < 0.10);
    CHECK((24 * liveError + 8 * heldError) / 32 < 0.06);
}

TEST_CASE("memory that Korthikanti and Rajbhandari print is reproduced")
{
    // Korthikanti et al., arXiv 2205.05198, section 5: selective recomputation saves 70 % of the activations of GPT-3
    // and 65 % of those of MT-NLG.
    for (const auto& [preset, saved] : {std::pair{"gpt3-175b", 0.70}, std::pair{"mt-nlg-530b", 0.65}}) {
        const TransformerShape m = test::model(preset);
        ParallelLayout layout = layoutOf(8, 1, 1);
        layout.hasFlashAttention = false;
        const DataSize all = layerActivations(m, layout);
        layout.recompute = Recompute::Selective;
        CHECK(1.0 - layerActivations(m, layout) / all == Approx(saved).margin(0.005));
    }
    // Rajbhandari et al., arXiv 1910.02054, figure 1: 7.5 billion parameters on 64 GPUs, and table 1: a trillion on
    // 1024.
    struct Row {
        double weights;
        int ranks;
        Sharding sharding;
        double gigabytes;
    };
    const Row row = GENERATE(Row{7.5, 64, Sharding::None, 120}, Row{7.5, 64, Sharding::Optimizer, 31.4},
                             Row{7.5, 64, Sharding::Gradients, 16.6}, Row{7.5, 64, Sharding::Weights, 1.88},
                             Row{1000, 1024, Sharding::Optimizer, 4011}, Row{1000, 1024, Sharding::Gradients, 2013},
                             Row{1000, 1024, Sharding::Weights, 15.6}, Row{128, 16, Sharding::Gradients, 368});
    ParallelLayout layout = layoutOf(1, 1, row.ranks);
    layout.precision = Precision::Fp16;
    layout.sharding = row.sharding;
    CHECK(row.weights * stateBytesPerWeight(layout) == Approx(row.gigabytes).epsilon(0.005));
}

TEST_CASE("the parts of memory sum to the total and none is negative")
{
    for (const char* preset : {"gpt3-175b", "llama3-8b", "llama3-405b"})
        for (const Sharding sharding : {Sharding::None, Sharding::Optimizer, Sharding::Gradients, Sharding::Weights})
            for (const Recompute recompute :
                 {Recompute::None, Recompute::Selective, Recompute::PerOperator, Recompute::Full}) {
                ParallelLayout layout = layoutOf(4, 2, 8);
                layout.sharding = sharding;
                layout.recompute = recompute;
                const MemoryNeed need = memoryNeed(test::model(preset), layout, constants());
                DataSize sum;
                for (const MemoryPart& part : need.parts()) {
                    INFO(part.part);
                    CHECK(part.size >= DataSize{});
                    sum += part.size;
                }
                CHECK(gibibytes(sum) == Approx(gibibytes(need.total)));
                CHECK(need.allocated < need.cached);
                CHECK(need.cached < need.total);
            }
}

namespace {

/// DeepSeek-V3 as published, arXiv 2412.19437, section 4.2.
TransformerShape deepSeek()
{
    TransformerShape m;
    m.layers = 61;
    m.hidden = 7168;
    m.heads = 128;
    m.kvHeads = 128;
    m.feedForward = 18432;
    m.isGated = true;
    m.vocabulary = 129280;
    m.sequence = 4096;
    m.latent = deepSeekAttention();
    m.experts = {256, 8, 2048, 1, 3, 0, 4};
    m.predictionLayers = 1;
    return m;
}

DataSize total(const TransformerShape& model, const ParallelLayout& layout)
{
    return memoryNeed(model, layout, constants()).total;
}

}  // namespace

TEST_CASE("weights of all ranks sum to the model")
{
    TransformerShape m = deepSeek();
    m.predictionLayers = 0;
    ParallelLayout layout = layoutOf(1, 1, 1);
    CHECK(inBytes(memoryNeed(m, layout, constants()).weights) / 2 == Approx(m.parameters()).epsilon(1e-4));
    // 671 billion parameters.
    CHECK(m.parameters() == Approx(671e9).epsilon(0.005));
    const TransformerShape dense = test::model("llama3-70b");
    CHECK(inBytes(memoryNeed(dense, layout, constants()).weights) / 2 == Approx(70.6e9).epsilon(0.005));
    layout.tensor = 8;
    CHECK(inBytes(memoryNeed(dense, layout, constants()).weights) / 2 == Approx(70.6e9 / 8).epsilon(0.005));
    // Ranks of experts divide the experts alone.
    layout = layoutOf(1, 1, 64);
    const double whole = inBytes(memoryNeed(m, layout, constants()).weights) / 2;
    layout.expert = 64;
    const double part = inBytes(memoryNeed(m, layout, constants()).weights) / 2;
    const double experts = 58.0 * 256 * 3 * 7168 * 2048;
    CHECK(whole - part == Approx(experts * 63 / 64));
}

TEST_CASE("memory is additive in layers")
{
    for (const int pipeline : {1, 2, 4}) {
        TransformerShape m = test::model("llama3-70b");
        const ParallelLayout layout = layoutOf(4, pipeline, 8);
        const auto of = [&](int layers) {
            m.layers = layers;
            return inBytes(total(m, layout));
        };
        CHECK(of(80) - of(64) == Approx(of(64) - of(48)));
        CHECK(of(80) > of(64));
    }
}

TEST_CASE("every kind of sharing takes memory away and none adds any")
{
    for (const TransformerShape& m : {test::model("llama3-70b"), test::model("gpt3-175b"), deepSeek()}) {
        const bool hasExperts = m.experts.exist();
        for (const int tensor : {1, 2, 4})
            for (const int pipeline : {1, 2, 4}) {
                const ParallelLayout layout = layoutOf(tensor, pipeline, 16, 32);
                const MemoryNeed base = memoryNeed(m, layout, constants());
                ParallelLayout other = layout;
                other.tensor *= 2;
                CHECK(total(m, other) < base.total);
                other = layout;
                other.pipeline *= 2;
                CHECK(memoryNeed(m, other, constants()).weights < base.weights);
                other = layout;
                other.context = 2;
                CHECK(total(m, other) < base.total);
                other = layout;
                other.data *= 2;
                CHECK(memoryNeed(m, other, constants()).optimizer < base.optimizer);
                other = layout;
                other.offloadsOptimizer = true;
                CHECK(total(m, other) < base.total);
                other = layout;
                other.offloadsActivations = true;
                CHECK(total(m, other) <= base.total);
                other = layout;
                other.expert = 8;
                CHECK((total(m, other) < base.total) == hasExperts);
            }
    }
}

TEST_CASE("more sharding and more recomputation need less memory")
{
    const TransformerShape m = test::model("llama3-70b");
    ParallelLayout layout = layoutOf(2, 1, 32);
    DataSize last = gigabytes(1e9);
    for (const Sharding sharding : {Sharding::None, Sharding::Optimizer, Sharding::Gradients, Sharding::Weights}) {
        layout.sharding = sharding;
        CHECK(stateBytesPerWeight(layout) * bytes(1) < last);
        last = stateBytesPerWeight(layout) * bytes(1);
    }
    layout = layoutOf(2, 2, 32);
    layout.hasFlashAttention = false;
    last = gigabytes(1e9);
    for (const Recompute recompute : {Recompute::None, Recompute::Selective, Recompute::PerOperator, Recompute::Full}) {
        layout.recompute = recompute;
        CHECK(layerActivations(m, layout) < last);
        last = layerActivations(m, layout);
    }
    layout = layoutOf(1, 1, 64);
    layout.sharding = Sharding::Weights;
    const DataSize whole = total(m, layout);
    layout.shardGroup = 8;
    CHECK(total(m, layout) > whole);
}

TEST_CASE("sharded weights of a single rank are the unsharded ones")
{
    ParallelLayout layout = layoutOf(8, 1, 1);
    layout.sharding = Sharding::None;
    const DataSize none = total(test::model("llama3-8b"), layout);
    layout.sharding = Sharding::Optimizer;
    CHECK(total(test::model("llama3-8b"), layout) == none);
    layout.sharding = Sharding::Gradients;
    CHECK(total(test::model("llama3-8b"), layout) == none);
    layout.sharding = Sharding::Weights;
    const MemoryNeed sharded = memoryNeed(test::model("llama3-8b"), layout, constants());
    CHECK(sharded.gathered == DataSize{});
    CHECK(sharded.weights + sharded.gradients + sharded.optimizer == [&] {
        ParallelLayout plain = layout;
        plain.sharding = Sharding::None;
        const MemoryNeed need = memoryNeed(test::model("llama3-8b"), plain, constants());
        return need.weights + need.gradients + need.optimizer;
    }());
}

TEST_CASE("pipelines hold as many micro batches as their schedule says")
{
    const TransformerShape m = test::model("gpt3-175b");
    ParallelLayout layout = layoutOf(8, 8, 1, 64);
    const auto activations = [&] { return inBytes(memoryNeed(m, layout, constants()).activations); };
    const auto kept = [&] { return inBytes(layerActivations(m, layout)); };
    // Stage 0 of 1F1B holds p, each of L / p layers; besides a mask of the embedding and one backward pass.
    const double plain = activations();
    CHECK(plain == Approx(96 * kept()).epsilon(0.05));
    layout.virtualStages = 2;
    // Korthikanti et al., section 4.2.3: 1 + (p - 1) / (p v).
    CHECK(activations() / plain == Approx(1 + 7.0 / 16).epsilon(0.02));
    layout.virtualStages = 1;
    layout.schedule = PipelineSchedule::ZeroBubble;
    CHECK(activations() == Approx(plain).epsilon(0.02));
    layout.schedule = PipelineSchedule::DualPipe;
    // DeepSeek-V3, table 2: two copies of the parameters, p + 1 activations.
    CHECK(activations() / plain == Approx(9.0 / 8).epsilon(0.02));
    layout.schedule = PipelineSchedule::OneForwardOneBackward;
    layout.globalBatch = 2;
    CHECK(activations() == Approx(2 * 12 * kept()).epsilon(0.2));
}

TEST_CASE("two-way pipelines keep two copies of weights and one of optimizer states")
{
    const TransformerShape m = test::model("gpt3-175b");
    ParallelLayout layout = layoutOf(8, 8, 4, 64);
    const MemoryNeed plain = memoryNeed(m, layout, constants());
    layout.schedule = PipelineSchedule::DualPipe;
    const MemoryNeed dual = memoryNeed(m, layout, constants());
    CHECK(gibibytes(dual.weights) == Approx(2 * gibibytes(plain.weights)));
    CHECK(gibibytes(dual.optimizer) == Approx(gibibytes(plain.optimizer)));
}

TEST_CASE("what is offloaded waits on the host, byte for byte")
{
    const TransformerShape m = test::model("llama3-70b");
    ParallelLayout layout = layoutOf(4, 4, 8, 16);
    const MemoryNeed plain = memoryNeed(m, layout, constants());
    CHECK(plain.host == DataSize{});
    layout.offloadsOptimizer = true;
    const MemoryNeed states = memoryNeed(m, layout, constants());
    CHECK(gibibytes(states.host) == Approx(gibibytes(plain.optimizer)));
    layout.offloadsOptimizer = false;
    layout.offloadsActivations = true;
    const MemoryNeed activations = memoryNeed(m, layout, constants());
    CHECK(gibibytes(activations.host + activations.activations) == Approx(gibibytes(plain.activations)).epsilon(0.02));
}

TEST_CASE("a host without room for what is offloaded is told from one with it")
{
    const TransformerShape m = test::model("llama3-70b");
    ParallelLayout layout = layoutOf(4, 4, 8, 16);
    layout.offloadsActivations = true;
    TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 128);
    const MemoryNeed need = memoryNeed(m, layout, machine.constants->common);
    CHECK(fits(need, machine));
    machine.hostMemoryPerGpu = need.host;
    CHECK(fits(need, machine));
    machine.hostMemoryPerGpu = 0.99 * need.host;
    CHECK_FALSE(fits(need, machine));
}

TEST_CASE("frozen weights keep no gradients and no optimizer states")
{
    const TransformerShape m = test::model("llama2-70b");
    ParallelLayout layout = layoutOf(4, 1, 2);
    const MemoryNeed all = memoryNeed(m, layout, constants());
    const MemoryNeed adapters = memoryNeed(m, layout, constants(), {Tuning::LowRank, 16});
    CHECK(gibibytes(adapters.weights) == Approx(gibibytes(all.weights)).epsilon(0.01));
    CHECK(adapters.gradients < 0.02 * all.gradients);
    CHECK(adapters.optimizer < 0.02 * all.optimizer);
    CHECK(adapters.activations < all.activations);
    CHECK(memoryNeed(m, layout, constants(), {Tuning::AllWeights, 0}).total == all.total);
}

TEST_CASE("a capacity factor keeps more tokens of experts")
{
    TransformerShape m = deepSeek();
    ParallelLayout layout = layoutOf(1, 4, 64);
    layout.expert = 16;
    const MemoryNeed balanced = memoryNeed(m, layout, constants());
    m.experts.capacityFactor = 1.0;
    CHECK(total(m, layout) == balanced.total);
    m.experts.capacityFactor = 1.5;
    CHECK(total(m, layout) > balanced.total);
}
