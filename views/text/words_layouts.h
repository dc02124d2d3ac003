// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Layouts of a training plan in words.

#include "views/text/words.h"

#include "model/training/plan_training.h"

namespace cw {

/// All that a layout is told by.
struct LayoutChoices {
    ParallelLayout layout;
    TrainingSoftware software = {};  ///< overlaps that are not named are not told
};

/// "TP 8 · PP 4 · DP 16 · micro batch 2 · ZeRO-1 · No recomputation". Sizes of one are left out but for the first
/// three.
QString layoutText(const LayoutChoices& choices);

enum class ToldLayout {
    Sizes,        ///< ranks and micro batch, and what of layoutText() differs
    Differences,  ///< nothing but these, and what one has not by what it does instead: "not interleaved"
};
/// Layouts that stand together, each with all in which one of them differs from another: no two that differ read alike.
QStringList layoutTextsApart(const std::vector<LayoutChoices>& layouts, ToldLayout told);
/// One sentence: why the fastest layout beats the next.
QString layoutReasonText(const LayoutReason& reason);
/// One sentence: what a run that fits leaves is too little to rely on, and why.
QString tightText(DataSize left);
/// "12.34 USD for a billion tokens".
QString tokenCostText(double costPerBillionTokens, Currency currency);

}  // namespace cw
