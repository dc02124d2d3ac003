// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan.h"

#include "model/plan/plan_builder.h"

namespace cw {
namespace {

void startNetworks(PlanBuilder& builder)
{
    for (const Network& network : builder.design.networks) {
        NetworkBuild build;
        build.network = &network;
        builder.builds.push_back(build);
        NetworkPlan plan;
        plan.network = network.id;
        plan.kind = network.kind;
        const Network* carrier = builder.design.carrier(network.id);
        plan.carrier = carrier ? carrier->id : network.id;
        builder.plan.networks.push_back(plan);
    }
}

/// What a carrier provides is said of the networks it carries as well.
void finishMerged(PlanBuilder& builder)
{
    for (NetworkPlan& network : builder.plan.networks) {
        if (network.carrier == network.network)
            continue;
        const NetworkPlan* carrier = builder.plan.network(network.carrier);
        if (!carrier || carrier->carrier != carrier->network) {
            network.problem = Error{ErrorCode::UnknownReference, "networks." + network.network, {network.carrier}, {}};
            continue;
        }
        network.isBuilt = carrier->isBuilt && network.endpoints > 0;
        network.uplinkSpeed = carrier->uplinkSpeed;
        network.leafPart = carrier->leafPart;
        network.spinePart = carrier->spinePart;
        network.corePart = carrier->corePart;
    }
}

void drawFabrics(PlanBuilder& builder)
{
    applyOverrides(builder, OverridePass::Fabrics);
}

void drawOutOfBand(PlanBuilder& builder)
{
    applyOverrides(builder, OverridePass::OutOfBand);
}

void addBundle(NetworkPlan& network, const char* from, const char* to, int links, Bandwidth speed)
{
    if (links > 0)
        network.bundles.push_back({from, to, links, speed});
}

void fillBundles(PlanBuilder& builder)
{
    for (std::size_t n = 0; n < builder.plan.networks.size(); ++n) {
        NetworkPlan& network = builder.plan.networks[n];
        const FabricSizing& sizing = network.sizing;
        const bool isAccess = network.kind == NetworkKind::OutOfBand && network.carrier == network.network;
        const char* leaf = isAccess ? "access" : "leaf";
        const char* spine = isAccess ? "aggregation" : "spine";
        if (sizing.family == FabricFamily::Direct)
            addBundle(network, "host", "host", sizing.hostLinks, network.endpointSpeed);
        else
            for (const LinksAtSpeed& hosts : network.endpointsBySpeed)
                addBundle(network, "host", leaf, hosts.links, hosts.speed);
        addBundle(network, isAccess ? "pdu" : "manager", leaf,
                  isAccess ? sizing.managerLinks : builder.design.networks[n].managerPorts,
                  builder.builds[n].hostSpeed);
        addBundle(network, leaf, spine, sizing.leafSpineLinks, network.uplinkSpeed);
        addBundle(network, spine, "core", sizing.spineCoreLinks, network.uplinkSpeed);
        addBundle(network, spine, spine, sizing.groupLinks, network.uplinkSpeed);
    }
}

}  // namespace

const NetworkPlan* Plan::network(const ElementId& id) const
{
    for (const NetworkPlan& candidate : networks)
        if (candidate.network == id)
            return &candidate;
    return nullptr;
}

const NetworkPlan* Plan::network(NetworkKind kind) const
{
    for (const NetworkPlan& candidate : networks)
        if (candidate.kind == kind)
            return &candidate;
    return nullptr;
}

Bandwidth NetworkPlan::endpointSpeedOf(Bandwidth port) const
{
    for (const LinksAtSpeed& one : endpointsBySpeed)
        if (one.speed.base() <= port.base() * (1 + 1e-9))
            return one.speed;
    return endpointSpeed;
}

void planToRoutes(PlanBuilder& builder)
{
    for (bool isAgain = true; isAgain && !builder.isStopped();) {
        builder.plan = {};
        builder.blockParts.clear();
        builder.blockPorts.clear();
        builder.builds.clear();
        builder.firstOfBlock.clear();
        builder.cableOverrides.clear();
        for (const auto step : {startNetworks, addUnits, collectHostPorts, sizeNetworks, linkBuiltNetworks, drawFabrics,
                                settleLeaves, placeInRacks, addOutOfBand, drawOutOfBand, placeByHand, routeCables})
            if (!builder.isStopped())
                step(builder);
        // How far a cable must reach is known once racks stand, and how many hosts share a cage decides what stands.
        isAgain = !builder.isStopped() && findOutOfReach(builder);
    }
}

Plan makePlan(const Design& design, const Catalogue& catalogue, std::stop_token stop)
{
    PlanBuilder builder{design, catalogue, {}, {}, {}, {}, {}, std::move(stop), {}};
    planToRoutes(builder);
    for (const auto step : {fillNetworkFigures, finishMerged, fillBundles})
        if (!builder.isStopped())
            step(builder);
    return builder.isStopped() ? Plan{} : std::move(builder.plan);
}

const Switch* ownPart(const Device& device, const Design& design, const Catalogue& catalogue)
{
    const auto index = static_cast<std::size_t>(device.byOverride);
    if (device.byOverride < 0 || index >= design.overrides.size() || design.overrides[index].part.empty())
        return nullptr;
    return catalogue.switchPart(design.overrides[index].part);
}

const Part* partOf(const Device& device, const Design& design, const Plan& plan, const Catalogue& catalogue)
{
    if (device.block >= 0) {
        const auto block = static_cast<std::size_t>(device.block);
        return block < design.blocks.size() ? catalogue.find(design.blocks[block].part) : nullptr;
    }
    if (const Switch* own = ownPart(device, design, catalogue))
        return own;
    const NetworkPlan* network = plan.network(device.network);
    if (!network)
        return nullptr;
    switch (device.role) {
    case DeviceRole::Spine:
    case DeviceRole::Aggregation: return catalogue.switchPart(network->spinePart);
    case DeviceRole::Core: return catalogue.switchPart(network->corePart);
    default: return catalogue.switchPart(network->leafPart);
    }
}

}  // namespace cw
