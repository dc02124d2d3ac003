// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/model_presets.h"
#include "model/training/training.h"
#include "tests/support/facts.h"

#include <fstream>
#include <stdexcept>

namespace cw::test {

inline TrainingConstantsPtr builtinConstants()
{
    static const TrainingConstantsPtr constants = [] {
        std::ifstream in(std::string(CW_RESOURCE_DIR) + "/models/training_constants.json");
        const auto loaded = trainingConstantsFromJson(in);
        if (!loaded)
            throw std::runtime_error("training_constants.json: " + loaded.error().where);
        return std::make_shared<const TrainingConstants>(*loaded);
    }();
    return constants;
}

inline const ModelPresets& builtinModels()
{
    static const ModelPresets models = [] {
        std::ifstream in(std::string(CW_RESOURCE_DIR) + "/models/presets.json");
        const auto loaded = modelPresetsFromJson(in);
        if (!loaded)
            throw std::runtime_error("presets.json: " + loaded.error().where);
        return *loaded;
    }();
    return models;
}

inline TransformerShape model(const std::string& id)
{
    return builtinModels().at(id).shape;
}

inline TrainingMachine machine(const std::string& gpu, int gpus)
{
    TrainingMachine machine;
    machine.gpu = &builtinCatalogue()->gpus.at(gpu);
    machine.gpus = gpus;
    machine.gpusPerNode = 8;
    machine.nicPerGpu = gigabitsPerSecond(400);
    machine.constants = builtinConstants();
    return machine;
}

/// Of which nothing is wished but the batch.
inline ParallelLayout openLayout(int batch)
{
    ParallelLayout wish;
    wish.globalBatch = batch;
    return wish;
}

/// Zero for a part that is not listed.
inline Duration part(const TrainingEstimate& estimate, const std::string& name)
{
    for (const StepPart& candidate : estimate.parts)
        if (candidate.part == name)
            return candidate.time;
    return {};
}

}  // namespace cw::test
