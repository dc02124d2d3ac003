// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/addressing_json.h"

#include "model/design/address_text.h"
#include "model/design/design_json_parts.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace cw {
namespace {

constexpr double kMostKilobytes = 1e6;

JsonNode textNode(std::string_view value)
{
    return JsonNode::ofText(std::string(value));
}

DataSize kilobytes(double n)
{
    return bytes(n * 1e3);
}

double inKilobytes(DataSize size)
{
    return size.base() / 1e3;
}

Duration nanoseconds(double n)
{
    return seconds(n * 1e-9);
}

double inNanoseconds(Duration time)
{
    return time.base() * 1e9;
}

void readPrefix(MemberReader& in, const char* key, IpPrefix& target)
{
    std::string text;
    in.read(key, text, 64);
    if (!in.has(key) || in.fault().isRaised())
        return;
    if (const auto prefix = parsePool(text, target))
        target = *prefix;
    else
        in.fault().raise(prefix.error().code, in.where(key), prefix.error().args);
}

void readPool(MemberReader& in, const char* key, AddressPool& pool)
{
    const JsonNode* node = in.find(key, JsonNode::Kind::Object, "object");
    if (!node)
        return;
    MemberReader members(*node, in.where(key), in.fault(), {"ipv4", "ipv6"});
    readPrefix(members, "ipv4", pool.v4);
    readPrefix(members, "ipv6", pool.v6);
}

JsonNode poolNode(const AddressPool& pool)
{
    JsonNode node = JsonNode::object();
    node.add("ipv4", textNode(pool.v4.text()));
    node.add("ipv6", textNode(pool.v6.text()));
    return node;
}

void readRange(MemberReader& in, const char* key, IdRange& range, int last)
{
    const JsonNode* node = in.find(key, JsonNode::Kind::Object, "object");
    if (!node)
        return;
    MemberReader members(*node, in.where(key), in.fault(), {"first", "last"});
    members.require({"first", "last"});
    members.read("first", range.first, 1, last);
    members.read("last", range.last, 1, last);
    if (range.last < range.first)
        in.fault().raise(ErrorCode::OutOfRange, members.where("last"),
                         {std::to_string(range.last), fmt::format("{} … {}", range.first, last)});
}

JsonNode rangeNode(const IdRange& range)
{
    JsonNode node = JsonNode::object();
    node.add("first", JsonNode::ofInteger(range.first));
    node.add("last", JsonNode::ofInteger(range.last));
    return node;
}

/// A whole number that no int holds.
void readAsn(MemberReader& in, const char* key, std::uint32_t& target)
{
    double number = target;
    in.read(key, number, 1, kLastAsn);
    if (number != std::floor(number))
        in.fault().raise(ErrorCode::OutOfRange, in.where(key),
                         {shortestNumber(number), "1 … " + std::to_string(kLastAsn)});
    else
        target = static_cast<std::uint32_t>(number);
}

void readNetworkAddressing(MemberReader& in, const char* key, NetworkAddressing& target)
{
    const JsonNode* node = in.find(key, JsonNode::Kind::Object, "object");
    if (!node)
        return;
    MemberReader members(*node, in.where(key), in.fault(),
                         {"pool", "vrf", "vlans", "vnis", "overlay", "switch_mtu", "host_mtu", "lossless"});
    readPool(members, "pool", target.pool);
    members.readId("vrf", target.vrf);
    readRange(members, "vlans", target.vlans, kLastVlan);
    readRange(members, "vnis", target.vnis, kLastVni);
    members.read("overlay", target.isOverlay);
    members.read("switch_mtu", target.switchMtu, kLeastMtu, kMostMtu);
    members.read("host_mtu", target.hostMtu, kLeastMtu, kMostMtu);
    members.read("lossless", target.isLossless);
}

JsonNode networkAddressingNode(const NetworkAddressing& network)
{
    JsonNode node = JsonNode::object();
    node.add("pool", poolNode(network.pool));
    node.add("vrf", textNode(network.vrf));
    node.add("vlans", rangeNode(network.vlans));
    node.add("vnis", rangeNode(network.vnis));
    node.add("overlay", JsonNode::ofBoolean(network.isOverlay));
    node.add("switch_mtu", JsonNode::ofInteger(network.switchMtu));
    node.add("host_mtu", JsonNode::ofInteger(network.hostMtu));
    node.add("lossless", JsonNode::ofBoolean(network.isLossless));
    return node;
}

TrafficClass readTrafficClass(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault, {"name", "dscp", "priority"});
    in.require({"name", "dscp", "priority"});
    TrafficClass made;
    in.readId("name", made.name);
    in.read("dscp", made.dscp, 0, 63);
    in.read("priority", made.priority, 0, 7);
    return made;
}

