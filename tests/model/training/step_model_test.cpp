// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/step_model.h"

#include "model/training/layout_check.h"
#include "model/training/transformer_figures.h"
#include "tests/model/training/training_support.h"
#include "tests/support/small_model.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

constexpr auto plain = test::plainLayout;

StepTimes timesOf(const TransformerShape& model, const ParallelLayout& layout, const TrainingMachine& machine)
{
    const auto prepared = StepModel::prepare(model, machine);
    REQUIRE(prepared);
    const auto complete = completeLayout(model, layout, machine.gpus);
    REQUIRE(complete);
    const auto step = prepared->step(*complete);
    REQUIRE(step);
    return *step;
}

/// The built-in figures with changes.
template <class Change>
TrainingConstantsPtr changed(Change change)
{
    auto constants = std::make_shared<TrainingConstants>(*test::builtinConstants());
    change(*constants);
    return constants;
}

TrainingMachine h100(int gpus)
{
    return test::machine("nvidia-h100-sxm5-80", gpus);
}

}  // namespace

TEST_CASE("every kind of run is computed, and its parts sum to the step")
{
    TransformerShape model = test::model(GENERATE("llama3-70b", "mixtral-8x7b", "deepseek-v3", "gpt3-175b"));
    model.sequence = 4096;
    ParallelLayout layout = plain(1, 1, 512);
    layout.sharding = GENERATE(Sharding::None, Sharding::Optimizer, Sharding::Gradients, Sharding::Weights);
    layout.recompute = GENERATE(Recompute::None, Recompute::Selective, Recompute::PerOperator, Recompute::Full);
    layout.context = GENERATE(1, 2);
    layout.contextKind = GENERATE(ContextKind::Ring, ContextKind::AllToAll);
    layout.hasFlashAttention = GENERATE(true, false);
    layout.precision = layout.hasFlashAttention ? Precision::Fp8 : Precision::Bf16;
    layout.expert = model.experts.exist() ? 8 : 1;
    const StepTimes step = timesOf(model, layout, h100(64));
    Duration sum;
    for (const Duration term : step.terms) {
        CHECK(inSeconds(term) >= 0);
        sum += term;
    }
    CHECK(inSeconds(sum) == Approx(inSeconds(step.total)));
    CHECK(inSeconds(step.total) > 0);
}

TEST_CASE("what a layout does not split, it does not send")
{
    const StepTimes alone = timesOf(test::model("llama3-8b"), plain(1, 1, 8), h100(1));
    for (const StepTerm term : {StepTerm::TensorParallel, StepTerm::ContextParallel, StepTerm::ExpertParallel,
                                StepTerm::PipelineBubble, StepTerm::PipelineTransfer, StepTerm::DataParallel})
        CHECK(alone[term] == Duration{});
    CHECK(timesOf(test::model("llama3-8b"), plain(2, 1, 8), h100(2))[StepTerm::TensorParallel] > Duration{});
    ParallelLayout experts = plain(1, 1, 64);
    CHECK(timesOf(test::model("mixtral-8x7b"), experts, h100(8))[StepTerm::ExpertParallel] == Duration{});
    experts.expert = 8;
    CHECK(timesOf(test::model("mixtral-8x7b"), experts, h100(8))[StepTerm::ExpertParallel] > Duration{});
}

TEST_CASE("a ring that hides its keys divides attention by its ranks")
{
    TransformerShape model = test::model("llama3-8b");
    model.sequence = 131072;
    // Kernels that lose nothing on shorter parts: what is left is the division.
    TrainingMachine machine = h100(8);
    machine.constants = changed([](TrainingConstants& c) {
        for (StackConstants& stack : c.stacks)
            stack.flashHalfSequence = stack.contextImbalance = 0;
    });
    ParallelLayout layout = plain(1, 1, 8);
    const double whole = inSeconds(timesOf(model, layout, machine)[StepTerm::Attention]);
    for (const int ranks : {2, 4, 8}) {
        layout.context = ranks;
        // As many micro batches more on each rank as there are fewer ranks for them.
        CHECK(inSeconds(timesOf(model, layout, machine)[StepTerm::Attention]) == Approx(whole));
    }
    const StepTimes step = timesOf(model, layout, machine);
    CHECK(step[StepTerm::ContextParallel] < 0.02 * step.total);
}

