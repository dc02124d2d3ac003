// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sizes at which one more server costs more than a server: where a network changes its shape.

#include "model/plan/clos_sizing.h"

#include <stop_token>
#include <vector>

namespace cw {

enum class CliffKind {
    Tier,    ///< another tier of switches
    Spines,  ///< more spines, which come in divisors of a leaf's uplinks
    Lids,    ///< an InfiniBand subnet has 49,151 unicast addresses (InfiniBand Architecture Specification, 0xBFFF)
    Asns,    ///< 1,023 private numbers of two bytes (RFC 6996), a leaf each and one a group of spines (RFC 7938)
    End,     ///< beyond this the switches can build no such network
};

struct FabricCliff {
    CliffKind kind = CliffKind::Tier;
    int hosts = 0;      ///< the first count of hosts beyond the cliff
    int endpoints = 0;  ///< their ports
    int before = 0;     ///< tiers, spines, addresses or numbers at the present size
    int after = 0;      ///< at `hosts`; of End: the tiers allowed
};

inline constexpr int kUnicastLids = 49151;
inline constexpr int kPrivateAsns = 1023;

/// The next cliff of every kind above the present demand, nearest first. Empty if the present demand has no network.
std::vector<FabricCliff> fabricCliffs(const FabricDemand& demand, Technology technology, std::stop_token stop = {});

}  // namespace cw
