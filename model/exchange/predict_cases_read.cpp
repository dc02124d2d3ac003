// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_case_reading.h"

#include "model/training/transformer_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <set>

namespace cw {

namespace {

using namespace predict_cases;

constexpr NumberRange kCounts = {0, 1e9};

/// Keys that describe a run and change nothing. Every other key must be one that is read.
const char* const kDescriptions[] = {"about",
                                     "arxiv",
                                     "author",
                                     "cluster",
                                     "comment",
                                     "date",
                                     "evidence",
                                     "family",
                                     "intra_node_link",
                                     "memory_gb",
                                     "n_params",
                                     "norm_note",
                                     "notes",
                                     "reported_over_norm_full_attn",
                                     "sc21_formula_recheck_tflops",
                                     "system",
                                     "unverified_fields",
                                     "url",
                                     "verified",
                                     "year"};

const char* const kInputs[] = {"id",
                               "gpu",
                               "gpus",
                               "gpus_per_node",
                               "inter_node_GBps_per_gpu",
                               "kind",
                               "task",
                               "model",
                               "tp",
                               "pp",
                               "dp",
                               "cp",
                               "ep",
                               "etp",
                               "virtual_stages",
                               "micro_batch",
                               "global_batch",
                               "grad_accum",
                               "precision",
                               "recompute",
                               "sequence_parallel",
                               "flash_attention",
                               "sharding",
                               "framework",
                               "source",
                               "definition",
                               "note",
                               "compile",
                               "dp_overlap",
                               "tp_overlap",
                               "bf16_dense_peak_tflops_assumed",
                               "measured"};

/// A switch that some publications write as a word, and that stays open where it is neither true nor false.
std::optional<bool> optionalSwitch(const JsonValue& value, const char* key)
{
    const JsonValue* member = value.find(key);
    if (!member)
        return std::nullopt;
    if (member->kind == JsonValue::Kind::Boolean)
        return member->boolean;
    const std::string word = member->kind == JsonValue::Kind::Text ? lowerCase(member->text) : std::string();
    if (containsAny(word, {"true", "yes", "flash", "fa2", "fa3"}) || word == "on")
        return true;
    return word == "false" || word == "no" || word == "off" || word == "none" ? std::optional<bool>(false)
                                                                              : std::nullopt;
}

std::string optionalWords(const JsonValue& value, const char* key)
{
    const JsonValue* member = value.find(key);
    if (member && member->kind == JsonValue::Kind::Boolean)
        return member->boolean ? "true" : "none";
    return member && member->kind == JsonValue::Kind::Text ? member->text : std::string();
}

/// Fused attention came to training stacks with models of gated blocks and sequences of 4,096 tokens, and with the GPUs
/// that have FP8 units; before, it had to be asked for.
bool isFusedByDefault(const TrainingCase& run)
{
    const std::string gpu = lowerCase(run.gpu);
    return !containsAny(gpu, {"a100", "v100", "a800"}) || run.model.isGated || run.model.sequence >= 4096;
}

void readSizes(ObjectReader& reader, TrainingCase& run)
{
    ParallelLayout& layout = run.layout;
    layout.tensor = reader.integer("tp", 0, kCounts);
    layout.pipeline = reader.integer("pp", 0, kCounts);
    layout.data = reader.integer("dp", 0, kCounts);
    layout.context = reader.integer("cp", 1, kCounts);
    layout.expert = reader.integer("ep", 1, kCounts);
    layout.expertTensor = reader.integer("etp", 0, kCounts);
    layout.virtualStages = reader.integer("virtual_stages", 0, kCounts);
    layout.microBatch = reader.integer("micro_batch", 0, kCounts);
    layout.globalBatch = reader.integer("global_batch", 0, kCounts);
}

/// Where a publication names no framework, its place and its prose tell.
void readSoftware(ObjectReader& reader, const JsonValue& value, TrainingCase& run)
{
    run.framework = reader.text("framework");
    const std::string note = reader.text("note");
    run.publication = reader.text("source") + " " + reader.text("definition") + " " + optionalWords(value, "sharding");
    run.remarks = note;
    run.software.isCompiled = optionalSwitch(value, "compile");
    run.software.overlapsGradients = optionalSwitch(value, "dp_overlap");
    run.software.overlapsTensor = optionalSwitch(value, "tp_overlap");
    readRemarks(run.framework + " " + note, run);
}

void readLayout(ObjectReader& reader, const JsonValue& value, TrainingCase& run)
{
    ParallelLayout& layout = run.layout;
    readSizes(reader, run);
    readPrecision(reader.text("precision"), run);
    layout.isSequenceParallel = optionalSwitch(value, "sequence_parallel").value_or(layout.tensor != 1);
    layout.hasFlashAttention = optionalSwitch(value, "flash_attention").value_or(isFusedByDefault(run));
    readRecompute(optionalWords(value, "recompute"), run);
    readSharding(optionalWords(value, "sharding"), run);
    completeCase(run, reader.number("grad_accum", {0, 1e9}).value_or(0));
}

/// What was measured, kept for the comparison only. A figure of the wrong kind or out of sense is noted, not passed
/// over: the run would look as if it had been measured in another way, or not at all.
class Measured {
public:
    Measured(const JsonValue* value, const std::string& where)
        : value_(value)
        , where_(where)
    {
    }

