// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/design_json.h"
#include "model/design/edits.h"
#include "schema_check.h"
#include "small_design.h"

#include <fstream>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

/// A design in whose addresses no field has its default.
Design addressedDesign()
{
    Design design = fullDesign();
    AddressPlan& plan = design.addressing;
    plan.hostNames = "ams1-{name}";
    plan.links = LinkNumbering::Unnumbered;
    plan.isDualStack = true;
    plan.loopbacks = {*IpPrefix::parse("172.16.0.0/20"), *IpPrefix::parse("fd01::/64")};
    plan.linkPool = {*IpPrefix::parse("172.20.0.0/16"), *IpPrefix::parse("fd02::/64")};
    for (NetworkAddressing& network : plan.networks)
        network = {{*IpPrefix::parse("10.9.0.0/16"), *IpPrefix::parse("fd03::/48")},
                   "red",
                   {7, 9},
                   {70, 90},
                   true,
                   9100,
                   8900,
                   !network.isLossless};
    plan.firstAsn = 64512;
    plan.lastAsn = 65534;
    plan.asnChoices = {{"compute-leaf-02", 4'200'000'001}};
    plan.qos.lossless = {{"a", 1, 2}, {"b", 3, 4}};
    plan.qos.congestion = {"c", 5, 7};
    plan.qos.isCongestionStrict = false;
    plan.qos.ecnFrom = bytes(100'500);
    plan.qos.ecnFull = bytes(1.1e6);
    plan.qos.xoff = bytes(1.7e6);
    plan.qos.pauseResponse = seconds(0.9e-6);
    plan.qos.hasWatchdog = false;
    plan.qos.spreading = FlowSpreading::Weighted;
    plan.qos.queuePairs = 16;
    plan.lmc = 3;
    plan.partitions = {{"all", 0x7fff, {}, false}, {"red", 1, {"compute-1"}, true}};
    return design;
}

std::string withAddressing(const std::string& addressing)
{
    return R"({"format": "clusterwright-design", "version": 1, "addressing": )" + addressing + "}";
}

}  // namespace

TEST_CASE("addresses come back as they were saved, and fit the schema")
{
    const Design design = addressedDesign();
    const std::string saved = toJson(design);
    const auto loaded = designFromJson(saved);
    REQUIRE(loaded);
    CHECK(loaded->addressing == design.addressing);
    CHECK(toJson(*loaded) == saved);
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/schema/design.schema.json");
    const auto schema = parseJson(in);
    REQUIRE(schema);
    CHECK(SchemaCheck(*schema).misfit(*parseJson(std::string_view(saved))) == "");
}

TEST_CASE("a design with the defaults has no addresses in its file")
{
    CHECK(toJson(fullDesign()).find("addressing") == std::string::npos);
    const auto loaded = designFromJson(withAddressing("{}"));
    REQUIRE(loaded);
    CHECK(loaded->addressing == AddressPlan());
}

TEST_CASE("what is no address, range or key is refused with its place")
{
    const auto [text, where] = GENERATE(table<std::string, std::string>({
        {R"({"loopbacks": {"ipv4": "10.0.0.1/8"}})", "addressing.loopbacks.ipv4"},
        {R"({"loopbacks": {"ipv4": "fd00::/8"}})", "addressing.loopbacks.ipv4"},
        {R"({"link_pool": {"ipv6": "10.0.0.0/8"}})", "addressing.link_pool.ipv6"},
        {R"({"link_pool": {"ipv6": "fd00::1/64"}})", "addressing.link_pool.ipv6"},
        {R"({"networks": {"oob": {"pool": {"ipv4": "10.0.0.0/33"}}}})", "addressing.networks.oob.pool.ipv4"},
        {R"({"networks": {"oob": {"vlans": {"first": 9, "last": 8}}}})", "addressing.networks.oob.vlans.last"},
        {R"({"networks": {"oob": {"vlans": {"first": 9, "last": 4095}}}})", "addressing.networks.oob.vlans.last"},
        {R"({"networks": {"compute": {"mtu": 9000}}})", "addressing.networks.compute.mtu"},
        {R"({"asn_first": 4294967295})", "addressing.asn_first"},
        {R"({"asn_first": 64512.5})", "addressing.asn_first"},
        {R"({"asn_first": 65000, "asn_last": 64999})", "addressing.asn_last"},
        {R"({"qos": {"lossless": [{"name": "a", "dscp": 64, "priority": 3}]}})", "addressing.qos.lossless[0].dscp"},
        {R"({"partitions": [{"name": "a", "key": 32768}]})", "addressing.partitions[0].key"},
        {R"({"partitions": [{"name": "a", "key": 1}, {"name": "b", "key": 1}]})", "addressing.partitions[1]"},
        {R"({"partitions": [{"name": "a", "key": 1, "blocks": ["gone"]}]})", "addressing.partitions[0].blocks"},
        {R"({"links": "ipx"})", "addressing.links"},
        {R"({"lmc": 8})", "addressing.lmc"},
    }));
    CAPTURE(text);
    const auto loaded = designFromJson(withAddressing(text));
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().where == where);
}

TEST_CASE("a partition goes with the last of its blocks")
{
    const Design removed = removeElements(addressedDesign(), {"compute-1"});
    REQUIRE(removed.addressing.partitions.size() == 1);
    CHECK(removed.addressing.partitions[0].name == "all");
    CHECK(designFromJson(toJson(removed)));
}
