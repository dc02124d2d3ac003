// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/cost/superpod_plan.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::cost_test;

namespace {

BillOfMaterials billOf(const Design& design, const Plan& plan, PriceScenario scenario = PriceScenario::Typical)
{
    return billOfMaterials(design, plan, smallCatalogue(), priceBook(), scenario);
}

}  // namespace

TEST_CASE("the bill of a four-unit SuperPOD H100 has the counts of its reference architecture")
{
    // Table 4 and 7 of RA-11333-001: 127 systems, 32 + 16 switches, 1,016 + 4 links below and 1,024 above the leaves.
    Design design = oneBlock();
    design.site.sparesShare = 0;
    const BillOfMaterials bill = billOf(design, superpodPlan());
    REQUIRE(lineOf(bill, "server"));
    CHECK(lineOf(bill, "server")->total == 127);
    CHECK(lineOf(bill, "server")->elements == std::vector<ElementId>{"compute-1"});
    CHECK(lineOf(bill, "switch")->total == 48);
    CHECK(lineOf(bill, "switch")->category == BomCategory::ComputeFabric);
    // One fibre a link, so two for every twin-port optic.
    CHECK(lineOf(bill, "fibre", "10 m")->total == 1016 + 4);
    CHECK(lineOf(bill, "fibre", "30 m")->total == 1024);
    CHECK(lineOf(bill, "rack-48u")->total == 38);
}

TEST_CASE("optics are bought by the cage, not by the link")
{
    // By hand. Systems: eight ports in four twin-port cages, 127 x 4 = 508. Leaves: 32 ports below in 16 cages, also
    // where a manager takes the place of the 32nd system or the last port stays free (31 ports, 16 cages), and 32 above
    // in 16: 32 x 32 = 1,024. Spines: 64 ports in 32 cages, 16 x 32 = 512. Managers: one single-port optic each.
    Design design = oneBlock();
    design.site.sparesShare = 0;
    const BillOfMaterials bill = billOf(design, superpodPlan());
    const BomLine* servers = lineOf(bill, "twin-flat");
    REQUIRE(servers);
    CHECK(servers->units == 127);
    CHECK(servers->perUnit == 4);
    CHECK(servers->unitWord == "server");
    CHECK(servers->total == 508);
    CHECK(lineOf(bill, "twin")->total == 1024 + 512);
    CHECK(lineOf(bill, "twin")->unitWord == "cage");
    CHECK(lineOf(bill, "single")->total == 4);
}

TEST_CASE("spares are rounded up for each part and length, and are not powered")
{
    Design design = oneBlock();
    design.site.sparesShare = 0.03;
    const BillOfMaterials bill = billOf(design, superpodPlan());
    // 1,536 x 0.03 = 46.08; 1,020 x 0.03 = 30.6; 1,024 x 0.03 = 30.72; 4 x 0.03 = 0.12.
    CHECK(lineOf(bill, "twin")->spares == 47);
    CHECK(lineOf(bill, "fibre", "10 m")->spares == 31);
    CHECK(lineOf(bill, "fibre", "30 m")->spares == 31);
    CHECK(lineOf(bill, "single")->spares == 1);
    CHECK(lineOf(bill, "server")->spares == 0);
    CHECK(inKilowatts(lineOf(bill, "server")->powerMax) == Approx(127 * 10.2));
    // 0.03 has no exact binary form: three per cent of a hundred is three.
    CHECK(sparesFor(100, 0.03) == 3);
    CHECK(sparesFor(101, 0.03) == 4);
    CHECK(sparesFor(0, 0.03) == 0);
    CHECK(sparesFor(700, 0.07) == 49);
}

TEST_CASE("a cable that carries two links is bought once, half used or not")
{
    Plan plan;
    plan.networks = superpodPlan().networks;
    addDevices(plan, DeviceRole::Server, 3);
    addDevices(plan, DeviceRole::Leaf, 1);
    CableChoice splitter;
    splitter.cable = "splitter";
    splitter.stocked = metres(2.5);
    splitter.linksPerCable = 2;
    plan.cableChoices = {splitter};
    // Three servers on one switch by 1:2 splitters of copper: two cables, no optics.
    for (int server = 0; server < 3; ++server)
        plan.cables.push_back(link(server, 0, 3, server, 0));
    const BillOfMaterials bill = billOf(oneBlock(3), plan);
    REQUIRE(lineOf(bill, "splitter"));
    CHECK(lineOf(bill, "splitter")->quantity == 2);
    CHECK(lineOf(bill, "splitter")->length == "2.5 m");
    CHECK(lineOf(bill, "twin") == nullptr);
}

TEST_CASE("two networks on one switch share its cages, the port groups of a server do not")
{
    Plan plan;
    plan.networks = superpodPlan().networks;
    addDevices(plan, DeviceRole::Server, 1);
    addDevices(plan, DeviceRole::Leaf, 1);
    plan.cableChoices = {fibre("twin-flat", 2, "twin", 2, 10)};
    plan.cables = {link(0, 0, 1, 0, 0), link(0, 0, 1, 1, 0)};
    plan.cables[1].network = NetworkKind::Service;
    plan.cables[1].fromGroup = 1;
    const BillOfMaterials bill = billOf(oneBlock(1), plan);
    int onSwitch = 0;
    int onServer = 0;
    for (const BomLine& line : bill.lines) {
        onSwitch += line.part == "twin" ? line.quantity : 0;
        onServer += line.part == "twin-flat" ? line.quantity : 0;
    }
    CHECK(onSwitch == 1);
    CHECK(onServer == 2);
}

