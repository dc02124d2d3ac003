// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/brief_parts.h"
#include "model/design/design_json_parts.h"
#include "model/design/edits.h"
#include "model/design/part_choice.h"

#include <algorithm>

namespace cw {
namespace {

/// What a pair of fabric managers takes in the DGX SuperPOD H100 reference architecture (RA-11333-001, Table 4).
constexpr int kManagerPorts = 4;

/// InfiniBand where every GPU server's ports speak it, since it needs no tuning against loss; else RoCE.
Technology usualTechnology(NetworkKind kind, const BriefContext& context)
{
    if (kind == NetworkKind::Service || kind == NetworkKind::OutOfBand)
        return Technology::Ethernet;
    const PortRole role = roleOf(kind);
    for (const Block& block : context.design.blocks) {
        const bool hasPorts = portsOf(context.catalogue, block.part, role, std::nullopt) > 0;
        if (hasPorts && portsOf(context.catalogue, block.part, role, Technology::InfiniBand) == 0)
            return kind == NetworkKind::Compute ? Technology::RoCE : Technology::Ethernet;
    }
    return Technology::InfiniBand;
}

void readTopology(MemberReader& in, Network& network, BriefContext& context)
{
    std::string word;
    in.read("topology", word);
    if (!in.has("topology")) {
        context.choose("topology-chosen",
                       {std::string(codeWord(network.kind)), std::string(codeWord(network.topology))});
        return;
    }
    if (const auto topology = fromCodeWord<Topology>(word))
        network.topology = *topology;
    else
        context.fault.raise(ErrorCode::UnknownChoice, in.where("topology"), {word, codeWords<Topology>()});
}

void readSwitch(MemberReader& in, Network& network, BriefContext& context)
{
    const std::string kind(codeWord(network.kind));
    if (!in.has("switch")) {
        const std::string maker = mainManufacturer(context.design, context.catalogue);
        const Bandwidth speed = fastestPort(context.design, context.catalogue, roleOf(network.kind));
        network.leafSwitch = chooseLeafSwitch(context.catalogue, {network.technology, speed, network.kind, maker});
        context.choose("switch-chosen", {kind, network.leafSwitch});
        return;
    }
    in.read("switch", network.leafSwitch);
    if (context.catalogue.switchPart(network.leafSwitch))
        return;
    if (context.catalogue.find(network.leafSwitch))
        context.fault.raise(ErrorCode::WrongPartKind, in.where("switch"), {network.leafSwitch, "switch"});
    else
        context.fault.raise(ErrorCode::UnknownPart, in.where("switch"),
                            {network.leafSwitch, context.catalogue.nearestId(network.leafSwitch)});
}

void readIntent(MemberReader& in, Network& network, BriefContext& context)
{
    in.readChoice("technology", network.technology);
    if (!in.has("technology"))
        context.choose("technology-chosen",
                       {std::string(codeWord(network.kind)), std::string(codeWord(network.technology))});
    readTopology(in, network, context);
    readSwitch(in, network, context);
    in.read("oversubscription", network.oversubscription, kLeastOversubscription, kMostOversubscription);
    in.read("manager_ports", network.managerPorts, 0, 64);
    const bool isStorage = network.kind == NetworkKind::Storage && network.technology == Technology::InfiniBand;
    if (isStorage && !in.has("manager_ports")) {
        network.managerPorts = kManagerPorts;
        context.choose("assumed", {in.where("manager_ports"), std::to_string(kManagerPorts)});
    }
    in.read("planes", network.planes, 1, kMostPlanes);
    if (network.kind == NetworkKind::OutOfBand) {
        const std::string maker = mainManufacturer(context.design, context.catalogue);
        network.spineSwitch = chooseAggregationSwitch(context.catalogue, network.leafSwitch, maker);
        context.choose("aggregation-chosen", {network.spineSwitch});
    }
}

/// Whether a network that the brief does not name has anything to connect.
bool isWanted(NetworkKind kind, const BriefContext& context)
{
    return std::any_of(context.design.blocks.begin(), context.design.blocks.end(), [&](const Block& block) {
        return portsOf(context.catalogue, block.part, roleOf(kind), std::nullopt) > 0;
    });
}

/// The kind that a network rides on, by the brief.
std::optional<NetworkKind> readCarrier(MemberReader& in, NetworkKind kind, const JsonNode& networks)
{
    std::optional<NetworkKind> carrier;
    if (!in.has("merged_with"))
        return carrier;
    NetworkKind named = kind;
    in.readChoice("merged_with", named);
    const JsonNode* other = networks.find(codeWord(named));
    const bool isChain = other && other->find("merged_with");
    if (named == kind || isChain)
        in.fault().raise(ErrorCode::UnknownReference, in.where("merged_with"), {std::string(codeWord(named))});
    return named;
}

}  // namespace

void readBriefNetworks(MemberReader& brief, BriefContext& context)
{
    static const JsonNode kNone = JsonNode::object();
    const JsonNode* given = brief.find("networks", JsonNode::Kind::Object, "object");
    const JsonNode& networks = given ? *given : kNone;
    MemberReader in(networks, "networks", context.fault, {"compute", "storage", "service", "oob"});
    std::vector<std::pair<NetworkKind, NetworkKind>> riders;
    for (const NetworkKind kind : kAllNetworkKinds) {
        const std::string word(codeWord(kind));
        const JsonNode* node = in.find(word, JsonNode::Kind::Object, "object");
        if (!node && !isWanted(kind, context))
            continue;
        if (!node)
            context.choose("network-added", {word});
        MemberReader intent(
            node ? *node : kNone, in.where(word), context.fault,
            {"technology", "topology", "switch", "oversubscription", "planes", "manager_ports", "merged_with"});
        // With an empty catalogue this gives the usual topology, place and identity; parts follow below.
        context.design = addNetwork(context.design, {}, kind, usualTechnology(kind, context));
        Network& network = context.design.networks.back();
        if (const auto carrier = readCarrier(intent, kind, networks))
            riders.emplace_back(kind, *carrier);
        else
            readIntent(intent, network, context);
    }
    for (const auto& [rider, carrier] : riders) {
        const Network* switches = context.design.network(carrier);
        if (switches)
            context.design = setMerged(context.design, context.design.network(rider)->id, switches->id);
        else
            context.fault.raise(ErrorCode::UnknownReference, in.where(codeWord(rider)) + ".merged_with",
                                {std::string(codeWord(carrier))});
    }
}

}  // namespace cw
