// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Words about networks in depth: failures, cuts, sizes at which a network changes, trays.

#include <QString>

#include "model/analysis/analysis.h"

namespace cw {

/// "Leaf switch"; of an out-of-band network "Access switch".
QString failingElementName(FailingElement element, NetworkKind kind);
QString cutAlignmentName(CutAlignment alignment);
/// One sentence: from how many servers on what changes, and how.
QString cliffText(const FabricCliff& cliff);
/// "100%", or "78% to 82%" where only bounds are known.
QString boundsText(const Throughput& throughput);
/// "61% to 72%": one in twenty trials is below the first, one in two below the second.
QString spreadText(const Spread& spread);
/// What binds a collective off the leaf: "hash collisions leave 61% with 4 queue pairs a port".
QString pathCauseText(const PathFactor& path);
/// How a network spreads its flows.
QString spreadingName(FlowSpreading spreading);
/// "× 1.06" of the step before, or that the job stops and why.
QString stepChangeText(const StepAfterFailure& step);
/// The jobs that compute over a network after a failure, each with its step before and after; "" if there are none.
QString stepsText(const std::vector<StepAfterFailure>& steps, const Design& design);
/// What shares of the failure table are of.
QString failureConvention();
/// Why a row of the failure table may stand for less than it seems; "" if there is nothing to say.
QString failureTableNote(const FailureTable& table);

}  // namespace cw
