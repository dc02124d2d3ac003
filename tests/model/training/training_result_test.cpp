// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/design_json.h"
#include "model/training/layout_check.h"
#include "model/training/training_machine.h"
#include "model/training/training_result.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

using namespace cw;

namespace {

Design designOf(int servers, int spares)
{
    Design design;
    Block block;
    block.id = "compute-1";
    block.part = "nvidia-dgx-h100";
    block.count = servers;
    block.kind = ComputeBlock{32, spares};
    block.attachments = {{"net-compute", PortRole::Compute, 8}};
    design.blocks.push_back(block);
    Workload workload;
    workload.id = "llm-1";
    workload.model = test::model("llama3-70b");
    workload.layout.tensor = 8;
    workload.layout.pipeline = 4;
    workload.layout.globalBatch = 1024;
    workload.tokens = 1e12;
    design.workloads.push_back(workload);
    return design;
}

std::vector<NetworkResult> networksOf(double oversubscription)
{
    NetworkResult network;
    network.network = "net-compute";
    network.path.emplace();
    network.path->value = 1 / oversubscription;
    return {network};
}

TrainingResult resultOf(const Design& design, double oversubscription)
{
    return trainingResults(design, *test::builtinCatalogue(), networksOf(oversubscription), test::builtinConstants())
        .at(0);
}

}  // namespace

TEST_CASE("a workload trains on the GPUs of its block, spares left out")
{
    const TrainingResult result = resultOf(designOf(33, 1), 1);
    CHECK(result.workload == "llm-1");
    CHECK(result.gpus == 256);
    REQUIRE(result.estimate);
    CHECK(inSeconds(result.wallTime) == Approx(1e12 / result.estimate->tokensPerSecond));
}

TEST_CASE("an oversubscribed compute network slows training")
{
    const Design design = designOf(32, 0);
    CHECK(resultOf(design, 4).estimate->tokensPerSecond < resultOf(design, 1).estimate->tokensPerSecond);
}

TEST_CASE("switches add all-reduces where they can and the job asks for it")
{
    Design design = designOf(32, 0);
    ParallelLayout& layout = design.workloads[0].layout;
    layout.isSequenceParallel = false;  // sums activations; with it they are gathered and scattered
    const auto tensorTime = [&](bool isAsked, const char* leaf) {
        design.workloads[0].software.sumsInSwitches = isAsked;
        std::vector<NetworkResult> networks = networksOf(1);
        networks[0].switches = {leaf, "nvidia-qm9700"};
        const TrainingResult result =
            trainingResults(design, *test::builtinCatalogue(), networks, test::builtinConstants()).at(0);
        return std::pair(result.estimate->step, machineOf(&design.blocks[0], design.workloads[0],
                                                          *test::builtinCatalogue(), networks, test::builtinConstants())
                                                    ->doesFabricSum);
    };
    const auto plain = tensorTime(false, "nvidia-qm9700");
    const auto asked = tensorTime(true, "nvidia-qm9700");
    CHECK(asked.second);
    CHECK(asked.first < plain.first);
    CHECK_FALSE(tensorTime(true, "nvidia-sn5600").second);
}

TEST_CASE("a block without an attached compute network cannot train across servers")
{
    Design design = designOf(32, 0);
    design.blocks[0].attachments.clear();
    const TrainingResult result = resultOf(design, 1);
    REQUIRE(result.refused);
    CHECK(result.refused->where == "nic_gbps_per_gpu");
}

TEST_CASE("an open layout is chosen")
{
    Design design = designOf(32, 0);
    design.workloads[0].layout = ParallelLayout{};
    const TrainingResult result = resultOf(design, 1);
    REQUIRE(result.estimate);
    CHECK(result.estimate->fits);
    CHECK(result.estimate->layout.tensor * result.estimate->layout.pipeline * result.estimate->layout.data == 256);
}

TEST_CASE("recomputation that is named stays, and is chosen otherwise")
{
    Design design = designOf(32, 0);
    ParallelLayout& layout = design.workloads[0].layout;
    layout = {};
    layout.recompute = Recompute::Full;
    layout.choosesRecompute = false;
    CHECK(resultOf(design, 1).estimate->layout.recompute == Recompute::Full);
    layout = {};
    layout.tensor = 4;
    layout.pipeline = 2;
    layout.microBatch = 1;
    layout.virtualStages = 1;
    layout.globalBatch = 1024;
    const TrainingResult tight = resultOf(design, 1);
    REQUIRE(tight.estimate);
    CHECK(tight.estimate->fits);
    CHECK(tight.estimate->layout.recompute > Recompute::None);
    layout.recompute = Recompute::None;
    layout.choosesRecompute = false;
    const TrainingResult named = resultOf(design, 1);
    REQUIRE(named.estimate);
    CHECK_FALSE(named.estimate->fits);
    CHECK(named.estimate->layout.recompute == Recompute::None);
}

