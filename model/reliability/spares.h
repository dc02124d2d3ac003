// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/reliability/interruptions.h"

namespace cw {

/// The least k for which a count with a Poisson distribution of this mean is k or less with probability `confidence`.
/// Servers in repair are such a count, whatever the distribution of repair times (Palm's theorem).
int poissonQuantile(double mean, double confidence);

/// Spares with which the servers of a block that compute stay as many, for ReliabilityConstants::confidence of the
/// time. Spares fail as well.
int sparesNeeded(const Block& block, const Design& design, const Plan& plan, const Catalogue& catalogue,
                 const ReliabilityConstants& constants);

}  // namespace cw
