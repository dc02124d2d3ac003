// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/analysis/weight_loading.h"
#include "model/exchange/analysis_json.h"
#include "tests/model/analysis/real_world.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cw;
using namespace cw::analysis_test;

namespace {

/// 127 DGX H100 of a SuperPOD and 16 DGX B200 beside them, with a served Llama 3 70B on each.
Design twoPools()
{
    Design design = *fromTemplate("superpod-h100", {{"su", 4}});
    const auto first =
        std::find_if(design.blocks.begin(), design.blocks.end(), [](const Block& block) { return block.compute(); });
    Block second = *first;
    second.id = "b200";
    second.part = "nvidia-dgx-b200";
    second.count = 16;
    second.compute()->spares = 0;
    Workload served;
    served.id = "served-h100";
    served.kind = WorkloadKind::LlmServing;
    served.block = first->id;
    served.model.layers = 80;
    served.model.hidden = 8192;
    served.model.heads = 64;
    served.model.kvHeads = 8;
    served.model.feedForward = 28672;
    served.model.isGated = true;
    served.model.vocabulary = 128256;
    served.layout.precision = Precision::Fp8;
    served.serving.requestsPerSecond = 100;
    design.workloads = {served};
    served.id = "served-b200";
    served.block = "b200";
    design.workloads.push_back(served);
    design.blocks.push_back(second);
    return design;
}

AnalysisPtr analysed(const Design& design)
{
    return analysis_test::analysed(std::make_shared<const Design>(design));
}

}  // namespace

TEST_CASE("two kinds of GPUs are separate pools: each job has the GPUs, and the speed, of the one it names")
{
    Design design = twoPools();
    const AnalysisPtr analysis = analysed(design);
    REQUIRE(analysis);
    CHECK(analysis->totals.gpus == 127 * 8 + 16 * 8);
    CHECK(analysis->totals.servers == 127 + 16);
    REQUIRE(analysis->serving.size() == 2);
    const ServingResult* h100 = analysis->servingOf("served-h100");
    const ServingResult* b200 = analysis->servingOf("served-b200");
    REQUIRE(h100);
    REQUIRE(b200);
    CHECK(h100->gpus == 127 * 8);
    CHECK(b200->gpus == 16 * 8);
    REQUIRE(h100->estimate);
    REQUIRE(b200->estimate);
    CHECK(b200->estimate->point.tokensPerGpu > 1.5 * h100->estimate->point.tokensPerGpu);
    CHECK(h100->estimate->smallestReplica == 2);
    CHECK(b200->estimate->smallestReplica == 1);
    CHECK(analysis->training.empty());
}

TEST_CASE("a job with a count of GPUs takes no more of its pool, whether it serves or trains")
{
    Design design = twoPools();
    design.workloads[1].gpus = 16;
    Workload trained = design.workloads[1];
    trained.id = "trained";
    trained.kind = WorkloadKind::LlmTraining;
    trained.model.sequence = 8192;
    trained.gpus = 64;
    design.workloads.push_back(trained);
    trained.id = "all";
    trained.gpus = 0;
    design.workloads.push_back(trained);
    const AnalysisPtr analysis = analysed(design);
    CHECK(analysis->servingOf("served-b200")->gpus == 16);
    CHECK(analysis->servingOf("served-h100")->gpus == 127 * 8);
    REQUIRE(analysis->training.size() == 2);
    CHECK(analysis->training[0].workload == "trained");
    CHECK(analysis->training[0].gpus == 64);
    CHECK(analysis->training[1].gpus == 128);
    design.workloads[1].gpus = 1000;
    CHECK(analysed(design)->servingOf("served-b200")->gpus == 128);
}

TEST_CASE("serving is computed anew when its demand changes and kept when a card moves")
{
    Design design = twoPools();
    const AnalysisPtr before = analysed(design);
    design.workloads[0].x = 500;
    const AnalysisPtr moved = analysis_test::analysed(std::make_shared<const Design>(design), before);
    CHECK_FALSE(moved->computed.training);
    CHECK(moved->servingOf("served-h100")->estimate->replicas == before->servingOf("served-h100")->estimate->replicas);
    design.workloads[0].serving.requestsPerSecond = 200;
    const AnalysisPtr busier = analysis_test::analysed(std::make_shared<const Design>(design), moved);
    CHECK(busier->computed.training);
    CHECK(busier->servingOf("served-h100")->estimate->replicas > before->servingOf("served-h100")->estimate->replicas);
}

TEST_CASE("the JSON answer gives every served workload its layout, its times and its load")
{
    const std::string json = analysisToJson(*analysed(twoPools()), {});
    for (const char* key : {"\"serving\"", "\"served-h100\"", "\"served-b200\"", "\"first_token_s\"", "\"replicas\"",
                            "\"curve\"", "\"key_values\": \"fp8\""}) {
        INFO(key);
        CHECK(json.find(key) != std::string::npos);
    }
}

TEST_CASE("a served model is loaded from its storage tier at what that delivers to the servers of a replica")
{
    Design design = twoPools();
    const AnalysisPtr analysis = analysed(design);
    REQUIRE(analysis);
    const auto loading = weightLoading(*analysis, "served-h100");
    REQUIRE(loading);
    const ServingEstimate& estimate = *analysis->servingOf("served-h100")->estimate;
    const StorageSupply& tier = analysis->storage.front();
    CHECK(loading->tier == tier.block);
    // 70 GB of weights in 8 bits, both embeddings in 16: 2 · 128,256 · 8,192 bytes more.
    CHECK(inGigabytes(loading->weights) == Approx(72.6).epsilon(0.01));
    REQUIRE(estimate.layout.gpus() <= 8);
    CHECK(loading->rate == std::min(tier.read, tier.readOneServer));
    CHECK(inSeconds(loading->oneReplica) * inBytesPerSecond(loading->rate) == Approx(inBytes(loading->weights)));
    // All together they are bound by the tier, however many servers read.
    CHECK(inSeconds(loading->allReplicas) >=
          Approx(estimate.replicas * inBytes(loading->weights) / inBytesPerSecond(tier.read)));
    CHECK(loading->allReplicas >= loading->oneReplica);
    // A tier that is named and gone leaves nothing to load from; one that is named is taken.
    design.workloads.front().checkpoint.tier = "gone";
    CHECK_FALSE(weightLoading(*analysed(design), "served-h100"));
    design.workloads.front().checkpoint.tier = tier.block;
    CHECK(weightLoading(*analysed(design), "served-h100")->tier == tier.block);
    CHECK_FALSE(weightLoading(*analysis, "none"));
}