TEST_CASE("the last of ranks that hold one stretch each does almost twice the mean")
{
    TransformerShape model = test::model("llama3-8b");
    model.sequence = 131072;
    ParallelLayout layout = plain(1, 1, 8);
    layout.context = 8;
    const auto with = [&](double share) {
        TrainingMachine machine = h100(8);
        machine.constants = changed([&](TrainingConstants& c) {
            for (StackConstants& stack : c.stacks)
                stack.contextImbalance = share;
        });
        return inSeconds(timesOf(model, layout, machine)[StepTerm::Attention]);
    };
    // 2c/(c+1) of eight ranks.
    CHECK(with(1) / with(0) == Approx(16.0 / 9.0));
}

TEST_CASE("embedding and loss count as layers where they make stages even")
{
    ParallelLayout layout = plain(8, 8, 64);
    layout.virtualStages = 8;
    CHECK(embeddingAndLossCountAsLayers(test::model("llama3-405b"), layout));  // 126 + 2 = 8 · 16
    layout = plain(4, 12, 64);
    CHECK(embeddingAndLossCountAsLayers(test::model("bloom-176b"), layout));       // 70 + 2 = 12 · 6
    CHECK_FALSE(embeddingAndLossCountAsLayers(test::model("gpt3-175b"), layout));  // 96 = 12 · 8
}

TEST_CASE("pipelined ranks with sharded weights gather their own stage once")
{
    TransformerShape model = test::model("llama3-70b");
    ParallelLayout layout = plain(1, 1, 256);
    layout.sharding = Sharding::Weights;
    const auto traffic = [&](int pipeline, int batch) {
        layout.pipeline = pipeline;
        layout.globalBatch = batch;
        return inSeconds(timesOf(model, layout, h100(64))[StepTerm::DataParallel]);
    };
    // Once a step: twice the micro batches send no more. Without a pipeline each micro batch sends.
    CHECK(traffic(4, 512) == Approx(traffic(4, 256)).epsilon(0.35));
    CHECK(traffic(1, 512) == Approx(2 * traffic(1, 256)).epsilon(0.01));
}

TEST_CASE("the host bounds small micro batches and not large ones")
{
    TransformerShape model = test::model("gpt-1.7b");
    TrainingMachine machine = test::machine("nvidia-a100-sxm4-80", 8);
    machine.software.stack = "megatron-deepspeed";
    ParallelLayout layout = plain(1, 1, 256);
    model.sequence = 128;
    const double small = timesOf(model, layout, machine).hostRatio;
    layout.microBatch = 32;
    const double large = timesOf(model, layout, machine).hostRatio;
    CHECK(small > 1);
    CHECK(large < 0.3);
    machine.software.hasFullGraph = true;
    layout.microBatch = 1;
    CHECK(timesOf(model, layout, machine).hostRatio < 0.05 * small);
}

TEST_CASE("a recorded iteration leaves the host nothing to do between steps")
{
    const TransformerShape model = test::model("llama3-8b");
    TrainingMachine machine = h100(8);
    machine.software.stack = "nemo";
    machine.software.hasFullGraph = false;
    const double overhead = machine.constants->stack("nemo")->stepOverhead;
    const double launched = inSeconds(timesOf(model, plain(1, 1, 32), machine)[StepTerm::Other]);
    machine.software.hasFullGraph = true;
    const double recorded = inSeconds(timesOf(model, plain(1, 1, 32), machine)[StepTerm::Other]);
    CHECK(launched > overhead);
    CHECK(launched - recorded >= (1 - machine.constants->common.graphHostShare) * overhead * 0.999);
}

TEST_CASE("the loss adds to layers that wait for the host")
{
    TransformerShape model = test::model("gpt3-1.3b");
    model.sequence = 128;
    TrainingMachine machine = h100(1);
    const StepTimes few = timesOf(model, plain(1, 1, 8), machine);
    REQUIRE(few.hostRatio > 2);
    model.vocabulary *= 8;
    const StepTimes many = timesOf(model, plain(1, 1, 8), machine);
    const Duration loss = many[StepTerm::Logits] - few[StepTerm::Logits];
    CHECK((many.total - few.total) / loss >= 1.0);
}

