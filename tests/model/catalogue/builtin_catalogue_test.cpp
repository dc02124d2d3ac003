// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "model/catalogue/catalogue_keys.h"
#include "model/catalogue/strict_json.h"
#include "tests/support/facts.h"

#include <algorithm>
#include <set>

using namespace cw;

namespace {

JsonValue schema(const std::string& name)
{
    const std::string path = std::string(CW_RESOURCE_DIR) + "/schema/" + name + ".schema.json";
    std::ifstream in(path);
    const Result<JsonValue> root = parseStrictJson(in);
    REQUIRE(root.has_value());
    return *root;
}

std::set<std::string> propertiesOf(const JsonValue& definition)
{
    std::set<std::string> names;
    for (const auto& [name, value] : definition.find("properties")->members)
        names.insert(name);
    return names;
}

std::set<std::string> setOf(const std::vector<std::string>& names)
{
    return {names.begin(), names.end()};
}

}  // namespace

TEST_CASE("every built-in part names only parts that exist")
{
    for (const Error& error : brokenReferences(*test::builtinCatalogue()))
        FAIL(error.where << " names " << error.args.front());
    CHECK(test::builtinCatalogue()->allIds().size() > 200);
}

TEST_CASE("every built-in part says where it comes from")
{
    for (const PartId& id : test::builtinCatalogue()->allIds()) {
        INFO(id);
        const Part* part = test::builtinCatalogue()->find(id);
        CHECK(!part->manufacturer.empty());
        for (const auto& [field, provenance] : part->provenance)
            CHECK(!provenance.source.empty());
    }
}

TEST_CASE("a driver finds what the name of a GPU says, counted somewhere between decimal and binary")
{
    int told = 0;
    for (const PartId& id : test::builtinCatalogue()->allIds()) {
        const Gpu* gpu = test::builtinCatalogue()->gpu(id);
        if (!gpu || !gpu->driverMemory)
            continue;
        INFO(id);
        ++told;
        CHECK(gpu->usableMemory() >= gpu->memory);
        CHECK(inGibibytes(gpu->usableMemory()) <= inGigabytes(gpu->memory));
    }
    CHECK(told >= 20);
    // What nvidia-smi prints of an H100: 81559MiB.
    CHECK(inBytes(test::builtinCatalogue()->gpu("nvidia-h100-sxm5-80")->usableMemory()) == Approx(81559.0 * 1048576));
}

TEST_CASE("every built-in price belongs to a part that exists")
{
    for (const auto& [id, price] : test::builtinPrices()->parts) {
        INFO(id);
        CHECK(test::builtinCatalogue()->find(id) != nullptr);
    }
}

TEST_CASE("the rates that the cost of ownership needs are there, in a currency that converts")
{
    const PriceBookPtr book = test::builtinPrices();
    for (const char* id : {"energy-kwh", "energy-mwh", "colocation-kw-month", "staff-year", "facility-per-mw",
                           "integration-per-rack", "software-gpu-year"}) {
        INFO(id);
        CHECK(book->rate(id) != nullptr);
    }
    for (const auto& table : {book->parts, book->rates})
        for (const auto& [id, price] : table) {
            INFO(id);
            CHECK(book->exchangeRate(price.typical.currency(), Currency("USD")).has_value());
        }
    CHECK(book->share("hardware-support") != nullptr);
}

TEST_CASE("the schemas know exactly the keys that the loaders know")
{
    const JsonValue catalogue = schema("catalogue");
    const JsonValue* definitions = catalogue.find("$defs");
    for (const std::string& kind : partKinds()) {
        INFO(kind);
        CHECK(propertiesOf(*definitions->find(kind)) == setOf(knownPartKeys(kind)));
    }
    CHECK(propertiesOf(*definitions->find("port_group")) == setOf(knownPortKeys()));
    CHECK(propertiesOf(*definitions->find("cabling")) == setOf(knownCablingKeys()));
    const JsonValue prices = schema("prices");
    CHECK(propertiesOf(*prices.find("$defs")->find("price")) == setOf(knownPriceKeys()));
}

