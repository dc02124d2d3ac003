// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cost/network_counts.h"

#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

NetworkCounts countsOf(const Design& design, NetworkKind kind)
{
    const Plan plan = makePlan(design, *test::builtinCatalogue());
    for (const NetworkCounts& counts : networkCounts(plan, *test::builtinCatalogue()))
        if (counts.network == design.network(kind)->id)
            return counts;
    return {};
}

}  // namespace

TEST_CASE("the compute network of the published SuperPOD has six counts")
{
    // DGX SuperPOD H100 (RA-11333-001), 4 SU: 127 nodes of 8 ports in 4 twin-port cages and 4 managers on 32 leaves;
    // 1,024 links between leaves and 16 spines; every switch has 32 twin-port cages.
    const NetworkCounts counts = countsOf(test::superPod("nvidia-dgx-h100", 127), NetworkKind::Compute);
    CHECK(counts.links == 1020 + 1024);
    CHECK(counts.hostPorts == 1016);
    CHECK(counts.switchPorts == 1020 + 2 * 1024);
    CHECK(counts.hostCages == 127 * 4);
    CHECK(counts.switchCages == (32 + 16) * 32);
    // One module a cage, and one for each manager, whose cage is nobody's device.
    CHECK(counts.optics == 127 * 4 + (32 + 16) * 32 + 4);
    // A twin-port module takes a fibre for each of its ports.
    CHECK(counts.cables == 1020 + 1024);
    CHECK(counts.fibres == counts.cables);
}

TEST_CASE("patch cords take no optics, and switches are managed over ports of their own")
{
    // 127 servers and 5 managers with one management port each, 8 storage units with two.
    const NetworkCounts counts = countsOf(test::superPod("nvidia-dgx-h100", 127), NetworkKind::OutOfBand);
    CHECK(counts.hostPorts == 127 + 5 + 8 * 2);
    CHECK(counts.hostCages == counts.hostPorts);
    CHECK(counts.links > counts.hostPorts);
    CHECK(counts.fibres < counts.cables);
}
