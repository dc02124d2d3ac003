// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The host ports of the leaves of one plane while cables are drawn to them. Internal to this room.

#include "model/plan/port_shares.h"

#include <vector>

namespace cw {

class LeafPorts {
public:
    struct Taken {
        std::int16_t port = 0;  ///< as numbered in Cable
        std::int8_t span = 0;   ///< as Cable::toSpan
    };

    /// `room`: ports of a leaf below its uplinks, at the speed of the fastest hosts.
    LeafPorts(const NetworkBuild& build, const NetworkPlan& network, int plane, int room);

    int leaves() const { return static_cast<int>(leaves_.size()); }
    DeviceIndex device(int leaf) const { return firstLeaf_ + leaf; }
    /// Links of this leaf so far.
    int used(int leaf) const { return leaves_[static_cast<std::size_t>(leaf)].links; }
    /// For a host of the given share (see shareOf), if need be on a whole port.
    bool hasRoom(int leaf, int share = 0) const;
    /// The leaf must have room. Hosts of a share fill an open cage before they take the next one.
    Taken take(int leaf, int share);

    /// The next leaf with a free port, going round so that managers and extra hosts land on different leaves; one where
    /// no such host must take a whole port, if there is any. -1: none.
    int nextFree(int share = 0);
    /// The next leaf where hosts of the share have a cage open, -1: none.
    int nextWithPart(int share);
    /// The next leaf with a cage that nobody uses, -1: none.
    int nextWithCage();

private:
    struct Open {
        int next = 0;  ///< port number
        int left = 0;  ///< links that the cage still takes
    };
    struct Leaf {
        int nextPort = 0;  ///< of those at full speed, the first of the cages that nobody uses
        int links = 0;
        std::vector<Open> open;  ///< by share
    };
    bool hasCage(const Leaf& leaf) const { return room_ - leaf.nextPort >= linksPerCage(build_, 0); }
    template <typename Test>
    int nextLeaf(const Test& test);

    const NetworkBuild& build_;
    DeviceIndex firstLeaf_;
    int room_;
    int cursor_ = 0;
    std::vector<Leaf> leaves_;
    std::vector<int> openParts_;  ///< links that the open cages of each share still take, on all leaves
    bool hasFreeCage_ = true;     ///< false once no leaf had any: ports never become free again
};

}  // namespace cw
