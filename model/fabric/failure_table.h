// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is left of a network after a failure, and which single failure costs most.

#include "model/fabric/throughput.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace cw {

/// Of a network from which something may be missing, against the whole one.
struct FabricHealth {
    double bisection = 1;     ///< aligned bisection, share of the intact network's
    Throughput worstTraffic;  ///< of the longest matching among the leaves that are left
    int cutOff = 0;           ///< endpoints that are gone or isolated
};

/// Nothing if it was stopped.
std::optional<FabricHealth> healthAfter(const FabricGraph& intact, const FabricGraph& damaged,
                                        std::stop_token stop = {});

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
    bool isComplete = true;        ///< false: an irregular network has more classes than were tried

    /// The row that leaves least: bisection, then throughput, then endpoints.
    const FailureRow* worst() const;
};

/// Tries one member of every class; of elements with very many classes, those that carry most.
std::optional<FailureTable> failureTable(const FabricGraph& graph, std::stop_token stop = {});

}  // namespace cw
