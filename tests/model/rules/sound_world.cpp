// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include "tests/model/reliability/reliability_support.h"

#include <algorithm>
#include <map>

namespace cw {

namespace {

PortGroup ports(PortRole role, const char* name, int count, double gigabits, std::vector<Technology> technologies)
{
    PortGroup group;
    group.role = role;
    group.name = name;
    group.ports = count;
    group.cages = count;
    group.speed = gigabitsPerSecond(gigabits);
    group.technologies = std::move(technologies);
    return group;
}

const std::vector<Technology> kFast = {Technology::InfiniBand, Technology::RoCE};
const std::vector<Technology> kEthernet = {Technology::Ethernet};

Catalogue smallCatalogue()
{
    Catalogue catalogue;
    Gpu gpu;
    gpu.id = "gpu";
    gpu.memory = gigabytes(80);
    catalogue.gpus[gpu.id] = gpu;

    Server server;
    server.id = "gpu-server";
    server.gpu = "gpu";
    server.gpuCount = 8;
    server.cooling = "air";
    server.powerMax = kilowatts(10);
    server.heightU = 8;
    const PortGroup service = ports(PortRole::Service, "E", 2, 100, kEthernet);
    const PortGroup management = ports(PortRole::Management, "BMC", 1, 1, kEthernet);
    server.ports = {ports(PortRole::Compute, "OSFP", 8, 400, kFast), ports(PortRole::Storage, "S", 2, 400, kFast),
                    service, management};
    catalogue.servers[server.id] = server;

    Server manager;
    manager.id = "manager";
    manager.powerMax = watts(800);
    manager.heightU = 1;
    manager.ports = {service, management};
    catalogue.servers[manager.id] = manager;

    Server console;
    console.id = "console-server";
    console.serialPorts = 48;
    console.powerMax = watts(30);
    console.heightU = 1;
    console.ports = {management};
    catalogue.servers[console.id] = console;

    StorageUnit flash;
    flash.id = "flash";
    flash.powerMax = kilowatts(2);
    flash.heightU = 2;
    flash.ports = {ports(PortRole::Storage, "S", 2, 400, kFast), management};
    catalogue.storageUnits[flash.id] = flash;

    const auto addSwitch = [&](const PartId& id, double gigabits, std::vector<Technology> technologies) {
        Switch made;
        made.id = id;
        made.model = id;
        made.ports = 64;
        made.portSpeed = gigabitsPerSecond(gigabits);
        made.technologies = std::move(technologies);
        catalogue.switches[id] = made;
    };
    addSwitch("ib-switch", 400, {Technology::InfiniBand});
    addSwitch("roce-switch", 400, {Technology::RoCE, Technology::Ethernet});
    addSwitch("eth-switch", 100, {Technology::Ethernet});
    addSwitch("oob-switch", 1, {Technology::Ethernet});

    RackPart rack;
    rack.id = "rack-48u";
    rack.isRack = true;
    rack.usableU = 48;
    rack.staticLoad = kilograms(1500);
    catalogue.rackParts[rack.id] = rack;
    RackPart pdu;
    pdu.id = "pdu";
    pdu.isPdu = true;
    pdu.feedPower = kilowatts(20);
    catalogue.rackParts[pdu.id] = pdu;
    return catalogue;
}

Network network(const ElementId& id, NetworkKind kind, Technology technology, Topology topology, const PartId& part)
{
    Network made;
    made.id = id;
    made.kind = kind;
    made.name = id;
    made.technology = technology;
    made.topology = topology;
    made.leafSwitch = part;
    made.isDualHomed = kind == NetworkKind::Storage || kind == NetworkKind::Service;
    made.managerPorts = technology == Technology::InfiniBand ? 4 : 0;
    return made;
}

Design smallDesign()
{
    Design design;
    design.networks = {
        network("net-compute", NetworkKind::Compute, Technology::InfiniBand, Topology::RailOptimized, "ib-switch"),
        network("net-storage", NetworkKind::Storage, Technology::InfiniBand, Topology::LeafSpine, "ib-switch"),
        network("net-service", NetworkKind::Service, Technology::Ethernet, Topology::LeafSpine, "eth-switch"),
        network("net-oob", NetworkKind::OutOfBand, Technology::Ethernet, Topology::AccessTree, "oob-switch")};

    Block compute;
    compute.id = "compute-1";
    compute.name = "Servers";
    compute.part = "gpu-server";
    compute.count = 16;
    compute.kind = ComputeBlock{32, 2};
    compute.attachments = {{"net-compute", PortRole::Compute, 8},
                           {"net-storage", PortRole::Storage, 2},
                           {"net-service", PortRole::Service, 2},
                           {"net-oob", PortRole::Management, 1}};

    Block storage;
    storage.id = "storage-1";
    storage.name = "Hot tier";
    storage.part = "flash";
    storage.count = 4;
    storage.kind = StorageBlock{};
    storage.attachments = {{"net-storage", PortRole::Storage, 2}, {"net-oob", PortRole::Management, 1}};

    Block managers;
    managers.id = "service-1";
    managers.name = "Managers";
    managers.part = "manager";
    managers.count = 3;
    managers.kind = ServiceBlock{ServiceRole::Management};
    managers.attachments = {{"net-service", PortRole::Service, 2}, {"net-oob", PortRole::Management, 1}};

    Block firewalls = managers;
    firewalls.id = "service-2";
    firewalls.name = "Firewalls";
    firewalls.count = 2;
    firewalls.kind = ServiceBlock{ServiceRole::Firewall};

    Block console;
    console.id = "service-3";
    console.name = "Consoles";
    console.part = "console-server";
    console.kind = ServiceBlock{ServiceRole::Other};
    console.attachments = {{"net-oob", PortRole::Management, 1}};

    Block login = managers;
    login.id = "service-4";
    login.name = "Login";
    login.count = 2;
    login.kind = ServiceBlock{ServiceRole::Login};

    design.blocks = {compute, storage, managers, firewalls, login, console};
    Workload workload;
    workload.id = "training-1";
    workload.name = "Pretraining";
    workload.deadline = days(30);
    design.workloads = {workload};
    return design;
}

NetworkPlan planOf(const Network& network, int hosts, int endpoints, double gigabits, int leaves, int spines)
{
    NetworkPlan planned;
    planned.network = network.id;
    planned.kind = network.kind;
    planned.carrier = network.id;
    planned.isBuilt = true;
    planned.hosts = hosts;
    planned.endpoints = endpoints;
    planned.endpointSpeed = gigabitsPerSecond(gigabits);
    planned.uplinkSpeed = planned.endpointSpeed;
    planned.leafPart = planned.spinePart = network.leafSwitch;
    planned.sizing.leaves = leaves;
    planned.sizing.spines = spines;
    planned.sizing.hostPortsPerLeaf = 32;
    planned.sizing.managerLinks = network.managerPorts;
    return planned;
}

NetworkResult resultOf(const NetworkPlan& planned)
{
    NetworkResult result;
    result.network = planned.network;
    result.kind = planned.kind;
    result.isBuilt = true;
    result.freeHostPorts = 64;
    return result;
}

/// One leaf, two spines, two even pairs of links; one rack with a server, a flash unit and a manager.
void fillPlan(World& world)
{
    Plan& plan = world.plan;
    plan.networks = {
        planOf(world.design.networks[0], 16, 128, 400, 8, 4), planOf(world.design.networks[1], 20, 40, 400, 2, 2),
        planOf(world.design.networks[2], 19, 38, 100, 2, 2), planOf(world.design.networks[3], 23, 23, 1, 1, 0)};
    const auto device = [&](DeviceRole role, std::int32_t block) {
        Device made;
        made.role = role;
        made.block = block;
        made.rack = 0;
        plan.devices.push_back(made);
    };
    device(DeviceRole::Server, 0);
    device(DeviceRole::StorageUnit, 1);
    device(DeviceRole::ServiceNode, 2);
    device(DeviceRole::Leaf, -1);
    device(DeviceRole::Spine, -1);
    device(DeviceRole::Spine, -1);

    CableChoice choice;
    choice.cable = "copper";
    choice.stocked = metres(2);
    choice.speed = gigabitsPerSecond(400);
    plan.cableChoices = {choice};
    std::map<DeviceIndex, std::int16_t> ports;
    for (const auto& [from, to] : {std::pair{0, 3}, {3, 4}, {3, 4}, {3, 5}, {3, 5}}) {
        Cable cable;
        cable.from = from;
        cable.to = to;
        cable.fromPort = ports[from]++;
        cable.toPort = ports[to]++;
        cable.fromGroup = from == 0 ? std::int16_t{0} : std::int16_t{-1};
        cable.choice = 0;
        cable.length = 2;
        plan.cables.push_back(cable);
    }
    Rack rack;
    rack.usedU = 14;
    rack.max = kilowatts(13);
    rack.weight = kilograms(600);
    rack.devices = {0, 1, 2, 3, 4, 5};
    plan.racks = {rack};
}

}  // namespace

std::vector<Finding> World::findings(const std::string& rule) const
{
    std::vector<Finding> all = checkRules(input());
    all.erase(std::remove_if(all.begin(), all.end(), [&](const Finding& finding) { return finding.rule != rule; }),
              all.end());
    return all;
}

NetworkPlan& World::planned(const ElementId& id)
{
    return *std::find_if(plan.networks.begin(), plan.networks.end(),
                         [&](const NetworkPlan& network) { return network.network == id; });
}

NetworkResult& World::result(const ElementId& id)
{
    return *std::find_if(networks.begin(), networks.end(),
                         [&](const NetworkResult& network) { return network.network == id; });
}

World soundWorld()
{
    World world;
    world.catalogue = smallCatalogue();
    world.design = smallDesign();
    fillPlan(world);
    for (const NetworkPlan& planned : world.plan.networks)
        world.networks.push_back(resultOf(planned));

    StorageSupply supply;
    supply.block = "storage-1";
    supply.usable = terabytes(500);
    supply.read = gigabytesPerSecond(300);
    supply.readBinding = "server NIC";
    supply.write = gigabytesPerSecond(200);
    supply.writeBinding = "drives";
    supply.readTerms = {{"drives", gigabytesPerSecond(320)},
                        {"server NIC", gigabytesPerSecond(300)},
                        {"client NIC", gigabytesPerSecond(1200)}};
    supply.writeTerms = {{"drives", gigabytesPerSecond(200)},
                         {"server NIC", gigabytesPerSecond(300)},
                         {"client NIC", gigabytesPerSecond(1200)}};
    supply.clientServers = 16;
    supply.readPerServer = supply.read / 16;
    supply.readOneServer = gigabytesPerSecond(75);
    world.storage = {supply};

    TrainingResult training;
    training.workload = "training-1";
    training.gpus = 128;
    training.estimate.emplace();
    training.estimate->memoryPerGpu = gigabytes(60);
    training.wallTime = days(20);
    world.training = {training};
    world.rates = reliability_test::publishedRates();
    ReliabilityResult run;
    run.workload = "training-1";
    run.shares = HourShares{0.97, 0.01, 0.01, 0.01};
    run.goodput = run.shares->useful;
    run.meanTime = hours(60);
    run.checkpoint.emplace();
    run.checkpoint->best = run.checkpoint->interval = seconds(1200);
    world.reliability = {run};

    BomLine line;
    line.part = "gpu-server";
    line.extended = Money::fromMajor(4e6, Currency{});
    line.confidence = "medium";
    line.elements = {"compute-1"};
    BomLine feeds;
    feeds.part = "pdu";
    feeds.units = 1;
    feeds.perUnit = 2;
    world.bill.lines = {line, feeds};
    return world;
}

bool fixMends(World world, const std::string& rule)
{
    const auto findings = world.findings(rule);
    if (findings.size() != 1 || !findings[0].fix)
        return false;
    world.design = findings[0].fix->apply(world.design);
    return world.findings(rule).empty();
}

}  // namespace cw
