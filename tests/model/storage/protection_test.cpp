// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/storage/storage_world.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::storage_test;

TEST_CASE("protection schemes have the raw capacity, hosts and amplification of their published tables")
{
    struct Row {
        Protection protection;
        double rawPerUsable;
        int hosts;
        double write;
        double read;
    };
    // Arithmetic of k data and m parity pieces: raw (k+m)/k, hosts k+m, write 1+(k+m-1)/k, read 1+(k+m-1)/(k+m).
    const Row row =
        GENERATE(Row{replication(3), 3.0, 3, 3.0, 1.0}, Row{erasureCode(4, 2), 1.5, 6, 2.25, 11.0 / 6},
                 Row{erasureCode(6, 2), 8.0 / 6, 8, 13.0 / 6, 1.875},
                 Row{erasureCode(8, 3), 1.375, 11, 2.25, 21.0 / 11}, Row{erasureCode(8, 4), 1.5, 12, 2.375, 23.0 / 12});
    const StorageConstants constants = publishedConstants();
    CHECK(rawPerUsable(row.protection, constants) == Approx(row.rawPerUsable));
    CHECK(minimumUnits(row.protection) == row.hosts);
    CHECK(writeAmplification(StorageFamily::Ceph, row.protection) == Approx(row.write));
    CHECK(readAmplification(StorageFamily::Ceph, row.protection) == Approx(row.read));
}

TEST_CASE("HDFS codes on the client, so reads are free and writes carry the parity only")
{
    CHECK(minimumUnits(erasureCode(6, 3)) == 9);
    CHECK(minimumUnits(erasureCode(10, 4)) == 14);
    CHECK(readAmplification(StorageFamily::Hdfs, erasureCode(6, 3)) == 1.0);
    CHECK(writeAmplification(StorageFamily::Hdfs, erasureCode(6, 3)) == Approx(1.5));
    CHECK(writeAmplification(StorageFamily::Hdfs, erasureCode(10, 4)) == Approx(1.4));
}

TEST_CASE("protection that makes no sense yet, while it is typed, gives finite figures")
{
    const Protection nonsense = GENERATE(replication(0), replication(-3), erasureCode(0, 0), erasureCode(-1, -1));
    const StorageConstants constants = publishedConstants();
    CHECK(rawPerUsable(nonsense, constants) >= 1.0);
    CHECK(minimumUnits(nonsense) >= 1);
    CHECK(writeAmplification(StorageFamily::Ceph, nonsense) >= 1.0);
    CHECK(readAmplification(StorageFamily::Ceph, nonsense) >= 1.0);
}