TEST_CASE("links without a fitting cable stay on the bill as a line without a part")
{
    Plan plan = superpodPlan();
    for (Cable& cable : plan.cables)
        cable.choice = -1;
    const BillOfMaterials bill = billOf(oneBlock(), plan);
    const BomLine* open = lineOf(bill, "");
    REQUIRE(open);
    CHECK(open->quantity == 2044);
    CHECK_FALSE(open->unitPrice);
}

TEST_CASE("every rack has two feeds that carry it alone")
{
    Catalogue catalogue = smallCatalogue();
    for (const auto& [id, rating] : {std::pair{"pdu-22", 22.0}, std::pair{"pdu-43", 43.6}, std::pair{"pdu-45", 45.3}}) {
        RackPart pdu;
        static_cast<Part&>(pdu) = named(id);
        pdu.isPdu = true;
        pdu.feedPower = kilowatts(rating);
        catalogue.rackParts[id] = pdu;
    }
    Design design = oneBlock();
    design.site.rackPowerLimit = kilowatts(40);
    const auto bill = [&] {
        return billOfMaterials(design, superpodPlan(), catalogue, priceBook(), PriceScenario::Typical);
    };
    REQUIRE(lineOf(bill(), "pdu-43"));
    CHECK(lineOf(bill(), "pdu-43")->quantity == 2 * 38);
    // Beyond the largest rating a feed is made of several.
    design.site.rackPowerLimit = kilowatts(120);
    CHECK(lineOf(bill(), "pdu-45")->quantity == 6 * 38);
}

TEST_CASE("prices reach the bill in the design's currency, and what has no price is named")
{
    Design design = oneBlock();
    design.site.sparesShare = 0;
    const BillOfMaterials dollars = billOf(design, superpodPlan());
    CHECK(lineOf(dollars, "switch")->extended->major() == 48 * 38000);
    CHECK(lineOf(dollars, "switch")->source == "a quotation (2026)");
    CHECK(dollars.unpriced == std::vector<PartId>{"rack-48u", "single", "twin-flat"});
    // 127 x 300,000 + 48 x 38,000 + 1,536 x 1,000 + 2,044 x 120.
    CHECK(dollars.total.major() == Approx(41705280));
    CHECK(dollars.total == dollars.totalTypical);

    design.currency = Currency("CNY");
    const BillOfMaterials yuan = billOf(design, superpodPlan());
    CHECK(yuan.currency == Currency("CNY"));
    CHECK(yuan.total.major() == Approx(41705280 * 7.0));

    design.currency = Currency("XYZ");
    CHECK(billOf(design, superpodPlan()).total.isZero());
    CHECK(billOf(design, superpodPlan()).unpriced.size() == 7);
}

TEST_CASE("low, typical and high stand in order whatever scenario is shown")
{
    const PriceScenario scenario = GENERATE(PriceScenario::Low, PriceScenario::Typical, PriceScenario::High);
    const BillOfMaterials bill = billOf(oneBlock(), superpodPlan(), scenario);
    CHECK(bill.totalLow.minor() < bill.totalTypical.minor());
    CHECK(bill.totalTypical.minor() < bill.totalHigh.minor());
    const Money shown[] = {bill.totalLow, bill.totalTypical, bill.totalHigh};
    CHECK(bill.total == shown[static_cast<int>(scenario)]);
    Money sum = Money::fromMinor(0, bill.currency);
    for (const BomCategory category : {BomCategory::Compute, BomCategory::ComputeFabric, BomCategory::Racks})
        sum += bill.of(category);
    CHECK(sum == bill.total);
}

TEST_CASE("an empty design has an empty bill")
{
    const BillOfMaterials bill = billOf(Design{}, Plan{});
    CHECK(bill.lines.empty());
    CHECK(bill.total.isZero());
}

TEST_CASE("prices too high to be counted stop at the limit of money and never turn negative")
{
    PriceBook prices = priceBook();
    const double absurd = 1e15;
    prices.parts["server"] = priceOf(absurd, absurd, absurd);
    const BillOfMaterials bill =
        billOfMaterials(oneBlock(), superpodPlan(), smallCatalogue(), prices, PriceScenario::Typical);
    const BomLine* servers = lineOf(bill, "server");
    REQUIRE(servers);
    CHECK_FALSE(servers->unitPrice->isSaturated());
    // 127 times a thousand million million is 1.27e17, above 9e16.
    CHECK(servers->extended->minor() == Money::kMostMinor);
    CHECK(bill.total.minor() == Money::kMostMinor);
    CHECK(bill.totalHigh.isSaturated());
    CHECK(bill.of(BomCategory::Compute).isSaturated());
}
