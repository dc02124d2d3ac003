// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_parts.h"
#include "model/design/override_links.h"
#include "model/design/port_name.h"

namespace cw {
namespace {

constexpr std::size_t kLongestDeviceName = 63;  // of a host name, RFC 1035
constexpr int kMostPorts = 100'000;

PortName readPort(MemberReader& in, std::string_view key)
{
    PortName name;
    if (const JsonNode* node = in.find(key, JsonNode::Kind::Object, "object")) {
        MemberReader port(*node, in.where(key), in.fault(), {"device", "port", "part", "parts"});
        port.require({"device", "port"});
        port.read("device", name.device, kLongestDeviceName);
        port.read("port", name.port, 1, kMostPorts);
        port.read("part", name.part, 0, kMostPartsOfPort - 1);
        port.read("parts", name.parts, 1, kMostPartsOfPort);
        name = inLowestTerms(std::move(name));
    }
    return name;
}

JsonNode portNode(const PortName& name)
{
    JsonNode node = JsonNode::object();
    node.add("device", JsonNode::ofText(name.device));
    node.add("port", JsonNode::ofInteger(name.port));
    if (name.part > 0) {
        node.add("part", JsonNode::ofInteger(name.part));
        node.add("parts", JsonNode::ofInteger(name.parts));
    }
    return node;
}

}  // namespace

Override readOverride(const JsonNode& node, const std::string& path, Fault& fault)
{
    Override override;
    MemberReader in(
        node, path, fault,
        {"kind", "device", "network", "tier", "part", "from", "to", "moved_to", "cable", "length_m", "row", "column"});
    in.require({"kind"});
    in.readChoice("kind", override.kind);
    switch (override.kind) {
    case Override::Kind::AddSwitch: in.require({"device", "network", "tier"}); break;
    case Override::Kind::RemoveSwitch: in.require({"device"}); break;
    case Override::Kind::RewireLink: in.require({"from", "to", "moved_to"}); break;
    case Override::Kind::MoveRack: in.require({"device", "row", "column"}); break;
    default: in.require({"from", "to"}); break;
    }
    in.readId("device", override.device);
    in.readId("network", override.network);
    in.readChoice("tier", override.tier);
    override.from = readPort(in, "from");
    override.to = readPort(in, "to");
    override.movedTo = readPort(in, "moved_to");
    in.read("cable", override.cable);
    in.readQuantity("length_m", override.length, metres, 0.1, 100'000);
    in.read("part", override.part);
    in.read("row", override.place.row, 0, kMostFloorPlaces - 1);
    in.read("column", override.place.column, 0, kMostFloorPlaces - 1);
    return override;
}

JsonNode overrideNode(const Override& override)
{
    JsonNode node = JsonNode::object();
    node.add("kind", JsonNode::ofText(std::string(codeWord(override.kind))));
    if (!isOfLink(override))
        node.add("device", JsonNode::ofText(override.device));
    if (override.kind == Override::Kind::AddSwitch) {
        node.add("network", JsonNode::ofText(override.network));
        node.add("tier", JsonNode::ofText(std::string(codeWord(override.tier))));
        if (!override.part.empty())
            node.add("part", JsonNode::ofText(override.part));
    }
    if (override.kind == Override::Kind::MoveRack) {
        node.add("row", JsonNode::ofInteger(override.place.row));
        node.add("column", JsonNode::ofInteger(override.place.column));
    }
    if (isOfLink(override)) {
        node.add("from", portNode(override.from));
        node.add("to", portNode(override.to));
    }
    if (override.kind == Override::Kind::RewireLink)
        node.add("moved_to", portNode(override.movedTo));
    if (!override.cable.empty())
        node.add("cable", JsonNode::ofText(override.cable));
    if (override.length)
        node.add("length_m", inUnit(*override.length, metres, inMetres));
    return node;
}

}  // namespace cw
