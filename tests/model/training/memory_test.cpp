// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Memory of a GPU against published peaks, published tables and the properties that any such figure has.
#include "model/training/memory.h"

#include "model/exchange/predict_cases.h"
#include "model/training/layout_check.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

using namespace cw;

namespace {

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

/// As Megatron-Core keeps it, and as PyTorch does where weights are sharded.
MemoryNeed needOf(const TransformerShape& model, const ParallelLayout& layout, const TuningPlan& tuning = {},
                  const std::string& stack = {})
{
    TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 8);
    machine.software.stack = !stack.empty()                         ? stack
                             : layout.sharding == Sharding::Weights ? "torchtitan"
                                                                    : "megatron-core";
    machine.tuning = tuning;
    return memoryNeed(model, layout, machine);
}

struct Peak {
    std::string id;
    double measured = 0;
    double predicted = 0;

    double error() const { return predicted / measured - 1.0; }
};

/// Runs that state a peak under `key`, with the figure that the publication prints. The reader of such files sets all
/// that a run states.
std::vector<Peak> publishedPeaks(const std::string& key, DataSize MemoryNeed::*figure)
{
    const std::string path = std::string(CW_RESOURCE_DIR) + "/measurements/training_cases.json";
    std::ifstream in(path);
    const nlohmann::json published = nlohmann::json::parse(in).at("cases");
    std::ifstream again(path);
    const auto runs = readTrainingCases(again, test::builtinModels());
    REQUIRE(runs);
    std::vector<Peak> peaks;
    for (std::size_t i = 0; i < runs->size(); ++i) {
        if (!published[i].at("measured").contains(key))
            continue;
        const TrainingCase& run = (*runs)[i];
        const auto machine = machineOf(run, *test::builtinCatalogue(), test::builtinConstants());
        REQUIRE(machine);
        auto layout = completeLayout(run.model, run.layout, run.gpus);
        REQUIRE(layout);
        // Where a run doesn't state its micro batch it is one sequence.
        layout->microBatch = std::max(1, layout->microBatch);
        const MemoryNeed need = memoryNeed(run.model, *layout, *machine);
        peaks.push_back({run.id, published[i].at("measured").at(key), gibibytes(need.*figure)});
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
                const MemoryNeed need = needOf(test::model(preset), layout);
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

/// Both models publish the same attention: DeepSeek-V2, arXiv 2405.04434, appendix D, and V3, arXiv 2412.19437, 4.2.
LatentAttention deepSeekAttention()
{
    return {1536, 512, 128, 64, 128};
}

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
    return needOf(model, layout).total;
}

}  // namespace

TEST_CASE("weights of all ranks sum to the model")
{
    TransformerShape m = deepSeek();
    m.predictionLayers = 0;
    ParallelLayout layout = layoutOf(1, 1, 1);
    CHECK(inBytes(needOf(m, layout).weights) / 2 == Approx(m.parameters()).epsilon(1e-4));
    // 671 billion parameters.
    CHECK(m.parameters() == Approx(671e9).epsilon(0.005));
    const TransformerShape dense = test::model("llama3-70b");
    CHECK(inBytes(needOf(dense, layout).weights) / 2 == Approx(70.6e9).epsilon(0.005));
    layout.tensor = 8;
    CHECK(inBytes(needOf(dense, layout).weights) / 2 == Approx(70.6e9 / 8).epsilon(0.005));
    // Ranks of experts divide the experts alone.
    layout = layoutOf(1, 1, 64);
    const double whole = inBytes(needOf(m, layout).weights) / 2;
    layout.expert = 64;
    const double part = inBytes(needOf(m, layout).weights) / 2;
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
                const MemoryNeed base = needOf(m, layout);
                ParallelLayout other = layout;
                other.tensor *= 2;
                CHECK(total(m, other) < base.total);
                other = layout;
                other.pipeline *= 2;
                CHECK(needOf(m, other).weights < base.weights);
                other = layout;
                other.context = 2;
                CHECK(total(m, other) < base.total);
                other = layout;
                other.data *= 2;
                CHECK(needOf(m, other).optimizer < base.optimizer);
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
    const MemoryNeed sharded = needOf(test::model("llama3-8b"), layout);
    CHECK(sharded.gathered == DataSize{});
    CHECK(sharded.weights + sharded.gradients + sharded.optimizer == [&] {
        ParallelLayout plain = layout;
        plain.sharding = Sharding::None;
        const MemoryNeed need = needOf(test::model("llama3-8b"), plain);
        return need.weights + need.gradients + need.optimizer;
    }());
}

