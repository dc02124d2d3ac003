// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/serving.h"

#include "model/training/serving_first_token.h"
#include "model/training/serving_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

/// Memory that the cache of one GPU may take.
double cacheRoom(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine)
{
    const ServingMemory empty = servingMemory(model, layout, machine, 0, 1);
    return inBytes(machine.gpu->usableMemory()) * machine.constants->memoryShare - inBytes(empty.total());
}

double meanContext(const ServingDemand& demand)
{
    return demand.promptTokens + demand.outputTokens / 2.0;
}

double fullContext(const ServingDemand& demand)
{
    return static_cast<double>(demand.promptTokens) + demand.outputTokens;
}

bool keepsFirst(const ServingPoint& point, const ServingDemand& demand)
{
    return !demand.firstToken || point.first.total() <= *demand.firstToken;
}

bool keepsBetween(const ServingPoint& point, const ServingDemand& demand)
{
    return !demand.betweenTokens || point.betweenTokens <= *demand.betweenTokens;
}

bool keepsLimits(const ServingPoint& point, const ServingDemand& demand)
{
    return keepsFirst(point, demand) && keepsBetween(point, demand);
}

/// How many times a limit is exceeded, the worse of both.
double lateness(const ServingPoint& point, const ServingDemand& demand)
{
    const auto ratio = [](Duration time, const std::optional<Duration>& limit) {
        return limit ? inSeconds(time) / std::max(1e-9, inSeconds(*limit)) : 0.0;
    };
    return std::max(ratio(point.first.total(), demand.firstToken), ratio(point.betweenTokens, demand.betweenTokens));
}

/// All that choosing among layouts looks at.
struct Question {
    const TransformerShape& model;
    const ServingDemand& demand;
    const ServingMachine& machine;

    ServingPoint at(const ServingLayout& layout, double batch) const
    {
        return servingPoint(model, layout, machine, demand, batch);
    }
};

using KeepsTime = bool (*)(const ServingPoint&, const ServingDemand&);

/// The largest batch up to `most` that keeps a time, 0 if none does. Times grow with the batch: halving finds it.
double largestInTime(const Question& question, const ServingLayout& layout, double most, KeepsTime keeps)
{
    const auto isKept = [&](double batch) { return keeps(question.at(layout, batch), question.demand); };
    if (isKept(most))
        return most;
    double kept = 0;
    double late = most;
    while (late - kept > 1) {
        const double middle = std::floor((kept + late) / 2);
        (isKept(middle) ? kept : late) = middle;
    }
    return kept;
}

/// The batch from which on twice as many requests bring less than 3 % more tokens, so that they only wait; `most`
/// where there is none. Sought from above: experts that wake one after the other may flatten a curve before its end.
double lastThatGains(const Question& question, const ServingLayout& layout, double most)
{
    constexpr double kGain = 1.03;
    const auto gains = [&](double batch) {
        return question.at(layout, 2 * batch).outputTokensPerSecond >=
               kGain * question.at(layout, batch).outputTokensPerSecond;
    };
    double flat = std::floor(most / 2);
    if (flat < 1 || gains(flat))
        return most;
    while (flat > 1 && !gains(std::floor(flat / 2)))
        flat = std::floor(flat / 2);
    double gaining = std::floor(flat / 2);
    while (flat - gaining > 1) {
        const double middle = std::floor((flat + gaining) / 2);
        (gains(middle) ? gaining : flat) = middle;
    }
    return flat;
}

