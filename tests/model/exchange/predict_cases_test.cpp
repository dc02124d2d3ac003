// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/calibration_runs.h"
#include "model/exchange/predict_cases.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace cw;

namespace {

std::vector<TrainingCase> casesOf(const std::string& name)
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/measurements/" + name);
    const auto read = readTrainingCases(in, test::builtinModels());
    if (!read)
        throw std::runtime_error(name + ": " + read.error().where);
    return *read;
}

const std::vector<TrainingCase>& publishedCases()
{
    static const std::vector<TrainingCase> cases = casesOf("training_cases.json");
    return cases;
}

/// Runs of publications that the fit of the constants never sees.
std::vector<TrainingCase> neverFitted()
{
    std::ifstream in(std::string(CW_SOURCE_DIR) + "/resources/measurements/never_fitted_runs.json");
    const nlohmann::json families = nlohmann::json::parse(in).at("families");
    std::vector<TrainingCase> runs;
    for (const TrainingCase& run : casesOf("more_training_cases.json"))
        if (std::any_of(families.begin(), families.end(),
                        [&](const auto& family) { return run.id.rfind(family.template get<std::string>(), 0) == 0; }))
            runs.push_back(run);
    return runs;
}

std::vector<Prediction> predictionsOf(const std::string& prefix)
{
    std::vector<TrainingCase> chosen;
    for (const TrainingCase& run : publishedCases())
        if (run.id.rfind(prefix, 0) == 0)
            chosen.push_back(run);
    return predict(chosen, *test::builtinCatalogue(), test::builtinConstants());
}

std::string caseText(const std::string& extra = {}, const std::string& modelExtra = {})
{
    return R"({"cases": [{"id": "one", "gpu": "A100-80GB-SXM", "gpus": 8, "gpus_per_node": 8,
        "inter_node_GBps_per_gpu": 25, "tp": 8, "pp": 1, "dp": 1, "virtual_stages": 1, "micro_batch": 4,
        "global_batch": 4, "precision": "fp16", "recompute": "full", "sequence_parallel": false,
        "flash_attention": false, "sharding": "none")" +
           extra +
           R"(, "model": {"layers": 48, "hidden": 6144, "heads": 64, "kv_heads": 64, "ffn": 24576, "vocab": 51200,
        "seq_len": 2048)" +
           modelExtra + "}}]}";
}

std::string replaced(std::string text, const std::string& old, const std::string& by)
{
    const std::size_t place = text.find(old);
    if (place == std::string::npos)
        throw std::runtime_error("not in the text: " + old);
    return text.replace(place, old.size(), by);
}

Result<std::vector<TrainingCase>> read(const std::string& text)
{
    std::istringstream in(text);
    return readTrainingCases(in, test::builtinModels());
}

}  // namespace

TEST_CASE("the eight runs of Korthikanti table 5 are within 5 percent on average")
{
    const PredictionSummary summary = summarise(predictionsOf("korthikanti-t5"));
    CHECK(summary.compared == 8);
    CHECK(summary.meanAbsError <= 5.0);
}

TEST_CASE("the ten runs of SC21 table 1 are within 8 percent on average")
{
    const PredictionSummary summary = summarise(predictionsOf("sc21-t1"));
    CHECK(summary.compared == 10);
    CHECK(summary.meanAbsError <= 8.0);
}

TEST_CASE("published dense runs of all stacks stay near the measurement, and the band holds most of them")
{
    const PredictionSummary summary =
        summarise(predict(publishedCases(), *test::builtinCatalogue(), test::builtinConstants()));
    CHECK(summary.compared >= 200);
    CHECK(summary.medianAbsError <= 5.0);
    CHECK(summary.insideBand >= 80.0);
}

