// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/text/words.h"

#include "model/training/fit_advice.h"

namespace cw {

/// The error tells of a rule of training layouts (layout_rules.h), with the nearest valid values.
bool isLayoutError(const Error& error);
QString layoutErrorText(const Error& error);

/// The changes of one option: "TP 4 instead of 2 and recomputation: full".
QString fitOptionText(const FitOption& option);
/// One sentence: what a serving estimate assumes beyond the usual, by its code.
QString servingAssumptionText(std::string_view code);
/// By how much a training run does not fit, and what would make it fit.
QString fitAdviceText(const FitAdvice& advice);

}  // namespace cw
