// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/analysis/analysis.h"
#include "model/exchange/predict_cases.h"

namespace cw {

// What the commands print for people, in the user's language.
QString summaryText(const Analysis& analysis);
QString rulesText(const Analysis& analysis);
QString predictionsText(const std::vector<Prediction>& predictions);

}  // namespace cw
