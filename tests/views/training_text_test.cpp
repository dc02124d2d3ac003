// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/words_layouts.h"
#include "views/text/words_training.h"

#include "model/training/layout_check.h"
#include "tests/support/small_model.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

QString refusal(const ParallelLayout& layout, int gpus)
{
    const auto result = completeLayout(test::smallModel(), layout, gpus);
    return result ? QString() : errorText(result.error());
}

}  // namespace

TEST_CASE("a refusal names the rule and the nearest valid values")
{
    CHECK(
        refusal(test::plainLayout(5, 1, 8), 8).toStdString() ==
        "Tensor parallel: Not possible: 5 does not divide the number of attention heads, which is 12. Nearest that is: "
        "4.");
    CHECK(refusal(test::plainLayout(1, 1, 100), 48).toStdString() ==
          "Global batch: Not possible: 100 is no multiple of the number of data-parallel ranks, which is 48. "
          "Nearest that is: 96 or 144.");
    ParallelLayout interleaved = test::plainLayout(1, 4, 6);
    interleaved.virtualStages = 2;
    CHECK(refusal(interleaved, 4).contains("a batch of 6 gives each rank 6. Nearest that is: 4 or 8."));
}

TEST_CASE("a refusal names its field as the window does, or as files do")
{
    const auto result = completeLayout(test::smallModel(), test::plainLayout(5, 1, 8), 8);
    REQUIRE_FALSE(result);
    CHECK(errorText(result.error(), PlaceNames::Keys).startsWith("layout.tp: "));
    Error inFile = result.error();
    inFile.file = "run.json";
    CHECK(errorText(inFile).startsWith("run.json, layout.tp: "));
    const Finding finding{"TR-02",
                          Severity::Error,
                          {"training-1"},
                          {static_cast<int>(ErrorCode::OutOfRange), std::string("layout.tp"), std::string("7")},
                          {},
                          {}};
    CHECK(findingText(finding, {}).contains("(Tensor parallel: "));
    CHECK(findingText(finding, {}, PlaceNames::Keys).contains("(layout.tp: "));
}

namespace {

void speakAmerican()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

}  // namespace

TEST_CASE("a refusal groups its numbers, and counts ranks only where there are some")
{
    speakAmerican();
    CHECK(refusal(test::plainLayout(1, 1, 4096), 1016).contains("4,096 is no multiple"));
    CHECK(refusal(test::plainLayout(1, 1, 4096), 1016).contains("which is 1,016. Nearest that is: 4,064 or 5,080."));
    CHECK(refusal(test::plainLayout(1, 3, 8), 8).contains("3 does not divide the 8 GPUs"));
    CHECK(refusal(test::plainLayout(2, 3, 8), 8).contains("3 times the 2 ranks of the other sizes"));
    const Error value{ErrorCode::OutOfRange, "gpus", {"-50000", "1 - 65536"}, {}};
    CHECK(errorText(value, PlaceNames::Keys) == "gpus: The value -50,000 is out of range; allowed is 1 … 65,536.");
    const Finding racks{"P05", Severity::Error, {"b"}, {std::string("rack"), 2048, kilowatts(44), kilowatts(40)}, {},
                        {}};
    CHECK(findingText(racks, {}).startsWith("2,048 rack(s)"));
    const Error fraction{ErrorCode::OutOfRange, "gpus", {"64.5", "1 … 65536"}, {}};
    CHECK(errorText(fraction).contains("no whole number"));
    const Error version{ErrorCode::OutOfRange, "x", {"v2024", "gpt-1300 - 1.2345"}, {}};
    CHECK(errorText(version).contains("v2024"));
}

TEST_CASE("a refusal of open sizes tells values and servers that would do")
{
    speakAmerican();
    const Error error{
        ErrorCode::OutOfRange,
        "layout.global_batch",
        {"4096", "", "open:multiple", "dataRanks", "127", "0", "4064", "4191", "gpus:1008:126", "gpus:1024:128"},
        {}};
    CHECK(errorText(error, PlaceNames::Keys) ==
          "layout.global_batch: Not possible, however the open sizes are chosen; at best 4,096 is no multiple of the "
          "number of data-parallel ranks, which is 127. Nearest that is: 4,064 or 4,191; or on 1,008 GPUs (126 "
          "server(s)) or 1,024 GPUs (128 server(s)).");
    const Error memory{ErrorCode::OutOfRange, "gpus", {"1016", "", "memory", "gpus", "1016", "0", "gpus:1024:128"}, {}};
    CHECK(errorText(memory, PlaceNames::Keys).contains("no layout that 1,016 GPUs can be divided into"));
    CHECK(errorText(memory, PlaceNames::Keys).contains("Nearest that is: 1,024 GPUs"));
}