TEST_CASE("runs of publications that were never fitted are met almost as well as the others, and the band holds them")
{
    const PredictionSummary summary =
        summarise(predict(neverFitted(), *test::builtinCatalogue(), test::builtinConstants()));
    CHECK(summary.compared == 64);
    CHECK(summary.refused == 0);
    CHECK(summary.medianAbsError <= 7.0);
    CHECK(summary.meanAbsError <= 8.0);
    CHECK(summary.p90AbsError <= 15.0);
    CHECK(summary.insideBand >= 80.0);
}

TEST_CASE("weights that each owner sends in turn cost more with every owner, inside a node hardly anything")
{
    // InternLM-7B with InternEvo, 8 and 1,024 GPUs: published step times differ by 3.2 s or by 0.5 s.
    const std::vector<TrainingCase> cases = casesOf("more_training_cases.json");
    const auto step = [&](const std::string& id) {
        const auto run = std::find_if(cases.begin(), cases.end(), [&](const auto& one) { return one.id == id; });
        REQUIRE(run != cases.end());
        return inSeconds(predict({*run}, *test::builtinCatalogue(), test::builtinConstants()).at(0).estimate->step);
    };
    const double all = step("internevo-7b-tp1-all-1024") - step("internevo-7b-tp1-all-8");
    const double node = step("internevo-7b-tp1-node-1024") - step("internevo-7b-tp1-node-8");
    CHECK(all > 2.0);
    CHECK(all < 5.0);
    CHECK(node < 1.0);
}

TEST_CASE("runs of papers and reports that no fit knows are met no worse than when they were first predicted")
{
    // A check and no target: the bounds are those of the first prediction, rounded up.
    const PredictionSummary summary =
        summarise(predict(casesOf("blind_training_cases.json"), *test::builtinCatalogue(), test::builtinConstants()));
    CHECK(summary.compared == 109);
    CHECK(summary.refused == 0);
    CHECK(summary.medianAbsError <= 13.0);
    CHECK(summary.meanAbsError <= 29.0);
    CHECK(summary.insideBand >= 57.0);
}

TEST_CASE("the ZeRO-3 runs of 2021 are met: their weights travel over one NIC a GPU")
{
    // Narayanan et al., arXiv 2104.04473, table 2: 44 to 144 TFLOP/s a GPU.
    int runs = 0;
    for (const Prediction& one :
         predict(casesOf("blind_training_cases.json"), *test::builtinCatalogue(), test::builtinConstants())) {
        if (one.id.rfind("blind-sc21t2-zero3", 0) != 0)
            continue;
        ++runs;
        CAPTURE(one.id, *one.errorPercent);
        CHECK(std::abs(*one.errorPercent) <= 30.0);
    }
    CHECK(runs == 6);
}

TEST_CASE("Llama 3's long context is met: every rank holds an early and a late part of the sequence")
{
    // arXiv 2407.21783, table 4: 380 TFLOP/s a GPU at 131,072 tokens on 16,384 GPUs.
    for (const Prediction& one : predict(neverFitted(), *test::builtinCatalogue(), test::builtinConstants()))
        if (one.id == "llama3-405b-16384-cp16")
            CHECK(std::abs(*one.errorPercent) <= 12.0);
}

TEST_CASE("a framework is named by one key, its release by another, and one that is not known widens the band")
{
    const auto estimateOf = [](const std::string& words) {
        std::istringstream in(caseText(words));
        const auto cases = readTrainingCases(in, test::builtinModels());
        REQUIRE(cases);
        return *predict(*cases, *test::builtinCatalogue(), test::builtinConstants()).at(0).estimate;
    };
    CHECK(estimateOf(R"(, "framework": "NeMo", "source": "performance page, NeMo 25.04")").stack == "nemo-2025-05");
    CHECK(estimateOf(R"(, "framework": "NeMo", "source": "a page of its own")").stack == "nemo");
    const TrainingEstimate unknown = estimateOf(R"(, "framework": "nanotron")");
    CHECK(unknown.bandShare >= test::builtinConstants()->common.unknownSoftwareBand);
    CHECK(std::count(unknown.assumptions.begin(), unknown.assumptions.end(), "software-not-calibrated") == 1);
}

