// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/brief_parts.h"
#include "model/design/design_json_parts.h"
#include "model/design/edits.h"
#include "model/design/part_choice.h"
#include "model/design/rack_shape.h"

#include <fmt/format.h>

#include <algorithm>

namespace cw {
namespace {

/// What a pair of fabric managers takes in the DGX SuperPOD H100 reference architecture (RA-11333-001, Table 4).
constexpr int kManagerPorts = 4;

// Leaf oversubscription of the reference designs: in-band of the DGX SuperPOD H100 (its eight switches for 127 servers
// are 3:1), storage as its text has it, 4:3 towards the servers.
constexpr double kServiceOversubscription = 3;
constexpr double kStorageOversubscription = 1.333;

double usualOversubscription(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Service: return kServiceOversubscription;
    case NetworkKind::Storage: return kStorageOversubscription;
    default: return 1;
    }
}

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

/// A switch that the brief names.
void readNamedSwitch(MemberReader& in, std::string_view key, PartId& part, BriefContext& context)
{
    in.read(key, part);
    if (part.empty() || context.catalogue.switchPart(part))
        return;
    if (context.catalogue.find(part))
        context.fault.raise(ErrorCode::WrongPartKind, in.where(key), {part, "switch"});
    else
        context.fault.raise(ErrorCode::UnknownPart, in.where(key), {part, context.catalogue.nearestId(part)});
}

void readSwitches(MemberReader& in, Network& network, BriefContext& context)
{
    readNamedSwitch(in, "spine_switch", network.spineSwitch, context);
    readNamedSwitch(in, "core_switch", network.coreSwitch, context);
    if (in.has("switch")) {
        readNamedSwitch(in, "switch", network.leafSwitch, context);
        return;
    }
    const std::string maker = mainManufacturer(context.design, context.catalogue);
    const Bandwidth speed =
        network.linkSpeed.value_or(fastestPort(context.design, context.catalogue, roleOf(network.kind)));
    network.leafSwitch = chooseLeafSwitch(context.catalogue, {network.technology, speed, network.kind, maker});
    context.choose("switch-chosen", {std::string(codeWord(network.kind)), network.leafSwitch});
}

/// What the brief leaves out and the reference designs have otherwise than one leaf port for one port.
void chooseShape(MemberReader& in, Network& network, BriefContext& context)
{
    if (!in.has("oversubscription") && usualOversubscription(network.kind) > 1) {
        network.oversubscription = usualOversubscription(network.kind);
        context.choose("assumed", {in.where("oversubscription"), fmt::format("{}", network.oversubscription)});
    }
    const Block& servers = context.design.blocks.front();
    const int ports = portsOf(context.catalogue, servers.part, roleOf(network.kind), std::nullopt);
    const Bandwidth speed =
        network.linkSpeed.value_or(fastestPort(context.design, context.catalogue, roleOf(network.kind)));
    const auto shape = usualRackShape(network, context.catalogue, ports, speed);
    if (!shape || in.has("rails"))
        return;
    network.rails = shape->rails;
    context.choose("assumed", {in.where("rails"), fmt::format("{}", network.rails)});
    if (in.has("host_ports_per_leaf") || shape->hostPortsPerLeaf == 0)
        return;
    network.hostPortsPerLeaf = shape->hostPortsPerLeaf;
    context.choose("assumed", {in.where("host_ports_per_leaf"), fmt::format("{}", network.hostPortsPerLeaf)});
}

void readIntent(MemberReader& in, Network& network, BriefContext& context)
{
    in.readChoice("technology", network.technology);
    if (!in.has("technology"))
        context.choose("technology-chosen",
                       {std::string(codeWord(network.kind)), std::string(codeWord(network.technology))});
    readTopology(in, network, context);
    readFabricShape(in, network);
    readSwitches(in, network, context);
    chooseShape(in, network, context);
    in.read("manager_ports", network.managerPorts, 0, 64);
    const bool isStorage = network.kind == NetworkKind::Storage && network.technology == Technology::InfiniBand;
    if (isStorage && !in.has("manager_ports")) {
        network.managerPorts = kManagerPorts;
        context.choose("assumed", {in.where("manager_ports"), std::to_string(kManagerPorts)});
    }
    if (network.kind == NetworkKind::OutOfBand && !in.has("spine_switch")) {
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

/// Whether a key of the brief was given its value here. What was noted of it is forgotten.
bool isAssumed(BriefContext& context, const std::string& key)
{
    return std::erase_if(context.design.choices, [&](const DesignNote& note) {
               return note.code == "assumed" && note.args.front() == key;
           }) > 0;
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
        MemberReader intent(node ? *node : kNone, in.where(word), context.fault,
                            {"technology", "topology", "switch", "spine_switch", "core_switch", "link_gbps",
                             "uplink_gbps", "oversubscription", "spine_oversubscription", "max_tiers", "dual_homed",
                             "host_ports_per_leaf", "min_spines", "planes", "rails", "rail_groups", "node_forwarding",
                             "manager_ports", "merged_with"});
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
        const std::string ratio = in.where(codeWord(carrier)) + ".oversubscription";
        const double usual = usualOversubscription(rider);
        if (switches && switches->oversubscription > usual && isAssumed(context, ratio)) {
            context.design.network(switches->id)->oversubscription = usual;
            context.choose("assumed", {ratio, fmt::format("{}", usual)});
        }
        if (switches)
            context.design = setMerged(context.design, context.design.network(rider)->id, switches->id);
        else
            context.fault.raise(ErrorCode::UnknownReference, in.where(codeWord(rider)) + ".merged_with",
                                {std::string(codeWord(carrier))});
    }
}

}  // namespace cw
