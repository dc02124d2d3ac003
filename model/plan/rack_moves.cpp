// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/rack_moves.h"

#include "model/design/member_reader.h"
#include "model/plan/plan_builder.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace cw {
namespace {

using RackOfDevice = std::unordered_map<std::string, RackIndex>;

RackOfDevice rackOfDevice(const Plan& plan, const Design& design)
{
    RackOfDevice racks;
    racks.reserve(plan.devices.size());
    for (std::size_t i = 0; i < plan.devices.size(); ++i)
        racks.emplace(deviceName(plan, design, static_cast<DeviceIndex>(i)), plan.devices[i].rack);
    return racks;
}

bool isOnFloor(FloorPlace place)
{
    return place.row >= 0 && place.row < kMostFloorPlaces && place.column >= 0 && place.column < kMostFloorPlaces;
}

void report(PlanBuilder& builder, std::size_t index, ErrorCode code, std::vector<std::string> args)
{
    builder.plan.overrideProblems.push_back(
        {static_cast<int>(index), Error{code, "overrides[" + std::to_string(index) + "]", std::move(args), {}}});
}

/// What the overrides ask for and can have: each rack once, each place once, the first one first.
RackPlaces movesByHand(PlanBuilder& builder)
{
    const std::vector<Override>& overrides = builder.design.overrides;
    const RackOfDevice racks = rackOfDevice(builder.plan, builder.design);
    RackPlaces moved;
    std::set<FloorPlace> taken;
    for (std::size_t i = 0; i < overrides.size(); ++i) {
        const Override& wish = overrides[i];
        if (wish.kind != Override::Kind::MoveRack)
            continue;
        const auto found = racks.find(wish.device);
        if (found == racks.end() || found->second < 0) {
            report(builder, i, ErrorCode::UnknownReference, {wish.device});
            continue;
        }
        if (moved.count(found->second) > 0) {
            report(builder, i, ErrorCode::DuplicateId, {wish.device});
            continue;
        }
        if (!taken.insert(wish.place).second) {
            report(builder, i, ErrorCode::DuplicateId, {wish.device, rackName(wish.place)});
            continue;
        }
        moved[found->second] = wish.place;
        builder.plan.racks[static_cast<std::size_t>(found->second)].byOverride = static_cast<std::int16_t>(i);
    }
    return moved;
}

}  // namespace

std::vector<FloorPlace> rackPlaces(const Plan& plan)
{
    std::vector<FloorPlace> places;
    places.reserve(plan.racks.size());
    for (const Rack& rack : plan.racks)
        places.push_back({rack.row, rack.column});
    return places;
}

std::vector<FloorPlace> settleRacks(const std::vector<FloorPlace>& standing, const RackPlaces& moved)
{
    std::map<FloorPlace, RackIndex> takenBy;
    for (const auto& [rack, place] : moved)
        takenBy[place] = rack;
    std::vector<FloorPlace> settled = standing;
    for (std::size_t r = 0; r < standing.size(); ++r) {
        if (const auto mover = moved.find(static_cast<RackIndex>(r)); mover != moved.end()) {
            settled[r] = mover->second;
            continue;
        }
        // No two stand in one place, so that the chain never comes by the same mover twice.
        for (auto mover = takenBy.find(settled[r]); mover != takenBy.end(); mover = takenBy.find(settled[r]))
            settled[r] = standing[static_cast<std::size_t>(mover->second)];
    }
    return settled;
}

void placeByHand(PlanBuilder& builder)
{
    std::vector<Rack>& racks = builder.plan.racks;
    for (Rack& rack : racks)
        rack.generated = {rack.row, rack.column};
    const auto& overrides = builder.design.overrides;
    if (std::none_of(overrides.begin(), overrides.end(),
                     [](const Override& o) { return o.kind == Override::Kind::MoveRack; }))
        return;
    const RackPlaces moved = movesByHand(builder);
    const std::vector<FloorPlace> settled = settleRacks(rackPlaces(builder.plan), moved);
    for (std::size_t r = 0; r < racks.size(); ++r) {
        racks[r].row = settled[r].row;
        racks[r].column = settled[r].column;
    }
}

bool areFreeToMove(const Plan& plan, const RackPlaces& moved)
{
    std::set<FloorPlace> places;
    return std::all_of(moved.begin(), moved.end(), [&](const auto& move) {
        const auto& [rack, place] = move;
        return rack >= 0 && static_cast<std::size_t>(rack) < plan.racks.size() && isOnFloor(place) &&
               !plan.racks[static_cast<std::size_t>(rack)].devices.empty() && places.insert(place).second;
    });
}

Design arrangeRacks(const Design& design, const Plan& plan, const Design& planned,
                    const std::vector<FloorPlace>& places)
{
    const RackOfDevice racks = rackOfDevice(plan, planned);
    Design changed = design;
    // What is about a rack that the plan doesn't have stays: it is told of, and may be about one to come.
    std::erase_if(changed.overrides,
                  [&](const Override& o) { return o.kind == Override::Kind::MoveRack && racks.count(o.device) > 0; });
    for (std::size_t r = 0; r < plan.racks.size() && r < places.size(); ++r) {
        const Rack& rack = plan.racks[r];
        if (places[r] == rack.generated || rack.devices.empty())
            continue;
        Override override;
        override.kind = Override::Kind::MoveRack;
        override.device = rack.byOverride >= 0 ? planned.overrides[static_cast<std::size_t>(rack.byOverride)].device
                                               : deviceName(plan, planned, rack.devices.front());
        override.place = places[r];
        changed.overrides.push_back(std::move(override));
    }
    return changed.overrides.size() <= kMostItems ? changed : design;
}

Design moveRacks(const Design& design, const Plan& plan, const Design& planned, const RackPlaces& moved)
{
    if (moved.empty() || !areFreeToMove(plan, moved))
        return design;
    return arrangeRacks(design, plan, planned, settleRacks(rackPlaces(plan), moved));
}

RackPlaces generatedPlaces(const Plan& plan, const std::vector<RackIndex>& racks)
{
    RackPlaces places;
    for (const RackIndex rack : racks)
        if (rack >= 0 && static_cast<std::size_t>(rack) < plan.racks.size())
            places[rack] = plan.racks[static_cast<std::size_t>(rack)].generated;
    return places;
}

}  // namespace cw
