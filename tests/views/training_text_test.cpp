// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/words_training.h"

#include "model/training/layout_check.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

TransformerShape model()
{
    TransformerShape m;
    m.layers = 8;
    m.hidden = 96;
    m.heads = 12;
    m.kvHeads = 4;
    m.feedForward = 48;
    m.vocabulary = 100;
    m.sequence = 64;
    return m;
}

ParallelLayout layoutOf(int tensor, int pipeline, int batch)
{
    ParallelLayout layout;
    layout.tensor = tensor;
    layout.pipeline = pipeline;
    layout.virtualStages = 1;
    layout.microBatch = 1;
    layout.globalBatch = batch;
    return layout;
}

QString refusal(const ParallelLayout& layout, int gpus)
{
    const auto result = completeLayout(model(), layout, gpus);
    return result ? QString() : errorText(result.error());
}

}  // namespace

TEST_CASE("a refusal names the rule and the nearest valid values")
{
    CHECK(refusal(layoutOf(5, 1, 8), 8).toStdString() ==
          "layout.tensor: Not possible: 5 does not divide the number of attention heads, which is 12. Nearest that is: "
          "4.");
    CHECK(refusal(layoutOf(1, 1, 100), 48).toStdString() ==
          "layout.globalBatch: Not possible: 100 is no multiple of the number of data-parallel ranks, which is 48. "
          "Nearest that is: 96 or 144.");
    ParallelLayout interleaved = layoutOf(1, 4, 6);
    interleaved.virtualStages = 2;
    CHECK(refusal(interleaved, 4).contains("a batch of 6 gives each rank 6. Nearest that is: 4 or 8."));
}

TEST_CASE("no refusal of a layout leaves a code word or a gap")
{
    for (int tensor = 1; tensor < 14; ++tensor)
        for (int pipeline = 1; pipeline < 9; ++pipeline)
            for (const int context : {1, 2, 3})
                for (const int batch : {7, 8, 16})
                    for (const int stages : {1, 2, 3})
                        for (const auto schedule :
                             {PipelineSchedule::OneForwardOneBackward, PipelineSchedule::DualPipe}) {
                            ParallelLayout layout = layoutOf(tensor, pipeline, batch);
                            layout.context = context;
                            layout.virtualStages = stages;
                            layout.schedule = schedule;
                            layout.expert = batch == 16 ? 2 : 1;
                            layout.shardGroup = batch == 7 ? 3 : 0;
                            const QString sentence = refusal(layout, 48);
                            INFO(sentence.toStdString());
                            CHECK_FALSE(sentence.contains('%'));
                            CHECK((sentence.isEmpty() || sentence.endsWith('.')));
                            CHECK_FALSE(sentence.contains("two-way"));
                            CHECK_FALSE(sentence.contains("Ranks"));
                        }
}

TEST_CASE("advice says by how much a run does not fit and what would make it fit")
{
    FitAdvice advice;
    advice.missing = gigabytes(12);
    CHECK(fitAdviceText(advice).contains("no change of up to three sizes"));
    FitOption both;
    both.steps = {{"recompute", 0, static_cast<int>(Recompute::Full)}, {"tensor", 2, 4}};
    FitOption one;
    one.steps = {{"gpus", 8, 16}};
    advice.options = {both, one};
    const QString sentence = fitAdviceText(advice);
    INFO(sentence.toStdString());
    CHECK(sentence.contains("12 GB"));
    CHECK(sentence.contains("TP 4 instead of 2"));
    CHECK(sentence.contains("16 GPUs instead of 8"));
    CHECK_FALSE(sentence.contains('%'));
}
