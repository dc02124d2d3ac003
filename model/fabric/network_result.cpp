// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/network_result.h"

#include <algorithm>
#include <map>

namespace cw {
namespace {

/// Host bandwidth of one unit of the largest block that each network kind serves.
std::map<NetworkKind, Bandwidth> perServerBandwidths(const Design& design, const Plan& plan)
{
    std::map<NetworkKind, std::map<std::int32_t, Bandwidth>> ofFirstUnit;
    for (const Cable& cable : plan.cables) {
        const Device& from = plan.devices[static_cast<std::size_t>(cable.from)];
        if (from.block >= 0 && from.ordinal == 0 && cable.choice >= 0)
            ofFirstUnit[cable.network][from.block] += plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed;
    }
    std::map<NetworkKind, Bandwidth> result;
    for (const auto& [kind, blocks] : ofFirstUnit) {
        int most = 0;
        for (const auto& [block, bandwidth] : blocks) {
            const int count = design.blocks[static_cast<std::size_t>(block)].count;
            if (count > most) {
                most = count;
                result[kind] = bandwidth;
            }
        }
    }
    return result;
}

/// Ports of a leaf that hosts may use: all of them where the uplinks have ports of their own.
int freeHostPorts(const NetworkPlan& network)
{
    const FabricSizing& sizing = network.sizing;
    const int perLeaf =
        sizing.hostPortsPerLeaf == sizing.leafRadix ? sizing.leafRadix : sizing.leafRadix - sizing.uplinksPerLeaf;
    return std::max(0, sizing.leaves * perLeaf - network.usedHostPorts);
}

void fillTiers(NetworkResult& result, const NetworkPlan& carrier)
{
    const FabricSizing& sizing = carrier.sizing;
    const double uplinks = (carrier.uplinkSpeed * sizing.leafSpineLinks).base();
    if (sizing.tiers >= 2 && uplinks > 0)
        result.leafOversubscription = carrier.hostBandwidth.base() / uplinks;
    if (sizing.tiers >= 3 && sizing.spineCoreLinks > 0)
        result.spineOversubscription = static_cast<double>(sizing.leafSpineLinks) / sizing.spineCoreLinks;
    result.worstOversubscription =
        std::max({1.0, result.leafOversubscription, result.leafOversubscription * result.spineOversubscription});
    // Host to leaf and back, and two links more for every tier above.
    result.diameterHops = 2 * sizing.tiers;
    result.freeHostPorts = freeHostPorts(carrier);
    for (const PartId& part : {carrier.leafPart, carrier.spinePart, carrier.corePart})
        if (!part.empty())
            result.switches.push_back(part);
}

bool isComputedOver(const Design& design, const NetworkResult& result)
{
    return result.kind == NetworkKind::Compute ||
           std::any_of(design.blocks.begin(), design.blocks.end(), [&](const Block& block) {
               return std::any_of(block.attachments.begin(), block.attachments.end(), [&](const Attachment& one) {
                   return one.role == PortRole::Compute && one.network == result.network;
               });
           });
}

}  // namespace

std::vector<NetworkResult> networkResults(const Design& design, const Plan& plan, std::stop_token stop)
{
    const std::map<NetworkKind, Bandwidth> perServer = perServerBandwidths(design, plan);
    std::vector<NetworkResult> results;
    for (const NetworkPlan& network : plan.networks) {
        NetworkResult result;
        result.network = network.network;
        result.kind = network.kind;
        result.isBuilt = network.isBuilt;
        const NetworkPlan* carrier = plan.network(network.carrier);
        if (network.isBuilt && carrier && !stop.stop_requested()) {
            if (const auto it = perServer.find(network.kind); it != perServer.end())
                result.perServer = it->second;
            result.hostBandwidth = network.hostBandwidth;
            fillTiers(result, *carrier);
            result.maxFlow = maxFlowBisection(plan, network, stop);
            result.closedForm = closedFormBisection(*carrier);
            result.closedForm.value = network.hostBandwidth / 2 * result.closedForm.perEndpoint;
            result.afterWorstSwitchFailure = shareAfterWorstSwitchFailure(plan, network, stop);
        }
        results.push_back(result);
    }
    return results;
}

void addPathFactors(std::vector<NetworkResult>& results, const Design& design, const Plan& plan,
                    const FabricConstants& constants, std::stop_token stop)
{
    for (NetworkResult& result : results) {
        result.path.reset();
        const NetworkPlan* planned = plan.network(result.network);
        const NetworkPlan* carrier = planned && result.isBuilt ? builtCarrier(plan, *planned) : nullptr;
        const Network* intent = carrier ? design.network(carrier->network) : nullptr;
        if (!intent || !isComputedOver(design, result) || stop.stop_requested())
            continue;
        result.path = pathFactorOf(fabricGraph(plan, *carrier), flowSpreadOf(design, *intent, constants), stop);
    }
}

}  // namespace cw
