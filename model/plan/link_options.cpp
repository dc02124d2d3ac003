// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/link_options.h"

#include "model/design/code_words.h"
#include "model/design/link_edits.h"
#include "model/design/override_links.h"
#include "model/design/part_choice.h"
#include "model/plan/plan_builder.h"

#include <algorithm>

namespace cw {
namespace {

using Kind = Override::Kind;

/// The network whose switches the ports of a role are cabled to.
ElementId carrierOfRole(const Design& design, PortRole role)
{
    const Network* own = design.network(networkOf(role));
    const Network* carrier = own ? design.carrier(own->id) : nullptr;
    return carrier ? carrier->id : ElementId();
}

/// "compute-leaf-03", "oob-access-01": the names that switches have, so that one that is gone is known by its own.
ElementId networkByName(const std::string& device, const Design& design, const Plan& plan)
{
    for (const Override& other : design.overrides)
        if (other.kind == Kind::AddSwitch && other.device == device)
            return other.network;
    for (const NetworkPlan& network : plan.networks)
        for (const DeviceRole role :
             {DeviceRole::Leaf, DeviceRole::Spine, DeviceRole::Core, DeviceRole::Access, DeviceRole::Aggregation})
            if (device.rfind(switchStem(network.kind, role), 0) == 0)
                return network.carrier;
    return {};
}

ElementId networkOfPort(const PortName& port, const Design& design, const Catalogue& catalogue, const Plan& plan)
{
    const DeviceIndex found = findDevice(plan, design, port.device);
    if (found < 0 || plan.devices[static_cast<std::size_t>(found)].block < 0)
        return networkByName(port.device, design, plan);
    const Block& block = design.blocks[static_cast<std::size_t>(plan.devices[static_cast<std::size_t>(found)].block)];
    const auto* groups = portGroupsOf(catalogue, block.part);
    int first = 0;
    for (std::size_t g = 0; groups && g < groups->size(); ++g) {
        first += (*groups)[g].ports * portStride(design, block, (*groups)[g]);
        if (port.port <= first)
            return carrierOfRole(design, (*groups)[g].role);
    }
    return {};
}

}  // namespace

DeviceIndex findDevice(const Plan& plan, const Design& design, const std::string& name)
{
    // Switches come last and are asked for most.
    for (std::size_t i = plan.devices.size(); i-- > 0;)
        if (deviceName(plan, design, static_cast<DeviceIndex>(i)) == name)
            return static_cast<DeviceIndex>(i);
    return -1;
}

PortName portOfCable(const Plan& plan, const Design& design, const Catalogue& catalogue, const Cable& cable,
                     CableSide side)
{
    const CableEnd end = cableEnd(plan, design, catalogue, cable, side);
    return end.device < 0 ? PortName{{}, end.port} : portOfNumber(plan, design, catalogue, end.device, end.port);
}

std::int32_t findCable(const Plan& plan, const Design& design, const Catalogue& catalogue, const PortName& a,
                       const PortName& b)
{
    const DeviceIndex one = findDevice(plan, design, a.device);
    const DeviceIndex other = findDevice(plan, design, b.device);
    if (one < 0 || other < 0)
        return -1;
    const int portOfOne = numberOfPort(plan, design, catalogue, one, a);
    const int portOfOther = numberOfPort(plan, design, catalogue, other, b);
    for (std::size_t c = 0; c < plan.cables.size(); ++c) {
        const Cable& cable = plan.cables[c];
        const bool isForward = cable.from == one && cable.to == other;
        if (!isForward && !(cable.from == other && cable.to == one))
            continue;
        const int from = cableEnd(plan, design, catalogue, cable, CableSide::From).port;
        const int to = cableEnd(plan, design, catalogue, cable, CableSide::To).port;
        if (from == (isForward ? portOfOne : portOfOther) && to == (isForward ? portOfOther : portOfOne))
            return static_cast<std::int32_t>(c);
    }
    return -1;
}

std::vector<int> portsForNetwork(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex unit,
                                 const ElementId& carrier)
{
    std::vector<int> numbers;
    const Device& device = plan.devices[static_cast<std::size_t>(unit)];
    if (device.block < 0)
        return numbers;
    const Block& block = design.blocks[static_cast<std::size_t>(device.block)];
    const auto* groups = portGroupsOf(catalogue, block.part);
    int next = 1;
    for (std::size_t g = 0; groups && g < groups->size(); ++g) {
        const PortGroup& group = (*groups)[g];
        const int ports = group.ports * portStride(design, block, group);
        const bool isMeant = carrierOfRole(design, group.role) == carrier;
        for (int port = 0; port < ports; ++port, ++next)
            if (isMeant)
                numbers.push_back(next);
    }
    return numbers;
}

ElementId networkOfOverride(const Override& byHand, const Design& design, const Catalogue& catalogue, const Plan& plan)
{
    if (byHand.kind == Kind::AddSwitch)
        return byHand.network;
    if (byHand.kind == Kind::RemoveSwitch)
        return networkByName(byHand.device, design, plan);
    if (!isOfLink(byHand))
        return {};
    // A switch tells it best: the ports of hosts may be cabled to switches that they were not meant for.
    for (const PortName* end : {&byHand.to, &byHand.from, &byHand.movedTo})
        if (ElementId network = networkByName(end->device, design, plan); !network.empty())
            return network;
    return networkOfPort(byHand.from, design, catalogue, plan);
}

LinkTrial tryLink(const Design& design, const Catalogue& catalogue, const PortName& a, const PortName& b)
{
    LinkTrial trial;
    PlanBuilder builder{design, catalogue, {}, {}, {}, {}, {}, {}, {}};
    planToRoutes(builder);
    const Plan& plan = builder.plan;
    const auto concerns = [&](const Override& o) {
        const auto isOneOf = [&](const PortName& port) { return port == a || port == b; };
        return isOfLink(o) && isOneOf(o.from) && isOneOf(o.kind == Kind::RewireLink ? o.movedTo : o.to);
    };
    for (const OverrideProblem& problem : plan.overrideProblems)
        if (concerns(design.overrides[static_cast<std::size_t>(problem.index)]))
            trial.problem = problem.error;
    const std::int32_t found = findCable(plan, design, catalogue, a, b);
    if (found < 0)
        return trial;
    const Cable& cable = plan.cables[static_cast<std::size_t>(found)];
    trial.isLinked = true;
    trial.lower = cableEnd(plan, design, catalogue, cable, CableSide::From);
    trial.upper = cableEnd(plan, design, catalogue, cable, CableSide::To);
    trial.routed = metres(static_cast<double>(cable.length));
    trial.choice = plan.cableChoices[static_cast<std::size_t>(cable.choice)];
    trial.chosen = trial.choice;
    trial.ways = waysToMake(builder, found);
    const Design plain = chooseCable(design, a, b, {}, {});
    if (plain == design)
        return trial;
    PlanBuilder generated{plain, catalogue, {}, {}, {}, {}, {}, {}, {}};
    planToRoutes(generated);
    if (const std::int32_t same = findCable(generated.plan, plain, catalogue, a, b); same >= 0)
        trial.chosen =
            generated.plan
                .cableChoices[static_cast<std::size_t>(generated.plan.cables[static_cast<std::size_t>(same)].choice)];
    return trial;
}

}  // namespace cw
