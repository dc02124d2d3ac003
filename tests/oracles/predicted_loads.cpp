// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Prints the worst link loads that the model predicts for the compute network of a design.
#include "model/design/design_json.h"
#include "model/fabric/static_routing.h"
#include "tests/support/facts.h"

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    std::ifstream in(argv[1]);
    const auto design = cw::designFromJson(in);
    if (!design)
        return 2;
    const cw::Plan plan = cw::makePlan(*design, *cw::test::builtinCatalogue());
    const cw::NetworkPlan* network = plan.network(cw::NetworkKind::Compute);
    if (!network || !network->isBuilt)
        return 2;
    const auto loads = cw::staticLoads(cw::fabricGraph(plan, *network));
    if (!loads)
        return 2;
    std::printf("{\"worst_shift\": %d, \"shifts_tried\": %d, \"shifts_free\": %d, \"missing\": %d}\n",
                loads->worstShift, loads->shiftsTried, loads->shiftsFree, loads->missing);
    return 0;
}
