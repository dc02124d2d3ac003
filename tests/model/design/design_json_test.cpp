// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_parts.h"
#include "small_design.h"

#include <sstream>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

TEST_CASE("a design with every field set comes back equal, and its file byte for byte")
{
    const Design design = fullDesign();
    const std::string saved = toJson(design);
    const auto loaded = designFromJson(saved);
    REQUIRE(loaded);
    CHECK(*loaded == design);
    CHECK(toJson(*loaded) == saved);
}

TEST_CASE("an empty design comes back equal")
{
    const auto loaded = designFromJson(toJson(Design{}));
    REQUIRE(loaded);
    CHECK(*loaded == Design{});
}

TEST_CASE("every field of a design is in its file")
{
    // Changing any one field must change the text; a forgotten field would compare equal after loading.
    const Design design = fullDesign();
    const Design plain;
    CHECK_FALSE(design == plain);
    Design other = design;
    other.blocks[0].compute()->spares = 6;
    CHECK_FALSE(other == design);
    CHECK(toJson(other) != toJson(design));
}

TEST_CASE("what few workloads have is written only where it differs from the usual")
{
    Design design = fullDesign();
    Workload plain;
    plain.id = "workload-9";
    plain.model = design.workloads[0].model;
    plain.model.latent.reset();
    plain.model.experts = {};
    design.workloads = {plain};
    const std::string saved = toJson(design);
    for (const char* key : {"listed_layers", "software", "tuning", "adapter_rank", "\"checkpoint\"", "\"serving\"",
                            "\"cp\"", "\"ep\"", "context_kind", "schedule", "scales", "offload", "experts", "latent"})
        CHECK(saved.find(key) == std::string::npos);
    CHECK(designFromJson(saved) == design);
}

TEST_CASE("each new field of a workload comes back by itself")
{
    const Workload full = fullDesign().workloads[0];
    const Workload serving = fullDesign().workloads[2];
    const auto holds = [](auto change) {
        Design design = fullDesign();
        Workload workload;
        workload.id = "workload-9";
        workload.model = design.workloads[0].model;
        change(workload);
        design.workloads = {workload};
        const auto loaded = designFromJson(toJson(design));
        return loaded && *loaded == design;
    };
    CHECK(holds([&](Workload& w) { w.tuning = full.tuning; }));
    CHECK(holds([&](Workload& w) { w.adapterRank = 3; }));
    CHECK(holds([&](Workload& w) { w.gpus = 64; }));
    CHECK(holds([&](Workload& w) { w.serving.keyValues = Precision::Fp4; }));
    CHECK(holds([&](Workload& w) { w.software.isCompiled = false; }));
    CHECK(holds([&](Workload& w) { w.software.sendsTokensOnce = false; }));
    CHECK(holds([&](Workload& w) { w.software.sumsInSwitches = true; }));
    CHECK(holds([&](Workload& w) { w.software.flash = FlashGeneration::First; }));
    CHECK(holds([&](Workload& w) { w.software.stack = "megatron-core"; }));
    CHECK(holds([&](Workload& w) { w.checkpoint.isAsynchronous = false; }));
    CHECK(holds([&](Workload& w) { w.checkpoint.interval = seconds(7); }));
    CHECK(holds([&](Workload& w) { w.serving.betweenTokens = serving.serving.betweenTokens; }));
    CHECK(holds([&](Workload& w) { w.layout.schedule = PipelineSchedule::ZeroBubble; }));
    CHECK(holds([&](Workload& w) { w.layout.offloadsOptimizer = true; }));
    CHECK(holds([&](Workload& w) { w.layout.sharding = Sharding::Weights; }));
    CHECK(holds([&](Workload& w) { w.layout.precision = Precision::Fp4; }));
    CHECK(holds([&](Workload& w) {
        w.kind = WorkloadKind::LayerTraining;
        w.model = {};
    }));
}

