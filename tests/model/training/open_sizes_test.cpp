// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What no choice of open sizes gets around, against all choices written out.
#include "model/training/open_sizes.h"

#include "model/training/layout_check.h"
#include "model/training/layout_choice.h"
#include "model/training/layout_rules.h"
#include "model/training/plan_training.h"
#include "tests/model/training/training_support.h"
#include "tests/support/small_model.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cw;

namespace {

/// Some choice of what a wish leaves open is possible. Stages of models without experts come out even, as in a search.
bool isPossibleSomehow(const TransformerShape& m, const ParallelLayout& wish, int gpus)
{
    const auto choices = [](int wished, int most) {
        std::vector<int> all;
        for (int i = wished > 0 ? wished : 1; i <= (wished > 0 ? wished : most); ++i)
            all.push_back(i);
        return all;
    };
    for (const int tensor : choices(wish.tensor, 12))
        for (const int pipeline : choices(wish.pipeline, 8))
            for (const int micro : choices(wish.microBatch, 4))
                for (const int stages : choices(wish.virtualStages, 2)) {
                    const bool isEven = m.layers % pipeline == 0 || (m.layers + 2) % pipeline == 0;
                    if (wish.pipeline == 0 && !isEven && !m.experts.exist())
                        continue;
                    ParallelLayout layout = wish;
                    layout.tensor = tensor;
                    layout.pipeline = pipeline;
                    layout.microBatch = micro;
                    layout.virtualStages = stages;
                    layout.isSequenceParallel = false;
                    layout.expertTensor = m.experts.exist() ? 1 : 0;
                    if (wish.globalBatch == 0)
                        layout.globalBatch = gpus * micro * pipeline * 2;
                    if (!completeOrViolation(m, layout, gpus))
                        return true;
                }
    return false;
}

int countsOfGpus(const std::vector<std::string>& args)
{
    return static_cast<int>(
        std::count_if(args.begin(), args.end(), [](const std::string& arg) { return arg.starts_with(kOnGpus); }));
}

constexpr std::size_t kFirstChoice = 6;

}  // namespace

TEST_CASE("a wish is refused exactly when no choice of its open sizes is possible, with values that mend it")
{
    std::mt19937 random(11);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    int refused = 0;
    int taken = 0;
    for (int trial = 0; trial < 3000; ++trial) {
        const TransformerShape m = trial % 2 == 1 ? test::smallModelOfExperts() : test::smallModel();
        TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 8 * (1 + upTo(12)));
        ParallelLayout wish;
        wish.isSequenceParallel = false;
        wish.data = trial % 3 == 0 ? 1 + upTo(12) : 0;
        wish.globalBatch = trial % 4 == 0 ? 0 : 1 + upTo(64);
        wish.microBatch = trial % 5 == 0 ? 1 + upTo(3) : 0;
        wish.pipeline = trial % 7 == 0 ? 1 << upTo(2) : 0;
        CAPTURE(trial, machine.gpus, wish.data, wish.globalBatch, wish.microBatch, wish.pipeline);
        const bool expected = isPossibleSomehow(m, wish, machine.gpus);
        const Result<void> answer = checkWish(m, wish, machine);
        REQUIRE(answer.has_value() == expected);
        (expected ? taken : refused)++;
        if (expected)
            continue;
        const std::vector<std::string>& args = answer.error().args;
        for (std::size_t i = kFirstChoice; i < args.size(); ++i) {
            ParallelLayout mended = wish;
            int gpus = machine.gpus;
            if (args[i].starts_with(kOnGpus))
                gpus = std::stoi(args[i].substr(kOnGpus.size()));
            else if (answer.error().where == "layout.global_batch")
                mended.globalBatch = std::stoi(args[i]);
            else if (answer.error().where == "layout.dp")
                mended.data = std::stoi(args[i]);
            else if (answer.error().where == "layout.micro_batch")
                mended.microBatch = std::stoi(args[i]);
            else
                continue;
            CAPTURE(answer.error().where, args[i]);
            CHECK(isPossibleSomehow(m, mended, gpus));
        }
    }
    CHECK(refused > 200);
    CHECK(taken > 200);
}

TEST_CASE("a batch on 127 servers is refused with the batches and the servers next to it")
{
    // 1,016 GPUs are 8 times the prime 127, and no size of this model takes 127: every batch is a multiple of it.
    ParallelLayout wish;
    wish.globalBatch = 4096;
    const auto answer = checkWish(test::model("deepseek-v3"), wish, test::machine("nvidia-h100-sxm5-80", 1016));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().where == "layout.global_batch");
    const std::vector<std::string>& args = answer.error().args;
    CHECK(args[2] == "open:multiple");
    CHECK(args[4] == "127");
    CHECK(args[kFirstChoice] == std::to_string(4096 / 127 * 127));
    CHECK(args[kFirstChoice + 1] == std::to_string((4096 / 127 + 1) * 127));
    CHECK(args.back() == "gpus:1024:128");
    CHECK(countsOfGpus(args) == 2);
}

TEST_CASE("copies that the GPUs cannot be divided into are refused with those next to them")
{
    ParallelLayout wish;
    wish.data = 7;
    wish.globalBatch = 1024;
    const auto answer = checkWish(test::model("llama3-70b"), wish, test::machine("nvidia-h100-sxm5-80", 512));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().where == "layout.dp");
    CHECK(answer.error().args[2] == "open:fills");
    CHECK(answer.error().args[kFirstChoice] == "4");
    CHECK(answer.error().args[kFirstChoice + 1] == "8");
}

TEST_CASE("a batch smaller than the GPUs is no reason to refuse while sizes are open")
{
    ParallelLayout wish;
    wish.globalBatch = 100;
    wish.microBatch = 5;
    const TrainingMachine machine = test::machine("nvidia-h100-sxm5-80", 512);
    CHECK(checkWish(test::model("llama3-70b"), wish, machine));
    // Three sequences at a time: four copies have 25 each, and no count of copies that 512 allows has a multiple of 3.
    wish.microBatch = 3;
    const auto answer = checkWish(test::model("llama3-70b"), wish, machine);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().where == "layout.micro_batch");
}

TEST_CASE("where no layout fits into memory, servers next to these that do are named")
{
    // In 127 servers experts go over eight ranks at most, and 32 of them with their optimizer fill no board of 80 GB.
    const TransformerShape model = test::model("deepseek-v3");
    const auto choice = chooseLayout(model, {}, test::machine("nvidia-h100-sxm5-80", 1016));
    REQUIRE_FALSE(choice);
    CHECK(choice.error().where == "gpus");
    CHECK(choice.error().args[2] == "memory");
    REQUIRE(countsOfGpus(choice.error().args) > 0);
    for (std::size_t i = kFirstChoice; i < choice.error().args.size(); ++i) {
        const int gpus = std::stoi(choice.error().args[i].substr(kOnGpus.size()));
        CHECK(chooseLayout(model, {}, test::machine("nvidia-h100-sxm5-80", gpus)));
    }
}
