// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/sound_world.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

StorageBlock& tierOf(World& world)
{
    return *world.block("storage-1").storage();
}

/// The count that the fix of the only finding of a rule sets.
int fixedCount(const World& world, const std::string& rule)
{
    const auto findings = world.findings(rule);
    REQUIRE(findings.size() == 1);
    REQUIRE(findings[0].fix);
    return findings[0].fix->apply(world.design).block("storage-1")->count;
}

}  // namespace

TEST_CASE("ST-02: less capacity than wanted takes more units, as many as the protection needs")
{
    World world = soundWorld();
    tierOf(world).usableWanted = terabytes(500);
    CHECK(world.findings("ST-02").empty());
    tierOf(world).usableWanted = terabytes(1000);
    tierOf(world).protection.kind = Protection::Kind::Appliance;
    // Appliances keep none free: 4 units give 500 TB, so 8 give 1000.
    CHECK(fixedCount(world, "ST-02") == 8);
    tierOf(world).protection.kind = Protection::Kind::Replication;
    // One of n is kept free for the rebuild: 3 of 4 give 500 TB, so 6 of 7 give 1000.
    CHECK(fixedCount(world, "ST-02") == 7);
    tierOf(world).usableWanted = terabytes(1001);
    CHECK(fixedCount(world, "ST-02") == 8);
}

TEST_CASE("ST-03: the term that binds is named, and units are added where they help")
{
    World world = soundWorld();
    tierOf(world).readWanted = gigabytesPerSecond(300);
    tierOf(world).writeWanted = gigabytesPerSecond(200);
    CHECK(world.findings("ST-03").empty());

    tierOf(world).readWanted = gigabytesPerSecond(600);
    const auto findings = world.findings("ST-03");
    REQUIRE(findings.size() == 1);
    CHECK(argument<std::string>(findings[0], 0) == "read");
    CHECK(argument<std::string>(findings[0], 3) == "server NIC");
    CHECK(fixedCount(world, "ST-03") == 8);

    tierOf(world).readWanted.reset();
    tierOf(world).writeWanted = gigabytesPerSecond(201);
    CHECK(fixedCount(world, "ST-03") == 5);
}

TEST_CASE("ST-03: no unit is added where the clients are the limit")
{
    World world = soundWorld();
    tierOf(world).readWanted = gigabytesPerSecond(1300);
    REQUIRE(world.findings("ST-03").size() == 1);
    CHECK_FALSE(world.findings("ST-03")[0].fix);
}

TEST_CASE("ST-05: a tier has the units that its protection needs")
{
    World world = soundWorld();
    world.storage[0].minimumUnits = 11;
    CHECK(fixedCount(world, "ST-05") == 11);
    world.block("storage-1").count = 11;
    CHECK(world.findings("ST-05").empty());
}

TEST_CASE("ST-06: a fill limit beyond nearfull is a warning, at full an error")
{
    World world = soundWorld();
    tierOf(world).fillLimit = 0.85;
    CHECK(world.findings("ST-06").empty());
    tierOf(world).fillLimit = 0.90;
    CHECK(world.findings("ST-06").at(0).severity == Severity::Warning);
    tierOf(world).fillLimit = 0.95;
    const auto findings = world.findings("ST-06");
    CHECK(findings.at(0).severity == Severity::Error);
    world.design = findings[0].fix->apply(world.design);
    CHECK(world.findings("ST-06").empty());
}

TEST_CASE("ST-07: the best tier gives a server 4 GB/s alone and 15 GB/s to 32 together")
{
    World world = soundWorld();
    world.storage[0].readOneServer = gigabytesPerSecond(3.9);
    REQUIRE(world.findings("ST-07").size() == 1);
    CHECK(argument<std::string>(world.findings("ST-07")[0], 0) == "server");

    world.storage[0].readOneServer = gigabytesPerSecond(4);
    world.storage[0].read = gigabytesPerSecond(7.4);
    REQUIRE(world.findings("ST-07").size() == 1);
    CHECK(inGigabytesPerSecond(argument<Bandwidth>(world.findings("ST-07")[0], 2)) == Approx(7.5));
    world.storage[0].read = gigabytesPerSecond(7.5);
    CHECK(world.findings("ST-07").empty());
}

TEST_CASE("ST-07: a slow lake behind a fast tier is no breach")
{
    World world = soundWorld();
    Block lake = world.block("storage-1");
    lake.id = "storage-2";
    world.design.blocks.push_back(lake);
    StorageSupply slow = world.storage[0];
    slow.block = "storage-2";
    slow.read = gigabytesPerSecond(1);
    slow.readOneServer = gigabytesPerSecond(1);
    world.storage.push_back(slow);
    CHECK(world.findings("ST-07").empty());
}

TEST_CASE("ST-10: drives and ports of a unit are in proportion")
{
    World world = soundWorld();
    world.storage[0].readTerms[0].limit = gigabytesPerSecond(361);
    REQUIRE(world.findings("ST-10").size() == 1);
    CHECK(argument<std::string>(world.findings("ST-10")[0], 0) == "flash");
    world.storage[0].readTerms[0].limit = gigabytesPerSecond(149);
    REQUIRE(world.findings("ST-10").size() == 1);
    CHECK(argument<std::string>(world.findings("ST-10")[0], 0) == "nic");
    world.storage[0].readTerms[0].limit = gigabytesPerSecond(150);
    CHECK(world.findings("ST-10").empty());
}

TEST_CASE("ST-13: storage uplinks beyond 4:3 are told, beyond 2:1 by F03 alone")
{
    World world = soundWorld();
    world.network("net-storage").oversubscription = 1.5;
    world.result("net-storage").worstOversubscription = 4.0 / 3.0;
    CHECK(world.findings("ST-13").empty());
    world.result("net-storage").worstOversubscription = 1.5;
    REQUIRE(world.findings("ST-13").size() == 1);
    CHECK(world.findings("F03").empty());
    CHECK(world.findings("ST-13")[0].fix->apply(world.design).network("net-storage")->oversubscription == 1);
    world.result("net-storage").worstOversubscription = 2.5;
    CHECK(world.findings("ST-13").empty());
    CHECK(world.findings("F03").size() == 1);
}

TEST_CASE("ST-14 and ST-15: a tier that one requirement alone sizes is told")
{
    World world = soundWorld();
    tierOf(world).usableWanted = terabytes(500);
    tierOf(world).readWanted = gigabytesPerSecond(300);
    CHECK(world.findings("ST-14").empty());
    CHECK(world.findings("ST-15").empty());
    tierOf(world).readWanted = gigabytesPerSecond(100);
    REQUIRE(world.findings("ST-14").size() == 1);
    CHECK(argument<double>(world.findings("ST-14")[0], 0) == Approx(3));
    tierOf(world).readWanted = gigabytesPerSecond(300);
    tierOf(world).usableWanted = terabytes(250);
    REQUIRE(world.findings("ST-15").size() == 1);
    CHECK(argument<double>(world.findings("ST-15")[0], 0) == Approx(2));
}
