// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cost/ownership.h"
#include "tests/model/cost/superpod_plan.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::cost_test;

namespace {

constexpr int kGpus = 1024;

PriceBook rates()
{
    PriceBook book;
    book.perUsd = {{"USD", 1.0}, {"CNY", 7.0}, {"EUR", 0.9}};
    book.rates = {{"colocation-kw-month", priceOf(140, 184, 220)},
                  {"staff-year", priceOf(90000, 160000, 260000)},
                  {"facility-per-mw", priceOf(8e6, 12e6, 30e6)}};
    return book;
}

/// The inputs of the worked example: 1,024 H100 at 49,200 USD each all in, 128 systems of 10.2 kW and a tenth more.
struct Example {
    Design design;
    BillOfMaterials bill;
    PowerSummary power;

    Example()
    {
        bill.totalTypical = bill.totalLow = bill.totalHigh = Money::fromMajor(kGpus * 49200.0, Currency{});
        power.max = kilowatts(128 * 10.2 * 1.1);
        power.typical = power.max * 0.7;
        design.site.residualShare = 0.2;
        design.site.amortisationYears = 4;
        design.site.supportSharePerYear = 0.05;
        design.site.staff = 5;
        design.site.utilisation = 0.8;
    }

    OwnershipBand cost() const { return ownershipCost(design, kGpus, bill, power, rates()); }
};

}  // namespace

TEST_CASE("a colocated cluster of 1,024 H100 costs 2.3 dollars per GPU and hour")
{
    // 50.4 M USD (49.2 k USD per H100, Tech Talk CTO "H100 Freakonomics", 2024-08) less 20 % over 4 years: 10.1 M a
    // year; 1.44 MW at 184 USD per kW and month (CBRE, North America H2 2024): 3.2 M; support 5 %: 2.5 M; five persons
    // at 160 k: 0.8 M. 16.6 M over 1,024 x 8,760 x 0.8 hours.
    Example example;
    const OwnershipCost cost = example.cost().typical;
    CHECK(cost.capex.major() == Approx(50.4e6).epsilon(0.001));
    CHECK(cost.facilityPerYear.major() == Approx(3.2e6).epsilon(0.02));
    CHECK(cost.supportPerYear.major() == Approx(2.5e6).epsilon(0.02));
    CHECK(cost.staffPerYear.major() == Approx(0.8e6));
    CHECK(cost.energyPerYear.isZero());
    CHECK(cost.perGpuHour.major() == Approx(2.3).margin(0.05));
    example.design.site.utilisation = 0.6;
    CHECK(example.cost().typical.perGpuHour.major() == Approx(3.1).margin(0.05));
}

TEST_CASE("an own facility pays the meter and writes off the building instead")
{
    Example example;
    example.design.site.hosting = Hosting::OwnFacility;
    example.design.site.pue = 1.25;
    example.design.site.averageLoad = 0.8;
    example.design.site.electricityPerMwh = Money::fromMajor(90, Currency{});
    example.power.typical = kilowatts(1000);
    example.power.max = kilowatts(1500);
    const OwnershipCost cost = example.cost().typical;
    // 1,000 kW x 0.8 x 1.25 x 8,760 h x 0.09 USD, and 1.5 MW x 12 M USD over 15 years.
    CHECK(cost.energyPerYear.major() == Approx(788400));
    CHECK(cost.facilityPerYear.major() == Approx(1.2e6));
    CHECK(cost.opexPerYear == cost.energyPerYear + cost.facilityPerYear + cost.supportPerYear + cost.staffPerYear);
}

TEST_CASE("low, typical and high costs stand in order")
{
    Example example;
    example.design.site.hosting = GENERATE(Hosting::Colocation, Hosting::OwnFacility);
    example.bill.totalLow = example.bill.totalTypical * 0.8;
    example.bill.totalHigh = example.bill.totalTypical * 1.5;
    const OwnershipBand band = example.cost();
    CHECK(band.low.opexPerYear.minor() < band.typical.opexPerYear.minor());
    CHECK(band.typical.opexPerYear.minor() < band.high.opexPerYear.minor());
    CHECK(band.low.perGpuHour.minor() < band.typical.perGpuHour.minor());
    CHECK(band.typical.perGpuHour.minor() < band.high.perGpuHour.minor());
    CHECK(&band.at(PriceScenario::High) == &band.high);
}

TEST_CASE("costs follow the design's currency, whatever the rates are quoted in")
{
    Example example;
    const double dollars = example.cost().typical.perGpuHour.major();
    example.bill.currency = example.design.currency = Currency("CNY");
    for (Money* total : {&example.bill.totalLow, &example.bill.totalTypical, &example.bill.totalHigh})
        *total = Money::fromMajor(kGpus * 49200.0 * 7, Currency("CNY"));
    CHECK(example.cost().typical.perGpuHour.major() == Approx(dollars * 7).margin(0.05));
    CHECK(example.cost().typical.perGpuHour.currency() == Currency("CNY"));
}

TEST_CASE("a rate that the price book lacks is named, not guessed")
{
    const Example example;
    PriceBook empty;
    empty.perUsd = {{"USD", 1.0}};
    const OwnershipBand band = ownershipCost(example.design, kGpus, example.bill, example.power, empty);
    CHECK(band.unpriced == std::vector<std::string>{"colocation-kw-month", "staff-year"});
    CHECK(band.typical.facilityPerYear.isZero());
}

TEST_CASE("staff follows the size of the cluster, from a round-the-clock rota upwards")
{
    Example example;
    example.design.site.staff.reset();
    const auto staff = [&](int gpus) {
        return ownershipCost(example.design, gpus, example.bill, example.power, rates()).staff;
    };
    CHECK(staff(0) == 0);
    CHECK(staff(8) == 5);
    CHECK(staff(1024) == 5);
    // One person for 500 to 1,000 GPUs.
    CHECK(staff(16384) >= 16);
    CHECK(staff(16384) <= 33);
}

TEST_CASE("without GPUs or use there is no price of a GPU-hour")
{
    Example example;
    example.design.site.utilisation = 0;
    CHECK(example.cost().typical.perGpuHour.isZero());
    CHECK(ownershipCost(Design{}, 0, BillOfMaterials{}, PowerSummary{}, rates()).typical.perGpuHour.isZero());
}

TEST_CASE("power adds up over racks and names the worst")
{
    Plan plan;
    plan.racks.resize(3);
    plan.racks[0].max = kilowatts(30);
    plan.racks[1].max = kilowatts(44);
    plan.racks[2].max = kilowatts(40);
    plan.racks[1].typical = kilowatts(25);
    plan.racks[2].weight = kilograms(900);
    Design design;
    design.site.rackPowerLimit = kilowatts(40);
    design.site.pue = 1.2;
    const PowerSummary power = powerSummary(design, plan);
    CHECK(inKilowatts(power.max) == Approx(114));
    CHECK(inKilowatts(power.typical) == Approx(25));
    CHECK(inKilowatts(power.facilityMax) == Approx(136.8));
    CHECK(inKilograms(power.weight) == Approx(900));
    CHECK(power.worstRackShare == Approx(1.1));
    CHECK(power.racksOverLimit == 1);
}
