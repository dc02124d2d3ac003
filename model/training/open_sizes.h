// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/layout_space.h"

namespace cw {

/// Refuses a wish whose open sizes no choice fills in, whatever memory there is: with the rule that the choice which
/// comes nearest breaks, and with values of its field and counts of GPUs for which some choice is possible.
Result<void> checkOpenSizes(const TransformerShape& model, const ParallelLayout& wish, const TrainingMachine& machine);

/// Counts of GPUs in whole servers next below and above the machine's that `isValid` takes, marked as in
/// layout_check.h; at most `reach` servers away.
std::vector<std::string> nearGpuCounts(const TrainingMachine& machine, int reach,
                                       const std::function<bool(const TrainingMachine&)>& isValid);

}  // namespace cw
