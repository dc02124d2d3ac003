// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/physical/physical_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

using namespace cw;
using namespace cw::test;

namespace {

/// Racks of a grid with one device each, and cables between them; nothing else of a plan is looked at.
struct Floor {
    Plan plan;
    Catalogue catalogue;
    int columns;

    Floor(int rows, int gridColumns)
        : columns(gridColumns)
    {
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                Rack rack;
                rack.row = row;
                rack.column = column;
                Device device;
                device.rack = static_cast<RackIndex>(plan.racks.size());
                plan.racks.push_back(rack);
                plan.devices.push_back(device);
            }
        CablePart fibre;
        fibre.diameter = millimetres(3);
        catalogue.cables["fibre"] = fibre;
        catalogue.cables["copper"] = CablePart{};
        plan.cableChoices = {{"fibre", "", "", metres(10), {}, 1}, {"copper", "", "", metres(3), {}, 2}};
        catalogue.cabling.tray = CableTray{millimetres(600), millimetres(100), 0.4, {}};
    }

    DeviceIndex at(int row, int column) const { return row * columns + column; }

    void join(DeviceIndex from, DeviceIndex to, int links, std::int16_t choice = 0)
    {
        for (int i = 0; i < links; ++i) {
            Cable cable;
            cable.from = from;
            cable.to = to;
            cable.choice = choice;
            plan.cables.push_back(cable);
        }
    }

    TrayLoad load() const { return trayLoad(plan, pullBundles(plan), catalogue); }
};

double cablesAt(const TrayLoad& load, TrayKind kind, int row, int column)
{
    const TraySegment* segment = traySegment(load, kind, row, column);
    return segment ? segment->cables : 0;
}

}  // namespace

TEST_CASE("cables of one row lie above it from the one rack to the other")
{
    Floor floor(1, 6);
    floor.join(floor.at(0, 1), floor.at(0, 4), 10);
    floor.join(floor.at(0, 5), floor.at(0, 3), 4);
    const TrayLoad load = floor.load();
    CHECK(cablesAt(load, TrayKind::Row, 0, 0) == 0);
    CHECK(cablesAt(load, TrayKind::Row, 0, 1) == 10);
    CHECK(cablesAt(load, TrayKind::Row, 0, 2) == 10);
    CHECK(cablesAt(load, TrayKind::Row, 0, 3) == 14);
    CHECK(cablesAt(load, TrayKind::Row, 0, 4) == 4);
    CHECK(load.cablesIntoRack[1] == 10);
    CHECK(load.cablesIntoRack[3] == 4);
    CHECK(load.cablesIntoRack[0] == 0);
}

TEST_CASE("the fill of a tray is the cross-section of its cables")
{
    Floor floor(1, 3);
    floor.join(floor.at(0, 0), floor.at(0, 1), 200);
    floor.join(floor.at(0, 1), floor.at(0, 2), 30, 1);
    const TrayLoad load = floor.load();
    const TraySegment* fibre = traySegment(load, TrayKind::Row, 0, 0);
    REQUIRE(fibre);
    CHECK(fibre->unsized == 0);
    CHECK(*trayFill(*fibre, floor.catalogue.cabling) ==
          Approx(200 * std::numbers::pi * 1.5 * 1.5 / (600 * 100)).epsilon(1e-12));
    // Two links share a twin cable, and nobody states how thick it is.
    const TraySegment* copper = traySegment(load, TrayKind::Row, 0, 1);
    REQUIRE(copper);
    CHECK(copper->cables == Approx(15));
    CHECK(copper->unsized == Approx(15));
    CHECK(*trayFill(*copper, floor.catalogue.cabling) == 0);
    CHECK_FALSE(trayFill(*copper, Cabling{}));
    CHECK(fullestSegment(load) == fibre);
}

TEST_CASE("a cable that stays in its rack loads no tray")
{
    Floor floor(1, 2);
    floor.join(floor.at(0, 1), floor.at(0, 1), 9);
    const TrayLoad load = floor.load();
    CHECK(load.segments.empty());
    CHECK(load.cablesIntoRack[1] == 0);
}

TEST_CASE("bundles share out over the crossings between their ends")
{
    Floor floor(2, 3);
    // Three bundles that may cross at any of three columns, and one that has a single way.
    floor.join(floor.at(0, 0), floor.at(1, 2), 30);
    floor.join(floor.at(0, 2), floor.at(1, 0), 20);
    floor.join(floor.at(1, 0), floor.at(0, 2), 10);
    const TrayLoad load = floor.load();
    std::multiset<double> crossings;
    for (int column = 0; column < 3; ++column)
        crossings.insert(cablesAt(load, TrayKind::Crossing, 0, column));
    CHECK(crossings == std::multiset<double>{10, 20, 30});
}

TEST_CASE("the cables over all trays make up the ways of all cables")
{
    // Whatever crossing is taken: cables times segments is the distance on the grid.
    Design design = superPod("nvidia-dgx-h100", 127);
    design.site.racksPerRow = 7;
    const CableSchedulePtr schedule = scheduleOf(design);
    double along = 0;
    double across = 0;
    for (const TraySegment& segment : schedule->trays().segments)
        (segment.kind == TrayKind::Row ? along : across) += segment.cables;
    double expectedAlong = 0;
    double expectedAcross = 0;
    double into = 0;
    for (const PullBundle& bundle : schedule->bundles()) {
        if (bundle.isWithinRack())
            continue;
        const Rack& a = schedule->plan().racks[static_cast<std::size_t>(bundle.fromRack)];
        const Rack& b = schedule->plan().racks[static_cast<std::size_t>(bundle.toRack)];
        expectedAlong += bundle.cables * std::abs(a.column - b.column);
        expectedAcross += bundle.cables * std::abs(a.row - b.row);
        into += 2 * bundle.cables;
    }
    CHECK(along == Approx(expectedAlong));
    CHECK(across == Approx(expectedAcross));
    CHECK(across > 0);
    double counted = 0;
    for (const double cables : schedule->trays().cablesIntoRack)
        counted += cables;
    CHECK(counted == Approx(into));
}
