// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do the ports of units and switches fit each other?
#include "model/design/code_words.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace cw::rules {

namespace {

/// The network whose switches and link speed count for an attachment.
const Network* carrierOf(const Design& design, const ElementId& network)
{
    const Network* carrier = design.carrier(network);
    return carrier ? carrier : design.network(network);
}

void checkRailsAttached(const RuleInput& input, const Network& network, const Block& block,
                        std::vector<Finding>& findings)
{
    const Server* server = input.catalogue.server(block.part);
    const int attached = attachedPorts(block, network.id);
    const int available = server ? server->portCount(PortRole::Compute) : 0;
    if (attached >= available)
        return;
    Finding finding{"F05", Severity::Warning, {block.id, network.id}, {"unattached", attached, available}, {}, {}};
    finding.fix = fixPorts("set-ports", block, network.id, PortRole::Compute, available,
                           {nameOf(block), available, nameOf(network)});
    findings.push_back(std::move(finding));
}

void checkRails(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Network& network : input.design.networks) {
        if (network.kind != NetworkKind::Compute || network.topology != Topology::RailOptimized)
            continue;
        const Block* first = nullptr;
        for (const Block* block : blocksOn(input.design, network.id)) {
            if (!block->compute())
                continue;
            checkRailsAttached(input, network, *block, findings);
            first = first ? first : block;
            // Rail k joins NIC k of every server: with unlike counts some leaves serve only some of the servers.
            const int rails = attachedPorts(*first, network.id);
            const int ports = attachedPorts(*block, network.id);
            if (ports != rails)
                findings.push_back(
                    {"F05", Severity::Error, {block->id, network.id}, {"unequal", ports, rails}, {}, {}});
        }
    }
}

void checkAlignment(const RuleInput& input, std::vector<Finding>& findings)
{
    checkRails(input, findings);
    checkRailCables(input, findings);
}

void checkDualHoming(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Network& network : input.design.networks) {
        if (network.kind != NetworkKind::Storage && network.kind != NetworkKind::Service)
            continue;
        bool hasPairs = false;
        for (const Block* block : blocksOn(input.design, network.id)) {
            const int attached = attachedPorts(*block, network.id);
            hasPairs = hasPairs || attached >= 2;
            if (attached >= 2)
                continue;
            Finding finding{"F09", Severity::Warning, {block->id, network.id}, {"unit"}, {}, {}};
            const auto* ports = portGroupsOf(input.catalogue, block->part);
            const PortRole role = roleOf(network.kind);
            if (ports && portCount(*ports, role) >= 2)
                finding.fix = fixPorts("set-ports", *block, network.id, role, 2, {nameOf(*block), 2, nameOf(network)});
            findings.push_back(std::move(finding));
        }
        if (!hasPairs || network.isDualHomed || network.isMerged())
            continue;
        Finding finding{"F09", Severity::Warning, {network.id}, {"network"}, {}, {}};
        finding.fix = fixNetwork("set-dual-homed", network.id, {nameOf(network)},
                                 [](Network& target) { target.isDualHomed = true; });
        findings.push_back(std::move(finding));
    }
}

void checkHoming(const RuleInput& input, std::vector<Finding>& findings)
{
    checkDualHoming(input, findings);
    checkReachability(input, findings);
}

/// True if nothing but the architect's own link speed holds the network below `speed`.
bool isHeldByLinkSpeed(const RuleInput& input, const Network& carrier, Bandwidth speed)
{
    const Switch* leaf = input.catalogue.switchPart(carrier.leafSwitch);
    if (!carrier.linkSpeed || !leaf || leaf->portSpeed < speed || *carrier.linkSpeed >= speed)
        return false;
    for (const Block& block : input.design.blocks) {
        const auto* ports = portGroupsOf(input.catalogue, block.part);
        for (const Attachment& attachment : block.attachments) {
            const Network* used = carrierOf(input.design, attachment.network);
            if (!ports || !used || used->id != carrier.id || attachment.portsPerUnit <= 0)
                continue;
            const bool isSlower = std::any_of(ports->begin(), ports->end(), [&](const PortGroup& group) {
                return group.role == attachment.role && group.speed < speed;
            });
            if (isSlower)
                return false;
        }
    }
    return true;
}

