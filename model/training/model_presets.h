// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/part.h"
#include "model/design/workload.h"
#include "model/units/result.h"

#include <iosfwd>
#include <map>
#include <string>

namespace cw {

/// A published model that a workload can name.
struct ModelPreset {
    std::string id;    ///< "llama3-70b"
    std::string name;  ///< as its authors write it: "Llama 3 70B"
    TransformerShape shape;
    double parametersStated = 0;  ///< as published; the shape's own count agrees within a few percent
    Provenance provenance;
};

using ModelPresets = std::map<std::string, ModelPreset>;

/// Refuses unknown keys, presets without a source, widths that do not divide and ids that come twice.
Result<ModelPresets> modelPresetsFromJson(std::istream& json);

}  // namespace cw
