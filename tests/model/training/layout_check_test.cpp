// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Which layouts are possible, against plain arithmetic, and what the refusal of the others suggests.
#include "model/training/layout_check.h"
#include "model/training/layout_rules.h"
#include "tests/support/small_model.h"

#include <catch2/catch.hpp>

#include <limits>
#include <random>

using namespace cw;

namespace {

constexpr auto denseModel = test::smallModel;
constexpr auto expertModel = test::smallModelOfExperts;
constexpr auto layoutOf = test::plainLayout;

/// The rules once more, as one would write them on paper.
bool isPossible(const TransformerShape& m, const ParallelLayout& l, int gpus)
{
    const int ranks = l.tensor * l.pipeline * l.context;
    if (m.heads % l.tensor != 0 || m.feedForward % l.tensor != 0 || gpus % ranks != 0)
        return false;
    if (m.kvHeads % l.tensor != 0 && l.tensor % m.kvHeads != 0)
        return false;
    const int data = gpus / ranks;
    if (m.sequence % l.context != 0 || m.sequence / l.context % l.tensor != 0)
        return false;
    if (m.experts.exist()) {
        const int inside = l.expertTensor > 0 ? l.expertTensor : l.tensor;
        const int expertRanks = l.tensor * l.context * data;
        if (l.tensor % inside != 0 || m.experts.feedForward % inside != 0 || m.experts.count % l.expert != 0 ||
            expertRanks % (inside * l.expert) != 0)
            return false;
    } else if (l.expert != 1) {
        return false;
    }
    if (l.globalBatch % data != 0 || l.globalBatch / data % l.microBatch != 0)
        return false;
    const int batches = l.globalBatch / data / l.microBatch;
    if (l.virtualStages <= 1)
        return true;
    const int chunks = l.pipeline * l.virtualStages;
    const bool divides =
        m.experts.exist() ? chunks <= m.layers + 2 : m.layers % chunks == 0 || (m.layers + 2) % chunks == 0;
    return l.pipeline > 1 && divides && batches % l.pipeline == 0;
}

/// Writes `value` into the field that an error names.
void setField(const std::string& where, int value, ParallelLayout& layout)
{
    const std::pair<const char*, int ParallelLayout::*> fields[] = {
        {"layout.tp", &ParallelLayout::tensor},
        {"layout.pp", &ParallelLayout::pipeline},
        {"layout.dp", &ParallelLayout::data},
        {"layout.cp", &ParallelLayout::context},
        {"layout.ep", &ParallelLayout::expert},
        {"layout.etp", &ParallelLayout::expertTensor},
        {"layout.virtual_stages", &ParallelLayout::virtualStages},
        {"layout.micro_batch", &ParallelLayout::microBatch},
        {"layout.global_batch", &ParallelLayout::globalBatch},
        {"layout.shard_group", &ParallelLayout::shardGroup},
    };
    for (const auto& [name, field] : fields)
        if (where == name) {
            layout.*field = value;
            return;
        }
    FAIL("no field " << where);
}

constexpr std::size_t kFirstChoice = 6;

}  // namespace

TEST_CASE("exactly the possible layouts of a small model are taken")
{
    const bool hasExperts = GENERATE(false, true);
    const TransformerShape m = hasExperts ? expertModel() : denseModel();
    long long taken = 0;
    long long wrong = 0;
    for (const int gpus : {1, 6, 16, 24, 48})
        for (int tensor = 1; tensor <= 8; ++tensor)
            for (int pipeline = 1; pipeline <= 5; ++pipeline)
                for (int context = 1; context <= 4; ++context)
                    for (const int expert : {1, 2, 3, 8})
                        for (const int inside : {0, 1, 2})
                            for (int stages = 1; stages <= 3; ++stages)
                                for (const int micro : {1, 2, 3})
                                    for (const int batch : {8, 12, 24, 48}) {
                                        ParallelLayout layout = layoutOf(tensor, pipeline, batch);
                                        layout.context = context;
                                        layout.expert = expert;
                                        layout.expertTensor = inside;
                                        layout.virtualStages = stages;
                                        layout.microBatch = micro;
                                        const bool expected = isPossible(m, layout, gpus);
                                        ParallelLayout full = layout;
                                        const bool isTaken = !completeOrViolation(m, full, gpus);
                                        taken += isTaken ? 1 : 0;
                                        wrong += isTaken != expected ? 1 : 0;
                                    }
    CHECK(wrong == 0);
    CHECK(taken > 1000);
}

TEST_CASE("a layout with one wrong size is refused with valid sizes in its place")
{
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)) + 1; };
    int refused = 0;
    int valid = 0;
    int suggested = 0;
    for (int trial = 0; trial < 20'000; ++trial) {
        const TransformerShape m = trial % 2 == 0 ? denseModel() : expertModel();
        constexpr int kGpus = 48;
        ParallelLayout layout = layoutOf(trial % 3 == 0 ? 4 : 2, trial % 5 == 0 ? 2 : 1, 48);
        layout.expert = m.experts.exist() ? 2 : 1;
        REQUIRE(completeLayout(m, layout, kGpus));
        int ParallelLayout::*const fields[] = {&ParallelLayout::tensor,     &ParallelLayout::pipeline,
                                               &ParallelLayout::context,    &ParallelLayout::expert,
                                               &ParallelLayout::microBatch, &ParallelLayout::globalBatch,
                                               &ParallelLayout::data,       &ParallelLayout::shardGroup};
        layout.*fields[random() % std::size(fields)] = upTo(60);
        const auto result = completeLayout(m, layout, kGpus);
        if (result)
            continue;
        ++refused;
        const std::vector<std::string>& args = result.error().args;
        REQUIRE(args.size() >= kFirstChoice);
        for (std::size_t i = kFirstChoice; i < args.size(); ++i) {
            ++suggested;
            ParallelLayout mended = layout;
            setField(result.error().where, std::stoi(args[i]), mended);
            if (!completeLayout(m, mended, kGpus)) {
                mended.data = 0;
                INFO(result.error().where << " " << args[0] << " -> " << args[i]);
                CHECK(completeLayout(m, mended, kGpus));
            }
            ++valid;
        }
        INFO(result.error().where << " " << args[2]);
        CHECK(args.size() > kFirstChoice);
    }
    CHECK(refused > 1000);
    CHECK(valid == suggested);
}

