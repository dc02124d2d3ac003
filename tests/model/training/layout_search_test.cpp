// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_search.h"

#include "model/training/layout_check.h"
#include "model/training/memory.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

using namespace cw;
using cw::test::openLayout;

namespace {

struct Sample {
    const char* model;
    const char* gpu;
    int gpus;
    int batch;
};

/// Every layout of a space that fits, written out without any of the search's own loops over sizes.
std::vector<FoundLayout> bruteForce(const TransformerShape& model, const LayoutSpace& space,
                                    const TrainingMachine& machine)
{
    std::vector<FoundLayout> all;
    const int gpus = machine.gpus;
    ParallelLayout layout = space.wish;
    const auto consider = [&] {
        const auto complete = completeLayout(model, layout, gpus);
        if (!complete || !fits(memoryNeed(model, *complete, machine), machine))
            return;
        for (const TrainingSoftware& software : space.software) {
            TrainingMachine other = machine;
            other.software = software;
            const auto estimate = estimateTraining(model, *complete, other);
            if (estimate)
                all.push_back({*complete, software, estimate->step, estimate->tokensPerSecond, estimate->memoryPerGpu});
        }
    };
    const auto rest = [&] {
        for (const PipelineSchedule schedule : space.schedules)
            for (const Recompute recompute : space.recomputes)
                for (const Sharding sharding : space.shardings)
                    for (const bool optimizer : space.offloadsOptimizer)
                        for (const bool activations : space.offloadsActivations)
                            for (const bool isSequenceParallel : space.sequenceParallel) {
                                // Two-way pipelines have two chunks by construction; alone, a stage has no schedule and
                                // a rank no sequence parallelism.
                                if ((schedule == PipelineSchedule::DualPipe && layout.virtualStages > 1) ||
                                    (schedule != space.schedules.front() && layout.pipeline == 1) ||
                                    (isSequenceParallel != space.sequenceParallel.front() && layout.tensor == 1))
                                    continue;
                                layout.schedule = schedule;
                                layout.recompute = recompute;
                                layout.sharding = sharding;
                                layout.offloadsOptimizer = optimizer;
                                layout.offloadsActivations = activations;
                                layout.isSequenceParallel = isSequenceParallel;
                                consider();
                            }
    };
    const int experts = model.experts.exist() ? model.experts.count : 1;
    for (int tensor = 1; tensor <= gpus; ++tensor)
        for (int pipeline = 1; pipeline <= gpus; ++pipeline)
            for (int context = 1; context <= std::min(gpus, model.sequence / 1024); ++context)
                for (int expert = 1; expert <= experts; ++expert)
                    for (int inside = model.experts.exist() ? 1 : 0; inside <= (experts > 1 ? tensor : 0); ++inside) {
                        if (tensor * pipeline * context > gpus || gpus % (tensor * pipeline * context) != 0)
                            continue;
                        if (model.experts.exist() && experts % expert != 0)
                            continue;
                        // Any number of chunks may be uneven where models are cut by a list: there the space decides.
                        std::vector<int> chunks(static_cast<std::size_t>(pipeline == 1 ? 1 : model.layers));
                        std::iota(chunks.begin(), chunks.end(), 1);
                        if (model.experts.exist())
                            chunks = interleavings(model, space, pipeline);
                        for (const int stages : chunks)
                            for (int batch = 1; batch <= space.wish.globalBatch; ++batch)
                                for (const ContextKind kind : space.contextKinds) {
                                    layout.tensor = tensor;
                                    layout.pipeline = pipeline;
                                    layout.context = context;
                                    layout.contextKind = kind;
                                    layout.expert = expert;
                                    layout.expertTensor = inside;
                                    layout.virtualStages = stages;
                                    layout.microBatch = batch;
                                    layout.data = gpus / tensor / pipeline / context;
                                    if (space.wish.globalBatch % (layout.data * batch) == 0)
                                        rest();
                                }
                    }
    return all;
}

void checkSame(const LayoutsFound& a, const LayoutsFound& b, bool hasFront = true)
{
    REQUIRE(a.best.size() == b.best.size());
    for (std::size_t i = 0; i < a.best.size(); ++i) {
        CHECK(a.best[i].layout == b.best[i].layout);
        CHECK(a.best[i].software == b.best[i].software);
        CHECK(a.best[i].step == b.best[i].step);
    }
    if (!hasFront)
        return;
    REQUIRE(a.front.size() == b.front.size());
    for (std::size_t i = 0; i < a.front.size(); ++i) {
        CHECK(a.front[i].layout == b.front[i].layout);
        CHECK(a.front[i].memory == b.front[i].memory);
    }
}

/// Calculon's own count of executions, as llm/optimal_execution.py of calculon-ai/calculon (Isaev et al., SC23)
/// enumerates them: GPT-3 175B on a machine with two networks and host memory to offload to.
long long calculonExecutions(int gpus, int batch, int fusedActivations)
{
    constexpr int kHidden = 12288, kHeads = 96, kBlocks = 96, kSequence = 2048, kNetworks = 2;
    long long count = 0;
    for (const int tensor : divisorsOf(gpus)) {
        if (kHidden % tensor != 0 || kHeads % tensor != 0)
            continue;
        for (const int pipeline : divisorsOf(std::min(gpus / tensor, kBlocks))) {
            const int data = gpus / tensor / pipeline;
            if (gpus % (tensor * pipeline) != 0 || kBlocks % pipeline != 0 || data > batch)
                continue;
            const auto stages = pipeline == 1 ? 1 : static_cast<long long>(divisorsOf(kBlocks / pipeline).size());
            long long microBatches = 0;
            for (const int size : divisorsOf(batch / data))
                microBatches += static_cast<long long>(size) * kSequence % tensor == 0 ? 1 : 0;
            long long choices = 0;
            for (const bool isFull : {true, false, false})      // recomputation: full, attention, none
                for (const bool redoes : {false, false, true})  // all-reduce, two kinds of scatter and gather
                    choices += (redoes && !isFull ? 2 : 1) * (isFull ? 1 : 2) * 4;  // activations; weights, optimizer
            choices *= (data > 1 ? 2 * 2 * kNetworks : 1) * (tensor > 1 ? 3 * kNetworks : 1);
            choices *= (pipeline > 1 ? kNetworks : 1) * fusedActivations;
            count += stages * microBatches * choices;
        }
    }
    return count;
}

}  // namespace

