// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/strict_json.h"
#include "model/training/training_constants.h"

namespace cw {

/// A figure of a file of constants. Refuses one without a source or outside its own range.
CalibratedFigure readCalibratedFigure(const JsonValue& value, const std::string& where, std::optional<Error>& error);

}  // namespace cw
