// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs drawn at random over all models, GPUs, software stacks and kinds of layouts, for tests of what holds for every
// run. The same seed draws the same runs on every machine.

#include "tests/model/training/training_support.h"

#include <random>

namespace cw::test {

/// One that the model accepts. Its machine points to parts of the built-in catalogue.
struct RandomRun {
    TransformerShape model;
    ParallelLayout layout;  ///< complete
    TrainingMachine machine;
};

class RandomRuns {
public:
    explicit RandomRuns(unsigned seed);

    RandomRun next();

    int below(int count) { return static_cast<int>(engine_() % static_cast<unsigned>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    T oneOf(std::initializer_list<T> values)
    {
        return values.begin()[below(static_cast<int>(values.size()))];
    }

private:
    RandomRun candidate();
    TransformerShape anyModel();
    TrainingMachine anyMachine();
    ParallelLayout anyLayout(const TransformerShape& model);

    std::mt19937 engine_;
    std::vector<TransformerShape> models_;
    std::vector<const Gpu*> gpus_;
    std::vector<std::string> stacks_;
};

/// One line that names all that matters of a run, for the message of a failure.
std::string described(const RandomRun& run);

}  // namespace cw::test
