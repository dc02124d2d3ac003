// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/collectives.h"
#include "tests/model/training/training_support.h"
#include "tests/support/small_model.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace cw;

namespace {

constexpr auto layoutOf = test::plainLayout;

TrainingEstimate estimate(const TransformerShape& model, const ParallelLayout& layout, const TrainingMachine& machine)
{
    const auto result = estimateTraining(model, layout, machine);
    if (!result)
        throw std::runtime_error("refused: " + result.error().where);
    return *result;
}

}  // namespace

TEST_CASE("the parts of a step sum to the step and none is negative")
{
    const auto e = estimate(test::model("llama3-70b"), layoutOf(8, 4, 1024), test::machine("nvidia-h100-sxm5-80", 512));
    Duration sum;
    for (const StepPart& part : e.parts) {
        INFO(part.part);
        CHECK(part.time >= Duration{});
        sum += part.time;
    }
    CHECK(inSeconds(sum) == Approx(inSeconds(e.step)));
    CHECK(e.layout.data == 16);
    CHECK(e.tokensPerSecond * inSeconds(e.step) == Approx(1024.0 * 8192));
    CHECK(e.lowTokensPerSecond < e.tokensPerSecond);
    CHECK(e.highTokensPerSecond > e.tokensPerSecond);
    CHECK(e.mfu <= e.hfu);
}

TEST_CASE("one GPU alone communicates nothing")
{
    TransformerShape small = test::model("gpt-1.7b");
    const auto e = estimate(small, layoutOf(1, 1, 8), test::machine("nvidia-h100-sxm5-80", 1));
    for (const char* part : {"tensor-parallel", "pipeline-bubble", "pipeline-transfer", "data-parallel"})
        CHECK(test::part(e, part) == Duration{});
}

TEST_CASE("more micro batches make the bubble a smaller share of the step")
{
    const auto machine = test::machine("nvidia-a100-sxm4-80", 64);
    double before = 1;
    for (const int batch : {64, 128, 256, 512, 1024}) {
        const auto e = estimate(test::model("gpt3-175b"), layoutOf(8, 8, batch), machine);
        const double share = test::part(e, "pipeline-bubble") / e.step;
        CHECK(share < before);
        before = share;
    }
}

TEST_CASE("interleaving divides the bubble by the virtual stages")
{
    const auto machine = test::machine("nvidia-a100-sxm4-80", 64);
    ParallelLayout layout = layoutOf(8, 8, 64);
    const auto plain = estimate(test::model("gpt3-175b"), layout, machine);
    layout.virtualStages = 3;
    const auto interleaved = estimate(test::model("gpt3-175b"), layout, machine);
    CHECK(test::part(plain, "pipeline-bubble") / test::part(interleaved, "pipeline-bubble") == Approx(3));
}

TEST_CASE("a slower fabric never trains faster")
{
    double before = std::numeric_limits<double>::max();
    for (const double factor : {1.0, 0.5, 0.25, 0.125}) {
        auto machine = test::machine("nvidia-h100-sxm5-80", 256);
        machine.fabricFactor = factor;
        const auto e = estimate(test::model("llama3-70b"), layoutOf(8, 4, 256), machine);
        CHECK(e.tokensPerSecond < before);
        before = e.tokensPerSecond;
    }
}

TEST_CASE("recomputation saves memory and costs time")
{
    const auto machine = test::machine("nvidia-h100-sxm5-80", 64);
    ParallelLayout layout = layoutOf(8, 1, 64);
    layout.hasFlashAttention = false;
    const auto none = estimate(test::model("gpt-22b"), layout, machine);
    layout.recompute = Recompute::Selective;
    const auto selective = estimate(test::model("gpt-22b"), layout, machine);
    layout.recompute = Recompute::Full;
    const auto full = estimate(test::model("gpt-22b"), layout, machine);
    CHECK(none.memoryPerGpu > selective.memoryPerGpu);
    CHECK(selective.memoryPerGpu > full.memoryPerGpu);
    CHECK(none.tokensPerSecond > selective.tokensPerSecond);
    CHECK(selective.tokensPerSecond > full.tokensPerSecond);
}