JsonNode trafficClassNode(const TrafficClass& one)
{
    JsonNode node = JsonNode::object();
    node.add("name", textNode(one.name));
    node.add("dscp", JsonNode::ofInteger(one.dscp));
    node.add("priority", JsonNode::ofInteger(one.priority));
    return node;
}

void readQos(const JsonNode& node, const std::string& path, Fault& fault, RoceQos& qos)
{
    MemberReader in(node, path, fault,
                    {"lossless", "congestion", "congestion_strict", "ecn_from_kb", "ecn_full_kb", "xoff_kb",
                     "pause_response_ns", "watchdog", "spreading", "queue_pairs"});
    if (in.has("lossless"))
        qos.lossless.clear();
    in.readList("lossless", [&](const JsonNode& item, const std::string& place) {
        qos.lossless.push_back(readTrafficClass(item, place, fault));
    });
    if (qos.lossless.size() > kMostLosslessClasses)
        fault.raise(ErrorCode::OutOfRange, in.where("lossless"),
                    {std::to_string(qos.lossless.size()), fmt::format("0 … {}", kMostLosslessClasses)});
    if (const JsonNode* congestion = in.find("congestion", JsonNode::Kind::Object, "object"))
        qos.congestion = readTrafficClass(*congestion, in.where("congestion"), fault);
    in.read("congestion_strict", qos.isCongestionStrict);
    in.readQuantity("ecn_from_kb", qos.ecnFrom, kilobytes, 0, kMostKilobytes);
    in.readQuantity("ecn_full_kb", qos.ecnFull, kilobytes, 0, kMostKilobytes);
    in.readQuantity("xoff_kb", qos.xoff, kilobytes, 0, kMostKilobytes);
    in.readQuantity("pause_response_ns", qos.pauseResponse, nanoseconds, 0, 1e6);
    in.read("watchdog", qos.hasWatchdog);
    in.readChoice("spreading", qos.spreading);
    in.read("queue_pairs", qos.queuePairs, 1, kMostQueuePairs);
}

JsonNode qosNode(const RoceQos& qos)
{
    JsonNode node = JsonNode::object();
    JsonNode& lossless = node.add("lossless", JsonNode::list());
    for (const TrafficClass& one : qos.lossless)
        lossless.append(trafficClassNode(one));
    node.add("congestion", trafficClassNode(qos.congestion));
    node.add("congestion_strict", JsonNode::ofBoolean(qos.isCongestionStrict));
    node.add("ecn_from_kb", inUnit(qos.ecnFrom, kilobytes, inKilobytes));
    node.add("ecn_full_kb", inUnit(qos.ecnFull, kilobytes, inKilobytes));
    node.add("xoff_kb", inUnit(qos.xoff, kilobytes, inKilobytes));
    node.add("pause_response_ns", inUnit(qos.pauseResponse, nanoseconds, inNanoseconds));
    node.add("watchdog", JsonNode::ofBoolean(qos.hasWatchdog));
    node.add("spreading", textNode(codeWord(qos.spreading)));
    node.add("queue_pairs", JsonNode::ofInteger(qos.queuePairs));
    return node;
}

IbPartition readPartition(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault, {"name", "key", "blocks", "reduced"});
    in.require({"name", "key"});
    IbPartition made;
    in.readId("name", made.name);
    in.read("key", made.key, 1, IbPartition::kDefaultKey);
    in.readList("blocks", [&](const JsonNode& item, const std::string& place) {
        if (item.kind != JsonNode::Kind::Text)
            fault.raise(ErrorCode::WrongType, place, {"text"});
        made.blocks.push_back(item.text);
    });
    in.read("reduced", made.isReduced);
    return made;
}

JsonNode partitionNode(const IbPartition& partition)
{
    JsonNode node = JsonNode::object();
    node.add("name", textNode(partition.name));
    node.add("key", JsonNode::ofInteger(partition.key));
    JsonNode& blocks = node.add("blocks", JsonNode::list());
    for (const std::string& block : partition.blocks)
        blocks.append(textNode(block));
    node.add("reduced", JsonNode::ofBoolean(partition.isReduced));
    return node;
}

