// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do packet sizes, lossless classes, buffers and the spreading of flows fit RoCE, and partitions InfiniBand?
#include "model/addressing/headroom.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::rules {

namespace {

/// A RoCE path of the largest RDMA packet: 4,096 bytes and its headers.
constexpr int kLeastRdmaMtu = 4200;
/// What VXLAN over IPv4 adds to a packet (RFC 7348, section 6: 14 + 20 + 8 + 8 bytes).
constexpr int kTunnelBytes = 50;
/// A flow that gets less than half its share of a link paces a synchronous collective to half the rate.
constexpr double kLeastShare = 0.5;
/// Aggregation trees of a Quantum-2 switch, and streaming trees of one port (NVIDIA SHARP, release notes).
constexpr int kReductionTrees = 1023;

/// Networks with switches of their own that carry hosts over RoCE.
std::vector<const Network*> roceNetworks(const RuleInput& input)
{
    std::vector<const Network*> found;
    for (const Network& network : input.design.networks) {
        const NetworkPlan* planned = input.plan.network(network.id);
        if (!network.isMerged() && network.technology == Technology::RoCE && planned && planned->isBuilt)
            found.push_back(&network);
    }
    return found;
}

std::vector<const Network*> losslessNetworks(const RuleInput& input)
{
    std::vector<const Network*> found = roceNetworks(input);
    std::erase_if(found, [&](const Network* network) { return !isLossless(input.design, *network); });
    return found;
}

std::vector<ElementId> idsOf(const std::vector<const Network*>& networks)
{
    std::vector<ElementId> ids;
    for (const Network* network : networks)
        ids.push_back(network->id);
    return ids;
}

void checkMtus(const RuleInput& input, std::vector<Finding>& findings)
{
    const AddressPlan& addressing = input.design.addressing;
    for (const Network& network : input.design.networks) {
        const Network* carrier = input.design.carrier(network.id);
        const NetworkPlan* planned = carrier ? input.plan.network(carrier->id) : nullptr;
        if (!planned || !planned->isBuilt || carrier->technology == Technology::InfiniBand)
            continue;
        const NetworkAddressing& own = addressing.of(network.kind);
        const int wanted = own.hostMtu + (own.isOverlay ? kTunnelBytes : 0);
        const int path = addressing.of(carrier->kind).switchMtu;
        if (wanted > path)
            findings.push_back({"R01", Severity::Error, {network.id}, {"path", wanted, path}, {}, {}});
        const bool isRdma = carrier->technology == Technology::RoCE && own.isLossless;
        if (isRdma && std::min(own.hostMtu, path) < kLeastRdmaMtu)
            findings.push_back(
                {"R01", Severity::Error, {network.id}, {"rdma", std::min(own.hostMtu, path), kLeastRdmaMtu}, {}, {}});
    }
}

void checkClasses(const RuleInput& input, std::vector<Finding>& findings)
{
    const auto networks = losslessNetworks(input);
    if (networks.empty())
        return;
    const RoceQos& qos = input.design.addressing.qos;
    const auto add = [&](Severity severity, std::vector<RuleArg> args) {
        findings.push_back({"R02", severity, idsOf(networks), std::move(args), {}, {}});
    };
    if (qos.lossless.empty())
        add(Severity::Warning, {"none"});
    if (qos.lossless.size() > kMostLossless)
        add(Severity::Error, {"many", static_cast<int>(qos.lossless.size()), static_cast<int>(kMostLossless)});
    std::set<int> priorities;
    std::set<int> dscps;
    for (const TrafficClass& one : qos.lossless)
        if (!priorities.insert(one.priority).second || !dscps.insert(one.dscp).second)
            add(Severity::Error, {"shared", one.name});
    if (priorities.contains(qos.congestion.priority) || dscps.contains(qos.congestion.dscp))
        add(Severity::Error, {"congestion", qos.congestion.name});
    else if (!qos.isCongestionStrict)
        add(Severity::Error, {"strict", qos.congestion.name});
}

void checkBuffers(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const SwitchHeadroom& demand : headroomDemands(input.design, input.plan, input.catalogue)) {
        const Part* part = input.catalogue.find(demand.part);
        const std::string model = part && !part->model.empty() ? part->model : demand.part;
        if (!demand.buffer)
            findings.push_back({"R03", Severity::Info, {demand.network}, {"unknown", model, demand.needed}, {}, {}});
        else if (demand.isOver())
            findings.push_back(
                {"R03", Severity::Error, {demand.network}, {"over", model, demand.needed, *demand.buffer}, {}, {}});
    }
}

void checkThresholds(const RuleInput& input, std::vector<Finding>& findings)
{
    const auto networks = losslessNetworks(input);
    const RoceQos& qos = input.design.addressing.qos;
    if (!networks.empty() && !(qos.ecnFrom < qos.ecnFull && qos.ecnFull < qos.xoff))
        findings.push_back({"R04", Severity::Error, idsOf(networks), {qos.ecnFrom, qos.ecnFull, qos.xoff}, {}, {}});
}

void checkPauseReach(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Network& network : input.design.networks) {
        const bool isEdge = network.kind == NetworkKind::Service || network.kind == NetworkKind::OutOfBand;
        const NetworkPlan* planned = input.plan.network(network.id);
        const Network* carrier = input.design.carrier(network.id);
        if (isEdge && planned && planned->endpoints > 0 && carrier && carrier->technology == Technology::RoCE &&
            input.design.addressing.of(network.kind).isLossless)
            findings.push_back({"R05", Severity::Warning, {network.id}, {"edge"}, {}, {}});
    }
    const auto networks = losslessNetworks(input);
    if (!networks.empty() && !input.design.addressing.qos.hasWatchdog)
        findings.push_back({"R05", Severity::Warning, idsOf(networks), {"watchdog"}, {}, {}});
}

