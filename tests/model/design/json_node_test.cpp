// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_parts.h"
#include "model/design/json_node.h"

#include <random>
#include <sstream>

#include <catch2/catch.hpp>

using namespace cw;

TEST_CASE("numbers are written as short as they read back")
{
    CHECK(shortestNumber(2e12) == "2000000000000");
    CHECK(shortestNumber(0.1) == "0.1");
    CHECK(shortestNumber(-3) == "-3");
    CHECK(shortestNumber(1e300) == "1e+300");
    std::mt19937_64 random(7);
    for (int i = 0; i < 10'000; ++i) {
        const double value = std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 200) - 150);
        REQUIRE(std::stod(shortestNumber(value)) == value);
    }
}

TEST_CASE("a quantity in its unit reads back to itself and is written the same for ever")
{
    CHECK(inUnit(gigabitsPerSecond(106.25), gigabitsPerSecond, inGigabitsPerSecond).text == "106.25");
    CHECK(inUnit(terabytes(2000.3), terabytes, inTerabytes).text == "2000.3");
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> anyBase(1, 1e18), anyUnit(0.001, 1e6);
    for (int i = 0; i < 20'000; ++i) {
        const double typed = anyUnit(random);
        const Bandwidth entered = gigabitsPerSecond(typed);
        const JsonNode written = inUnit(entered, gigabitsPerSecond, inGigabitsPerSecond);
        REQUIRE(gigabitsPerSecond(std::stod(written.text)) == entered);

        const DataSize computed = bytes(anyBase(random));
        const std::string once = inUnit(computed, terabytes, inTerabytes).text;
        const std::string twice = inUnit(terabytes(std::stod(once)), terabytes, inTerabytes).text;
        REQUIRE(once == twice);
    }
}

TEST_CASE("a fault in the text is placed by line and column")
{
    const auto broken = parseJson("{\n  \"a\": 1,\n  oops\n}");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::NotJson);
    CHECK(broken.error().where == "line 3, column 3");
    CHECK_FALSE(broken.error().args.front().empty());
}

TEST_CASE("what JSON forbids is refused")
{
    for (const char* text : {"", "NaN", "{\"a\": NaN}", "{\"a\": Infinity}", "[1,]", "{} {}", "\"\xff\xfe\"",
                             "\"\xc3\"", "[\"\xed\xa0\x80\"]", "\xff{}", "{\"a\" 1}", "'a'"}) {
        CAPTURE(text);
        const auto parsed = parseJson(std::string_view(text));
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == ErrorCode::NotJson);
    }
}

TEST_CASE("a key twice in one object is refused with its place")
{
    const auto twice = parseJson(R"({"a": [{"b": 1}, {"c": 1, "c": 2}]})");
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::DuplicateId);
    CHECK(twice.error().where == "a[1].c");
    CHECK(parseJson(R"({"a": {"b": 1}, "c": {"b": 1}})").has_value());
}

TEST_CASE("a number that no double holds is out of range")
{
    const auto huge = parseJson("[1e999]");
    REQUIRE_FALSE(huge);
    CHECK(huge.error().code == ErrorCode::OutOfRange);
}

TEST_CASE("limits are enforced while reading")
{
    const JsonLimits limits{1000, 8, 50};
    SECTION("nesting")
    {
        const std::string inside = std::string(8, '[') + std::string(8, ']');
        CHECK(parseJson(std::string_view(inside), limits).has_value());
        const auto deep = parseJson(std::string_view("[" + inside + "]"), limits);
        REQUIRE_FALSE(deep);
        CHECK(deep.error().code == ErrorCode::TooDeep);
        CHECK(deep.error().args == std::vector<std::string>{"8"});
    }
    SECTION("an unclosed tower of brackets needs no memory of its height")
    {
        const auto tower = parseJson(std::string_view(std::string(900, '[')), limits);
        REQUIRE_FALSE(tower);
        CHECK(tower.error().code == ErrorCode::TooDeep);
    }
    SECTION("size, with the size that was found")
    {
        std::istringstream file(std::string(5000, ' '));
        const auto large = parseJson(file, limits);
        REQUIRE_FALSE(large);
        CHECK(large.error().code == ErrorCode::FileTooLarge);
        CHECK(large.error().args == std::vector<std::string>{"", "5000", "1000"});
    }
    SECTION("number of values")
    {
        std::string many = "[0";
        for (int i = 0; i < 60; ++i)
            many += ",0";
        const auto crowded = parseJson(std::string_view(many + "]"), limits);
        REQUIRE_FALSE(crowded);
        CHECK(crowded.error().code == ErrorCode::FileTooLarge);
    }
}

TEST_CASE("text of any kind survives writing and reading")
{
    const std::string all = "quote \" back \\ line \n tab \t bell \x07 中文 é 😀";
    JsonNode root = JsonNode::object();
    root.add("text", JsonNode::ofText(all));
    const auto read = parseJson(std::string_view(writeJson(root)));
    REQUIRE(read);
    CHECK(read->find("text")->text == all);
}
