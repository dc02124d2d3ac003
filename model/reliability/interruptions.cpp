// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/interruptions.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kBillionHoursPerDay = 24e-9;

RateBand scaled(const RateBand& band, double factor)
{
    return {band.low * factor, band.typical * factor, band.high * factor};
}

void add(RateBand& sum, const RateBand& band)
{
    sum.low += band.low;
    sum.typical += band.typical;
    sum.high += band.high;
}

double countOf(FailingPart part, const RunParts& parts, const ReliabilityConstants& constants)
{
    switch (part) {
    case FailingPart::Gpu: return parts.gpus;
    case FailingPart::Server: return parts.servers;
    case FailingPart::Adapter: return parts.adapters;
    case FailingPart::Link: return parts.links;
    case FailingPart::LeafSwitch: return parts.leafSwitches;
    case FailingPart::Run: break;
    }
    return std::min(1.0, parts.gpus / constants.wholeRunGpus);
}

/// What the run takes of one network: its own links, and of what lies above them in proportion.
void addNetwork(RunParts& parts, double ownLinks, const Network& network, const NetworkPlan& plan)
{
    double hostLinks = 0;
    double linksAbove = 0;
    for (const LinkBundle& bundle : plan.bundles) {
        if (bundle.from == "host")
            hostLinks += bundle.links;
        else if (bundle.from != "manager" && bundle.from != "pdu")
            linksAbove += bundle.links;
    }
    const double share = hostLinks > 0 ? std::min(1.0, ownLinks / hostLinks) : 0;
    parts.links += linksAbove * share;
    if (network.isDualHomed)
        return;
    parts.links += ownLinks;
    parts.leafSwitches += plan.sizing.leaves * share;
}

}  // namespace

RunParts runParts(const Block& block, int gpus, const Design& design, const Plan& plan, const Catalogue& catalogue)
{
    RunParts parts;
    const ComputeBlock* compute = block.compute();
    const auto server = catalogue.servers.find(block.part);
    if (!compute || server == catalogue.servers.end())
        return parts;
    const int perServer = std::max(1, server->second.gpuCount);
    parts.servers = std::max(0, block.count - std::max(0, compute->spares));
    if (gpus > 0)
        parts.servers = std::min(parts.servers, (gpus - 1) / perServer + 1);
    parts.gpus = static_cast<double>(parts.servers) * server->second.gpuCount;
    for (const Attachment& attachment : block.attachments) {
        const Network* network = design.network(attachment.network);
        if (!network || network->kind != NetworkKind::Compute)
            continue;
        const double ownLinks = static_cast<double>(parts.servers) * attachment.portsPerUnit;
        parts.adapters += ownLinks;
        const Network* carrier = design.carrier(network->id);
        const NetworkPlan* carrierPlan = carrier ? plan.network(carrier->id) : nullptr;
        if (carrierPlan && carrierPlan->isBuilt)
            addNetwork(parts, ownLinks, *carrier, *carrierPlan);
    }
    return parts;
}

std::vector<InterruptionSource> interruptionSources(const RunParts& parts, const ReliabilityConstants& constants)
{
    std::vector<InterruptionSource> sources;
    sources.reserve(constants.classes.size());
    for (const FailureClass& one : constants.classes) {
        const double count = countOf(one.part, parts, constants);
        sources.push_back({one.cause, count, scaled(one.perBillionHours, count * kBillionHoursPerDay)});
    }
    std::stable_sort(sources.begin(), sources.end(), [](const InterruptionSource& a, const InterruptionSource& b) {
        return a.perDay.typical > b.perDay.typical;
    });
    return sources;
}

RateBand interruptionsPerDay(const std::vector<InterruptionSource>& sources)
{
    RateBand sum;
    for (const InterruptionSource& source : sources)
        add(sum, source.perDay);
    return sum;
}

RateBand serverLossesPerDay(const std::vector<InterruptionSource>& sources)
{
    RateBand sum;
    for (const InterruptionSource& source : sources)
        if (source.cause != "link" && source.cause != "leaf-switch" && source.cause != "software")
            add(sum, source.perDay);
    return sum;
}

}  // namespace cw
