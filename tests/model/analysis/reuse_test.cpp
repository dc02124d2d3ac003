// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/edits.h"
#include "model/exchange/analysis_json.h"
#include "tests/model/analysis/real_world.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

using namespace cw;
using namespace cw::analysis_test;

namespace {

/// All figures of an analysis as text, so that two of them compare whole.
std::string everythingOf(const Analysis& analysis)
{
    const FindingText text = [](const Finding& finding) { return std::to_string(finding.args.size()); };
    return analysisToJson(analysis, text) + billToJson(analysis) + std::to_string(analysis.plan->devices.size()) +
           std::to_string(analysis.plan->cables.size());
}

Workload someTraining()
{
    Workload workload;
    workload.id = "workload-1";
    workload.model.layers = 32;
    workload.model.hidden = 4096;
    workload.model.heads = 32;
    workload.model.kvHeads = 8;
    workload.model.feedForward = 14336;
    workload.model.isGated = true;
    workload.model.vocabulary = 128256;
    workload.model.sequence = 8192;
    workload.tokens = 1e12;
    return workload;
}

DesignPtr startingPoint()
{
    static const DesignPtr design = edited(fromTemplate("superpod-h100", {{"su", 1}}), [](Design& d) {
        if (d.workloads.empty())
            d.workloads.push_back(someTraining());
    });
    return design;
}

/// An edit with the stages that have to run again after it: p(lan), n(etworks), w(ays of flows), b(ill), t(raining),
/// r(ules).
struct Edit {
    const char* name;
    void (*apply)(Design&);
    std::string stages;
};

Block& firstOf(Design& design, bool isStorage)
{
    for (Block& block : design.blocks) {
        if ((block.storage() != nullptr) == isStorage)
            return block;
    }
    throw std::logic_error("the template has no such block");
}

const std::vector<Edit>& edits()
{
    static const std::vector<Edit> all = {
        {"nothing", [](Design&) {}, ""},
        {"move a card",
         [](Design& d) {
             d.blocks.front().position = {5000, -3};
         },
         ""},
        {"move a lane", [](Design& d) { d.networks.front().laneY += 40; }, ""},
        {"move a workload", [](Design& d) { d.workloads.front().x += 40; }, ""},
        {"write notes",
         [](Design& d) {
             d.notes = "to be agreed";
             d.author = "me";
             d.revision = "B";
         },
         ""},
        {"rename a block", [](Design& d) { d.blocks.front().name = "Hall 2"; }, "r"},
        {"rename a network", [](Design& d) { d.networks.front().name = "Blue"; }, "r"},
        {"rename a tier", [](Design& d) { firstOf(d, true).storage()->tier = "scratch"; }, "r"},
        {"waive a rule",
         [](Design& d) {
             d.waivers.push_back({"ST-07", "", "a lab"});
         },
         "r"},
        {"ask more of a tier", [](Design& d) { firstOf(d, true).storage()->readWanted = gigabytesPerSecond(9000); },
         "r"},
        {"fill a tier further", [](Design& d) { firstOf(d, true).storage()->fillLimit = 0.5; }, "r"},
        {"change the price of electricity",
         [](Design& d) {
             d.site.hosting = Hosting::OwnFacility;
             d.site.electricityPerMwh = Money::fromMajor(500, Currency{});
         },
         "r"},
        {"change the PUE", [](Design& d) { d.site.pue = 1.9; }, "r"},
        {"change utilisation and years",
         [](Design& d) {
             d.site.utilisation = 0.3;
             d.site.amortisationYears = 7;
         },
         "r"},
        {"buy more spares", [](Design& d) { d.site.sparesShare = 0.2; }, "br"},
        {"change the currency", [](Design& d) { d.currency = Currency("CNY"); }, "br"},
        {"train on more tokens", [](Design& d) { d.workloads.front().tokens *= 3; }, "tr"},
        {"hash flows", [](Design& d) { d.addressing.qos.spreading = FlowSpreading::Ecmp; }, "wtr"},
        {"add queue pairs", [](Design& d) { d.addressing.qos.queuePairs = 16; }, "wtr"},
        {"address hosts otherwise", [](Design& d) { d.addressing.isDualStack = true; }, "r"},
        {"add a server", [](Design& d) { ++firstOf(d, false).count; }, "pnwbtr"},
        {"remove servers", [](Design& d) { firstOf(d, false).count = 3; }, "pnwbtr"},
        {"add a storage unit", [](Design& d) { ++firstOf(d, true).count; }, "pnwbtr"},
        {"oversubscribe", [](Design& d) { d.networks.front().oversubscription = 3; }, "pnwbtr"},
        {"limit racks", [](Design& d) { d.site.rackPowerLimit = kilowatts(12); }, "pnwbtr"},
        {"widen the rows", [](Design& d) { d.site.rowPitch = metres(6); }, "pnwbtr"},
        {"remove a block", [](Design& d) { d.blocks.pop_back(); }, "pnwbtr"},
        {"take another part", [](Design& d) { firstOf(d, false).part = "nvidia-dgx-b200"; }, "pnwbtr"},
        {"leave a network", [](Design& d) { firstOf(d, true).attachments.clear(); }, "pnwbtr"},
        {"remove a switch by hand", [](Design& d) { d = removeSwitch(d, "compute-leaf-03"); }, "pnwbtr"},
        {"remove a link by hand",
         [](Design& d) {
             d = removeLink(d, {"compute-leaf-01", 40}, {"compute-spine-01", 1});
         },
         "pnwbtr"},
    };
    return all;
}

std::string stagesOf(const ComputedStages& computed)
{
    std::string stages;
    stages += computed.plan ? "p" : "";
    stages += computed.networks ? "n" : "";
    stages += computed.paths ? "w" : "";
    stages += computed.bill ? "b" : "";
    stages += computed.training ? "t" : "";
    stages += computed.rules ? "r" : "";
    return stages;
}

}  // namespace