TEST_CASE("gradients travel while a group of micro batches passes the other virtual stages")
{
    const TransformerShape model = test::model("gpt3-175b");
    TrainingMachine machine = h100(1024);
    machine.nicPerGpu = gigabitsPerSecond(20);
    const auto exposed = [&](int virtualStages) {
        ParallelLayout layout = plain(8, 8, 256);
        layout.virtualStages = virtualStages;
        return inSeconds(timesOf(model, layout, machine)[StepTerm::DataParallel]);
    };
    CHECK(exposed(12) < exposed(4));
    CHECK(exposed(4) < exposed(1));
}

TEST_CASE("sharded weights wait for their gathers where nothing is fetched ahead, and travel whole in a flat ring")
{
    const TransformerShape model = test::model("llama3-8b");
    ParallelLayout layout = plain(1, 1, 64);
    layout.sharding = Sharding::Weights;
    TrainingMachine machine = h100(64);
    const Duration ahead = timesOf(model, layout, machine).total;
    machine.constants = changed([](TrainingConstants& c) {
        for (StackConstants& stack : c.stacks)
            stack.gathersFlat = 1;
    });
    CHECK(timesOf(model, layout, machine).total > ahead);
    machine.constants = test::builtinConstants();
    machine.software.overlapsGradients = false;
    CHECK(timesOf(model, layout, machine).total > ahead);
}

TEST_CASE("an optimizer in host memory takes what that memory carries")
{
    const TransformerShape model = test::model("llama3-8b");
    const TrainingMachine machine = h100(8);
    ParallelLayout layout = plain(1, 1, 8);
    layout.sharding = Sharding::Optimizer;
    layout.offloadsOptimizer = true;
    const CommonConstants& common = machine.constants->common;
    // About eight billion weights, an eighth of them on each GPU.
    const double own = 8.03e9 / 8;
    CHECK(inSeconds(timesOf(model, layout, machine)[StepTerm::Optimizer]) ==
          Approx(common.optimizerBytes * own / common.hostOptimizerRate).epsilon(0.1));
}

TEST_CASE("frozen weights cost no gradients of their own and send none")
{
    const TransformerShape model = test::model("llama3-70b");
    TrainingMachine machine = h100(64);
    const StepTimes all = timesOf(model, plain(4, 1, 64), machine);
    machine.tuning = {Tuning::LowRank, 16};
    const StepTimes adapters = timesOf(model, plain(4, 1, 64), machine);
    CHECK(adapters[StepTerm::DataParallel] == Duration{});
    // Two products of three, and adapters of rank 16.
    CHECK(adapters[StepTerm::Gemm] / all[StepTerm::Gemm] == Approx(2.0 / 3.0).epsilon(0.1));
}

TEST_CASE("faster parts never make a step longer")
{
    const std::string name = GENERATE("llama3-70b", "deepseek-v3");
    const TransformerShape model = test::model(name);
    ParallelLayout layout = plain(8, 1, 512);
    layout.expert = model.experts.exist() ? 8 : 1;
    layout.expertTensor = 1;
    layout.sharding = GENERATE(Sharding::Optimizer, Sharding::Weights);
    const TrainingMachine machine = h100(256);
    const double before = inSeconds(timesOf(model, layout, machine).total);
    Gpu faster = *machine.gpu;
    TrainingMachine other = machine;
    other.gpu = &faster;
    SECTION("FLOP/s")
    {
        faster.dense16Bit = *faster.dense16Bit * 1.5;
    }
    SECTION("HBM")
    {
        faster.memoryBandwidth *= 1.5;
    }
    SECTION("NVLink")
    {
        faster.scaleUp = *faster.scaleUp * 1.5;
    }
    SECTION("NIC")
    {
        other.nicPerGpu *= 1.5;
    }
    CHECK(inSeconds(timesOf(model, layout, other).total) < before);
}