TEST_CASE("a key that is given twice is no id")
{
    const Error key{ErrorCode::DuplicateId, "layout.tp", {"tp"}, {}};
    CHECK(errorText(key).contains("The key \"tp\" is given twice"));
    const Error id{ErrorCode::DuplicateId, "blocks[1].id", {"compute-1"}, {}};
    CHECK(errorText(id).contains("The id \"compute-1\" is used twice"));
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
                            ParallelLayout layout = test::plainLayout(tensor, pipeline, batch);
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
    advice.missing = gigabytes(12);  // 11.2 GiB
    CHECK(fitAdviceText(advice).contains("no change of up to three sizes"));
    FitOption both;
    both.steps = {{"recompute", 0, static_cast<int>(Recompute::Full)}, {"tensor", 2, 4}};
    FitOption one;
    one.steps = {{"gpus", 8, 16}};
    advice.options = {both, one};
    const QString sentence = fitAdviceText(advice);
    INFO(sentence.toStdString());
    CHECK(sentence.contains("11.2 GiB"));
    CHECK(sentence.contains("TP 4 instead of 2"));
    CHECK(sentence.contains("16 GPUs instead of 8"));
    CHECK_FALSE(sentence.contains('%'));
}

TEST_CASE("layouts that stand together tell each choice in which they differ, and no other")
{
    const ParallelLayout plain = test::plainLayout(2, 4, 64);
    ParallelLayout other = plain;
    struct Change {
        const char* words;
        void (*make)(ParallelLayout&, TrainingSoftware&);
    };
    const Change changes[] = {
        {"optimizer offloaded to the host", [](auto& layout, auto&) { layout.offloadsOptimizer = true; }},
        {"activations offloaded to the host", [](auto& layout, auto&) { layout.offloadsActivations = true; }},
        {"ZeRO-3 over 8 ranks",
         [](auto& layout, auto&) {
             layout.sharding = Sharding::Weights;
             layout.shardGroup = 8;
         }},
        {"no sequence parallelism", [](auto& layout, auto&) { layout.isSequenceParallel = false; }},
        {"zero-bubble schedule", [](auto& layout, auto&) { layout.schedule = PipelineSchedule::ZeroBubble; }},
        {"Full recomputation", [](auto& layout, auto&) { layout.recompute = Recompute::Full; }},
        {"2 virtual stages", [](auto& layout, auto&) { layout.virtualStages = 2; }},
        {"TP 1 inside experts", [](auto& layout, auto&) { layout.expertTensor = 1; }},
        {"hides gradient traffic", [](auto&, auto& software) { software.overlapsGradients = true; }},
    };
    for (const Change& change : changes) {
        other = plain;
        TrainingSoftware software;
        change.make(other, software);
        const QStringList told = layoutTextsApart({{plain}, {other, software}}, ToldLayout::Sizes);
        INFO(change.words << " in " << told.join(" | ").toStdString());
        CHECK(told[0] != told[1]);
        CHECK_FALSE(told[0].contains(change.words));
        CHECK(told[1].contains(change.words));
        CHECK(told[1].startsWith("TP 2 · PP 4 · DP 0 · "));
        CHECK(layoutTextsApart({{plain}, {other, software}}, ToldLayout::Differences)[1] == change.words);
        CHECK(layoutText({other, software}).contains(change.words));
    }
    // Alone, a layout has nothing to be told from.
    CHECK(layoutTextsApart({{plain}}, ToldLayout::Sizes)[0] == "TP 2 · PP 4 · DP 0 · micro batch 1");
    CHECK(layoutTextsApart({{plain}, {plain}}, ToldLayout::Differences)[1].isEmpty());
}
