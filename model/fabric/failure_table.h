// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is left of a network after a failure, and which single failure costs most.

#include "model/fabric/path_factor.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace cw {

/// A host that has lost links of a network, to failures of its own or because most others are out of reach.
struct HostLoss {
    DeviceIndex host = -1;
    NetworkKind kind = NetworkKind::Compute;
    int links = 0;          ///< in the intact network
    std::vector<int> lost;  ///< which of them, by their place among the links of the host; sorted
};

/// Of a network from which something may be missing, against the whole one. Convention: halves and pairings are those
/// of the hosts that are left, and no share is above the intact network's. Where fewer hosts share the same links, each
/// gets more; a failure that takes hosts away is no improvement.
struct FabricHealth {
    double bisection = 1;     ///< aligned bisection, share of the intact network's, 0-1
    Throughput worstTraffic;  ///< of the longest matching among the leaves that are left
    double path = 1;          ///< PathFactor::value among the hosts that are left
    int cutOff = 0;           ///< endpoints that are gone or isolated
    std::vector<HostLoss> losses;
};

/// Takes what is left against the same intact network, again and again.
class HealthCheck {
public:
    HealthCheck(const FabricGraph& intact, const FlowSpread& spread, std::stop_token stop = {});

    const FabricHealth& ofIntact() const { return health_; }
    /// Nothing if it was stopped.
    std::optional<FabricHealth> after(const FabricGraph& damaged, std::stop_token stop = {}) const;

private:
    FabricHealth measure(const FabricGraph& graph, const std::stop_token& stop) const;

    const FabricGraph& intact_;
    FlowSpread spread_;
    double bandwidth_ = 0;  ///< aligned, Mb/s
    FabricHealth health_;
};

/// One check. Nothing if it was stopped.
std::optional<FabricHealth> healthAfter(const FabricGraph& intact, const FabricGraph& damaged,
                                        const FlowSpread& spread = {}, std::stop_token stop = {});

enum class FailingElement { Leaf, Spine, Core, HostLink, LeafSpineLink, SpineCoreLink, SwitchLink };

/// One class of interchangeable elements, of which one fails.
struct FailureRow {
    FailingElement element = FailingElement::Leaf;
    int count = 0;  ///< members of the class
    int index = 0;  ///< one of them: node, endpoint or link of the graph
    FabricHealth health;
};

struct FailureTable {
    FabricHealth intact;
    std::vector<FailureRow> rows;  ///< by element, then by bisection left, the worst first
    bool isComplete = true;        ///< false: the network has more classes than there was time for

    /// The row that leaves least: bisection, then throughput, then endpoints.
    const FailureRow* worst() const;
};

/// Tries one member of every class. Where that takes too long, at least one class of every kind of element: those that
/// carry most come first.
std::optional<FailureTable> failureTable(const FabricGraph& graph, const FlowSpread& spread = {},
                                         std::stop_token stop = {});

}  // namespace cw
