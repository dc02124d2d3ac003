// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/code_words.h"
#include "model/design/edits.h"
#include "tests/model/analysis/real_world.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cw;
using namespace cw::analysis_test;

TEST_CASE("a four-unit SuperPOD H100 has the published totals")
{
    // DGX SuperPOD H100 reference architecture (RA-11333-001), Table 4: 127 systems, 32 leaf and 16 spine switches,
    // 1,020 links with those of the manager below the leaves, 1,024 above.
    const AnalysisPtr analysis = analysed(fromTemplate("superpod-h100", {{"su", 4}}));
    REQUIRE(analysis);
    CHECK(analysis->totals.gpus == 1016);
    CHECK(analysis->totals.servers == 127);
    // 989.4 TFLOP/s of dense BF16 and 80 GB a GPU.
    CHECK(inTeraflopsPerSecond(analysis->totals.dense16Bit) == Approx(1016 * 989.4).epsilon(0.001));
    CHECK(inGigabytes(analysis->totals.gpuMemory) == Approx(1016 * 80));
    const NetworkPlan* compute = analysis->plan->network(NetworkKind::Compute);
    REQUIRE(compute);
    CHECK(compute->sizing.leaves == 32);
    CHECK(compute->sizing.spines == 16);
    CHECK(compute->sizing.hostLinks + compute->sizing.managerLinks == 1020);
    CHECK(compute->sizing.leafSpineLinks == 1024);
    const NetworkResult* result = analysis->network(NetworkKind::Compute);
    REQUIRE(result);
    CHECK(result->closedForm.perEndpoint == Approx(1.0));
    CHECK(analysis->totals.devices == static_cast<int>(analysis->plan->devices.size()));
    CHECK(analysis->totals.racks == static_cast<int>(analysis->plan->racks.size()));
}

TEST_CASE("the bill of a four-unit SuperPOD H100 buys what its reference architecture lists")
{
    const AnalysisPtr analysis = analysed(fromTemplate("superpod-h100", {{"su", 4}}));
    int servers = 0;
    int computeSwitches = 0;
    int computeFibres = 0;
    for (const BomLine& line : analysis->bill.lines) {
        servers += line.part == "nvidia-dgx-h100" ? line.quantity : 0;
        if (line.category != BomCategory::ComputeFabric)
            continue;
        computeSwitches += line.unitWord == "switch" ? line.quantity : 0;
        computeFibres += line.unitWord == "cable" ? line.quantity : 0;
    }
    CHECK(servers == 127);
    CHECK(computeSwitches == 48);
    // A fibre a link; copper of two links would be fewer.
    CHECK(computeFibres <= 2044);
    CHECK(computeFibres >= 1022);
    CHECK(analysis->bill.of(BomCategory::Compute).major() > 0);
}

TEST_CASE("every template is analysed, with finite figures and without an error of the rules")
{
    const std::string id = GENERATE("superpod-h100", "superpod-b200", "roce-pod", "mi300x-pod", "lab-4", "hpn-pod",
                                    "meta-roce-zone", "megascale", "superpod-b300", "superpod-b300-xdr", "gb200-nvl72",
                                    "hgx-enterprise", "asterfusion-rail-only", "asterfusion-pod", "juniper-stripes");
    CAPTURE(id);
    const AnalysisPtr analysis = analysed(fromTemplate(id));
    REQUIRE(analysis);
    CHECK(analysis->totals.gpus > 0);
    CHECK(std::isfinite(analysis->power.max.base()));
    CHECK(analysis->power.max > Power{});
    CHECK(analysis->cost.low.perGpuHour.minor() <= analysis->cost.typical.perGpuHour.minor());
    CHECK(analysis->cost.typical.perGpuHour.minor() <= analysis->cost.high.perGpuHour.minor());
    for (const NetworkResult& network : analysis->networks) {
        CAPTURE(network.network);
        CHECK(network.isBuilt);
        CHECK(std::isfinite(network.closedForm.value.base()));
    }
    for (const Finding& finding : analysis->findings) {
        CAPTURE(finding.rule);
        CHECK((finding.severity != Severity::Error || finding.waivedBecause));
    }
}

