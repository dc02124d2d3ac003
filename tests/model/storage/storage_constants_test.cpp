// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/storage/storage_world.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace cw;

namespace {

std::string published()
{
    std::ifstream in(CW_RESOURCE_DIR "/storage/constants.json");
    return {std::istreambuf_iterator<char>(in), {}};
}

Result<StorageConstants> readWith(const std::string& what, const std::string& by)
{
    std::string text = published();
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    std::istringstream in(text.replace(at, what.size(), by));
    return storageConstantsFromJson(in, "constants.json");
}

}  // namespace

TEST_CASE("the published storage constants load, each family with a source")
{
    std::istringstream in(published());
    const Result<StorageConstants> constants = storageConstantsFromJson(in);
    REQUIRE(constants);
    CHECK(constants->families.size() == 6);
    for (const auto& [family, figures] : constants->families)
        CHECK_FALSE(figures.source.empty());
    CHECK(constants->nodeRead.best == gigabytesPerSecond(40));
    CHECK(constants->unitRead.good == gigabytesPerSecond(15));
}

TEST_CASE("storage constants that are wrong are refused with the place")
{
    const auto share = readWith("\"read_share_of_nic\": 0.75", "\"read_share_of_nic\": 7.5");
    REQUIRE_FALSE(share);
    CHECK(share.error().code == ErrorCode::OutOfRange);
    CHECK(share.error().where == "families[0].read_share_of_nic");
    CHECK(share.error().file == "constants.json");

    const auto unknown = readWith("\"drive_tb\"", "\"drive_gb\"");
    REQUIRE_FALSE(unknown);

    const auto family = readWith("\"family\": \"hdfs\"", "\"family\": \"hfds\"");
    REQUIRE_FALSE(family);
    CHECK(family.error().code == ErrorCode::UnknownChoice);

    const auto twice = readWith("\"family\": \"hdfs\"", "\"family\": \"ceph\"");
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::DuplicateId);

    const auto steps = readWith("[4, 8, 40]", "[8, 4, 40]");
    REQUIRE_FALSE(steps);
    CHECK(steps.error().where == "guidance.node_read_gbs");

    const auto source = readWith("\"source\": \"NVIDIA", "\"source\": \"\", \"note\": \"NVIDIA");
    REQUIRE_FALSE(source);
    CHECK(source.error().code == ErrorCode::MissingSource);
}
