// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "schema_check.h"
#include "small_design.h"

#include <fstream>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

JsonNode schemaNamed(const std::string& name)
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/schema/" + name + ".schema.json");
    const auto schema = parseJson(in);
    if (!schema)
        throw std::runtime_error(name + ": " + schema.error().where);
    return *schema;
}

}  // namespace

TEST_CASE("what we save fits the published schema of a design")
{
    const JsonNode schema = schemaNamed("design");
    CHECK(SchemaCheck(schema).misfit(*parseJson(std::string_view(toJson(fullDesign())))) == "");
    CHECK(SchemaCheck(schema).misfit(*parseJson(std::string_view(toJson(Design{})))) == "");
}

TEST_CASE("the schema and the reader refuse the same")
{
    const JsonNode schema = schemaNamed("design");
    const auto [what, with] = GENERATE(table<std::string, std::string>({
        {"\"version\": 1", "\"version\": 2"},
        {"\"topology\"", "\"topolgy\""},
        {"\"count\": 127", "\"count\": -1"},
        {"\"count\": 127", "\"count\": 1.5"},
        {"\"pue\": 1.17", "\"pue\": 0.9"},
        {"\"oversubscription\": 3", "\"oversubscription\": 65"},
        {"\"technology\": \"roce\"", "\"technology\": \"token-ring\""},
        {"\"kind\": \"compute\"", "\"kind\": \"storage\""},
        {"\"id\": \"compute-1\"", "\"id\": \"Compute\""},
        {"\"currency\": \"CNY\"", "\"currency\": \"yuan\""},
        {"\"gated\": true", "\"gated\": 1"},
        {"\"layers\": 80,", ""},
        {"\"role\": \"login\"", "\"role\": \"king\""},
        {"\"ep\": 16", "\"ep\": 0"},
        {"\"schedule\": \"dualpipe\"", "\"schedule\": \"gpipe\""},
        {"\"scales\": \"row\"", "\"scales\": \"column\""},
        {"\"chosen\": 8,", ""},
        {"\"chosen\": 8", "\"chosen\": 0"},
        {"\"key_value_rank\": 512", "\"key_value_rank\": 0"},
        {"\"weights\": 1856", "\"weights\": -1"},
        {"\"weights\": 1856", "\"weights\": 1e300"},
        {"\"tuning\": \"low-rank\"", "\"tuning\": \"some\""},
        {"\"prompt_tokens\": 2048", "\"prompt_tokens\": \"many\""},
        {"\"interval_s\": 1800.5", "\"interval_s\": 0"},
        {"\"kind\": \"layer-training\"", "\"kind\": \"llm-training\""},
        {"\"flash\": \"second\"", "\"flash\": 2"},
    }));
    CAPTURE(what, with);
    const std::string text = replaced(toJson(fullDesign()), what, with);
    CHECK_FALSE(designFromJson(text));
    CHECK(SchemaCheck(schema).misfit(*parseJson(std::string_view(text))) != "");
}

TEST_CASE("a brief with every key fits its schema")
{
    const JsonNode schema = schemaNamed("brief");
    const auto brief = parseJson(std::string_view(R"({ "format": "clusterwright-brief", "version": 1, "name": "Lab pod",
      "compute": {"server": "nvidia-dgx-h100", "servers": 127, "servers_per_scalable_unit": 32},
      "networks": {"compute": {"technology": "infiniband", "topology": "rail-optimized", "switch": "nvidia-qm9700",
                               "oversubscription": 1.0, "planes": 1, "manager_ports": 4},
                   "storage": {"merged_with": "service"}, "service": {}, "oob": {"switch": "nvidia-sn2201"}},
      "storage": [{"tier": "hot", "family": "lustre", "usable_tb": 2000, "read_gbs": 400, "write_gbs": 200}],
      "workloads": [{"kind": "llm-training", "model": "llama3-70b", "tokens": 2e12, "days": 30},
                    {"kind": "layer-training", "model": "yolov8-l", "tokens": 1e9},
                    {"kind": "llm-serving", "model": "llama3-70b", "requests_per_second": 5, "prompt_tokens": 2000,
                     "output_tokens": 300, "first_token_ms": 500, "between_tokens_ms": 50}],
      "site": {"rack_kw": 40, "pue": 1.25, "electricity_per_kwh": 0.09, "currency": "USD"}})"));
    REQUIRE(brief);
    CHECK(SchemaCheck(schema).misfit(*brief) == "");
    const auto typo = parseJson(std::string_view(R"({"format": "clusterwright-brief", "version": 1,
        "networks": {"compute": {"topolgy": "fat-tree"}}})"));
    CHECK(SchemaCheck(schema).misfit(*typo) == "$.networks.compute.topolgy");
}