/// `low`, twice as much and so on up to `high`, with those of `own` that lie between them.
std::vector<double> doublingsWith(double low, double high, const std::vector<double>& own)
{
    std::vector<double> values;
    for (double value = low; value < high; value *= 2)
        values.push_back(value);
    values.push_back(high);
    for (const double value : own)
        if (value >= low && value <= high)
            values.push_back(value);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

BatchLimits batchLimits(const Question& question, const ServingLayout& layout, double largest, double most)
{
    const ServingDemand& demand = question.demand;
    const double context = fullContext(demand);
    const double one = inBytes(keyValueBytes(question.model, layout, context)) * context;
    BatchLimits limits;
    limits.memory = std::floor(cacheRoom(question.model, layout, question.machine) / one) * layout.groups();
    limits.scheduler = question.machine.constants->largestBatch * layout.groups();
    if (most < largest)
        limits.gain = most;
    if (demand.firstToken)
        limits.firstToken = largestInTime(question, layout, most, keepsFirst);
    if (demand.betweenTokens)
        limits.betweenTokens = largestInTime(question, layout, most, keepsBetween);
    return limits;
}

std::vector<ContextLimit> contextLimits(const Question& question, const ServingLayout& layout, double longest)
{
    constexpr double kShortest = 256;  // shorter ones are bound by the scheduler alone
    std::vector<ContextLimit> limits;
    for (const double tokens : doublingsWith(std::min(kShortest, longest), longest, {fullContext(question.demand)}))
        limits.push_back({tokens, largestBatch(question.model, layout, question.machine, tokens)});
    return limits;
}

/// Replicas for the load, by the requests that one of them completes.
double replicasFor(const ServingPoint& point, double load)
{
    return load > 0 ? std::ceil(load / point.requestsPerSecond * (1 - 1e-12)) : 1;
}

struct Candidate {
    ServingLayout layout;
    ServingPoint point;
    double largest = 0;  ///< that memory and scheduler allow
    double most = 0;     ///< of them the last that gains
    bool meets = false;
    double gpus = 0;  ///< for the load
};

std::optional<Candidate> candidate(const Question& question, const ServingLayout& layout)
{
    Candidate found;
    found.layout = layout;
    found.largest = largestBatch(question.model, layout, question.machine, fullContext(question.demand));
    if (found.largest < 1)
        return std::nullopt;
    found.most = lastThatGains(question, layout, found.largest);
    found.point = question.at(layout, std::max(1.0, largestInTime(question, layout, found.most, keepsLimits)));
    found.meets = found.point.isInTime;
    found.gpus = replicasFor(found.point, question.demand.requestsPerSecond) * layout.gpus();
    return found;
}

bool isBetter(const Candidate& a, const Candidate& b, const ServingDemand& demand)
{
    if (a.meets != b.meets)
        return a.meets;
    if (!a.meets) {
        const double lateA = lateness(a.point, demand);
        const double lateB = lateness(b.point, demand);
        return lateA != lateB ? lateA < lateB : a.layout.gpus() < b.layout.gpus();
    }
    if (demand.requestsPerSecond > 0 && a.gpus != b.gpus)
        return a.gpus < b.gpus;
    return a.point.tokensPerGpu > b.point.tokensPerGpu;
}

/// Powers of two, as every serving program has them, and a figure that the architect sets.
std::vector<int> widths(int wish, int most)
{
    if (wish > 0)
        return {wish};
    std::vector<int> list;
    for (int width = 1; width <= most && width <= WorkloadLimits::kParallel; width *= 2)
        list.push_back(width);
    return list;
}

ServingLayout precisionsOf(const ParallelLayout& wish, const ServingDemand& demand)
{
    ServingLayout layout;
    layout.weights = wish.precision;
    const bool isNarrow = wish.precision == Precision::Fp8 || wish.precision == Precision::Fp4;
    layout.keyValues = demand.keyValues.value_or(isNarrow ? Precision::Fp8 : Precision::Bf16);
    return layout;
}

/// A layout that is set entirely, or all that are possible.
std::vector<ServingLayout> layoutsFor(const TransformerShape& model, const ParallelLayout& wish,
                                      const ServingDemand& demand, const ServingMachine& machine)
{
    std::vector<ServingLayout> layouts;
    ServingLayout layout = precisionsOf(wish, demand);
    const bool isSet = wish.tensor > 0 && wish.expert > 0;
    const int mostExperts = model.experts.exist() ? std::min(machine.gpus, model.experts.count) : 1;
    const int expertWish = isSet || wish.expert > 1 ? std::max(1, wish.expert) : 0;
    for (const int tensor : widths(wish.tensor, std::min(machine.gpus, model.heads)))
        for (const int expert : widths(expertWish, mostExperts)) {
            layout.tensor = tensor;
            layout.expert = expert;
            layouts.push_back(layout);
        }
    return layouts;
}

std::string_view batchBoundOf(const Question& question, const Candidate& chosen)
{
    if (chosen.point.batch < chosen.most) {
        const ServingPoint next = question.at(chosen.layout, chosen.point.batch + 1);
        return keepsFirst(next, question.demand) ? "between-tokens" : "first-token";
    }
    if (chosen.most < chosen.largest)
        return "gain";
    const double scheduler = question.machine.constants->largestBatch * chosen.layout.groups();
    return chosen.most >= scheduler ? "scheduler" : "memory-capacity";
}

ServingEstimate estimateOf(const Question& question, const Candidate& chosen, int smallest)
{
    const ServingMachine& machine = question.machine;
    const ServingLayout& layout = chosen.layout;
    ServingEstimate estimate;
    estimate.layout = layout;
    estimate.smallestReplica = smallest;
    estimate.point = chosen.point;
    estimate.limits = batchLimits(question, layout, chosen.largest, chosen.most);
    // 0, which is no batch, where there is no limit in time.
    const std::vector<double> marked = {chosen.point.batch, estimate.limits.firstToken.value_or(0),
                                        estimate.limits.betweenTokens.value_or(0)};
    for (const double batch : doublingsWith(1, chosen.most, marked))
        estimate.curve.push_back(question.at(layout, batch));
    estimate.memory = servingMemory(question.model, layout, machine, chosen.point.batch, fullContext(question.demand));
    estimate.largestBatch = chosen.largest;
    estimate.longestContext = longestContext(question.model, layout, machine);
    estimate.contexts = contextLimits(question, layout, estimate.longestContext);
    estimate.meetsLimits = chosen.meets;
    estimate.batchBound = batchBoundOf(question, chosen);
    estimate.bound = chosen.point.pass.bound();
    estimate.bandShare = machine.constants->band;
    // Loads beyond any pool stop at what an int holds; they are refused by the comparison with the pool anyway.
    constexpr double kMost = 1e9;
    const double replicas = std::min(kMost, replicasFor(chosen.point, question.demand.requestsPerSecond));
    estimate.replicas = static_cast<int>(replicas);
    estimate.gpus = static_cast<int>(std::min(kMost, replicas * layout.gpus()));
    estimate.meetsLoad = replicas * layout.gpus() <= machine.gpus;
    estimate.poolRequestsPerSecond = (machine.gpus / layout.gpus()) * chosen.point.requestsPerSecond;
    if (!hasProductsIn(layout.weights, *machine.gpu))
        estimate.assumptions.emplace_back("weights-only-precision");
    return estimate;
}

}  // namespace

