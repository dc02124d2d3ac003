// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/fit_advice.h"

#include "model/training/layout_check.h"
#include "model/training/layout_rules.h"
#include "model/training/memory.h"

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr std::size_t kOptions = 3;
constexpr std::size_t kSteps = 3;
// A size grows or shrinks by at most 2 to this power.
constexpr int kDoublings = 5;

/// A layout on its way to one that fits.
struct Trial {
    ParallelLayout layout;
    int gpus = 0;
};

/// A kind of change. Its values come smallest change first; `set` is false where there are no more.
struct Lever {
    std::string_view change;
    bool (*set)(Trial& trial, const TransformerShape& model, int amount);
    int (*get)(const Trial& trial);
};

bool doubled(int& value, int amount, int largest)
{
    const long long wanted = static_cast<long long>(value) << amount;
    if (amount > kDoublings || wanted > largest)
        return false;
    value = static_cast<int>(wanted);
    return true;
}

/// The next values of an enumeration up to its last.
template <class Enum>
bool raised(Enum& value, int amount, Enum last)
{
    const int wanted = static_cast<int>(value) + amount;
    if (wanted > static_cast<int>(last))
        return false;
    value = static_cast<Enum>(wanted);
    return true;
}

bool switchedOn(bool& value, int amount)
{
    if (value || amount > 1)
        return false;
    value = true;
    return true;
}

/// In the order of what an architect changes first.
constexpr std::array<Lever, 10> kLevers{{
    {"recompute",
     [](Trial& trial, const TransformerShape&, int amount) {
         return raised(trial.layout.recompute, amount, Recompute::Full);
     },
     [](const Trial& trial) { return static_cast<int>(trial.layout.recompute); }},
    {"tensor",
     [](Trial& trial, const TransformerShape&, int amount) {
         return doubled(trial.layout.tensor, amount, WorkloadLimits::kParallel);
     },
     [](const Trial& trial) { return trial.layout.tensor; }},
    {"pipeline",
     [](Trial& trial, const TransformerShape& model, int amount) {
         return doubled(trial.layout.pipeline, amount, model.layers);
     },
     [](const Trial& trial) { return trial.layout.pipeline; }},
    {"micro-batch",
     [](Trial& trial, const TransformerShape&, int amount) {
         const int smaller = amount > kDoublings ? 0 : trial.layout.microBatch >> amount;
         trial.layout.microBatch = smaller;
         return smaller > 0;
     },
     [](const Trial& trial) { return trial.layout.microBatch; }},
    {"sharding",
     [](Trial& trial, const TransformerShape&, int amount) {
         return raised(trial.layout.sharding, amount, Sharding::Weights);
     },
     [](const Trial& trial) { return static_cast<int>(trial.layout.sharding); }},
    {"context",
     [](Trial& trial, const TransformerShape&, int amount) {
         return doubled(trial.layout.context, amount, WorkloadLimits::kParallel);
     },
     [](const Trial& trial) { return trial.layout.context; }},
    {"expert",
     [](Trial& trial, const TransformerShape& model, int amount) {
         return doubled(trial.layout.expert, amount, model.experts.count);
     },
     [](const Trial& trial) { return trial.layout.expert; }},
    {"offload-activations",
     [](Trial& trial, const TransformerShape&, int amount) {
         return switchedOn(trial.layout.offloadsActivations, amount);
     },
     [](const Trial& trial) { return trial.layout.offloadsActivations ? 1 : 0; }},
    {"offload-optimizer",
     [](Trial& trial, const TransformerShape&, int amount) {
         return switchedOn(trial.layout.offloadsOptimizer, amount);
     },
     [](const Trial& trial) { return trial.layout.offloadsOptimizer ? 1 : 0; }},
    {"gpus",
     [](Trial& trial, const TransformerShape&, int amount) {
         return doubled(trial.gpus, amount, WorkloadLimits::kGpus);
     },
     [](const Trial& trial) { return trial.gpus; }},
}};

class Advisor {
public:
    Advisor(const TransformerShape& model, const ParallelLayout& layout, const TrainingMachine& machine,
            const LayoutSpeed& speed)
        : model_(model)
        , start_{layout, machine.gpus}
        , machine_(machine)
        , speed_(speed)
        // Wider than the links of one domain it is, tensor parallelism is no advice.
        , widest_(std::max(layout.tensor, scaleUpDomain(machine)))
    {
    }

