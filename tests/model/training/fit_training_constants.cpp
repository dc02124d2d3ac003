// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Fits the constants of the training model to the published runs and prints how well that holds.
//   cmake --build build/release --target fit_training_constants && build/release/bin/fit_training_constants
// Without words: one fit, the rest kept out, a table of families. Further words, in any order:
//   --all          fit all runs instead of 60 % of each family
//   --splits       six further splits, the spread of every figure
//   --leave-out    each family left out of the fit in turn
//   --ablate       each figure held at its neutral value, everything else refitted
//   --no-fit       errors of the constants as they are
//   --rows         every run, and which half it is in
//   --write FILE   the constants with the fitted values, and their ranges over the splits
// What is free and how far stands in the constants' file; which runs contradict others, in contradicted_runs.json;
// which publications no fit sees, in resources/measurements/never_fitted_runs.json.
// Within a family, runs are ordered by the FNV-1a hash of their id: the first 60 %, rounded up, are fitted. A figure is
// shared by all runs, a GPU family or a software stack, never by a model, a cluster or a run.

#include "model/exchange/predict_cases.h"
#include "model/training/calibration.h"
#include "tests/support/facts.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>
#include <map>
#include <set>

namespace {

using namespace cw;
using Json = nlohmann::ordered_json;

constexpr double kFitted = 0.6;
const std::string kResources = CW_RESOURCE_DIR;

TrainingConstants loadConstants()
{
    std::ifstream in(kResources + "/models/training_constants.json");
    const auto loaded = trainingConstantsFromJson(in);
    if (!loaded)
        throw std::runtime_error(loaded.error().where + " " +
                                 (loaded.error().args.empty() ? "" : loaded.error().args[0]));
    return *loaded;
}

std::vector<TrainingCase> loadCases()
{
    std::ifstream presetsIn(kResources + "/models/presets.json");
    const auto presets = modelPresetsFromJson(presetsIn);
    if (!presets)
        throw std::runtime_error(presets.error().where);
    std::vector<TrainingCase> all;
    for (const char* file : {"training_cases.json", "more_training_cases.json"}) {
        std::ifstream in(kResources + "/measurements/" + file);
        const auto cases = readTrainingCases(in, *presets);
        if (!cases)
            throw std::runtime_error(file + cases.error().where);
        all.insert(all.end(), cases->begin(), cases->end());
    }
    return all;
}

/// What the ids of runs begin with that no fit ever sees.
bool isNeverFitted(const std::string& id)
{
    static const Json file = Json::parse(std::ifstream(kResources + "/measurements/never_fitted_runs.json"));
    return std::any_of(file.at("families").begin(), file.at("families").end(),
                       [&](const Json& family) { return id.rfind(family.get<std::string>(), 0) == 0; });
}

std::set<std::string> contradictedRuns()
{
    std::ifstream in(CW_TEST_DIR "/contradicted_runs.json");
    std::set<std::string> ids;
    const Json file = Json::parse(in);
    for (const auto& [id, reason] : file.at("runs").items())
        ids.insert(id);
    return ids;
}

/// The publication, and what sets runs of one publication apart: GPUs, experts, long context.
std::string tableFamily(const CalibrationRun& run)
{
    const bool isTuned = run.machine.tuning.kind != Tuning::Pretraining;
    const bool isLong = run.layout.context > 1;
    const std::string kind = isTuned ? "-tuned" : run.model.experts.exist() ? "-moe" : isLong ? "-cp" : "";
    return familyOf(run.id) + kind + "/" + run.machine.gpu->architecture;
}

std::vector<CalibrationRun> neverFitted(const std::vector<CalibrationRun>& runs)
{
    std::vector<CalibrationRun> found;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(found),
                 [](const CalibrationRun& run) { return isNeverFitted(run.id); });
    return found;
}

