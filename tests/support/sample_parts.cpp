// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_parts.h"

namespace cw::test {

namespace {

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

}  // namespace

CataloguePtr sampleCatalogue()
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

PriceBookPtr samplePrices()
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

Design sampleDesign(bool isChinese, int servers)
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

}  // namespace cw::test
