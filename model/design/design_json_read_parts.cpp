// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_parts.h"

#include <algorithm>

#include <fmt/format.h>

namespace cw {
namespace {

constexpr int kMostPorts = 1024;  ///< of one unit on one network

Point readPosition(MemberReader& in, std::string_view key)
{
    Point position;
    if (const JsonNode* node = in.find(key, JsonNode::Kind::Object, "object")) {
        MemberReader point(*node, in.where(key), in.fault(), {"x", "y"});
        point.read("x", position.x, -kCanvasReach, kCanvasReach);
        point.read("y", position.y, -kCanvasReach, kCanvasReach);
    }
    return position;
}

Attachment readAttachment(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault, {"network", "role", "ports_per_unit"});
    in.require({"network", "role", "ports_per_unit"});
    Attachment attachment;
    in.readId("network", attachment.network);
    in.readChoice("role", attachment.role);
    in.read("ports_per_unit", attachment.portsPerUnit, 0, kMostPorts);
    return attachment;
}

void readCommon(MemberReader& in, Block& block)
{
    in.require({"id", "part"});
    in.readId("id", block.id);
    in.read("name", block.name);
    in.read("part", block.part);
    in.read("count", block.count, 1, kMostUnits);
    block.position = readPosition(in, "position");
    in.readList("attachments", [&](const JsonNode& item, const std::string& path) {
        const Attachment attachment = readAttachment(item, path, in.fault());
        const bool isTwice = std::any_of(block.attachments.begin(), block.attachments.end(), [&](const Attachment& a) {
            return a.network == attachment.network && a.role == attachment.role;
        });
        if (isTwice)
            in.fault().raise(ErrorCode::DuplicateId, path, {attachment.network});
        block.attachments.push_back(attachment);
    });
}

Protection readProtection(MemberReader& in)
{
    constexpr int kMostCopies = 16;
    constexpr int kMostStrips = 256;
    Protection protection;
    if (const JsonNode* node = in.find("protection", JsonNode::Kind::Object, "object")) {
        MemberReader inner(*node, in.where("protection"), in.fault(), {"kind", "copies", "data", "parity"});
        inner.require({"kind"});
        inner.readChoice("kind", protection.kind);
        inner.read("copies", protection.copies, 1, kMostCopies);
        inner.read("data", protection.data, 1, kMostStrips);
        inner.read("parity", protection.parity, 0, kMostStrips);
    }
    return protection;
}

ComputeBlock readCompute(MemberReader& in, int count)
{
    constexpr int kMostPerUnit = 4096;
    ComputeBlock compute;
    in.read("servers_per_scalable_unit", compute.perScalableUnit, 1, kMostPerUnit);
    in.read("spares", compute.spares, 0, count);
    return compute;
}

StorageBlock readStorage(MemberReader& in)
{
    constexpr double kMostTerabytes = 1e9;
    constexpr double kMostGigabytesPerSecond = 1e9;
    constexpr double kMostSeconds = 1e7;
    StorageBlock storage;
    in.read("tier", storage.tier);
    in.readChoice("family", storage.family);
    storage.protection = readProtection(in);
    in.read("fill_limit", storage.fillLimit, 0.01, 1);
    in.readQuantity("usable_tb", storage.usableWanted, terabytes, 0, kMostTerabytes);
    in.readQuantity("read_gbs", storage.readWanted, gigabytesPerSecond, 0, kMostGigabytesPerSecond);
    in.readQuantity("write_gbs", storage.writeWanted, gigabytesPerSecond, 0, kMostGigabytesPerSecond);
    in.readQuantity("per_server_gbs", storage.perServerWanted, gigabytesPerSecond, 0, kMostGigabytesPerSecond);
    in.readQuantity("checkpoint_window_s", storage.checkpointWindow, seconds, 0.001, kMostSeconds);
    return storage;
}

std::string blockKind(const JsonNode& node, const std::string& path, Fault& fault)
{
    if (node.kind != JsonNode::Kind::Object) {
        fault.raise(ErrorCode::WrongType, path, {"object"});
        return {};
    }
    const JsonNode* kind = node.find("kind");
    if (!kind)
        fault.raise(ErrorCode::MissingKey, path, {"kind"});
    else if (kind->kind != JsonNode::Kind::Text)
        fault.raise(ErrorCode::WrongType, path + ".kind", {"text"});
    else if (kind->text != "compute" && kind->text != "storage" && kind->text != "service")
        fault.raise(ErrorCode::UnknownChoice, path + ".kind", {kind->text, "compute, storage, service"});
    return kind ? kind->text : std::string{};
}

}  // namespace