TEST_CASE("every topology is analysed with finite figures, also one without switches")
{
    const Topology topology = GENERATE(Topology::RailOptimized, Topology::FatTree, Topology::LeafSpine,
                                       Topology::RailOnly, Topology::DragonflyPlus, Topology::Direct);
    const int servers = topology == Topology::Direct ? 2 : GENERATE(2, 300);
    CAPTURE(codeWord(topology), servers);
    Design design = *fromTemplate("lab-4");
    design.block("compute-1")->count = servers;
    design.network("net-compute")->topology = topology;
    const AnalysisPtr analysis = analysed(std::make_shared<const Design>(std::move(design)));
    REQUIRE(analysis);
    const NetworkPlan* compute = analysis->plan->network(NetworkKind::Compute);
    REQUIRE(compute);
    CHECK(compute->isBuilt);
    CHECK(std::isfinite(analysis->power.max.base()));
    for (const NetworkResult& network : analysis->networks) {
        CHECK(std::isfinite(network.closedForm.value.base()));
        CHECK(std::isfinite(network.maxFlow.value.base()));
        CHECK(std::isfinite(network.worstOversubscription));
    }
    for (const Finding& finding : analysis->findings) {
        CAPTURE(finding.rule);
        CHECK_FALSE((finding.rule == "F02" && finding.elements.front() == compute->network));
    }
}

TEST_CASE("the bill and the racks state one and the same power")
{
    for (const char* name : {"superpod-h100", "roce-pod", "lab-4"}) {
        const AnalysisPtr analysis = analysed(fromTemplate(name, {}));
        Power billed;
        for (const BomLine& line : analysis->bill.lines)
            billed += line.powerMax;
        INFO(name);
        CHECK(inKilowatts(billed) == Approx(inKilowatts(analysis->power.max)));
    }
}

TEST_CASE("another server never makes a cluster cheaper or lighter")
{
    const DesignPtr before = fromTemplate("lab-4");
    const DesignPtr after = edited(before, [](Design& design) {
        for (Block& block : design.blocks)
            block.count += block.compute() ? 1 : 0;
    });
    const AnalysisPtr small = analysed(before);
    const AnalysisPtr large = analysed(after);
    CHECK(large->bill.total.minor() >= small->bill.total.minor());
    CHECK(large->power.max >= small->power.max);
    CHECK(large->power.weight >= small->power.weight);
    CHECK(large->totals.gpus > small->totals.gpus);
}

TEST_CASE("an empty design is analysed too")
{
    const AnalysisPtr analysis = analysed(std::make_shared<const Design>());
    REQUIRE(analysis);
    CHECK(analysis->totals.gpus == 0);
    CHECK(analysis->bill.lines.empty());
    CHECK(analysis->cost.typical.perGpuHour.isZero());
}

TEST_CASE("without constants there are no storage figures and no training estimates, but everything else")
{
    Facts facts = builtinFacts();
    facts.storage = nullptr;
    facts.training = nullptr;
    const AnalysisPtr analysis = analyse(fromTemplate("superpod-h100"), facts, PriceScenario::Typical);
    REQUIRE(analysis);
    CHECK(analysis->storage.empty());
    CHECK(analysis->totals.gpus > 0);
    for (const TrainingResult& result : analysis->training)
        CHECK(result.refused);
}

TEST_CASE("what links a design lacks is lost to its collectives, and so to its training")
{
    const DesignPtr design = fromTemplate("superpod-h100", {{"su", 2}});
    const AnalysisPtr whole = analysed(design);
    const NetworkResult& intact = *whole->network(NetworkKind::Compute);
    REQUIRE(intact.path);
    CHECK(intact.path->value == Approx(1.0));
    CHECK(intact.path->spread.isAssumed);
    CHECK_FALSE(whole->network(NetworkKind::Storage)->path);
    const int spines = whole->plan->network(NetworkKind::Compute)->sizing.spines;
    REQUIRE(whole->training.at(0).estimate);

    // A spine that is taken away by hand takes its share along.
    const AnalysisPtr drawn =
        analysed(std::make_shared<const Design>(removeSwitch(*design, "compute-spine-03")), whole);
    const NetworkResult& left = *drawn->network(NetworkKind::Compute);
    CHECK(left.path->value == Approx((spines - 1.0) / spines));
    CHECK(left.path->limit == PathLimit::Links);
    CHECK(drawn->training.at(0).estimate->step > whole->training[0].estimate->step);

    // Half the uplinks, half the rate.
    const AnalysisPtr thin =
        analysed(edited(design, [](Design& d) { d.networks.front().oversubscription = 2; }), whole);
    const NetworkResult& half = *thin->network(NetworkKind::Compute);
    CHECK(half.path->value == Approx(1 / half.worstOversubscription).epsilon(0.03));
    CHECK(half.path->value == Approx(0.5).epsilon(0.03));
    CHECK(thin->training.at(0).estimate->step > drawn->training[0].estimate->step);
}
