// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Layouts of a training plan in words.

#include "views/text/words.h"

#include "model/training/plan_training.h"

namespace cw {

/// "TP 8 · PP 4 · DP 16 · micro batch 2 · ZeRO-1 · No recomputation". Sizes of one are left out but for the first
/// three.
QString layoutText(const ParallelLayout& layout);
/// The overlaps that are on: "gradients, tensor-parallel traffic"; "" if the software's own stand.
QString overlapText(const TrainingSoftware& software);
/// One sentence: why the fastest layout beats the next.
QString layoutReasonText(const LayoutReason& reason);
/// "12.34 USD for a billion tokens".
QString tokenCostText(double costPerBillionTokens, Currency currency);

}  // namespace cw
