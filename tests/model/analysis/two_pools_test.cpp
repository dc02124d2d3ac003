// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Two kinds of GPUs in one design, held to sums by hand: servers, prices and watts are those of the data sheets, GPUs
// eight a server.
#include "tests/model/analysis/real_world.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using namespace cw;
using namespace cw::analysis_test;

namespace {

constexpr int kH100 = 31;  ///< servers; one of 32 makes room for the managers of the fabric
constexpr int kB200 = 16;

/// One scalable unit of DGX H100 and, beside it on the same networks, DGX B200; a training job on each.
Design twoPools(int second = kB200, const PartId& part = "nvidia-dgx-b200")
{
    Design design = *fromTemplate("superpod-h100", {{"su", 1}});
    const auto first =
        std::find_if(design.blocks.begin(), design.blocks.end(), [](const Block& block) { return block.compute(); });
    REQUIRE(first->id == "compute-1");
    REQUIRE(first->count == kH100);
    Block other = *first;
    other.id = "compute-2";
    other.part = part;
    other.count = second;
    design.blocks.push_back(other);
    Workload job = design.workloads.at(0);
    job.tokens = 1e12;
    job.layout.globalBatch = 1488;  // 48 · 31
    design.workloads[0] = job;
    job.id = "workload-2";
    job.block = "compute-2";
    job.layout.globalBatch = 1024;
    design.workloads.push_back(job);
    return design;
}

AnalysisPtr analysed(const Design& design)
{
    return analysis_test::analysed(std::make_shared<const Design>(design));
}

const BomLine& lineOf(const Analysis& analysis, const PartId& part)
{
    const auto& lines = analysis.bill.lines;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const BomLine& line) { return line.part == part; });
    REQUIRE(found != lines.end());
    return *found;
}

const TrainingEstimate& estimateOf(const Analysis& analysis, const std::string& workload)
{
    const auto found = std::find_if(analysis.training.begin(), analysis.training.end(),
                                    [&](const TrainingResult& result) { return result.workload == workload; });
    REQUIRE(found != analysis.training.end());
    REQUIRE(found->estimate);
    return *found->estimate;
}

Power catalogued(const BomLine& line)
{
    const Part* part = builtinFacts().catalogue->find(line.part);
    REQUIRE(part);
    return part->powerForFeeds() * line.quantity;
}

}  // namespace

