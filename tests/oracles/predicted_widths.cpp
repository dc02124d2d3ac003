// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Prints over how many links the model expects each leaf to reach the hosts of each other, one "leaf prefix width" a
// line; a second file is a catalogue of the user's, a device and a port after it are of a link that has failed.
#include "model/addressing/route_widths.h"
#include "model/design/design_json.h"
#include "tests/support/facts.h"

#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    if (argc != 3 && argc != 5)
        return 2;
    cw::Catalogue catalogue = *cw::test::builtinCatalogue();
    std::ifstream own(argv[2]);
    std::ifstream in(argv[1]);
    const auto design = cw::designFromJson(in);
    if (!cw::addParts(catalogue, own, argv[2]) || !design)
        return 2;
    const cw::Plan plan = cw::makePlan(*design, catalogue);
    const auto table = cw::addressPlan(*design, plan);
    if (!table)
        return 2;
    std::vector<std::int32_t> failed;
    for (const cw::LinkAddress& link : table->links) {
        const cw::Cable& cable = plan.cables[static_cast<std::size_t>(link.cable)];
        if (argc == 5 && cw::deviceName(plan, *design, cable.from) == argv[3] &&
            cw::portName(plan, *design, catalogue, cable.from, cable) == argv[4])
            failed.push_back(link.cable);
    }
    if (argc == 5 && failed.size() != 1)
        return 2;
    for (const cw::RouteWidth& width : cw::routeWidths(plan, *table, failed))
        for (const cw::HostSubnet& subnet : table->subnets)
            if (subnet.leaf == width.to && subnet.hosts > 0)
                std::printf("%s %s %d\n", cw::deviceName(plan, *design, width.from).c_str(), subnet.v4.text().c_str(),
                            width.nextHops);
    return 0;
}