TEST_CASE("an all-reduce over two nodes loads a NIC with its share only")
{
    Interconnect net;
    net.domain = 8;
    net.scaleUp = gigabytesPerSecond(100);
    net.nic = gigabytesPerSecond(10);
    const RankGroup group = rankGroup(16, 1, net.domain);
    CHECK(group.inside == 8);
    CHECK(group.outside == 2);
    // 2·7/8·80/100 s inside, 2·1/2·(80/8)/10 s across: the ring volumes of NCCL's PERFORMANCE.md.
    CHECK(inSeconds(allReduceTime(gigabytes(80), group, net)) == Approx(1.4 + 1.0));
    CHECK(allReduceTime(gigabytes(80), rankGroup(1, 1, 8), net) == Duration{});
    // Switches that add take each part once and give the sum once: 80 GB inside, an eighth of them outside.
    net.doesScaleUpSum = true;
    net.doesFabricSum = true;
    CHECK(inSeconds(allReduceTime(gigabytes(80), group, net)) ==
          Approx(inSeconds(gigabytes(80) / net.scaleUp + gigabytes(10) / net.nic)));
}

TEST_CASE("a family without constants is estimated with a wide band and says so")
{
    const auto known = estimate(test::model("llama3-8b"), layoutOf(1, 1, 64), test::machine("nvidia-h100-sxm5-80", 8));
    const auto foreign = estimate(test::model("llama3-8b"), layoutOf(1, 1, 64), test::machine("intel-gaudi3", 8));
    CHECK(known.assumptions.empty());
    CHECK(foreign.bandShare > 2 * known.bandShare);
    REQUIRE_FALSE(foreign.assumptions.empty());
    CHECK(foreign.assumptions.front() == "gpu-family-not-calibrated");
}

TEST_CASE("layouts that do not divide are refused with the field")
{
    const auto machine = test::machine("nvidia-h100-sxm5-80", 64);
    const TransformerShape m = test::model("llama3-70b");
    struct Wrong {
        int tensor;
        int pipeline;
        int data;
        int stages;
        int microBatch;
        int globalBatch;
        const char* where;
    };
    const Wrong wrong =
        GENERATE(Wrong{3, 1, 0, 1, 1, 64, "layout.tp"}, Wrong{8, 16, 0, 1, 1, 64, "layout.pp"},
                 Wrong{8, 3, 0, 1, 1, 64, "layout.pp"}, Wrong{8, 1, 4, 1, 1, 64, "layout.dp"},
                 Wrong{8, 1, 0, 1, 1, 63, "layout.global_batch"}, Wrong{8, 1, 0, 1, 3, 64, "layout.micro_batch"},
                 Wrong{8, 4, 0, 7, 1, 64, "layout.virtual_stages"}, Wrong{8, 81, 0, 1, 1, 64, "layout.pp"});
    ParallelLayout layout = layoutOf(wrong.tensor, wrong.pipeline, wrong.globalBatch);
    layout.data = wrong.data;
    layout.virtualStages = wrong.stages;
    layout.microBatch = wrong.microBatch;
    const auto result = estimateTraining(m, layout, machine);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::OutOfRange);
    CHECK(result.error().where == wrong.where);
}

