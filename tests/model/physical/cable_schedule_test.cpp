// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/physical/physical_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <stop_token>

using namespace cw;
using namespace cw::test;

TEST_CASE("every cable of the plan is in the schedule once, bundle by bundle")
{
    const CableSchedulePtr schedule = oneUnit();
    REQUIRE(schedule->size() == static_cast<int>(schedule->plan().cables.size()));
    REQUIRE(schedule->size() > 500);
    std::set<std::int32_t> cables;
    std::set<std::string> ids;
    std::int32_t bundle = 0;
    for (int row = 0; row < schedule->size(); ++row) {
        const ScheduleEntry entry = schedule->entry(row);
        cables.insert(entry.cableIndex);
        CHECK(schedule->rowOfCable(entry.cableIndex) == row);
        ids.insert(entry.id);
        CHECK((entry.bundle == bundle || entry.bundle == bundle + 1));
        bundle = entry.bundle;
    }
    CHECK(cables.size() == schedule->plan().cables.size());
    CHECK(ids.size() == schedule->plan().cables.size());
    CHECK(bundle + 1 == static_cast<std::int32_t>(schedule->bundles().size()));
}

TEST_CASE("no two ends of the schedule have one identifier")
{
    const CableSchedulePtr schedule = oneUnit();
    std::set<std::string> identifiers;
    int managementPorts = 0;
    for (int row = 0; row < schedule->size(); ++row) {
        const ScheduleEntry entry = schedule->entry(row);
        for (const ScheduleEnd* end : {&entry.a, &entry.z}) {
            INFO(entry.id << " " << end->identifier);
            CHECK(identifiers.insert(end->identifier).second);
            managementPorts += end->identifier.ends_with(":00") ? 1 : 0;
        }
    }
    CHECK(managementPorts > 0);
}

TEST_CASE("a label names rack, unit and port, the near end first")
{
    const CableSchedulePtr schedule = oneUnit();
    const Plan& plan = schedule->plan();
    for (int row = 0; row < schedule->size(); ++row) {
        const ScheduleEntry entry = schedule->entry(row);
        if (entry.network != NetworkKind::Compute || entry.a.index < 0)
            continue;
        const Cable& cable = plan.cables[static_cast<std::size_t>(entry.cableIndex)];
        const Device& leaf = plan.devices[static_cast<std::size_t>(cable.to)];
        const std::string rack = rackName(plan.racks[static_cast<std::size_t>(leaf.rack)]);
        const std::string unit = (leaf.bottomU < 10 ? "0" : "") + std::to_string(leaf.bottomU);
        const int port = cable.toPort + 1;
        CHECK(entry.z.identifier == rack + "-" + unit + ":" + (port < 10 ? "0" : "") + std::to_string(port));
        CHECK(entry.label == entry.a.identifier + "/" + entry.z.identifier);
        CHECK(farLabel(entry) == entry.z.identifier + "/" + entry.a.identifier);
        CHECK(entry.stocked >= entry.routed - metres(1e-3));
    }
}

TEST_CASE("a bundle holds one medium of one network between two racks")
{
    const CableSchedulePtr schedule = oneUnit();
    for (int row = 0; row < schedule->size(); ++row) {
        const ScheduleEntry entry = schedule->entry(row);
        const PullBundle& bundle = schedule->bundleOf(row);
        CHECK(entry.network == bundle.network);
        CHECK(entry.cable == bundle.cable);
        CHECK(entry.stocked >= bundle.shortest);
        CHECK(entry.stocked <= bundle.longest);
        if (entry.a.index >= 0) {
            CHECK(entry.a.rack == rackName(schedule->plan().racks[static_cast<std::size_t>(bundle.fromRack)]));
            CHECK(entry.z.rack == rackName(schedule->plan().racks[static_cast<std::size_t>(bundle.toRack)]));
        }
    }
    // No two bundles are alike.
    std::set<std::tuple<NetworkKind, RackIndex, RackIndex, PartId>> kinds;
    for (const PullBundle& bundle : schedule->bundles())
        CHECK(kinds.emplace(bundle.network, bundle.fromRack, bundle.toRack, bundle.cable).second);
}

TEST_CASE("a twin-port cable is one cable for two rows")
{
    const CableSchedulePtr schedule = oneUnit();
    double cables = 0;
    int rows = 0;
    for (const PullBundle& bundle : schedule->bundles()) {
        cables += bundle.cables;
        rows += bundle.links;
    }
    double counted = 0;
    for (int row = 0; row < schedule->size(); ++row)
        counted += 1.0 / schedule->entry(row).linksPerCable;
    CHECK(rows == schedule->size());
    CHECK(cables == Approx(counted));
    // The racks of leaves and spines stand side by side: copper twin cables join them.
    CHECK(cables < rows);
}

TEST_CASE("the routed length follows from the way over the trays")
{
    Design design = superPod("nvidia-dgx-h100", 31);
    design.site.racksPerRow = 4;
    const CableSchedulePtr schedule = scheduleOf(design);
    const Cabling& cabling = builtinCatalogue()->cabling;
    int crossing = 0;
    for (int row = 0; row < schedule->size(); ++row) {
        const ScheduleEntry entry = schedule->entry(row);
        const PullBundle& bundle = schedule->bundleOf(row);
        if (bundle.isWithinRack() || entry.a.index < 0)
            continue;
        const RackDistance way = rackDistance(schedule->plan(), design.site, bundle.fromRack, bundle.toRack);
        constexpr double kUnit = 0.04445;  // metres, EIA-310
        const double up = (2 * 42 - entry.a.unit - entry.z.unit) * kUnit + 2 * inMetres(design.site.trayHeight);
        const double run = up + inMetres(way.along + way.across) + 2 * inMetres(cabling.sideRun.value());
        // Usable heights other than 42 units shift both ends alike.
        const double units = (inMetres(entry.routed) / (1 + design.site.cableSlack) - run) / (2 * kUnit);
        CHECK(units == Approx(std::round(units)).margin(1e-3));
        CHECK(std::abs(units) < 10);
        const BundleRoute route = schedule->route(entry.bundle);
        CHECK((route.crossing > 0) == (way.across > Length{}));
        crossing += route.crossing > 0 ? 1 : 0;
    }
    CHECK(crossing > 0);
}

TEST_CASE("a schedule that is stopped is none")
{
    std::stop_source stop;
    stop.request_stop();
    const CableSchedulePtr schedule = oneUnit();
    const auto design = std::make_shared<const Design>(schedule->design());
    const auto plan = std::make_shared<const Plan>(schedule->plan());
    CHECK(CableSchedule::make(design, plan, builtinCatalogue(), stop.get_token()) == nullptr);
}

TEST_CASE("an empty design has an empty schedule")
{
    const CableSchedulePtr schedule = scheduleOf({});
    REQUIRE(schedule);
    CHECK(schedule->size() == 0);
    CHECK(schedule->bundles().empty());
    CHECK(fullestSegment(schedule->trays()) == nullptr);
}
