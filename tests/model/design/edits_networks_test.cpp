// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/edits.h"
#include "model/design/part_choice.h"
#include "model/design/rack_shape.h"
#include "small_design.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

int portsOn(const Design& design, const ElementId& block, NetworkKind kind)
{
    int ports = 0;
    for (const Attachment& attachment : design.block(block)->attachments)
        if (design.network(attachment.network)->kind == kind)
            ports += attachment.portsPerUnit;
    return ports;
}

/// Four networks and a block of DGX H100, added in the order of the argument.
Design pod(bool isBlockFirst, ElementId& block)
{
    const Catalogue& catalogue = *builtinCatalogue();
    Design design;
    if (isBlockFirst)
        design = addBlock(design, catalogue, "nvidia-dgx-h100", 32, {}, &block);
    design = addNetwork(design, catalogue, NetworkKind::Compute, Technology::InfiniBand);
    design = addNetwork(design, catalogue, NetworkKind::Storage, Technology::InfiniBand);
    design = addNetwork(design, catalogue, NetworkKind::Service, Technology::Ethernet);
    design = addNetwork(design, catalogue, NetworkKind::OutOfBand, Technology::Ethernet);
    if (!isBlockFirst)
        design = addBlock(design, catalogue, "nvidia-dgx-h100", 32, {}, &block);
    return design;
}

}  // namespace

TEST_CASE("a DGX H100 goes to all four networks with the ports of its manual, in whichever order they come")
{
    // Eight ConnectX-7 for compute, two ports for storage, two in-band, one BMC: DGX H100 User Guide, table 6.
    ElementId block;
    const Design design = pod(GENERATE(true, false), block);
    CHECK(portsOn(design, block, NetworkKind::Compute) == 8);
    CHECK(portsOn(design, block, NetworkKind::Storage) == 2);
    CHECK(portsOn(design, block, NetworkKind::Service) == 2);
    CHECK(portsOn(design, block, NetworkKind::OutOfBand) == 1);
    CHECK(unknownParts(design, *builtinCatalogue()).empty());
}

TEST_CASE("a new network takes the switch that its technology and the hosts' speed ask for")
{
    ElementId block;
    const Design design = pod(true, block);
    const Catalogue& catalogue = *builtinCatalogue();
    const Switch* compute = catalogue.switchPart(design.network(NetworkKind::Compute)->leafSwitch);
    REQUIRE(compute);
    CHECK(compute->supports(Technology::InfiniBand));
    CHECK(inGigabitsPerSecond(compute->portSpeed) == Approx(400));
    const Network& oob = *design.network(NetworkKind::OutOfBand);
    CHECK(oob.topology == Topology::AccessTree);
    const Switch* access = catalogue.switchPart(oob.leafSwitch);
    REQUIRE(access);
    CHECK(access->uplinkPorts > 0);
    const Switch* aggregation = catalogue.switchPart(oob.spineSwitch);
    REQUIRE(aggregation);
    CHECK(aggregation->portSpeed == access->uplinkSpeed);
    CHECK(design.network(NetworkKind::Service)->isDualHomed);
}

TEST_CASE("parts are chosen by figures, not by name")
{
    Catalogue catalogue;
    const auto addSwitch = [&](const PartId& id, Technology technology, int ports, double gigabits) {
        Switch part;
        part.id = id;
        part.manufacturer = id.substr(0, id.find('-'));
        part.technologies = {technology};
        part.ports = ports;
        part.portSpeed = gigabitsPerSecond(gigabits);
        catalogue.switches[id] = part;
    };
    addSwitch("a-slow", Technology::Ethernet, 64, 100);
    addSwitch("b-small", Technology::Ethernet, 32, 400);
    addSwitch("c-right", Technology::RoCE, 64, 400);
    addSwitch("d-fast", Technology::Ethernet, 64, 800);
    addSwitch("e-ib", Technology::InfiniBand, 64, 400);
    const auto choose = [&](Technology technology, double gigabits, const std::string& maker = {}) {
        return chooseLeafSwitch(catalogue, {technology, gigabitsPerSecond(gigabits), NetworkKind::Service, maker});
    };
    CHECK(choose(Technology::Ethernet, 400) == "c-right");
    CHECK(choose(Technology::Ethernet, 400, "b") == "b-small");
    CHECK(choose(Technology::Ethernet, 500) == "d-fast");
    CHECK(choose(Technology::Ethernet, 1600) == "d-fast");
    CHECK(choose(Technology::InfiniBand, 100) == "e-ib");
    CHECK(chooseLeafSwitch({}, {}).empty());
}

TEST_CASE("there is at most one network of a kind")
{
    ElementId block, id;
    const Design design = pod(true, block);
    CHECK(addNetwork(design, *builtinCatalogue(), NetworkKind::Compute, Technology::RoCE, &id) == design);
    CHECK(id == design.network(NetworkKind::Compute)->id);
}

TEST_CASE("detaching frees the ports and attaching takes them again")
{
    ElementId block;
    const Design design = pod(true, block);
    const ElementId compute = design.network(NetworkKind::Compute)->id;
    const Design detached = detach(design, block, compute);
    CHECK(portsOn(detached, block, NetworkKind::Compute) == 0);
    const Design attached = attach(detached, *builtinCatalogue(), block, compute);
    CHECK(portsOn(attached, block, NetworkKind::Compute) == 8);
    CHECK(attach(attached, *builtinCatalogue(), block, compute) == attached);
    CHECK(attach(design, *builtinCatalogue(), "gone", compute) == design);
    CHECK(attach(design, *builtinCatalogue(), block, "gone") == design);
}