TEST_CASE("after any edit a reused analysis equals a fresh one, and only the stages that must run do")
{
    const AnalysisPtr before = analysed(startingPoint());
    for (const Edit& edit : edits()) {
        CAPTURE(edit.name);
        const DesignPtr design = edited(startingPoint(), edit.apply);
        const AnalysisPtr reused = analysed(design, before);
        const AnalysisPtr fresh = analysed(design);
        REQUIRE(reused);
        CHECK(everythingOf(*reused) == everythingOf(*fresh));
        CHECK(stagesOf(reused->computed) == edit.stages);
        CHECK(stagesOf(fresh->computed) == "pnwbtr");
        CHECK((reused->plan == before->plan) == (edit.stages.find('p') == std::string::npos));
        CHECK(reused->design == design);
    }
}

TEST_CASE("a chain of edits, each on the analysis before, ends where a fresh run does")
{
    AnalysisPtr latest = analysed(startingPoint());
    for (const Edit& edit : edits()) {
        CAPTURE(edit.name);
        const DesignPtr next = edited(latest->design, edit.apply);
        latest = analysed(next, latest);
        REQUIRE(latest);
        CHECK(everythingOf(*latest) == everythingOf(*analysed(next)));
    }
}

TEST_CASE("another price scenario changes the bill and leaves plan and networks alone")
{
    const AnalysisPtr before = analysed(startingPoint());
    const AnalysisPtr after = analysed(startingPoint(), before, PriceScenario::High);
    CHECK(stagesOf(after->computed) == "br");
    CHECK(after->bill.total == before->bill.totalHigh);
    CHECK(everythingOf(*after) == everythingOf(*analysed(startingPoint(), {}, PriceScenario::High)));
}

TEST_CASE("another catalogue or price book is noticed")
{
    const AnalysisPtr before = analysed(startingPoint());
    Facts facts = builtinFacts();
    facts.prices = std::make_shared<const PriceBook>(*facts.prices);
    CHECK(stagesOf(analyse(startingPoint(), facts, PriceScenario::Typical, before)->computed) == "br");
    facts.catalogue = std::make_shared<const Catalogue>(*facts.catalogue);
    CHECK(stagesOf(analyse(startingPoint(), facts, PriceScenario::Typical, before)->computed) == "pnwbtr");
}

TEST_CASE("studies of the networks stay with the plan that they are of")
{
    const AnalysisPtr studied = withFabricStudies(analysed(startingPoint()));
    REQUIRE(studied);
    REQUIRE(studied->fabrics);
    CHECK(withFabricStudies(studied) == studied);
    const auto after = [&](void (*edit)(Design&)) {
        return analyse(edited(startingPoint(), edit), builtinFacts(), PriceScenario::Typical, studied);
    };
    CHECK(after([](Design& design) { design.blocks[0].position.x += 10; })->fabrics == studied->fabrics);
    CHECK(after([](Design& design) { design.blocks[0].count += 1; })->fabrics == nullptr);
    std::stop_source stop;
    stop.request_stop();
    CHECK(withFabricStudies(analysed(startingPoint()), stop.get_token()) == nullptr);
}

TEST_CASE("an analysis that was told to stop is none")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK(analyse(startingPoint(), builtinFacts(), PriceScenario::Typical, {}, stop.get_token()) == nullptr);
}

TEST_CASE("a stop in the middle gives nothing or the whole answer, never a part")
{
    const DesignPtr design = fromTemplate("superpod-h100", {{"su", 4}});
    const std::string whole = everythingOf(*analysed(design));
    for (const int delay : {0, 1, 3, 10, 30, 100, 300}) {
        std::stop_source stop;
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(delay));
            stop.request_stop();
        });
        const AnalysisPtr analysis = analyse(design, builtinFacts(), PriceScenario::Typical, {}, stop.get_token());
        stopper.join();
        if (analysis)
            CHECK(everythingOf(*analysis) == whole);
    }
}