TEST_CASE("published runs fit, as they ran")
{
    // Those that don't ran all the same: the bound is what is not explained.
    const auto misfits = [](const std::vector<TrainingCase>& cases) {
        const std::vector<Prediction> predictions = predict(cases, *test::builtinCatalogue(), test::builtinConstants());
        return std::count_if(predictions.begin(), predictions.end(),
                             [](const Prediction& one) { return one.estimate && !one.estimate->fits; });
    };
    CHECK(misfits(publishedCases()) <= 3);
    CHECK(misfits(casesOf("more_training_cases.json")) <= 3);
    CHECK(misfits(casesOf("blind_training_cases.json")) <= 9);
}

TEST_CASE("a run that does not say what it recomputes fits if any recomputation makes it fit")
{
    // 48 sequences of 2,048 tokens in the 22-billion model on eight GPUs: too much without recomputation.
    const auto ofRecompute = [](const std::string& words) {
        std::string text = replaced(caseText(), R"("flash_attention": false)", R"("flash_attention": true)");
        text = replaced(replaced(text, R"("micro_batch": 4)", R"("micro_batch": 12)"), R"("global_batch": 4)",
                        R"("global_batch": 12)");
        const auto cases = read(replaced(text, R"("recompute": "full")", words));
        REQUIRE(cases);
        return *predict(*cases, *test::builtinCatalogue(), test::builtinConstants()).at(0).estimate;
    };
    const TrainingEstimate none = ofRecompute(R"("recompute": "none")");
    const TrainingEstimate full = ofRecompute(R"("recompute": "full")");
    const TrainingEstimate open = ofRecompute(R"("recompute": "unknown")");
    CHECK_FALSE(none.fits);
    CHECK(full.fits);
    CHECK(open.fits);
    CHECK(open.memoryPerGpu < none.memoryPerGpu);
    CHECK(open.memoryPerGpu >= full.memoryPerGpu);
    CHECK(open.step == none.step);
    const auto isOpen = [](const TrainingEstimate& one) {
        return std::find(one.assumptions.begin(), one.assumptions.end(), "recompute-open") != one.assumptions.end();
    };
    CHECK(isOpen(open));
    CHECK_FALSE((isOpen(none) || isOpen(full)));
}

TEST_CASE("a shard in a node has as many ranks as are left of the node beside tensor parallelism")
{
    for (const TrainingCase& run : casesOf("more_training_cases.json"))
        if (run.id.rfind("internevo-7b-tp2-node", 0) == 0)
            CHECK(run.layout.shardGroup == 4);
}

TEST_CASE("a prediction does not depend on what was measured")
{
    const auto with = read(caseText(R"(, "measured": {"tokens_per_s_per_gpu_norm": 721.127})"));
    const auto other = read(caseText(R"(, "measured": {"tokens_per_s_per_gpu_norm": 5})"));
    const auto without = read(caseText());
    REQUIRE((with && other && without));
    const auto rate = [](const std::vector<TrainingCase>& cases) {
        return predict(cases, *test::builtinCatalogue(), test::builtinConstants()).at(0);
    };
    CHECK(rate(*with).estimate->tokensPerSecond == rate(*without).estimate->tokensPerSecond);
    CHECK(rate(*other).estimate->tokensPerSecond == rate(*without).estimate->tokensPerSecond);
    CHECK_FALSE(rate(*without).errorPercent);
    CHECK(*rate(*with).errorPercent == Approx(100 * (rate(*with).estimate->tokensPerSecond / 8 / 721.127 - 1)));
}

