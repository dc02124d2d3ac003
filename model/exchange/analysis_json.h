// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <functional>
#include <string>

namespace cw {

/// A sentence for a finding in the caller's language; the model itself knows no words.
using FindingText = std::function<std::string(const Finding&)>;

/// The answer of `clusterwright analyze --json`.
std::string analysisToJson(const Analysis& analysis, const FindingText& text);
/// The answer of `clusterwright check --json`.
std::string findingsToJson(const Analysis& analysis, const FindingText& text);
/// The bill of materials for programs.
std::string billToJson(const Analysis& analysis);

}  // namespace cw
