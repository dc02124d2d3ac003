// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/analysis/analysis.h"

#include "model/analysis/stage_inputs.h"
#include "model/analysis/totals.h"

#include <tbb/parallel_invoke.h>

#include <algorithm>
#include <cassert>
#include <chrono>

namespace cw {

namespace {

/// One run: decides stage by stage whether the earlier analysis already holds the answer.
class Run {
public:
    Run(DesignPtr design, const Facts& facts, PriceScenario scenario, const AnalysisPtr& previous, std::stop_token stop)
        : scenario_(scenario)
        , previous_(previous)
        , stop_(std::move(stop))
    {
        analysis_.design = std::move(design);
        analysis_.facts = facts;
    }

    AnalysisPtr execute()
    {
        const auto begin = std::chrono::steady_clock::now();
        for (const auto stage : {&Run::makeThePlan, &Run::expandThePlan, &Run::summarise, &Run::estimateTheTraining,
                                 &Run::reckonInterruptions, &Run::checkTheRules}) {
            if (stop_.stop_requested())
                return nullptr;
            (this->*stage)();
        }
        // A stage that was told to stop leaves half an answer.
        if (stop_.stop_requested())
            return nullptr;
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
        analysis_.computeTime = seconds(elapsed.count());
        return std::make_shared<const Analysis>(std::move(analysis_));
    }

private:
    const Design& design() const { return *analysis_.design; }
    const Catalogue& catalogue() const { return *analysis_.facts.catalogue; }

    void makeThePlan()
    {
        const bool canReuse = previous_ && previous_->facts.catalogue == analysis_.facts.catalogue &&
                              planInput(*previous_->design) == planInput(design());
        analysis_.computed.plan = !canReuse;
        analysis_.plan =
            canReuse ? previous_->plan : std::make_shared<const Plan>(makePlan(design(), catalogue(), stop_));
    }

    void expandThePlan()
    {
        // Networks (maximum flows) and the bill (every cable) are the two long stages, and independent.
        tbb::parallel_invoke([&] { analyseTheNetworks(); }, [&] { writeTheBill(); });
    }

    void analyseTheNetworks()
    {
        analysis_.computed.networks = analysis_.computed.plan;
        analysis_.networks =
            analysis_.computed.networks ? networkResults(design(), *analysis_.plan, stop_) : previous_->networks;
        analysis_.computed.paths = analysis_.computed.networks || previous_->facts.fabric != analysis_.facts.fabric ||
                                   pathInput(*previous_->design) != pathInput(design());
        if (!analysis_.computed.paths) {
            analysis_.fabrics = previous_->fabrics;
            return;
        }
        const FabricConstants constants = analysis_.facts.fabric ? *analysis_.facts.fabric : FabricConstants();
        addPathFactors(analysis_.networks, design(), *analysis_.plan, constants, stop_);
    }

    void writeTheBill()
    {
        const bool canReuse = !analysis_.computed.plan && previous_->facts.prices == analysis_.facts.prices &&
                              previous_->bill.scenario == scenario_ &&
                              previous_->design->currency == design().currency &&
                              previous_->design->site.sparesShare == design().site.sparesShare;
        analysis_.computed.bill = !canReuse;
        analysis_.bill =
            canReuse ? previous_->bill
                     : billOfMaterials(design(), *analysis_.plan, catalogue(), *analysis_.facts.prices, scenario_);
    }

    void summarise()
    {
        if (analysis_.facts.storage)
            analysis_.storage = storageSupply(design(), *analysis_.plan, catalogue(), *analysis_.facts.storage);
        analysis_.totals = totalsOf(design(), *analysis_.plan, catalogue(), analysis_.bill, analysis_.storage);
        analysis_.power = powerSummary(design(), *analysis_.plan);
        analysis_.cost =
            ownershipCost(design(), analysis_.totals.gpus, analysis_.bill, analysis_.power, *analysis_.facts.prices);
    }

    void estimateTheTraining()
    {
        const bool canReuse = !analysis_.computed.paths && previous_->facts.training == analysis_.facts.training &&
                              previous_->facts.serving == analysis_.facts.serving &&
                              trainingInput(*previous_->design) == trainingInput(design());
        analysis_.computed.training = !canReuse;
        analysis_.training =
            canReuse ? previous_->training
                     : trainingResults(design(), catalogue(), analysis_.networks, analysis_.facts.training, stop_);
        analysis_.serving =
            canReuse ? previous_->serving
                     : servingResults(design(), catalogue(), analysis_.networks, analysis_.facts.serving, stop_);
    }