TEST_CASE("ports that do not speak the network's technology are not attached to it")
{
    const Catalogue& catalogue = *builtinCatalogue();
    ElementId ceph;
    Design design = addBlock({}, catalogue, "generic-ceph-nvme-10", 8, {}, &ceph);
    design = addNetwork(design, catalogue, NetworkKind::Storage, Technology::InfiniBand);
    CHECK(portsOn(design, ceph, NetworkKind::Storage) == 0);
    CHECK(attachablePorts(design, catalogue, ceph, NetworkKind::Storage) == 0);
    Design ethernet = addBlock({}, catalogue, "generic-ceph-nvme-10", 8, {}, &ceph);
    ethernet = addNetwork(ethernet, catalogue, NetworkKind::Storage, Technology::RoCE);
    CHECK(portsOn(ethernet, ceph, NetworkKind::Storage) == 2);
}

TEST_CASE("on merged networks free ports of the one may go to the other, and none twice")
{
    const Catalogue& catalogue = *builtinCatalogue();
    ElementId server;
    Design design = addBlock({}, catalogue, "dell-xe9680", 8, {}, &server);  // Two service ports, none for storage.
    design = addNetwork(design, catalogue, NetworkKind::Storage, Technology::Ethernet);
    design = addNetwork(design, catalogue, NetworkKind::Service, Technology::Ethernet);
    const ElementId storage = design.network(NetworkKind::Storage)->id;
    const ElementId service = design.network(NetworkKind::Service)->id;
    CHECK(attachablePorts(design, catalogue, server, NetworkKind::Storage) == 0);
    design = setMerged(design, storage, service);
    CHECK(attachablePorts(design, catalogue, server, NetworkKind::Storage) == 0);
    design = detach(design, server, service);
    CHECK(attachablePorts(design, catalogue, server, NetworkKind::Storage) == 2);
    design = attach(design, catalogue, server, storage);
    CHECK(portsOn(design, server, NetworkKind::Storage) == 2);
    CHECK(attachablePorts(design, catalogue, server, NetworkKind::Service) == 0);
}

TEST_CASE("merging never builds a chain or a circle")
{
    const Catalogue& catalogue = *builtinCatalogue();
    ElementId block;
    Design design = pod(true, block);
    const auto id = [&](NetworkKind kind) { return design.network(kind)->id; };
    const ElementId compute = id(NetworkKind::Compute), storage = id(NetworkKind::Storage);
    const ElementId service = id(NetworkKind::Service);
    design = setMerged(design, storage, service);
    CHECK(design.network(storage)->technology == Technology::Ethernet);
    CHECK(setMerged(design, service, storage) == design);
    CHECK(setMerged(design, service, service) == design);
    CHECK(setMerged(design, service, "gone") == design);
    const Design behind = setMerged(design, compute, storage);
    CHECK(behind.network(compute)->mergedWith == service);
    const Design followed = setMerged(design, service, compute);
    CHECK(followed.network(storage)->mergedWith == compute);
    CHECK(designFromJson(toJson(followed)).has_value());
    CHECK_FALSE(setMerged(design, storage, std::nullopt).network(storage)->isMerged());
    CHECK(unknownParts(design, catalogue).empty());
}

TEST_CASE("racks of 72 GPUs added one by one get the rails, leaves and units of the GB200 reference architecture")
{
    // DGX SuperPOD GB200: four ports a tray, each on a rail of its own; a leaf takes the 18 trays of one rack; eight
    // racks a unit.
    const Catalogue& catalogue = *builtinCatalogue();
    const bool isBlockFirst = GENERATE(true, false);
    Design design;
    ElementId network, block;
    if (isBlockFirst)
        design = addBlock(design, catalogue, "nvidia-dgx-gb200-nvl72", 8, {}, &block);
    design = addNetwork(design, catalogue, NetworkKind::Compute, Technology::InfiniBand, &network);
    design.network(network)->leafSwitch = "nvidia-qm9700";
    if (!isBlockFirst)
        design = addBlock(design, catalogue, "nvidia-dgx-gb200-nvl72", 8, {}, &block);
    CHECK(portsOn(design, block, NetworkKind::Compute) == 72);
    CHECK(design.network(network)->rails == 4);
    if (!isBlockFirst)
        CHECK(design.network(network)->hostPortsPerLeaf == 18);
    CHECK(design.block(block)->compute()->perScalableUnit == 8);
}

TEST_CASE("rails that the architect chose, and those of servers, stay")
{
    const Catalogue& catalogue = *builtinCatalogue();
    ElementId network;
    Design design = addNetwork({}, catalogue, NetworkKind::Compute, Technology::InfiniBand, &network);
    CHECK(addBlock(design, catalogue, "nvidia-dgx-h100", 8, {}).network(network)->rails == 0);
    const Design mixed =
        addBlock(addBlock(design, catalogue, "nvidia-dgx-h100", 8, {}), catalogue, "nvidia-dgx-gb200-nvl72", 8, {});
    CHECK(mixed.network(network)->rails == 0);
    design.network(network)->rails = 18;
    const Design chosen = addBlock(design, catalogue, "nvidia-dgx-gb200-nvl72", 8, {});
    CHECK(chosen.network(network)->rails == 18);
    CHECK(withoutRackShape(chosen, catalogue, network).network(network)->rails == 18);
}
