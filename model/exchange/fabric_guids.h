// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The GUIDs of an InfiniBand fabric: those that are known, and stable made-up ones for the rest, so that files of one
// fabric agree. Internal to this room.

#include "model/wiring/wiring.h"

#include <algorithm>
#include <vector>

namespace cw {

class FabricGuids {
public:
    explicit FabricGuids(const Wiring& wiring)
        : wiring_(wiring)
    {
        // Every port of a host is an adapter of its own, with its own node GUID.
        std::uint64_t adapters = 0;
        for (const WiringNode& node : wiring.nodes) {
            firstAdapter_.push_back(adapters);
            adapters += node.kind == WiringNodeKind::Host ? static_cast<std::uint64_t>(std::max(1, node.ports)) : 0;
        }
    }

    std::uint64_t node(std::size_t node, int port) const
    {
        const WiringNode& known = wiring_.nodes[node];
        if (known.kind == WiringNodeKind::Switch)
            return known.guid != 0 ? known.guid : kMadeUpSwitch + (node + 1) * kStep;
        return kMadeUpAdapter + (firstAdapter_[node] + static_cast<std::uint64_t>(std::max(1, port))) * kStep;
    }

    /// Of the one port of an adapter.
    std::uint64_t port(std::size_t host, int number) const { return node(host, number) + 1; }

private:
    // The second bit of the first octet marks an EUI-64 as locally administered: no adapter leaves a factory with it.
    static constexpr std::uint64_t kMadeUpSwitch = 0x0200'5700'0000'0000;
    static constexpr std::uint64_t kMadeUpAdapter = 0x0200'4300'0000'0000;
    static constexpr std::uint64_t kStep = 0x10;  // leaves room for the port GUIDs of one adapter

    const Wiring& wiring_;
    std::vector<std::uint64_t> firstAdapter_;
};

}  // namespace cw