TEST_CASE("activations leave for the host while forward goes on, and no sooner than their link carries them")
{
    const TransformerShape model = test::model("llama3-70b");
    const TrainingMachine machine = h100(8);
    ParallelLayout layout = plain(8, 1, 32);
    const auto prepared = StepModel::prepare(model, machine);
    REQUIRE(prepared);
    const double batches = 32.0 / layout.microBatch;
    const double forward = inSeconds(prepared->microBatch(layout)->layers.forward.total());
    const double bytesKept = model.layers * inBytes(layerActivations(model, layout));
    const double oneWay = bytesKept / machine.constants->gpu("H100")->hostLink;
    REQUIRE(oneWay > forward);
    const double resident = inSeconds(timesOf(model, layout, machine).total);
    layout.offloadsActivations = true;
    const double offloaded = inSeconds(timesOf(model, layout, machine).total);
    // What the host and the loss add to forward is less than a tenth.
    CHECK(offloaded - resident > batches * (oneWay - 1.1 * forward));
    CHECK(offloaded > batches * 2 * oneWay);
}

TEST_CASE("without losses a large step takes what the roofline says")
{
    // All shares one, no overheads, no element-wise work: FLOPs over peak remain.
    const TransformerShape model = test::model("gpt3-175b");
    TrainingMachine machine = test::machine("nvidia-a100-sxm4-80", 1);
    machine.constants = changed([](TrainingConstants& c) {
        c.common.gemmHalfDepth = c.common.kernelLaunch = c.common.waveLoss = c.common.embeddingBytes = 0;
        c.common.stragglerBase = 1;
        c.common.optimizerBytes = 0;
        c.common.flashBackward = 2;
        for (GpuConstants& gpu : c.gpus)
            gpu.gemm16 = gpu.flashSecond = gpu.flashCurrent = 1;
        for (StackConstants& stack : c.stacks) {
            stack.elementwise = stack.hostPerLayer = stack.stepOverhead = stack.flashHalfSequence = 0;
            stack.accumulateBytes = stack.logitBytes = 0;
            stack.gemmFactor = 1;
        }
    });
    const StepTimes step = timesOf(model, plain(1, 1, 4), machine);
    const Duration roofline = modelFlops(model, 4, AttentionCount::Causal) / *machine.gpu->dense16Bit;
    CHECK(inSeconds(step.total) == Approx(inSeconds(roofline)).epsilon(0.001));
}

TEST_CASE("a step is as long whatever the preset and the GPU are called")
{
    TransformerShape model = test::model("llama3-70b");
    TrainingMachine machine = h100(64);
    const double before = inSeconds(timesOf(model, plain(8, 1, 64), machine).total);
    Gpu renamed = *machine.gpu;
    renamed.id = renamed.model = "other";
    machine.gpu = &renamed;
    model.preset = "other";
    CHECK(inSeconds(timesOf(model, plain(8, 1, 64), machine).total) == before);
}

TEST_CASE("a micro batch that is asked for once serves every pipeline")
{
    const TransformerShape model = test::model("gpt3-175b");
    const TrainingMachine machine = h100(512);
    const auto prepared = StepModel::prepare(model, machine);
    REQUIRE(prepared);
    const auto first = completeLayout(model, plain(8, 1, 1536), machine.gpus);
    REQUIRE(first);
    const auto microBatch = prepared->microBatch(*first);
    REQUIRE(microBatch);
    for (const int pipeline : {1, 2, 4, 8, 16}) {
        const auto layout = completeLayout(model, plain(8, pipeline, 1536), machine.gpus);
        REQUIRE(layout);
        CHECK(prepared->step(*layout, *microBatch)->total == prepared->step(*layout)->total);
    }
}

TEST_CASE("schedules leave the bubble that their authors state")
{
    const TransformerShape model = test::model("gpt3-175b");
    ParallelLayout layout = plain(8, 8, 128);
    const auto bubble = [&] { return inSeconds(timesOf(model, layout, h100(64))[StepTerm::PipelineBubble]); };
    const double usual = bubble();
    layout.schedule = PipelineSchedule::ZeroBubble;
    CHECK(bubble() == Approx(usual / 3));
    // DeepSeek-V3, arXiv 2412.19437, table 2, eight stages: (8/2 - 1)(F&B + B - 3W) = 6 F, of 7 (F + B) = 21 F.
    layout.schedule = PipelineSchedule::DualPipe;
    CHECK(bubble() == Approx(usual * 6 / 21));
}