TEST_CASE("what the model cannot express is refused with its name")
{
    const auto refusal = [](const std::string& text) {
        const auto cases = read(text);
        REQUIRE(cases);
        const auto prediction = predict(*cases, *test::builtinCatalogue(), test::builtinConstants()).at(0);
        REQUIRE(prediction.refused);
        CHECK_FALSE(prediction.estimate);
        return prediction.refused->args.at(0);
    };
    CHECK(refusal(caseText(R"(, "kind": "single-layer")")) == "single-layer");
    CHECK(refusal(caseText(R"(, "kind": "inference")")) == "no-training");
    CHECK(refusal(caseText("", R"(, "attention": "linear")")) == "attention-kind");
    CHECK(refusal(replaced(caseText(), "\"fp16\"", "\"tf32\"")) == "precision");
    CHECK(refusal(replaced(caseText(), "A100-80GB-SXM", "Abacus")) == "Abacus");
    CHECK(refusal(replaced(caseText(), "A100-80GB-SXM", "TPU-v4")) == "TPU-v4");
    const std::string noBatch = replaced(caseText(), "\"micro_batch\": 4,", "");
    CHECK(refusal(replaced(noBatch, "\"global_batch\": 4,", "")) == "batch-not-stated");
}

TEST_CASE("a figure that nobody can have measured ends the comparison and the calibration, not the prediction")
{
    const auto good = read(caseText(R"(, "measured": {"tokens_per_s_per_gpu": 100})"));
    const auto wrong = read(caseText(R"(, "measured": {"tokens_per_s_per_gpu": 100, "memory_gib": -1})"));
    REQUIRE(good);
    REQUIRE(wrong);
    const auto expected = predict(*good, *test::builtinCatalogue(), test::builtinConstants());
    const auto found = predict(*wrong, *test::builtinCatalogue(), test::builtinConstants());
    REQUIRE(found[0].estimate);
    CHECK(found[0].estimate->step == expected[0].estimate->step);
    CHECK(expected[0].errorPercent);
    CHECK_FALSE(found[0].errorPercent);
    CHECK(calibrationRuns(*good, *test::builtinCatalogue(), test::builtinConstants()).size() == 1);
    CHECK(calibrationRuns(*wrong, *test::builtinCatalogue(), test::builtinConstants()).empty());
}

TEST_CASE("a figure that nobody can have measured is told by its place, and no other")
{
    const auto refusalWith = [](const std::string& measured) {
        const auto cases = read(caseText(", \"measured\": {" + measured + "}"));
        REQUIRE(cases);
        const auto predictions = predict(*cases, *test::builtinCatalogue(), test::builtinConstants());
        return predictions[0].refused ? predictions[0].refused->where + " " + predictions[0].refused->args[0]
                                      : std::string();
    };
    CHECK(refusalWith("\"tokens_per_s_per_gpu\": 100").empty());
    CHECK(refusalWith("\"tokens_per_s_per_gpu\": null").empty());
    CHECK(refusalWith("\"tokens_per_s_per_gpu\": -5") == "cases[0].measured.tokens_per_s_per_gpu -5");
    CHECK(refusalWith("\"tokens_per_s\": 0") == "cases[0].measured.tokens_per_s 0");
    CHECK(refusalWith("\"iteration_s\": 1e300") == "cases[0].measured.iteration_s 1e+300");
    CHECK(refusalWith("\"mfu_pct\": 160") == "cases[0].measured.mfu_pct 160");
    CHECK(refusalWith("\"memory_gib\": -1") == "cases[0].measured.memory_gib -1");
    CHECK(refusalWith("\"samples_per_s\": \"12\"") == "cases[0].measured.samples_per_s number");
    CHECK_FALSE(read(caseText(", \"measured\": {\"tokens_per_s\": NaN}")));
    CHECK_FALSE(read(caseText(", \"measured\": {\"tokens_per_s\": 1e999}")));
}