/// FNV-1a: the same order on every machine.
std::uint64_t hashOf(const std::string& text)
{
    std::uint64_t hash = 1469598103934665603ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

std::vector<CalibrationRun> loadRuns(const TrainingConstants& constants)
{
    const auto shared = std::make_shared<const TrainingConstants>(constants);
    std::vector<CalibrationRun> runs;
    std::map<std::string, int> refused;
    for (const TrainingCase& measured : loadCases()) {
        if (!measured.measuredTokensPerSecondPerGpu)
            continue;
        const auto machine = machineOf(measured, *test::builtinCatalogue(), shared);
        const auto estimate = machine ? estimateTraining(measured.model, measured.layout, *machine)
                                      : tl::make_unexpected(machine.error());
        if (!estimate) {
            ++refused[familyOf(measured.id) + ": " + estimate.error().where + " " +
                      (estimate.error().args.empty() ? "" : estimate.error().args[0])];
            continue;
        }
        CalibrationRun run{measured.id,      "",       measured.model,
                           estimate->layout, *machine, *measured.measuredTokensPerSecondPerGpu};
        run.family = tableFamily(run);
        runs.push_back(std::move(run));
    }
    for (const auto& [why, count] : refused)
        fmt::print("refused {:3}  {}\n", count, why);
    return runs;
}

struct Split {
    std::vector<CalibrationRun> fitted;
    std::vector<CalibrationRun> kept;
};

Split splitOf(const std::vector<CalibrationRun>& runs, const std::string& salt)
{
    std::map<std::string, std::vector<const CalibrationRun*>> families;
    for (const CalibrationRun& run : runs)
        if (!isNeverFitted(run.id))
            families[run.family].push_back(&run);
    const std::set<std::string> contradicted = contradictedRuns();
    Split split;
    for (auto& [family, members] : families) {
        std::sort(members.begin(), members.end(),
                  [&](const auto* a, const auto* b) { return hashOf(salt + a->id) < hashOf(salt + b->id); });
        const auto count = static_cast<std::size_t>(std::ceil(kFitted * static_cast<double>(members.size()) - 1e-9));
        for (std::size_t i = 0; i < members.size(); ++i) {
            CalibrationRun run = *members[i];
            // Large families must not drown the small ones.
            run.weight = std::min(1.6, std::pow(20.0 / static_cast<double>(count), 0.25));
            if (contradicted.count(run.id) > 0)
                run.weight = 0;
            (i < count ? split.fitted : split.kept).push_back(run);
        }
    }
    return split;
}

Calibration fitted(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants,
                   const std::vector<FreeFigure>& free)
{
    auto result = calibrate(runs, constants, free);
    if (!result)
        throw std::runtime_error(result.error().where);
    return *result;
}

std::string text(const ErrorSummary& s)
{
    return fmt::format("n {:3}  median {:5.2f}  mean {:5.2f}  p90 {:5.2f}  bias {:+6.2f}", s.count, s.median, s.mean,
                       s.p90, s.bias);
}

void printErrors(const char* title, const std::vector<CalibrationRun>& runs, const TrainingConstants& constants)
{
    fmt::print("{:34} {}\n", title, text(errorSummary(calibrationErrors(runs, constants))));
}

/// Runs that no other run contradicts.
std::vector<CalibrationRun> uncontradicted(const std::vector<CalibrationRun>& runs)
{
    std::vector<CalibrationRun> sound;
    for (const CalibrationRun& run : runs)
        if (run.weight > 0)
            sound.push_back(run);
    return sound;
}

void printFamilies(const Split& split, const TrainingConstants& constants)
{
    std::map<std::string, std::pair<std::vector<CalibrationRun>, std::vector<CalibrationRun>>> families;
    for (const CalibrationRun& run : split.fitted)
        families[run.family].first.push_back(run);
    for (const CalibrationRun& run : split.kept)
        families[run.family].second.push_back(run);
    for (const auto& [family, both] : families)
        fmt::print("{:34} fitted {} | kept out {}\n", family,
                   text(errorSummary(calibrationErrors(both.first, constants))),
                   text(errorSummary(calibrationErrors(both.second, constants))));
}

void printNeverFitted(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants)
{
    std::map<std::string, std::vector<CalibrationRun>> families;
    for (const CalibrationRun& run : neverFitted(runs))
        families[run.family].push_back(run);
    for (const auto& [family, members] : families)
        fmt::print("{:34} never fitted {}\n", family, text(errorSummary(calibrationErrors(members, constants))));
}

void printRows(const std::vector<CalibrationRun>& runs, const Split& split, const TrainingConstants& constants)
{
    std::map<std::string, const char*> halves;
    for (const CalibrationRun& run : split.kept)
        halves[run.id] = "kept out";
    for (const CalibrationRun& run : split.fitted)
        halves[run.id] = "fitted";
    const std::vector<double> errors = calibrationErrors(runs, constants);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const CalibrationRun& run = runs[i];
        const ParallelLayout& l = run.layout;
        TrainingMachine machine = run.machine;
        machine.constants = std::make_shared<const TrainingConstants>(constants);
        const auto estimate = estimateTraining(run.model, run.layout, machine);
        std::string parts;
        for (const StepPart& part : estimate->parts)
            parts += fmt::format(" {}:{:.0f}", part.part.substr(0, 10), 100 * (part.time / estimate->step));
        fmt::print("ROW {:+7.1f} {} {} [{}] t{} p{} d{} c{} e{} v{} b{} B{} s{} L{} h{} rc{} |{} | step {:.3f} {}{}\n",
                   errors[i], run.id, halves.count(run.id) > 0 ? halves[run.id] : "never fitted", estimate->stack,
                   l.tensor, l.pipeline, l.data, l.context, l.expert, l.virtualStages, l.microBatch, l.globalBatch,
                   run.model.sequence, run.model.layers, run.model.hidden, static_cast<int>(l.recompute), parts,
                   inSeconds(estimate->step), std::abs(errors[i]) <= 100 * estimate->bandShare ? "" : "OUTSIDE ",
                   estimate->bandShare);
    }
}

