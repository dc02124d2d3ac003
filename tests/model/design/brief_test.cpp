// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/code_words.h"
#include "model/design/templates.h"
#include "small_design.h"

#include "tests/support/facts.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

const std::string kWholeBrief = R"({ "format": "clusterwright-brief", "version": 1,
  "name": "Lab pod",
  "compute":  { "server": "nvidia-dgx-h100", "servers": 127, "servers_per_scalable_unit": 32 },
  "networks": {
    "compute": { "technology": "infiniband", "topology": "rail-optimized", "switch": "nvidia-qm9700",
                 "oversubscription": 1.0, "planes": 1, "manager_ports": 4 },
    "storage": { "technology": "infiniband", "topology": "leaf-spine", "switch": "nvidia-qm9700" },
    "service": { "technology": "ethernet", "topology": "leaf-spine", "switch": "nvidia-sn4600c" },
    "oob":     { "technology": "ethernet", "switch": "nvidia-sn2201" } },
  "storage":  [ { "tier": "hot", "family": "lustre", "usable_tb": 2000, "read_gbs": 400, "write_gbs": 200 } ],
  "workloads":[ { "kind": "llm-training", "model": "llama3-70b", "tokens": 2e12, "days": 30 } ],
  "site":     { "rack_kw": 40, "pue": 1.25, "electricity_per_kwh": 0.09, "currency": "USD" } })";

TransformerShape llama()
{
    TransformerShape shape;
    shape.preset = "llama3-70b";
    shape.layers = 80;
    shape.hidden = 8192;
    shape.heads = 64;
    shape.kvHeads = 8;
    shape.feedForward = 28672;
    shape.isGated = true;
    shape.vocabulary = 128256;
    shape.sequence = 8192;
    return shape;
}

TransformerShape named(const std::string& preset)
{
    TransformerShape shape;
    shape.preset = preset;
    return shape;
}

const ModelShapes kPresets = {{"llama3-70b", {llama(), {}}},
                              {"yolov8-l", {named("yolov8-l"), {{"stem", 1, 1856, 3.6e8, 27, 1e6, 5e5}}}}};

Result<Design> sized(const std::string& text)
{
    std::istringstream in(text);
    return designFromBrief(in, *builtinCatalogue(), kPresets);
}

Error refusal(const std::string& what, const std::string& with)
{
    const auto design = sized(replaced(kWholeBrief, what, with));
    REQUIRE_FALSE(design);
    return design.error();
}

bool hasChoice(const Design& design, const std::string& code, const std::string& firstArgument)
{
    return std::any_of(design.choices.begin(), design.choices.end(), [&](const DesignNote& note) {
        return note.code == code && !note.args.empty() && note.args.front() == firstArgument;
    });
}

}  // namespace

TEST_CASE("the whole brief becomes a design that says what it says")
{
    const auto design = sized(kWholeBrief);
    REQUIRE(design);
    CHECK(design->name == "Lab pod");
    CHECK(design->networks.size() == 4);
    CHECK(design->network(NetworkKind::OutOfBand)->leafSwitch == "nvidia-sn2201");
    CHECK(inKilowatts(design->site.rackPowerLimit) == 40);
    CHECK(design->site.pue == 1.25);
    CHECK(design->site.electricityPerMwh == Money::fromMajor(90, Currency("USD")));
    REQUIRE(design->workloads.size() == 1);
    CHECK(design->workloads[0].tokens == 2e12);
    CHECK(inDays(*design->workloads[0].deadline) == 30);
    CHECK(design->workloads[0].model.layers == 80);
    CHECK(unknownParts(*design, *builtinCatalogue()).empty());
    CHECK_FALSE(hasChoice(*design, "assumed", "site.pue"));
    const auto again = designFromJson(toJson(*design));
    REQUIRE(again);
    CHECK(*again == *design);
}

TEST_CASE("the brief of 127 servers asks for the compute network of the four-unit SuperPOD")
{
    const auto design = sized(kWholeBrief);
    REQUIRE(design);
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/templates/superpod-h100.json");
    const auto pod = instantiate(*templateFromJson(in, "superpod-h100.json"), {{"su", 4}});
    REQUIRE(pod);
    CHECK(*design->network(NetworkKind::Compute) == *pod->network(NetworkKind::Compute));
    const Block& mine = *design->block("compute-1");
    const Block& theirs = *pod->block("compute-1");
    CHECK(mine.count == theirs.count);
    CHECK(*mine.compute() == *theirs.compute());
    CHECK(mine.attachments == theirs.attachments);
    CHECK(mine.count * mine.attachments.front().portsPerUnit + design->network(NetworkKind::Compute)->managerPorts ==
          1020);
}