    std::vector<FitOption> options()
    {
        for (std::size_t steps = 1; steps <= kSteps && found_.size() < kOptions; ++steps) {
            levers_.clear();
            combine(start_, 0, steps);
        }
        std::stable_sort(found_.begin(), found_.end(),
                         [this](const Found& a, const Found& b) { return isBetter(a, b); });
        std::vector<FitOption> best;
        for (std::size_t i = 0; i < std::min(kOptions, found_.size()); ++i)
            best.push_back(std::move(found_[i].option));
        return best;
    }

private:
    struct Found {
        FitOption option;
        std::vector<std::size_t> levers;
        int effort = 0;
    };

    bool isBetter(const Found& a, const Found& b) const
    {
        if (speed_ && a.option.tokensPerSecond != b.option.tokensPerSecond)
            return a.option.tokensPerSecond.value_or(0.0) > b.option.tokensPerSecond.value_or(0.0);
        return a.effort < b.effort;
    }

    /// Tries every value of one more lever. A set of levers is settled with its smallest change that fits.
    void combine(const Trial& trial, std::size_t first, std::size_t steps)
    {
        for (std::size_t i = first; i < kLevers.size(); ++i) {
            levers_.push_back(i);
            if (!isSettled())
                pull(trial, i, steps);
            levers_.pop_back();
        }
    }

    void pull(const Trial& trial, std::size_t lever, std::size_t steps)
    {
        for (int amount = 1;; ++amount) {
            Trial next = trial;
            if (!kLevers[lever].set(next, model_, amount))
                return;
            amounts_[levers_.size() - 1] = amount;
            if (steps > 1)
                combine(next, lever + 1, steps - 1);
            else if (consider(next))
                return;
        }
    }

    /// A set that holds one that is enough by itself tells nothing new.
    bool isSettled() const
    {
        return std::any_of(found_.begin(), found_.end(), [this](const Found& found) {
            return std::includes(levers_.begin(), levers_.end(), found.levers.begin(), found.levers.end());
        });
    }

    /// The layout completed, with fewer virtual stages where a deeper pipeline leaves too few layers.
    bool complete(Trial& trial) const
    {
        if (trial.layout.tensor > widest_)
            return false;
        trial.layout.data = 0;
        for (int stages = trial.layout.virtualStages; stages >= 1; --stages) {
            ParallelLayout full = trial.layout;
            full.virtualStages = stages;
            const auto broken = completeOrViolation(model_, full, trial.gpus);
            if (!broken) {
                trial.layout = full;
                return true;
            }
            if (broken->rule != "chunks" && broken->rule != "interleave")
                return false;
        }
        return false;
    }

    bool consider(Trial trial)
    {
        if (!complete(trial))
            return false;
        const MemoryNeed need = memoryNeed(model_, trial.layout, machine_);
        if (!fits(need, machine_))
            return false;
        Found found;
        found.levers = levers_;
        found.option = {stepsTo(trial), trial.layout, trial.gpus, need.total, {}};
        if (speed_) {
            found.option.tokensPerSecond = speed_(trial.layout, trial.gpus);
            if (!found.option.tokensPerSecond)
                return false;
        }
        for (std::size_t i = 0; i < levers_.size(); ++i)
            found.effort += static_cast<int>(levers_[i]) + 2 * (amounts_[i] - 1);
        found_.push_back(std::move(found));
        return true;
    }

    std::vector<FitStep> stepsTo(const Trial& trial) const
    {
        std::vector<FitStep> steps;
        for (const std::size_t lever : levers_)
            steps.push_back({kLevers[lever].change, kLevers[lever].get(start_), kLevers[lever].get(trial)});
        if (trial.layout.virtualStages != start_.layout.virtualStages)
            steps.push_back({"virtual-stages", start_.layout.virtualStages, trial.layout.virtualStages});
        return steps;
    }

    const TransformerShape& model_;
    const Trial start_;
    const TrainingMachine& machine_;
    const LayoutSpeed& speed_;
    const int widest_;
    std::vector<std::size_t> levers_;
    std::array<int, kSteps> amounts_{};
    std::vector<Found> found_;
};

}  // namespace

std::optional<FitAdvice> fitAdvice(const TransformerShape& model, const ParallelLayout& layout,
                                   const TrainingMachine& machine, const LayoutSpeed& speed)
{
    const DataSize need = memoryNeed(model, layout, machine).total;
    if (need <= machine.gpu->usableMemory())
        return {};
    FitAdvice advice;
    advice.missing = need - machine.gpu->usableMemory();
    advice.options = Advisor(model, layout, machine, speed).options();
    return advice;
}

}  // namespace cw