/// What the flow on the fullest of `links` equal links gets of its share when `flows` are hashed onto them: the most
/// loaded of m bins with n balls holds n/m + sqrt(2 (n/m) ln m) (Raab and Steger, RANDOM 1998). Against max-min
/// simulation of leaf-shift traffic it is in the middle of what 16 and 64 leaves give.
double sharesOfFullest(double flows, double links)
{
    return links <= 1 || flows <= 0 ? 1.0 : 1 / (1 + std::sqrt(2 * std::log(links) * links / flows));
}

/// What the slowest flow gets in the worst of twenty ways in which the flows of the network's path factor hash, where
/// there is one.
double shareOfSlowestFlow(const RuleInput& input, const Network& network, const FabricSizing& sizing)
{
    const NetworkResult* result = resultOf(input, network.id);
    if (result && result->path && result->path->hashed && result->path->links > 0)
        return std::min(1.0, result->path->hashed->p5 / result->path->links);
    return sharesOfFullest(static_cast<double>(sizing.hostPortsPerLeaf) * input.design.addressing.qos.queuePairs,
                           sizing.uplinksPerLeaf);
}

void checkQueuePairs(const RuleInput& input, std::vector<Finding>& findings)
{
    const RoceQos& qos = input.design.addressing.qos;
    if (qos.spreading == FlowSpreading::Adaptive)
        return;
    for (const Network* network : losslessNetworks(input)) {
        const FabricSizing& sizing = input.plan.network(network->id)->sizing;
        if (sizing.tiers < 2 || sizing.uplinksPerLeaf < 2)
            continue;
        const double share = shareOfSlowestFlow(input, *network, sizing);
        if (share >= kLeastShare)
            continue;
        // What the fullest link has above the mean shrinks with the root of the flows.
        const double excess = (1 / share - 1) / (1 / kLeastShare - 1);
        const double wanted = qos.queuePairs * excess * excess;
        findings.push_back({"R06",
                            Severity::Warning,
                            {network->id},
                            {share, qos.queuePairs, static_cast<int>(std::ceil(wanted))},
                            {},
                            {}});
    }
}

void checkWeights(const RuleInput& input, std::vector<Finding>& findings)
{
    if (input.design.addressing.qos.spreading != FlowSpreading::Ecmp)
        return;
    for (const Network* network : losslessNetworks(input)) {
        const int parallel = input.plan.network(network->id)->sizing.linksPerLeafSpine;
        if (parallel > 1)
            findings.push_back({"R07",
                                Severity::Warning,
                                {network->id},
                                {parallel, static_cast<double>(parallel - 1) / parallel},
                                {},
                                {}});
    }
}

void checkEcmpWidth(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        const Network* network = input.design.network(planned.network);
        if (!network || network->isMerged() || network->technology == Technology::InfiniBand || !planned.isBuilt)
            continue;
        const std::pair<PartId, int> widths[] = {{planned.leafPart, planned.sizing.uplinksPerLeaf},
                                                 {planned.spinePart, planned.sizing.uplinksPerSpine}};
        for (const auto& [part, width] : widths) {
            const Switch* known = input.catalogue.switchPart(part);
            if (known && known->maxEcmpPaths && width > *known->maxEcmpPaths)
                findings.push_back({"R08", Severity::Error, {network->id}, {width, *known->maxEcmpPaths}, {}, {}});
        }
    }
}

void checkReduction(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Network& network : input.design.networks) {
        const NetworkPlan* planned = input.plan.network(network.id);
        if (network.technology != Technology::InfiniBand || network.kind != NetworkKind::Compute || !planned ||
            !planned->isBuilt)
            continue;
        int reduced = 0;
        std::set<ElementId> seen;
        std::set<ElementId> twice;
        for (const IbPartition& partition : input.design.addressing.partitions) {
            reduced += partition.isReduced ? 1 : 0;
            for (const Block* block : blocksOn(input.design, network.id)) {
                const auto& blocks = partition.blocks;
                const bool isIn = blocks.empty() || std::find(blocks.begin(), blocks.end(), block->id) != blocks.end();
                if (partition.isReduced && isIn && !seen.insert(block->id).second)
                    twice.insert(block->id);
            }
        }
        // A tree for each rail: the leaves of two rails share no host.
        const int trees = reduced * std::max(1, planned->sizing.rails);
        if (trees > kReductionTrees)
            findings.push_back({"I04", Severity::Info, {network.id}, {"trees", trees, kReductionTrees}, {}, {}});
        for (const ElementId& block : twice)
            findings.push_back({"I04", Severity::Info, {block, network.id}, {"port"}, {}, {}});
    }
}

}  // namespace

std::span<const Rule> roceRules()
{
    static constexpr Rule kRules[] = {
        {"I04", Severity::Info, checkReduction},     {"R01", Severity::Error, checkMtus},
        {"R02", Severity::Error, checkClasses},      {"R03", Severity::Error, checkBuffers},
        {"R04", Severity::Error, checkThresholds},   {"R05", Severity::Warning, checkPauseReach},
        {"R06", Severity::Warning, checkQueuePairs}, {"R07", Severity::Warning, checkWeights},
        {"R08", Severity::Error, checkEcmpWidth},
    };
    return kRules;
}

}  // namespace cw::rules
