// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What each stage of an analysis looks at, as a design from which all else is wiped. Two designs with the same input
// have the same result, so that a stage need not run again.

#include "model/design/design.h"

namespace cw {

/// What decides the plan: counts, parts, attachments, networks, rooms. Not names, places, prices, workloads.
Design planInput(const Design& design);

/// What decides the path factors beside the plan: how RoCE networks spread their flows.
struct PathInput {
    FlowSpreading spreading = FlowSpreading::Adaptive;
    int queuePairs = 1;

    friend bool operator==(const PathInput&, const PathInput&) = default;
};
PathInput pathInput(const Design& design);

/// What decides the training estimates beside the plan and the networks.
std::vector<Workload> trainingInput(const Design& design);

/// What decides the findings: all but places and the words on the cover.
Design rulesInput(const Design& design);

}  // namespace cw
