// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_analysis.h"

#include "tests/support/sample_parts.h"

#include <cmath>

namespace cw::test {

namespace {

constexpr int kServersPerRack = 2;

DeviceIndex addDevice(Plan& plan, const Catalogue& parts, const PartId& id, Device device, RackIndex rack)
{
    const Part* what = parts.find(id);
    Rack& home = plan.racks[static_cast<std::size_t>(rack)];
    device.rack = rack;
    device.heightU = static_cast<std::int16_t>(what->heightU);
    device.bottomU = static_cast<std::int16_t>(home.usedU + 1);
    home.usedU += device.heightU;
    home.typical += what->powerForEnergy();
    home.max += what->powerForFeeds();
    home.weight += *what->weight;
    const auto index = static_cast<DeviceIndex>(plan.devices.size());
    home.devices.push_back(index);
    plan.devices.push_back(device);
    return index;
}

NetworkPlan networkPlan(const Network& intent, int hosts, int endpoints, int leaves, int spines)
{
    NetworkPlan made;
    made.network = intent.id;
    made.kind = intent.kind;
    made.carrier = intent.mergedWith.value_or(intent.id);
    made.isBuilt = true;
    made.hosts = hosts;
    made.endpoints = endpoints;
    made.endpointSpeed = gigabitsPerSecond(intent.kind == NetworkKind::OutOfBand ? 1 : 400);
    made.uplinkSpeed = made.endpointSpeed;
    made.leafPart = made.spinePart = intent.leafSwitch;
    made.sizing.leaves = intent.isMerged() ? 0 : leaves;
    made.sizing.spines = intent.isMerged() ? 0 : spines;
    made.bundles = {{"host", "leaf", endpoints, made.endpointSpeed},
                    {"leaf", "spine", leaves * 16, made.endpointSpeed}};
    return made;
}

PlanPtr plan(const Design& from, const Catalogue& parts)
{
    auto made = std::make_shared<Plan>();
    const int servers = from.blocks[0].count;
    const int racks = (servers + kServersPerRack - 1) / kServersPerRack;
    for (int at = 0; at < racks + 1; ++at) {
        Rack rack;
        rack.role = at < racks ? RackRole::Compute : RackRole::Network;
        rack.row = at / from.site.racksPerRow;
        rack.column = at % from.site.racksPerRow;
        made->racks.push_back(rack);
    }
    for (int at = 0; at < servers; ++at)
        addDevice(*made, parts, "server-x", {DeviceRole::Server, NetworkKind::Compute, 0, at, 0}, at / kServersPerRack);
    for (int at = 0; at < 2; ++at)
        addDevice(*made, parts, "store-x", {DeviceRole::StorageUnit, NetworkKind::Compute, 1, at, 0}, racks);
    addDevice(*made, parts, "manager-x", {DeviceRole::ServiceNode, NetworkKind::Compute, 2, 0, 0}, racks);
    made->networks = {networkPlan(from.networks[0], servers, servers * 8, 2, 1),
                      networkPlan(from.networks[1], servers + 2, servers * 2 + 8, 2, 1),
                      networkPlan(from.networks[2], servers + 1, servers * 2 + 2, 2, 1),
                      networkPlan(from.networks[3], servers + 3, servers + 3, 1, 0)};
    const DeviceIndex leaf =
        addDevice(*made, parts, "switch-x", {DeviceRole::Leaf, NetworkKind::Compute, -1, 0, 0}, racks);
    addDevice(*made, parts, "switch-x", {DeviceRole::Leaf, NetworkKind::Compute, -1, 1, 0}, racks);
    addDevice(*made, parts, "switch-x", {DeviceRole::Spine, NetworkKind::Compute, -1, 0, 0}, racks);
    made->cableChoices = {{"fibre-x", "optic-x", "optic-x", metres(10), gigabitsPerSecond(400), 1, 2, 2},
                          {"copper-x", "", "", metres(2), gigabitsPerSecond(400), 1, 1, 1}};
    for (int at = 0; at < servers * 8; ++at) {
        Cable cable;
        cable.from = at / 8;
        cable.to = leaf + at % 2;
        cable.fromPort = static_cast<std::int16_t>(at % 8);
        cable.toPort = static_cast<std::int16_t>(at / 2);
        cable.choice = static_cast<std::int16_t>(at % 2);
        cable.length = at % 2 == 0 ? 7.5F : 1.8F;
        made->cables.push_back(cable);
    }
    return made;
}

BomLine line(BomCategory category, const Part& what, int units, int perUnit, const char* unitWord, double spares,
             const PriceBook& book)
{
    BomLine made;
    made.category = category;
    made.part = what.id;
    made.manufacturer = what.manufacturer;
    made.model = what.model;
    made.partNumber = what.partNumber;
    made.description = what.description;
    made.units = units;
    made.perUnit = perUnit;
    made.unitWord = unitWord;
    made.quantity = units * perUnit;
    made.spareShare = spares;
    made.spares = static_cast<int>(std::ceil(made.quantity * spares - 1e-9));
    made.total = made.quantity + made.spares;
    made.powerMax = what.powerForFeeds() * made.quantity;
    made.weight = what.weight.value_or(Mass{}) * made.quantity;
    made.evidence = Evidence::Read;
    if (const Price* found = book.price(what.id)) {
        made.unitPrice = found->typical;
        made.extended = found->typical * made.total;
        made.extendedLow = found->low * made.total;
        made.extendedHigh = found->high * made.total;
        made.source = found->provenance.source + " (" + found->date + ")";
        made.confidence = found->confidence;
    }
    return made;
}

BillOfMaterials bill(const Design& from, const Catalogue& parts, const PriceBook& book, int repeats)
{
    const int servers = from.blocks[0].count;
    BillOfMaterials made;
    const auto add = [&](BomCategory category, const PartId& id, int units, int perUnit, const char* word,
                         double spares) {
        made.lines.push_back(line(category, *parts.find(id), units, perUnit, word, spares, book));
    };
    add(BomCategory::Compute, "server-x", servers, 1, "server", 0);
    for (int at = 0; at < repeats; ++at) {
        add(BomCategory::ComputeFabric, "switch-x", 3, 1, "switch", 0);
        add(BomCategory::ComputeFabric, "optic-x", servers, 4, "server", 0.03);
        add(BomCategory::ComputeFabric, "fibre-x", servers * 8, 1, "cable", 0.03);
        made.lines.back().length = "10 m";
    }
    add(BomCategory::ComputeFabric, "copper-x", servers * 4, 1, "cable", 0.05);
    add(BomCategory::Storage, "store-x", 2, 1, "unit", 0);
    add(BomCategory::Management, "manager-x", 1, 1, "each", 0);
    add(BomCategory::Racks, "rack-48u", servers / kServersPerRack + 1, 1, "rack", 0);
    // What somebody might type into a user catalogue: it must never become a formula.
    made.lines.back().description = "=HYPERLINK(\"http://example.org\";\"x\")";
    made.unpriced = {"copper-x"};
    for (const BomLine& each : made.lines) {
        made.total += each.extended.value_or(Money{});
        made.totalLow += each.extendedLow.value_or(Money{});
        made.totalHigh += each.extendedHigh.value_or(Money{});
    }
    made.totalTypical = made.total;
    return made;
}

OwnershipCost ownership(const Analysis& of, Money capex, double rate, double staff)
{
    const Site& site = of.design->site;
    OwnershipCost cost;
    cost.capex = capex;
    cost.facilityPerYear = Money::fromMajor(inKilowatts(of.power.max) * rate * 12, Currency{});
    cost.supportPerYear = capex * site.supportSharePerYear;
    cost.staffPerYear = Money::fromMajor(staff, Currency{});
    cost.opexPerYear = cost.facilityPerYear + cost.supportPerYear + cost.staffPerYear;
    const double perYear = capex.major() * (1 - site.residualShare) / site.amortisationYears + cost.opexPerYear.major();
    cost.perGpuHour = Money::fromMajor(perYear / (of.totals.gpus * 8760.0 * site.utilisation), Currency{});
    return cost;
}

std::vector<NetworkResult> results(const Plan& from)
{
    std::vector<NetworkResult> made;
    for (const NetworkPlan& network : from.networks) {
        NetworkResult result;
        result.network = network.network;
        result.kind = network.kind;
        result.isBuilt = true;
        result.perServer = network.endpointSpeed * 8;
        result.hostBandwidth = network.endpointSpeed * network.endpoints;
        result.closedForm = {network.endpointSpeed * (network.endpoints / 2.0), 1.0, Bisection::Method::ClosedForm};
        result.maxFlow = {network.endpointSpeed * (network.endpoints / 2.0), 1.0, Bisection::Method::MaxFlow};
        result.afterWorstSwitchFailure = 0.75;
        result.worstOversubscription = network.kind == NetworkKind::Service ? 3 : 1;
        result.diameterHops = 4;
        made.push_back(result);
    }
    return made;
}

TrainingResult training()
{
    TrainingResult made;
    made.workload = "job-1";
    made.gpus = 32;
    TrainingEstimate estimate;
    estimate.layout.tensor = 2;
    estimate.layout.pipeline = 1;
    estimate.layout.data = 16;
    estimate.layout.globalBatch = 512;
    estimate.step = seconds(6.81);
    estimate.parts = {{"gemm", seconds(4.5)},
                      {"attention", seconds(0.9)},
                      {"tensor-parallel", seconds(0.8)},
                      {"data-parallel", seconds(0.4)},
                      {"optimizer", seconds(0.21)}};
    estimate.tokensPerSecond = 307900;
    estimate.lowTokensPerSecond = 289400;
    estimate.highTokensPerSecond = 326400;
    estimate.bandShare = 0.06;
    estimate.modelFlopsPerGpu = teraflopsPerSecond(417);
    estimate.mfu = 0.42;
    estimate.hfu = 0.42;
    estimate.memoryPerGpu = gigabytes(61);
    made.estimate = estimate;
    made.wallTime = seconds(1e11 / 307900);
    return made;
}

Sample sample(Names names, int servers, int repeats)
{
    Facts facts;
    facts.catalogue = sampleCatalogue();
    facts.prices = samplePrices();
    auto made = std::make_shared<Analysis>();
    made->facts = facts;
    made->design = std::make_shared<Design>(sampleDesign(names == Names::Chinese, servers));
    made->plan = plan(*made->design, *facts.catalogue);
    made->networks = results(*made->plan);
    made->totals.gpus = servers * 8;
    made->totals.servers = servers;
    made->totals.racks = static_cast<int>(made->plan->racks.size());
    made->totals.devices = static_cast<int>(made->plan->devices.size());
    made->totals.switches = 3;
    made->totals.cables = static_cast<int>(made->plan->cables.size());
    made->totals.dense16Bit = teraflopsPerSecond(989.0 * servers * 8);
    made->totals.gpuMemory = gigabytes(80.0 * servers * 8);
    made->totals.storageUsable = terabytes(680);
    made->bill = bill(*made->design, *facts.catalogue, *facts.prices, repeats);
    for (const Rack& rack : made->plan->racks) {
        made->power.typical += rack.typical;
        made->power.max += rack.max;
        made->power.weight += rack.weight;
    }
    made->power.facilityMax = made->power.max * made->design->site.pue;
    made->power.worstRackShare = 0.51;
    made->cost.staff = 1;
    made->cost.low = ownership(*made, made->bill.totalLow, 147.25, 128000);
    made->cost.typical = ownership(*made, made->bill.total, 184.06, 160000);
    made->cost.high = ownership(*made, made->bill.totalHigh, 239.28, 208000);
    StorageSupply supply;
    supply.block = "storage-1";
    supply.raw = terabytes(1000);
    supply.usable = terabytes(680);
    supply.rawPerUsable = 1.47;
    supply.read = gigabytesPerSecond(180);
    supply.readBinding = "unit";
    supply.write = gigabytesPerSecond(130);
    supply.writeBinding = "unit";
    supply.readTerms = {{"unit", gigabytesPerSecond(180)}, {"network", gigabytesPerSecond(400)}};
    supply.writeTerms = {{"unit", gigabytesPerSecond(130)}, {"network", gigabytesPerSecond(400)}};
    supply.readPerServer = gigabytesPerSecond(45);
    supply.guidance = "best";
    made->storage = {supply};
    made->training = {training()};
    return {made, facts};
}

}  // namespace

Sample smallSample(Names names)
{
    return sample(names, 4, 1);
}

Sample largeSample()
{
    return sample(Names::English, 128, 40);
}

}  // namespace cw::test
