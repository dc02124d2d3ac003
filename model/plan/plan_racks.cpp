// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw {
namespace {

/// Where a rack wants to stand along the rows; racks are sorted by it.
using Place = double;

class RackFiller {
public:
    explicit RackFiller(PlanBuilder& builder)
        : builder_(builder)
        , usableU_(usableUnits(builder))
    {
        const RackPart* part = builder.catalogue.rackPart(builder.design.site.rack);
        if (part)
            staticLoad_ = part->staticLoad;
    }

    bool fits(const Rack& rack, Power power, Mass weight, int heightU) const
    {
        return rack.devices.empty() ||
               (rack.usedU + heightU <= usableU_ && rack.max + power <= builder_.design.site.rackPowerLimit &&
                (!staticLoad_ || rack.weight + weight <= *staticLoad_));
    }

    bool fits(const Rack& rack, DeviceIndex index) const
    {
        const Device& device = builder_.plan.devices[static_cast<std::size_t>(index)];
        const Part* part = builder_.partOfDevice(device);
        return fits(rack, part ? part->powerForFeeds() : Power{}, part ? part->weight.value_or(Mass{}) : Mass{},
                    device.heightU);
    }

    bool isFull(const Rack& rack) const { return rack.usedU >= usableU_; }

    RackIndex open(RackRole role)
    {
        Rack rack;
        rack.role = role;
        builder_.plan.racks.push_back(rack);
        return static_cast<RackIndex>(builder_.plan.racks.size()) - 1;
    }

    /// Units stack from the bottom, switches hang from the top.
    void put(DeviceIndex index, RackIndex rackIndex)
    {
        Rack& rack = builder_.plan.racks[static_cast<std::size_t>(rackIndex)];
        Device& device = builder_.plan.devices[static_cast<std::size_t>(index)];
        int above = 0;
        for (const DeviceIndex other : rack.devices)
            if ((builder_.plan.devices[static_cast<std::size_t>(other)].block < 0) == (device.block < 0))
                above += builder_.plan.devices[static_cast<std::size_t>(other)].heightU;
        const int bottom = device.block < 0 ? usableU_ - above - device.heightU + 1 : above + 1;
        device.rack = rackIndex;
        device.bottomU = static_cast<std::int16_t>(std::max(1, bottom));
        rack.devices.push_back(index);
        rack.usedU += device.heightU;
        if (const Part* part = builder_.partOfDevice(device)) {
            rack.typical += part->powerForEnergy();
            rack.max += part->powerForFeeds();
            rack.weight += part->weight.value_or(Mass{});
        }
    }

private:
    PlanBuilder& builder_;
    int usableU_;
    std::optional<Mass> staticLoad_;
};

RackRole rackRoleOf(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Server: return RackRole::Compute;
    case DeviceRole::StorageUnit: return RackRole::Storage;
    case DeviceRole::ServiceNode: return RackRole::Service;
    default: return RackRole::Network;
    }
}

void placeUnits(PlanBuilder& builder, RackFiller& filler)
{
    std::map<RackRole, RackIndex> current;
    for (std::size_t i = 0; i < builder.plan.devices.size() && !builder.isStopped(); ++i) {
        if (builder.plan.devices[i].block < 0)
            continue;
        const RackRole role = rackRoleOf(builder.plan.devices[i].role);
        const auto index = static_cast<DeviceIndex>(i);
        auto it = current.find(role);
        if (it == current.end() || !filler.fits(builder.plan.racks[static_cast<std::size_t>(it->second)], index))
            it = current.insert_or_assign(role, filler.open(role)).first;
        filler.put(index, it->second);
    }
}

/// Leaves of the compute network: whole scalable units share a rack if they fit one, so that hosts find all their
/// leaves in one place. Spines follow in racks of their own.
void placeComputeSwitches(PlanBuilder& builder, RackFiller& filler, const NetworkPlan& network)
{
    const FabricSizing& sizing = network.sizing;
    const auto placeRun = [&](DeviceIndex first, int count, int together) {
        RackIndex rack = -1;
        for (int i = 0; i < count && !builder.isStopped(); ++i) {
            const DeviceIndex index = first + i;
            const Device& device = builder.plan.devices[static_cast<std::size_t>(index)];
            const Part* part = builder.partOfDevice(device);
            const int run = i % together == 0 ? std::min(together, count - i) : 1;
            const Power power = part ? part->powerForFeeds() * run : Power{};
            const Mass weight = part ? part->weight.value_or(Mass{}) * run : Mass{};
            if (rack < 0 ||
                !filler.fits(builder.plan.racks[static_cast<std::size_t>(rack)], power, weight, device.heightU * run))
                rack = filler.open(RackRole::Network);
            filler.put(index, rack);
        }
    };
    placeRun(network.leaf(0), sizing.leaves, std::clamp(sizing.leavesPerUnit, 1, std::max(1, sizing.leaves)));
    placeRun(network.spine(0), sizing.spines, 1);
    placeRun(network.core(0), sizing.cores, 1);
}

/// Switches of the other networks fill what room the network racks have; the two of a pair stand in different racks.
void placeOtherSwitches(PlanBuilder& builder, RackFiller& filler, const NetworkPlan& network)
{
    const int count = network.sizing.switches();
    RackIndex partner = -1;
    std::size_t start = 0;
    for (int i = 0; i < count && !builder.isStopped(); ++i) {
        const DeviceIndex index = network.firstSwitch + i;
        RackIndex found = -1;
        for (std::size_t r = start; r < builder.plan.racks.size() && found < 0; ++r) {
            const Rack& rack = builder.plan.racks[r];
            if (rack.role == RackRole::Network && static_cast<RackIndex>(r) != partner && filler.fits(rack, index))
                found = static_cast<RackIndex>(r);
        }
        if (found < 0)
            found = filler.open(RackRole::Network);
        filler.put(index, found);
        partner = i % 2 == 0 ? found : -1;
        while (start < builder.plan.racks.size() &&
               (builder.plan.racks[start].role != RackRole::Network || filler.isFull(builder.plan.racks[start])))
            ++start;
    }
}

