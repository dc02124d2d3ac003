// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/plan_run.h"

#include "model/analysis/analysis.h"
#include "model/catalogue/strict_json.h"
#include "model/design/design_json_parts.h"
#include "model/training/training_pool.h"

#include <algorithm>
#include <istream>
#include <sstream>

namespace cw {

namespace {

constexpr const char* kFormat = "clusterwright-run";
constexpr int kVersion = 1;
constexpr JsonLimits kLimits = {1024 * 1024, 32, 20'000};
constexpr int kMostPerNode = 1024;
constexpr double kLeastGigabits = 0.001;
constexpr double kMostGigabits = 1e6;
constexpr double kMostPrice = 1e6;
constexpr int kMostRows = 100;
constexpr std::size_t kLongestPath = 4096;

std::vector<std::string> idsOf(const ModelPresets& presets)
{
    std::vector<std::string> ids;
    for (const auto& [id, preset] : presets)
        if (!preset.isListed())
            ids.push_back(id);
    return ids;
}

/// As many of the names as a sentence can bear.
std::string listOf(const std::vector<std::string>& names)
{
    constexpr std::size_t kLongest = 300;
    std::string list;
    for (const std::string& name : names) {
        if (list.size() + name.size() > kLongest)
            return list + ", …";
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

/// The part whose name has most of the words that a mistyped one has: "nvidia-h100-sxm5-80" of "h100-sxm".
std::string likeliestGpu(const std::string& name, const Catalogue& catalogue)
{
    std::string best = catalogue.nearestId(name);
    if (!best.empty())
        return best;
    std::size_t most = 0;
    for (const auto& [id, gpu] : catalogue.gpus) {
        std::size_t shared = 0;
        std::istringstream words(name);
        for (std::string word; std::getline(words, word, '-');)
            shared += word.size() > 1 && id.find(word) != std::string::npos ? word.size() : 0;
        if (shared > most)
            best = id;
        most = std::max(most, shared);
    }
    return best;
}

/// The shape of a preset that is named instead of described.
void readPreset(const std::string& name, const ModelPresets& presets, Fault& fault, TransformerShape& model)
{
    const auto exact = presets.find(name);
    const ModelPreset* preset = exact != presets.end() ? &exact->second : presetNamed(presets, name);
    if (preset && !preset->isListed()) {
        model = preset->shape;
        return;
    }
    if (preset) {
        fault.raise(ErrorCode::Unsupported, "model", {"no-transformer-training"});
        return;
    }
    const std::vector<std::string> ids = idsOf(presets);
    const std::string nearest = nearestName(name, ids);
    fault.raise(ErrorCode::UnknownChoice, "model", {name, nearest.empty() ? listOf(ids) : nearest});
}

/// What a run says in the words of a workload of a design is read by the same reader.
Workload readJob(const JsonNode& root, Fault& fault)
{
    JsonNode workload = JsonNode::object();
    workload.add("id", JsonNode::ofText("run"));
    workload.add("kind", JsonNode::ofText("llm-training"));
    for (const char* key : {"layout", "software", "tuning", "adapter_rank"})
        if (const JsonNode* value = root.find(key))
            workload.add(key, *value);
    const JsonNode* model = root.find("model");
    const bool isDescribed = model && model->kind == JsonNode::Kind::Object;
    JsonNode plain = JsonNode::object();
    for (const char* key : {"layers", "hidden", "heads", "ffn", "vocab", "seq_len"})
        plain.add(key, JsonNode::ofInteger(1));
    workload.add("model", isDescribed ? *model : plain);
    return readWorkload(workload, "", fault);
}

KeptChoices keptChoices(const JsonNode* layout)
{
    const auto names = [layout](std::string_view key) { return layout && layout->find(key) != nullptr; };
    return {names("sequence_parallel"), names("context_kind"),      names("sharding") || names("distributed_optimizer"),
            names("schedule"),          names("offload_optimizer"), names("offload_activations")};
}

/// Said beside the layout and within it, one of the two would be ignored.
void refuseTwice(const MemberReader& in, const JsonNode* layout, std::string_view key, Fault& fault)
{
    if (in.has(key) && layout && layout->find(key))
        fault.raise(ErrorCode::DuplicateId, "layout." + std::string(key), {std::string(key)});
}

void readPrice(MemberReader& in, PlanRun& run, Fault& fault)
{
    const JsonNode* node = in.find("gpu_hour", JsonNode::Kind::Object, "object");
    if (!node)
        return;
    MemberReader price(*node, "gpu_hour", fault, {"amount", "currency"});
    price.require({"amount", "currency"});
    double amount = 0;
    price.read("amount", amount, 0, kMostPrice);
    const Currency currency = readCurrency(price, "currency", Currency("USD"));
    run.gpuHour = Money::fromMajor(amount, currency);
}

void readMachine(MemberReader& in, PlanRun& run)
{
    in.read("design", run.design, kLongestPath);
    if (in.has("workload"))
        in.readId("workload", run.workload);
    in.read("gpu", run.gpu);
    in.read("gpus", run.gpus, 1, WorkloadLimits::kGpus);
    in.read("gpus_per_node", run.gpusPerNode, 1, kMostPerNode);
    in.readQuantity("nic_gbps_per_gpu", run.nicPerGpu, gigabitsPerSecond, kLeastGigabits, kMostGigabits);
    if (!in.has("design")) {
        in.require({"model", "gpu", "gpus", "global_batch"});
        return;
    }
    for (const char* key : {"gpu", "gpus_per_node", "nic_gbps_per_gpu"})
        if (in.has(key))
            in.fault().raise(ErrorCode::UnknownKey, key, {key, "design"});
}

void readModel(MemberReader& in, const JsonNode& root, const ModelPresets& presets, PlanRun& run)
{
    const JsonNode* model = root.find("model");
    run.hasModel = model != nullptr;
    std::string name;
    if (model && model->kind != JsonNode::Kind::Object) {
        in.read("model", name);
        readPreset(name, presets, in.fault(), run.job.model);
    }
    run.hasSequence = in.has("seq_len");
    in.read("seq_len", run.job.model.sequence, 1, WorkloadLimits::kSequence);
}

}  // namespace

Result<PlanRun> planRunFromJson(std::istream& json, const ModelPresets& presets)
{
    auto parsed = parseJson(json, kLimits);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    const auto root = migrated(std::move(*parsed), kFormat, kVersion, {});
    if (!root)
        return tl::make_unexpected(root.error());
    Fault fault;
    MemberReader in(
        *root, "", fault,
        {"format",   "version",   "name",          "design",           "workload",     "model",     "seq_len",
         "gpu",      "gpus",      "gpus_per_node", "nic_gbps_per_gpu", "global_batch", "precision", "layout",
         "software", "tuning",    "adapter_rank",  "use_fewer_gpus",   "gpu_hour",     "rows",      "memory_rate_share",
         "space",    "exhaustive"});
    PlanRun run;
    run.job = readJob(*root, fault);
    const JsonNode* layout = root->find("layout");
    std::string name;
    in.read("name", name);
    readMachine(in, run);
    readModel(in, *root, presets, run);
    for (const char* key : {"global_batch", "precision"})
        refuseTwice(in, layout, key, fault);
    run.hasBatchApart = !layout || !layout->find("global_batch");
    in.read("global_batch", run.job.layout.globalBatch, 1, WorkloadLimits::kBatch);
    in.readChoice("precision", run.job.layout.precision);
    run.hasLayout = in.has("layout");
    run.hasPrecision = in.has("precision");
    run.hasSoftware = in.has("software");
    run.kept = keptChoices(layout);
    in.read("use_fewer_gpus", run.mayShrink);
    readPrice(in, run, fault);
    in.read("rows", run.options.rows, 1, kMostRows);
    in.read("memory_rate_share", run.options.keptShare, 0, 1);
    std::string space = "whole";
    in.read("space", space);
    if (space != "whole" && space != "usual")
        fault.raise(ErrorCode::UnknownChoice, "space", {space, "whole, usual"});
    run.options.isUsual = space == "usual";
    bool isExhaustive = false;
    in.read("exhaustive", isExhaustive);
    run.options.prunes = !isExhaustive;
    if (fault.isRaised())
        return tl::make_unexpected(fault.error());
    return run;
}

Result<TrainingPool> poolOf(const PlanRun& run, const Catalogue& catalogue, const TrainingConstantsPtr& constants)
{
    const auto gpu = catalogue.gpus.find(run.gpu);
    if (gpu == catalogue.gpus.end())
        return failure(ErrorCode::UnknownPart, "gpu", {run.gpu, likeliestGpu(run.gpu, catalogue)});
    if (!constants)
        return failure(ErrorCode::Unsupported, "gpu", {"no-constants"});
    TrainingPool pool;
    pool.machine.gpu = &gpu->second;
    pool.machine.gpus = run.gpus;
    pool.machine.gpusPerNode = run.gpusPerNode;
    pool.machine.isNicAssumed = !run.nicPerGpu;
    const GpuConstants* family = constants->gpu(gpu->second.family);
    pool.machine.nicPerGpu = run.nicPerGpu.value_or(bytesPerSecond(family ? family->typicalNic : 0.0));
    pool.machine.constants = constants;
    pool.machine.software = run.job.software;
    pool.machine.tuning = {run.job.tuning, run.job.adapterRank};
    pool.wish = run.job.layout;
    pool.kept = run.kept;
    pool.mayShrink = run.mayShrink;
    pool.gpuHour = run.gpuHour;
    return pool;
}

Error inKeysOf(const PlanRun& run, Error error)
{
    if (error.where == "layout.global_batch" && run.hasBatchApart)
        error.where = "global_batch";
    return error;
}

namespace {

const Workload* workloadOf(const PlanRun& run, const Design& design)
{
    for (const Workload& workload : design.workloads)
        if (run.workload.empty() ? workload.kind == WorkloadKind::LlmTraining : workload.id == run.workload)
            return &workload;
    return nullptr;
}

TransformerShape modelOf(const PlanRun& run, const Workload& workload)
{
    TransformerShape model = run.hasModel ? run.job.model : workload.model;
    if (run.hasSequence)
        model.sequence = run.job.model.sequence;
    return model;
}

/// Sequences of a step: as the run names them, as the workload does, or, with its own model, as was chosen for it.
Result<int> batchOf(const PlanRun& run, const Workload& workload, const Analysis& analysis)
{
    if (run.job.layout.globalBatch > 0)
        return run.job.layout.globalBatch;
    if (workload.layout.globalBatch > 0)
        return workload.layout.globalBatch;
    for (const TrainingResult& result : analysis.training) {
        if (result.workload != workload.id || run.hasModel || run.hasSequence)
            continue;
        if (!result.estimate)
            return tl::make_unexpected(*result.refused);
        return result.estimate->layout.globalBatch;
    }
    return failure(ErrorCode::MissingKey, "", {"global_batch"});
}

}  // namespace

Result<DesignRun> poolOf(const PlanRun& run, const Analysis& analysis)
{
    const Workload* workload = workloadOf(run, *analysis.design);
    if (!workload)
        return failure(ErrorCode::UnknownReference, "workload", {run.workload});
    Workload job = *workload;
    if (run.gpus > 0)
        job.gpus = run.gpus;
    if (run.hasSoftware)
        job.software = run.job.software;
    Result<TrainingPool> pool =
        trainingPool(*analysis.design, job, *analysis.facts.catalogue, analysis.networks, analysis.facts.training);
    if (!pool)
        return tl::make_unexpected(pool.error());
    const Result<int> batch = batchOf(run, *workload, analysis);
    if (!batch)
        return tl::make_unexpected(batch.error());
    if (run.hasLayout)
        pool->wish = run.job.layout;
    if (run.hasPrecision)
        pool->wish.precision = run.job.layout.precision;
    pool->wish.globalBatch = *batch;
    pool->kept = run.kept;
    pool->mayShrink = run.mayShrink;
    pool->gpuHour = run.gpuHour ? run.gpuHour : analysis.cost.at(analysis.bill.scenario).perGpuHour;
    return DesignRun{modelOf(run, *workload), *std::move(pool)};
}

}  // namespace cw
