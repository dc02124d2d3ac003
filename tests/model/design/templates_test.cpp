// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/templates.h"
#include "small_design.h"

#include "tests/support/facts.h"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

const char* const kTemplateNames[] = {
    "superpod-h100",         "superpod-b200",   "roce-pod",       "mi300x-pod",        "lab-4",       "hpn-pod",
    "meta-roce-zone",        "megascale",       "superpod-b300",  "superpod-b300-xdr", "gb200-nvl72", "hgx-enterprise",
    "asterfusion-rail-only", "asterfusion-pod", "juniper-stripes"};

Template templateNamed(const std::string& name)
{
    const std::string path = std::string(CW_RESOURCE_DIR) + "/templates/" + name + ".json";
    std::ifstream in(path);
    const auto loaded = templateFromJson(in, path);
    if (!loaded)
        throw std::runtime_error(name + ": " + loaded.error().where);
    return *loaded;
}

}  // namespace

TEST_CASE("every template gives a whole design of known parts at every setting")
{
    for (const char* name : kTemplateNames) {
        const Template what = templateNamed(name);
        CAPTURE(name);
        CHECK(what.id == name);
        CHECK_FALSE(what.title.at("en").empty());
        CHECK_FALSE(what.description.at("zh_CN").empty());
        REQUIRE(what.parameters.size() == 1);
        const TemplateParameter& parameter = what.parameters.front();
        for (int value = parameter.minimum; value <= parameter.maximum; ++value) {
            const auto design = instantiate(what, {{parameter.name, value}});
            REQUIRE(design);
            for (const Error& error : unknownParts(*design, *builtinCatalogue()))
                FAIL_CHECK(error.where << ": " << error.args.front());
            const auto again = designFromJson(toJson(*design));
            REQUIRE(again);
            REQUIRE(*again == *design);
        }
    }
}

TEST_CASE("a template uses no more ports than its parts have")
{
    for (const char* name : kTemplateNames) {
        const auto design = instantiate(templateNamed(name), {});
        REQUIRE(design);
        for (const Block& block : design->blocks) {
            for (const Attachment& attachment : block.attachments) {
                const Catalogue& catalogue = *builtinCatalogue();
                const Server* server = catalogue.server(block.part);
                int ports = server ? server->portCount(attachment.role) : 0;
                if (const StorageUnit* unit = catalogue.storageUnit(block.part))
                    for (const PortGroup& group : unit->ports)
                        ports += group.role == attachment.role ? group.ports : 0;
                CAPTURE(name, block.id, attachment.network);
                CHECK(attachment.portsPerUnit <= ports);
            }
        }
    }
}

TEST_CASE("the H100 SuperPOD has the servers of its published table")
{
    // RA-11333-001, Table 4: nodes by scalable units; 8 NICs each and 4 ports for the fabric managers.
    const auto [units, servers, hostSideLinks] =
        GENERATE(table<int, int, int>({{1, 31, 252}, {2, 63, 508}, {3, 95, 764}, {4, 127, 1020}}));
    const auto design = instantiate(templateNamed("superpod-h100"), {{"su", units}});
    REQUIRE(design);
    const Block& block = *design->block("compute-1");
    CHECK(block.count == servers);
    const Network& compute = *design->network(NetworkKind::Compute);
    CHECK(block.count * block.attachments.front().portsPerUnit + compute.managerPorts == hostSideLinks);
}

TEST_CASE("the storage of a SuperPOD reaches the best row of its guidance")
{
    // RA-11333-001, Table 6: 125 GB/s read and 62 GB/s write for one unit, 500 and 250 for four.
    const auto [units, read, write] = GENERATE(table<int, double, double>({{1, 125, 62}, {4, 500, 250}}));
    const auto design = instantiate(templateNamed("superpod-h100"), {{"su", units}});
    REQUIRE(design);
    const Block& tier = *design->block("storage-1");
    const StorageUnit* unit = builtinCatalogue()->storageUnit(tier.part);
    REQUIRE(unit);
    CHECK(inGigabytesPerSecond(*unit->readMeasured) * tier.count >= read);
    CHECK(inGigabytesPerSecond(*unit->writeMeasured) * tier.count >= write);
    CHECK(inGigabytesPerSecond(*unit->readMeasured) * (tier.count - 2) < read);
}

TEST_CASE("the B200 SuperPOD has the servers of its published tables")
{
    // DGX SuperPOD B200 RA, Table 4: 31 to 127 nodes and four ports for the fabric managers up to four SU; Table 3,
    // larger counts: 256 nodes for 8 SU to 2,048 for 64 SU, 16,384 GPUs, and none.
    const auto [units, servers, managerPorts] = GENERATE(table<int, int, int>(
        {{1, 31, 4}, {2, 63, 4}, {3, 95, 4}, {4, 127, 4}, {8, 256, 0}, {16, 512, 0}, {32, 1024, 0}, {64, 2048, 0}}));
    const auto design = instantiate(templateNamed("superpod-b200"), {{"su", units}});
    REQUIRE(design);
    CHECK(design->block("compute-1")->count == servers);
    CHECK(design->network(NetworkKind::Compute)->managerPorts == managerPorts);
}

TEST_CASE("templates leave the layout of their workloads to the program")
{
    for (const char* name : kTemplateNames) {
        CAPTURE(name);
        const auto design = instantiate(templateNamed(name), {});
        REQUIRE(design);
        REQUIRE_FALSE(design->workloads.empty());
        for (const Workload& workload : design->workloads) {
            CHECK(workload.layout.tensor == 0);
            CHECK(workload.layout.virtualStages == 0);
            CHECK(workload.layout.microBatch == 0);
            CHECK(workload.layout.globalBatch == 0);
        }
    }
}

TEST_CASE("settings that a template does not know are refused")
{
    const Template what = templateNamed("superpod-h100");
    const auto tooLarge = instantiate(what, {{"su", 5}});
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().code == ErrorCode::OutOfRange);
    CHECK(tooLarge.error().args == std::vector<std::string>{"5", "1 … 4"});
    const auto unknown = instantiate(what, {{"pods", 1}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::UnknownParameter);
    CHECK(unknown.error().args == std::vector<std::string>{"pods", "su"});
}

TEST_CASE("a fault in a template's expression is named with its place")
{
    Template what = templateNamed("superpod-h100");
    what.body = replaced(what.body, "=32*su-1", "=32*pods");
    const auto design = instantiate(what, {});
    REQUIRE_FALSE(design);
    CHECK(design.error().code == ErrorCode::UnknownParameter);
    CHECK(design.error().where == "blocks[0].count");
}

TEST_CASE("a template without a source is refused with the file's name")
{
    std::istringstream in(R"({"format": "clusterwright-template", "version": 1, "id": "x",
        "title": {"en": "x", "zh_CN": "x"}, "description": {"en": "", "zh_CN": ""}, "source": "", "design": {}})");
    const auto loaded = templateFromJson(in, "x.json");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::MissingSource);
    CHECK(loaded.error().file == "x.json");
}

TEST_CASE("the sample design is the four-unit SuperPOD under its own name")
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/samples/superpod-h100.cwdesign");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto sample = designFromJson(text);
    REQUIRE(sample);
    auto expected = instantiate(templateNamed("superpod-h100"), {{"su", 4}});
    REQUIRE(expected);
    expected->name = "North campus pod A";
    CHECK(*sample == *expected);
    CHECK(toJson(*sample) == text);
}