TEST_CASE("each rule is named with its neighbours")
{
    struct Wrong {
        const char* where;
        int value;
        const char* rule;
        std::vector<std::string> choices;
    };
    const Wrong wrong =
        GENERATE(Wrong{"layout.tp", 5, "divides", {"4"}}, Wrong{"layout.pp", 5, "product", {"4", "6"}},
                 Wrong{"layout.dp", 5, "fills", {"24"}}, Wrong{"layout.cp", 3, "divides", {"2", "4"}},
                 Wrong{"layout.ep", 5, "divides", {"4", "8"}}, Wrong{"layout.micro_batch", 3, "divides", {"2", "4"}},
                 Wrong{"layout.global_batch", 100, "multiple", {"96", "120"}},
                 Wrong{"layout.shard_group", 5, "divides", {"4", "6"}}, Wrong{"layout.tp", -1, "range", {"1"}});
    ParallelLayout layout = layoutOf(2, 1, 96);
    setField(wrong.where, wrong.value, layout);
    const auto result = completeLayout(expertModel(), layout, 48);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::OutOfRange);
    CHECK(result.error().where == wrong.where);
    CHECK(result.error().args[0] == std::to_string(wrong.value));
    CHECK(result.error().args[2] == wrong.rule);
    CHECK(std::vector<std::string>(result.error().args.begin() + kFirstChoice, result.error().args.end()) ==
          wrong.choices);
}

TEST_CASE("schedules ask for the micro batches that they need")
{
    const TransformerShape m = denseModel();
    ParallelLayout layout = layoutOf(1, 4, 8);
    REQUIRE(completeLayout(m, layout, 8));
    layout.virtualStages = 2;
    REQUIRE(completeLayout(m, layout, 8));
    layout.globalBatch = 4;  // Two micro batches for four stages.
    auto result = completeLayout(m, layout, 8);
    REQUIRE_FALSE(result);
    CHECK(result.error().args[2] == "interleave");
    CHECK(result.error().args[kFirstChoice] == "8");
    layout.virtualStages = 3;
    layout.globalBatch = 8;
    result = completeLayout(m, layout, 8);
    REQUIRE_FALSE(result);
    CHECK(result.error().args[2] == "chunks");
    layout.virtualStages = 1;
    layout.schedule = PipelineSchedule::DualPipe;
    result = completeLayout(m, layout, 8);
    REQUIRE_FALSE(result);
    CHECK(result.error().args[2] == "two-way-batches");
    CHECK(result.error().args.back() == "16");
}

TEST_CASE("a group to shard over needs something that is sharded")
{
    ParallelLayout layout = layoutOf(1, 1, 8);
    layout.shardGroup = 4;
    CHECK(completeLayout(denseModel(), layout, 8));
    layout.sharding = Sharding::None;
    const auto result = completeLayout(denseModel(), layout, 8);
    REQUIRE_FALSE(result);
    CHECK(result.error().args[2] == "not-sharded");
}

TEST_CASE("shapes that are no model are refused by their field")
{
    const auto refusedAt = [](const TransformerShape& m) {
        const auto result = checkShape(m);
        return result ? std::string() : result.error().where;
    };
    TransformerShape m = expertModel();
    REQUIRE(checkShape(m));
    m.experts.chosen = 17;
    CHECK(refusedAt(m) == "model.experts.chosen");
    m = expertModel();
    m.experts.capacityFactor = std::numeric_limits<double>::quiet_NaN();
    CHECK(refusedAt(m) == "model.experts.capacity_factor");
    m.experts.capacityFactor = -1;
    CHECK(refusedAt(m) == "model.experts.capacity_factor");
    m = expertModel();
    m.experts.count = std::numeric_limits<int>::max();
    CHECK(refusedAt(m) == "model.experts.count");
    m = denseModel();
    m.experts.chosen = 2;
    CHECK(refusedAt(m) == "model.experts.count");
    m = denseModel();
    m.window = -1;
    CHECK(refusedAt(m) == "model.window");
    // A model may see further than the sequences of this run are long.
    m.window = 2 * m.sequence;
    m.windowedLayers = m.layers;
    CHECK(checkShape(m));
    m = denseModel();
    m.latent = LatentAttention{0, 0, 128, 64, 128};
    CHECK(refusedAt(m) == "model.latent_attention.key_value_rank");
    m = denseModel();
    m.heads = 10;
    const auto result = checkShape(m);
    REQUIRE_FALSE(result);
    CHECK(result.error().where == "model.heads");
    CHECK(std::vector<std::string>(result.error().args.begin() + kFirstChoice, result.error().args.end()) ==
          std::vector<std::string>{"8", "12"});
}