// NVIDIA DGX H100/H200 User Guide, table 6; DGX SuperPOD H100 reference architecture RA-11333-001.
TEST_CASE("a DGX H100 has eight compute ports in four cages and two ports for each of the other networks")
{
    const Server* dgx = test::builtinCatalogue()->server("nvidia-dgx-h100");
    REQUIRE(dgx != nullptr);
    CHECK(dgx->gpuCount == 8);
    CHECK(dgx->portCount(PortRole::Compute) == 8);
    CHECK(dgx->portGroup(PortRole::Compute)->cages == 4);
    CHECK(inGigabitsPerSecond(dgx->portGroup(PortRole::Compute)->speed) == Approx(400));
    CHECK(dgx->portCount(PortRole::Storage) == 2);
    CHECK(dgx->portCount(PortRole::Service) == 2);
    CHECK(dgx->portCount(PortRole::Management) == 1);
    CHECK(inKilowatts(dgx->powerForFeeds()) == Approx(10.2));
    CHECK(dgx->heightU == 8);
    REQUIRE(test::builtinCatalogue()->gpuOf(*dgx) != nullptr);
    CHECK(test::builtinCatalogue()->gpuOf(*dgx)->family == "H100");
}

// Switch radices: NVIDIA QM97X0 and SN5000 manuals, SONiC platform files.
TEST_CASE("the switches of the reference designs have their published ports")
{
    const CataloguePtr catalogue = test::builtinCatalogue();
    struct Row {
        const char* id;
        int ports;
        double speed;
        int cages;
    };
    for (const Row& row :
         {Row{"nvidia-qm9700", 64, 400, 32}, Row{"nvidia-qm8790", 40, 200, 40}, Row{"nvidia-q3400-ra", 144, 800, 72},
          Row{"nvidia-sn4600c", 64, 100, 64}, Row{"nvidia-sn2201", 48, 1, 48}, Row{"nvidia-sn5600", 64, 800, 64}}) {
        INFO(row.id);
        const Switch* found = catalogue->switchPart(row.id);
        REQUIRE(found != nullptr);
        CHECK(found->ports == row.ports);
        CHECK(inGigabitsPerSecond(found->portSpeed) == Approx(row.speed));
        CHECK(found->cages == row.cages);
    }
    CHECK(catalogue->switchPart("nvidia-sn2201")->uplinkPorts == 4);
    CHECK(inGigabitsPerSecond(catalogue->switchPart("nvidia-sn2201")->uplinkSpeed) == Approx(100));
}

TEST_CASE("every optic has a fibre that fits its connector")
{
    const CataloguePtr catalogue = test::builtinCatalogue();
    for (const auto& [id, optic] : catalogue->optics) {
        INFO(id << " " << optic.connector);
        const bool fits =
            std::any_of(catalogue->cables.begin(), catalogue->cables.end(), [&, &o = optic](const auto& cable) {
                return cable.second.needsOptics && cable.second.formA == o.connector && cable.second.medium == o.medium;
            });
        CHECK(fits);
    }
}

TEST_CASE("every cage of a server, switch or storage unit can be filled")
{
    const CataloguePtr catalogue = test::builtinCatalogue();
    std::set<std::string> forms;
    for (const auto& [id, optic] : catalogue->optics)
        forms.insert(optic.cageForm);
    for (const auto& [id, cable] : catalogue->cables) {
        forms.insert(cable.formA);
        forms.insert(cable.formB);
    }
    for (const auto& [id, server] : catalogue->servers)
        for (const PortGroup& group : server.ports) {
            INFO(id << " " << group.cageForm);
            CHECK(forms.count(group.cageForm) == 1);
        }
    for (const auto& [id, unit] : catalogue->storageUnits)
        for (const PortGroup& group : unit.ports) {
            INFO(id << " " << group.cageForm);
            CHECK(forms.count(group.cageForm) == 1);
        }
    for (const auto& [id, part] : catalogue->switches) {
        INFO(id << " " << part.cageForm);
        CHECK(forms.count(part.cageForm) == 1);
    }
}
