// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <optional>

namespace cw {

/// How long a served model takes from its storage tier into the GPUs, when it starts again or gets more replicas:
/// bytes over what the tier delivers to the servers that read. What a program does besides (compiling, recording
/// graphs) is not counted.
struct WeightLoading {
    ElementId tier;
    DataSize weights;      ///< of one replica, every rank its own
    Bandwidth rate;        ///< at which one replica reads alone
    Duration oneReplica;   ///< alone
    Duration allReplicas;  ///< those for the load, at once
};

/// Nothing without an estimate, a tier or its figures.
std::optional<WeightLoading> weightLoading(const Analysis& analysis, const ElementId& workload);

}  // namespace cw
