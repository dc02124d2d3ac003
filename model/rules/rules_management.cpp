// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Management and out-of-band access.
#include "model/design/code_words.h"
#include "model/design/edits.h"
#include "model/design/placement.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>

namespace cw::rules {

namespace {

void checkOutOfBandPorts(const RuleInput& input, std::vector<Finding>& findings)
{
    const Network* network = input.design.network(NetworkKind::OutOfBand);
    if (!network)
        return;
    for (const Block& block : input.design.blocks) {
        const auto* groups = portGroupsOf(input.catalogue, block.part);
        const int ports = groups ? portCount(*groups, PortRole::Management) : 0;
        if (ports == 0 || reaches(input.design, block, NetworkKind::OutOfBand))
            continue;
        Finding finding{"M01", Severity::Error, {block.id, network->id}, {"unit", ports}, {}, {}};
        finding.fix =
            fixPorts("attach", block, network->id, PortRole::Management, ports, {nameOf(block), nameOf(*network)});
        findings.push_back(std::move(finding));
    }
}

void checkManaged(const RuleInput& input, std::vector<Finding>& findings)
{
    checkOutOfBandPorts(input, findings);
    checkSwitchManagement(input, findings);
}

/// The network and its attachments are worked out now: a fix must not need the catalogue later.
Fix addOutOfBand(const RuleInput& input)
{
    const NetworkKind kind = NetworkKind::OutOfBand;
    const Design after = addNetwork(input.design, input.catalogue, kind, Technology::Ethernet);
    const Network* made = after.network(kind);
    std::vector<std::pair<ElementId, Attachment>> attachments;
    for (const Block& block : after.blocks) {
        for (const Attachment& attachment : block.attachments) {
            if (made && attachment.network == made->id)
                attachments.emplace_back(block.id, attachment);
        }
    }
    const Network network = made ? *made : Network{};
    return {"add-network", {std::string(codeWord(kind))}, [network, attachments](const Design& design) {
                Design changed = design;
                if (network.id.empty() || changed.network(NetworkKind::OutOfBand) || changed.hasElement(network.id))
                    return changed;
                changed.networks.push_back(network);
                for (const auto& [id, attachment] : attachments) {
                    if (Block* block = changed.block(id))
                        block->attachments.push_back(attachment);
                }
                return changed;
            }};
}

constexpr int kAccessUplinks = 2;

/// Access switches that hang on fewer than two aggregation switches, where there are any.
int thinAccessSwitches(const RuleInput& input)
{
    std::map<DeviceIndex, int> uplinks;
    bool hasAggregation = false;
    for (std::size_t i = 0; i < input.plan.devices.size(); ++i) {
        const DeviceRole role = input.plan.devices[i].role;
        hasAggregation = hasAggregation || role == DeviceRole::Aggregation;
        if (role == DeviceRole::Access)
            uplinks.try_emplace(static_cast<DeviceIndex>(i), 0);
    }
    for (const SwitchLink& link : input.index.switchLinks)
        if (const auto access = uplinks.find(link.lower); access != uplinks.end())
            ++access->second;
    if (!hasAggregation)
        return 0;
    return static_cast<int>(std::count_if(uplinks.begin(), uplinks.end(),
                                          [](const auto& access) { return access.second < kAccessUplinks; }));
}

void checkOutOfBandNetwork(const RuleInput& input, std::vector<Finding>& findings)
{
    if (input.design.blocks.empty())
        return;
    const Network* network = input.design.network(NetworkKind::OutOfBand);
    if (!network) {
        findings.push_back({"M02", Severity::Error, {}, {"missing"}, addOutOfBand(input), {}});
        return;
    }
    if (const int thin = thinAccessSwitches(input); thin > 0)
        findings.push_back({"M02", Severity::Warning, {network->id}, {"uplinks", thin}, {}, {}});
}

/// A server for management: what the design uses for services already, else the first server of the catalogue that
/// has no GPU but has a service and a management port.
PartId managementServer(const RuleInput& input)
{
    for (const Block& block : input.design.blocks) {
        if (block.service() && input.catalogue.server(block.part))
            return block.part;
    }
    for (const auto& [id, server] : input.catalogue.servers) {
        if (server.gpuCount == 0 && server.portCount(PortRole::Service) > 0 &&
            server.portCount(PortRole::Management) > 0)
            return id;
    }
    return {};
}

/// Beside the rightmost block, where it covers no other.
Point placeBesideBlocks(const Design& design)
{
    Point place;
    for (std::size_t i = 0; i < design.blocks.size(); ++i) {
        const Point taken = design.blocks[i].position;
        if (i == 0 || taken.x + kCardStep > place.x)
            place = {taken.x + kCardStep, taken.y};
    }
    return place;
}

/// A new block of service nodes; it is worked out now, so that the fix needs no catalogue.
std::optional<Fix> addServiceBlock(const RuleInput& input, const PartId& part, int count, ServiceRole role,
                                   const char* label)
{
    ElementId created;
    const Point place = placeBesideBlocks(input.design);
    const Design after = addBlock(input.design, input.catalogue, part, count, place, &created);
    const Block* made = after.block(created);
    if (!made)
        return std::nullopt;
    Block block = *made;
    block.kind = ServiceBlock{role};
    return Fix{label, {count}, [block](const Design& design) {
                   Design changed = design;
                   if (!changed.hasElement(block.id))
                       changed.blocks.push_back(block);
                   return changed;
               }};
}

std::optional<Fix> addManagementServers(const RuleInput& input, int missing)
{
    for (const Block& block : input.design.blocks) {
        if (block.service() && block.service()->role == ServiceRole::Management)
            return fixCount(block, block.count + missing);
    }
    const PartId part = managementServer(input);
    return part.empty() ? std::nullopt
                        : addServiceBlock(input, part, missing, ServiceRole::Management, "add-management");
}

void checkManagementServers(const RuleInput& input, std::vector<Finding>& findings)
{
    // Three keep a majority when one fails (Kubernetes and etcd documentation); two do not.
    constexpr int kQuorum = 3;
    int servers = 0;
    ElementId cause;
    for (const Block& block : input.design.blocks) {
        const bool manages = block.service() && (block.service()->role == ServiceRole::Management ||
                                                 block.service()->role == ServiceRole::ControlPlane);
        servers += manages ? block.count : 0;
        if (manages && cause.empty())
            cause = block.id;
    }
    if (servers >= kQuorum || input.index.computeServers == 0)
        return;
    Finding finding{"M05", Severity::Warning, {}, {"few", servers, kQuorum}, {}, {}};
    finding.fix = addManagementServers(input, kQuorum - servers);
    if (!cause.empty())
        finding.elements.push_back(cause);
    findings.push_back(std::move(finding));
}

/// Users of a cluster come in over login nodes.
void checkLogin(const RuleInput& input, std::vector<Finding>& findings)
{
    const bool hasLogin = std::any_of(input.design.blocks.begin(), input.design.blocks.end(), [](const Block& block) {
        return block.service() && block.service()->role == ServiceRole::Login && block.count > 0;
    });
    if (!hasLogin && input.index.computeServers > 1)
        findings.push_back({"M05", Severity::Info, {}, {"login"}, {}, {}});
}

void checkServices(const RuleInput& input, std::vector<Finding>& findings)
{
    checkManagementServers(input, findings);
    checkLogin(input, findings);
}

int serialPortsOf(const RuleInput& input, const Block& block)
{
    const Server* server = input.catalogue.server(block.part);
    return server ? server->serialPorts : 0;
}

/// More of the console servers that the design has, else the first of the catalogue.
std::optional<Fix> addConsoleServers(const RuleInput& input, int missing)
{
    const auto needed = [&](int portsEach) { return (missing + portsEach - 1) / portsEach; };
    for (const Block& block : input.design.blocks)
        if (const int ports = serialPortsOf(input, block); ports > 0)
            return fixCount(block, block.count + needed(ports));
    for (const auto& [id, server] : input.catalogue.servers)
        if (server.serialPorts > 0)
            return addServiceBlock(input, id, needed(server.serialPorts), ServiceRole::Other, "add-console");
    return std::nullopt;
}

/// When its network is down, the serial console is the way left to a switch.
void checkConsoles(const RuleInput& input, std::vector<Finding>& findings)
{
    std::int64_t ports = 0;
    for (const Block& block : input.design.blocks)
        ports += std::int64_t{block.count} * serialPortsOf(input, block);
    int switches = 0;
    for (std::size_t i = 0; i < input.plan.devices.size(); ++i) {
        const Switch* used = switchAt(input, static_cast<DeviceIndex>(i));
        switches += used && used->isManaged ? 1 : 0;
    }
    if (ports >= switches)
        return;
    Finding finding{"M03", Severity::Info, {}, {switches, static_cast<int>(ports)}, {}, {}};
    finding.fix = addConsoleServers(input, switches - static_cast<int>(ports));
    findings.push_back(std::move(finding));
}

}  // namespace

std::span<const Rule> managementRules()
{
    static constexpr Rule kRules[] = {
        {"M01", Severity::Error, checkManaged},
        {"M02", Severity::Error, checkOutOfBandNetwork},
        {"M03", Severity::Info, checkConsoles},
        {"M05", Severity::Warning, checkServices},
    };
    return kRules;
}

}  // namespace cw::rules
