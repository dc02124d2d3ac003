// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/spares.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

int poissonQuantile(double mean, double confidence)
{
    if (!(mean > 0) || mean > std::numeric_limits<int>::max() / 2.0)
        return mean > 0 ? std::numeric_limits<int>::max() : 0;
    // Probabilities as multiples of the most likely one, which may itself be too small for a double at zero; what lies
    // further off than the terms that are summed is below the precision of the sum.
    constexpr double kNegligible = 1e-18;
    const double mode = std::floor(mean);
    double below = 0;
    for (double k = mode, weight = 1; k > 0 && weight > kNegligible; --k)
        below += weight *= k / mean;
    double above = 0;
    for (double k = mode, weight = 1; weight > kNegligible; ++k)
        above += weight *= mean / (k + 1);
    const double wanted = confidence * (below + 1 + above);

    // The quantile of a confidence above one half is never far below the mode; it is looked for from there, both ways.
    double k = mode;
    double weight = 1;
    double sum = below + 1;
    while (k > 0 && sum - weight >= wanted) {
        sum -= weight;
        weight *= k / mean;
        --k;
    }
    while (sum < wanted && weight > kNegligible) {
        weight *= mean / (k + 1);
        sum += weight;
        ++k;
    }
    return static_cast<int>(k);
}

int sparesNeeded(const Block& block, const Design& design, const Plan& plan, const Catalogue& catalogue,
                 const ReliabilityConstants& constants)
{
    const RunParts parts = runParts(block, 0, design, plan, catalogue);
    if (parts.servers < 1)
        return 0;
    const RateBand losses = serverLossesPerDay(interruptionSources(parts, constants));
    const double ofAll = losses.typical * block.count / parts.servers;
    return std::min(poissonQuantile(ofAll * constants.repairDays.typical, constants.confidence), block.count);
}

}  // namespace cw
