// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/units/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace cw {

/// The whole-number expressions of templates: digits, parameters, + - * / ( ), min(a, b) and max(a, b). Division rounds
/// down, so that (a + b - 1) / b is the usual rounding up. Refuses WrongUnit (no expression), UnknownParameter and
/// OutOfRange (overflow, division by zero, nesting beyond reason).
Result<std::int64_t> evaluate(std::string_view expression, const std::map<std::string, int>& parameters);

}  // namespace cw