    /// Tokens per second and GPU, free of the FLOP conventions of the sources.
    std::optional<double> rate(const TrainingCase& run, double peakTeraflops)
    {
        for (const char* key : {"tokens_per_s_per_gpu_norm", "tokens_per_s_per_gpu"})
            if (const auto rate = figure(key, kMostRate))
                return rate;
        if (run.gpus <= 0 || run.model.sequence <= 0)
            return std::nullopt;
        const double gpus = run.gpus;
        if (const auto rate = figure("tokens_per_s", kMostRate * gpus))
            return *rate / gpus;
        if (const auto rate = figure("samples_per_s", kMostRate * gpus))
            return *rate * run.model.sequence / gpus;
        for (const char* key : {"iteration_s", "iteration_s_derived"})
            if (const auto step = figure(key, kMostSeconds); step && run.layout.globalBatch > 0)
                return static_cast<double>(run.layout.globalBatch) * run.model.sequence / *step / gpus;
        const auto mfu = figure("mfu_pct", 100);
        if (!mfu || peakTeraflops <= 0 || run.model.experts.exist())
            return std::nullopt;
        const double flopsPerToken = modelFlops(run.model, 1, AttentionCount::Full).base() / run.model.sequence;
        return flopsPerToken > 0 ? std::optional<double>(*mfu / 100 * peakTeraflops * 1e12 / flopsPerToken)
                                 : std::nullopt;
    }

    std::optional<DataSize> memory()
    {
        for (const char* key : {"memory_gib", "peak_alloc_gib"})
            if (const auto size = figure(key, kMostGibibytes))
                return bytes(*size * 1024.0 * 1024.0 * 1024.0);
        return std::nullopt;
    }

    const std::optional<Error>& error() const { return error_; }

private:
    // Far above all that exists: tokens of one GPU, a step of a month, the memory of a rack.
    static constexpr double kMostRate = 1e8;
    static constexpr double kMostSeconds = 30 * 86400.0;
    static constexpr double kMostGibibytes = 1e5;

    std::optional<double> figure(const char* key, double most)
    {
        const JsonValue* found = value_ ? value_->find(key) : nullptr;
        if (!found || found->isNull())
            return std::nullopt;
        const bool isNumber = found->kind == JsonValue::Kind::Number;
        if (isNumber && found->number > 0 && found->number <= most)
            return found->number;
        const std::string place = where_ + "." + key;
        if (!error_ && isNumber)
            error_ =
                Error{ErrorCode::OutOfRange, place, {numberText(found->number), "> 0, <= " + numberText(most)}, {}};
        else if (!error_)
            error_ = Error{ErrorCode::WrongType, place, {"number"}, {}};
        return std::nullopt;
    }

    static std::string numberText(double number) { return fmt::format("{}", number); }

    const JsonValue* value_;
    std::string where_;
    std::optional<Error> error_;
};

TrainingCase readCase(const JsonValue& value, const std::string& where, ModelNames& names, std::optional<Error>& error)
{
    constexpr int kGpusOfServer = 8;
    TrainingCase run;
    ObjectReader reader(value, where, error);
    run.id = reader.requiredText("id");
    run.gpu = reader.requiredText("gpu");
    run.gpus = reader.integer("gpus", 0, kCounts);
    run.gpusPerNode = reader.integer("gpus_per_node", kGpusOfServer, {1, 1024});
    if (const auto rate = reader.number("inter_node_GBps_per_gpu", {0, 1e6}); rate && *rate > 0)
        run.nicPerGpu = gigabytesPerSecond(*rate);
    readKind(reader.text("kind") + " " + reader.text("task"), run);
    readSoftware(reader, value, run);
    const std::string modelPlace = reader.placeOf("model");
    if (const JsonValue* model = reader.object("model"))
        readModel(*model, modelPlace, error, names, run);
    else
        reader.fail(ErrorCode::MissingKey, modelPlace, {"model"});
    readLayout(reader, value, run);
    const double peak = reader.number("bf16_dense_peak_tflops_assumed", {0, 1e6}).value_or(0);
    Measured measured(reader.object("measured"), reader.placeOf("measured"));
    const std::optional<double> rate = measured.rate(run, peak);
    const std::optional<DataSize> memory = measured.memory();
    run.wrongMeasurement = measured.error();
    // Beside a figure out of sense the others are not believed either.
    if (!run.wrongMeasurement) {
        run.measuredTokensPerSecondPerGpu = rate;
        run.measuredMemory = memory;
    }
    return run;
}

void refuseForeignKeys(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    static const std::vector<std::string> known = [] {
        std::vector<std::string> keys(std::begin(kInputs), std::end(kInputs));
        keys.insert(keys.end(), std::begin(kDescriptions), std::end(kDescriptions));
        return keys;
    }();
    for (const auto& [key, member] : value.members)
        if (!error && std::find(known.begin(), known.end(), key) == known.end())
            error = Error{ErrorCode::UnknownKey, where + "." + key, {key, nearestName(key, known)}, {}};
}

}  // namespace

Result<std::vector<TrainingCase>> readTrainingCases(std::istream& json, const ModelPresets& presets)
{
    const Result<JsonValue> parsed = parseStrictJson(json);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    std::optional<Error> error;
    ObjectReader root(*parsed, "", error);
    root.object("conventions");
    root.text("about");
    if (!error && !parsed->find("cases"))
        return failure(ErrorCode::MissingKey, "cases", {"cases"});
    const std::vector<JsonValue>& items = root.list("cases");
    root.refuseUnknownKeys();
    std::vector<TrainingCase> cases;
    std::set<std::string> ids;
    ModelNames names(presets);
    for (std::size_t i = 0; i < items.size() && !error; ++i) {
        const std::string where = "cases[" + std::to_string(i) + "]";
        cases.push_back(readCase(items[i], where, names, error));
        refuseForeignKeys(items[i], where, error);
        if (!error && !ids.insert(cases.back().id).second)
            error = Error{ErrorCode::DuplicateId, where + ".id", {cases.back().id}, {}};
    }
    if (error)
        return tl::make_unexpected(*error);
    return cases;
}

}  // namespace cw
