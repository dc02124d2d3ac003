// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/storage/storage_world.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::storage_test;

TEST_CASE("erasure code 6+2 reads what the published Ceph cluster measured, from its own replicated figure")
{
    // Ceph, a journey to 1 TiB/s (ceph.io, 2024): 63 nodes of 2 x 100 GbE, 630 OSDs, clients on the same nodes:
    // 1,025 GiB/s with three copies, 547 GiB/s with 6+2. The share of the NIC comes from the first, the second tests
    // the amplification.
    World world(StorageFamily::Ceph, 63);
    world.attach(2, 100);
    const double nicGib = inGibPerSecond(gigabitsPerSecond(200) * 63.0);
    world.constants.families[StorageFamily::Ceph].readShareOfNic = 1025 / nicGib;
    world.tier().protection = replication(3);
    CHECK(inGibPerSecond(world.supply().read) == Approx(1025).epsilon(0.001));
    world.tier().protection = erasureCode(6, 2);
    CHECK(inGibPerSecond(world.supply().read) == Approx(547).epsilon(0.002));
}

TEST_CASE("one write budget explains both protections of the published Ceph cluster within three percent")
{
    // Same cluster: writes of 270 GiB/s with three copies, 387 GiB/s with 6+2. Budget: 825 GiB/s at the NICs.
    World world(StorageFamily::Ceph, 63);
    world.attach(2, 100);
    world.constants.families[StorageFamily::Ceph].writeShareOfNic = 825 / inGibPerSecond(gigabitsPerSecond(200) * 63.0);
    world.tier().protection = replication(3);
    CHECK(inGibPerSecond(world.supply().write) == Approx(270).epsilon(0.03));
    world.tier().protection = erasureCode(6, 2);
    CHECK(inGibPerSecond(world.supply().write) == Approx(387).epsilon(0.03));
}

TEST_CASE("the shipped Ceph shares meet the published clusters with separate clients")
{
    // Same source, three copies, clients apart: nodes, read and write in GiB/s. The shares are one figure for all
    // sizes, so the spread of the measurements is the error.
    struct Row {
        int nodes;
        double read;
        double write;
    };
    const Row row = GENERATE(Row{3, 63, 15}, Row{10, 214, 46}, Row{32, 635, 133});
    World world(StorageFamily::Ceph, row.nodes);
    world.attach(2, 100);
    world.tier().protection = replication(3);
    CHECK(inGibPerSecond(world.supply().read) == Approx(row.read).epsilon(0.07));
    CHECK(inGibPerSecond(world.supply().write) == Approx(row.write).epsilon(0.15));
    CHECK(world.supply().readBinding == "server NIC");
}

TEST_CASE("an object store gives the published rate with the protection it was measured with")
{
    // Benchmarking Ceph RGW, part 2 (ceph.io, 2025): 12 nodes of about 100 Gb/s, 2+2: GET 111, PUT 65.8 GiB/s; and
    // four nodes: 39 GiB/s.
    World world(StorageFamily::Object, 12);
    world.attach(1, 100);
    world.tier().protection = erasureCode(2, 2);
    CHECK(inGibPerSecond(world.supply().read) == Approx(111).epsilon(0.02));
    CHECK(inGibPerSecond(world.supply().write) == Approx(65.8).epsilon(0.02));
    world.design.blocks.front().count = 4;
    CHECK(inGibPerSecond(world.supply().read) == Approx(39).epsilon(0.06));
    // A wider code gathers more pieces for a read.
    world.design.blocks.front().count = 12;
    world.tier().protection = erasureCode(8, 3);
    CHECK(inGibPerSecond(world.supply().read) < 111);
}

TEST_CASE("a measured appliance is bound by the unit and never beats its measurement")
{
    // MLPerf Storage v1.0, DDN AI400X2 Turbo with 8 x NDR200: 99,017.8 MiB/s = 103.8 GB/s, 18 clients; IO500 writes
    // of 56.8 GiB/s.
    World world(StorageFamily::Lustre, 4, 64);
    world.attach(8, 200);
    world.unit().readMeasured = gigabytesPerSecond(103.8);
    world.unit().writeMeasured = gigabytesPerSecond(61.0);
    const StorageSupply supply = world.supply();
    CHECK(inGigabytesPerSecond(supply.read) == Approx(415.2));
    CHECK(supply.readBinding == "unit");
    CHECK(inGigabytesPerSecond(supply.write) == Approx(244.0));
    CHECK(supply.writeBinding == "unit");
}

