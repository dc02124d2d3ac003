// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/layout_search.h"

namespace cw {

/// Whether a wish leaves sizes to the program.
bool hasOpenSizes(const ParallelLayout& wish);

/// Refuses what no search can mend: shapes and machines out of sense, and wishes that no choice of the sizes they leave
/// open makes possible.
Result<void> checkWish(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine);

/// Looks at what a practitioner would try; at all sizes where the usual ones do not divide.
Result<LayoutsFound> searchUsual(const TransformerShape& model, const ParallelLayout& wish,
                                 const TrainingMachine& machine, const SearchOptions& options,
                                 const std::stop_token& stop);

/// Why a search of a wish that checkWish() takes has found nothing: the machine cannot run it, or memory.
Error whyNothing(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine,
                 const LayoutsFound& found);

}  // namespace cw
