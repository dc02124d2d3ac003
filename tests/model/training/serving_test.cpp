// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/serving_cases.h"
#include "tests/model/training/serving_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace cw;
using namespace cw::test;

namespace {

const std::vector<ServingCase>& cases()
{
    static const std::vector<ServingCase> loaded = [] {
        std::ifstream in(std::string(CW_RESOURCE_DIR) + "/measurements/serving_cases.json");
        const auto read = servingCasesFromJson(in);
        REQUIRE(read);
        return *read;
    }();
    return loaded;
}

TransformerShape modelOf(const std::string& name)
{
    for (const ServingCase& one : cases())
        if (one.modelName == name)
            return one.model;
    FAIL("no model " << name);
    return {};
}

ServingLayout layoutOf(int tensor, int expert = 1, Precision precision = Precision::Fp8)
{
    return {tensor, expert, precision, Precision::Fp8};
}

/// Mean of the absolute errors of the rows that `take` takes.
template <class Take>
double meanError(Take take, int atLeast)
{
    double sum = 0;
    int count = 0;
    for (const ServingCase& one : cases()) {
        if (!take(one))
            continue;
        const auto predicted = predictServing(one, *test::builtinCatalogue(), servingConstants());
        INFO(one.id);
        REQUIRE(predicted);
        sum += std::abs(*predicted / one.measured - 1);
        ++count;
    }
    REQUIRE(count >= atLeast);
    return sum / count;
}

/// Kernels of 2023 read the keys once for every head that shares them; the model is that of later ones.
bool isOfOldKernels(const ServingCase& one)
{
    return one.provenance.source.rfind("NVIDIA TensorRT-LLM 0.", 0) == 0;
}

}  // namespace

TEST_CASE("measurements that no constant was fitted to are met by serving estimates")
{
    CHECK(meanError([](const ServingCase& one) { return !one.isHeld; }, 60) < 0.10);
    const auto held = [](const ServingCase& one) { return one.isHeld && !isOfOldKernels(one); };
    CHECK(meanError(held, 60) < 0.15);
    CHECK(meanError([&](const ServingCase& one) { return held(one) && one.modelName == "llama3-405b"; }, 30) < 0.12);
    CHECK(meanError([&](const ServingCase& one) { return held(one) && one.modelName == "deepseek-v3"; }, 5) < 0.25);
}

TEST_CASE("the band of serving holds nine of ten measurements that were kept out")
{
    int inside = 0;
    int all = 0;
    for (const ServingCase& one : cases()) {
        if (!one.isHeld || isOfOldKernels(one))
            continue;
        const auto predicted = predictServing(one, *test::builtinCatalogue(), servingConstants());
        REQUIRE(predicted);
        ++all;
        inside += std::abs(*predicted / one.measured - 1) <= servingConstants()->band ? 1 : 0;
    }
    CHECK(inside >= 0.85 * all);
    CHECK(inside <= 0.97 * all);
}

TEST_CASE("the published measurement most like a job is its own, and none of another metric is like it")
{
    for (const std::size_t own : {std::size_t(0), std::size_t(30), std::size_t(100)}) {
        const ServingCase& like = cases().at(own);
        const auto nearest = nearestServingCases(cases(), like, 5);
        REQUIRE(nearest.size() == 5);
        const ServingCase& first = cases()[nearest.front()];
        CHECK(first.modelName == like.modelName);
        CHECK(first.gpu == like.gpu);
        CHECK(first.demand.promptTokens == like.demand.promptTokens);
        for (const std::size_t i : nearest)
            CHECK(cases()[i].metric == like.metric);
    }
}

