// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "model/catalogue/catalogue.h"
#include "model/catalogue/strict_json.h"

#include <sstream>

using namespace cw;

namespace {

const std::string kSwitchBody = R"("kind": "switch", "id": "acme-64", "manufacturer": "Acme", "model": "64",
    "ports": 64, "port_speed_gbps": 400, "cages": 32, "cage_form": "OSFP")";
const std::string kSource = R"("provenance": {"*": {"evidence": "read", "source": "Acme data sheet"}})";

std::string fileOf(const std::string& parts)
{
    return R"({"format": "clusterwright-catalogue", "version": 1, "parts": [)" + parts + "]}";
}

std::string switchWith(const std::string& more)
{
    return fileOf("{" + kSwitchBody + ", " + kSource + (more.empty() ? "" : ", " + more) + "}");
}

Result<void> add(Catalogue& catalogue, const std::string& json)
{
    std::istringstream in(json);
    return addParts(catalogue, in, "mine.json");
}

Error errorOf(const std::string& json)
{
    Catalogue catalogue;
    const Result<void> result = add(catalogue, json);
    REQUIRE(!result.has_value());
    CHECK(result.error().file == "mine.json");
    CHECK(catalogue.allIds().empty());
    return result.error();
}

}  // namespace

TEST_CASE("a part is read with its units")
{
    Catalogue catalogue;
    REQUIRE(add(catalogue, switchWith(R"("power_max_w": 1720, "latency_ns": 130, "technologies": ["infiniband"],
                                          "power_typical_w": null)"))
                .has_value());
    const Switch* found = catalogue.switchPart("acme-64");
    REQUIRE(found != nullptr);
    CHECK(found->ports == 64);
    CHECK(inGigabitsPerSecond(found->portSpeed) == Approx(400));
    CHECK(inWatts(*found->powerMax) == Approx(1720));
    CHECK(inSeconds(*found->latency) == Approx(130e-9));
    CHECK(!found->powerTypical.has_value());
    CHECK(found->supports(Technology::InfiniBand));
    CHECK(!found->supports(Technology::RoCE));
    CHECK(found->isManaged);
}

TEST_CASE("provenance goes from the role of a port to its field to the rest")
{
    Part part;
    part.provenance["*"] = {Evidence::Unverified, "sheet"};
    part.provenance["ports"] = {Evidence::Read, "guide"};
    part.provenance["ports.service"] = {Evidence::Estimate, "assumed"};
    CHECK(part.provenanceOf("ports.service").source == "assumed");
    CHECK(part.provenanceOf("ports.compute").source == "guide");
    CHECK(part.provenanceOf("weight_kg").source == "sheet");
}

TEST_CASE("feeds are sized by the nameplate and energy by the typical draw")
{
    Part part;
    CHECK(inWatts(part.powerForFeeds()) == 0);
    part.powerTypical = watts(7500);
    CHECK(inWatts(part.powerForFeeds()) == 7500);
    part.powerMax = watts(10200);
    CHECK(inWatts(part.powerForFeeds()) == 10200);
    CHECK(inWatts(part.powerForEnergy()) == 7500);
}

TEST_CASE("a part without a source is refused")
{
    const Error error = errorOf(fileOf("{" + kSwitchBody + "}"));
    CHECK(error.code == ErrorCode::MissingSource);
    CHECK(error.where == "parts[0].provenance");
    CHECK(error.args == std::vector<std::string>{"acme-64"});
    CHECK(errorOf(fileOf("{" + kSwitchBody + R"(, "provenance": {"*": {"evidence": "read", "source": ""}}})")).code ==
          ErrorCode::MissingSource);
    CHECK(errorOf(fileOf("{" + kSwitchBody + R"(, "provenance": {"ports": {"evidence": "read", "source": "x"}}})"))
              .code == ErrorCode::MissingSource);
}

TEST_CASE("a mistyped key is refused with its place and the nearest known key")
{
    const Error error = errorOf(switchWith(R"("wieght_kg": 14.8)"));
    CHECK(error.code == ErrorCode::UnknownKey);
    CHECK(error.where == "parts[0].wieght_kg");
    CHECK(error.args == std::vector<std::string>{"wieght_kg", "weight_kg"});
    const Error source = errorOf(fileOf(
        "{" + kSwitchBody +
        R"(, "provenance": {"*": {"evidence": "read", "source": "x"}, "port": {"evidence": "read", "source": "x"}}})"));
    CHECK(source.code == ErrorCode::UnknownKey);
    CHECK(source.args.back() == "ports");
}

TEST_CASE("a fault inside a list says which item")
{
    const std::string server = R"({"kind": "server", "id": "a", "manufacturer": "A", "model": "A", "ports": [
        {"role": "compute", "ports": 8, "speed_gbps": -400, "cage_form": "OSFP"}], )" +
                               kSource + "}";
    const Error error = errorOf(fileOf("{" + kSwitchBody + ", " + kSource + "}, " + server));
    CHECK(error.code == ErrorCode::OutOfRange);
    CHECK(error.where == "parts[1].ports[0].speed_gbps");
    CHECK(error.args.front() == "-400");
}

TEST_CASE("figures that cannot be are refused")
{
    CHECK(errorOf(switchWith(R"("weight_kg": -1)")).code == ErrorCode::OutOfRange);
    CHECK(errorOf(switchWith(R"("weight_kg": 1e16)")).code == ErrorCode::OutOfRange);
    CHECK(errorOf(switchWith(R"("weight_kg": 1e999)")).code == ErrorCode::NotJson);
    CHECK(errorOf(switchWith(R"("weight_kg": NaN)")).code == ErrorCode::NotJson);
    CHECK(errorOf(switchWith(R"("weight_kg": "14.8")")).code == ErrorCode::WrongType);
    CHECK(errorOf(switchWith(R"("uplink_ports": 1.5)")).code == ErrorCode::OutOfRange);
    CHECK(errorOf(switchWith(R"("power_typical_w": 20, "power_max_w": 10)")).code == ErrorCode::OutOfRange);
}

