// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/headroom.h"

#include <algorithm>
#include <map>

namespace cw {
namespace {

/// Light in glass of refractive index 1.5, and signals in copper pairs alike.
constexpr double kSecondsPerMetre = 5e-9;

struct SwitchLoad {
    int ports = 0;
    double needed = 0;  ///< bytes of one class
    double largest = 0;
    float longest = 0;
};

/// What each switch of the plan takes for one class; empty for units and switches without lossless network.
std::vector<SwitchLoad> switchLoads(const Design& design, const Plan& plan, const std::map<NetworkKind, int>& mtus)
{
    std::vector<SwitchLoad> loads(plan.devices.size());
    const auto add = [&](DeviceIndex index, const Cable& cable, Bandwidth speed) {
        const Device& device = plan.devices[static_cast<std::size_t>(index)];
        const auto mtu = device.block < 0 ? mtus.find(device.network) : mtus.end();
        if (mtu == mtus.end() || cable.network == NetworkKind::OutOfBand)
            return;
        const double bytes = inBytes(pauseHeadroom(speed, metres(static_cast<double>(cable.length)), mtu->second,
                                                   design.addressing.qos.pauseResponse));
        SwitchLoad& load = loads[static_cast<std::size_t>(index)];
        ++load.ports;
        load.needed += bytes;
        load.largest = std::max(load.largest, bytes);
        load.longest = std::max(load.longest, cable.length);
    };
    for (const Cable& cable : plan.cables) {
        const NetworkPlan* network = plan.network(cable.network);
        Bandwidth speed = network ? network->endpointSpeed : Bandwidth{};
        if (cable.choice >= 0)
            speed = plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed;
        add(cable.from, cable, speed);
        if (cable.to >= 0)
            add(cable.to, cable, speed);
    }
    return loads;
}

}  // namespace

DataSize pauseHeadroom(Bandwidth speed, Length cable, int mtu, Duration response)
{
    const Duration flight = seconds(2 * inMetres(cable) * kSecondsPerMetre);
    return speed * (flight + response) + bytes(2.0 * mtu);
}

bool isLossless(const Design& design, const Network& network)
{
    const Network* carrier = design.carrier(network.id);
    if (!carrier || carrier->technology != Technology::RoCE)
        return false;
    return std::any_of(design.networks.begin(), design.networks.end(), [&](const Network& rider) {
        return design.carrier(rider.id) == carrier && design.addressing.of(rider.kind).isLossless;
    });
}

std::vector<SwitchHeadroom> switchHeadrooms(const Design& design, const Plan& plan, const Catalogue& catalogue)
{
    const auto classes = static_cast<int>(design.addressing.qos.lossless.size());
    std::map<NetworkKind, int> mtus;
    for (const Network& network : design.networks)
        if (!network.isMerged() && isLossless(design, network))
            mtus[network.kind] = design.addressing.of(network.kind).switchMtu;
    if (mtus.empty() || classes == 0)
        return {};
    const std::vector<SwitchLoad> loads = switchLoads(design, plan, mtus);
    std::vector<SwitchHeadroom> switches;
    for (std::size_t d = 0; d < loads.size(); ++d) {
        if (loads[d].ports == 0)
            continue;
        const Device& device = plan.devices[d];
        const Part* part = partOf(device, design, plan, catalogue);
        const Switch* known = part ? catalogue.switchPart(part->id) : nullptr;
        switches.push_back({static_cast<DeviceIndex>(d), plan.network(device.network)->network,
                            part ? part->id : PartId(), loads[d].ports, classes,
                            metres(static_cast<double>(loads[d].longest)), bytes(loads[d].largest),
                            bytes(loads[d].needed * classes), known ? known->buffer : std::nullopt});
    }
    return switches;
}

std::vector<SwitchHeadroom> headroomDemands(const Design& design, const Plan& plan, const Catalogue& catalogue)
{
    std::map<std::pair<NetworkKind, PartId>, SwitchHeadroom> worst;
    for (SwitchHeadroom& one : switchHeadrooms(design, plan, catalogue)) {
        const NetworkKind kind = plan.devices[static_cast<std::size_t>(one.device)].network;
        SwitchHeadroom& most = worst[{kind, one.part}];
        if (most.device < 0 || one.needed > most.needed)
            most = std::move(one);
    }
    std::vector<SwitchHeadroom> demands;
    for (auto& [key, demand] : worst)
        demands.push_back(std::move(demand));
    return demands;
}

}  // namespace cw