TEST_CASE("hostile figures are refused, not computed")
{
    const int bad = GENERATE(0, -1, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    const auto machine = test::machine("nvidia-h100-sxm5-80", 64);
    for (int TransformerShape::*field :
         {&TransformerShape::layers, &TransformerShape::hidden, &TransformerShape::heads, &TransformerShape::kvHeads,
          &TransformerShape::feedForward, &TransformerShape::vocabulary, &TransformerShape::sequence}) {
        TransformerShape m = test::model("llama3-8b");
        m.*field = bad;
        CHECK_FALSE(estimateTraining(m, layoutOf(8, 1, 64), machine));
        CHECK_FALSE(chooseLayout(m, layoutOf(0, 0, 0), machine));
    }
    for (int ParallelLayout::*field :
         {&ParallelLayout::tensor, &ParallelLayout::pipeline, &ParallelLayout::data, &ParallelLayout::virtualStages,
          &ParallelLayout::microBatch, &ParallelLayout::globalBatch}) {
        ParallelLayout layout = layoutOf(8, 1, 64);
        layout.*field = bad;
        if (bad != 0)
            CHECK_FALSE(estimateTraining(test::model("llama3-8b"), layout, machine));
    }
    auto odd = machine;
    odd.gpus = bad;
    CHECK_FALSE(estimateTraining(test::model("llama3-8b"), layoutOf(8, 1, 64), odd));
    odd = machine;
    odd.fabricFactor = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(estimateTraining(test::model("llama3-8b"), layoutOf(8, 1, 64), odd));
    odd = machine;
    odd.gpu = nullptr;
    CHECK_FALSE(estimateTraining(test::model("llama3-8b"), layoutOf(8, 1, 64), odd));
    odd = machine;
    odd.constants = nullptr;
    CHECK_FALSE(estimateTraining(test::model("llama3-8b"), layoutOf(8, 1, 64), odd));
}

TEST_CASE("precisions and kernels that a GPU lacks are refused")
{
    ParallelLayout layout = layoutOf(1, 1, 64);
    layout.precision = Precision::Fp8;
    CHECK_FALSE(estimateTraining(test::model("gpt-1.7b"), layout, test::machine("nvidia-a100-sxm4-80", 8)));
    layout.precision = Precision::Fp16;
    CHECK_FALSE(estimateTraining(test::model("gpt-1.7b"), layout, test::machine("nvidia-v100-sxm2-32", 8)));
    layout.hasFlashAttention = false;
    CHECK(estimateTraining(test::model("gpt-1.7b"), layout, test::machine("nvidia-v100-sxm2-32", 8)));
}

TEST_CASE("the chosen layout fits and no neighbour that fits is faster")
{
    const auto machine = test::machine("nvidia-h100-sxm5-80", 512);
    const TransformerShape m = test::model("llama3-70b");
    ParallelLayout wish = layoutOf(0, 0, 1024);
    wish.microBatch = 0;
    wish.virtualStages = 0;
    const auto chosen = chooseLayout(m, wish, machine);
    REQUIRE(chosen);
    const auto best = estimate(m, *chosen, machine);
    CHECK(best.fits);
    for (const int tensor : {1, 2, 4, 8})
        for (const int pipeline : {1, 2, 4, 8, 16})
            for (const int microBatch : {1, 2, 4})
                for (const Recompute recompute : {Recompute::None, Recompute::Full}) {
                    ParallelLayout other = layoutOf(tensor, pipeline, 1024);
                    other.microBatch = microBatch;
                    other.recompute = recompute;
                    const auto e = estimateTraining(m, other, machine);
                    if (e && e->fits)
                        CHECK(e->tokensPerSecond <= best.tokensPerSecond * 1.0000001);
                }
}

TEST_CASE("a size that is named is kept while the others are open")
{
    const auto machine = test::machine("nvidia-h100-sxm5-80", 512);
    ParallelLayout wish = layoutOf(0, 0, 1024);
    wish.microBatch = 0;
    wish.virtualStages = 0;
    wish.data = 32;
    const auto byData = chooseLayout(test::model("llama3-70b"), wish, machine);
    REQUIRE(byData);
    CHECK(byData->data == 32);
    CHECK(byData->tensor * byData->pipeline == 512 / 32);
    wish.data = 7;
    CHECK_FALSE(chooseLayout(test::model("llama3-70b"), wish, machine));

    // 126 layers with embedding and loss make 128, which eight stages of a pipeline divide and one does not.
    wish.data = 0;
    wish.virtualStages = 4;
    const auto byStages = chooseLayout(test::model("llama3-405b"), wish, machine);
    REQUIRE(byStages);
    CHECK(byStages->virtualStages == 4);
    CHECK(byStages->pipeline > 1);
}

TEST_CASE("a model that fits nowhere has no layout")
{
    ParallelLayout wish = layoutOf(0, 0, 64);
    const auto chosen = chooseLayout(test::model("gpt-1t"), wish, test::machine("nvidia-h100-sxm5-80", 8));
    REQUIRE_FALSE(chosen);
    CHECK(chosen.error().code == ErrorCode::Unsupported);
}

TEST_CASE("an open batch stays near what models are trained with, on many GPUs as well")
{
    ParallelLayout wish = layoutOf(0, 0, 0);
    wish.microBatch = 0;
    wish.virtualStages = 0;
    const TransformerShape m = test::model("llama3-8b");
    const auto chosen = chooseLayout(m, wish, test::machine("nvidia-h100-sxm5-80", 16384));
    REQUIRE(chosen);
    CHECK(static_cast<double>(chosen->globalBatch) * m.sequence <= 4 * 4194304.0);
    CHECK(chosen->globalBatch % chosen->data == 0);
}