/// Every free figure as seven splits fit it, the smallest first.
std::vector<std::vector<double>> overSplits(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants)
{
    std::vector<std::vector<double>> values(constants.freeFigures.size());
    for (int salt = 0; salt < 7; ++salt) {
        const Split split = splitOf(runs, salt == 0 ? "" : std::to_string(salt));
        const Calibration result = fitted(split.fitted, constants, constants.freeFigures);
        printErrors(fmt::format("split {} kept out", salt).c_str(), split.kept, result.constants);
        for (std::size_t j = 0; j < values.size(); ++j)
            values[j].push_back(result.values[j]);
    }
    for (std::vector<double>& figure : values)
        std::sort(figure.begin(), figure.end());
    return values;
}

void printSplits(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants)
{
    const std::vector<std::vector<double>> values = overSplits(runs, constants);
    for (std::size_t j = 0; j < values.size(); ++j)
        fmt::print("SPREAD {:44} {:.4g} [{:.4g} - {:.4g}]\n", constants.freeFigures[j].name, values[j][3],
                   values[j].front(), values[j].back());
}

/// The figure at the value that says nothing, if there is one.
void neutralise(TrainingConstants& constants, const FreeFigure& figure)
{
    if (!figure.neutral)
        return;
    for (const std::string& place : figure.places)
        for (double* value : constants.figuresAt(place))
            *value = *figure.neutral;
}

/// What only the family left out tells must not remain from an earlier fit: all start where they say nothing.
void printLeftOut(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants)
{
    std::set<std::string> families;
    for (const CalibrationRun& run : runs)
        if (!isNeverFitted(run.id))
            families.insert(run.family);
    TrainingConstants start = constants;
    for (const FreeFigure& figure : constants.freeFigures)
        neutralise(start, figure);
    const Split all = splitOf(runs, "");
    for (const std::string& family : families) {
        std::vector<CalibrationRun> others, own;
        for (const auto* half : {&all.fitted, &all.kept})
            for (const CalibrationRun& run : *half)
                (run.family == family ? own : others).push_back(run);
        printErrors(("without " + family).c_str(), own, fitted(others, start, constants.freeFigures).constants);
    }
}

