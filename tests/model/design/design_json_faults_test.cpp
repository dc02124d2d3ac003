// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "small_design.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

struct Fault {
    std::string what;
    std::string with;
    ErrorCode code;
    std::string where;
    std::vector<std::string> args;
};

Error errorOf(const std::string& what, const std::string& with)
{
    const auto loaded = designFromJson(replaced(toJson(fullDesign()), what, with));
    REQUIRE_FALSE(loaded);
    return loaded.error();
}

}  // namespace

TEST_CASE("each fault in a design file is named with its place")
{
    const Fault fault = GENERATE(values<Fault>({
        {"\"clusterwright-design\"", "\"other\"", ErrorCode::WrongFormat, "format", {"clusterwright-design", "other"}},
        {"\"version\": 1", "\"version\": 2", ErrorCode::NewerVersion, "version", {"2", "1"}},
        {"\"version\": 1", "\"version\": 0", ErrorCode::OutOfRange, "version", {"0", "1 … 1"}},
        {"\"version\": 1", "\"version\": 1.5", ErrorCode::NewerVersion, "version", {"1.5", "1"}},
        {"\"version\": 1", "\"version\": \"1\"", ErrorCode::WrongType, "version", {"number"}},
        {"\"format\": \"clusterwright-design\",", "", ErrorCode::MissingKey, "", {"format"}},
        {"\"topology\"", "\"topolgy\"", ErrorCode::UnknownKey, "networks[0].topolgy", {"topolgy", "topology"}},
        {"\"revision\"", "\"xyzzy\"", ErrorCode::UnknownKey, "xyzzy", {"xyzzy", ""}},
        {"\"count\": 127", "\"count\": -1", ErrorCode::OutOfRange, "blocks[0].count", {"-1", "1 … 200000"}},
        {"\"count\": 127", "\"count\": 1.5", ErrorCode::OutOfRange, "blocks[0].count", {"1.5", "1 … 200000"}},
        {"\"count\": 127", "\"count\": 1e30", ErrorCode::OutOfRange, "blocks[0].count", {"1e30", "1 … 200000"}},
        {"\"count\": 127", "\"count\": \"127\"", ErrorCode::WrongType, "blocks[0].count", {"number"}},
        {"\"count\": 127", "\"count\": null", ErrorCode::WrongType, "blocks[0].count", {"number"}},
        {"\"spares\": 7", "\"spares\": 128", ErrorCode::OutOfRange, "blocks[0].spares", {"128", "0 … 127"}},
        {"\"pue\": 1.17", "\"pue\": 0.9", ErrorCode::OutOfRange, "site.pue", {"0.9", "1 … 5"}},
        {"\"rack_kw\": 44.4", "\"rack_kw\": \"44 kW\"", ErrorCode::WrongType, "site.rack_kw", {"number"}},
        {"\"rack_kw\": 44.4", "\"rack_kw\": -44.4", ErrorCode::OutOfRange, "site.rack_kw", {"-44.4", "0.1 … 10000"}},
        {"\"oversubscription\": 3",
         "\"oversubscription\": 0.2",
         ErrorCode::OutOfRange,
         "networks[0].oversubscription",
         {"0.2", "0.25 … 64"}},
        {"\"technology\": \"roce\"",
         "\"technology\": \"token-ring\"",
         ErrorCode::UnknownChoice,
         "networks[0].technology",
         {"token-ring", "infiniband, roce, ethernet"}},
        {"\"kind\": \"compute\"",
         "\"kind\": \"cmpute\"",
         ErrorCode::UnknownChoice,
         "blocks[0].kind",
         {"cmpute", "compute, storage, service"}},
        {"\"id\": \"service-1\"", "\"id\": \"compute-1\"", ErrorCode::DuplicateId, "blocks[2].id", {"compute-1"}},
        {"\"id\": \"workload-1\"",
         "\"id\": \"net-service\"",
         ErrorCode::DuplicateId,
         "workloads[0].id",
         {"net-service"}},
        {"\"kind\": \"service\",\n      \"name\": \"Front\"",
         "\"kind\": \"storage\",\n      \"name\": \"Front\"",
         ErrorCode::DuplicateId,
         "networks[1].kind",
         {"storage"}},
        {"\"id\": \"compute-1\"",
         "\"id\": \"Compute 1\"",
         ErrorCode::OutOfRange,
         "blocks[0].id",
         {"Compute 1", "[a-z0-9-]{1,64}"}},
        {"{\"network\": \"net-storage\"",
         "{\"network\": \"net-gone\"",
         ErrorCode::UnknownReference,
         "blocks[0].attachments[0].network",
         {"net-gone"}},
        {"\"merged_with\": \"net-service\"",
         "\"merged_with\": \"net-storage\"",
         ErrorCode::UnknownReference,
         "networks[0].merged_with",
         {"net-storage"}},
        {"\"block\": \"compute-1\"",
         "\"block\": \"storage-1\"",
         ErrorCode::UnknownReference,
         "workloads[0].block",
         {"storage-1"}},
        {"\"element\": \"compute-1\"",
         "\"element\": \"gone\"",
         ErrorCode::UnknownReference,
         "waivers[0].element",
         {"gone"}},
        {"\"currency\": \"CNY\"", "\"currency\": \"yuan\"", ErrorCode::WrongUnit, "currency", {"yuan", "USD"}},
        {"\"amount\": 0.65",
         "\"amount\": 0.650005",
         ErrorCode::OutOfRange,
         "site.electricity_per_kwh.amount",
         {"0.650005", "0.00001 · n"}},
        {"\"blocks\": [", "\"blocks\": {}, \"x\": [", ErrorCode::UnknownKey, "x", {"x", ""}},
        {"\"gated\": true", "\"gated\": 1", ErrorCode::WrongType, "workloads[0].model.gated", {"true or false"}},
        {"\"layers\": 80,", "", ErrorCode::MissingKey, "workloads[0].model", {"layers"}},
        {"\"chosen\": 8",
         "\"chosen\": 257",
         ErrorCode::OutOfRange,
         "workloads[0].model.experts.chosen",
         {"257", "1 … 256"}},
        {"\"windowed_layers\": 40",
         "\"windowed_layers\": 81",
         ErrorCode::OutOfRange,
         "workloads[0].model.windowed_layers",
         {"81", "0 … 80"}},
        {"\"weights\": 1856",
         "\"weights\": 1e22",
         ErrorCode::OutOfRange,
         "workloads[1].listed_layers[0].weights",
         {"1e22", "0 … 1e+21"}},
        {"\"tokens_once\": true",
         "\"tokens_twice\": true",
         ErrorCode::UnknownKey,
         "workloads[0].software.tokens_twice",
         {"tokens_twice", "tokens_once"}},
        {"\"tier\": \"storage-1\"",
         "\"tier\": \"compute-1\"",
         ErrorCode::UnknownReference,
         "workloads[0].checkpoint.tier",
         {"compute-1"}},
        {"\"overlap_tensor\": true",
         "\"overlap_tensor\": null",
         ErrorCode::WrongType,
         "workloads[0].software.overlap_tensor",
         {"true or false"}},
        {"\"name\": \"Lake\"",
         "\"name\": \"Lake\", \"name\": \"Sea\"",
         ErrorCode::DuplicateId,
         "blocks[1].name",
         {"name"}},
    }));
    CAPTURE(fault.what, fault.with);
    const Error error = errorOf(fault.what, fault.with);
    CHECK(error.code == fault.code);
    CHECK(error.where == fault.where);
    CHECK(error.args == fault.args);
}

