// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/plan_run.h"

#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <random>
#include <sstream>

using namespace cw;
using Json = nlohmann::json;

namespace {

Json validRun()
{
    return {{"format", "clusterwright-run"},
            {"version", 1},
            {"model", "llama3-8b"},
            {"gpu", "nvidia-h100-sxm5-80"},
            {"gpus", 16},
            {"nic_gbps_per_gpu", 400},
            {"global_batch", 64},
            {"rows", 3}};
}

Result<PlanRun> read(const std::string& text)
{
    std::istringstream in(text);
    return planRunFromJson(in, test::builtinModels());
}

Error errorOf(const Json& run)
{
    const auto result = read(run.dump());
    return result ? Error{} : result.error();
}

Json schema(const std::string& name)
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/schema/" + name);
    return Json::parse(in);
}

}  // namespace

TEST_CASE("a run names a model or describes it, and what its layout says stands")
{
    Json json = validRun();
    json["precision"] = "fp8";
    json["seq_len"] = 4096;
    json["layout"] = {{"tp", 2}, {"recompute", "none"}, {"offload_optimizer", false}};
    json["software"] = {{"overlap_gradients", true}};
    json["use_fewer_gpus"] = true;
    json["gpu_hour"] = {{"amount", 2.25}, {"currency", "EUR"}};
    json["exhaustive"] = true;
    const auto run = read(json.dump());
    REQUIRE(run);
    CHECK(run->job.model.layers == test::model("llama3-8b").layers);
    CHECK(run->job.model.sequence == 4096);
    CHECK(run->job.layout.tensor == 2);
    CHECK(run->job.layout.globalBatch == 64);
    CHECK(run->job.layout.precision == Precision::Fp8);
    CHECK_FALSE(run->job.layout.choosesRecompute);
    CHECK(run->kept.offloadsOptimizer);
    CHECK_FALSE(run->kept.sharding);
    CHECK(run->mayShrink);
    CHECK(run->gpuHour == Money::fromMajor(2.25, Currency("EUR")));
    CHECK_FALSE(run->options.prunes);

    const auto pool = poolOf(*run, *test::builtinCatalogue(), test::builtinConstants());
    REQUIRE(pool);
    const auto plan = planTraining(run->job.model, *pool, run->options);
    REQUIRE(plan);
    for (const PlannedLayout& layout : plan->best) {
        CHECK(layout.estimate.layout.tensor == 2);
        CHECK(layout.estimate.layout.recompute == Recompute::None);
        CHECK_FALSE(layout.estimate.layout.offloadsOptimizer);
        CHECK(layout.software.overlapsGradients == true);
    }

    json["model"] = {{"layers", 4}, {"hidden", 512}, {"heads", 8}, {"ffn", 2048}, {"vocab", 32000}, {"seq_len", 1024}};
    json.erase("seq_len");
    const auto described = read(json.dump());
    REQUIRE(described);
    CHECK(described->job.model.layers == 4);
    CHECK(described->job.model.sequence == 1024);
}

TEST_CASE("an answer can be put into a design: its layout is one, and fits the figures beside it")
{
    const auto run = read(validRun().dump());
    REQUIRE(run);
    const auto pool = poolOf(*run, *test::builtinCatalogue(), test::builtinConstants());
    REQUIRE(pool);
    const auto plan = planTraining(run->job.model, *pool, run->options);
    REQUIRE(plan);
    const Json answer = Json::parse(planToJson(*plan, run->job.model, *pool));
    REQUIRE(answer["best"].size() <= 3);
    const Json& best = answer["best"][0];
    // As the wish of another run it leaves nothing open, and its speed comes out again.
    Json again = validRun();
    again["layout"] = best["layout"];
    again["layout"].erase("global_batch");
    again["software"] = best["software"];
    const auto second = read(again.dump());
    REQUIRE(second);
    const auto samePool = poolOf(*second, *test::builtinCatalogue(), test::builtinConstants());
    const auto same = planTraining(second->job.model, *samePool, second->options);
    REQUIRE(same);
    CHECK(same->best.size() == 1);
    CHECK(same->best[0].estimate.tokensPerSecond == Approx(best["tokens_per_s"].get<double>()).epsilon(1e-6));
    double parts = 0;
    for (const Json& part : best["step"])
        parts += part["seconds"].get<double>();
    CHECK(parts == Approx(best["iteration_s"].get<double>()).epsilon(1e-6));
    // The scaling curve of the answer passes through its fastest layout.
    bool hasOwn = false;
    for (const Json& point : answer["scaling"]["points"])
        if (point["gpus"] == best["gpus"]) {
            hasOwn = true;
            CHECK(point["tokens_per_s"].get<double>() == Approx(best["tokens_per_s"].get<double>()));
        }
    CHECK(hasOwn);
    CHECK(answer["sensitivity"].size() >= 4);
}

