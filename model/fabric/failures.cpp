// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/failures.h"

#include "model/fabric/fabric_graph.h"

#include <algorithm>

namespace cw {
namespace {

template <class T>
void tidy(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

const CableChoice* choiceOf(const Plan& plan, const Cable& cable)
{
    return cable.choice >= 0 ? &plan.cableChoices[static_cast<std::size_t>(cable.choice)] : nullptr;
}

/// Cables whose port at one end lies in the same group of ports as that of a given one.
Failures sharing(const Plan& plan, std::int32_t index, LinkEnd end, int ports)
{
    const Cable& given = plan.cables[static_cast<std::size_t>(index)];
    const auto deviceOf = [&](const Cable& c) { return end == LinkEnd::Lower ? c.from : c.to; };
    const auto portOf = [&](const Cable& c) { return end == LinkEnd::Lower ? c.fromPort : c.toPort; };
    Failures failures;
    for (std::size_t c = 0; c < plan.cables.size(); ++c) {
        const Cable& cable = plan.cables[c];
        if (cable.network == given.network && deviceOf(cable) == deviceOf(given) && cable.choice == given.choice &&
            (cable.to < 0) == (given.to < 0) && portOf(cable) / ports == portOf(given) / ports)
            failures.cables.push_back(static_cast<std::int32_t>(c));
    }
    return failures;
}

Failures nodesWhere(const FabricGraph& graph, bool (*matches)(const FabricGraph::Node&, int), int wanted)
{
    Failures failures;
    for (const FabricGraph::Node& node : graph.nodes)
        if (matches(node, wanted))
            failures.devices.push_back(node.device);
    tidy(failures.devices);
    return failures;
}

}  // namespace

bool Failures::hasDevice(DeviceIndex device) const
{
    return std::binary_search(devices.begin(), devices.end(), device);
}

bool Failures::hasCable(std::int32_t cable) const
{
    return std::binary_search(cables.begin(), cables.end(), cable);
}

Failures failedDevice(DeviceIndex device)
{
    return {{device}, {}};
}

Failures failedCable(const Plan& plan, std::int32_t cable)
{
    const CableChoice* choice = choiceOf(plan, plan.cables[static_cast<std::size_t>(cable)]);
    if (!choice || choice->linksPerCable <= 1)
        return {{}, {cable}};
    // The links of a twin cable sit in one cage at both ends.
    const Failures lower = sharing(plan, cable, LinkEnd::Lower, choice->linksPerCable);
    const Failures upper = sharing(plan, cable, LinkEnd::Upper, choice->linksPerCable);
    Failures both;
    std::set_intersection(lower.cables.begin(), lower.cables.end(), upper.cables.begin(), upper.cables.end(),
                          std::back_inserter(both.cables));
    return both;
}

Failures failedOptic(const Plan& plan, std::int32_t cable, LinkEnd end)
{
    const CableChoice* choice = choiceOf(plan, plan.cables[static_cast<std::size_t>(cable)]);
    if (!choice)
        return {{}, {cable}};
    const int ports = end == LinkEnd::Lower ? choice->portsPerOpticLower : choice->portsPerOpticUpper;
    return sharing(plan, cable, end, std::max(1, ports));
}

Failures failedRack(const Plan& plan, RackIndex rack)
{
    Failures failures;
    failures.devices = plan.racks[static_cast<std::size_t>(rack)].devices;
    tidy(failures.devices);
    return failures;
}

Failures failedRow(const Plan& plan, int row)
{
    Failures failures;
    for (const Rack& rack : plan.racks)
        if (rack.row == row)
            failures.devices.insert(failures.devices.end(), rack.devices.begin(), rack.devices.end());
    tidy(failures.devices);
    return failures;
}

Failures failedRail(const Plan& plan, const NetworkPlan& carrier, int rail)
{
    return nodesWhere(
        fabricGraph(plan, carrier),
        [](const FabricGraph::Node& node, int wanted) { return node.tier == 1 && node.rail == wanted; }, rail);
}

Failures failedPlane(const Plan& plan, const NetworkPlan& carrier, int plane)
{
    return nodesWhere(
        fabricGraph(plan, carrier),
        [](const FabricGraph::Node& node, int wanted) { return node.tier > 0 && node.plane == wanted; }, plane);
}

Failures together(const Failures& a, const Failures& b)
{
    Failures both = a;
    both.devices.insert(both.devices.end(), b.devices.begin(), b.devices.end());
    both.cables.insert(both.cables.end(), b.cables.begin(), b.cables.end());
    tidy(both.devices);
    tidy(both.cables);
    return both;
}

}  // namespace cw