TEST_CASE("a tier has units for the largest of its needs and no more")
{
    const auto design = sized(kWholeBrief);
    REQUIRE(design);
    const Block& tier = *design->block("storage-1");
    const StorageUnit& unit = *builtinCatalogue()->storageUnit(tier.part);
    const double usable = inTerabytes(unit.rawCapacity) * tier.storage()->fillLimit;
    const double read = inGigabytesPerSecond(*unit.readMeasured), write = inGigabytesPerSecond(*unit.writeMeasured);
    const auto isEnough = [&](int n) { return n * usable >= 2000 && n * read >= 400 && n * write >= 200; };
    CHECK(isEnough(tier.count));
    CHECK_FALSE(isEnough(tier.count - 1));
    CHECK(hasChoice(*design, "units-chosen", "storage-1"));
}

TEST_CASE("what a brief leaves out is chosen and said")
{
    const auto design = sized(R"({"format": "clusterwright-brief", "version": 1,
        "compute": {"server": "nvidia-dgx-h100", "servers": 16}})");
    REQUIRE(design);
    CHECK(design->networks.size() == 4);
    CHECK(design->network(NetworkKind::Compute)->technology == Technology::InfiniBand);
    CHECK(design->block("compute-1")->compute()->perScalableUnit == 32);
    for (const char* kind : {"compute", "storage", "service", "oob"}) {
        CAPTURE(kind);
        CHECK(hasChoice(*design, "network-added", kind));
        CHECK(hasChoice(*design, "switch-chosen", kind));
        CHECK(hasChoice(*design, "technology-chosen", kind));
    }
    CHECK(hasChoice(*design, "scalable-unit-chosen", "32"));
    CHECK(hasChoice(*design, "assumed", "site.pue"));
    CHECK(hasChoice(*design, "assumed", "site.electricity_per_kwh"));
    CHECK(unknownParts(*design, *builtinCatalogue()).empty());
}

TEST_CASE("servers without InfiniBand get RoCE")
{
    const auto design = sized(R"({"format": "clusterwright-brief", "version": 1,
        "compute": {"server": "supermicro-as-8125gs-tnmr2", "servers": 16}})");
    REQUIRE(design);
    CHECK(design->network(NetworkKind::Compute)->technology == Technology::RoCE);
    CHECK(design->block("compute-1")->attachments.front().portsPerUnit == 8);
}

TEST_CASE("storage merged with service rides on its switches")
{
    const auto design = sized(
        replaced(kWholeBrief, R"({ "technology": "infiniband", "topology": "leaf-spine", "switch": "nvidia-qm9700" })",
                 R"({ "merged_with": "service" })"));
    REQUIRE(design);
    const Network& storage = *design->network(NetworkKind::Storage);
    CHECK(storage.mergedWith == design->network(NetworkKind::Service)->id);
    CHECK(storage.technology == Technology::Ethernet);
    CHECK(design->block("storage-1")->attachments.front().network == storage.id);
}

TEST_CASE("a brief in another currency prices its electricity in it")
{
    const auto design = sized(replaced(replaced(kWholeBrief, "\"USD\"", "\"CNY\""), "0.09", "0.65"));
    REQUIRE(design);
    CHECK(design->currency == Currency("CNY"));
    CHECK(design->site.electricityPerMwh == Money::fromMajor(650, Currency("CNY")));
}

TEST_CASE("what an appliance keeps for itself is bought on top")
{
    // 2,000 TB wanted; one AI400X2T is 368.64 TB raw, filled to 0.85, of which 0.8 is left by its own protection:
    // 250.7 TB, so eight where seven would be enough without it.
    std::istringstream in(kWholeBrief);
    UsableShares shares;
    shares.appliance = 0.8;
    const auto design = designFromBrief(in, *builtinCatalogue(), kPresets, shares);
    REQUIRE(design);
    const Block& tier = *design->block("storage-1");
    REQUIRE(tier.part == "ddn-ai400x2t");
    CHECK(tier.count == 8);

    std::istringstream again(kWholeBrief);
    shares.mostFull[StorageFamily::Lustre] = 0.425;
    CHECK(designFromBrief(again, *builtinCatalogue(), kPresets, shares)->block("storage-1")->count == 16);
}

