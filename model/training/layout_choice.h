// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/layout_search.h"

namespace cw {

/// Refuses what no search can mend: shapes and machines out of sense, sizes of a wish that do not divide.
Result<void> checkWish(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine);

/// Why a search has found nothing: the machine cannot run it, nothing divides, or memory.
Error whyNothing(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine,
                 const LayoutsFound& found);

}  // namespace cw
