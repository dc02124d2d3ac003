// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Templates of published fabrics against the counts that were published.

#include "model/design/templates.h"
#include "model/plan/plan.h"
#include "plan_checks.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>
#include <set>
#include <stdexcept>

using namespace cw;
using namespace cw::test;

namespace {

struct Planned {
    Design design;
    Plan plan;

    const NetworkPlan& compute() const { return *plan.network(NetworkKind::Compute); }
    const FabricSizing& sizing() const { return compute().sizing; }
    int servers() const { return design.block("compute-1")->count; }
};

Planned planned(const std::string& name, const std::map<std::string, int>& values)
{
    const std::string path = std::string(CW_RESOURCE_DIR) + "/templates/" + name + ".json";
    std::ifstream in(path);
    const auto loaded = templateFromJson(in, path);
    if (!loaded)
        throw std::runtime_error(name + ": " + loaded.error().where);
    auto design = instantiate(*loaded, values);
    if (!design)
        throw std::runtime_error(name + ": " + design.error().where);
    Plan plan = makePlan(*design, *builtinCatalogue());
    for (const NetworkPlan& network : plan.networks)
        if (!network.isBuilt)
            throw std::runtime_error(name + ": " + network.network + " is not built");
    return {std::move(*design), std::move(plan)};
}

}  // namespace

TEST_CASE("a segment of HPN has 1,024 GPUs at work under 16 switches, a pod 15 of them under 60 spines a plane")
{
    const Planned segment = planned("hpn-pod", {{"segments", 1}});
    CHECK((segment.servers() - segment.design.block("compute-1")->compute()->spares) * 8 == 1024);
    CHECK(segment.sizing().leaves == 16);
    const Planned pod = planned("hpn-pod", {{"segments", 15}});
    CHECK((pod.servers() - pod.design.block("compute-1")->compute()->spares) * 8 == 15360);
    CHECK(pod.sizing().tiers == 2);
    CHECK(pod.sizing().leaves == 240);
    CHECK(pod.sizing().spines == 120);
    CHECK(pod.sizing().uplinksPerLeaf == 60);
    checkPorts(pod.plan, pod.design);
}

TEST_CASE("a Meta zone has 192 racks of 16 GPUs with 18 uplinks each")
{
    const Planned zone = planned("meta-roce-zone", {{"racks", 192}});
    CHECK(zone.servers() * 8 == 3072);
    CHECK(zone.sizing().leaves == 192);
    CHECK(zone.sizing().hostPortsPerLeaf == 16);
    CHECK(zone.sizing().uplinksPerLeaf == 18);
    CHECK(1 / zone.sizing().leafOversubscription == Approx(1.125));
    CHECK(zone.sizing().spines == 6);
    CHECK(zone.sizing().leafSpineLinks == 6 * 576);
}

TEST_CASE("MegaScale runs 12,288 GPUs on three tiers of 64-port switches")
{
    const Planned run = planned("megascale", {{"pods", 6}});
    CHECK(run.servers() * 8 == 12288);
    CHECK(run.sizing().tiers == 3);
    CHECK(run.sizing().hostPortsPerLeaf == 64);
    CHECK(run.sizing().uplinksPerLeaf == 32);
    CHECK(run.sizing().leafOversubscription == Approx(1));
    // 12,288 x 200G are 6,144 links of 400G in every tier above, which at least 96 cores of 64 ports must take.
    CHECK(run.sizing().leaves == 192);
    CHECK(run.sizing().leafSpineLinks == 6144);
    CHECK(run.sizing().spines == 192);
    CHECK(run.sizing().spineCoreLinks == 6144);
    CHECK(run.sizing().cores >= 96);
    checkPorts(run.plan, run.design);
}

TEST_CASE("the B300 SuperPODs have the switches and cables of their published tables")
{
    // B300 (Spectrum-X), Table 3: 800G cables, each of two links.
    const auto [units, leaves, spines, cables] =
        GENERATE(table<int, int, int, int>({{1, 16, 8, 512}, {4, 64, 32, 2048}, {16, 256, 128, 8192}}));
    const Planned ethernet = planned("superpod-b300", {{"su", units}});
    CHECK(ethernet.servers() == 64 * units);
    CHECK(ethernet.sizing().leaves == leaves);
    CHECK(ethernet.sizing().spines == spines);
    CHECK(ethernet.sizing().hostLinks == 2 * cables);
    CHECK(ethernet.sizing().leafSpineLinks == 2 * cables);
}

TEST_CASE("the XDR SuperPOD has the switches and cables of its published table")
{
    // B300 XDR, Table 3.
    const auto [units, leaves, spines, cables] = GENERATE(table<int, int, int, int>(
        {{1, 8, 4, 576}, {2, 16, 8, 1152}, {4, 32, 18, 2304}, {8, 64, 36, 4608}, {18, 144, 72, 10368}}));
    const Planned pod = planned("superpod-b300-xdr", {{"su", units}});
    CHECK(pod.servers() == 72 * units);
    CHECK(pod.sizing().leaves == leaves);
    CHECK(pod.sizing().spines == spines);
    CHECK(pod.sizing().hostLinks == cables);
    CHECK(pod.sizing().leafSpineLinks == cables);
}

