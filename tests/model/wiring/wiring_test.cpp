// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/wiring.h"

#include "model/design/edits.h"
#include "model/design/link_edits.h"
#include "model/design/templates.h"
#include "model/plan/link_options.h"
#include "model/wiring/locality.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

using namespace cw;

namespace {

Design fromTemplate(const std::string& name, const std::map<std::string, int>& settings)
{
    const std::string path = std::string(CW_RESOURCE_DIR) + "/templates/" + name + ".json";
    std::ifstream in(path);
    const auto loaded = templateFromJson(in, path);
    REQUIRE(loaded);
    const auto design = instantiate(*loaded, settings);
    REQUIRE(design);
    return *design;
}

Wiring wiringFor(const Design& design, std::optional<NetworkKind> network)
{
    const Catalogue& catalogue = *test::builtinCatalogue();
    return wiringOf(design, makePlan(design, catalogue), catalogue, network);
}

/// Every name is used once, every port has one cable, every end is there.
void requireSound(const Wiring& wiring)
{
    std::set<std::string> names;
    for (const WiringNode& node : wiring.nodes)
        names.insert(node.name);
    CHECK(names.size() == wiring.nodes.size());
    std::set<std::pair<WiringIndex, int>> ports;
    std::set<std::pair<WiringIndex, std::string>> labels;
    std::size_t labelled = 0;
    for (const WiringCable& cable : wiring.cables) {
        for (const WiringEnd* end : {&cable.a, &cable.b}) {
            REQUIRE(end->node >= 0);
            REQUIRE(end->port > 0);
            ports.insert({end->node, end->port});
            labelled += end->label.empty() ? 0 : 1;
            if (!end->label.empty())
                labels.insert({end->node, end->label});
        }
        CHECK(cable.speed.base() > 0);
    }
    CHECK(ports.size() == 2 * wiring.cables.size());
    CHECK(labels.size() == labelled);
}

}  // namespace

TEST_CASE("the compute wiring of a SuperPOD has the published cables")
{
    // NVIDIA DGX SuperPOD H100 (RA-11333-001), four scalable units: 1,020 node and UFM cables, 1,024 between leaf and
    // spine; 32 leaves, 16 spines, 127 nodes.
    const Wiring wiring = wiringFor(fromTemplate("superpod-h100", {{"su", 4}}), NetworkKind::Compute);
    requireSound(wiring);
    CHECK(wiring.count(WiringNodeKind::Switch) == 48);
    CHECK(wiring.count(WiringNodeKind::Host) == 127 + 4);
    CHECK(wiring.cables.size() == 1020 + 1024);
    // NIC k of every node is port k, on leaf k of its scalable unit.
    for (const WiringCable& cable : wiring.cables) {
        if (wiring.node(cable.a).model != "nvidia-dgx-h100")
            continue;
        const WiringIndex firstLeaf = 127;
        const int unit = wiring.node(cable.a).group;
        CHECK(cable.b.node == firstLeaf + unit * 8 + cable.a.port - 1);
    }
}

TEST_CASE("every network of every template is wired soundly, alone and together")
{
    const std::string name =
        GENERATE(as<std::string>{}, "superpod-h100", "superpod-b200", "roce-pod", "lab-4", "mi300x-pod");
    const Design design = fromTemplate(name, {});
    const Catalogue& catalogue = *test::builtinCatalogue();
    const Plan plan = makePlan(design, catalogue);
    const Wiring all = wiringOf(design, plan, catalogue, std::nullopt);
    requireSound(all);
    CHECK(all.cables.size() == plan.cables.size());
    for (const Network& network : design.networks) {
        const Wiring one = wiringOf(design, plan, catalogue, network.kind);
        requireSound(one);
        for (const WiringCable& cable : one.cables)
            CHECK(one.node(cable.a).tier <= one.node(cable.b).tier);
    }
}

