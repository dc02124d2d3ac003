// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/analysis_figures.h"

#include "model/cost/network_counts.h"
#include "model/design/addressing_json.h"
#include "model/design/code_words.h"

namespace cw::analysis_json {

namespace {

/// The switches that carry a network, its own or those of the network it is merged with.
const NetworkPlan& carrierOf(const Analysis& analysis, const NetworkPlan& network)
{
    const NetworkPlan* carrier = analysis.plan->network(network.carrier);
    return carrier ? *carrier : network;
}

Json tiersJson(const NetworkPlan& carrier)
{
    Json tiers = Json::array();
    const bool isAccessTree = carrier.kind == NetworkKind::OutOfBand;
    const auto add = [&](const char* name, int switches, const PartId& part) {
        if (switches > 0)
            tiers.push_back({{"name", name}, {"switches", switches}, {"part", part}});
    };
    add(isAccessTree ? "access" : "leaf", carrier.sizing.leaves, carrier.leafPart);
    add(isAccessTree ? "aggregation" : "spine", carrier.sizing.spines, carrier.spinePart);
    add("core", carrier.sizing.cores, carrier.corePart);
    return tiers;
}

Json cablesJson(const NetworkPlan& network)
{
    Json cables = Json::array();
    for (const LinkBundle& bundle : network.bundles)
        cables.push_back({{"from", bundle.from},
                          {"to", bundle.to},
                          {"links", bundle.links},
                          {"link_gbs", figure(inGigabytesPerSecond(bundle.speed))}});
    return cables;
}

void addBisection(Json& json, const NetworkResult& result)
{
    const bool hasFlow = result.maxFlow.value > Bandwidth{};
    const Bisection& shown = hasFlow ? result.maxFlow : result.closedForm;
    json["bisection_gbs"] = figure(inGigabytesPerSecond(shown.value));
    json["bisection_per_endpoint"] = figure(shown.perEndpoint);
    json["bisection_method"] = shown.method == Bisection::Method::MaxFlow ? "max-flow" : "closed-form";
    json["bisection_closed_form_gbs"] = figure(inGigabytesPerSecond(result.closedForm.value));
    json["bisection_convention"] = "one-way; hosts only; balanced halves aligned to pods and leaves";
}

const char* word(PathLimit limit)
{
    switch (limit) {
    case PathLimit::Nothing: return "nothing-leaves-a-leaf";
    case PathLimit::Routing: return "routing";
    case PathLimit::Links: return "links";
    case PathLimit::Hashing: return "hash-collisions";
    }
    return "";
}

/// What a synchronous collective gets of line rate off the leaf, and why; as the training estimate takes it.
Json pathJson(const std::optional<PathFactor>& path)
{
    if (!path)
        return nullptr;
    Json json = {{"value", figure(path->value)},
                 {"cause", word(path->limit)},
                 {"links", figure(path->links)},
                 {"hashed", nullptr},
                 {"spreading", codeWord(path->spread.spreading)},
                 {"spreading_assumed", path->spread.isAssumed},
                 {"queue_pairs", nullptr},
                 {"routing_efficiency", figure(path->spread.efficiency)}};
    if (path->spread.spreading != FlowSpreading::Adaptive)
        json["queue_pairs"] = path->spread.queuePairs;
    if (path->hashed)
        json["hashed"] = {{"p5", figure(path->hashed->p5)}, {"p50", figure(path->hashed->p50)}};
    return json;
}

/// Ports and cages at both ends, after breakout; see NetworkCounts.
Json countsJson(const NetworkCounts& counts)
{
    return {{"links", counts.links},
            {"host_ports", counts.hostPorts},
            {"switch_ports", counts.switchPorts},
            {"host_cages", counts.hostCages},
            {"switch_cages", counts.switchCages},
            {"cables", counts.cables},
            {"fibres", counts.fibres},
            {"optics", counts.optics}};
}

Json networkJson(const Analysis& analysis, const NetworkPlan& network, const NetworkResult* result,
                 const NetworkCounts& counts)
{
    const NetworkPlan& carrier = carrierOf(analysis, network);
    Json json = {
        {"id", network.network},          {"built", network.isBuilt},
        {"merged_with", nullptr},         {"hosts", network.hosts},
        {"endpoints", network.endpoints}, {"endpoint_gbs", figure(inGigabytesPerSecond(network.endpointSpeed))},
        {"tiers", tiersJson(carrier)},    {"cables", cablesJson(network)},
        {"counts", countsJson(counts)}};
    if (carrier.network != network.network)
        json["merged_with"] = networkWord(carrier.kind);
    if (!result)
        return json;
    addBisection(json, *result);
    json["worst_oversubscription"] = figure(result->worstOversubscription);
    json["leaf_oversubscription"] = figure(result->leafOversubscription);
    json["spine_oversubscription"] = figure(result->spineOversubscription);
    json["path_factor"] = pathJson(result->path);
    json["per_server_gbs"] = figure(inGigabytesPerSecond(result->perServer));
    json["diameter_hops"] = result->diameterHops;
    json["after_worst_switch_failure"] = figure(result->afterWorstSwitchFailure);
    // A merged network shares the paths of its carrier.
    addStudy(json, analysis, studyOf(analysis, carrier.network));
    return json;
}

}  // namespace

Json networksJson(const Analysis& analysis)
{
    Json networks = Json::object();
    for (const NetworkCounts& counts : networkCounts(*analysis.plan, *analysis.facts.catalogue)) {
        const NetworkPlan& network = *analysis.plan->network(counts.network);
        networks[networkWord(network.kind)] = networkJson(analysis, network, analysis.network(network.network), counts);
    }
    return networks;
}

}  // namespace cw::analysis_json
