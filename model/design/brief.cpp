// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/brief_parts.h"
#include "model/design/design_json.h"
#include "model/design/design_json_parts.h"
#include "model/design/edits.h"
#include "model/design/part_choice.h"
#include "model/design/placement.h"
#include "model/design/rack_shape.h"

#include <algorithm>
#include <cstdint>
#include <istream>

namespace cw {
namespace {

constexpr const char* kBriefFormat = "clusterwright-brief";
constexpr int kBriefVersion = 1;
constexpr int kMostPerBriefUnit = 4096;

void readCompute(MemberReader& brief, BriefContext& context)
{
    const JsonNode* node = brief.find("compute", JsonNode::Kind::Object, "object");
    // Sizing the number of servers from the workloads needs the training model, which stands above this room.
    if (!node || !node->find("servers")) {
        if (brief.has("workloads"))
            context.fault.raise(ErrorCode::Unsupported, "compute.servers", {"servers-from-workloads"});
        else
            context.fault.raise(ErrorCode::MissingKey, node ? "compute" : "", {node ? "servers" : "compute"});
        return;
    }
    MemberReader in(*node, "compute", context.fault, {"server", "servers", "servers_per_scalable_unit"});
    in.require({"server", "servers"});
    Block block;
    block.id = "compute-1";
    block.position = {kFirstCardX, kUpperRowY};
    ComputeBlock compute;
    in.read("server", block.part);
    in.read("servers", block.count, 1, kMostUnits);
    in.read("servers_per_scalable_unit", compute.perScalableUnit, 1, kMostPerBriefUnit);
    block.kind = compute;
    const Server* server = context.catalogue.server(block.part);
    if (server && server->gpuCount > 0)
        block.name = server->model;
    else if (context.catalogue.find(block.part))
        context.fault.raise(ErrorCode::WrongPartKind, in.where("server"), {block.part, "gpu-server"});
    else if (in.has("server"))
        context.fault.raise(ErrorCode::UnknownPart, in.where("server"),
                            {block.part, context.catalogue.nearestId(block.part)});
    context.design.blocks.push_back(std::move(block));
}

/// A scalable unit is as many servers as one leaf has host ports, one port of each server on it; in a dragonfly+ as
/// many as a group of half the leaves that a spine could take.
int usualUnit(const Network& network, const Switch& leaf, Bandwidth speed, int ports)
{
    const int radix = radixAt(leaf, speed);
    const std::int64_t perLeaf = std::max(1, hostPortsPerLeaf(radix, network.oversubscription));
    const bool isRack = network.rails > 0 && ports > network.rails * network.planes;
    const std::int64_t unit = network.topology == Topology::DragonflyPlus ? perLeaf * (radix / 2) / std::max(1, ports)
                              : isRack                                    ? kRacksPerUnit
                                                                          : perLeaf;
    return static_cast<int>(std::clamp<std::int64_t>(unit, 1, kMostPerBriefUnit));
}

void chooseScalableUnit(const MemberReader& brief, const JsonNode& root, BriefContext& context)
{
    const JsonNode* compute = root.find("compute");
    if (!brief.has("compute") || compute->find("servers_per_scalable_unit"))
        return;
    const Network* network = context.design.network(NetworkKind::Compute);
    const Switch* leaf = network ? context.catalogue.switchPart(network->leafSwitch) : nullptr;
    if (!leaf)
        return;
    Block& block = context.design.blocks.front();
    const Bandwidth speed =
        network->linkSpeed.value_or(fastestPort(context.design, context.catalogue, PortRole::Compute));
    const int ports = portsOf(context.catalogue, block.part, PortRole::Compute, std::nullopt);
    block.compute()->perScalableUnit = usualUnit(*network, *leaf, speed, ports);
    context.choose("scalable-unit-chosen", {std::to_string(block.compute()->perScalableUnit)});
}

/// Where two tiers hold fewer units of racks, the GB200 reference architecture has three from the second unit on; that
/// of GB300, whose switches hold 18 units, stays with two.
constexpr int kFewUnits = 4;

/// Above the size of two tiers the reference designs give each rail spines of its own, joined by the cores (DGX
/// SuperPOD A100, RA-09950-001: 140 systems under 80 spines and 28 cores).
void chooseRailGroups(const JsonNode& root, BriefContext& context)
{
    const JsonNode* networks = root.find("networks");
    const JsonNode* given = networks ? networks->find("compute") : nullptr;
    const Network* network = context.design.network(NetworkKind::Compute);
    const Switch* leaf = network ? context.catalogue.switchPart(network->leafSwitch) : nullptr;
    if (!leaf || (given && given->find("rail_groups")) || network->topology != Topology::RailOptimized ||
        network->planes > 1 || network->isMerged())
        return;
    const Switch* spine = network->spineSwitch.empty() ? leaf : context.catalogue.switchPart(network->spineSwitch);
    const Block& block = context.design.blocks.front();
    const Bandwidth speed =
        network->linkSpeed.value_or(fastestPort(context.design, context.catalogue, PortRole::Compute));
    const int room = network->hostPortsPerLeaf > 0 ? network->hostPortsPerLeaf : radixAt(*leaf, speed);
    const std::int64_t perLeaf =
        std::clamp(hostPortsPerLeaf(radixAt(*leaf, speed), network->oversubscription), 1, room);
    const std::int64_t ports = portsOf(context.catalogue, block.part, PortRole::Compute, std::nullopt);
    const std::int64_t rails = network->rails > 0 ? network->rails : std::max<std::int64_t>(1, ports);
    const std::int64_t perUnit = block.compute()->perScalableUnit;
    const std::int64_t onRail = perUnit * std::max<std::int64_t>(1, ports / rails);
    const std::int64_t ofUnit = rails * std::max<std::int64_t>(1, (onRail + perLeaf - 1) / perLeaf);
    const std::int64_t units = (block.count + perUnit - 1) / perUnit;
    const std::int64_t most = spine ? radixAt(*spine, network->uplinkSpeed.value_or(speed)) : 0;
    const bool isScaledOut = ports > rails && units > 1 && ofUnit * kFewUnits > most;
    if (!spine || (!isScaledOut && units * ofUnit <= most))
        return;
    context.design.network(network->id)->hasRailGroups = true;
    context.choose("assumed", {"networks.compute.rail_groups", "true"});
}

/// Planes were read before any port was attached: whether they share ports shows only now.
void splitPorts(Design& design, const Catalogue& catalogue)
{
    const std::vector<Network> networks = design.networks;
    for (const Network& network : networks) {
        design.network(network.id)->planes = 1;
        design = setPlanes(design, catalogue, network.id, network.planes);
    }
}

Design readBrief(const JsonNode& root, const Catalogue& catalogue, const ModelShapes& presets,
                 const UsableShares& shares, Fault& fault)
{
    Design design;
    BriefContext context{catalogue, fault, design, shares};
    MemberReader in(root, {}, fault, {"name", "compute", "networks", "storage", "workloads", "site"});
    in.read("name", design.name);
    if (!fault.isRaised())
        readCompute(in, context);
    if (fault.isRaised())
        return design;
    in.readList("storage",
                [&](const JsonNode& node, const std::string& path) { readBriefStorage(node, path, context); });
    readBriefNetworks(in, context);
    chooseScalableUnit(in, root, context);
    chooseRailGroups(root, context);
    in.readList("workloads", [&](const JsonNode& node, const std::string& path) {
        readBriefWorkload(node, path, presets, context);
    });
    readBriefSite(in, context);
    if (fault.isRaised())
        return design;
    const std::vector<Block> blocks = design.blocks;
    for (const Block& block : blocks)
        design = attachByRole(design, catalogue, block.id);
    splitPorts(design, catalogue);
    checkReferences(design, fault);
    return design;
}

}  // namespace

Result<Design> designFromBrief(std::istream& brief, const Catalogue& catalogue, const ModelShapes& presets,
                               const UsableShares& shares)
{
    auto parsed = parseJson(brief);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    const auto root = migrated(std::move(*parsed), kBriefFormat, kBriefVersion, {});
    if (!root)
        return tl::make_unexpected(root.error());
    Fault fault;
    Design design = readBrief(*root, catalogue, presets, shares, fault);
    if (fault.isRaised())
        return tl::make_unexpected(fault.error());
    return design;
}

}  // namespace cw
