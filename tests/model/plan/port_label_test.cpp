// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/port_label.h"

#include "model/design/templates.h"
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <set>

using namespace cw;
using namespace cw::test;

namespace {

Design designOf(const std::string& name)
{
    const std::string path = std::string(CW_RESOURCE_DIR) + "/templates/" + name + ".json";
    std::ifstream in(path);
    return *instantiate(*templateFromJson(in, path), {});
}

}  // namespace

TEST_CASE("a port is called the same with a cable and without")
{
    for (const char* name : {"superpod-h100", "gb200-nvl72", "superpod-b300", "hpn-pod", "lab-4", "megascale"}) {
        CAPTURE(name);
        const Design design = designOf(name);
        const Catalogue& catalogue = *builtinCatalogue();
        const Plan plan = makePlan(design, catalogue);
        int unlike = 0;
        for (std::size_t c = 0; c < plan.cables.size(); c += plan.cables.size() / 5000 + 1)
            for (const CableSide side : {CableSide::From, CableSide::To}) {
                const CableEnd end = cableEnd(plan, design, catalogue, plan.cables[c], side);
                if (end.device >= 0 && end.port > 0)
                    unlike += portLabel(plan, design, catalogue, end.device, end.port) == end.label ? 0 : 1;
            }
        CHECK(unlike == 0);
    }
}

TEST_CASE("the 37th port of a QM9700 is the first of its 19th cage, and no two ports share a label")
{
    // Two NDR ports a cage, 32 cages: QM9700 user manual.
    const Design design = designOf("superpod-h100");
    const Catalogue& catalogue = *builtinCatalogue();
    const Plan plan = makePlan(design, catalogue);
    const NetworkPlan& compute = *plan.network(NetworkKind::Compute);
    const DeviceIndex leaf = compute.firstSwitch;
    CHECK(portLabel(plan, design, catalogue, leaf, 37) == "OSFP19/1");
    std::set<std::string> labels;
    for (int port = 1; port <= 64; ++port)
        labels.insert(portLabel(plan, design, catalogue, leaf, port));
    CHECK(labels.size() == 64);
    CHECK(portLabel(plan, design, catalogue, leaf, 0).empty());
    CHECK(portLabel(plan, design, catalogue, leaf, 65).empty());
    CHECK(portLabel(plan, design, catalogue, leaf, 1 << 20).empty());
    const PortLabels all(plan, design, catalogue);
    CHECK(all.of({deviceName(plan, design, leaf), 37}) == "OSFP19/1");
    CHECK(all.of({"no-such-switch", 37}) == "37");
}
