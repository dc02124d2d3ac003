// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Damaged files: the loader answers with a design or an error, never with a crash (run under the sanitizers), and what
// it accepts it can save and load again.

#include "small_design.h"

#include <random>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

void load(const std::string& text)
{
    const auto loaded = designFromJson(text);
    if (!loaded)
        return;
    const std::string saved = toJson(*loaded);
    const auto again = designFromJson(saved);
    REQUIRE(again);
    REQUIRE(toJson(*again) == saved);
}

}  // namespace

TEST_CASE("a design cut off at any byte is refused")
{
    const std::string whole = toJson(fullDesign());
    for (std::size_t length = 0; length + 2 < whole.size(); ++length)
        REQUIRE_FALSE(designFromJson(whole.substr(0, length)));
}

TEST_CASE("a design with damaged bytes never breaks the loader")
{
    const std::string whole = toJson(fullDesign());
    std::mt19937 random(20261123);
    for (int round = 0; round < 4000; ++round) {
        std::string damaged = whole;
        const int damages = 1 + static_cast<int>(random() % 4);
        for (int i = 0; i < damages; ++i) {
            const std::size_t at = random() % damaged.size();
            switch (random() % 3) {
            case 0: damaged[at] = static_cast<char>(random() % 256); break;
            case 1: damaged.erase(at, 1 + random() % 8); break;
            default: damaged.insert(at, damaged.substr(random() % damaged.size(), random() % 40)); break;
            }
        }
        load(damaged);
    }
}

TEST_CASE("a list longer than any canvas shows is refused at its key")
{
    std::string text = R"({"format": "clusterwright-design", "version": 1, "waivers": [)";
    for (int i = 0; i < 100'000; ++i)
        text += std::string(i > 0 ? "," : "") + R"({"rule": "x", "reason": "y"})";
    const auto design = designFromJson(text + "]}");
    REQUIRE_FALSE(design);
    CHECK(design.error().code == ErrorCode::OutOfRange);
    CHECK(design.error().where == "waivers");
    CHECK(design.error().args.front() == "100000");
}

TEST_CASE("a design with digits changed is loaded or refused, and saved the same if loaded")
{
    const std::string whole = toJson(fullDesign());
    std::mt19937 random(42);
    int accepted = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string changed = whole;
        for (char& letter : changed)
            if (letter >= '0' && letter <= '9' && random() % 60 == 0)
                letter = static_cast<char>('0' + random() % 10);
        accepted += designFromJson(changed).has_value() ? 1 : 0;
        load(changed);
    }
    CHECK(accepted > 0);
}