TEST_CASE("a search finds what trying every layout by hand finds, pruned or not")
{
    const auto sample =
        GENERATE(Sample{"llama3-8b", "nvidia-h100-sxm5-80", 8, 16}, Sample{"llama3-8b", "nvidia-a100-sxm4-80", 12, 12},
                 Sample{"mixtral-8x7b", "nvidia-h100-sxm5-80", 16, 16});
    CAPTURE(sample.model, sample.gpus);
    TransformerShape model = test::model(sample.model);
    model.layers = 12;  // 46,700 million weights fit on few GPUs no more than the brute force in a test
    auto machine = test::machine(sample.gpu, sample.gpus);
    machine.hostMemoryPerGpu = gigabytes(20);  // few enough to forbid some
    LayoutSpace space = wholeSpace(model, openLayout(sample.batch), machine);
    space.hybridShards = {false};
    space.offloadsActivations = {false};
    space.software.resize(2);
    if (model.experts.exist()) {
        space.contextKinds = {ContextKind::Ring};
        space.offloadsOptimizer = {false};
        space.shardings = {Sharding::Optimizer, Sharding::Weights};
    }
    const std::vector<FoundLayout> all = bruteForce(model, space, machine);
    REQUIRE(all.size() > 1000);
    const auto isFaster = [](const FoundLayout& a, const FoundLayout& b) {
        return a.tokensPerSecond < b.tokensPerSecond;
    };
    const FoundLayout& best = *std::max_element(all.begin(), all.end(), isFaster);
    for (const bool prunes : {false, true}) {
        SearchOptions options;
        options.prunes = prunes;
        const auto found = searchLayouts(model, space, machine, options);
        REQUIRE(found);
        REQUIRE_FALSE(found->best.empty());
        CHECK(found->best.front().tokensPerSecond == Approx(best.tokensPerSecond).epsilon(1e-12));
        // Nothing is faster with less memory than a point of the front, but for selective recomputation under fused
        // attention, which is no layout of its own.
        long long beaten = 0;
        for (const FoundLayout& point : found->front)
            for (const FoundLayout& other : all)
                if (other.layout.recompute != Recompute::Selective && other.memory < point.memory * (1 - 1e-12) &&
                    other.tokensPerSecond > point.tokensPerSecond * (1 + 1e-12))
                    ++beaten;
        CHECK(beaten == 0);
    }
}

