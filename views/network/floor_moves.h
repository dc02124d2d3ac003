// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/physical/cable_schedule.h"
#include "model/plan/rack_moves.h"

#include <set>

namespace cw {

/// Racks of one plan in another: numbers change when blocks do, so that each is found by the first device in it.
class RackMatch {
public:
    RackMatch(const CableSchedulePtr& before, const CableSchedulePtr& after);

    /// Whether all racks have kept their numbers.
    bool isSame() const { return isSame_; }
    /// -1 for a rack that is gone.
    RackIndex find(RackIndex before) const;

private:
    std::vector<RackIndex> racks_;
    bool isSame_ = false;
};

/// Which racks of the floor are chosen, and where they would stand if they were let go: the mouse and the keys move the
/// same. Until the plan follows, racks stand where they were put.
class FloorMoves {
public:
    /// Ends a move; what is selected stays selected where it is still there.
    RackMatch setSchedule(CableSchedulePtr schedule);

    /// Where the racks are shown.
    const std::vector<FloorPlace>& places() const { return places_; }
    FloorPlace placeOf(RackIndex rack) const { return places_[static_cast<std::size_t>(rack)]; }
    /// -1 if no rack stands there.
    RackIndex rackAt(FloorPlace place) const;
    /// Whether it stands elsewhere than where it is generated.
    bool isMovedByHand(RackIndex rack) const;
    std::vector<RackIndex> allMovedByHand() const;

    const std::set<RackIndex>& selected() const { return selected_; }
    bool isSelected(RackIndex rack) const { return selected_.count(rack) > 0; }
    void select(std::set<RackIndex> racks) { selected_ = std::move(racks); }
    void toggle(RackIndex rack);

    /// A move of the selected racks, of which `held` is the one that is spoken of.
    void begin(RackIndex held);
    bool isMoving() const { return held_ >= 0; }
    RackIndex held() const { return held_; }
    /// Where the held rack would stand; the others keep their distance to it.
    void aim(FloorPlace target);
    FloorPlace target() const { return target_; }
    bool isAimedElsewhere() const { return isMoving() && target_ != placeOf(held_); }
    bool isPossible() const { return isPossible_; }
    /// Where all racks would stand; as they do where the move is not possible.
    const std::vector<FloorPlace>& preview() const { return preview_; }
    /// What all cable routes together would gain.
    Length routeChange() const { return routeChange_; }
    /// The rack that stands where the held one is aimed at, if it is not moved with it; -1 if none.
    RackIndex displaced() const;
    void cancel();
    /// The racks stand as aimed at, from now on.
    void settle();

    /// Shows racks where they are generated; those that stand there change places with them.
    void returnRacks(const std::vector<RackIndex>& racks);
    /// Shows the racks as the plan has them.
    void reset();

private:
    void standAt(std::vector<FloorPlace> places);

    CableSchedulePtr schedule_;
    std::vector<FloorPlace> places_;
    std::map<FloorPlace, RackIndex> standing_;
    std::set<RackIndex> selected_;
    RackIndex held_ = -1;
    FloorPlace target_;
    bool isPossible_ = true;
    std::vector<FloorPlace> preview_;
    Length routeChange_;
};

}  // namespace cw