TEST_CASE("a unit of GB200 racks has 576 GPUs in eight racks of their own")
{
    const Planned unit = planned("gb200-nvl72", {{"su", 1}});
    CHECK(unit.compute().endpoints == 576);
    int racks = 0;
    for (const Rack& rack : unit.plan.racks)
        racks += rack.role == RackRole::Compute ? 1 : 0;
    CHECK(racks == 8);
    CHECK(unit.sizing().leafOversubscription <= 1);
    checkPorts(unit.plan, unit.design);
}

TEST_CASE("units of GB200 racks have spine-leaf groups for each of their rails")
{
    // GB200 RA, Network Fabrics, Table 3; eight leaves and six spines a group.
    const auto [units, leaves, spines, cores] =
        GENERATE(table<int, int, int, int>({{2, 64, 48, 18}, {4, 128, 96, 36}}));
    const Planned pod = planned("gb200-nvl72", {{"su", units}});
    CHECK(pod.sizing().leaves == leaves);
    CHECK(pod.sizing().spines == spines);
    CHECK(pod.sizing().cores == cores);
    CHECK(pod.sizing().pods == 4 * units);
    CHECK(pod.sizing().leavesPerPod == 8);
    CHECK(pod.sizing().spinesPerPod == 6);
    CHECK(pod.sizing().coreGroups == 6);
    checkPorts(pod.plan, pod.design);
    // A leaf serves one rail of one rack, a group one rail of one unit.
    std::map<DeviceIndex, std::set<std::pair<DeviceIndex, int>>> ofLeaf;
    std::map<int, std::set<std::pair<int, int>>> ofPod;
    for (const Cable& cable : pod.plan.cables) {
        if (cable.network != NetworkKind::Compute || cable.to < 0)
            continue;
        const Device& leaf = pod.plan.devices[static_cast<std::size_t>(cable.to)];
        const Device& host = pod.plan.devices[static_cast<std::size_t>(cable.from)];
        if (leaf.role != DeviceRole::Leaf || host.block < 0)
            continue;
        ofLeaf[cable.to].emplace(cable.from, cable.fromPort % 4);
        ofPod[leaf.pod].emplace(host.ordinal / 8, cable.fromPort % 4);
    }
    for (const auto& [leaf, served] : ofLeaf)
        CHECK(served.size() == 1);
    CHECK(static_cast<int>(ofPod.size()) == 4 * units);
    for (const auto& [group, served] : ofPod)
        CHECK(served.size() == 1);
}

TEST_CASE("the small RoCE pods have the switches of their guides")
{
    const Planned railOnly = planned("asterfusion-rail-only", {{"servers", 32}});
    CHECK(railOnly.compute().endpoints == 128);
    CHECK(railOnly.sizing().leaves == 4);
    CHECK(railOnly.sizing().spines == 0);
    const Planned pod = planned("asterfusion-pod", {{"servers", 64}});
    CHECK(pod.compute().endpoints == 256);
    CHECK(pod.sizing().leaves == 4);
    CHECK(pod.sizing().spines == 2);
    const Planned stripes = planned("juniper-stripes", {{"stripes", 2}});
    CHECK(stripes.servers() == 8);
    CHECK(stripes.sizing().leaves == 16);
    CHECK(stripes.sizing().spines == 4);
    CHECK(stripes.sizing().linksPerLeafSpine == 1);
    // 25.6 Tb/s from servers to leaves, and as much from leaves to spines.
    CHECK(inGigabitsPerSecond(stripes.compute().hostBandwidth) == Approx(25600));
    CHECK(inGigabitsPerSecond(stripes.compute().uplinkSpeed * stripes.sizing().leafSpineLinks) == Approx(25600));
}

TEST_CASE("the enterprise design gives every GPU a port of its own and every server two switches")
{
    const Planned hgx = planned("hgx-enterprise", {{"servers", 32}});
    CHECK(hgx.compute().endpoints == 256);
    CHECK(hgx.sizing().leafOversubscription <= 1);
    const NetworkPlan& service = *hgx.plan.network(NetworkKind::Service);
    std::map<DeviceIndex, std::set<DeviceIndex>> switches;
    for (const Cable& cable : hgx.plan.cables)
        if (cable.network == NetworkKind::Service && hgx.plan.devices[static_cast<std::size_t>(cable.from)].block == 0)
            switches[cable.from].insert(cable.to);
    CHECK(static_cast<int>(switches.size()) == 32);
    for (const auto& [server, two] : switches)
        CHECK(two.size() == 2);
    CHECK(service.isBuilt);
}
