// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/part.h"
#include "model/design/workload.h"
#include "model/units/result.h"

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace cw {

/// A published model that a workload can name.
struct ModelPreset {
    std::string id;                       ///< "llama3-70b"
    std::string name;                     ///< as its authors write it: "Llama 3 70B"
    std::vector<std::string> otherNames;  ///< of the same network: "Llama 3.1 70B"
    TransformerShape shape;               ///< without layers if `layers` says what the model is
    std::vector<ListedLayer> layers;      ///< of a model that is no transformer, or not only
    double parametersStated = 0;          ///< as published; the shape's own count agrees within two percent
    double activeStated = 0;              ///< of a model with experts; 0: not published
    bool activeWithoutEmbedding = false;  ///< `activeStated` leaves out the input embedding
    double forwardFlopsStated = 0;        ///< of listed layers, one sample; 0: not published
    Provenance provenance;

    bool isListed() const { return !layers.empty(); }
};

using ModelPresets = std::map<std::string, ModelPreset>;

/// Refuses unknown keys, presets without a source, widths that do not divide and ids that come twice.
Result<ModelPresets> modelPresetsFromJson(std::istream& json);

/// The preset that a publication means by "Llama-3.1-70B", "llama3 70b" or "Llama-3-70B(12 layers)", or nullptr:
/// letters and digits count alone, and what stands in brackets is a remark.
const ModelPreset* presetNamed(const ModelPresets& presets, const std::string& name);
/// The presets whose names begin with the same letters, as those of one family do: "Llama" for "Llama-3.2-90B".
std::vector<const ModelPreset*> presetFamily(const ModelPresets& presets, const std::string& name);

}  // namespace cw
