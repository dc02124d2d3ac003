// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"
#include "model/reliability/reliability_constants.h"

#include <string_view>
#include <vector>

namespace cw {

/// The parts that a run stands on: when one fails, it stops.
struct RunParts {
    int servers = 0;  ///< spares not among them
    double gpus = 0;
    double adapters = 0;      ///< ports into the compute network
    double links = 0;         ///< of its servers, and their share of those between switches
    double leafSwitches = 0;  ///< a share of one counts as such
};

/// Of a run on the servers of a block that compute, or on as many as have `gpus`, if that is not zero. Leaves and the
/// links of servers with two homes are left out: the other home goes on.
RunParts runParts(const Block& block, int gpus, const Design& design, const Plan& plan, const Catalogue& catalogue);

struct InterruptionSource {
    std::string_view cause;  ///< as FailureClass::cause
    double parts = 0;        ///< or the share of what befalls a whole run
    RateBand perDay;
};

/// The most frequent first. The views in it look into `constants`.
std::vector<InterruptionSource> interruptionSources(const RunParts& parts, const ReliabilityConstants& constants);

/// Of all sources together.
RateBand interruptionsPerDay(const std::vector<InterruptionSource>& sources);

/// Of those after which a server goes to repair: not links, switches and software.
RateBand serverLossesPerDay(const std::vector<InterruptionSource>& sources);

}  // namespace cw
