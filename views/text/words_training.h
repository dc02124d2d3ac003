// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/text/words.h"

#include "model/training/fit_advice.h"
#include "model/training/serving.h"

#include <utility>
#include <vector>

namespace cw {

/// The error tells of a rule of training layouts (layout_rules.h), with the nearest valid values.
bool isLayoutError(const Error& error);
QString layoutErrorText(const Error& error);

/// The changes of one option: "TP 4 instead of 2 and recomputation: full".
QString fitOptionText(const FitOption& option);
/// What the first token of a served request waits for, part by part.
std::vector<std::pair<QString, Duration>> firstTokenParts(const FirstToken& first);
/// The same in one sentence, the own prompt as one part.
QString firstTokenText(const FirstToken& first);
/// One sentence: what a serving estimate assumes beyond the usual, by its code.
QString servingAssumptionText(std::string_view code);
/// By how much a training run does not fit, and what would make it fit.
QString fitAdviceText(const FitAdvice& advice);

}  // namespace cw