DataSize keyValueBytes(const TransformerShape& model, const ServingLayout& layout, double context)
{
    const ServingShape shape = servingShape(model);
    const double kept = model.window > 0 ? std::min(1.0, model.window / std::max(1.0, context)) : 1.0;
    const double layers = shape.layers - shape.windowedLayers * (1 - kept);
    return bytes(layers * cacheElements(model, layout) * bytesPerWeight(layout.keyValues));
}

ServingMemory servingMemory(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                            double batch, double context)
{
    const ServingShape shape = servingShape(model);
    ServingMemory memory;
    memory.weights = servedWeights(model, layout);
    memory.keyValues = keyValueBytes(model, layout, context) * (batch / layout.groups() * context);
    // Input, output, residual and query of a chunk and both halves of the gated block, 16 bits.
    const double widest = std::max(shape.feedForwardWeights, model.experts.chosen * shape.expertWeights) /
                          ((model.isGated ? 3 : 2) * static_cast<double>(model.hidden));
    memory.activations = bytes(machine.constants->chunkTokens * 2 * (4.0 * model.hidden + 2 * widest / layout.tensor));
    memory.reserved = bytes(machine.constants->reservedBytes);
    return memory;
}

double largestBatch(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                    double context)
{
    const double room = cacheRoom(model, layout, machine);
    const double one = inBytes(keyValueBytes(model, layout, context)) * context;
    if (room <= 0 || one <= 0)
        return 0;
    const double batch = std::floor(std::min(room / one, machine.constants->largestBatch));
    return batch * layout.groups();
}