TEST_CASE("pipelines hold as many micro batches as their schedule says")
{
    const TransformerShape m = test::model("gpt3-175b");
    ParallelLayout layout = layoutOf(8, 8, 1, 64);
    const auto activations = [&] { return inBytes(needOf(m, layout).activations); };
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
    const MemoryNeed plain = needOf(m, layout);
    layout.schedule = PipelineSchedule::DualPipe;
    const MemoryNeed dual = needOf(m, layout);
    CHECK(gibibytes(dual.weights) == Approx(2 * gibibytes(plain.weights)));
    CHECK(gibibytes(dual.optimizer) == Approx(gibibytes(plain.optimizer)));
}

TEST_CASE("what is offloaded waits on the host, byte for byte")
{
    const TransformerShape m = test::model("llama3-70b");
    ParallelLayout layout = layoutOf(4, 4, 8, 16);
    const MemoryNeed plain = needOf(m, layout);
    CHECK(plain.host == DataSize{});
    layout.offloadsOptimizer = true;
    const MemoryNeed states = needOf(m, layout);
    CHECK(gibibytes(states.host) == Approx(gibibytes(plain.optimizer)));
    layout.offloadsOptimizer = false;
    layout.offloadsActivations = true;
    const MemoryNeed activations = needOf(m, layout);
    CHECK(gibibytes(activations.host + activations.activations) == Approx(gibibytes(plain.activations)).epsilon(0.02));
}

TEST_CASE("a host without room for what is offloaded is told from one with it")
{
    const TransformerShape m = test::model("llama3-70b");
    ParallelLayout layout = layoutOf(4, 4, 8, 16);
    layout.offloadsActivations = true;
    TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 128);
    const MemoryNeed need = memoryNeed(m, layout, machine);
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
    const MemoryNeed all = needOf(m, layout);
    const MemoryNeed adapters = needOf(m, layout, {Tuning::LowRank, 16});
    CHECK(gibibytes(adapters.weights) == Approx(gibibytes(all.weights)).epsilon(0.01));
    CHECK(adapters.gradients < 0.02 * all.gradients);
    CHECK(adapters.optimizer < 0.02 * all.optimizer);
    CHECK(adapters.activations < all.activations);
    CHECK(needOf(m, layout, {Tuning::AllWeights, 0}).total == all.total);
}

TEST_CASE("frozen weights of FP8 products are kept once, in one byte")
{
    // MLPerf Training v4.0, NVIDIA, llama2_70b_lora: fp8_params and disable_parameter_transpose_cache.
    TransformerShape m = test::model("llama2-70b");
    ParallelLayout layout = layoutOf(1, 1, 8);
    TrainingMachine machine = test::machine("nvidia-h200-sxm-141", 8);
    machine.software.stack = "mlperf";
    machine.tuning = {Tuning::LowRank, 16};
    const MemoryNeed wide = memoryNeed(m, layout, machine);
    layout.precision = Precision::Fp8;
    const MemoryNeed need = memoryNeed(m, layout, machine);
    CHECK(inBytes(need.weights) == Approx(69e9).epsilon(0.02));
    CHECK(inBytes(wide.weights) == Approx(2 * 69e9).epsilon(0.02));
    CHECK(need.activations < wide.activations);
}

TEST_CASE("what software keeps is told from what the model needs")
{
    const TransformerShape m = test::model("gpt3-175b");
    ParallelLayout layout = layoutOf(8, 1, 8);
    const auto of = [&](const char* stack) { return needOf(m, layout, {}, stack); };
    // Gradients in 16 bits instead of 32: megatron.core's and the recipes' sum.
    const DataSize owned = of("megatron-core").weights;
    CHECK(gibibytes(of("megatron-core").gradients - of("nemo").gradients) == Approx(gibibytes(owned)));
    layout.sharding = Sharding::Weights;
    // All states of a weight: 16 bytes, or 8 where they are as narrow as the weights.
    const auto states = [](const MemoryNeed& need) { return inBytes(need.weights) + inBytes(need.optimizer); };
    CHECK(states(of("torchtitan")) == Approx(2 * states(of("automodel"))));
    // Without dropout and with a loss that keeps 4 of 14 bytes per logit.
    CHECK(of("foundry").activations <= of("torchtitan").activations);
    CHECK(of("foundry").logits <= of("torchtitan").logits);
}

TEST_CASE("a capacity factor keeps more tokens of experts")
{
    TransformerShape m = deepSeek();
    ParallelLayout layout = layoutOf(1, 4, 64);
    layout.expert = 16;
    const MemoryNeed balanced = needOf(m, layout);
    m.experts.capacityFactor = 1.0;
    CHECK(total(m, layout) == balanced.total);
    m.experts.capacityFactor = 1.5;
    CHECK(total(m, layout) > balanced.total);
}
