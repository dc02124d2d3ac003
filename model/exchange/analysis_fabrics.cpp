// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_figures.h"

#include <algorithm>

namespace cw::analysis_json {

namespace {

const char* word(CutAlignment alignment)
{
    switch (alignment) {
    case CutAlignment::Pods: return "pods";
    case CutAlignment::Leaves: return "leaves";
    case CutAlignment::Units: return "units";
    case CutAlignment::Rails: return "rails";
    case CutAlignment::Refined: return "refined-upper-bound";
    }
    return "";
}

const char* word(FailingElement element)
{
    switch (element) {
    case FailingElement::Leaf: return "leaf";
    case FailingElement::Spine: return "spine";
    case FailingElement::Core: return "core";
    case FailingElement::HostLink: return "host-link";
    case FailingElement::LeafSpineLink: return "leaf-spine-link";
    case FailingElement::SpineCoreLink: return "spine-core-link";
    case FailingElement::SwitchLink: return "switch-link";
    }
    return "";
}

const char* word(CliffKind kind)
{
    switch (kind) {
    case CliffKind::Tier: return "tier";
    case CliffKind::Spines: return "spines";
    case CliffKind::Lids: return "lids";
    case CliffKind::Asns: return "asns";
    case CliffKind::End: return "end";
    }
    return "";
}

double nanoseconds(Duration time)
{
    return inSeconds(time) * 1e9;
}

std::string nameOf(const Analysis& analysis, const FabricGraph& graph, int node)
{
    return deviceName(*analysis.plan, *analysis.design, graph.nodes[static_cast<std::size_t>(node)].device);
}

Json namesOf(const Analysis& analysis, const FabricGraph& graph, const std::vector<int>& nodes)
{
    Json names = Json::array();
    for (const int node : nodes)
        names.push_back(nameOf(analysis, graph, node));
    return names;
}

Json cutsJson(const Analysis& analysis, const FabricStudy& study)
{
    Json cuts = Json::array();
    for (const FabricCut& cut : study.cuts)
        cuts.push_back({{"aligned_to", word(cut.alignment)},
                        {"one_way_gbs", figure(inGigabytesPerSecond(cut.value))},
                        {"per_endpoint", figure(cut.perEndpoint)},
                        {"first_half", namesOf(analysis, study.graph, cut.firstHalf)},
                        {"divided", namesOf(analysis, study.graph, cut.divided)}});
    return cuts;
}

Json boundsJson(const Throughput& throughput)
{
    return {{"lower", figure(throughput.lower)},
            {"upper", figure(throughput.upper)},
            {"even_next_hops", figure(throughput.ecmp)}};
}

Json throughputJson(const FabricStudy& study)
{
    Json json = {{"worst_permutation", boundsJson(study.worstPermutation)}, {"all_to_all", boundsJson(study.allToAll)}};
    json["rings"] = study.rings ? boundsJson(*study.rings) : Json();
    json["experts"] = study.experts ? boundsJson(*study.experts) : Json();
    json["servers_of_experts"] = study.expertServers;
    return json;
}

Json spreadJson(const Spread& spread)
{
    return {{"p5", figure(spread.p5)}, {"p50", figure(spread.p50)}};
}

Json spreadJson(const std::optional<Spread>& spread)
{
    return spread ? spreadJson(*spread) : Json();
}

Json hashedJson(const std::optional<HashedShares>& shares, int flowsPerEndpoint)
{
    if (!shares)
        return nullptr;
    return {{"flows_per_endpoint", flowsPerEndpoint},
            {"trials", shares->trials},
            {"mean_endpoint", spreadJson(shares->meanEndpoint)},
            {"slowest_endpoint", spreadJson(shares->slowestEndpoint)},
            {"slowest_flow", spreadJson(shares->slowestFlow)}};
}

Json balancingJson(const FabricStudy& study)
{
    Json json = {{"queue_pairs", study.queuePairs},
                 {"ecmp", spreadJson(study.ecmp)},
                 {"wcmp", spreadJson(study.wcmp)},
                 {"ecmp_one_flow", hashedJson(study.oneFlow, 1)},
                 {"ecmp_queue_pairs", hashedJson(study.equal, study.queuePairs)},
                 {"wcmp_queue_pairs", hashedJson(study.weighted, study.queuePairs)},
                 {"static_routes", nullptr}};
    if (const auto& loads = study.staticLoads)
        json["static_routes"] = {{"worst_shift_load", loads->worstShift},
                                 {"shifts_tried", loads->shiftsTried},
                                 {"shifts_free_of_contention", loads->shiftsFree},
                                 {"worst_random_load", loads->worstRandom},
                                 {"missing_routes", loads->missing}};
    return json;
}

/// One of the class that a row stands for.
std::string exampleOf(const Analysis& analysis, const FabricGraph& graph, const FailureRow& row)
{
    const auto index = static_cast<std::size_t>(row.index);
    switch (row.element) {
    case FailingElement::Leaf:
    case FailingElement::Spine:
    case FailingElement::Core: return nameOf(analysis, graph, row.index);
    case FailingElement::HostLink:
        return deviceName(*analysis.plan, *analysis.design, graph.endpoints[index].host) + " - " +
               nameOf(analysis, graph, graph.endpoints[index].node);
    default:
        return nameOf(analysis, graph, graph.links[index].lower) + " - " +
               nameOf(analysis, graph, graph.links[index].upper);
    }
}

/// The step of every workload that computes over the network, after a failure.
Json stepsJson(const Analysis& analysis, const ElementId& network, const FabricHealth& health)
{
    Json steps = Json::array();
    for (const StepAfterFailure& step : analysis.stepsAfter(network, health)) {
        Json json = {{"workload", step.workload},
                     {"stopped", step.isStopped()},
                     {"gpus_cut_off", step.gpusCutOff},
                     {"step_s_before", figure(inSeconds(step.before))},
                     {"step_s", nullptr},
                     {"step_ratio", nullptr}};
        if (step.after) {
            json["step_s"] = figure(inSeconds(*step.after));
            json["step_ratio"] = figure(*step.ratio());
        }
        steps.push_back(std::move(json));
    }
    return steps;
}

Json rowJson(const Analysis& analysis, const FabricStudy& study, const FailureRow& row)
{
    return {{"element", word(row.element)},
            {"count", row.count},
            {"example", exampleOf(analysis, study.graph, row)},
            {"bisection_left", figure(row.health.bisection)},
            {"throughput", boundsJson(row.health.worstTraffic)},
            {"endpoints_cut_off", row.health.cutOff},
            {"path_factor", study.kind == NetworkKind::Compute ? figure(row.health.path) : Json()},
            {"training", stepsJson(analysis, study.network, row.health)}};
}

Json failuresJson(const Analysis& analysis, const FabricStudy& study)
{
    Json rows = Json::array();
    for (const FailureRow& row : study.failures.rows)
        rows.push_back(rowJson(analysis, study, row));
    const FailureRow* worst = study.failures.worst();
    return {{"every_class_tried", study.failures.isComplete},
            {"convention", "halves and pairings of the hosts that are left; no share above the intact network's"},
            {"worst", worst ? rowJson(analysis, study, *worst) : Json()},
            {"rows", std::move(rows)}};
}

Json latencyJson(const FabricLatency& latency)
{
    Json steps = Json::array();
    for (const FabricLatency::Step& step : latency.steps)
        steps.push_back({{"switches", step.switches},
                         {"share_of_pairs", figure(step.share)},
                         {"latency_ns", figure(nanoseconds(step.latency))}});
    return {{"mean_ns", figure(nanoseconds(latency.mean))},
            {"longest_ns", figure(nanoseconds(latency.longest))},
            {"by_switches", std::move(steps)}};
}

Json cliffsJson(const FabricStudy& study)
{
    Json cliffs = Json::array();
    for (const FabricCliff& cliff : study.cliffs)
        cliffs.push_back({{"kind", word(cliff.kind)},
                          {"endpoints", cliff.endpoints},
                          {"before", cliff.before},
                          {"after", cliff.after}});
    return cliffs;
}

}  // namespace

const FabricStudy* studyOf(const Analysis& analysis, const ElementId& network)
{
    if (!analysis.fabrics)
        return nullptr;
    const auto found = std::find_if(analysis.fabrics->begin(), analysis.fabrics->end(),
                                    [&](const FabricStudy& study) { return study.network == network; });
    return found == analysis.fabrics->end() ? nullptr : &*found;
}

void addStudy(Json& json, const Analysis& analysis, const FabricStudy* study)
{
    const bool isHashed = study && study->ecmp;
    json["ecmp_effective"] = isHashed ? figure(study->ecmp->p50) : Json();
    json["ecmp_effective_p5"] = isHashed ? figure(study->ecmp->p5) : Json();
    json["throughput"] = study ? throughputJson(*study) : Json();
    json["load_balancing"] = study ? balancingJson(*study) : Json();
    json["single_failures"] = study ? failuresJson(analysis, *study) : Json();
    json["latency"] = study ? latencyJson(study->latency) : Json();
    json["cliffs"] = study ? cliffsJson(*study) : Json();
    json["cuts"] = study ? cutsJson(analysis, *study) : Json();
}

}  // namespace cw::analysis_json
