// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What follows from a rack that is moved by hand: routes, stocked lengths, media, trays.
#include "model/design/design_json.h"
#include "model/plan/rack_moves.h"
#include "tests/model/physical/physical_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

using namespace cw;
using namespace cw::test;

namespace {

Plan planOf(const Design& design)
{
    return makePlan(design, *builtinCatalogue());
}

const Device& deviceAt(const Plan& plan, DeviceIndex index)
{
    return plan.devices[static_cast<std::size_t>(index)];
}

const Rack& rackAt(const Plan& plan, RackIndex index)
{
    return plan.racks[static_cast<std::size_t>(index)];
}

/// Up to the trays at both ends, along the row, across the rows, down, and slack: EIA-310 units of 44.45 mm.
double routedByHand(const Plan& plan, const Design& design, const Cable& cable)
{
    const Catalogue& catalogue = *builtinCatalogue();
    const Device& a = deviceAt(plan, cable.from);
    const Device& b = deviceAt(plan, cable.to);
    const double height = catalogue.rackPart(design.site.rack)->usableU;
    const double up = (2 * height - a.bottomU - b.bottomU) * 0.04445 + 2 * inMetres(design.site.trayHeight);
    const double floor =
        std::abs(rackAt(plan, a.rack).column - rackAt(plan, b.rack).column) * inMetres(design.site.rackPitch) +
        std::abs(rackAt(plan, a.rack).row - rackAt(plan, b.rack).row) * inMetres(design.site.rowPitch);
    return (up + floor + 2 * inMetres(catalogue.cabling.sideRun.value())) * (1 + design.site.cableSlack);
}

Design movedBy(const Design& design, RackIndex rack, FloorPlace place)
{
    return moveRacks(design, planOf(design), design, {{rack, place}});
}

}  // namespace

TEST_CASE("routes follow a rack that is moved, by the way along the rows and across them")
{
    const Design design = superPod("nvidia-dgx-h100", 63);
    const Design drawn = movedBy(design, 2, {11, 7});
    const Plan before = planOf(design);
    const Plan after = planOf(drawn);
    REQUIRE(after.cables.size() == before.cables.size());
    int moved = 0;
    for (std::size_t c = 0; c < after.cables.size(); ++c) {
        const Cable& cable = after.cables[c];
        if (cable.to < 0 || deviceAt(after, cable.from).rack == deviceAt(after, cable.to).rack)
            continue;
        CHECK(cable.length == Approx(routedByHand(after, drawn, cable)).epsilon(1e-5));
        const bool touches = deviceAt(after, cable.from).rack == 2 || deviceAt(after, cable.to).rack == 2;
        moved += touches ? 1 : 0;
        if (!touches)
            CHECK(cable.length == before.cables[c].length);
    }
    CHECK(moved > 30);
}

TEST_CASE("a rack that is moved out of reach gets other lengths and other media")
{
    const Design design = superPod("nvidia-dgx-h100", 63);
    const Plan before = planOf(design);
    // Row 30 is about 90 m away: further than multimode optics reach.
    const Design drawn = movedBy(design, 0, {30, 0});
    const Plan after = planOf(drawn);
    int longer = 0;
    int otherMedia = 0;
    for (std::size_t c = 0; c < after.cables.size(); ++c) {
        const Cable& cable = after.cables[c];
        if (cable.to < 0 || deviceAt(after, cable.from).rack != 0 || deviceAt(after, cable.to).rack == 0)
            continue;
        const CableChoice& now = after.cableChoices[static_cast<std::size_t>(cable.choice)];
        const CableChoice& was = before.cableChoices[static_cast<std::size_t>(before.cables[c].choice)];
        if (now.cable.empty())
            continue;
        CHECK(inMetres(now.stocked) >= cable.length);
        longer += now.stocked > was.stocked ? 1 : 0;
        otherMedia += now.cable != was.cable || now.opticLower != was.opticLower ? 1 : 0;
    }
    CHECK(longer > 0);
    CHECK(otherMedia > 0);
    const CableLengths lengthsBefore = cableLengths(before);
    const CableLengths lengthsAfter = cableLengths(after);
    CHECK(lengthsAfter.routed > lengthsBefore.routed);
    CHECK(lengthsAfter.stocked > lengthsBefore.stocked);
}

TEST_CASE("what a move adds to the routes is known before it is made")
{
    const Design design = superPod("nvidia-dgx-h100", 63);
    const auto plan = std::make_shared<const Plan>(planOf(design));
    const PullBundles bundles = pullBundles(*plan);
    const std::vector<FloorPlace> standing = rackPlaces(*plan);
    double most = 0;
    // Far out, onto another, and two racks at once. Media may change, and with them how many links share a cable: what
    // is compared is each link's route, weighed as its bundle weighs it.
    for (const RackPlaces& moves :
         {RackPlaces{{1, {2, 3}}}, RackPlaces{{0, standing[4]}}, RackPlaces{{0, {0, 19}}, {1, {1, 19}}}}) {
        const Plan after = planOf(moveRacks(design, *plan, design, moves));
        double change = 0;
        for (std::size_t c = 0; c < plan->cables.size(); ++c) {
            const CableChoice& was = plan->cableChoices[static_cast<std::size_t>(plan->cables[c].choice)];
            change += (static_cast<double>(after.cables[c].length) - static_cast<double>(plan->cables[c].length)) /
                      std::max(1, was.linksPerCable);
        }
        const Length told = routeChange(bundles.bundles, design.site, standing, settleRacks(standing, moves));
        CHECK(inMetres(told) == Approx(change).epsilon(1e-3).margin(0.05));
        most = std::max(most, std::abs(change));
    }
    CHECK(most > 100);
}

TEST_CASE("trays follow a rack that is moved, and hold its cables on the way there")
{
    const Design drawn = movedBy(superPod("nvidia-dgx-h100", 31), 0, {6, 2});
    const CableSchedulePtr schedule = scheduleOf(drawn);
    const TrayLoad& trays = schedule->trays();
    // Nothing but this rack stands beyond the generated rows, so that each crossing on the way holds all its cables.
    for (int row = 3; row < 6; ++row) {
        double crossing = 0;
        for (const TraySegment& segment : trays.segments)
            if (segment.kind == TrayKind::Crossing && segment.row == row)
                crossing += segment.cables;
        CHECK(crossing == Approx(trays.cablesIntoRack[0]));
    }
    std::set<std::tuple<TrayKind, int, int>> segments;
    for (const TraySegment& segment : trays.segments)
        CHECK(segments.emplace(segment.kind, segment.row, segment.column).second);
}

TEST_CASE("racks that were moved stand there again when the design is opened")
{
    const Design drawn = movedBy(movedBy(superPod("nvidia-dgx-h100", 31), 0, {6, 2}), 3, {0, 1});
    const auto read = designFromJson(toJson(drawn));
    REQUIRE(read);
    CHECK(read->overrides == drawn.overrides);
    CHECK(rackPlaces(planOf(*read)) == rackPlaces(planOf(drawn)));
}