TEST_CASE("a link drawn by hand gives the ports of other links no new numbers")
{
    Design design = fromTemplate("superpod-h100", {{"su", 1}});
    for (Block& block : design.blocks)
        for (Attachment& attachment : block.attachments)
            if (block.compute() && attachment.role == PortRole::Storage)
                attachment.portsPerUnit = 1;
    const Catalogue& catalogue = *test::builtinCatalogue();
    const Design generated = design;
    const Plan plan = makePlan(generated, catalogue);
    const auto cable = std::find_if(plan.cables.begin(), plan.cables.end(), [](const Cable& one) {
        return one.network == NetworkKind::Storage && one.from == 0;
    });
    REQUIRE(cable != plan.cables.end());
    const PortName used = portOfCable(plan, design, catalogue, *cable, CableSide::From);
    const std::vector<int> meant =
        portsForNetwork(plan, design, catalogue, 0, design.network(NetworkKind::Storage)->id);
    REQUIRE(meant.size() == 2);
    const PortName unused{used.device, meant[0] == used.port ? meant[1] : meant[0]};
    const PortName leaf = portOfCable(plan, design, catalogue, *cable, CableSide::To);
    // Ports of a cage that slower hosts share are none for this one.
    std::vector<std::int32_t> atLeaf;
    std::set<int> cages;
    for (std::size_t c = 0; c < plan.cables.size(); ++c)
        for (const CableSide side : {CableSide::From, CableSide::To})
            if (const CableEnd end = cableEnd(plan, design, catalogue, plan.cables[c], side); end.device == cable->to) {
                atLeaf.push_back(static_cast<std::int32_t>(c));
                cages.insert(end.cage);
            }
    const auto ends = portsOfSwitch(plan, design, catalogue, cable->to, atLeaf);
    const auto free =
        std::find_if(ends.begin(), ends.end(), [&](const CableEnd& end) { return cages.count(end.cage) == 0; });
    REQUIRE(free != ends.end());
    const PortName vacant = portOfNumber(plan, design, catalogue, cable->to, free->port);
    SECTION("a link more")
    {
        design = joinPorts(design, unused, vacant);
    }
    SECTION("a link that moves to another port of its host")
    {
        design = moveLinkEnd(design, leaf, used, unused);
    }
    SECTION("a link less")
    {
        design = cutLink(design, used, leaf);
    }
    SECTION("a switch less")
    {
        design = removeSwitch(design, leaf.device);
    }
    const Plan changed = makePlan(design, catalogue);
    REQUIRE(changed.overrideProblems.empty());
    for (const std::optional<NetworkKind> scope : {std::optional(NetworkKind::Storage), std::optional<NetworkKind>()}) {
        const Wiring before = wiringOf(generated, plan, catalogue, scope);
        const Wiring after = wiringOf(design, changed, catalogue, scope);
        requireSound(after);
        std::map<std::pair<std::string, std::string>, int> numbers;
        for (const WiringCable& one : before.cables)
            numbers[{before.node(one.a).name, one.a.label}] = one.a.port;
        std::set<std::string> others;
        for (const WiringCable& one : after.cables) {
            const std::string& name = after.node(one.a).name;
            if (const auto was = numbers.find({name, one.a.label}); was != numbers.end())
                CHECK(was->second == one.a.port);
            else
                others.insert(name);
        }
        CHECK(others.size() <= 1);
    }
}

TEST_CASE("every part of a wiring knows what it was made from")
{
    const Design design = fromTemplate("superpod-h100", {{"su", 1}});
    const Catalogue& catalogue = *test::builtinCatalogue();
    const Plan plan = makePlan(design, catalogue);
    for (const std::optional<NetworkKind> scope : {std::optional(NetworkKind::Storage), std::optional<NetworkKind>()}) {
        WiringOrigin origin;
        const Wiring wiring = wiringOf(design, plan, catalogue, scope, &origin);
        REQUIRE(origin.devices.size() == wiring.nodes.size());
        REQUIRE(origin.cables.size() == wiring.cables.size());
        for (std::size_t n = 0; n < wiring.nodes.size(); ++n)
            if (origin.devices[n] >= 0)
                CHECK(deviceName(plan, design, origin.devices[n]) == wiring.nodes[n].name);
        for (std::size_t c = 0; c < wiring.cables.size(); ++c) {
            const Cable& planned = plan.cables[static_cast<std::size_t>(origin.cables[c])];
            if (planned.to < 0)
                continue;
            CHECK(origin.devices[static_cast<std::size_t>(wiring.cables[c].a.node)] == planned.from);
            CHECK(origin.devices[static_cast<std::size_t>(wiring.cables[c].b.node)] == planned.to);
        }
    }
}