Block readBlock(const JsonNode& node, const std::string& path, Fault& fault)
{
    Block block;
    const std::string kind = blockKind(node, path, fault);
    if (fault.isRaised())
        return block;
    if (kind == "compute") {
        MemberReader in(
            node, path, fault,
            {"id", "name", "kind", "part", "count", "servers_per_scalable_unit", "spares", "attachments", "position"});
        readCommon(in, block);
        block.kind = readCompute(in, block.count);
    } else if (kind == "storage") {
        MemberReader in(node, path, fault,
                        {"id", "name", "kind", "part", "count", "tier", "family", "protection", "fill_limit",
                         "usable_tb", "read_gbs", "write_gbs", "per_server_gbs", "checkpoint_window_s", "attachments",
                         "position"});
        readCommon(in, block);
        block.kind = readStorage(in);
    } else {
        MemberReader in(node, path, fault, {"id", "name", "kind", "part", "count", "role", "attachments", "position"});
        readCommon(in, block);
        ServiceBlock service;
        in.readChoice("role", service.role);
        block.kind = service;
    }
    return block;
}

void readFabricShape(MemberReader& in, Network& network)
{
    constexpr double kLeastGigabits = 0.001;
    constexpr double kMostGigabits = 1e5;
    in.readQuantity("link_gbps", network.linkSpeed, gigabitsPerSecond, kLeastGigabits, kMostGigabits);
    in.readQuantity("uplink_gbps", network.uplinkSpeed, gigabitsPerSecond, kLeastGigabits, kMostGigabits);
    in.read("oversubscription", network.oversubscription, kLeastOversubscription, kMostOversubscription);
    in.read("spine_oversubscription", network.spineOversubscription, 1, kMostOversubscription);
    in.read("max_tiers", network.maxTiers, 2, 3);
    in.read("dual_homed", network.isDualHomed);
    in.read("host_ports_per_leaf", network.hostPortsPerLeaf, 0, kMostHostPorts);
    in.read("min_spines", network.minSpines, 0, kMostHostPorts);
    in.read("planes", network.planes, 1, kMostPlanes);
    in.read("rails", network.rails, 0, kMostRails);
    in.read("rail_groups", network.hasRailGroups);
    in.read("node_forwarding", network.hasNodeForwarding);
}

Network readNetwork(const JsonNode& node, const std::string& path, Fault& fault)
{
    constexpr int kMostManagerPorts = 64;
    MemberReader in(node, path, fault,
                    {"id",
                     "kind",
                     "name",
                     "technology",
                     "topology",
                     "leaf_switch",
                     "spine_switch",
                     "core_switch",
                     "link_gbps",
                     "uplink_gbps",
                     "oversubscription",
                     "spine_oversubscription",
                     "max_tiers",
                     "dual_homed",
                     "host_ports_per_leaf",
                     "min_spines",
                     "planes",
                     "rails",
                     "rail_groups",
                     "node_forwarding",
                     "manager_ports",
                     "merged_with",
                     "lane_y"});
    in.require({"id", "kind", "technology", "topology"});
    Network network;
    in.readId("id", network.id);
    in.readChoice("kind", network.kind);
    in.read("name", network.name);
    in.readChoice("technology", network.technology);
    in.readChoice("topology", network.topology);
    in.read("leaf_switch", network.leafSwitch);
    in.read("spine_switch", network.spineSwitch);
    in.read("core_switch", network.coreSwitch);
    readFabricShape(in, network);
    in.read("manager_ports", network.managerPorts, 0, kMostManagerPorts);
    if (in.has("merged_with"))
        in.readId("merged_with", network.mergedWith.emplace());
    in.read("lane_y", network.laneY, -kCanvasReach, kCanvasReach);
    return network;
}

}  // namespace cw
