// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cost/network_counts.h"

#include "model/cost/cable_counts.h"

#include <algorithm>
#include <map>

namespace cw {

namespace {

/// Adds up by kind of network; there is one network of a kind at most.
class Counter {
public:
    Counter(const Plan& plan, const Catalogue& catalogue)
        : plan_(plan)
        , catalogue_(catalogue)
    {
    }

    std::map<NetworkKind, NetworkCounts> count()
    {
        for (const Cable& cable : plan_.cables)
            addLink(cable);
        for (const CageCount& cages : countCages(plan_)) {
            counts_[cages.network].hostCages += cages.atUnits;
            counts_[cages.network].switchCages += cages.atSwitches;
        }
        for (const CableCount& cables : countCables(plan_)) {
            const auto part = catalogue_.cables.find(cables.cable);
            NetworkCounts& counts = counts_[cables.network];
            counts.cables += cables.quantity;
            counts.fibres += part != catalogue_.cables.end() && part->second.needsOptics ? cables.quantity : 0;
        }
        for (const OpticCount& optics : countOptics(plan_))
            counts_[optics.network].optics += optics.quantity;
        return std::move(counts_);
    }

private:
    void addLink(const Cable& cable)
    {
        NetworkCounts& counts = counts_[cable.network];
        ++counts.links;
        for (const DeviceIndex end : {cable.from, cable.to})
            if (end >= 0)
                ++(plan_.devices[static_cast<std::size_t>(end)].block >= 0 ? counts.hostPorts : counts.switchPorts);
    }

    const Plan& plan_;
    const Catalogue& catalogue_;
    std::map<NetworkKind, NetworkCounts> counts_;
};

}  // namespace

std::vector<NetworkCounts> networkCounts(const Plan& plan, const Catalogue& catalogue)
{
    auto byKind = Counter(plan, catalogue).count();
    std::vector<NetworkCounts> counts;
    for (const NetworkPlan& network : plan.networks) {
        counts.push_back(byKind[network.kind]);
        counts.back().network = network.network;
    }
    return counts;
}

}  // namespace cw
