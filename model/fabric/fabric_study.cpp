// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_study.h"

#include "model/fabric/hash_collisions.h"

#include <algorithm>

namespace cw {
namespace {

/// Flows of all trials together: a hundred trials up to 16,384 flows, fewer beyond.
constexpr double kMostFlows = 1.7e6;
constexpr int kMostTrials = 100;
constexpr int kFewestTrials = 10;
/// Flows of one trial beyond which only one flow a port is simulated.
constexpr int kMostFlowsInTrial = 300'000;

std::optional<HashedShares> hashed(const FabricGraph& graph, const Traffic& traffic, Hashing hashing,
                                   int flowsPerEndpoint, const std::stop_token& stop)
{
    const int flows = graph.intactEndpoints * flowsPerEndpoint;
    if (flows > kMostFlowsInTrial)
        return std::nullopt;
    FlowTrials trials;
    trials.hashing = hashing;
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

/// Weights differ from equal costs where next hops do; otherwise the trials are the same.
void studyHashing(const Traffic& permutation, FabricStudy& study, const std::stop_token& stop)
{
    const FabricGraph& graph = study.graph;
    study.ecmp = slowestHashedFlow(graph, permutation, Hashing::EqualCost, study.queuePairs, stop);
    study.wcmp = slowestHashedFlow(graph, permutation, Hashing::WeightedCost, study.queuePairs, stop);
    study.oneFlow = hashed(graph, permutation, Hashing::EqualCost, 1, stop);
    study.equal = hashed(graph, permutation, Hashing::EqualCost, study.queuePairs, stop);
    const bool isEven = graph.isRegular && study.worstPermutation.ecmp >= study.worstPermutation.lower - 1e-9;
    study.weighted = isEven ? study.equal : hashed(graph, permutation, Hashing::WeightedCost, study.queuePairs, stop);
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
    studyHashing(permutation, study, stop);
    // The fat-tree scheme knows up and down only.
    const FabricFamily family = network.sizing.family;
    if (technology == Technology::InfiniBand && (family == FabricFamily::Clos || family == FabricFamily::RailOnly))
        study.staticLoads = staticLoads(study.graph, stop);
    auto failures = failureTable(study.graph, study.spread, stop);
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
        study.queuePairs = std::max(1, design.addressing.qos.queuePairs);
        if (const Network* intent = design.network(network.network))
            study.spread = flowSpreadOf(design, *intent, constants);
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
