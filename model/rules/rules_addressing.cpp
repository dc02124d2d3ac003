// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do addresses, AS numbers, VLANs and names suffice and stay apart?
#include "model/addressing/address_plan.h"
#include "model/addressing/host_names.h"
#include "model/design/code_words.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <limits>

namespace cw::rules {

namespace {

/// Private AS numbers (RFC 6996).
constexpr IdRange kPrivate16{64512, 65534};
constexpr std::uint32_t kFirstPrivate32 = 4'200'000'000;

std::vector<ElementId> networkOf(const RuleInput& input, std::optional<NetworkKind> kind)
{
    const Network* network = kind ? input.design.network(*kind) : nullptr;
    return network ? std::vector<ElementId>{network->id} : std::vector<ElementId>{};
}

bool isPrefixPool(const PoolDemand& demand)
{
    return demand.length > 0;
}

/// The prefix of a pool in use.
IpPrefix prefixOf(const AddressPlan& addressing, const PoolDemand& demand)
{
    const bool isV6 = demand.pool.ends_with("ipv6");
    const AddressPool& pool = demand.network                        ? addressing.of(*demand.network).pool
                              : demand.pool.starts_with("loopback") ? addressing.loopbacks
                                                                    : addressing.linkPool;
    return isV6 ? pool.v6 : pool.v4;
}

Finding exhausted(const RuleInput& input, const char* rule, const PoolDemand& demand)
{
    return {rule,
            Severity::Error,
            networkOf(input, demand.network),
            {"exhausted", demand.pool, static_cast<double>(demand.needed), static_cast<double>(demand.available)},
            {},
            {}};
}

void checkPools(const RuleInput& input, std::vector<Finding>& findings)
{
    std::vector<PoolDemand> pools = poolDemands(input.design, input.plan);
    std::erase_if(pools, [](const PoolDemand& demand) { return !isPrefixPool(demand); });
    for (std::size_t a = 0; a < pools.size(); ++a) {
        if (pools[a].isExhausted())
            findings.push_back(exhausted(input, "A01", pools[a]));
        for (std::size_t b = 0; b < a; ++b) {
            const IpPrefix first = prefixOf(input.design.addressing, pools[b]);
            const IpPrefix second = prefixOf(input.design.addressing, pools[a]);
            if (first.overlaps(second))
                findings.push_back(
                    {"A01",
                     Severity::Error,
                     networkOf(input, pools[a].network),
                     {"overlap", pools[b].pool + " " + first.text(), pools[a].pool + " " + second.text()},
                     {},
                     {}});
        }
    }
}

bool isPrivate(std::uint32_t first, std::uint32_t last)
{
    const bool is16 =
        first >= static_cast<std::uint32_t>(kPrivate16.first) && last <= static_cast<std::uint32_t>(kPrivate16.last);
    return is16 || (first >= kFirstPrivate32 && last < std::numeric_limits<std::uint32_t>::max());
}

void checkAsns(const RuleInput& input, std::vector<Finding>& findings)
{
    const AddressPlan& addressing = input.design.addressing;
    bool hasRouters = false;
    for (const PoolDemand& demand : poolDemands(input.design, input.plan)) {
        if (demand.pool != "asn")
            continue;
        hasRouters = true;
        if (demand.isExhausted())
            findings.push_back(exhausted(input, "A02", demand));
    }
    if (!hasRouters)
        return;
    if (!isPrivate(addressing.firstAsn, addressing.lastAsn))
        findings.push_back({"A02",
                            Severity::Warning,
                            {},
                            {"public", std::to_string(addressing.firstAsn), std::to_string(addressing.lastAsn)},
                            {},
                            {}});
    if (const auto clash = asnClash(input.design, input.plan))
        findings.push_back({"A02",
                            Severity::Error,
                            networkOf(input, input.plan.devices[static_cast<std::size_t>(clash->second)].network),
                            {"same", deviceName(input.plan, input.design, clash->first),
                             deviceName(input.plan, input.design, clash->second), std::to_string(clash->asn)},
                            {},
                            {}});
    if (const auto unknown = unknownRouter(input.design, input.plan))
        findings.push_back({"A02", Severity::Warning, {}, {"unknown", *unknown}, {}, {}});
}

/// True if a network has hosts on switches.
bool isUsed(const RuleInput& input, const Network& network)
{
    const NetworkPlan* planned = input.plan.network(network.id);
    const Network* carrier = input.design.carrier(network.id);
    const NetworkPlan* carried = carrier ? input.plan.network(carrier->id) : nullptr;
    return planned && planned->endpoints > 0 && carried && carried->isBuilt;
}

/// Calls `check(a, b)` for every two networks in use, the earlier kind first.
template <class Check>
void forEachPair(const RuleInput& input, Check check)
{
    std::vector<const Network*> used;
    for (const NetworkKind kind : kAllNetworkKinds)
        if (const Network* network = input.design.network(kind); network && isUsed(input, *network))
            used.push_back(network);
    for (std::size_t b = 0; b < used.size(); ++b)
        for (std::size_t a = 0; a < b; ++a)
            check(*used[a], *used[b]);
}

bool isOneCarrier(const Design& design, const Network& a, const Network& b)
{
    return design.carrier(a.id) == design.carrier(b.id);
}

/// The numbers that two ranges have in common.
std::string common(const IdRange& a, const IdRange& b)
{
    const int first = std::max(a.first, b.first);
    const int last = std::min(a.last, b.last);
    return first == last ? std::to_string(first) : std::to_string(first) + "-" + std::to_string(last);
}

/// Compute and storage together are what A05 is about.
bool isForSeparation(const Network& a, const Network& b)
{
    return a.kind == NetworkKind::Compute && b.kind == NetworkKind::Storage;
}

void checkVlans(const RuleInput& input, std::vector<Finding>& findings)
{
    const AddressPlan& addressing = input.design.addressing;
    for (const PoolDemand& demand : poolDemands(input.design, input.plan))
        if ((demand.pool.ends_with("vlans") || demand.pool.ends_with("vnis")) && demand.isExhausted())
            findings.push_back(exhausted(input, "A03", demand));
    forEachPair(input, [&](const Network& a, const Network& b) {
        const NetworkAddressing& first = addressing.of(a.kind);
        const NetworkAddressing& second = addressing.of(b.kind);
        if (isOneCarrier(input.design, a, b) && first.vlans.overlaps(second.vlans) && !isForSeparation(a, b))
            findings.push_back(
                {"A03", Severity::Error, {b.id, a.id}, {"vlans", common(first.vlans, second.vlans)}, {}, {}});
        if (first.isOverlay && second.isOverlay && first.vnis.overlaps(second.vnis))
            findings.push_back(
                {"A03", Severity::Error, {b.id, a.id}, {"vnis", common(first.vnis, second.vnis)}, {}, {}});
    });
}

void checkNames(const RuleInput& input, std::vector<Finding>& findings)
{
    if (const auto fault = hostNameFault(input.design, input.plan)) {
        const char* const kCodes[] = {"token", "form", "twice"};
        findings.push_back(
            {"A04", Severity::Warning, {}, {kCodes[static_cast<int>(fault->kind)], fault->name}, {}, {}});
    }
    for (const Network& network : input.design.networks) {
        const std::string& vrf = input.design.addressing.of(network.kind).vrf;
        if (!isUsed(input, network))
            continue;
        if (isReservedVrf(vrf))
            findings.push_back({"A04", Severity::Warning, {network.id}, {"reserved", vrf}, {}, {}});
        if (vrf.size() > kLongestInterface)
            findings.push_back({"A04",
                                Severity::Warning,
                                {network.id},
                                {"interface", vrf, static_cast<int>(kLongestInterface)},
                                {},
                                {}});
    }
}

void checkSeparation(const RuleInput& input, std::vector<Finding>& findings)
{
    const AddressPlan& addressing = input.design.addressing;
    forEachPair(input, [&](const Network& a, const Network& b) {
        const NetworkAddressing& first = addressing.of(a.kind);
        const NetworkAddressing& second = addressing.of(b.kind);
        if (isForSeparation(a, b) && isOneCarrier(input.design, a, b) && first.vlans.overlaps(second.vlans))
            findings.push_back(
                {"A05", Severity::Error, {b.id, a.id}, {"bridged", common(first.vlans, second.vlans)}, {}, {}});
        if (b.kind == NetworkKind::OutOfBand && first.vrf == second.vrf)
            findings.push_back({"A05", Severity::Error, {b.id, a.id}, {"routed", second.vrf}, {}, {}});
    });
}

}  // namespace

std::span<const Rule> addressingRules()
{
    static constexpr Rule kRules[] = {
        {"A01", Severity::Error, checkPools},      {"A02", Severity::Error, checkAsns},
        {"A03", Severity::Error, checkVlans},      {"A04", Severity::Warning, checkNames},
        {"A05", Severity::Error, checkSeparation},
    };
    return kRules;
}

}  // namespace cw::rules
