// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/strict_json.h"
#include "model/design/transformer_shape.h"

namespace cw {

/// The figures of a transformer as files of facts write them: presets and measurements. Unknown keys are the caller's.
void readTransformerShape(ObjectReader& reader, TransformerShape& shape, std::optional<Error>& error);

}  // namespace cw
