// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Published measurements of served models (resources/measurements/serving_cases.json) beside what the model says.

#include "model/training/serving.h"

#include <iosfwd>

namespace cw {

enum class ServingMetric {
    TokensPerGpu,         ///< output tokens per second and GPU, prompts included
    PromptTokensPerGpu,   ///< prompts alone
    DecodedTokensPerGpu,  ///< without prompts; `promptTokens` is the mean context
    FirstToken,           ///< milliseconds
    BetweenTokens,        ///< milliseconds
    Latency,              ///< milliseconds of a whole batch
};

struct ServingCase {
    std::string id;
    bool isHeld = false;  ///< kept out of the fit of constants
    PartId gpu;
    std::string modelName;
    TransformerShape model;
    ServingLayout layout;
    ServingDemand demand;
    double batch = 0;     ///< 0: as many as fit
    double requests = 0;  ///< of the whole measurement, 0: endless
    Bandwidth nicPerGpu;
    ServingMetric metric{};
    double measured = 0;
    Provenance provenance;
};

/// Refuses unknown keys, models that the file doesn't name and rows without a source.
Result<std::vector<ServingCase>> servingCasesFromJson(std::istream& json);

/// In the unit of the measurement. Refuses a GPU that the catalogue lacks and what doesn't fit.
Result<double> predictServing(const ServingCase& one, const Catalogue& catalogue, const ServingConstantsPtr& constants);

/// Places of the rows with the metric of `like` that are most like it, nearest first: by size and kind of the model,
/// GPU, ranks, lengths and precision.
std::vector<std::size_t> nearestServingCases(const std::vector<ServingCase>& cases, const ServingCase& like,
                                             std::size_t count);

}  // namespace cw
