// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Fits the constants of the serving model to the rows "fit" of the published measurements and prints them, and how the
// rows "held" do with them.
//   cmake --build build/dev --target fit_serving_constants && build/dev/bin/fit_serving_constants
// Golden-section search along one figure after the other. The loss is robust: logarithmic errors beyond kScale count
// linearly.

#include "model/training/serving_cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>

namespace {

using namespace cw;

constexpr int kSweeps = 8;
constexpr double kScale = 0.1;
const std::vector<std::string> kFree = {"gemm_16bit",       "gemm_8bit",      "gemm_4bit",     "attention",
                                        "activation_bytes", "layer_overhead", "pass_overhead", "sequence_overhead",
                                        "expert_products",  "group_wait"};

template <class T>
T taken(Result<T> result, const std::string& what)
{
    if (!result) {
        fmt::print(stderr, "{}: {}\n", what, result.error().where);
        std::exit(1);
    }
    return std::move(*result);
}

double errorOf(const ServingCase& one, const Catalogue& catalogue, const ServingConstants& constants)
{
    const auto predicted = predictServing(one, catalogue, std::make_shared<const ServingConstants>(constants));
    return predicted ? std::log(*predicted / one.measured) : 3.0;
}

double lossOf(const std::vector<ServingCase>& cases, const Catalogue& catalogue, const ServingConstants& constants)
{
    double loss = 0;
    for (const ServingCase& one : cases) {
        if (one.isHeld)
            continue;
        const double error = errorOf(one, catalogue, constants) / kScale;
        loss += 2 * (std::sqrt(1 + error * error) - 1);
    }
    return loss;
}

void fit(double ServingConstants::*member, ServingConstants& constants, const CalibratedFigure& range,
         const std::vector<ServingCase>& cases, const Catalogue& catalogue)
{
    const double ratio = (std::sqrt(5.0) - 1) / 2;
    double low = std::log(range.low);
    double high = std::log(range.high);
    const auto loss = [&](double x) {
        ServingConstants tried = constants;
        tried.*member = std::exp(x);
        return lossOf(cases, catalogue, tried);
    };
    for (int i = 0; i < 18; ++i) {
        const double a = high - ratio * (high - low);
        const double b = low + ratio * (high - low);
        (loss(a) < loss(b) ? high : low) = loss(a) < loss(b) ? b : a;
    }
    constants.*member = std::exp((low + high) / 2);
}

void print(const std::vector<ServingCase>& cases, const Catalogue& catalogue, const ServingConstants& constants)
{
    std::map<std::string, std::vector<double>> errors;
    for (const ServingCase& one : cases) {
        const auto predicted = predictServing(one, catalogue, std::make_shared<const ServingConstants>(constants));
        const double error = predicted ? *predicted / one.measured - 1 : 9.99;
        fmt::print("{:5} {:52} {:12.2f} {:12.2f} {:+7.1f} %\n", one.isHeld ? "held" : "fit", one.id,
                   predicted.value_or(0), one.measured, 100 * error);
        for (const std::string& group :
             {std::string("all"), one.modelName, one.gpu, one.provenance.source.substr(0, 22)})
            errors[(one.isHeld ? "held " : "fit  ") + group].push_back(error);
    }
    for (auto& [group, list] : errors) {
        double sum = 0;
        double bias = 0;
        for (double& error : list) {
            bias += error;
            error = std::abs(error);
            sum += error;
        }
        std::sort(list.begin(), list.end());
        const auto n = static_cast<double>(list.size());
        fmt::print("{:30} n {:3}  mean {:5.1f} %  median {:5.1f} %  p90 {:5.1f} %  bias {:+5.1f} %\n", group,
                   list.size(), 100 * sum / n, 100 * list[list.size() / 2], 100 * list[list.size() * 9 / 10],
                   100 * bias / n);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const std::string resources = CW_RESOURCE_DIR;
    std::ifstream gpus(resources + "/catalogue/gpus.json");
    std::ifstream constantsFile(resources + "/models/serving_constants.json");
    std::ifstream casesFile(resources + "/measurements/serving_cases.json");
    Catalogue catalogue;
    if (!addParts(catalogue, gpus, "gpus.json"))
        return 1;
    ServingConstants constants = taken(servingConstantsFromJson(constantsFile), "constants");
    const std::vector<ServingCase> cases = taken(servingCasesFromJson(casesFile), "cases");
    const bool isFitting = argc < 2 || std::string(argv[1]) != "--print";
    for (int sweep = 0; isFitting && sweep < kSweeps; ++sweep)
        for (const auto& [name, member] : servingFigures())
            if (std::find(kFree.begin(), kFree.end(), name) != kFree.end())
                fit(member, constants, constants.figures.at(name), cases, catalogue);
    print(cases, catalogue, constants);
    fmt::print("loss {:.2f}\n", lossOf(cases, catalogue, constants));
    for (const auto& [name, member] : servingFigures())
        fmt::print("\"{}\": {:.4g},\n", name, constants.*member);
    return 0;
}
