// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Can the network be routed: from rail to rail, by the fat-tree scheme, and without deadlock?
#include "model/addressing/headroom.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <limits>
#include <map>

namespace cw::rules {

namespace {

void checkCrossRailPaths(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Network& network : input.design.networks) {
        if (network.isMerged() || network.hasNodeForwarding || !hasRailsApart(input, network))
            continue;
        Finding finding{"F11", Severity::Error, {network.id}, {}, {}, {}};
        finding.fix = fixNetwork("forward-in-nodes", network.id, {nameOf(network)},
                                 [](Network& target) { target.hasNodeForwarding = true; });
        findings.push_back(std::move(finding));
    }
}

/// Links of one switch towards the tier above or below: the switches they lead to, and how many links each gets.
struct PortGroups {
    int switches = 0;
    int fewest = 0;
    int most = 0;

    void add(int links)
    {
        fewest = switches == 0 ? links : std::min(fewest, links);
        most = std::max(most, links);
        ++switches;
    }
    bool isEvenAs(const PortGroups& other) const
    {
        return switches == other.switches && fewest == most && other.fewest == other.most && most == other.most;
    }
};

/// What OpenSM asks of a tree that it finds without a list of roots (opensm(8), "Fat-tree Routing Algorithm"):
/// switches of one rank have as many groups of ports upwards as each other, unless they are roots, as many downwards,
/// unless they are leaves, and as many ports in each group. Returns the switches that differ from the first of their
/// rank.
int switchesOutOfShape(const RuleInput& input, NetworkKind kind)
{
    std::map<DeviceIndex, std::pair<PortGroups, PortGroups>> groups;  // upwards, downwards
    for (const SwitchLink& link : input.index.switchLinks) {
        if (link.network != kind)
            continue;
        groups[link.lower].first.add(link.count);
        groups[link.upper].second.add(link.count);
    }
    std::map<int, const std::pair<PortGroups, PortGroups>*> references;
    int differing = 0;
    for (const auto& [device, own] : groups) {
        const int tier = tierOf(deviceAt(input, device));
        const auto& reference = *references.try_emplace(tier, &own).first->second;
        const bool isSame = own.first.isEvenAs(reference.first) && (tier == 1 || own.second.isEvenAs(reference.second));
        differing += isSame ? 0 : 1;
    }
    return differing;
}

void checkRoutingEngine(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        const Network* network = input.design.network(planned.network);
        if (!network || network->isMerged() || network->technology != Technology::InfiniBand || !planned.isBuilt)
            continue;
        if (planned.sizing.family == FabricFamily::DragonflyPlus) {
            findings.push_back({"I03", Severity::Warning, {planned.network}, {"dragonfly"}, {}, {}});
            continue;
        }
        const int differing = switchesOutOfShape(input, planned.kind);
        if (differing > 0)
            findings.push_back({"I03",
                                planned.isHandDrawn ? Severity::Warning : Severity::Info,
                                {planned.network},
                                {"tree", differing},
                                {},
                                {}});
    }
}

using Bits = std::vector<std::uint64_t>;

bool meet(const Bits& a, const Bits& b)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        if ((a[i] & b[i]) != 0)
            return true;
    return false;
}

/// Which switches every switch reaches going upwards only, itself included, and who is connected with whom at all.
class UpwardReach {
public:
    UpwardReach(const RuleInput& input, const NetworkPlan& planned)
    {
        for (const SwitchLink& link : input.index.switchLinks)
            if (link.network == planned.kind)
                addLink(link);
        const std::size_t words = (index_.size() + 63) / 64;
        std::vector<DeviceIndex> downwards;  // from the highest tier, so that what is above is known
        for (const auto& [device, number] : index_)
            downwards.push_back(device);
        std::stable_sort(downwards.begin(), downwards.end(), [&](DeviceIndex a, DeviceIndex b) {
            return tierOf(deviceAt(input, a)) > tierOf(deviceAt(input, b));
        });
        above_.assign(index_.size(), Bits(words, 0));
        for (const DeviceIndex device : downwards) {
            const std::size_t own = index_.at(device);
            above_[own][own / 64] |= std::uint64_t{1} << (own % 64);
            const auto [first, last] = links_.equal_range(own);
            for (auto link = first; link != last; ++link)
                if (tierOf(deviceAt(input, device)) < tierOf(deviceAt(input, deviceOf_[link->second])))
                    for (std::size_t w = 0; w < words; ++w)
                        above_[own][w] |= above_[link->second][w];
            if (tierOf(deviceAt(input, device)) == 1)
                leaves_.push_back(own);
        }
    }

    /// Pairs of leaves that are connected, but not by going up and then down.
    int pairsWithTurn()
    {
        std::int64_t pairs = 0;
        for (std::size_t a = 0; a < leaves_.size(); ++a)
            for (std::size_t b = a + 1; b < leaves_.size(); ++b)
                pairs += partOf(leaves_[a]) == partOf(leaves_[b]) && !meet(above_[leaves_[a]], above_[leaves_[b]]);
        return static_cast<int>(std::min<std::int64_t>(pairs, std::numeric_limits<int>::max()));
    }

private:
    std::size_t numberOf(DeviceIndex device)
    {
        const auto [it, isNew] = index_.try_emplace(device, deviceOf_.size());
        if (isNew) {
            deviceOf_.push_back(device);
            parent_.push_back(it->second);
        }
        return it->second;
    }

    void addLink(const SwitchLink& link)
    {
        const std::size_t lower = numberOf(link.lower);
        const std::size_t upper = numberOf(link.upper);
        links_.emplace(lower, upper);
        parent_[partOf(lower)] = partOf(upper);
    }

    /// The representative of the connected part.
    std::size_t partOf(std::size_t number)
    {
        while (parent_[number] != number)
            number = parent_[number] = parent_[parent_[number]];
        return number;
    }

    std::map<DeviceIndex, std::size_t> index_;
    std::vector<DeviceIndex> deviceOf_;
    std::vector<std::size_t> parent_;
    std::multimap<std::size_t, std::size_t> links_;
    std::vector<Bits> above_;
    std::vector<std::size_t> leaves_;
};

/// Routes that go up and then down never wait for each other in a circle (Schroeder et al., "Autonet", 1991). Where
/// two leaves have no such route, the shortest one turns from down to up, and with pause or credits it can deadlock.
/// A generated Clos has such a route between all leaves.
void checkDeadlock(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        const Network* network = input.design.network(planned.network);
        if (!network || network->isMerged() || !planned.isHandDrawn ||
            planned.sizing.family == FabricFamily::DragonflyPlus)
            continue;
        if (network->technology != Technology::InfiniBand && !isLossless(input.design, *network))
            continue;
        const int pairs = UpwardReach(input, planned).pairsWithTurn();
        if (pairs > 0)
            findings.push_back({"I05", Severity::Error, {planned.network}, {pairs}, {}, {}});
    }
}

}  // namespace

std::span<const Rule> routingRules()
{
    static constexpr Rule kRules[] = {
        {"F11", Severity::Error, checkCrossRailPaths},
        {"I03", Severity::Warning, checkRoutingEngine},
        {"I05", Severity::Error, checkDeadlock},
    };
    return kRules;
}

}  // namespace cw::rules
