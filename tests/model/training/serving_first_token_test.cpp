// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The first token of a served request: its parts, and its wait against a scheduler that is played through.
#include "model/training/serving_first_token.h"
#include "tests/model/training/serving_support.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <deque>
#include <random>

using namespace cw;
using namespace cw::test;

namespace {

ServingMachine h200()
{
    return machineOf(gpu("nvidia-h200-sxm-141"));
}

ServingLayout layoutFor(const TransformerShape& model)
{
    const bool isSpread = model.experts.exist() && model.experts.count % 8 == 0;
    return {isSpread ? 1 : 8, isSpread ? 8 : 1, Precision::Fp8, Precision::Fp8};
}

/// So many that those which wait are missed by none.
constexpr double kMany = 1e5;

/// Mean seconds to the first token where passes follow each other, each makes tokens for the others in `decode` seconds
/// and takes prompts along in the order in which they came, as far as `1 / passes` of them fit.
double played(const PromptQueue& queue)
{
    struct Waiting {
        double since = 0;
        double left = 1;
    };
    std::mt19937_64 random(7);
    std::exponential_distribution<double> gap(queue.others / queue.turn);
    std::deque<Waiting> waiting;
    double now = 0;
    double next = gap(random);
    double sum = 0;
    int count = 0;
    while (count < 40'000) {
        double room = 1 / queue.passes;
        double taken = 0;
        std::vector<double> done;
        while (!waiting.empty() && room > 1e-9) {
            const double part = std::min(room, waiting.front().left);
            room -= part;
            taken += part;
            waiting.front().left -= part;
            if (waiting.front().left > 1e-9)
                continue;
            done.push_back(waiting.front().since);
            waiting.pop_front();
        }
        now += queue.decode + taken * queue.prompt;
        for (; next < now; next += gap(random))
            waiting.push_back({next, 1});
        for (const double since : done) {
            sum += now - since;
            ++count;
        }
    }
    return sum / count;
}

}  // namespace

TEST_CASE("the wait for prompts is that of a scheduler that is played through")
{
    // From prompts that a pass takes by the dozen to those that fill four passes, from light to heavy load.
    for (const double prompt : {0.05, 0.3, 1.0, 4.0})
        for (const double passes : {1 / 16.0, 1 / 4.0, 1 / 1.6, 1.0, 4.0})
            for (const double load : {0.1, 0.4, 0.7}) {
                const double arrivals = load / (prompt + passes);
                const PromptQueue queue{1, prompt, passes, kMany, kMany / arrivals};
                INFO("prompt " << prompt << ", passes " << passes << ", load " << load);
                const double formula = waitForPrompts(queue) + std::ceil(passes - 1e-9) + prompt;
                CHECK(formula == Approx(played(queue)).epsilon(0.15));
            }
}

TEST_CASE("no first token comes sooner than the next ones where others are served")
{
    const ServingMachine machine = h200();
    for (const auto& [id, preset] : builtinModels()) {
        if (preset.isListed() || preset.shape.heads % 8 != 0)
            continue;
        const ServingLayout layout = layoutFor(preset.shape);
        for (const int prompt : {16, 512, 20'000})
            for (const int output : {2, 64, 2048}) {
                const ServingDemand demand{0, prompt, output, {}, {}, {}};
                ServingPoint before;
                for (double batch = 1; batch <= 2048; batch *= 4) {
                    const ServingPoint point = servingPoint(preset.shape, layout, machine, demand, batch);
                    INFO(id << ", " << prompt << " in, " << output << " out, " << batch << " at once");
                    if (batch > layout.groups())
                        CHECK(inSeconds(point.first.total()) >= inSeconds(point.betweenTokens) * (1 - 1e-9));
                    CHECK(point.first.total() >= before.first.total());
                    CHECK(point.betweenTokens >= before.betweenTokens);
                    before = point;
                }
            }
    }
}

TEST_CASE("the first token of a request alone is its prompt, and with others its passes carry them")
{
    const ServingMachine machine = h200();
    const TransformerShape& model = builtinModels().at("llama3-70b").shape;
    const ServingLayout layout{4, 1, Precision::Fp8, Precision::Fp8};
    const ServingDemand demand{0, 1000, 200, {}, {}, {}};
    const FirstToken alone = servingPoint(model, layout, machine, demand, 1).first;
    CHECK(alone.underWay.base() == 0);
    CHECK(alone.otherPrompts.base() == 0);
    CHECK(alone.decoding.base() == 0);
    CHECK(alone.total() == promptPasses(model, layout, machine, 1000).total());
    const FirstToken many = servingPoint(model, layout, machine, demand, 256).first;
    const Duration pass = decodePass(model, layout, machine, 255, 1100).total();
    CHECK(inSeconds(many.underWay) == Approx(inSeconds(pass) / 2));
    CHECK(many.prompt.total() == alone.prompt.total());
    // One pass serves both, which costs less than two: weights are read once.
    CHECK(inSeconds(many.decoding) > 0);
    CHECK(inSeconds(many.decoding) < inSeconds(pass));
    // Prompts longer than a pass take as many as they fill.
    const double room = machine.constants->chunkTokens;
    CHECK(passesOfPrompt(layout, machine, room, 0) == 1);
    CHECK(passesOfPrompt(layout, machine, room, 1) == 2);
    CHECK(passesOfPrompt(layout, machine, 3.5 * room, 0) == 4);
}

TEST_CASE("a curve ends where twice as many requests bring less than three per cent")
{
    const ServingMachine machine = h200();
    const TransformerShape& model = builtinModels().at("llama3-8b").shape;
    ParallelLayout wish;
    wish.tensor = 1;
    wish.precision = Precision::Fp8;
    const ServingDemand demand{0, 200, 200, {}, {}, {}};
    const auto estimate = estimateServing(model, wish, demand, machine);
    REQUIRE(estimate);
    REQUIRE(estimate->limits.gain);
    const double last = *estimate->limits.gain;
    const auto rate = [&](double batch) {
        return servingPoint(model, estimate->layout, machine, demand, batch).outputTokensPerSecond;
    };
    CHECK(estimate->curve.back().batch == last);
    CHECK(last < estimate->largestBatch);
    CHECK(estimate->point.batch == last);
    CHECK(estimate->batchBound == "gain");
    CHECK(rate(2 * last) < 1.03 * rate(last));
    CHECK(rate(2 * (last - 1)) >= 1.03 * rate(last - 1));
}