TEST_CASE("each fault of a brief is named with its place")
{
    const Error typo = refusal("\"topology\": \"rail-optimized\"", "\"topolgy\": \"rail-optimized\"");
    CHECK(typo.code == ErrorCode::UnknownKey);
    CHECK(typo.where == "networks.compute.topolgy");
    CHECK(typo.args == std::vector<std::string>{"topolgy", "topology"});

    const Error server = refusal("nvidia-dgx-h100", "nvidia-dgx-h1000");
    CHECK(server.code == ErrorCode::UnknownPart);
    CHECK(server.where == "compute.server");
    CHECK(server.args == std::vector<std::string>{"nvidia-dgx-h1000", "nvidia-dgx-h100"});

    const Error leaf = refusal("nvidia-sn2201", "rack-48u");
    CHECK(leaf.code == ErrorCode::WrongPartKind);
    CHECK(leaf.where == "networks.oob.switch");

    const Error count = refusal("\"servers\": 127", "\"servers\": 0");
    CHECK(count.code == ErrorCode::OutOfRange);
    CHECK(count.where == "compute.servers");

    CHECK(refusal("rail-optimized", "ring").code == ErrorCode::UnknownChoice);
    CHECK(refusal("\"planes\": 1", "\"planes\": 9").where == "networks.compute.planes");
    CHECK(refusal("\"lustre\"", "\"lustr\"").where == "storage[0].family");
    CHECK(refusal("llama3-70b", "llama9").args == std::vector<std::string>{"llama9", "llama3-70b"});
    CHECK(refusal("\"pue\": 1.25", "\"pue\": 0.5").where == "site.pue");
    CHECK(refusal("\"USD\"", "\"dollars\"").code == ErrorCode::WrongUnit);
    CHECK(refusal("0.09", "0.0900005").code == ErrorCode::OutOfRange);
    const Error circle =
        refusal("{ \"technology\": \"ethernet\", \"switch\": \"nvidia-sn2201\" }", "{ \"merged_with\": \"oob\" }");
    CHECK(circle.code == ErrorCode::UnknownReference);
    CHECK(refusal("clusterwright-brief", "clusterwright-design").code == ErrorCode::WrongFormat);
}

TEST_CASE("a brief names any topology, and splits ports over the planes that it asks for")
{
    for (const auto& topology : codeWordsOf(Topology{})) {
        const auto design = sized(replaced(kWholeBrief, "rail-optimized", std::string(topology.text)));
        REQUIRE(design);
        CHECK(design->network(NetworkKind::Compute)->topology == topology.value);
    }
    // Eight ports of 400G for eight GPUs: two planes share every port.
    const auto design = sized(replaced(kWholeBrief, "\"planes\": 1", "\"planes\": 2"));
    REQUIRE(design);
    CHECK(design->network(NetworkKind::Compute)->planes == 2);
    CHECK(design->network(NetworkKind::Compute)->linkSpeed == gigabitsPerSecond(200));
}