TEST_CASE("a newer version is refused before its new keys are looked at")
{
    const auto loaded = designFromJson(std::string(R"({"format": "clusterwright-design", "version": 7, "pods": []})"));
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::NewerVersion);
}

TEST_CASE("a name as long as a book is refused and its beginning shown whole")
{
    std::string book;
    for (int i = 0; i < 1000; ++i)
        book += "字";
    const Error error = errorOf("\"name\": \"Lake\"", "\"name\": \"" + book + "\"");
    CHECK(error.code == ErrorCode::OutOfRange);
    CHECK(error.args.front() == "字字字字字字字字字字字字字…");
}

TEST_CASE("parts that the catalogue lacks are named with the nearest, parts of a wrong kind as such")
{
    const CataloguePtr catalogue = builtinCatalogue();
    Design design = fullDesign();
    CHECK(unknownParts(design, *catalogue).empty());
    design.blocks[0].part = "nvidia-dgx-h10";
    design.networks[1].leafSwitch = "nvidia-dgx-h100";
    design.site.rack = "nvidia-qm9700";
    const std::vector<Error> errors = unknownParts(design, *catalogue);
    REQUIRE(errors.size() == 3);
    CHECK(errors[0].code == ErrorCode::UnknownPart);
    CHECK(errors[0].where == "blocks[0].part");
    REQUIRE(errors[0].args.size() == 2);
    CHECK(errors[0].args[1].starts_with("nvidia-dgx-"));
    CHECK(errors[1].code == ErrorCode::WrongPartKind);
    CHECK(errors[1].where == "networks[1].leaf_switch");
    CHECK(errors[2].where == "site.rack");
}
