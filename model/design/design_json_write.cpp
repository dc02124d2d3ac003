// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/addressing_json.h"
#include "model/design/design_json.h"
#include "model/design/design_json_nodes.h"
#include "model/design/design_json_parts.h"

#include <cmath>
#include <cstdlib>
#include <limits>

#include <fmt/format.h>

namespace cw {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

void addCompute(JsonNode& node, const ComputeBlock& compute)
{
    node.add("servers_per_scalable_unit", JsonNode::ofInteger(compute.perScalableUnit));
    node.add("spares", JsonNode::ofInteger(compute.spares));
}

void addStorage(JsonNode& node, const StorageBlock& storage)
{
    node.add("tier", textNode(storage.tier));
    node.add("family", textNode(codeWord(storage.family)));
    JsonNode& protection = node.add("protection", JsonNode::object());
    protection.add("kind", textNode(codeWord(storage.protection.kind)));
    protection.add("copies", JsonNode::ofInteger(storage.protection.copies));
    protection.add("data", JsonNode::ofInteger(storage.protection.data));
    protection.add("parity", JsonNode::ofInteger(storage.protection.parity));
    node.add("fill_limit", JsonNode::ofNumber(storage.fillLimit));
    if (storage.usableWanted)
        node.add("usable_tb", inUnit(*storage.usableWanted, terabytes, inTerabytes));
    if (storage.readWanted)
        node.add("read_gbs", inUnit(*storage.readWanted, gigabytesPerSecond, inGigabytesPerSecond));
    if (storage.writeWanted)
        node.add("write_gbs", inUnit(*storage.writeWanted, gigabytesPerSecond, inGigabytesPerSecond));
    if (storage.perServerWanted)
        node.add("per_server_gbs", inUnit(*storage.perServerWanted, gigabytesPerSecond, inGigabytesPerSecond));
    if (storage.checkpointWindow)
        node.add("checkpoint_window_s", inUnit(*storage.checkpointWindow, seconds, inSeconds));
}

JsonNode choiceNode(const DesignNote& note)
{
    JsonNode node = JsonNode::object();
    node.add("code", textNode(note.code));
    JsonNode& args = node.add("args", JsonNode::list());
    for (const std::string& arg : note.args)
        args.append(textNode(arg));
    return node;
}

JsonNode waiverNode(const Waiver& waiver)
{
    JsonNode node = JsonNode::object();
    node.add("rule", textNode(waiver.rule));
    addText(node, "element", waiver.element);
    node.add("reason", textNode(waiver.reason));
    return node;
}

}  // namespace

template <class Value>
JsonNode inUnit(Value quantity, Value (*make)(double), double (*in)(Value))
{
    const auto reachesWith = [&](double number) { return make(number) == quantity; };
    double number = in(quantity);
    const double candidates[] = {number, std::nextafter(number, kInfinity), std::nextafter(number, -kInfinity)};
    bool isReached = false;
    for (const double candidate : candidates) {
        if (reachesWith(candidate)) {
            number = candidate;
            isReached = true;
            break;
        }
    }
    if (!isReached) {
        quantity = make(number);
        number = in(quantity);
    }
    for (int digits = 1; digits <= std::numeric_limits<double>::max_digits10; ++digits) {
        const double rounded = std::strtod(fmt::format("{:.{}g}", number, digits).c_str(), nullptr);
        if (reachesWith(rounded))
            return JsonNode::ofNumber(rounded);
    }
    for (const double neighbour : {std::nextafter(number, kInfinity), std::nextafter(number, -kInfinity)})
        if (reachesWith(neighbour))
            return JsonNode::ofNumber(neighbour);
    return JsonNode::ofNumber(number);
}

template JsonNode inUnit<Bandwidth>(Bandwidth, Bandwidth (*)(double), double (*)(Bandwidth));
template JsonNode inUnit<DataSize>(DataSize, DataSize (*)(double), double (*)(DataSize));
template JsonNode inUnit<Power>(Power, Power (*)(double), double (*)(Power));
template JsonNode inUnit<Duration>(Duration, Duration (*)(double), double (*)(Duration));
template JsonNode inUnit<Length>(Length, Length (*)(double), double (*)(Length));

JsonNode blockNode(const Block& block)
{
    JsonNode node = JsonNode::object();
    node.add("id", textNode(block.id));
    node.add("name", textNode(block.name));
    node.add("kind", textNode(block.compute() ? "compute" : block.storage() ? "storage" : "service"));
    node.add("part", textNode(block.part));
    node.add("count", JsonNode::ofInteger(block.count));
    if (block.compute())
        addCompute(node, *block.compute());
    else if (block.storage())
        addStorage(node, *block.storage());
    else
        node.add("role", textNode(codeWord(block.service()->role)));
    addList(node, "attachments", block.attachments, [](const Attachment& attachment) {
        JsonNode item = JsonNode::object();
        item.add("network", textNode(attachment.network));
        item.add("role", textNode(codeWord(attachment.role)));
        item.add("ports_per_unit", JsonNode::ofInteger(attachment.portsPerUnit));
        return item;
    });
    node.add("position", positionNode(block.position.x, block.position.y));
    return node;
}