    void reckonInterruptions()
    {
        analysis_.reliability =
            reliabilityResults({design(), catalogue(), *analysis_.plan, analysis_.storage, analysis_.training,
                                analysis_.cost, scenario_, analysis_.power, analysis_.totals.gpus},
                               analysis_.facts.reliability);
    }

    void checkTheRules()
    {
        const bool canReuse = !analysis_.computed.bill && !analysis_.computed.training &&
                              previous_->facts == analysis_.facts &&
                              rulesInput(*previous_->design) == rulesInput(design());
        analysis_.computed.rules = !canReuse;
        if (canReuse) {
            analysis_.findings = previous_->findings;
            return;
        }
        analysis_.findings =
            checkRules({design(), catalogue(), *analysis_.plan, analysis_.networks, analysis_.storage,
                        analysis_.training, analysis_.serving, analysis_.bill, analysis_.power, analysis_.cost,
                        analysis_.reliability, analysis_.facts.reliability.get(), stop_});
    }

    Analysis analysis_;
    PriceScenario scenario_;
    AnalysisPtr previous_;
    std::stop_token stop_;
};

int countOpen(const std::vector<Finding>& findings, Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.severity == severity && !finding.waivedBecause;
    }));
}

}  // namespace

const NetworkResult* Analysis::network(NetworkKind kind) const
{
    const auto found = std::find_if(networks.begin(), networks.end(),
                                    [&](const NetworkResult& result) { return result.kind == kind; });
    return found == networks.end() ? nullptr : &*found;
}

const NetworkResult* Analysis::network(const ElementId& id) const
{
    const auto found = std::find_if(networks.begin(), networks.end(),
                                    [&](const NetworkResult& result) { return result.network == id; });
    return found == networks.end() ? nullptr : &*found;
}

const ReliabilityResult* Analysis::reliabilityOf(const ElementId& workload) const
{
    const auto found = std::find_if(reliability.begin(), reliability.end(),
                                    [&](const ReliabilityResult& result) { return result.workload == workload; });
    return found == reliability.end() ? nullptr : &*found;
}

const ServingResult* Analysis::servingOf(const ElementId& workload) const
{
    const auto found = std::find_if(serving.begin(), serving.end(),
                                    [&](const ServingResult& result) { return result.workload == workload; });
    return found == serving.end() ? nullptr : &*found;
}

int Analysis::errors() const
{
    return countOpen(findings, Severity::Error);
}

int Analysis::warnings() const
{
    return countOpen(findings, Severity::Warning);
}

std::vector<StepAfterFailure> Analysis::stepsAfter(const ElementId& carrier, const FabricHealth& health) const
{
    return stepsAfterFailure(*design, *plan, *facts.catalogue, networks, training, facts.training, carrier, health);
}

FlowSpread Analysis::flowSpread(const ElementId& carrier) const
{
    const Network* network = design->network(carrier);
    return network ? flowSpreadOf(*design, *network, facts.fabric ? *facts.fabric : FabricConstants()) : FlowSpread();
}

AnalysisPtr withFabricStudies(const AnalysisPtr& analysis, std::stop_token stop)
{
    if (!analysis || analysis->fabrics || !analysis->facts.fabric)
        return analysis;
    auto studies =
        studyFabrics(*analysis->design, *analysis->plan, *analysis->facts.catalogue, *analysis->facts.fabric, stop);
    if (!studies)
        return nullptr;
    Analysis deeper = *analysis;
    deeper.fabrics = std::make_shared<const FabricStudies>(std::move(*studies));
    return std::make_shared<const Analysis>(std::move(deeper));
}

AnalysisPtr analyse(DesignPtr design, const Facts& facts, PriceScenario scenario, const AnalysisPtr& previous,
                    std::stop_token stop)
{
    assert(design && facts.catalogue && facts.prices);
    return Run(std::move(design), facts, scenario, previous, std::move(stop)).execute();
}

}  // namespace cw
