// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"
#include "views/network/figure_card.h"

#include <vector>

namespace cw {

/// What an architect asks first of a network, each figure with what it means. Those of the study are pending until it
/// is there; the others come with every analysis.
std::vector<CardFigure> fabricFigures(const Analysis& analysis, const Network& network, const FabricStudy* study);

/// The study of the switches that carry a network; nullptr if there is none yet.
const FabricStudy* studyOf(const FabricStudies* studies, const Design& design, const Network& network);

}  // namespace cw