TEST_CASE("a brief says the form of a fabric in the words of a design file")
{
    const auto design = sized(replaced(kWholeBrief, "\"planes\": 1", R"("spine_switch": "nvidia-q3400-ra",
        "core_switch": "nvidia-qm9790", "link_gbps": 200, "uplink_gbps": 400, "spine_oversubscription": 2,
        "max_tiers": 2, "dual_homed": true, "host_ports_per_leaf": 16, "min_spines": 4, "rails": 4,
        "rail_groups": true, "node_forwarding": false)"));
    REQUIRE(design);
    const Network& compute = *design->network(NetworkKind::Compute);
    CHECK(compute.spineSwitch == "nvidia-q3400-ra");
    CHECK(compute.coreSwitch == "nvidia-qm9790");
    CHECK(compute.linkSpeed == gigabitsPerSecond(200));
    CHECK(compute.uplinkSpeed == gigabitsPerSecond(400));
    CHECK(compute.spineOversubscription == 2);
    CHECK(compute.maxTiers == 2);
    CHECK(compute.isDualHomed);
    CHECK(compute.hostPortsPerLeaf == 16);
    CHECK(compute.minSpines == 4);
    CHECK(compute.rails == 4);
    CHECK(compute.hasRailGroups);
    CHECK_FALSE(compute.hasNodeForwarding);
    CHECK(refusal("\"planes\": 1", "\"spine_switch\": \"rack-48u\"").where == "networks.compute.spine_switch");
    CHECK(refusal("\"planes\": 1", "\"link_gbps\": 0").where == "networks.compute.link_gbps");
}

TEST_CASE("service and storage networks are oversubscribed as the reference has them unless the brief says otherwise")
{
    const auto design = sized(kWholeBrief);
    REQUIRE(design);
    CHECK(design->network(NetworkKind::Service)->oversubscription == 3);
    CHECK(design->network(NetworkKind::Storage)->oversubscription == Approx(4.0 / 3).epsilon(0.001));
    CHECK(hasChoice(*design, "assumed", "networks.service.oversubscription"));
    const std::string given = R"("switch": "nvidia-sn4600c", "oversubscription": 1.5)";
    const auto stated = sized(replaced(kWholeBrief, R"("switch": "nvidia-sn4600c")", given));
    REQUIRE(stated);
    CHECK(stated->network(NetworkKind::Service)->oversubscription == 1.5);
    CHECK_FALSE(hasChoice(*stated, "assumed", "networks.service.oversubscription"));
    // What carries storage is no thinner than storage alone.
    const auto merged = sized(
        replaced(kWholeBrief, R"({ "technology": "infiniband", "topology": "leaf-spine", "switch": "nvidia-qm9700" })",
                 R"({ "merged_with": "service" })"));
    REQUIRE(merged);
    CHECK(merged->network(NetworkKind::Service)->oversubscription == Approx(4.0 / 3).epsilon(0.001));
    CHECK(std::count_if(merged->choices.begin(), merged->choices.end(), [](const DesignNote& note) {
              return note.code == "assumed" && note.args.front() == "networks.service.oversubscription";
          }) == 1);
}

TEST_CASE("rails have spines of their own where two tiers do not hold them")
{
    const auto railGroups = [](const char* server, const char* leaf, int servers, int perUnit) {
        const auto design =
            sized(R"({"format": "clusterwright-brief", "version": 1, "compute": {"server": ")" + std::string(server) +
                  R"(", "servers": )" + std::to_string(servers) + R"(, "servers_per_scalable_unit": )" +
                  std::to_string(perUnit) + R"(}, "networks": {"compute": {"technology": "infiniband", "switch": ")" +
                  leaf + "\"}}}");
        REQUIRE(design);
        return design->network(NetworkKind::Compute)->hasRailGroups;
    };
    // 40 leaves on switches of 40 ports are two tiers, 48 are three; 64 on 64.
    CHECK_FALSE(railGroups("nvidia-dgx-a100", "nvidia-qm8790", 100, 20));
    CHECK(railGroups("nvidia-dgx-a100", "nvidia-qm8790", 101, 20));
    CHECK_FALSE(railGroups("nvidia-dgx-b200", "nvidia-qm9700", 256, 32));
    CHECK(railGroups("nvidia-dgx-b200", "nvidia-qm9700", 257, 32));
    // Units of 64 servers have two leaves a rail.
    CHECK_FALSE(railGroups("nvidia-dgx-b200", "nvidia-qm9700", 256, 64));
    CHECK(railGroups("nvidia-dgx-b200", "nvidia-qm9700", 257, 64));
}

TEST_CASE("the unit of a dragonfly+ is half the leaves that a spine could take")
{
    const auto design = sized(R"({"format": "clusterwright-brief", "version": 1,
        "compute": {"server": "nvidia-dgx-h100", "servers": 1024},
        "networks": {"compute": {"topology": "dragonfly+", "switch": "nvidia-qm9700"}}})");
    REQUIRE(design);
    // 32 leaves of 32 host ports hold 128 servers of eight.
    CHECK(design->block("compute-1")->compute()->perScalableUnit == 128);
    CHECK_FALSE(design->network(NetworkKind::Compute)->hasRailGroups);
}