TEST_CASE("a wiring is known by the network whose cables it has")
{
    const Design design = fromTemplate("superpod-h100", {{"su", 1}});
    const Catalogue& catalogue = *test::builtinCatalogue();
    const Plan plan = makePlan(design, catalogue);
    for (const Network& network : design.networks) {
        Wiring one = wiringOf(design, plan, catalogue, network.kind);
        CHECK(networkNamedBy(design, plan, one) == design.carrier(network.id)->kind);
        // Most of it missing or not in the design changes nothing.
        one.cables.resize(one.cables.size() / 10);
        one.nodes.push_back({});
        one.nodes.back().name = "somebody-else";
        one.cables.push_back(one.cables.front());
        one.cables.back().b.node = static_cast<WiringIndex>(one.nodes.size()) - 1;
        CHECK(networkNamedBy(design, plan, one) == design.carrier(network.id)->kind);
    }
    CHECK_FALSE(networkNamedBy(design, plan, wiringOf(design, plan, catalogue, std::nullopt)));
    CHECK(networkNamedBy(design, plan, Wiring{}) == NetworkKind::Compute);
}

TEST_CASE("a merged network is wired with its carrier")
{
    const Design design = fromTemplate("roce-pod", {});
    const auto merged = std::find_if(design.networks.begin(), design.networks.end(),
                                     [](const Network& network) { return network.isMerged(); });
    if (merged == design.networks.end())
        return;
    CHECK(wiringFor(design, merged->kind) == wiringFor(design, design.carrier(merged->id)->kind));
}

TEST_CASE("scalable units are the neighbourhoods of a rail-optimised fabric")
{
    const Wiring wiring = wiringFor(fromTemplate("superpod-h100", {{"su", 4}}), NetworkKind::Compute);
    std::vector<bool> counts(wiring.nodes.size());
    for (std::size_t n = 0; n < counts.size(); ++n)
        counts[n] = wiring.nodes[n].model == "nvidia-dgx-h100";
    const Locality locality = localityOf(wiring, counts);
    REQUIRE(locality.groups.size() == 4);
    CHECK(locality.pods == 1);
    for (const LocalityGroup& group : locality.groups) {
        CHECK(group.leaves.size() == 8);
        const int unit = wiring.nodes[static_cast<std::size_t>(group.hosts.front())].group;
        CHECK(group.hosts.size() == (unit == 3 ? 31 : 32));
        for (const WiringIndex host : group.hosts)
            CHECK(wiring.nodes[static_cast<std::size_t>(host)].group == unit);
    }
}

TEST_CASE("names are found without case and domain unless that is ambiguous")
{
    Wiring wiring;
    for (const char* name : {"Leaf-01", "spine.one.example", "10.0.0.1", "twin.a", "twin.b"}) {
        wiring.nodes.push_back({});
        wiring.nodes.back().name = name;
    }
    const WiringNames names(wiring);
    CHECK(names.find("leaf-01") == 0);
    CHECK(names.find("LEAF-01.pod.example") == 0);
    CHECK(names.find("spine") == 1);
    CHECK(names.find("10.0.0.1") == 2);
    CHECK(names.find("10") == -1);
    CHECK(names.find("twin") == -1);
    CHECK(names.find("twin.b") == 4);
}

TEST_CASE("tiers follow from the distance to a host")
{
    Wiring wiring;
    for (const char* name : {"host", "leaf", "spine", "core", "lone"}) {
        wiring.nodes.push_back({});
        wiring.nodes.back().name = name;
        wiring.nodes.back().kind = name == std::string("host") ? WiringNodeKind::Host : WiringNodeKind::Switch;
    }
    for (const int upper : {3, 2, 1}) {
        WiringCable cable;
        cable.a = {upper, 1, {}};
        cable.b = {upper - 1, 2, {}};
        wiring.cables.push_back(cable);
    }
    deriveTiers(wiring);
    CHECK(wiring.nodes[0].tier == 0);
    CHECK(wiring.nodes[1].tier == 1);
    CHECK(wiring.nodes[2].tier == 2);
    CHECK(wiring.nodes[3].tier == 3);
    CHECK(wiring.nodes[4].tier == 1);
    for (const WiringCable& cable : wiring.cables)
        CHECK(cable.a.node < cable.b.node);
}
