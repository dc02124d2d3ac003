// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Can each network be built, evenly, and managed?
#include "model/addressing/address_plan.h"
#include "model/fabric/cliffs.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <limits>
#include <map>

namespace cw::rules {

namespace {

bool hasNote(const NetworkPlan& network, const char* note)
{
    const auto& notes = network.sizing.notes;
    return std::find(notes.begin(), notes.end(), note) != notes.end();
}

Fix allowThreeTiers(const Network& network)
{
    return fixNetwork("set-max-tiers", network.id, {nameOf(network), 3}, [](Network& target) { target.maxTiers = 3; });
}

void checkBuildable(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        const Network* network = input.design.network(planned.network);
        if (!network || !planned.problem)
            continue;
        Finding finding{"F02", Severity::Error, {planned.network}, {static_cast<int>(planned.problem->code)}, {}, {}};
        finding.args.emplace_back(planned.problem->where);
        for (const std::string& arg : planned.problem->args)
            finding.args.emplace_back(arg);
        // A third tier is offered only where it is known to help.
        if (network->maxTiers < 3 && !input.stop.stop_requested()) {
            const Fix fix = allowThreeTiers(*network);
            const Plan replanned = makePlan(fix.apply(input.design), input.catalogue, input.stop);
            const NetworkPlan* after = replanned.network(planned.network);
            if (after && !after->problem)
                finding.fix = fix;
        }
        findings.push_back(std::move(finding));
    }
}

/// Links from each leaf to each spine that it reaches, fewest and most over all pairs.
struct Spread {
    int fewest = std::numeric_limits<int>::max();
    int most = 0;
};

/// One entry a network; a network without links between switches has none.
std::map<NetworkKind, Spread> spreads(const RuleInput& input)
{
    std::map<NetworkKind, Spread> found;
    for (const SwitchLink& link : input.index.switchLinks) {
        if (deviceAt(input, link.lower).role != DeviceRole::Leaf ||
            deviceAt(input, link.upper).role != DeviceRole::Spine)
            continue;
        Spread& spread = found[link.network];
        spread.fewest = std::min(spread.fewest, link.count);
        spread.most = std::max(spread.most, link.count);
    }
    return found;
}

void checkEvenSpread(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const auto& [kind, spread] : spreads(input)) {
        const NetworkPlan* planned = input.plan.network(kind);
        if (planned && spread.fewest != spread.most)
            findings.push_back({"F04", Severity::Warning, {planned->network}, {spread.fewest, spread.most}, {}, {}});
    }
}

void checkFullUnits(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const NetworkPlan& planned : input.plan.networks) {
        if (!planned.isBuilt || !hasNote(planned, "full-unit-reserved"))
            continue;
        const int room = planned.sizing.leaves * planned.sizing.hostPortsPerLeaf;
        findings.push_back({"F08", Severity::Info, {planned.network}, {planned.endpoints, room}, {}, {}});
    }
}

void checkLids(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const LidDemand& demand : lidDemands(input.design, input.plan)) {
        const int lids = static_cast<int>(std::min<std::int64_t>(demand.taken, std::numeric_limits<int>::max()));
        if (demand.isExhausted())
            findings.push_back(
                {"I01", Severity::Error, {demand.network}, {lids, static_cast<int>(LidDemand::kAvailable)}, {}, {}});
    }
}

void checkFabricManagers(const RuleInput& input, std::vector<Finding>& findings)
{
    // Two ports keep the subnet managed when one manager, cable or leaf fails; four are what a UFM pair takes in
    // the DGX SuperPOD H100 reference architecture.
    constexpr int kNeededPorts = 2;
    constexpr int kReferencePorts = 4;
    for (const Network& network : input.design.networks) {
        if (network.isMerged() || network.technology != Technology::InfiniBand)
            continue;
        const std::vector<const Block*> attached = blocksOn(input.design, network.id);
        int ports = network.managerPorts;
        for (const Block* block : attached) {
            if (block->service() && block->service()->role == ServiceRole::FabricManager)
                ports += block->count * attachedPorts(*block, network.id);
        }
        if (attached.empty() || ports >= kNeededPorts)
            continue;
        Finding finding{"I02", Severity::Warning, {network.id}, {"few", ports, kNeededPorts}, {}, {}};
        finding.fix = fixNetwork("set-manager-ports", network.id, {nameOf(network), kReferencePorts},
                                 [](Network& target) { target.managerPorts = kReferencePorts; });
        findings.push_back(std::move(finding));
    }
}

void checkManagers(const RuleInput& input, std::vector<Finding>& findings)
{
    checkFabricManagers(input, findings);
    checkManagerLeaves(input, findings);
}

}  // namespace

std::span<const Rule> fabricRules()
{
    static constexpr Rule kRules[] = {
        {"F02", Severity::Error, checkBuildable},  {"F04", Severity::Warning, checkEvenSpread},
        {"F08", Severity::Info, checkFullUnits},   {"I01", Severity::Error, checkLids},
        {"I02", Severity::Warning, checkManagers},
    };
    return kRules;
}

}  // namespace cw::rules