/// The fastest of each block's own links in each network, found in one look at the cables.
class FastestLinks {
public:
    explicit FastestLinks(const RuleInput& input)
        : input_(input)
        , speeds_(input.design.blocks.size())
    {
        for (const Cable& cable : input.plan.cables) {
            const std::int32_t block = cable.from < 0 || cable.choice < 0 ? -1 : deviceAt(input, cable.from).block;
            if (block < 0)
                continue;
            Bandwidth& fastest = speeds_[static_cast<std::size_t>(block)][static_cast<std::size_t>(cable.network)];
            fastest = std::max(fastest, input.plan.cableChoices[static_cast<std::size_t>(cable.choice)].speed);
        }
    }

    /// Zero if the block has no cable there.
    Bandwidth of(const Block& block, NetworkKind network) const
    {
        return speeds_[static_cast<std::size_t>(&block - input_.design.blocks.data())]
                      [static_cast<std::size_t>(network)];
    }

private:
    const RuleInput& input_;
    std::vector<std::array<Bandwidth, std::size(kAllNetworkKinds)>> speeds_;
};

void checkPortSpeeds(const RuleInput& input, std::vector<Finding>& findings)
{
    const FastestLinks links(input);
    for (const Block& block : input.design.blocks) {
        const auto* ports = portGroupsOf(input.catalogue, block.part);
        for (const Attachment& attachment : block.attachments) {
            const Network* carrier = carrierOf(input.design, attachment.network);
            const NetworkPlan* planned = carrier ? input.plan.network(carrier->id) : nullptr;
            if (!ports || !planned || !planned->isBuilt || attachment.portsPerUnit <= 0)
                continue;
            Bandwidth fastest;
            for (const PortGroup& group : *ports)
                fastest = group.role == attachment.role ? std::max(fastest, group.speed) : fastest;
            const Network* used = input.design.network(attachment.network);
            const Bandwidth own = used ? links.of(block, used->kind) : Bandwidth{};
            const Bandwidth negotiated = own > Bandwidth{} ? own : planned->endpointSpeedOf(fastest);
            if (fastest <= negotiated * kRatioTolerance)
                continue;
            Finding finding{"F12", Severity::Info, {block.id, attachment.network}, {fastest, negotiated}, {}, {}};
            if (isHeldByLinkSpeed(input, *carrier, fastest))
                finding.fix = fixNetwork("clear-link-speed", carrier->id, {nameOf(*carrier)},
                                         [](Network& target) { target.linkSpeed.reset(); });
            findings.push_back(std::move(finding));
        }
    }
}

bool speaks(const std::vector<Technology>& technologies, Technology wanted)
{
    // RoCE runs over Ethernet, so a part listed for RoCE alone speaks Ethernet as well. An empty list is an
    // unknown, not a refusal.
    return technologies.empty() || std::any_of(technologies.begin(), technologies.end(), [&](Technology technology) {
               return technology == wanted || (wanted == Technology::Ethernet && technology == Technology::RoCE);
           });
}

void checkSwitchTechnology(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Network& network : input.design.networks) {
        if (network.isMerged())
            continue;
        std::vector<PartId> parts{network.leafSwitch, network.spineSwitch, network.coreSwitch};
        std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        for (const PartId& part : parts) {
            const Switch* used = input.catalogue.switchPart(part);
            if (used && !speaks(used->technologies, network.technology))
                findings.push_back({"I06",
                                    Severity::Error,
                                    {network.id},
                                    {"switch", used->model, std::string(codeWord(network.technology))},
                                    {},
                                    {}});
        }
    }
}

void checkPortTechnology(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const auto* ports = portGroupsOf(input.catalogue, block.part);
        for (const Attachment& attachment : block.attachments) {
            const Network* carrier = carrierOf(input.design, attachment.network);
            if (!ports || !carrier || attachment.portsPerUnit <= 0)
                continue;
            const auto mismatch = std::find_if(ports->begin(), ports->end(), [&](const PortGroup& group) {
                return group.role == attachment.role && !speaks(group.technologies, carrier->technology);
            });
            if (mismatch != ports->end())
                findings.push_back({"I06",
                                    Severity::Error,
                                    {block.id, attachment.network},
                                    {"port", mismatch->name, std::string(codeWord(carrier->technology))},
                                    {},
                                    {}});
        }
    }
}

void checkTechnology(const RuleInput& input, std::vector<Finding>& findings)
{
    checkSwitchTechnology(input, findings);
    checkPortTechnology(input, findings);
}

}  // namespace

std::span<const Rule> portRules()
{
    static constexpr Rule kRules[] = {
        {"F05", Severity::Error, checkAlignment},
        {"F09", Severity::Warning, checkHoming},
        {"F12", Severity::Info, checkPortSpeeds},
        {"I06", Severity::Error, checkTechnology},
    };
    return kRules;
}

}  // namespace cw::rules
