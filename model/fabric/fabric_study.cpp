// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_study.h"

#include <algorithm>

namespace cw {
namespace {

/// Flows of all trials together: a hundred trials up to 16,384 flows, fewer beyond.
constexpr double kMostFlows = 1.7e6;
constexpr int kMostTrials = 100;
constexpr int kFewestTrials = 10;
/// Flows of one trial beyond which only one flow a port is simulated.
constexpr int kMostFlowsInTrial = 300'000;

std::optional<HashedShares> hashed(const FabricGraph& graph, const Traffic& traffic, int flowsPerEndpoint,
                                   const std::stop_token& stop)
{
    const int flows = graph.intactEndpoints * flowsPerEndpoint;
    if (flows > kMostFlowsInTrial)
        return std::nullopt;
    FlowTrials trials;
    trials.flowsPerEndpoint = flowsPerEndpoint;
    trials.trials = std::clamp(static_cast<int>(kMostFlows / std::max(1, flows)), kFewestTrials, kMostTrials);
    return simulateHashing(graph, traffic, trials, stop);
}

/// The rings and experts of a job, where there are servers of GPUs.
void studyTheJob(const Plan& plan, FabricStudy& study, const std::stop_token& stop)
{
    if (study.kind != NetworkKind::Compute)
        return;
    study.rings = throughputOf(study.graph, railRings(plan, study.graph), Effort::Quick, stop);
    study.experts =
        throughputOf(study.graph, expertAllToAll(plan, study.graph, study.expertServers, CrossRail::ThroughFabric),
                     Effort::Quick, stop);
}

PathFactors factorsOf(const FabricStudy& study, const FabricConstants& constants)
{
    PathFactors factors;
    factors.spreading = study.worstPermutation.lower * constants.spreadingEfficiency;
    if (study.staticLoads && study.staticLoads->worstShift > 0)
        factors.staticRoutes = std::min(study.worstPermutation.lower, 1.0 / study.staticLoads->worstShift);
    if (study.oneFlow)
        factors.oneFlow = study.oneFlow->slowestFlow;
    if (study.queuePairs)
        factors.queuePairs = study.queuePairs->slowestEndpoint;
    return factors;
}

/// False if it was stopped.
bool studyOne(const Design& design, const Plan& plan, const NetworkPlan& network, const Catalogue& catalogue,
              const FabricConstants& constants, const std::stop_token& stop, FabricStudy& study)
{
    const Network* intent = design.network(network.network);
    const Technology technology = intent ? intent->technology : Technology::Ethernet;
    study.cuts = networkCuts(study.graph, stop);
    const Traffic permutation = longestMatching(study.graph);
    study.worstPermutation = throughputOf(study.graph, permutation, Effort::Thorough, stop);
    study.allToAll = throughputOf(study.graph, uniformTraffic(), Effort::Thorough, stop);
    studyTheJob(plan, study, stop);
    study.oneFlow = hashed(study.graph, permutation, 1, stop);
    study.queuePairs = hashed(study.graph, permutation, study.flowsOfQueuePairs, stop);
    // The fat-tree scheme knows up and down only.
    const FabricFamily family = network.sizing.family;
    if (technology == Technology::InfiniBand && (family == FabricFamily::Clos || family == FabricFamily::RailOnly))
        study.staticLoads = staticLoads(study.graph, stop);
    study.factors = factorsOf(study, constants);
    auto failures = failureTable(study.graph, stop);
    if (!failures)
        return false;
    study.failures = std::move(*failures);
    study.latency =
        fabricLatency(study.graph, latencyParts(design, plan, network, catalogue, constants), constants, stop);
    study.cliffs = fabricCliffs(network.demand, technology, stop);
    return !stop.stop_requested();
}

}  // namespace

std::optional<FabricStudies> studyFabrics(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                          const FabricConstants& constants, std::stop_token stop)
{
    FabricStudies studies;
    for (const NetworkPlan& network : plan.networks) {
        if (builtCarrier(plan, network) != &network)
            continue;
        FabricStudy study;
        study.network = network.network;
        study.kind = network.kind;
        study.graph = fabricGraph(plan, network);
        study.flowsOfQueuePairs = constants.queuePairs;
        study.expertServers = constants.expertServers;
        if (study.graph.intactEndpoints == 0)
            continue;
        if (!studyOne(design, plan, network, catalogue, constants, stop, study))
            return std::nullopt;
        studies.push_back(std::move(study));
    }
    return studies;
}

}  // namespace cw
