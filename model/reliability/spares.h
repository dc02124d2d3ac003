// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cw {

/// The least k for which a count with a Poisson distribution of this mean is k or less with probability `confidence`.
/// Servers in repair are such a count, whatever the distribution of repair times (Palm's theorem).
int poissonQuantile(double mean, double confidence);

}  // namespace cw
