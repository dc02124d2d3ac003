// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_search.h"

#include "model/training/layout_check.h"
#include "model/training/layout_search_unit.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>
#include <mutex>
#include <thread>
#include <tuple>

namespace cw {

namespace {

/// Layouts of equal sizes are variants of one another.
using Grid = std::tuple<int, int, int, int, int>;

Grid gridOf(const ParallelLayout& layout)
{
    return {layout.tensor, layout.pipeline, layout.context, layout.expert, layout.expertTensor};
}

bool isBetter(const Candidate& a, const Candidate& b)
{
    // Of equally fast ones that which needs less memory.
    if (a.rate != b.rate)
        return a.rate > b.rate;
    return a.memory != b.memory ? a.memory < b.memory : a.order < b.order;
}

class Search {
public:
    Search(SearchTask& task, const std::stop_token& stop)
        : task_(task)
        , stop_(stop)
        , units_(searchUnits(task))
    {
        if (task_.options.prunes)
            sortByPromise();
        counts_.units = static_cast<long long>(units_.size());
    }

    LayoutsFound run()
    {
        const int wanted =
            task_.options.threads > 0 ? task_.options.threads : static_cast<int>(std::thread::hardware_concurrency());
        const int threads = std::clamp(wanted, 1, std::max(1, static_cast<int>(units_.size())));
        {
            std::vector<std::jthread> others;
            for (int i = 1; i < threads; ++i)
                others.emplace_back([this] { work(); });
            work();
        }
        return answer();
    }

private:
    void sortByPromise()
    {
        std::vector<std::pair<double, SearchUnit>> ranked;
        ranked.reserve(units_.size());
        for (const SearchUnit& unit : units_)
            ranked.emplace_back(promise(task_, unit), unit);
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (std::size_t i = 0; i < ranked.size(); ++i)
            units_[i] = ranked[i].second;
    }

    void work()
    {
        for (std::size_t next = next_++; next < units_.size() && !stop_.stop_requested(); next = next_++) {
            UnitFound found = searchUnit(task_, units_[next], boundsNow(), stop_);
            const std::lock_guard lock(mutex_);
            merge(found, units_[next].order);
            report();
        }
    }

    SearchBounds boundsNow()
    {
        if (!task_.options.prunes)
            return {};
        const std::lock_guard lock(mutex_);
        return {leastRate_, front_};
    }

    void merge(const UnitFound& found, std::size_t order)
    {
        counts_.considered += found.counts.considered;
        counts_.fitting += found.counts.fitting;
        counts_.timed += found.counts.timed;
        ++counts_.unitsDone;
        if (found.refusal && order < refusedOrder_) {
            refusedOrder_ = order;
            refusal_ = found.refusal;
        }
        for (const Candidate& candidate : found.best) {
            const auto [place, isNew] = best_.try_emplace(gridOf(candidate.layout), candidate);
            if (!isNew && isBetter(candidate, place->second))
                place->second = candidate;
        }
        for (const Candidate& candidate : found.front.points())
            front_.add(candidate);
        const std::vector<Candidate> kept = ranking();
        if (static_cast<int>(kept.size()) >= task_.options.keptGrids)
            leastRate_ = kept.back().rate;
    }

    std::vector<Candidate> ranking() const
    {
        std::vector<Candidate> ranked;
        ranked.reserve(best_.size());
        for (const auto& [grid, candidate] : best_)
            ranked.push_back(candidate);
        const auto kept = std::min(ranked.size(), static_cast<std::size_t>(std::max(1, task_.options.keptGrids)));
        std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end(), isBetter);
        ranked.resize(kept);
        return ranked;
    }

    void report() const
    {
        if (!task_.options.onProgress)
            return;
        const std::vector<Candidate> ranked = ranking();
        std::optional<FoundLayout> best;
        if (!ranked.empty())
            best = foundLayout(ranked.front());
        task_.options.onProgress({counts_, best ? &*best : nullptr});
    }

    FoundLayout foundLayout(const Candidate& candidate) const
    {
        return {candidate.layout, task_.steps[candidate.software].machine().software, candidate.step, candidate.rate,
                candidate.memory};
    }

    LayoutsFound answer() const
    {
        LayoutsFound found;
        for (const Candidate& candidate : ranking())
            found.best.push_back(foundLayout(candidate));
        for (const Candidate& candidate : front_.points())
            found.front.push_back(foundLayout(candidate));
        found.counts = counts_;
        found.refusal = refusal_;
        return found;
    }

    SearchTask& task_;
    const std::stop_token& stop_;
    std::vector<SearchUnit> units_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex mutex_;  ///< of all below
    std::map<Grid, Candidate> best_;
    Front front_;
    double leastRate_ = 0;
    SearchCounts counts_;
    std::optional<Error> refusal_;
    std::size_t refusedOrder_ = std::numeric_limits<std::size_t>::max();
};

/// One model of the step for each choice of software.
Result<void> prepareSteps(SearchTask& task)
{
    std::vector<TrainingSoftware> choices = task.space.software;
    if (choices.empty())
        choices.push_back(task.machine.software);
    for (const TrainingSoftware& software : choices) {
        TrainingMachine machine = task.machine;
        machine.software = software;
        Result<StepModel> step = StepModel::prepare(task.model, machine);
        if (!step)
            return tl::make_unexpected(step.error());
        task.steps.push_back(*std::move(step));
    }
    return {};
}

}  // namespace

Result<LayoutsFound> searchLayouts(const TransformerShape& model, const LayoutSpace& space,
                                   const TrainingMachine& machine, const SearchOptions& options,
                                   const std::stop_token& stop)
{
    SearchTask task{model, space, machine, options, {}, true};
    if (const Result<void> ready = prepareSteps(task); !ready)
        return tl::make_unexpected(ready.error());
    LayoutsFound found = Search(task, stop).run();
    // Where so many GPUs share one model that every batch is large, any batch will do.
    if (found.best.empty() && space.wish.globalBatch == 0 && !stop.stop_requested()) {
        task.keepsBatchSmall = false;
        found = Search(task, stop).run();
    }
    // The best of the layouts that were tried before a stop is not the best of all.
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return found;
}

}  // namespace cw