/// Leaf racks stand in the middle of the racks they serve, upper tiers in the middle of the leaves below them.
std::vector<Place> wantedPlaces(const PlanBuilder& builder)
{
    const Plan& plan = builder.plan;
    std::vector<double> sum(plan.racks.size(), 0);
    std::vector<int> links(plan.racks.size(), 0);
    std::vector<Place> places(plan.racks.size());
    std::iota(places.begin(), places.end(), 0.0);
    // Cables run upwards from hosts to leaves to spines to cores, so one pass in their order settles each tier.
    std::vector<double> deviceSum(plan.devices.size(), 0);
    std::vector<int> deviceLinks(plan.devices.size(), 0);
    const auto placeOf = [&](DeviceIndex index) {
        const auto i = static_cast<std::size_t>(index);
        const Device& device = plan.devices[i];
        return device.block >= 0 || deviceLinks[i] == 0 ? static_cast<double>(device.rack)
                                                        : deviceSum[i] / deviceLinks[i];
    };
    for (const Cable& cable : plan.cables) {
        if (builder.isStopped())
            break;
        if (cable.to < 0)
            continue;
        deviceSum[static_cast<std::size_t>(cable.to)] += placeOf(cable.from);
        ++deviceLinks[static_cast<std::size_t>(cable.to)];
    }
    for (std::size_t i = 0; i < plan.devices.size(); ++i) {
        const Device& device = plan.devices[i];
        if (device.block >= 0 || device.rack < 0)
            continue;
        sum[static_cast<std::size_t>(device.rack)] += placeOf(static_cast<DeviceIndex>(i));
        ++links[static_cast<std::size_t>(device.rack)];
    }
    for (std::size_t r = 0; r < plan.racks.size(); ++r)
        if (links[r] > 0 && plan.racks[r].role == RackRole::Network)
            places[r] = sum[r] / links[r];
    return places;
}

void sortRacks(PlanBuilder& builder)
{
    Plan& plan = builder.plan;
    const std::vector<Place> places = wantedPlaces(builder);
    std::vector<std::size_t> order(plan.racks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });
    std::vector<Rack> sorted;
    sorted.reserve(order.size());
    for (const std::size_t old : order)
        sorted.push_back(std::move(plan.racks[old]));
    plan.racks = std::move(sorted);
    for (std::size_t r = 0; r < plan.racks.size(); ++r)
        for (const DeviceIndex index : plan.racks[r].devices)
            plan.devices[static_cast<std::size_t>(index)].rack = static_cast<RackIndex>(r);
}

void setRows(PlanBuilder& builder)
{
    const int perRow = std::max(1, builder.design.site.racksPerRow);
    for (std::size_t r = 0; r < builder.plan.racks.size(); ++r) {
        builder.plan.racks[r].row = static_cast<int>(r) / perRow;
        builder.plan.racks[r].column = static_cast<int>(r) % perRow;
    }
}

}  // namespace

int usableUnits(const PlanBuilder& builder)
{
    // A rack of unknown part is taken for the height that EIA-310 racks have most often.
    constexpr int kUsualUnits = 42;
    const RackPart* part = builder.catalogue.rackPart(builder.design.site.rack);
    return part && part->usableU > 0 ? part->usableU : kUsualUnits;
}

void placeInRacks(PlanBuilder& builder)
{
    RackFiller filler(builder);
    placeUnits(builder, filler);
    for (const NetworkPlan& network : builder.plan.networks)
        if (network.isBuilt && network.kind == NetworkKind::Compute && network.firstSwitch >= 0)
            placeComputeSwitches(builder, filler, network);
    for (const NetworkPlan& network : builder.plan.networks)
        if (network.isBuilt && network.kind != NetworkKind::Compute && network.kind != NetworkKind::OutOfBand &&
            network.firstSwitch >= 0)
            placeOtherSwitches(builder, filler, network);
    sortRacks(builder);
    setRows(builder);
}

void weighRack(const PlanBuilder& builder, Rack& rack)
{
    rack.usedU = 0;
    rack.typical = rack.max = Power{};
    rack.weight = Mass{};
    for (const DeviceIndex index : rack.devices) {
        const Device& device = builder.plan.devices[static_cast<std::size_t>(index)];
        rack.usedU += device.heightU;
        if (const Part* part = builder.partOfDevice(device)) {
            rack.typical += part->powerForEnergy();
            rack.max += part->powerForFeeds();
            rack.weight += part->weight.value_or(Mass{});
        }
    }
}

void placeNear(PlanBuilder& builder, DeviceIndex device, RackIndex wanted)
{
    RackFiller filler(builder);
    const int count = static_cast<int>(builder.plan.racks.size());
    for (int distance = 0; distance < count; ++distance) {
        for (const int rack : {wanted - distance, wanted + distance}) {
            if (rack < 0 || rack >= count || !filler.fits(builder.plan.racks[static_cast<std::size_t>(rack)], device))
                continue;
            filler.put(device, rack);
            return;
        }
    }
    filler.put(device, filler.open(RackRole::Network));
    setRows(builder);
}

}  // namespace cw