TEST_CASE("pruning and the number of threads change nothing in the answer")
{
    const auto sample = GENERATE(Sample{"gpt3-175b", "nvidia-h100-sxm5-80", 512, 512},
                                 Sample{"llama3-70b", "nvidia-b200-sxm-180", 96, 288},
                                 Sample{"mixtral-8x7b", "nvidia-h100-sxm5-80", 16, 32},
                                 Sample{"llama3-405b", "nvidia-h100-sxm5-80", 1000, 2000});
    CAPTURE(sample.model, sample.gpus);
    const TransformerShape model = test::model(sample.model);
    auto machine = test::machine(sample.gpu, sample.gpus);
    machine.hostMemoryPerGpu = gigabytes(20);  // few enough to forbid some
    const LayoutSpace space = wholeSpace(model, openLayout(sample.batch), machine);
    SearchOptions options;
    options.prunes = false;
    options.threads = 2;
    const auto whole = searchLayouts(model, space, machine, options);
    REQUIRE(whole);
    CHECK(whole->counts.timed == whole->counts.fitting);
    options.prunes = true;
    for (const int threads : {1, 2, 3}) {
        options.threads = threads;
        const auto pruned = searchLayouts(model, space, machine, options);
        REQUIRE(pruned);
        checkSame(*whole, *pruned);
        CHECK(pruned->counts.timed <= whole->counts.timed);
    }
    options.wantsFront = false;
    const auto sharp = searchLayouts(model, space, machine, options);
    REQUIRE(sharp);
    checkSame(*whole, *sharp, false);
    CHECK(sharp->counts.timed < whole->counts.timed);
}

TEST_CASE("memory does not fall with the micro batch, which pruning relies on")
{
    const auto machine = test::machine("nvidia-h100-sxm5-80", 64);
    for (const char* name : {"llama3-70b", "mixtral-8x7b", "gpt3-175b"}) {
        const TransformerShape model = test::model(name);
        LayoutSpace space = wholeSpace(model, openLayout(128), machine);
        for (const PipelineSchedule schedule : space.schedules)
            for (const Recompute recompute : space.recomputes)
                for (const Sharding sharding : space.shardings)
                    for (const int pipeline : {1, 2, 4, 8})
                        for (const int stages : {1, 2, 5, 10}) {
                            ParallelLayout layout = openLayout(128);
                            layout.tensor = 8;
                            layout.pipeline = pipeline;
                            layout.schedule = schedule;
                            layout.recompute = recompute;
                            layout.sharding = sharding;
                            layout.virtualStages = stages;
                            DataSize before;
                            for (const int batch : {1, 2, 4, 8, 16}) {
                                layout.microBatch = batch;
                                const auto complete = completeLayout(model, layout, 64);
                                if (!complete)
                                    continue;
                                const DataSize need = memoryNeed(model, *complete, machine).total;
                                CHECK(need >= before);
                                before = need;
                            }
                        }
    }
}