TEST_CASE("an optic serves a whole number of ports")
{
    std::string json = switchWith("");
    json.replace(json.find("\"cages\": 32"), 11, "\"cages\": 30");
    CHECK(errorOf(json).where == "parts[0].cages");
}

TEST_CASE("an id or a key that stands twice in a file is refused")
{
    const std::string part = "{" + kSwitchBody + ", " + kSource + "}";
    const Error twice = errorOf(fileOf(part + "," + part));
    CHECK(twice.code == ErrorCode::DuplicateId);
    CHECK(twice.where == "parts[1].id");
    CHECK(errorOf(switchWith(R"("ports": 32)")).code == ErrorCode::DuplicateId);
}

TEST_CASE("another format and a newer version are refused by name")
{
    CHECK(errorOf(R"({"format": "clusterwright-design", "version": 1})").code == ErrorCode::WrongFormat);
    const Error newer = errorOf(R"({"format": "clusterwright-catalogue", "version": 2, "parts": []})");
    CHECK(newer.code == ErrorCode::NewerVersion);
    CHECK(newer.args == std::vector<std::string>{"2", "1"});
    CHECK(errorOf("[]").code == ErrorCode::WrongType);
    CHECK(errorOf(R"({"version": 1})").code == ErrorCode::MissingKey);
}

TEST_CASE("broken JSON says where it breaks")
{
    const Error error = errorOf("{\n  \"format\": \"clusterwright-catalogue\",\n  \"version\" 1\n}");
    CHECK(error.code == ErrorCode::NotJson);
    CHECK(error.where.substr(0, 7) == "line 3,");
    CHECK(errorOf("").code == ErrorCode::NotJson);
    CHECK(errorOf(switchWith("").substr(0, 100)).code == ErrorCode::NotJson);
    CHECK(errorOf("{\"a\": \"\xff\"}").code == ErrorCode::NotJson);
}

TEST_CASE("a switch has no more logical ports than a plan can number")
{
    std::string json = switchWith("");
    json.replace(json.find("\"ports\": 64"), 11, "\"ports\": 30001");
    CHECK(errorOf(json).where == "parts[0].ports");
    json = switchWith(R"("max_port_split": 64)");
    json.replace(json.find("\"ports\": 64"), 11, "\"ports\": 512");
    CHECK(errorOf(json).where == "parts[0].max_port_split");
}

TEST_CASE("a deeply nested file is refused before it costs anything")
{
    const Error error = errorOf(std::string(1000000, '['));
    CHECK(error.code == ErrorCode::TooDeep);
    CHECK(error.args == std::vector<std::string>{std::to_string(kMaxJsonDepth)});
}

TEST_CASE("a file over the limit is not read to its end")
{
    std::istringstream in(std::string(100000, ' '));
    const Result<JsonValue> result = parseStrictJson(in, 1000);
    REQUIRE(!result.has_value());
    CHECK(result.error().code == ErrorCode::FileTooLarge);
    CHECK(result.error().args.back() == "1000");
    CHECK(in.tellg() < 100000);
}

TEST_CASE("a user's part replaces ours, even one of another kind")
{
    Catalogue catalogue;
    REQUIRE(add(catalogue, switchWith("")).has_value());
    std::string mine = switchWith("");
    mine.replace(mine.find("\"ports\": 64"), 11, "\"ports\": 96");
    REQUIRE(add(catalogue, mine).has_value());
    CHECK(catalogue.switchPart("acme-64")->ports == 96);
    REQUIRE(
        add(catalogue, fileOf(R"({"kind": "rack", "id": "acme-64", "manufacturer": "A", "model": "A", "unit": "rack",
                                      "usable_u": 48, )" +
                              kSource + "}"))
            .has_value());
    CHECK(catalogue.switchPart("acme-64") == nullptr);
    CHECK(catalogue.rackPart("acme-64")->usableU == 48);
    CHECK(catalogue.allIds().size() == 1);
}

TEST_CASE("a refused file leaves the catalogue as it was")
{
    Catalogue catalogue;
    REQUIRE(add(catalogue, switchWith("")).has_value());
    std::string bad = switchWith(R"("oops": 1)");
    bad.replace(bad.find("\"ports\": 64"), 11, "\"ports\": 96");
    REQUIRE(!add(catalogue, bad).has_value());
    CHECK(catalogue.switchPart("acme-64")->ports == 64);
}

TEST_CASE("a reference to nothing is found with the nearest id")
{
    Catalogue catalogue;
    REQUIRE(add(catalogue,
                fileOf(R"({"kind": "gpu", "id": "acme-g100", "manufacturer": "A", "model": "G100", "memory_gb": 80, )" +
                       kSource + R"(}, {"kind": "server", "id": "acme-s", "manufacturer": "A", "model": "S",
                                  "gpu": "acme-g10", "gpu_count": 8, )" +
                       kSource + "}"))
                .has_value());
    const std::vector<Error> errors = brokenReferences(catalogue);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == ErrorCode::UnknownPart);
    CHECK(errors[0].where == "acme-s.gpu");
    CHECK(errors[0].args == std::vector<std::string>{"acme-g10", "acme-g100"});
}

TEST_CASE("a mistyped id finds its neighbour and nonsense finds nobody")
{
    Catalogue catalogue;
    REQUIRE(add(catalogue, switchWith("")).has_value());
    CHECK(catalogue.nearestId("acmee-64") == "acme-64");
    CHECK(catalogue.nearestId("zzzzzzzzz").empty());
}
