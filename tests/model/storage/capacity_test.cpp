// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/storage/storage_world.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cw;
using namespace cw::storage_test;

TEST_CASE("usable capacity pays for copies, the fill limit and one host kept free")
{
    World world(StorageFamily::Ceph, 10);
    world.unit().rawCapacity = terabytes(153.6);
    world.tier().protection = replication(3);
    world.tier().fillLimit = 0.85;
    const StorageSupply supply = world.supply();
    CHECK(inTerabytes(supply.raw) == Approx(1536));
    // 1536 / 3 x 0.85 x 9/10
    CHECK(inTerabytes(supply.usable) == Approx(391.68));
    CHECK(supply.rawPerUsable == 3.0);
}

TEST_CASE("a protection that needs more hosts than there are stores nothing")
{
    World world(StorageFamily::Ceph, 7);
    world.unit().rawCapacity = terabytes(100);
    world.tier().protection = erasureCode(6, 2);
    CHECK(world.supply().usable == DataSize{});
    CHECK(world.supply().minimumUnits == 8);
    world.design.blocks.front().count = 8;
    // 8 x 100 x 6/8 x 7/8
    CHECK(inTerabytes(world.supply().usable) == Approx(525));
}

TEST_CASE("HDFS keeps a quarter of every disk for other files, whatever the fill limit says")
{
    // Worked point of Cloudera's heap example: 4,800 TB raw, three copies, 128 MB blocks: 12 million blocks, one
    // gigabyte of heap for each million. Without the free host and the quarter that is 1,600 TB of data.
    World world(StorageFamily::Hdfs, 200);
    world.unit().rawCapacity = terabytes(24);
    world.tier().protection = replication(3);
    const StorageSupply supply = world.supply();
    CHECK(inTerabytes(supply.raw) == Approx(4800));
    CHECK(inBytes(supply.raw) / 3 / 128e6 == Approx(12e6).epsilon(0.05));
    CHECK(inTerabytes(supply.usable) == Approx(1600 * 0.75 * 199 / 200));
}

TEST_CASE("an appliance protects inside of each unit, so one unit is enough and none is kept free")
{
    World world(StorageFamily::Lustre, 1);
    world.unit().rawCapacity = terabytes(250);
    const StorageSupply supply = world.supply();
    CHECK(supply.minimumUnits == 1);
    CHECK(supply.usable == world.unit().rawCapacity * world.constants.applianceUsableShare);
}

TEST_CASE("local flash is counted from the GPU servers, not from the card's own count")
{
    World world(StorageFamily::LocalNvme, 5, 16);
    world.design.blocks.front().part = GENERATE(PartId("server"), PartId());
    // DGX H100: eight drives of 3.84 TB for the local cache.
    world.catalogue.servers["server"].localFlash = terabytes(30.72);
    const StorageSupply supply = world.supply();
    CHECK(inTerabytes(supply.raw) == Approx(491.52));
    CHECK(supply.readBinding == "drives");
    CHECK(supply.clientServers == 16);
    // Eight PCIe 4 drives of 6.8 GB/s, nine tenths of it: between 40 and 60 GB/s a server.
    CHECK(inGigabytesPerSecond(supply.readPerServer) == Approx(8 * 6.8 * 0.9));
    CHECK(supply.readOneServer == supply.readPerServer);
}

TEST_CASE("another unit never takes capacity or bandwidth away")
{
    const StorageFamily family = GENERATE(StorageFamily::ParallelFlash, StorageFamily::Lustre, StorageFamily::Ceph,
                                          StorageFamily::Hdfs, StorageFamily::Object);
    const Protection protection = GENERATE(Protection{}, replication(3), erasureCode(4, 2));
    StorageSupply before;
    for (int units = 0; units < 20; ++units) {
        World world(family, units, 16);
        world.attach(2, 200);
        world.unit().rawCapacity = terabytes(100);
        world.tier().protection = protection;
        const StorageSupply supply = world.supply();
        REQUIRE(supply.usable >= before.usable);
        REQUIRE(supply.read >= before.read);
        REQUIRE(supply.write >= before.write);
        REQUIRE(std::isfinite(supply.usable.base()));
        REQUIRE(supply.usable <= supply.raw);
        before = supply;
    }
}