TEST_CASE("the counts that Calculon is known by come out of its own rules, and its sizes are all in the space")
{
    // 13.2 and 7.1 million executions (Isaev et al., SC23), with as many sequences in a step as there are GPUs.
    CHECK(calculonExecutions(512, 512, 2) == 13'165'632);
    CHECK(calculonExecutions(4096, 4096, 1) == 7'126'368);

    const TransformerShape model = test::model("gpt3-175b");
    for (const int gpus : {512, 4096}) {
        const auto machine = test::machine("nvidia-h100-sxm5-80", gpus);
        const LayoutSpace space = wholeSpace(model, openLayout(gpus), machine);
        std::set<int> tensors;
        for (const RankSizes& sizes : rankSizes(model, space, machine))
            tensors.insert(sizes.tensor);
        for (const int tensor : divisorsOf(gpus)) {
            if (96 % tensor != 0)
                continue;
            CHECK(tensors.count(tensor) == 1);
            const auto pipelines = pipelineSizes(model, space, gpus, tensor);
            for (const int pipeline : divisorsOf(std::min(gpus / tensor, 96))) {
                if (96 % pipeline != 0 || gpus % (tensor * pipeline) != 0)
                    continue;
                CHECK(std::count(pipelines.begin(), pipelines.end(), pipeline) == 1);
                const auto stages = interleavings(model, space, pipeline);
                for (const int chunks : pipeline == 1 ? std::vector<int>{1} : divisorsOf(96 / pipeline))
                    CHECK(std::count(stages.begin(), stages.end(), chunks) == 1);
            }
        }
    }
}

TEST_CASE("a search tells how far it is, and ends when told to")
{
    const TransformerShape model = test::model("gpt3-175b");
    const auto machine = test::machine("nvidia-h100-sxm5-80", 512);
    const LayoutSpace space = wholeSpace(model, openLayout(512), machine);
    SearchOptions options;
    long long last = 0;
    double best = 0;
    options.onProgress = [&](const SearchProgress& progress) {
        CHECK(progress.counts.unitsDone == last + 1);
        last = progress.counts.unitsDone;
        if (progress.best) {
            CHECK(progress.best->tokensPerSecond >= best);
            best = progress.best->tokensPerSecond;
        }
    };
    const auto found = searchLayouts(model, space, machine, options);
    REQUIRE(found);
    CHECK(last == found->counts.units);
    CHECK(best == found->best.front().tokensPerSecond);

    std::stop_source stop;
    options.onProgress = [&](const SearchProgress&) { stop.request_stop(); };
    const auto stopped = searchLayouts(model, space, machine, options, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("what an edit asks for is of the same search and takes few layouts")
{
    for (const Sample& sample : {Sample{"deepseek-v3", "nvidia-h100-sxm5-80", 2048, 8192},
                                 Sample{"llama3-405b", "nvidia-h100-sxm5-80", 16384, 2048},
                                 Sample{"gpt3-175b", "nvidia-h100-sxm5-80", 4096, 4096}}) {
        CAPTURE(sample.model);
        const TransformerShape model = test::model(sample.model);
        const auto machine = test::machine(sample.gpu, sample.gpus);
        SearchOptions options;
        options.wantsFront = false;
        options.keptGrids = 1;
        options.threads = 1;
        const ParallelLayout wish = openLayout(sample.batch);
        const auto found = searchLayouts(model, usualSpace(model, wish, machine), machine, options);
        REQUIRE(found);
        REQUIRE_FALSE(found->best.empty());
        const auto chosen = chooseLayout(model, wish, machine);
        REQUIRE(chosen);
        CHECK(*chosen == found->best.front().layout);
        // Of some half a microsecond each.
        CHECK(found->counts.considered < 20'000);
    }
}

TEST_CASE("experts, long sequences and sharded stacks get the layouts that are made for them")
{
    const TransformerShape experts = test::model("deepseek-v3");
    const auto pool = test::machine("nvidia-h100-sxm5-80", 2048);
    const auto sparse = chooseLayout(experts, openLayout(8192), pool);
    REQUIRE(sparse);
    CHECK(sparse->expert > 1);

    TransformerShape longContext = test::model("llama3-70b");
    longContext.sequence = 262'144;
    const auto stretched = chooseLayout(longContext, openLayout(32), test::machine("nvidia-h100-sxm5-80", 512));
    REQUIRE(stretched);
    CHECK(stretched->context > 1);

    auto sharded = test::machine("nvidia-h100-sxm5-80", 64);
    sharded.software.stack = sharded.constants->defaultStack(true, Sharding::Weights)->id;
    const auto spread = chooseLayout(test::model("llama3-8b"), openLayout(128), sharded);
    REQUIRE(spread);
    CHECK(spread->sharding == Sharding::Weights);
}