TEST_CASE("measured reads of MLPerf Storage stay below the smaller NIC side that the model names")
{
    // MLPerf Storage v1.0, unet3d: server NICs, client NICs and the result, all in GB/s. The default share is no upper
    // bound (Huawei A800: 0.912 of the NIC), line rate is.
    struct Row {
        double servers;
        double clients;
        double measured;
    };
    const Row row = GENERATE(Row{200, 225, 104.6}, Row{200, 225, 103.8}, Row{150, 250, 43.0}, Row{800, 1275, 729.3});
    World world(StorageFamily::ParallelFlash, 1);
    world.attach(1, row.servers * 8);
    world.constants.families[StorageFamily::ParallelFlash].readShareOfNic = 1;
    CHECK(inGigabytesPerSecond(world.supply().read) >= row.measured);
    CHECK(row.clients >= row.measured);
}

TEST_CASE("few clients bind a large tier, and one of them alone gets nine tenths of its NICs")
{
    World world(StorageFamily::ParallelFlash, 40, 4);
    world.attach(8, 200);
    const StorageSupply supply = world.supply();
    CHECK(supply.readBinding == "client NIC");
    // Four servers of 2 x 400 Gb/s = 100 GB/s each, 0.90 of it (Lustre manual, table 1.1).
    CHECK(inGigabytesPerSecond(supply.read) == Approx(360));
    CHECK(inGigabytesPerSecond(supply.readPerServer) == Approx(90));
    CHECK(inGigabytesPerSecond(supply.readOneServer) == Approx(90));
    CHECK(supply.guidance == "best");
}

TEST_CASE("an oversubscribed network between storage and servers is the binding term")
{
    World world(StorageFamily::ParallelFlash, 10, 20);
    world.attach(8, 200);
    world.plan.networks.front().sizing.tiers = 2;
    world.plan.networks.front().sizing.leafOversubscription = 4;
    const StorageSupply supply = world.supply();
    CHECK(supply.readBinding == "network");
    // 10 units of 200 GB/s over 4:1.
    CHECK(inGigabytesPerSecond(supply.read) == Approx(500));
}

TEST_CASE("drives bind a unit with little flash behind wide NICs, and writes pay for the protection")
{
    World world(StorageFamily::Ceph, 6);
    world.attach(2, 400);
    StorageUnit drive;
    drive.readMeasured = gigabytesPerSecond(0.25);
    drive.writeMeasured = gigabytesPerSecond(0.25);
    world.catalogue.storageUnits["disk"] = drive;
    world.unit().drive = "disk";
    world.unit().drives = 60;
    world.tier().protection = replication(3);
    const StorageSupply supply = world.supply();
    CHECK(supply.readBinding == "drives");
    // 6 x 60 x 0.25 GB/s = 90 GB/s, nine tenths of it striped; a third of it for writes.
    CHECK(inGigabytesPerSecond(supply.read) == Approx(81));
    CHECK(inGigabytesPerSecond(supply.write) == Approx(27));
}

TEST_CASE("guidance needs both rows of the SuperPOD table: one server alone and the unit together")
{
    // DGX SuperPOD H100 RA, Table 6: node 4/8/40 GB/s; unit of 32 nodes 15/40/125 GB/s.
    struct Row {
        double tier;
        const char* unit;
    };
    const Row row = GENERATE(Row{14, "below"}, Row{15, "good"}, Row{40, "better"}, Row{125, "best"});
    World world(StorageFamily::Lustre, 1, 32);
    world.attach(8, 400);
    world.unit().readMeasured = gigabytesPerSecond(row.tier);
    const StorageSupply supply = world.supply();
    CHECK(supply.unitGuidance == row.unit);
    CHECK(supply.readOneServer <= supply.read);
    if (row.tier == 40)
        CHECK(supply.guidance == "better");
    if (row.tier == 15)
        CHECK(supply.nodeGuidance == "better");
}

TEST_CASE("a tier that hangs on no network gives nothing, and says that it is the NIC")
{
    World world(StorageFamily::Lustre, 4, 8);
    world.unit().readMeasured = gigabytesPerSecond(90);
    const StorageSupply supply = world.supply();
    CHECK(supply.read == Bandwidth{});
    CHECK(supply.readBinding == "server NIC");
    CHECK(supply.guidance.empty());
}

TEST_CASE("servers reach a tier over their service ports where both networks share switches")
{
    World world(StorageFamily::ParallelFlash, 40, 4);
    world.attach(8, 200);
    Network service;
    service.id = "net-service";
    service.kind = NetworkKind::Service;
    world.design.networks.push_back(service);
    Block& compute = *world.design.block("compute");
    compute.attachments = {{"net-service", PortRole::Storage, 2}};
    CHECK(world.supply().clientServers == 0);
    world.design.network("net-storage")->mergedWith = "net-service";
    CHECK(world.supply().clientServers == 4);
    CHECK(inGigabytesPerSecond(world.supply().read) == Approx(360));
    // A port for storage alone is preferred: the service port is not counted on top.
    compute.attachments = {{"net-storage", PortRole::Storage, 1}, {"net-service", PortRole::Storage, 1}};
    CHECK(inGigabytesPerSecond(world.supply().read) == Approx(180));
}