TEST_CASE("a rack of trays has four rails and units of eight racks")
{
    const auto design = sized(R"({"format": "clusterwright-brief", "version": 1,
        "compute": {"server": "nvidia-dgx-gb200-nvl72", "servers": 16}})");
    REQUIRE(design);
    CHECK(design->network(NetworkKind::Compute)->rails == 4);
    CHECK(design->block("compute-1")->compute()->perScalableUnit == 8);
    CHECK(hasChoice(*design, "assumed", "networks.compute.rails"));
}

TEST_CASE("a brief of more tiers than a design holds is refused")
{
    std::string tiers = R"({"family": "lustre"})";
    for (int i = 1; i < 2000; ++i)
        tiers += R"(, {"family": "lustre"})";
    const auto design =
        sized(R"({"format": "clusterwright-brief", "version": 1, "compute": {"server": "nvidia-dgx-h100", "servers": 1},
                                  "storage": [)" +
              tiers + "]}");
    REQUIRE_FALSE(design);
    CHECK(design.error().code == ErrorCode::OutOfRange);
    CHECK(design.error().where == "storage[1999]");
    CHECK(design.error().args == std::vector<std::string>{"2001", "0 … 2000"});
}

TEST_CASE("without a number of servers a brief is refused, with workloads as what is to come")
{
    const Error fromWorkloads = refusal("\"servers\": 127, ", "");
    CHECK(fromWorkloads.code == ErrorCode::Unsupported);
    CHECK(fromWorkloads.where == "compute.servers");
    const auto empty = sized(R"({"format": "clusterwright-brief", "version": 1})");
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == ErrorCode::MissingKey);
    CHECK(empty.error().args == std::vector<std::string>{"compute"});
    const auto noCount = sized(R"({"format": "clusterwright-brief", "version": 1, "compute": {"server": "x"}})");
    REQUIRE_FALSE(noCount);
    CHECK(noCount.error().where == "compute");
    CHECK(noCount.error().args == std::vector<std::string>{"servers"});
}

TEST_CASE("a brief cut off at any byte is refused")
{
    for (std::size_t length = 0; length < kWholeBrief.size(); length += 3)
        CHECK_FALSE(sized(kWholeBrief.substr(0, length)));
}

TEST_CASE("a brief asks for serving and for training of listed layers")
{
    const auto read = [](const std::string& workload) {
        std::istringstream in(R"({"format": "clusterwright-brief", "version": 1,
            "compute": {"server": "nvidia-dgx-h100", "servers": 8}, "workloads": [)" +
                              workload + "]}");
        return designFromBrief(in, *builtinCatalogue(), kPresets);
    };
    const auto chat = read(R"({"kind": "llm-serving", "model": "llama3-70b", "requests_per_second": 20,
        "prompt_tokens": 3000, "output_tokens": 400, "first_token_ms": 500, "between_tokens_ms": 40})");
    REQUIRE(chat);
    const Workload& serving = chat->workloads.at(0);
    CHECK(serving.kind == WorkloadKind::LlmServing);
    CHECK(serving.model == llama());
    CHECK(serving.serving.requestsPerSecond == 20);
    CHECK(serving.serving.promptTokens == 3000);
    CHECK(serving.serving.outputTokens == 400);
    CHECK(inSeconds(*serving.serving.firstToken) == Approx(0.5));
    CHECK(inSeconds(*serving.serving.betweenTokens) == Approx(0.04));
    const auto detector = read(R"({"kind": "layer-training", "model": "yolov8-l", "tokens": 1e9})");
    REQUIRE(detector);
    CHECK(detector->workloads.at(0).listedLayers.size() == 1);
    CHECK(detector->workloads.at(0).tokens == 1e9);
    // A preset of the other kind is none.
    CHECK(read(R"({"kind": "llm-training", "model": "yolov8-l"})").error().code == ErrorCode::UnknownChoice);
    CHECK(read(R"({"kind": "layer-training", "model": "llama3-70b"})").error().args.at(1) == "yolov8-l");
    CHECK_FALSE(read(R"({"kind": "llm-serving", "model": "llama3-70b", "prompt_tokens": 0})"));
    CHECK_FALSE(read(R"({"kind": "llm-serving", "model": "llama3-70b", "requests_per_second": -1})"));
}
