// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Which networks does each block need, and what does sharing one cost?
#include "model/design/code_words.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>

namespace cw::rules {

namespace {

/// True if a unit of this block is of little use without a network of this kind. One server alone trains without a
/// compute network; without storage blocks there is nothing to reach.
bool needs(const RuleInput& input, const Block& block, const std::vector<PortGroup>& ports, NetworkKind kind)
{
    const bool hasPorts = portCount(ports, roleOf(kind)) > 0;
    switch (kind) {
    case NetworkKind::Compute: return block.compute() && input.index.computeServers > 1;
    case NetworkKind::Storage: return (block.compute() && input.index.hasStorage) || (block.storage() && hasPorts);
    case NetworkKind::Service: return block.compute() || (block.service() && hasPorts);
    case NetworkKind::OutOfBand: return false;  // M01 and M02 look after that one.
    }
    return false;
}

void checkNetworksOf(const RuleInput& input, const Block& block, std::vector<Finding>& findings)
{
    const auto* ports = portGroupsOf(input.catalogue, block.part);
    if (!ports)
        return;
    for (const NetworkKind kind : kAllNetworkKinds) {
        if (!needs(input, block, *ports, kind) || reaches(input.design, block, kind))
            continue;
        const Severity severity = kind == NetworkKind::Service ? Severity::Warning : Severity::Error;
        Finding finding{"NET-01", severity, {block.id}, {std::string(codeWord(kind))}, {}, {}};
        const Network* network = input.design.network(kind);
        const int available = portCount(*ports, roleOf(kind));
        if (network && available > 0)
            finding.fix =
                fixPorts("attach", block, network->id, roleOf(kind), available, {nameOf(block), nameOf(*network)});
        findings.push_back(std::move(finding));
    }
}

void checkNeededNetworks(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks)
        checkNetworksOf(input, block, findings);
}

/// What one server reads at its busiest: its share of what the tiers must give, or, where the architect named no
/// requirement, what they can give up to the "better" row of the DGX SuperPOD H100 storage guidance (8 GB/s a node).
Bandwidth storagePeak(const RuleInput& input)
{
    const Bandwidth kGuidance = gigabytesPerSecond(8);
    const int servers = std::max(1, input.index.computeServers);
    Bandwidth wanted;
    Bandwidth offered;
    for (const Block& block : input.design.blocks) {
        const StorageSupply* supply = supplyOf(input, block.id);
        if (!block.storage() || !supply)
            continue;
        if (block.storage()->readWanted)
            wanted += *block.storage()->readWanted / servers;
        else
            offered += supply->readPerServer;
    }
    return wanted + std::min(offered, kGuidance);
}

/// Of all ports of a unit on the networks of one carrier together.
Bandwidth linkOf(const RuleInput& input, const Block& block, const std::vector<ElementId>& networks,
                 const NetworkPlan& carrier)
{
    Bandwidth link;
    const auto* groups = portGroupsOf(input.catalogue, block.part);
    for (const Attachment& attachment : block.attachments) {
        if (!groups || std::find(networks.begin(), networks.end(), attachment.network) == networks.end())
            continue;
        Bandwidth port;
        for (const PortGroup& group : *groups)
            port = group.role == attachment.role ? std::max(port, group.speed) : port;
        link += carrier.endpointSpeedOf(port) * attachment.portsPerUnit;
    }
    return link;
}

void checkMergedLink(const RuleInput& input, std::vector<Finding>& findings)
{
    // Images, logs and users of one server: the DGX SuperPOD in-band network gives a node 100 Gb/s at least.
    const Bandwidth servicePeak = gigabitsPerSecond(100);
    const Bandwidth storageShare = storagePeak(input);
    for (const Network& merged : input.design.networks) {
        const Network* carrier = merged.isMerged() ? input.design.carrier(merged.id) : nullptr;
        const NetworkPlan* planned = carrier ? input.plan.network(carrier->id) : nullptr;
        if (!planned || !planned->isBuilt)
            continue;
        for (const Block& block : input.design.blocks) {
            const int links = attachedPorts(block, merged.id) + attachedPorts(block, carrier->id);
            const Bandwidth link = linkOf(input, block, {merged.id, carrier->id}, *planned);
            if (block.compute() && links > 0 && link < storageShare + servicePeak)
                findings.push_back(
                    {"NET-02", Severity::Warning, {block.id, carrier->id}, {link, storageShare, servicePeak}, {}, {}});
        }
    }
}

void noteLosslessRoce(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Network& network : input.design.networks) {
        const bool isUsed = !blocksOn(input.design, network.id).empty();
        if (network.technology == Technology::RoCE && !network.isMerged() && isUsed)
            findings.push_back({"NET-03", Severity::Info, {network.id}, {}, {}, {}});
    }
}

}  // namespace

std::span<const Rule> networkRules()
{
    static constexpr Rule kRules[] = {
        {"NET-01", Severity::Error, checkNeededNetworks},
        {"NET-02", Severity::Warning, checkMergedLink},
        {"NET-03", Severity::Info, noteLosslessRoce},
    };
    return kRules;
}

}  // namespace cw::rules
