// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What tests of serving share.

#include "model/training/serving.h"
#include "tests/model/training/training_support.h"

namespace cw::test {

inline ServingConstantsPtr servingConstants()
{
    static const ServingConstantsPtr loaded = [] {
        std::ifstream in(std::string(CW_RESOURCE_DIR) + "/models/serving_constants.json");
        const auto read = servingConstantsFromJson(in);
        if (!read)
            throw std::runtime_error("serving_constants.json: " + read.error().where);
        return std::make_shared<const ServingConstants>(*read);
    }();
    return loaded;
}

inline const Gpu& gpu(const std::string& id = "nvidia-h100-sxm5-80")
{
    return test::builtinCatalogue()->gpus.at(id);
}

inline ServingMachine machineOf(const Gpu& gpu, int gpus = 64)
{
    ServingMachine machine;
    machine.gpu = &gpu;
    machine.gpus = gpus;
    machine.domain = 8;
    machine.nicPerGpu = gigabitsPerSecond(400);
    machine.constants = servingConstants();
    return machine;
}

inline ParallelLayout wishOf(Precision precision, int tensor = 0, int expert = 1)
{
    ParallelLayout wish;
    wish.precision = precision;
    wish.tensor = tensor;
    wish.expert = expert;
    return wish;
}

}  // namespace cw::test
