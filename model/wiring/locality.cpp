// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/locality.h"

#include <map>
#include <numeric>

namespace cw {
namespace {

/// Disjoint sets of nodes, joined along cables.
class NodeSets {
public:
    explicit NodeSets(std::size_t nodes)
        : parent_(nodes)
    {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }

    std::size_t find(std::size_t node)
    {
        while (parent_[node] != node) {
            parent_[node] = parent_[parent_[node]];
            node = parent_[node];
        }
        return node;
    }

    void join(std::size_t a, std::size_t b) { parent_[find(a)] = find(b); }

private:
    std::vector<std::size_t> parent_;
};

/// Sets of nodes connected by cables of which no end is above `tier`.
NodeSets connectedUpTo(const Wiring& wiring, const std::vector<bool>& counts, int tier)
{
    NodeSets sets(wiring.nodes.size());
    const auto isIn = [&](const WiringEnd& end) {
        const WiringNode& node = wiring.node(end);
        return node.kind == WiringNodeKind::Host ? counts[static_cast<std::size_t>(end.node)] : node.tier <= tier;
    };
    for (const WiringCable& cable : wiring.cables)
        if (isIn(cable.a) && isIn(cable.b))
            sets.join(static_cast<std::size_t>(cable.a.node), static_cast<std::size_t>(cable.b.node));
    return sets;
}

}  // namespace

Locality localityOf(const Wiring& wiring, const std::vector<bool>& counts)
{
    constexpr int kLeafTier = 1;
    constexpr int kSpineTier = 2;
    NodeSets near = connectedUpTo(wiring, counts, kLeafTier);
    NodeSets inPod = connectedUpTo(wiring, counts, kSpineTier);
    Locality locality;
    std::map<std::size_t, std::size_t> groupOfSet;
    std::map<std::size_t, int> podOfSet;
    for (std::size_t n = 0; n < wiring.nodes.size(); ++n) {
        if (wiring.nodes[n].kind != WiringNodeKind::Host || !counts[n])
            continue;
        const auto [group, isNew] = groupOfSet.emplace(near.find(n), locality.groups.size());
        if (isNew) {
            const auto [pod, isNewPod] = podOfSet.emplace(inPod.find(n), locality.pods);
            locality.pods += isNewPod ? 1 : 0;
            locality.groups.push_back({pod->second, {}, {}});
        }
        locality.groups[group->second].hosts.push_back(static_cast<WiringIndex>(n));
    }
    for (std::size_t n = 0; n < wiring.nodes.size(); ++n) {
        if (wiring.nodes[n].kind != WiringNodeKind::Switch || wiring.nodes[n].tier != kLeafTier)
            continue;
        if (const auto group = groupOfSet.find(near.find(n)); group != groupOfSet.end())
            locality.groups[group->second].leaves.push_back(static_cast<WiringIndex>(n));
    }
    return locality;
}

}  // namespace cw
