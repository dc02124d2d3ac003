// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue/strict_json.h"
#include "model/exchange/predict_cases.h"

#include <algorithm>
#include <cctype>
#include <istream>

namespace cw {

namespace {

/// Keys that describe a run and change nothing. Every other key must be one that is read.
const char* const kDescriptions[] = {"about",
                                     "arxiv",
                                     "author",
                                     "bf16_dense_peak_tflops_assumed",
                                     "comment",
                                     "compile",
                                     "date",
                                     "definition",
                                     "evidence",
                                     "grad_accum",
                                     "intra_node_link",
                                     "memory_gb",
                                     "n_params",
                                     "norm_note",
                                     "note",
                                     "notes",
                                     "reported_over_norm_full_attn",
                                     "sc21_formula_recheck_tflops",
                                     "source",
                                     "system",
                                     "task",
                                     "unverified_fields",
                                     "url",
                                     "verified",
                                     "year"};

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// Gathers the first reason why a run is beyond the model.
class Expressible {
public:
    explicit Expressible(TrainingCase& run)
        : run_(run)
    {
    }
    void refuseIf(bool isBeyond, const char* reason)
    {
        if (isBeyond && !run_.cannotExpress)
            run_.cannotExpress = reason;
    }

private:
    TrainingCase& run_;
};

void readModel(const JsonValue& value, const std::string& where, std::optional<Error>& error, TrainingCase& run,
               Expressible& expressible)
{
    ObjectReader reader(value, where, error);
    TransformerShape& model = run.model;
    reader.text("name");
    model.layers = reader.integer("layers", 0);
    model.hidden = reader.integer("hidden", 0, {0, 1e8});
    model.heads = reader.integer("heads", 0);
    model.kvHeads = reader.integer("kv_heads", model.heads);
    model.feedForward = reader.integer("ffn", 4 * model.hidden, {0, 1e9});
    model.vocabulary = reader.integer("vocab", 0, {0, 1e8});
    model.sequence = reader.integer("seq_len", 0, {0, 1e9});
    model.tiedEmbeddings = reader.boolean("tied_embeddings", false);
    // A plain feed-forward block is four times as wide as the model; gated blocks choose another width, so that
    // their three matrices weigh about as much. Where a run says which it is, that stands.
    model.isGated = reader.boolean("gated", model.feedForward != 4LL * model.hidden);
    expressible.refuseIf(reader.integer("experts", 0) > 0, "mixture-of-experts");
    expressible.refuseIf(reader.integer("topk", 0) > 0, "mixture-of-experts");
    reader.integer("expert_ffn", 0);
    reader.integer("shared_experts", 0);
    reader.integer("dense_layers", 0);
    const int headSize = reader.integer("head_dim", 0);
    expressible.refuseIf(headSize > 0 && static_cast<long long>(headSize) * model.heads != model.hidden, "head-size");
    expressible.refuseIf(!reader.text("attention").empty(), "special-attention");
    expressible.refuseIf(!reader.text("peft").empty(), "low-rank-adaptation");
    reader.refuseUnknownKeys();
}

void readPrecision(const std::string& words, TrainingCase& run, Expressible& expressible)
{
    // "amp_bf16", "FP8-CS (FP8-MX)", "bf16 (some fp16)": the first word counts, the rest is a remark.
    std::string word = lowerCase(words.substr(0, words.find(' ')));
    if (word.rfind("amp_", 0) == 0)
        word = word.substr(4);
    if (word == "fp16")
        run.layout.precision = Precision::Fp16;
    else if (word == "bf16")
        run.layout.precision = Precision::Bf16;
    else if (contains(word, "fp8"))
        run.layout.precision = Precision::Fp8;
    else
        expressible.refuseIf(true, contains(word, "fp4") ? "fp4" : "precision");
    run.layout.scales = contains(word, "mx") ? ScaleKind::Block : ScaleKind::Tensor;
    expressible.refuseIf(contains(word, "rowwise"), "row-wise-fp8");
}

void readRecompute(const std::string& words, TrainingCase& run, Expressible& expressible)
{
    const std::string word = lowerCase(words);
    expressible.refuseIf(contains(word, "per-op"), "partial-recompute");
    if (word.rfind("full", 0) == 0)
        run.layout.recompute = Recompute::Full;
    else if (contains(word, "selective"))
        run.layout.recompute = Recompute::Selective;
    else
        run.layout.recompute = Recompute::None;
    run.hasUnstatedInputs = run.hasUnstatedInputs || word.empty();
}

void readSharding(const std::string& words, TrainingCase& run, Expressible& expressible)
{
    const std::string word = lowerCase(words);
    expressible.refuseIf(contains(word, "fsdp") || contains(word, "zero3") || contains(word, "zero-3"),
                         "fully-sharded");
    const bool hasDistributedOptimizer = contains(word, "distributed optimizer") || contains(word, "zero1") ||
                                         contains(word, "zero2") || contains(word, "zero-1") ||
                                         contains(word, "zero-2");
    run.layout.sharding = hasDistributedOptimizer ? Sharding::Optimizer : Sharding::None;
}

void readLayout(ObjectReader& reader, TrainingCase& run, Expressible& expressible)
{
    ParallelLayout& layout = run.layout;
    layout.tensor = reader.integer("tp", 0);
    layout.pipeline = reader.integer("pp", 0);
    layout.data = reader.integer("dp", 0);
    layout.virtualStages = reader.integer("virtual_stages", 0);
    layout.microBatch = reader.integer("micro_batch", 0);
    layout.globalBatch = reader.integer("global_batch", 0, {0, 1e9});
    expressible.refuseIf(reader.integer("cp", 1) > 1, "context-parallel");
    expressible.refuseIf(reader.integer("ep", 1) > 1, "mixture-of-experts");
    expressible.refuseIf(layout.tensor == 0 || layout.pipeline == 0, "layout-not-stated");
    expressible.refuseIf(layout.globalBatch == 0, "batch-not-stated");
    readPrecision(reader.text("precision"), run, expressible);
    readRecompute(reader.text("recompute"), run, expressible);
    readSharding(reader.text("sharding"), run, expressible);
    layout.isSequenceParallel = reader.boolean("sequence_parallel", layout.tensor > 1);
    // Fused attention came to training stacks with the GPUs that have FP8 units; before, it had to be asked for.
    const bool isRecent = run.gpu.rfind("A100", 0) != 0 && run.gpu.rfind("V100", 0) != 0;
    layout.hasFlashAttention = reader.boolean("flash_attention", isRecent);

    const long long product = static_cast<long long>(layout.tensor) * layout.pipeline * layout.data;
    if (layout.data != 0 && product != run.gpus) {
        layout.data = 0;
        run.hasUnstatedInputs = true;
    }
}

void readKind(const std::string& kind, Expressible& expressible)
{
    expressible.refuseIf(kind == "lora", "low-rank-adaptation");
    expressible.refuseIf(kind == "sft", "fine-tuning");
    expressible.refuseIf(kind == "single-layer", "single-layer");
}

/// Tokens per second and GPU, free of the FLOP conventions of the sources. Kept for the comparison only.
std::optional<double> measuredRate(const JsonValue* measured, const TrainingCase& run)
{
    const auto figure = [&](const char* key) -> std::optional<double> {
        const JsonValue* value = measured ? measured->find(key) : nullptr;
        const bool isUsable = value && value->kind == JsonValue::Kind::Number && value->number > 0;
        return isUsable ? std::optional<double>(value->number) : std::nullopt;
    };
    for (const char* key : {"tokens_per_s_per_gpu_norm", "tokens_per_s_per_gpu"})
        if (const auto rate = figure(key))
            return rate;
    const auto step = figure("iteration_s");
    if (!step || run.gpus <= 0 || run.layout.globalBatch <= 0)
        return std::nullopt;
    return static_cast<double>(run.layout.globalBatch) * run.model.sequence / *step / run.gpus;
}

TrainingCase readCase(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    TrainingCase run;
    Expressible expressible(run);
    ObjectReader reader(value, where, error);
    run.id = reader.requiredText("id");
    run.gpu = reader.requiredText("gpu");
    run.gpus = reader.integer("gpus", 0, {0, 1e8});
    run.gpusPerNode = reader.integer("gpus_per_node", 8, {1, 1024});
    if (const auto rate = reader.number("inter_node_GBps_per_gpu", {0, 1e6}); rate && *rate > 0)
        run.nicPerGpu = gigabytesPerSecond(*rate);
    readKind(reader.text("kind"), expressible);
    const std::string modelPlace = reader.placeOf("model");
    if (const JsonValue* model = reader.object("model"))
        readModel(*model, modelPlace, error, run, expressible);
    else
        reader.fail(ErrorCode::MissingKey, modelPlace, {"model"});
    readLayout(reader, run, expressible);
    const std::string framework = reader.text("framework");
    run.namesFramework = !framework.empty();
    run.publication = framework.empty() ? reader.text("source") + " " + reader.text("definition") : framework;
    if (const JsonValue* overlap = value.find("dp_overlap"); overlap && overlap->kind == JsonValue::Kind::Boolean)
        run.software.overlapsGradients = reader.boolean("dp_overlap", false);
    if (const JsonValue* overlap = value.find("tp_overlap"); overlap && overlap->kind == JsonValue::Kind::Boolean)
        run.software.overlapsTensor = reader.boolean("tp_overlap", false);
    run.measuredTokensPerSecondPerGpu = measuredRate(reader.object("measured"), run);
    return run;
}

/// Keys of a run that are read, or that describe it.
std::vector<std::string> caseKeys()
{
    std::vector<std::string> keys = {"id",
                                     "gpu",
                                     "gpus",
                                     "gpus_per_node",
                                     "inter_node_GBps_per_gpu",
                                     "kind",
                                     "model",
                                     "tp",
                                     "pp",
                                     "dp",
                                     "cp",
                                     "ep",
                                     "virtual_stages",
                                     "micro_batch",
                                     "global_batch",
                                     "precision",
                                     "recompute",
                                     "sequence_parallel",
                                     "flash_attention",
                                     "sharding",
                                     "framework",
                                     "dp_overlap",
                                     "tp_overlap",
                                     "measured"};
    keys.insert(keys.end(), std::begin(kDescriptions), std::end(kDescriptions));
    return keys;
}

void refuseForeignKeys(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    static const std::vector<std::string> known = caseKeys();
    for (const auto& [key, member] : value.members)
        if (!error && std::find(known.begin(), known.end(), key) == known.end())
            error = Error{ErrorCode::UnknownKey, where + "." + key, {key, nearestName(key, known)}, {}};
}

}  // namespace

Result<std::vector<TrainingCase>> readTrainingCases(std::istream& json)
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
    for (std::size_t i = 0; i < items.size() && !error; ++i) {
        const std::string where = "cases[" + std::to_string(i) + "]";
        cases.push_back(readCase(items[i], where, error));
        refuseForeignKeys(items[i], where, error);
    }
    if (error)
        return tl::make_unexpected(*error);
    return cases;
}

}  // namespace cw