void readPartitions(MemberReader& in, AddressPlan& plan)
{
    in.readList("partitions", [&](const JsonNode& item, const std::string& path) {
        const IbPartition made = readPartition(item, path, in.fault());
        for (const IbPartition& other : plan.partitions)
            if (other.key == made.key || other.name == made.name)
                in.fault().raise(ErrorCode::DuplicateId, path,
                                 {other.name == made.name ? made.name : partitionKeyText(made.key)});
        plan.partitions.push_back(made);
    });
}

void readAsns(MemberReader& in, AddressPlan& plan)
{
    readAsn(in, "asn_first", plan.firstAsn);
    readAsn(in, "asn_last", plan.lastAsn);
    if (plan.lastAsn < plan.firstAsn)
        in.fault().raise(
            ErrorCode::OutOfRange, in.where("asn_last"),
            {std::to_string(plan.lastAsn), fmt::format("{} … {}", plan.firstAsn, std::to_string(kLastAsn))});
    in.readList("asn_choices", [&](const JsonNode& item, const std::string& path) {
        MemberReader choice(item, path, in.fault(), {"switch", "asn"});
        choice.require({"switch", "asn"});
        AsnChoice made;
        choice.read("switch", made.device, 64);
        readAsn(choice, "asn", made.asn);
        plan.asnChoices.push_back(made);
    });
}

}  // namespace

CodeWords<LinkNumbering> codeWordsOf(LinkNumbering)
{
    static constexpr CodeWord<LinkNumbering> kWords[] = {
        {LinkNumbering::Ipv4, "ipv4"}, {LinkNumbering::Ipv6, "ipv6"}, {LinkNumbering::Unnumbered, "unnumbered"}};
    return kWords;
}

CodeWords<FlowSpreading> codeWordsOf(FlowSpreading)
{
    static constexpr CodeWord<FlowSpreading> kWords[] = {
        {FlowSpreading::Adaptive, "adaptive"}, {FlowSpreading::Weighted, "weighted"}, {FlowSpreading::Ecmp, "ecmp"}};
    return kWords;
}

AddressPlan readAddressing(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault,
                    {"host_names", "links", "dual_stack", "loopbacks", "link_pool", "networks", "asn_first", "asn_last",
                     "asn_choices", "qos", "lmc", "partitions"});
    AddressPlan plan;
    in.read("host_names", plan.hostNames, 120);
    in.readChoice("links", plan.links);
    in.read("dual_stack", plan.isDualStack);
    readPool(in, "loopbacks", plan.loopbacks);
    readPool(in, "link_pool", plan.linkPool);
    if (const JsonNode* networks = in.find("networks", JsonNode::Kind::Object, "object")) {
        MemberReader members(*networks, in.where("networks"), fault, {"compute", "storage", "service", "oob"});
        for (const NetworkKind kind : kAllNetworkKinds)
            readNetworkAddressing(members, std::string(codeWord(kind)).c_str(), plan.of(kind));
    }
    readAsns(in, plan);
    if (const JsonNode* qos = in.find("qos", JsonNode::Kind::Object, "object"))
        readQos(*qos, in.where("qos"), fault, plan.qos);
    in.read("lmc", plan.lmc, 0, kMostLmc);
    readPartitions(in, plan);
    return plan;
}

JsonNode addressingNode(const AddressPlan& plan)
{
    JsonNode node = JsonNode::object();
    node.add("host_names", textNode(plan.hostNames));
    node.add("links", textNode(codeWord(plan.links)));
    node.add("dual_stack", JsonNode::ofBoolean(plan.isDualStack));
    node.add("loopbacks", poolNode(plan.loopbacks));
    node.add("link_pool", poolNode(plan.linkPool));
    JsonNode& networks = node.add("networks", JsonNode::object());
    for (const NetworkKind kind : kAllNetworkKinds)
        networks.add(std::string(codeWord(kind)), networkAddressingNode(plan.of(kind)));
    node.add("asn_first", JsonNode::ofInteger(plan.firstAsn));
    node.add("asn_last", JsonNode::ofInteger(plan.lastAsn));
    JsonNode& choices = node.add("asn_choices", JsonNode::list());
    for (const AsnChoice& choice : plan.asnChoices) {
        JsonNode& made = choices.append(JsonNode::object());
        made.add("switch", textNode(choice.device));
        made.add("asn", JsonNode::ofInteger(choice.asn));
    }
    node.add("qos", qosNode(plan.qos));
    node.add("lmc", JsonNode::ofInteger(plan.lmc));
    JsonNode& partitions = node.add("partitions", JsonNode::list());
    for (const IbPartition& partition : plan.partitions)
        partitions.append(partitionNode(partition));
    return node;
}

}  // namespace cw