double longestContext(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine)
{
    const double room = std::max(0.0, cacheRoom(model, layout, machine));
    const ServingShape shape = servingShape(model);
    const double element = cacheElements(model, layout) * bytesPerWeight(layout.keyValues);
    const double growing = (shape.layers - shape.windowedLayers) * element;
    const double perToken = shape.layers * element;
    constexpr double kMost = WorkloadLimits::kSequence;
    if (model.window <= 0 || room <= perToken * model.window)
        return std::min(kMost, std::floor(room / perToken));
    const double rest = room - perToken * model.window;
    return growing > 0 ? std::min(kMost, model.window + std::floor(rest / growing)) : kMost;
}

ServingPoint servingPoint(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                          const ServingDemand& demand, double batch)
{
    ServingPoint point;
    point.batch = batch;
    point.pass = decodePass(model, layout, machine, batch, meanContext(demand));
    // A replica with more groups than requests leaves groups idle.
    const double inGroup = std::max(1.0, batch / layout.groups());
    const double prompt = inSeconds(promptShare(model, layout, machine, demand.promptTokens).total());
    const double pass = inSeconds(point.pass.total());
    // The prompt yields the first token itself.
    const double passes = demand.outputTokens - 1;
    const double cycle = inGroup * prompt + passes * pass;
    point.requestsPerSecond = batch / cycle;
    point.outputTokensPerSecond = point.requestsPerSecond * demand.outputTokens;
    point.tokensPerGpu = point.outputTokensPerSecond / layout.gpus();
    // No pass takes more prompts along than there is room for; those beyond that stand before the first token.
    const double others = (inGroup - 1) * prompt;
    const double along = std::min(others, passes * prompt * promptRoom(layout, machine, 0) / demand.promptTokens);
    if (passes > 0)
        point.betweenTokens = seconds(pass + along / passes);
    point.first = firstToken({model, layout, machine, demand, meanContext(demand)}, batch, prompt, cycle);
    point.first.otherPrompts = std::max(point.first.otherPrompts, seconds(others - along));
    // The passes of a prompt are of those that the others make their tokens in.
    point.first.otherPrompts += std::max(Duration{}, point.betweenTokens - point.first.total());
    point.isInTime = keepsLimits(point, demand);
    return point;
}

Result<ServingEstimate> estimateServing(const TransformerShape& model, const ParallelLayout& wish,
                                        const ServingDemand& demand, const ServingMachine& machine)
{
    if (auto checked = checkServingInputs(model, wish, demand, machine); !checked)
        return tl::make_unexpected(checked.error());
    const Question question{model, demand, machine};
    const std::vector<ServingLayout> layouts = layoutsFor(model, wish, demand, machine);
    std::optional<Candidate> best;
    std::optional<Error> impossible;
    int smallest = std::numeric_limits<int>::max();
    for (const ServingLayout& layout : layouts) {
        if (auto checked = checkServing(model, layout, machine); !checked) {
            impossible = checked.error();
            continue;
        }
        const std::optional<Candidate> one = candidate(question, layout);
        if (!one)
            continue;
        smallest = std::min(smallest, layout.gpus());
        if (!best || isBetter(*one, *best, demand))
            best = one;
    }
    if (best)
        return estimateOf(question, *best, smallest);
    if (impossible && layouts.size() == 1)
        return tl::make_unexpected(*impossible);
    return failure(ErrorCode::Unsupported, "layout", {"no-layout-fits"});
}

}  // namespace cw