void printAblations(const Split& split, const TrainingConstants& constants)
{
    printErrors("all figures free", split.kept, fitted(split.fitted, constants, constants.freeFigures).constants);
    for (const FreeFigure& figure : constants.freeFigures) {
        if (!figure.neutral)
            continue;
        TrainingConstants held = constants;
        neutralise(held, figure);
        std::vector<FreeFigure> others;
        for (const FreeFigure& other : constants.freeFigures)
            if (other.name != figure.name)
                others.push_back(other);
        printErrors((figure.name + fmt::format(" = {:g}", *figure.neutral)).c_str(), split.kept,
                    fitted(split.fitted, held, others).constants);
    }
}

Json& stated(Json& file, const std::string& place)
{
    const auto first = place.find('/');
    const auto last = place.rfind('/');
    const std::string figure = place.substr(last + 1);
    if (place.substr(0, first) == "common")
        return file.at("common").at(figure);
    const bool isGpu = place.substr(0, first) == "gpu";
    const std::string of = place.substr(first + 1, last - first - 1);
    for (Json& set : file.at(isGpu ? "gpu_families" : "stacks"))
        if (set.at(isGpu ? "family" : "id") == of)
            return set.at("constants").at(figure);
    throw std::runtime_error(place);
}

/// Four digits: more than the fit knows.
double rounded(double value)
{
    return std::stod(fmt::format("{:.4g}", value));
}

void write(const Calibration& result, const std::vector<std::vector<double>>& spread,
           const std::vector<FreeFigure>& free, const std::string& path)
{
    std::ifstream in(kResources + "/models/training_constants.json");
    Json file = Json::parse(in);
    for (std::size_t j = 0; j < free.size(); ++j)
        for (const std::string& place : free[j].places) {
            Json& figure = stated(file, place);
            figure["value"] = rounded(result.values[j]);
            figure["low"] = rounded(std::min(spread[j].front(), result.values[j]));
            figure["high"] = rounded(std::max(spread[j].back(), result.values[j]));
        }
    std::ofstream(path) << file.dump(2) << '\n';
}

}  // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    const auto asks = [&](const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    const TrainingConstants constants = loadConstants();
    const std::vector<CalibrationRun> runs = loadRuns(constants);
    Split split = splitOf(runs, "");
    if (asks("--all"))
        split.fitted.insert(split.fitted.end(), split.kept.begin(), split.kept.end());

    printErrors("fitted, before", split.fitted, constants);
    printErrors("kept out, before", split.kept, constants);
    printErrors("never fitted, before", neverFitted(runs), constants);
    TrainingConstants best = constants;
    if (!asks("--no-fit")) {
        const auto begin = std::chrono::steady_clock::now();
        const Calibration result = fitted(split.fitted, constants, constants.freeFigures);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        best = result.constants;
        fmt::print("{} free figures, loss {:.1f} -> {:.1f}, {:.1f} s\n", constants.freeFigures.size(),
                   result.lossBefore, result.lossAfter, took.count());
        for (std::size_t j = 0; j < result.values.size(); ++j) {
            const FreeFigure& figure = constants.freeFigures[j];
            const double margin = 0.01 * (figure.high - figure.low);
            const bool isBound = result.values[j] < figure.low + margin || result.values[j] > figure.high - margin;
            fmt::print("  {:44} {:.5g} -> {:.5g}{}\n", figure.name, result.start[j], result.values[j],
                       isBound ? " *" : "");
        }
        printErrors("fitted, after", split.fitted, best);
        printErrors("kept out, after", split.kept, best);
        printErrors("kept out, uncontradicted", uncontradicted(split.kept), best);
        printErrors("never fitted, after", neverFitted(runs), best);
        const auto file = std::find(words.begin(), words.end(), "--write");
        if (file != words.end() && file + 1 != words.end())
            write(result, overSplits(runs, constants), constants.freeFigures, *(file + 1));
    }
    printFamilies(split, best);
    printNeverFitted(runs, best);
    if (asks("--rows"))
        printRows(runs, split, best);
    if (asks("--splits"))
        printSplits(runs, constants);
    if (asks("--leave-out"))
        printLeftOut(runs, constants);
    if (asks("--ablate"))
        printAblations(split, constants);
}
