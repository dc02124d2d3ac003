// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The facts and templates that ship with the program, for tests of the whole engine.

#include "model/analysis/analysis.h"
#include "model/design/templates.h"
#include "tests/support/facts.h"

#include <map>

namespace cw::analysis_test {

template <class Value>
Value loaded(Result<Value> result)
{
    if (!result)
        throw std::runtime_error(result.error().file + ": " + result.error().where);
    return std::move(*result);
}

inline const Facts& builtinFacts()
{
    static const Facts facts = [] {
        std::ifstream storage(CW_RESOURCE_DIR "/storage/constants.json");
        std::ifstream training(CW_RESOURCE_DIR "/models/training_constants.json");
        std::ifstream serving(CW_RESOURCE_DIR "/models/serving_constants.json");
        std::ifstream fabric(CW_RESOURCE_DIR "/fabric/constants.json");
        std::ifstream reliability(CW_RESOURCE_DIR "/reliability/constants.json");
        Facts all;
        all.catalogue = test::builtinCatalogue();
        all.prices = test::builtinPrices();
        all.storage = std::make_shared<const StorageConstants>(loaded(storageConstantsFromJson(storage)));
        all.training = std::make_shared<const TrainingConstants>(loaded(trainingConstantsFromJson(training)));
        all.serving = std::make_shared<const ServingConstants>(loaded(servingConstantsFromJson(serving)));
        all.fabric = std::make_shared<const FabricConstants>(loaded(fabricConstantsFromJson(fabric)));
        all.reliability =
            std::make_shared<const ReliabilityConstants>(loaded(reliabilityConstantsFromJson(reliability)));
        return all;
    }();
    return facts;
}

inline DesignPtr fromTemplate(const std::string& id, const std::map<std::string, int>& settings = {})
{
    const std::string path = std::string(CW_RESOURCE_DIR) + "/templates/" + id + ".json";
    std::ifstream in(path);
    const Template what = loaded(templateFromJson(in, path));
    return std::make_shared<const Design>(loaded(instantiate(what, settings)));
}

inline DesignPtr edited(const DesignPtr& design, void (*edit)(Design&))
{
    Design copy = *design;
    edit(copy);
    return std::make_shared<const Design>(std::move(copy));
}

inline AnalysisPtr analysed(const DesignPtr& design, const AnalysisPtr& previous = {},
                            PriceScenario scenario = PriceScenario::Typical)
{
    return analyse(design, builtinFacts(), scenario, previous);
}

}  // namespace cw::analysis_test
