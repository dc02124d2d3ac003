// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/paths.h"

#include "model/fabric/latency.h"
#include "model/fabric/port_use.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <set>

using namespace cw;

namespace {

/// DGX H100 in scalable units of 32: rail k of a unit is its leaf k, every leaf has a link or two to every spine.
struct World {
    explicit World(int hosts)
        : design(test::superPod("nvidia-dgx-h100", hosts))
        , plan(makePlan(design, *test::builtinCatalogue()))
        , network(*plan.network(NetworkKind::Compute))
    {
    }

    PathAnswer between(PathEnd from, PathEnd to, const Failures& failures = {}) const
    {
        return pathsBetween(design, plan, network, *test::builtinCatalogue(), nullptr, failures, from, to);
    }

    Design design;
    Plan plan;
    const NetworkPlan& network;
};

}  // namespace

TEST_CASE("GPUs of one rail in one unit meet in their leaf")
{
    const World world(64);
    const PathAnswer answer = world.between({0, 3}, {1, 3});
    CHECK(answer.direct.links == 2);
    CHECK(answer.direct.switches == 1);
    CHECK(answer.direct.count == 1);
    CHECK(inGigabitsPerSecond(answer.direct.together) == Approx(400));
    CHECK(!answer.forwarded);
    CHECK(answer.direct.devices == std::vector<DeviceIndex>{0, world.network.leaf(3), 1});
}

TEST_CASE("every spine and every parallel cable is a path between two units")
{
    const World world(64);
    const FabricSizing& sizing = world.network.sizing;
    REQUIRE(sizing.tiers == 2);
    const PathAnswer answer = world.between({0, 0}, {63, 0});
    CHECK(answer.direct.links == 4);
    CHECK(answer.direct.count == sizing.spines * sizing.linksPerLeafSpine * sizing.linksPerLeafSpine);
    CHECK(static_cast<int>(answer.direct.onAnyPath.size()) == sizing.spines + 2);
    CHECK(inGigabitsPerSecond(answer.direct.together) == Approx(400));
}

TEST_CASE("a GPU reaches another rail through the spines, or by its neighbour and a leaf alone")
{
    const World world(64);
    const PathAnswer answer = world.between({0, 0}, {1, 5});
    CHECK(answer.direct.links == 4);
    REQUIRE(answer.forwarded);
    CHECK(answer.forwardingGpu == 5);
    CHECK(answer.forwarded->links == 2);
    CHECK(answer.forwarded->devices[1] == world.network.leaf(5));
    CHECK(inGigabytesPerSecond(answer.scaleUp) == Approx(450));  // NVLink of an H100, one way
}

TEST_CASE("two hosts use all their ports at once")
{
    const World world(64);
    CHECK(inGigabitsPerSecond(world.between({0, -1}, {1, -1}).direct.together) == Approx(3200));
    CHECK(inGigabitsPerSecond(world.between({0, -1}, {63, -1}).direct.together) == Approx(3200));
    CHECK(world.between({7, 1}, {7, 2}).isWithinHost);
}

TEST_CASE("paths avoid what has failed, and say when none is left")
{
    const World world(64);
    const FabricSizing& sizing = world.network.sizing;
    const Failures spine = failedDevice(world.network.spine(0));
    CHECK(world.between({0, 0}, {63, 0}, spine).direct.count ==
          (sizing.spines - 1) * sizing.linksPerLeafSpine * sizing.linksPerLeafSpine);
    const PathAnswer alone = world.between({0, 0}, {1, 0}, failedDevice(world.network.leaf(0)));
    CHECK(!alone.direct.isReachable());
    // The seven rails that are left still carry the host.
    const Failures leaf = failedDevice(world.network.leaf(0));
    CHECK(inGigabitsPerSecond(world.between({0, -1}, {1, -1}, leaf).direct.together) == Approx(2800));
}

TEST_CASE("a path through three tiers meets five switches and its cables join up")
{
    const World world(32 * 16);
    REQUIRE(world.network.sizing.tiers == 3);
    const FoundPaths found = world.between({0, 0}, {32 * 16 - 1, 0}).direct;
    CHECK(found.switches == 5);
    REQUIRE(found.cables.size() == 6);
    for (std::size_t c = 0; c < found.cables.size(); ++c) {
        REQUIRE(found.cables[c] >= 0);
        const Cable& cable = world.plan.cables[static_cast<std::size_t>(found.cables[c])];
        const std::set<DeviceIndex> ends{cable.from, cable.to};
        CHECK(ends == std::set<DeviceIndex>{found.devices[c], found.devices[c + 1]});
    }
}

TEST_CASE("hosts that are cabled to each other meet without a switch")
{
    World world(2);
    world.design.networks[0].topology = Topology::Direct;
    world.design.networks[0].managerPorts = 0;
    const Plan plan = makePlan(world.design, *test::builtinCatalogue());
    const NetworkPlan& network = *plan.network(NetworkKind::Compute);
    REQUIRE(network.isBuilt);
    const auto between = [&](int gpuFrom, int gpuTo) {
        return pathsBetween(world.design, plan, network, *test::builtinCatalogue(), nullptr, {}, {0, gpuFrom},
                            {1, gpuTo});
    };
    const FoundPaths whole = between(-1, -1).direct;
    CHECK(whole.links == 1);
    CHECK(whole.switches == 0);
    CHECK(whole.count == 8);
    CHECK(inGigabitsPerSecond(whole.together) == Approx(8 * 400));
    CHECK(between(2, 2).direct.count == 1);
    CHECK(!between(2, 3).direct.isReachable());
    CHECK(between(2, 3).forwarded->isReachable());
    const PortUse use(plan, network, *test::builtinCatalogue());
    CHECK(use.attached() == std::vector<DeviceIndex>{0, 1});
    CHECK(use.used(1) == 8);
}

TEST_CASE("ports in use are the cables of a switch, and every cable has two ends")
{
    const World world(64);
    const PortUse use(world.plan, world.network, *test::builtinCatalogue());
    const FabricSizing& sizing = world.network.sizing;
    int ends = 0;
    for (int s = 0; s < sizing.switches(); ++s) {
        ends += use.used(world.network.firstSwitch + s);
        CHECK(use.ports(world.network.firstSwitch + s) == 64);  // QM9700
    }
    CHECK(ends == sizing.hostLinks + sizing.managerLinks + 2 * (sizing.leafSpineLinks + sizing.spineCoreLinks));
    CHECK(use.attached().size() == 64);
    CHECK(use.switchOf(0, world.plan) == world.network.leaf(0));
    CHECK(use.used(0) == 8);
}