TEST_CASE("refusals of runs name the keys of cases")
{
    const auto refusedAt = [](const std::string& text) {
        const auto cases = read(text);
        REQUIRE(cases);
        const auto predictions = predict(*cases, *test::builtinCatalogue(), test::builtinConstants());
        REQUIRE(predictions[0].refused);
        return predictions[0].refused->where;
    };
    CHECK(refusedAt(replaced(caseText(), "\"tp\": 8, \"pp\": 1", "\"tp\": 8, \"pp\": 3")) == "pp");
    CHECK(refusedAt(replaced(caseText(), "\"heads\": 64, \"kv_heads\": 64", "\"heads\": 64, \"kv_heads\": 7")) ==
          "model.kv_heads");
}

TEST_CASE("a key that nobody knows is an error with the nearest one")
{
    const auto wrong = read(caseText(R"(, "mirco_batch": 4)"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::UnknownKey);
    CHECK(wrong.error().where == "cases[0].mirco_batch");
    CHECK(wrong.error().args.at(1) == "micro_batch");
    CHECK(read(caseText("", R"(, "layer": 4)")).error().code == ErrorCode::UnknownKey);
}

TEST_CASE("malformed case files are refused")
{
    CHECK_FALSE(read(""));
    CHECK_FALSE(read("[]"));
    CHECK_FALSE(read("{}"));
    CHECK_FALSE(read(R"({"cases": {}})"));
    CHECK_FALSE(read(R"({"cases": [1]})"));
    CHECK_FALSE(read(R"({"cases": [{}]})"));
    CHECK_FALSE(read(caseText(R"(, "gpus": -8)")));
    CHECK_FALSE(read(caseText(R"(, "ep": 1e300)")));
    CHECK_FALSE(read(std::string(1000, '[')));
}

TEST_CASE("the summary is the arithmetic of its errors")
{
    std::vector<Prediction> predictions(3);
    const double errors[] = {-10, 5, 20};
    for (std::size_t i = 0; i < 3; ++i) {
        predictions[i].gpus = 1;
        predictions[i].estimate = TrainingEstimate{};
        predictions[i].estimate->lowTokensPerSecond = 90;
        predictions[i].estimate->highTokensPerSecond = 110;
        predictions[i].measuredTokensPerSecondPerGpu = i == 2 ? 150 : 100;
        predictions[i].errorPercent = errors[i];
    }
    const PredictionSummary summary = summarise(predictions);
    CHECK(summary.compared == 3);
    CHECK(summary.medianAbsError == Approx(10));
    CHECK(summary.meanAbsError == Approx(35.0 / 3));
    CHECK(summary.p90AbsError == Approx(18));
    CHECK(summary.bias == Approx(5));
    CHECK(summary.insideBand == Approx(200.0 / 3));
    CHECK(summarise({}).compared == 0);
}

TEST_CASE("the answer is the documented JSON")
{
    const auto cases = read(caseText(R"(, "measured": {"tokens_per_s_per_gpu_norm": 721.127})"));
    REQUIRE(cases);
    const std::string text = predictionsToJson(predict(*cases, *test::builtinCatalogue(), test::builtinConstants()));
    CHECK(text.rfind("{\n  \"clusterwright\": \"", 0) == 0);
    for (const char* key : {"\"cases\"",
                            "\"id\"",
                            "\"predicted\"",
                            "\"iteration_s\"",
                            "\"tokens_per_s_per_gpu\"",
                            "\"model_tflops_per_gpu\"",
                            "\"mfu_pct\"",
                            "\"hfu_pct\"",
                            "\"memory_gib\"",
                            "\"fits\"",
                            "\"low_tokens_per_s_per_gpu\"",
                            "\"high_tokens_per_s_per_gpu\"",
                            "\"measured\"",
                            "\"tokens_per_s_per_gpu_norm\": 721.127",
                            "\"error_pct\"",
                            "\"summary\"",
                            "\"compared\": 1",
                            "\"refused\": 0",
                            "\"median_abs_error_pct\"",
                            "\"p90_abs_error_pct\"",
                            "\"bias_pct\"",
                            "\"inside_band_pct\""})
        CHECK(text.find(key) != std::string::npos);
}
