// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/leaf_ports.h"

#include <algorithm>
#include <cassert>

namespace cw {

LeafPorts::LeafPorts(const NetworkBuild& build, const NetworkPlan& network, int plane, int room)
    : build_(build)
    , room_(room)
    , leaves_(static_cast<std::size_t>(network.sizing.leaves / network.sizing.planes))
    , openParts_(build.shares.size() + 1)
{
    firstLeaf_ = network.leaf(plane * leaves());
    for (Leaf& leaf : leaves_)
        leaf.open.resize(build.shares.size() + 1);
}

bool LeafPorts::hasRoom(int index, int share) const
{
    const Leaf& leaf = leaves_[static_cast<std::size_t>(index)];
    return leaf.open[static_cast<std::size_t>(share)].left > 0 || leaf.open[0].left > 0 || leaf.nextPort < room_;
}

LeafPorts::Taken LeafPorts::take(int index, int share)
{
    Leaf& leaf = leaves_[static_cast<std::size_t>(index)];
    if (share > 0 && leaf.open[static_cast<std::size_t>(share)].left == 0 && !hasCage(leaf))
        share = 0;
    Open& open = leaf.open[static_cast<std::size_t>(share)];
    if (open.left == 0) {
        const int perCage = linksPerCage(build_, 0);
        open.next = leaf.nextPort * build_.portGrain;
        // The last cage may hold uplinks as well.
        open.left = share > 0 ? linksPerCage(build_, share) : std::min(perCage, room_ - leaf.nextPort);
        leaf.nextPort += std::min(perCage, room_ - leaf.nextPort);
        openParts_[static_cast<std::size_t>(share)] += open.left;
    }
    assert(open.left > 0 && "the leaf has no room");
    const int span = share > 0 ? build_.shares[static_cast<std::size_t>(share) - 1].span : 0;
    const Taken taken{static_cast<std::int16_t>(open.next), static_cast<std::int8_t>(span)};
    open.next += share > 0 ? span : build_.portGrain;
    --open.left;
    --openParts_[static_cast<std::size_t>(share)];
    ++leaf.links;
    return taken;
}

template <typename Test>
int LeafPorts::nextLeaf(const Test& test)
{
    for (int tried = 0; tried < leaves(); ++tried) {
        const int leaf = cursor_;
        cursor_ = (cursor_ + 1) % leaves();
        if (test(leaf))
            return leaf;
    }
    return -1;
}

int LeafPorts::nextFree(int share)
{
    if (share > 0 && (openParts_[static_cast<std::size_t>(share)] > 0 || hasFreeCage_)) {
        const int found = nextLeaf([&](int index) {
            const Leaf& leaf = leaves_[static_cast<std::size_t>(index)];
            return leaf.open[static_cast<std::size_t>(share)].left > 0 || hasCage(leaf);
        });
        if (found >= 0)
            return found;
        hasFreeCage_ = false;
    }
    return nextLeaf([&](int leaf) { return hasRoom(leaf); });
}

int LeafPorts::nextWithPart(int share)
{
    if (openParts_[static_cast<std::size_t>(share)] == 0)
        return -1;
    return nextLeaf([&](int leaf) {
        return leaves_[static_cast<std::size_t>(leaf)].open[static_cast<std::size_t>(share)].left > 0;
    });
}

int LeafPorts::nextWithCage()
{
    const int found =
        hasFreeCage_ ? nextLeaf([&](int leaf) { return hasCage(leaves_[static_cast<std::size_t>(leaf)]); }) : -1;
    hasFreeCage_ = found >= 0;
    return found;
}

}  // namespace cw
