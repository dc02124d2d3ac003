// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

namespace cw::test {

/// The language of the names that the architect gave.
enum class Names { English, Chinese };

struct Sample {
    AnalysisPtr analysis;
    Facts facts;
};

/// A small design with a made-up analysis, for tests of what is printed: four GPU servers, two storage units, a
/// management node, compute and storage networks, a merged service network that carries storage, and out-of-band;
/// three racks, the first two equal. Its figures are consistent with each other, so that formulas can be recalculated.
Sample smallSample(Names names = Names::English);

/// The same with as many bill lines, racks and cables as it takes to fill several pages.
Sample largeSample();

}  // namespace cw::test