JsonNode networkNode(const Network& network)
{
    JsonNode node = JsonNode::object();
    node.add("id", textNode(network.id));
    node.add("kind", textNode(codeWord(network.kind)));
    node.add("name", textNode(network.name));
    node.add("technology", textNode(codeWord(network.technology)));
    node.add("topology", textNode(codeWord(network.topology)));
    addText(node, "leaf_switch", network.leafSwitch);
    addText(node, "spine_switch", network.spineSwitch);
    addText(node, "core_switch", network.coreSwitch);
    if (network.linkSpeed)
        node.add("link_gbps", inUnit(*network.linkSpeed, gigabitsPerSecond, inGigabitsPerSecond));
    if (network.uplinkSpeed)
        node.add("uplink_gbps", inUnit(*network.uplinkSpeed, gigabitsPerSecond, inGigabitsPerSecond));
    node.add("oversubscription", JsonNode::ofNumber(network.oversubscription));
    node.add("spine_oversubscription", JsonNode::ofNumber(network.spineOversubscription));
    node.add("max_tiers", JsonNode::ofInteger(network.maxTiers));
    node.add("dual_homed", JsonNode::ofBoolean(network.isDualHomed));
    // What few networks have is written only where it is so.
    if (network.hostPortsPerLeaf != 0)
        node.add("host_ports_per_leaf", JsonNode::ofInteger(network.hostPortsPerLeaf));
    if (network.minSpines != 0)
        node.add("min_spines", JsonNode::ofInteger(network.minSpines));
    if (network.planes != 1)
        node.add("planes", JsonNode::ofInteger(network.planes));
    if (network.rails != 0)
        node.add("rails", JsonNode::ofInteger(network.rails));
    if (network.hasRailGroups)
        node.add("rail_groups", JsonNode::ofBoolean(true));
    if (!network.hasNodeForwarding)
        node.add("node_forwarding", JsonNode::ofBoolean(false));
    node.add("manager_ports", JsonNode::ofInteger(network.managerPorts));
    if (network.mergedWith)
        node.add("merged_with", textNode(*network.mergedWith));
    node.add("lane_y", JsonNode::ofNumber(network.laneY));
    return node;
}

JsonNode siteNode(const Site& site)
{
    JsonNode node = JsonNode::object();
    node.add("rack", textNode(site.rack));
    node.add("rack_kw", inUnit(site.rackPowerLimit, kilowatts, inKilowatts));
    node.add("pue", JsonNode::ofNumber(site.pue));
    JsonNode& electricity = node.add("electricity_per_kwh", JsonNode::object());
    electricity.add("amount", JsonNode::ofNumber(site.electricityPerKwh()));
    electricity.add("currency", textNode(site.electricityPerMwh.currency().code()));
    node.add("hosting", textNode(codeWord(site.hosting)));
    node.add("average_load", JsonNode::ofNumber(site.averageLoad));
    node.add("utilisation", JsonNode::ofNumber(site.utilisation));
    node.add("amortisation_years", JsonNode::ofNumber(site.amortisationYears));
    node.add("residual_share", JsonNode::ofNumber(site.residualShare));
    node.add("support_share_per_year", JsonNode::ofNumber(site.supportSharePerYear));
    node.add("spares_share", JsonNode::ofNumber(site.sparesShare));
    if (site.staff)
        node.add("staff", JsonNode::ofInteger(*site.staff));
    node.add("rack_pitch_m", inUnit(site.rackPitch, metres, inMetres));
    node.add("row_pitch_m", inUnit(site.rowPitch, metres, inMetres));
    node.add("racks_per_row", JsonNode::ofInteger(site.racksPerRow));
    node.add("tray_height_m", inUnit(site.trayHeight, metres, inMetres));
    node.add("cable_slack", JsonNode::ofNumber(site.cableSlack));
    if (site.freePortShare > 0)
        node.add("free_port_share", JsonNode::ofNumber(site.freePortShare));
    if (site.outsideWanted)
        node.add("outside_gbps", inUnit(*site.outsideWanted, gigabitsPerSecond, inGigabitsPerSecond));
    return node;
}

std::string toJson(const Design& design)
{
    JsonNode root = JsonNode::object();
    root.add("format", textNode(kDesignFormat));
    root.add("version", JsonNode::ofInteger(kDesignVersion));
    root.add("name", textNode(design.name));
    root.add("author", textNode(design.author));
    root.add("revision", textNode(design.revision));
    root.add("notes", textNode(design.notes));
    root.add("currency", textNode(design.currency.code()));
    addList(root, "blocks", design.blocks, blockNode);
    addList(root, "networks", design.networks, networkNode);
    addList(root, "workloads", design.workloads, workloadNode);
    root.add("site", siteNode(design.site));
    if (design.addressing != AddressPlan())
        root.add("addressing", addressingNode(design.addressing));
    addList(root, "waivers", design.waivers, waiverNode);
    addList(root, "choices", design.choices, choiceNode);
    if (!design.overrides.empty())
        addList(root, "overrides", design.overrides, overrideNode);
    return writeJson(root);
}

}  // namespace cw