TEST_CASE("one token of cache is two vectors of all key heads in each layer")
{
    // Llama 3 70B: 2 · 80 layers · 8 heads · 128 · 2 bytes = 327,680 bytes.
    const TransformerShape llama = modelOf("llama3-70b");
    ServingLayout layout = layoutOf(1);
    layout.keyValues = Precision::Bf16;
    CHECK(inBytes(keyValueBytes(llama, layout, 4096)) == Approx(327'680));
    layout.tensor = 8;
    CHECK(inBytes(keyValueBytes(llama, layout, 4096)) == Approx(327'680 / 8.0));
    layout.tensor = 16;  // No rank has less than one head.
    CHECK(inBytes(keyValueBytes(llama, layout, 4096)) == Approx(327'680 / 8.0));

    // DeepSeek-V3, arXiv 2505.09343, table 1: 70.272 KB a token in BF16, whatever the ranks.
    const TransformerShape deepseek = modelOf("deepseek-v3");
    layout.tensor = 1;
    CHECK(inBytes(keyValueBytes(deepseek, layout, 4096)) == Approx(70'272));
    layout.tensor = 8;
    CHECK(inBytes(keyValueBytes(deepseek, layout, 4096)) == Approx(70'272));
    // Same table: Llama 3.1 405B 516.096 KB.
    layout.tensor = 1;
    CHECK(inBytes(keyValueBytes(modelOf("llama3-405b"), layout, 4096)) == Approx(516'096));
}

TEST_CASE("layers with a window cache no more than it")
{
    TransformerShape model = modelOf("llama3-8b");
    const double full = inBytes(keyValueBytes(model, layoutOf(1), 8192));
    model.window = 1024;
    model.windowedLayers = 16;
    CHECK(inBytes(keyValueBytes(model, layoutOf(1), 1000)) == Approx(full));
    CHECK(inBytes(keyValueBytes(model, layoutOf(1), 8192)) == Approx(full * (16 + 16 / 8.0) / 32));
    const ServingMachine machine = machineOf(gpu());
    const double longest = longestContext(model, layoutOf(1), machine);
    CHECK(longest > 1.5 * longestContext(modelOf("llama3-8b"), layoutOf(1), machine));
    // The longest context is the one of which exactly one request fits.
    CHECK(largestBatch(model, layoutOf(1), machine, longest) == 1);
    CHECK(largestBatch(model, layoutOf(1), machine, longest * 1.001) == 0);
}

TEST_CASE("memory of a served model is its weights, its cache and work buffers")
{
    const ServingMachine machine = machineOf(gpu());
    const TransformerShape model = modelOf("llama3-70b");
    const ServingMemory memory = servingMemory(model, layoutOf(2), machine, 16, 1000);
    // All matrices in 8 bits, both embeddings in 16.
    const double embeddings = 2.0 * 128256 * 8192;
    CHECK(inBytes(memory.weights) == Approx((model.parameters() - embeddings + 2 * embeddings) / 2).epsilon(0.001));
    CHECK(inBytes(memory.keyValues) == Approx(16e3 * 163'840 / 2));
    CHECK(inBytes(memory.total()) == Approx(inBytes(memory.weights) + inBytes(memory.keyValues) +
                                            inBytes(memory.activations) + inBytes(memory.reserved)));
    const double most = largestBatch(model, layoutOf(2), machine, 1000);
    const double limit = inBytes(machine.gpu->usableMemory()) * servingConstants()->memoryShare;
    CHECK(inBytes(servingMemory(model, layoutOf(2), machine, most, 1000).total()) <= limit);
    CHECK(inBytes(servingMemory(model, layoutOf(2), machine, most + 1, 1000).total()) > limit);
}

TEST_CASE("the cache has the room that serving programs report")
{
    // Qwen3 235B in FP8 on four H100, cache in BF16 (vLLM, GitHub issue 21348, 2025): vLLM with 0.90 of the memory
    // keeps 178,880 tokens, SGLang with 0.93 of it 367,404.
    ServingLayout layout = layoutOf(4);
    layout.keyValues = Precision::Bf16;
    const double tokens = longestContext(modelOf("qwen3-235b"), layout, machineOf(gpu()));
    CHECK(tokens > 178'880);
    CHECK(tokens < 367'404);
}

TEST_CASE("decoding one token of a large model alone waits for its weights")
{
    const ServingMachine machine = machineOf(gpu());
    const TransformerShape model = modelOf("llama3-405b");
    const PassParts pass = decodePass(model, layoutOf(8), machine, 1, 100);
    CHECK(pass.bound() == "memory-bandwidth");
    // No faster than reading each weight once: 405e9 bytes / 8 / 3.35 TB/s.
    CHECK(inSeconds(pass.total()) > 405e9 / 8 / 3.35e12);
    const PassParts many = decodePass(model, layoutOf(8), machine, 2000, 100);
    CHECK(many.bound() == "compute");
    CHECK(inSeconds(many.total()) > 2 * 403e9 * 2000 / 8 / 1979e12);
}

TEST_CASE("serving never gets slower with faster parts")
{
    const ServingDemand demand{0, 2000, 500, {}, {}, {}};
    for (const char* name : {"llama3-70b", "qwen3-235b", "deepseek-v3"})
        for (const double factor : {1.01, 1.5, 4.0}) {
            const TransformerShape model = modelOf(name);
            const ServingLayout layout = model.experts.exist() ? layoutOf(1, 16) : layoutOf(16);
            const auto rate = [&](const Gpu& part, double nicGbps) {
                ServingMachine machine = machineOf(part);
                machine.nicPerGpu = gigabitsPerSecond(nicGbps);
                return servingPoint(model, layout, machine, demand, 64).tokensPerGpu;
            };
            const double before = rate(gpu(), 400);
            Gpu faster = gpu();
            faster.memoryBandwidth = faster.memoryBandwidth * factor;
            CHECK(rate(faster, 400) >= before);
            faster = gpu();
            faster.dense8Bit = *faster.dense8Bit * factor;
            CHECK(rate(faster, 400) >= before);
            faster = gpu();
            faster.scaleUp = *faster.scaleUp * factor;
            CHECK(rate(faster, 400) >= before);
            CHECK(rate(gpu(), 400 * factor) >= before);
        }
}

TEST_CASE("a larger batch gives more tokens and later ones")
{
    const ServingDemand demand{0, 1000, 300, {}, {}, {}};
    for (const char* name : {"llama3-8b", "qwen3-30b", "deepseek-v3"}) {
        const TransformerShape model = modelOf(name);
        const ServingMachine machine = machineOf(gpu("nvidia-h200-sxm-141"));
        const ServingLayout layout = model.experts.exist() ? layoutOf(1, 8) : layoutOf(1);
        ServingPoint before = servingPoint(model, layout, machine, demand, 1);
        for (double batch = 2; batch <= 1024; batch *= 2) {
            const ServingPoint point = servingPoint(model, layout, machine, demand, batch);
            INFO(name << " " << batch);
            CHECK(point.outputTokensPerSecond >= before.outputTokensPerSecond);
            CHECK(point.betweenTokens >= before.betweenTokens);
            // Little's law: requests under way = rate · time of one.
            const double time = batch / point.requestsPerSecond;
            CHECK(time >= inSeconds(point.betweenTokens) * 299 - 1e-9);
            before = point;
        }
    }
}

TEST_CASE("few tokens wake few experts, many wake all")
{
    // Decoding one token of Mixtral reads 2 of 8 experts, as many tokens as you like all 8.
    const TransformerShape model = modelOf("mixtral-8x7b");
    const ServingMachine machine = machineOf(gpu("nvidia-h200-sxm-141"));
    ServingLayout layout = layoutOf(1, 1, Precision::Bf16);
    TransformerShape twoExperts = model;
    twoExperts.experts.count = 2;
    const double one = inSeconds(decodePass(model, layout, machine, 1, 10).memoryBandwidth);
    CHECK(one == Approx(inSeconds(decodePass(twoExperts, layout, machine, 1, 10).memoryBandwidth)));
    const double expertBytes = 32 * 3.0 * 4096 * 14336 * 2;
    const double many = inSeconds(decodePass(model, layout, machine, 64, 10).memoryBandwidth);
    CHECK(many - one == Approx(6 * expertBytes / (4.8e12 * servingConstants()->weightStream)).epsilon(0.05));
}

TEST_CASE("the chosen replica fits, keeps the limits and carries the load")
{
    ServingDemand demand{40, 1000, 250, seconds(0.5), seconds(0.04), {}};
    const ServingMachine machine = machineOf(gpu(), 256);
    const TransformerShape model = modelOf("llama3-70b");
    const auto best = estimateServing(model, wishOf(Precision::Fp8), demand, machine);
    REQUIRE(best);
    CHECK(best->meetsLimits);
    CHECK(best->point.first.total() <= *demand.firstToken);
    CHECK(best->point.betweenTokens <= *demand.betweenTokens);
    CHECK(best->point.batch <= best->largestBatch);
    CHECK(best->replicas * best->point.requestsPerSecond >= demand.requestsPerSecond);
    CHECK((best->replicas - 1) * best->point.requestsPerSecond < demand.requestsPerSecond);
    CHECK(best->gpus == best->replicas * best->layout.gpus());
    CHECK(best->smallestReplica == 2);  // 70 GB of weights and a cache don't fit into 80 GB.
    CHECK(std::is_sorted(best->curve.begin(), best->curve.end(),
                         [](const ServingPoint& a, const ServingPoint& b) { return a.batch < b.batch; }));
    CHECK(best->curve.back().batch == best->largestBatch);
    // No set width does it with fewer GPUs.
    for (const int tensor : {2, 4, 8}) {
        const auto other = estimateServing(model, wishOf(Precision::Fp8, tensor), demand, machine);
        REQUIRE(other);
        CHECK(other->layout.tensor == tensor);
        if (other->meetsLimits)
            CHECK(other->gpus >= best->gpus);
    }
    // One more request in the batch breaks a limit.
    REQUIRE(best->point.batch < best->largestBatch);
    const ServingPoint next = servingPoint(model, best->layout, machine, demand, best->point.batch + 1);
    CHECK((next.first.total() > *demand.firstToken || next.betweenTokens > *demand.betweenTokens));
}

TEST_CASE("a load beyond the pool and limits that nothing keeps are told, not hidden")
{
    const ServingMachine machine = machineOf(gpu(), 8);
    const TransformerShape model = modelOf("llama3-70b");
    const auto busy = estimateServing(model, wishOf(Precision::Fp8), {1000, 1000, 250, {}, {}, {}}, machine);
    REQUIRE(busy);
    CHECK_FALSE(busy->meetsLoad);
    CHECK(busy->gpus > 8);
    CHECK(busy->poolRequestsPerSecond < 1000);
    const auto late = estimateServing(model, wishOf(Precision::Fp8), {1, 1000, 250, {}, seconds(1e-4), {}}, machine);
    REQUIRE(late);
    CHECK_FALSE(late->meetsLimits);
    CHECK(late->point.batch == 1);
}

TEST_CASE("weights narrower than the products of a GPU are told")
{
    const TransformerShape model = modelOf("llama3-70b");
    const auto h100 = estimateServing(model, wishOf(Precision::Fp4), {}, machineOf(gpu()));
    REQUIRE(h100);
    CHECK(h100->assumptions == std::vector<std::string>{"weights-only-precision"});
    const auto b200 = estimateServing(model, wishOf(Precision::Fp4), {}, machineOf(gpu("nvidia-b200-sxm-180")));
    REQUIRE(b200);
    CHECK(b200->assumptions.empty());
    CHECK(b200->smallestReplica == 1);
}
