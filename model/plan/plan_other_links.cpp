// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Links that no Clos has: spine to spine of another group, host to host.

#include "model/plan/plan_builder.h"

#include <algorithm>

namespace cw {

/// Group a keeps its links to the others in their order; link i of a group goes out of spine i mod S, so that every
/// spine has the same number or one less, and parallel links of a pair leave from different spines.
void linkGroups(PlanBuilder& builder, const NetworkPlan& network)
{
    const FabricSizing& sizing = network.sizing;
    const int groups = sizing.pods / sizing.planes;
    const int spines = sizing.spinesPerPod;
    const int downPorts = sizing.leavesPerPod * sizing.linksPerLeafSpine;
    for (int plane = 0; plane < sizing.planes; ++plane) {
        const auto end = [&](int group, int other, int link) {
            const int place = (other < group ? other : other - 1) * sizing.linksPerGroupPair + link;
            const int spine = (plane * groups + group) * spines + place % spines;
            return std::pair(network.spine(spine), static_cast<std::int16_t>(downPorts + place / spines));
        };
        for (int a = 0; a < groups && !builder.isStopped(); ++a) {
            for (int b = a + 1; b < groups; ++b) {
                for (int link = 0; link < sizing.linksPerGroupPair; ++link) {
                    Cable cable;
                    cable.network = network.kind;
                    std::tie(cable.from, cable.fromPort) = end(a, b, link);
                    std::tie(cable.to, cable.toPort) = end(b, a, link);
                    builder.plan.cables.push_back(cable);
                }
            }
        }
    }
}

/// Every pair of hosts gets the same number of links; port k of one meets the next free port of the other.
void linkDirect(PlanBuilder& builder, std::size_t index)
{
    const NetworkBuild& build = builder.builds[index];
    const NetworkPlan& network = builder.plan.networks[index];
    std::vector<std::size_t> next;  // the first free port of every host
    for (std::size_t i = 0; i < build.ports.size(); ++i)
        if (i == 0 || build.ports[i].device != build.ports[i - 1].device)
            next.push_back(i);
    for (std::size_t a = 0; a < next.size(); ++a) {
        for (std::size_t b = a + 1; b < next.size(); ++b) {
            for (int link = 0; link < network.sizing.linksPerHostPair; ++link) {
                const HostPort& lower = build.ports[next[a]++];
                const HostPort& upper = build.ports[next[b]++];
                Cable cable;
                cable.network = lower.kind;
                cable.from = lower.device;
                cable.fromPort = lower.port;
                cable.fromGroup = lower.groupIndex;
                cable.to = upper.device;
                cable.toPort = upper.port;
                cable.toGroup = upper.groupIndex;
                builder.plan.cables.push_back(cable);
            }
        }
    }
}

}  // namespace cw