TEST_CASE("the bill of two pools has the servers of both at their own prices")
{
    const AnalysisPtr analysis = analysed(twoPools());
    REQUIRE(analysis);
    const BomLine& h100 = lineOf(*analysis, "nvidia-dgx-h100");
    const BomLine& b200 = lineOf(*analysis, "nvidia-dgx-b200");
    CHECK(h100.quantity == kH100);
    CHECK(b200.quantity == kB200);
    CHECK(h100.elements == std::vector<ElementId>{"compute-1"});
    CHECK(b200.elements == std::vector<ElementId>{"compute-2"});
    REQUIRE(h100.extended);
    REQUIRE(b200.extended);
    CHECK(h100.extended->major() == Approx(31 * 300'000.0));
    CHECK(b200.extended->major() == Approx(16 * 515'000.0));
    CHECK(analysis->bill.of(BomCategory::Compute).major() == Approx(9'300'000.0 + 8'240'000.0));
    double sum = 0;
    for (const BomLine& line : analysis->bill.lines)
        sum += line.extended ? line.unitPrice->major() * (line.quantity + line.spares) : 0;
    CHECK(analysis->bill.total.major() == Approx(sum));
    CHECK(analysis->cost.typical.capex.major() == Approx(sum));
}

TEST_CASE("the power of two pools is what their parts take, and each pool stands in racks of its own")
{
    const AnalysisPtr analysis = analysed(twoPools());
    REQUIRE(analysis);
    CHECK(inKilowatts(lineOf(*analysis, "nvidia-dgx-h100").powerMax) == Approx(31 * 10.2));
    CHECK(inKilowatts(lineOf(*analysis, "nvidia-dgx-b200").powerMax) == Approx(16 * 14.3));
    const Catalogue& catalogue = *builtinFacts().catalogue;
    Power sum;
    Power listed;
    for (const BomLine& line : analysis->bill.lines) {
        // Optics and active cables draw from the nameplate of what they are plugged into.
        if (!catalogue.optics.contains(line.part) && !catalogue.cables.contains(line.part))
            sum += catalogued(line);
        listed += line.powerMax;
    }
    CHECK(inKilowatts(analysis->power.max) == Approx(inKilowatts(sum)));
    CHECK(inKilowatts(listed) == Approx(inKilowatts(sum)));

    // Racks of 48 units and 42 kW: four DGX H100 are 32 units and 40.8 kW, two DGX B200 28.6 kW and three too much.
    std::map<std::int32_t, std::set<std::string>> partsOfRack;
    for (const Device& device : analysis->plan->devices)
        if (device.role == DeviceRole::Server)
            partsOfRack[device.rack].insert(analysis->design->blocks[static_cast<std::size_t>(device.block)].part);
    int h100 = 0;
    int b200 = 0;
    for (const auto& [rack, parts] : partsOfRack) {
        CHECK(parts.size() == 1);
        (parts.contains("nvidia-dgx-h100") ? h100 : b200) += 1;
    }
    CHECK(h100 == 8);
    CHECK(b200 == 8);
    CHECK(analysis->power.racksOverLimit == 0);
}

TEST_CASE("totals of two pools are sums over both")
{
    const AnalysisPtr analysis = analysed(twoPools());
    REQUIRE(analysis);
    CHECK(analysis->totals.servers == 31 + 16);
    CHECK(analysis->totals.gpus == 31 * 8 + 16 * 8);
    // NVIDIA's data sheets: 80 GB and 989 TFLOP/s an H100, 180 GB and 2,250 a B200, dense BF16.
    CHECK(inGigabytes(analysis->totals.gpuMemory) == Approx(248 * 80.0 + 128 * 180.0));
    CHECK(inTeraflopsPerSecond(analysis->totals.dense16Bit) == Approx(248 * 989.0 + 128 * 2250.0).epsilon(0.01));
}

TEST_CASE("each job has the GPUs, the parts that fail and the speed of its own pool")
{
    const AnalysisPtr analysis = analysed(twoPools());
    REQUIRE(analysis);
    REQUIRE(analysis->training.size() == 2);
    CHECK(analysis->training[0].gpus == 31 * 8);
    CHECK(analysis->training[1].gpus == 16 * 8);
    CHECK(analysis->reliabilityOf("workload-1")->parts.gpus == 31 * 8);
    CHECK(analysis->reliabilityOf("workload-2")->parts.gpus == 16 * 8);
    const auto perGpu = [&](const char* job, int gpus) { return estimateOf(*analysis, job).tokensPerSecond / gpus; };
    // 2.27 times the peak and more of it used where the same model takes a smaller share of the memory.
    const double ratio = perGpu("workload-2", 128) / perGpu("workload-1", 248);
    CHECK(ratio > 1.5);
    CHECK(ratio < 3);
}

TEST_CASE("a job does not change when another pool does")
{
    const AnalysisPtr before = analysed(twoPools());
    const TrainingEstimate& job = estimateOf(*before, "workload-1");
    std::vector<Design> others = {twoPools(8), twoPools(kB200, "nvidia-dgx-h200")};
    others.push_back(twoPools());
    others.back().workloads[1].model.layers = 40;
    others.push_back(twoPools());
    others.back().workloads.pop_back();
    for (const Design& design : others) {
        const AnalysisPtr after = analysed(design);
        const TrainingEstimate& same = estimateOf(*after, "workload-1");
        CHECK(same.layout == job.layout);
        CHECK(same.step == job.step);
        CHECK(same.memoryPerGpu == job.memoryPerGpu);
        const ReliabilityResult* run = after->reliabilityOf("workload-1");
        const ReliabilityResult* runBefore = before->reliabilityOf("workload-1");
        CHECK(run->parts.gpus == runBefore->parts.gpus);
        CHECK(run->perDay.typical == Approx(runBefore->perDay.typical).epsilon(0.02));
    }
}

TEST_CASE("figures of a design are the same whatever its blocks, networks and jobs are called")
{
    const AnalysisPtr before = analysed(twoPools());
    Design renamed = twoPools();
    const auto other = [](const std::string& id) { return id.empty() ? id : "z-" + id; };
    for (Block& block : renamed.blocks) {
        block.id = other(block.id);
        block.name = "renamed";
        for (Attachment& attachment : block.attachments)
            attachment.network = other(attachment.network);
    }
    for (Network& network : renamed.networks) {
        network.id = other(network.id);
        if (network.mergedWith)
            network.mergedWith = other(*network.mergedWith);
    }
    for (Workload& job : renamed.workloads) {
        job.id = other(job.id);
        job.block = other(job.block);
        job.model.preset = "";
        job.checkpoint.tier = other(job.checkpoint.tier);
    }
    const AnalysisPtr after = analysed(renamed);
    REQUIRE(after);
    CHECK(after->bill.total == before->bill.total);
    CHECK(after->power.max == before->power.max);
    CHECK(after->totals.racks == before->totals.racks);
    CHECK(after->totals.cables == before->totals.cables);
    CHECK(after->cost.typical.perGpuHour == before->cost.typical.perGpuHour);
    CHECK(after->findings.size() == before->findings.size());
    for (std::size_t i = 0; i < before->training.size(); ++i) {
        CHECK(after->training[i].estimate->step == before->training[i].estimate->step);
        CHECK(after->reliability[i].run->cost == before->reliability[i].run->cost);
    }
}
