// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/floor_moves.h"

#include <algorithm>

namespace cw {

void FloorMoves::setSchedule(CableSchedulePtr schedule)
{
    cancel();
    schedule_ = std::move(schedule);
    reset();
    const auto racks = static_cast<RackIndex>(places_.size());
    std::erase_if(selected_, [&](RackIndex rack) { return rack >= racks; });
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