TEST_CASE("runs that say too little, too much or nonsense are refused with the place")
{
    struct Change {
        const char* pointer;
        Json value;
        ErrorCode code;
        const char* where;
    };
    for (const Change& change : {
             Change{"/modle", "llama3-8b", ErrorCode::UnknownKey, "modle"},
             Change{"/model", "llama9-8b", ErrorCode::UnknownChoice, "model"},
             Change{"/model", 3, ErrorCode::WrongType, "model"},
             Change{"/model", {{"layers", 0}}, ErrorCode::MissingKey, "model"},
             Change{"/gpus", 0, ErrorCode::OutOfRange, "gpus"},
             Change{"/gpus", "16", ErrorCode::WrongType, "gpus"},
             Change{"/global_batch", -1, ErrorCode::OutOfRange, "global_batch"},
             Change{"/global_batch", 1e300, ErrorCode::OutOfRange, "global_batch"},
             Change{"/gpus_per_node", 0, ErrorCode::OutOfRange, "gpus_per_node"},
             Change{"/nic_gbps_per_gpu", 0, ErrorCode::OutOfRange, "nic_gbps_per_gpu"},
             Change{"/precision", "int1", ErrorCode::UnknownChoice, "precision"},
             Change{"/layout", {{"tp", -1}}, ErrorCode::OutOfRange, "layout.tp"},
             Change{"/layout", {{"global_batch", 8}}, ErrorCode::DuplicateId, "layout.global_batch"},
             Change{"/layout", {{"speed", 8}}, ErrorCode::UnknownKey, "layout.speed"},
             Change{"/software", {{"stack", "No Stack"}}, ErrorCode::WrongType, "software.stack"},
             Change{"/space", "outer", ErrorCode::UnknownChoice, "space"},
             Change{"/rows", 0, ErrorCode::OutOfRange, "rows"},
             Change{"/memory_rate_share", 1.5, ErrorCode::OutOfRange, "memory_rate_share"},
             Change{"/gpu_hour", {{"amount", -2}, {"currency", "USD"}}, ErrorCode::OutOfRange, "gpu_hour.amount"},
             Change{"/gpu_hour", {{"amount", 2}}, ErrorCode::MissingKey, "gpu_hour"},
             Change{"/design", "a.cwdesign", ErrorCode::UnknownKey, "gpu"},
             Change{"/format", "clusterwright-design", ErrorCode::WrongFormat, "format"},
             Change{"/version", 9, ErrorCode::NewerVersion, "version"},
         }) {
        Json json = validRun();
        json[Json::json_pointer(change.pointer)] = change.value;
        CAPTURE(change.pointer, json.dump());
        const Error error = errorOf(json);
        const bool isPlace = error.where == change.where;
        CHECK(isPlace);
        CAPTURE(error.where);
        if (std::string(change.pointer) != "/software")
            CHECK(error.code == change.code);
    }
    for (const char* key : {"model", "gpu", "gpus", "global_batch"}) {
        Json json = validRun();
        json.erase(key);
        CHECK(errorOf(json).code == ErrorCode::MissingKey);
    }
    auto run = read(validRun().dump());
    REQUIRE(run);
    run->gpu = "nvidia-h1000";
    const auto pool = poolOf(*run, *test::builtinCatalogue(), test::builtinConstants());
    REQUIRE_FALSE(pool);
    CHECK(pool.error().code == ErrorCode::UnknownPart);
}

TEST_CASE("the refusal of a plan names the batch as the run does")
{
    Json json = validRun();
    json["global_batch"] = 7;
    json["layout"] = {{"dp", 2}};
    const auto refusedAt = [](const Json& content) {
        const auto run = read(content.dump());
        REQUIRE(run);
        const auto pool = poolOf(*run, *test::builtinCatalogue(), test::builtinConstants());
        REQUIRE(pool);
        const auto plan = planTraining(run->job.model, *pool, run->options);
        REQUIRE_FALSE(plan);
        return inKeysOf(*run, plan.error()).where;
    };
    CHECK(refusedAt(json) == "global_batch");
    json.erase("global_batch");
    json["layout"]["global_batch"] = 7;
    CHECK(errorOf(json).code == ErrorCode::MissingKey);
    json["global_batch"] = 8;
    json["layout"] = {{"dp", 3}};
    CHECK(refusedAt(json) == "layout.dp");
}

TEST_CASE("a mistyped GPU is answered with the likeliest part, a mistyped model with names")
{
    auto run = read(validRun().dump());
    REQUIRE(run);
    run->gpu = "h100-sxm";
    const auto pool = poolOf(*run, *test::builtinCatalogue(), test::builtinConstants());
    REQUIRE_FALSE(pool);
    CHECK(pool.error().args[1].find("h100-sxm") != std::string::npos);
    Json json = validRun();
    json["model"] = "my-model";
    const Error unknown = errorOf(json);
    CHECK(std::count(unknown.args[1].begin(), unknown.args[1].end(), ',') > 5);
}

TEST_CASE("no text that is thrown at the reader of runs makes it do anything but refuse")
{
    for (const char* text :
         {"", "{", "[]", "null", "3", "{\"format\":\"clusterwright-run\"}", "\xff\xfe", "{\"a\":1,\"a\":2}"})
        CHECK_FALSE(read(text));
    CHECK_FALSE(read(std::string(100'000, '[')));
    CHECK_FALSE(read("{\"name\":\"" + std::string(2'000'000, 'a') + "\"}"));
    // Valid runs with bytes changed: read or refused, and what is read can be asked for a pool.
    const std::string valid = validRun().dump();
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        std::string text = valid;
        for (int n = 0; n < 3; ++n)
            text[random() % text.size()] = static_cast<char>(32 + random() % 95);
        if (const auto run = read(text))
            (void)poolOf(*run, *test::builtinCatalogue(), test::builtinConstants());
    }
    SUCCEED();
}

TEST_CASE("the schema of runs says of models, layouts and software what that of designs says")
{
    const Json run = schema("run.schema.json");
    const Json design = schema("design.schema.json");
    for (const auto& [name, definition] : run["$defs"].items())
        CHECK(definition == design["$defs"][name]);
    // Every key that the reader takes is in the schema, and no other.
    for (const auto& [key, definition] : run["properties"].items()) {
        Json json = validRun();
        json[key] = Json::array();
        CHECK(errorOf(json).code != ErrorCode::UnknownKey);
    }
}