TEST_CASE("the file reads well: fixed first keys, two spaces, short things on one line")
{
    const std::string saved = toJson(fullDesign());
    CHECK(saved.starts_with("{\n  \"format\": \"clusterwright-design\",\n  \"version\": 1,\n  \"name\": "));
    CHECK(saved.find("\n        {\"network\": \"net-storage\", \"role\": \"storage\", \"ports_per_unit\": 2},\n") !=
          std::string::npos);
    CHECK(saved.find("\"link_gbps\": 106.25,") != std::string::npos);
    CHECK(saved.find("\"rack_kw\": 44.4,") != std::string::npos);
    CHECK(saved.find("\"usable_tb\": 2000.3,") != std::string::npos);
    CHECK(saved.ends_with("}\n"));
}

TEST_CASE("a tariff of fractions of a cent comes back as it was written")
{
    // 0.0861 of a currency for a kWh is no whole number of hundredths.
    const std::string written = GENERATE("0.0861", "0.09", "0.12345", "0.6500", "123456.7891", "0");
    const std::string file = R"({"format": "clusterwright-design", "version": 1, "site": {"electricity_per_kwh":
        {"amount": )" + written +
                             R"(, "currency": "EUR"}}})";
    const auto loaded = designFromJson(file);
    REQUIRE(loaded);
    CHECK(loaded->site.electricityPerKwh() == Approx(std::stod(written)).margin(1e-12));
    const std::string saved = toJson(*loaded);
    const auto again = designFromJson(saved);
    REQUIRE(again);
    CHECK(*again == *loaded);
    CHECK(toJson(*again) == saved);
    const std::string plain = written == "0.6500" ? "0.65" : written;
    CHECK(saved.find("\"electricity_per_kwh\": {\"amount\": " + plain + ", \"currency\": \"EUR\"}") !=
          std::string::npos);
}

TEST_CASE("keys that a hand-written file leaves out have their defaults")
{
    const auto loaded = designFromJson(std::string(R"({"format": "clusterwright-design", "version": 1,
        "blocks": [{"id": "a", "kind": "compute", "part": "nvidia-dgx-h100", "count": 4}]})"));
    REQUIRE(loaded);
    CHECK(loaded->blocks[0].compute()->perScalableUnit == ComputeBlock{}.perScalableUnit);
    CHECK(loaded->site == Site{});
}

TEST_CASE("an older file is migrated step by step")
{
    // A made-up history: version 1 said "title", version 2 said "label", version 3 says "name".
    const auto rename = [](const char* from, const char* to) {
        return [=](JsonNode& root) {
            for (auto& member : root.members)
                if (member.first == from)
                    member.first = to;
        };
    };
    const std::vector<Migration> steps = {rename("title", "label"), rename("label", "name")};
    const auto read = [&](const char* text) { return migrated(*parseJson(std::string_view(text)), "f", 3, steps); };
    for (const char* text : {R"({"format":"f","version":1,"title":"x"})", R"({"format":"f","version":2,"label":"x"})",
                             R"({"format":"f","version":3,"name":"x"})"}) {
        const auto root = read(text);
        REQUIRE(root);
        REQUIRE(root->members.size() == 1);
        CHECK(root->members[0].first == "name");
    }
    const auto newer = read(R"({"format":"f","version":4,"surprise":1})");
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == ErrorCode::NewerVersion);
    CHECK(newer.error().args == std::vector<std::string>{"4", "3"});
}

TEST_CASE("parameters of published models are those of their authors")
{
    // The Llama 3 Herd of Models, arXiv 2407.21783, table 3 and Meta's model cards: 8.03 and 70.6 thousand million.
    TransformerShape small;
    small.layers = 32;
    small.hidden = 4096;
    small.heads = 32;
    small.kvHeads = 8;
    small.feedForward = 14336;
    small.isGated = true;
    small.vocabulary = 128256;
    TransformerShape large = small;
    large.layers = 80;
    large.hidden = 8192;
    large.heads = 64;
    large.feedForward = 28672;
    CHECK(small.parameters() == Approx(8.03e9).epsilon(0.001));
    CHECK(large.parameters() == Approx(70.6e9).epsilon(0.001));
}