TEST_CASE("named sizes that nothing makes fit are told with what is missing")
{
    Design design = designOf(32, 0);
    ParallelLayout& layout = design.workloads[0].layout;
    layout.tensor = 1;
    layout.pipeline = 1;
    layout.microBatch = 4;
    layout.virtualStages = 1;
    const TrainingResult result = resultOf(design, 1);
    REQUIRE(result.estimate);
    CHECK_FALSE(result.estimate->fits);
    REQUIRE(result.fitAdvice);
    CHECK(result.fitAdvice->missing > DataSize{});
}

TEST_CASE("a workload on a block that is not there, or on servers without GPUs, is refused")
{
    Design design = designOf(32, 0);
    design.workloads[0].block = "compute-9";
    CHECK(resultOf(design, 1).refused->code == ErrorCode::UnknownReference);
    design = designOf(32, 0);
    design.blocks[0].part = "no-such-server";
    CHECK(resultOf(design, 1).refused->code == ErrorCode::UnknownPart);
    design = designOf(0, 0);
    CHECK(resultOf(design, 1).refused);
    design = designOf(32, 0);
    CHECK(trainingResults(design, *test::builtinCatalogue(), networksOf(1)).at(0).refused);
}

namespace {

/// So many workloads with open layouts that their searches take seconds.
Design designOfManySearches()
{
    Design design = designOf(2048, 0);
    design.workloads[0].layout = ParallelLayout{};
    design.workloads.resize(2000, design.workloads[0]);
    for (std::size_t i = 0; i < design.workloads.size(); ++i)
        design.workloads[i].id = "llm-" + std::to_string(i);
    return design;
}

}  // namespace

TEST_CASE("estimates that are told to stop before they begin are none")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK(trainingResults(designOfManySearches(), *test::builtinCatalogue(), networksOf(1), test::builtinConstants(),
                          stop.get_token())
              .empty());
    const auto chosen = chooseLayout(test::model("llama3-70b"), ParallelLayout{},
                                     test::machine("nvidia-h100-sxm5-80", 1024), stop.get_token());
    REQUIRE_FALSE(chosen);
    CHECK(chosen.error().code == ErrorCode::Cancelled);
}

TEST_CASE("estimates that are told to stop on their way end short")
{
    const Design design = designOfManySearches();
    // On a busy machine the request may come when all is done; then it asks again, and earlier.
    for (auto wait = std::chrono::microseconds(20'000); wait.count() > 0; wait /= 2) {
        std::stop_source stop;
        std::thread stopper([&] {
            std::this_thread::sleep_for(wait);
            stop.request_stop();
        });
        const auto results = trainingResults(design, *test::builtinCatalogue(), networksOf(1), test::builtinConstants(),
                                             stop.get_token());
        stopper.join();
        if (results.size() < design.workloads.size()) {
            SUCCEED();
            return;
        }
    }
    FAIL("no estimate ended before its time");
}

TEST_CASE("files and estimates allow the same sizes of a model")
{
    struct Size {
        int TransformerShape::*field;
        int most;
    };
    using Limits = WorkloadLimits;
    const Size size = GENERATE(values<Size>({{&TransformerShape::layers, Limits::kLayers},
                                             {&TransformerShape::hidden, Limits::kWidth},
                                             {&TransformerShape::feedForward, Limits::kWidth},
                                             {&TransformerShape::vocabulary, Limits::kWidth},
                                             {&TransformerShape::sequence, Limits::kSequence}}));
    Design design;
    design.workloads.emplace_back().id = "llm-1";
    TransformerShape& model = design.workloads[0].model;
    model = test::model("llama3-70b");
    model.heads = model.kvHeads = 1;
    for (const int beyond : {0, 1}) {
        model.*size.field = size.most + beyond;
        CHECK(checkShape(model).has_value() == (beyond == 0));
        CHECK(designFromJson(toJson(design)).has_value() == (beyond == 0));
    }
}
