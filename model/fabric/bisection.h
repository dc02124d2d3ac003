// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

#include <stop_token>

namespace cw {

/// One-way bandwidth between two halves of the hosts of a network. Convention, printed with every figure:
/// one direction, hosts only, halves balanced by hosts and aligned to pods, scalable units and leaves.
struct Bisection {
    Bandwidth value;
    double perEndpoint = 0;  ///< value / (endpoints/2 · endpoint speed); 1 = full bisection
    enum class Method { ClosedForm, MaxFlow } method = Method::ClosedForm;
};

/// (N/2)·b·min(1, 1/o1, 1/(o1·o2)); N counts attached endpoints. Zero for a network that is not built, or
/// for which no such form holds.
Bisection closedFormBisection(const NetworkPlan& network);

/// Max-flow (Boost.Graph) on the plan's graph with hosts contracted onto their leaves. Exact for the aligned
/// halves, also where links are missing. A stop request gives zero, soon.
Bisection maxFlowBisection(const Plan& plan, const NetworkPlan& network, std::stop_token stop = {});

/// The same halves on the un-contracted graph: the baseline of the benchmark and the oracle of the tests.
Bisection maxFlowBisectionUncontracted(const Plan& plan, const NetworkPlan& network, std::stop_token stop = {});

/// Share of the bisection that is left after the worst single leaf, spine or core fails, by symmetry class. A stop
/// request gives zero, soon.
double shareAfterWorstSwitchFailure(const Plan& plan, const NetworkPlan& network, std::stop_token stop = {});

}  // namespace cw
