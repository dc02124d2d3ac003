// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What README and manual say of the accuracy of the training estimate is what the program computes.
#include "model/exchange/predict_cases.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace cw;

namespace {

std::string contentOf(const std::string& path)
{
    std::ifstream in(std::string(CW_SOURCE_DIR) + "/" + path);
    std::ostringstream content;
    content << in.rdbuf();
    // Lines are wrapped somewhere; spaces at their beginning are no part of the sentence.
    std::istringstream words(content.str());
    std::string text;
    for (std::string word; words >> word;)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

bool isNeverFitted(const std::string& id)
{
    static const nlohmann::json families = [] {
        std::ifstream in(std::string(CW_SOURCE_DIR) + "/resources/measurements/never_fitted_runs.json");
        return nlohmann::json::parse(in).at("families");
    }();
    for (const auto& family : families)
        if (id.starts_with(family.get<std::string>()))
            return true;
    return false;
}

struct Accuracy {
    int runs = 0;
    PredictionSummary fitted, neverFitted, blind;
};

Accuracy accuracy()
{
    std::vector<Prediction> fitted;
    std::vector<Prediction> neverFitted;
    for (const char* name : {"training_cases.json", "more_training_cases.json"}) {
        std::ifstream in(std::string(CW_RESOURCE_DIR) + "/measurements/" + name);
        const auto cases = readTrainingCases(in, test::builtinModels());
        REQUIRE(cases);
        for (const Prediction& one : predict(*cases, *test::builtinCatalogue(), test::builtinConstants()))
            (isNeverFitted(one.id) ? neverFitted : fitted).push_back(one);
    }
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/measurements/blind_training_cases.json");
    const auto cases = readTrainingCases(in, test::builtinModels());
    REQUIRE(cases);
    const auto blind = predict(*cases, *test::builtinCatalogue(), test::builtinConstants());
    return {static_cast<int>(fitted.size() + neverFitted.size() + blind.size()), summarise(fitted),
            summarise(neverFitted), summarise(blind)};
}

void checkSays(const std::string& path, const std::string& sentence)
{
    CAPTURE(path, sentence);
    const bool says = contentOf(path).find(sentence) != std::string::npos;
    CHECK(says);
}

}  // namespace

TEST_CASE("README and manual state the accuracy that the program has")
{
    const Accuracy now = accuracy();
    const PredictionSummary& fitted = now.fitted;
    const PredictionSummary& fresh = now.neverFitted;
    const PredictionSummary& blind = now.blind;
    const int compared = fitted.compared + fresh.compared + blind.compared;
    checkSays("README.md",
              fmt::format("held against {} published runs that ship with it, of which it can compare {}: absolute "
                          "error {:.1f} % in the median and {:.1f} % on average over the families that were fitted, "
                          "{:.1f} % and {:.1f} % over {} runs of publications that were never fitted",
                          now.runs, compared, fitted.medianAbsError, fitted.meanAbsError, fresh.medianAbsError,
                          fresh.meanAbsError, fresh.compared));
    const char* english = "resources/manual/en/05-training.md";
    checkSays(english, fmt::format("held against {} published runs that ship with the program; {} of them state what a "
                                   "comparison needs. For the {} of families that the fit knows, the absolute error in "
                                   "tokens per second is {:.1f} % in the median and {:.1f} % on average, nine in ten "
                                   "stay below {:.1f} %, and {:.0f} % of the measurements lie inside the band.",
                                   now.runs, compared, fitted.compared, fitted.medianAbsError, fitted.meanAbsError,
                                   fitted.p90AbsError, fitted.insideBand));
    checkSays(english, fmt::format("For {} runs of publications that no fit has seen it is {:.1f} % and {:.1f} %, nine "
                                   "in ten below {:.1f} %, {:.0f} % inside the band.",
                                   fresh.compared, fresh.medianAbsError, fresh.meanAbsError, fresh.p90AbsError,
                                   fresh.insideBand));
    const char* chinese = "resources/manual/zh_CN/05-training.md";
    checkSays(chinese, fmt::format("{} 个公开训练结果对照，其中 {} 个给出了比较所需的数字。在拟合所知系列的 {} "
                                   "个上，每秒 token 数的绝对误差中位数 {:.1f} %，平均 {:.1f} %，九成低于 {:.1f} "
                                   "%，{:.0f} % 的实测落在区间内。",
                                   now.runs, compared, fitted.compared, fitted.medianAbsError, fitted.meanAbsError,
                                   fitted.p90AbsError, fitted.insideBand));
    checkSays(chinese, fmt::format("从未参与任何拟合的出处的 {} 个上为 {:.1f} % 和 {:.1f} %，九成低于 {:.1f} %，{:.0f} "
                                   "% 落在区间内。",
                                   fresh.compared, fresh.medianAbsError, fresh.meanAbsError, fresh.p90AbsError,
                                   fresh.insideBand));
    for (const std::string language : {"en", "zh_CN"}) {
        const std::string page = "resources/manual/" + language + "/10-numbers.md";
        checkSays(page, fmt::format("| {} | {:.1f} % | {:.1f} % | {:.1f} % |", fitted.compared, fitted.medianAbsError,
                                    fitted.meanAbsError, fitted.p90AbsError));
        checkSays(page, fmt::format("| {} | {:.1f} % | {:.1f} % | {:.1f} % |", fresh.compared, fresh.medianAbsError,
                                    fresh.meanAbsError, fresh.p90AbsError));
    }
}
