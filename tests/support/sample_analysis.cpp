// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_analysis.h"

#include <cmath>

namespace cw::test {

namespace {

constexpr int kServersPerRack = 2;
constexpr int kRackUnits = 48;

template <class T>
T part(const std::string& id, const std::string& maker, const std::string& model, double kilowattsMax, double kg,
       double units)
{
    T made;
    made.id = id;
    made.manufacturer = maker;
    made.model = model;
    made.partNumber = "PN-" + id;
    made.description = "sample " + model;
    made.powerMax = kilowatts(kilowattsMax);
    made.powerTypical = kilowatts(kilowattsMax * 0.7);
    made.weight = kilograms(kg);
    made.heightU = units;
    made.provenance["*"] = {Evidence::Read, "Sample data sheet, page 3"};
    return made;
}

CataloguePtr catalogue()
{
    auto parts = std::make_shared<Catalogue>();
    Gpu gpu = part<Gpu>("gpu-x", "Acme", "GPU X", 0.7, 2, 0);
    parts->gpus[gpu.id] = gpu;
    Server server = part<Server>("server-x", "Acme", "Server X8", 10.2, 130, 8);
    server.gpu = gpu.id;
    server.gpuCount = 8;
    server.provenance["powerMax"] = {Evidence::Unverified, "Sample brochure"};
    parts->servers[server.id] = server;
    Server manager = part<Server>("manager-x", "Acme", "Manager M1", 0.8, 20, 1);
    parts->servers[manager.id] = manager;
    Switch spine = part<Switch>("switch-x", "Acme", "Switch 64x400", 1.7, 15, 1);
    parts->switches[spine.id] = spine;
    StorageUnit unit = part<StorageUnit>("store-x", "Acme", "Store S2", 1.4, 40, 2);
    parts->storageUnits[unit.id] = unit;
    CablePart cable = part<CablePart>("fibre-x", "Acme", "Fibre MPO", 0, 0.1, 0);
    cable.medium = Medium::Multimode;
    parts->cables[cable.id] = cable;
    CablePart copper = part<CablePart>("copper-x", "Acme", "DAC 400G", 0, 0.3, 0);
    parts->cables[copper.id] = copper;
    parts->optics["optic-x"] = part<Optic>("optic-x", "Acme", "Optic 2xSR4", 0.017, 0.1, 0);
    RackPart rack = part<RackPart>("rack-48u", "Acme", "Rack 48U", 0, 130, 0);
    rack.usableU = kRackUnits;
    rack.staticLoad = kilograms(1500);
    parts->rackParts[rack.id] = rack;
    return parts;
}

Price price(double typical)
{
    Price made;
    made.low = Money::fromMajor(typical * 0.8, Currency{});
    made.typical = Money::fromMajor(typical, Currency{});
    made.high = Money::fromMajor(typical * 1.3, Currency{});
    made.unit = "each";
    made.date = "2026-01";
    made.provenance = {Evidence::Estimate, "Sample price list 2026"};
    made.confidence = "medium";
    return made;
}

PriceBookPtr prices()
{
    auto book = std::make_shared<PriceBook>();
    book->parts["server-x"] = price(310000);
    book->parts["manager-x"] = price(12000);
    book->parts["switch-x"] = price(36000);
    book->parts["store-x"] = price(90000);
    book->parts["fibre-x"] = price(120.55);
    book->parts["optic-x"] = price(1350);
    book->parts["rack-48u"] = price(4000);
    book->rates["colocation-kw-month"] = price(184.06);
    book->rates["staff-year"] = price(160000);
    return book;
}

Network network(const std::string& id, NetworkKind kind, Topology topology, const std::string& name)
{
    Network made;
    made.id = id;
    made.kind = kind;
    made.name = name;
    made.topology = topology;
    made.technology = kind == NetworkKind::Compute ? Technology::InfiniBand : Technology::Ethernet;
    made.leafSwitch = "switch-x";
    return made;
}

Block block(const std::string& id, const std::string& name, const PartId& partId, int count,
            std::variant<ComputeBlock, StorageBlock, ServiceBlock> kind)
{
    Block made;
    made.id = id;
    made.name = name;
    made.part = partId;
    made.count = count;
    made.kind = kind;
    return made;
}

Design design(bool isChinese, int servers)
{
    Design made;
    made.name = isChinese ? "北区训练集群 网络设计" : "North lab pod";
    made.author = isChinese ? "李工" : "A. Chitect";
    made.revision = "R7";
    made.notes = isChinese ? "四台服务器的实验室集群，用于验证网络与存储。" : "Sized by hand for a laboratory.";
    made.networks = {
        network("net-compute", NetworkKind::Compute, Topology::RailOptimized,
                isChinese ? "计算网络" : "Compute fabric"),
        network("net-storage", NetworkKind::Storage, Topology::LeafSpine, isChinese ? "存储网络" : "Storage fabric"),
        network("net-service", NetworkKind::Service, Topology::LeafSpine, isChinese ? "业务网络" : "Service network"),
        network("net-oob", NetworkKind::OutOfBand, Topology::AccessTree, isChinese ? "带外管理网络" : "Out-of-band")};
    made.networks[1].mergedWith = "net-service";
    Block compute =
        block("compute-1", isChinese ? "训练服务器" : "Training servers", "server-x", servers, ComputeBlock{});
    compute.attachments = {{"net-compute", PortRole::Compute, 8},
                           {"net-storage", PortRole::Storage, 2},
                           {"net-service", PortRole::Service, 2},
                           {"net-oob", PortRole::Management, 1}};
    StorageBlock tier;
    tier.tier = "hot";
    tier.family = StorageFamily::Lustre;
    tier.usableWanted = terabytes(600);
    tier.readWanted = gigabytesPerSecond(200);
    Block storage = block("storage-1", isChinese ? "热数据层" : "Hot tier", "store-x", 2, tier);
    storage.attachments = {{"net-storage", PortRole::Storage, 4}, {"net-oob", PortRole::Management, 1}};
    Block manager = block("manager-1", isChinese ? "管理节点" : "Management", "manager-x", 1, ServiceBlock{});
    manager.attachments = {{"net-service", PortRole::Service, 2}, {"net-oob", PortRole::Management, 1}};
    made.blocks = {compute, storage, manager};
    Workload workload;
    workload.id = "job-1";
    workload.name = isChinese ? "七十亿参数模型" : "Seven-billion model";
    TransformerShape& model = workload.model;
    model.layers = 32;
    model.hidden = 4096;
    model.heads = 32;
    model.kvHeads = 32;
    model.feedForward = 11008;
    model.isGated = true;
    model.vocabulary = 32000;
    model.sequence = 4096;
    workload.tokens = 1e11;
    workload.deadline = days(30);
    made.workloads = {workload};
    made.waivers = {{"P01", "", "accepted for the laboratory"}};
    return made;
}

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
    facts.catalogue = catalogue();
    facts.prices = prices();
    auto made = std::make_shared<Analysis>();
    made->facts = facts;
    made->design = std::make_shared<Design>(design(names == Names::Chinese, servers));
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
