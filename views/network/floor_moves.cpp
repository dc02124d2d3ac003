// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/floor_moves.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace cw {

namespace {

std::string firstDevice(const CableSchedule& schedule, const Rack& rack)
{
    return rack.devices.empty() ? std::string() : deviceName(schedule.plan(), schedule.design(), rack.devices.front());
}

bool areSameRacks(const CableSchedule& before, const CableSchedule& after)
{
    const std::vector<Rack>& old = before.plan().racks;
    const std::vector<Rack>& made = after.plan().racks;
    return std::equal(old.begin(), old.end(), made.begin(), made.end(),
                      [&](const Rack& a, const Rack& b) { return firstDevice(before, a) == firstDevice(after, b); });
}

}  // namespace

RackMatch::RackMatch(const CableSchedulePtr& before, const CableSchedulePtr& after)
{
    if (!before || !after)
        return;
    racks_.resize(before->plan().racks.size(), -1);
    // Most edits leave the racks alone, and a large room has tens of thousands of devices to name.
    isSame_ = before == after || areSameRacks(*before, *after);
    if (isSame_) {
        std::iota(racks_.begin(), racks_.end(), RackIndex{0});
        return;
    }
    const Plan& plan = after->plan();
    std::unordered_map<std::string, RackIndex> rackOf;
    rackOf.reserve(plan.devices.size());
    for (std::size_t d = 0; d < plan.devices.size(); ++d)
        rackOf.emplace(deviceName(plan, after->design(), static_cast<DeviceIndex>(d)), plan.devices[d].rack);
    for (std::size_t r = 0; r < racks_.size(); ++r)
        if (const auto found = rackOf.find(firstDevice(*before, before->plan().racks[r])); found != rackOf.end())
            racks_[r] = found->second;
}

RackIndex RackMatch::find(RackIndex before) const
{
    return before >= 0 && before < static_cast<RackIndex>(racks_.size()) ? racks_[static_cast<std::size_t>(before)]
                                                                         : -1;
}

RackMatch FloorMoves::setSchedule(CableSchedulePtr schedule)
{
    cancel();
    RackMatch match(schedule_, schedule);
    schedule_ = std::move(schedule);
    reset();
    std::set<RackIndex> kept;
    for (const RackIndex rack : selected_)
        if (const RackIndex now = match.find(rack); now >= 0)
            kept.insert(now);
    selected_ = std::move(kept);
    return match;
}

void FloorMoves::reset()
{
    standAt(schedule_ ? rackPlaces(schedule_->plan()) : std::vector<FloorPlace>{});
}

void FloorMoves::standAt(std::vector<FloorPlace> places)
{
    places_ = std::move(places);
    preview_ = places_;
    standing_.clear();
    for (std::size_t r = 0; r < places_.size(); ++r)
        standing_[places_[r]] = static_cast<RackIndex>(r);
}

RackIndex FloorMoves::rackAt(FloorPlace place) const
{
    const auto found = standing_.find(place);
    return found == standing_.end() ? -1 : found->second;
}

bool FloorMoves::isMovedByHand(RackIndex rack) const
{
    return schedule_ && placeOf(rack) != schedule_->plan().racks[static_cast<std::size_t>(rack)].generated;
}

std::vector<RackIndex> FloorMoves::allMovedByHand() const
{
    std::vector<RackIndex> moved;
    for (std::size_t r = 0; r < places_.size(); ++r)
        if (isMovedByHand(static_cast<RackIndex>(r)))
            moved.push_back(static_cast<RackIndex>(r));
    return moved;
}

void FloorMoves::toggle(RackIndex rack)
{
    if (selected_.erase(rack) == 0)
        selected_.insert(rack);
}

void FloorMoves::begin(RackIndex held)
{
    cancel();
    if (!isSelected(held))
        selected_ = {held};
    held_ = held;
    target_ = placeOf(held);
}

void FloorMoves::aim(FloorPlace target)
{
    if (!isMoving() || target == target_)
        return;
    target_ = target;
    const FloorPlace from = placeOf(held_);
    RackPlaces moved;
    for (const RackIndex rack : selected_) {
        const FloorPlace place = placeOf(rack);
        moved[rack] = {place.row + target.row - from.row, place.column + target.column - from.column};
    }
    isPossible_ = areFreeToMove(schedule_->plan(), moved);
    preview_ = isPossible_ ? settleRacks(places_, moved) : places_;
    routeChange_ = cw::routeChange(schedule_->bundles(), schedule_->design().site, places_, preview_);
}

RackIndex FloorMoves::displaced() const
{
    const RackIndex there = isMoving() ? rackAt(target_) : -1;
    return there >= 0 && isSelected(there) ? -1 : there;
}

void FloorMoves::cancel()
{
    held_ = -1;
    isPossible_ = true;
    preview_ = places_;
    routeChange_ = Length{};
}

void FloorMoves::settle()
{
    std::vector<FloorPlace> places = preview_;
    cancel();
    standAt(std::move(places));
}

void FloorMoves::returnRacks(const std::vector<RackIndex>& racks)
{
    cancel();
    if (schedule_)
        standAt(settleRacks(places_, generatedPlaces(schedule_->plan(), racks)));
}

}  // namespace cw
